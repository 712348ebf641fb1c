#include "ui/pages/mailing_preview.h"

#include "app/documents/handover_words.h"
#include "ui/models/handover_exclusions_model.h"
#include "ui/widgets/dressed_view.h"
#include "ui/widgets/key_figure_card.h"
#include "ui/widgets/plain_label.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QHeaderView>
#include <QLocale>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTableView>

#include <algorithm>

namespace {

/// The reason that a stable word stands for; nothing for one that only a rule gives.
std::optional<GateReason> reasonOf(const QString &key)
{
    for (int each = 1; each <= static_cast<int>(GateReason::Archived); ++each) {
        if (keyOf(static_cast<GateReason>(each)) == key)
            return static_cast<GateReason>(each);
    }
    return std::nullopt;
}

QList<std::pair<QString, qint64>> mostFirst(const HandoverCounts &counts)
{
    QList<std::pair<QString, qint64>> ordered;
    for (auto count = counts.begin(); count != counts.end(); ++count)
        ordered.append({count.key(), count.value()});
    std::stable_sort(ordered.begin(), ordered.end(),
        [](const auto &one, const auto &other) { return one.second > other.second; });
    return ordered;
}

} // namespace

MailingPreview::MailingPreview(QWidget *parent)
    : Card(parent)
    , m_model(new HandoverExclusionsModel(this))
    , m_included(new KeyFigureCard(Tone::Ok, QStringLiteral("circle-check")))
    , m_excluded(new KeyFigureCard(Tone::Neutral, QStringLiteral("ban")))
    , m_fields(new PlainLabel(TypeRole::Small, Ink::Muted))
    , m_reasonLabel(new PlainLabel)
    , m_reason(new QComboBox)
    , m_table(new QTableView)
    , m_shown(new PlainLabel(TypeRole::Caption, Ink::Muted))
    , m_more(new QPushButton)
{
    build();
    connect(m_reason, &QComboBox::currentIndexChanged, this, &MailingPreview::reasonChosen);
    connect(m_more, &QPushButton::clicked, this, &MailingPreview::moreWanted);
    connect(m_excluded, &QAbstractButton::clicked, this, [this] { m_table->setFocus(); });
    retranslate();
}

void MailingPreview::build()
{
    dressTable(m_table);
    m_table->setModel(m_model);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    QHeaderView *header = m_table->horizontalHeader();
    header->setStretchLastSection(false);
    header->setSectionResizeMode(HandoverExclusionsModel::Name, QHeaderView::Stretch);
    header->setSectionResizeMode(HandoverExclusionsModel::Why, QHeaderView::Stretch);
    constexpr int fewRows = 200;
    m_table->setMinimumHeight(fewRows);
    m_fields->setWordWrap(true);
    m_included->setFocusPolicy(Qt::NoFocus); // tells, and does nothing
    auto *figures = new QHBoxLayout;
    figures->setSpacing(12);
    figures->addWidget(m_included, 1);
    figures->addWidget(m_excluded, 1);
    m_reasonLabel->setBuddy(m_reason);
    auto *choice = new QHBoxLayout;
    choice->setSpacing(8);
    choice->addWidget(m_reasonLabel);
    choice->addWidget(m_reason, 1);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_shown, 1);
    foot->addWidget(m_more);
    body()->addLayout(figures);
    body()->addWidget(m_fields);
    body()->addLayout(choice);
    body()->addWidget(m_table);
    body()->addLayout(foot);
    hide();
}

void MailingPreview::retranslate()
{
    const QLocale locale;
    setTitle(tr("Who would be on it"));
    m_included->setFigure(locale.toString(m_preview.included), tr("included"));
    m_excluded->setFigure(locale.toString(m_preview.excluded), tr("left out"));
    m_fields->setText(tr("Of each person the list holds: %1. Nothing else leaves.")
                          .arg(handoverFieldWords(m_preview.fields).join(QStringLiteral(", "))));
    m_reasonLabel->setText(tr("Left out because"));
    m_reason->setAccessibleName(tr("Left out because"));
    m_table->setAccessibleName(tr("People who are left out"));
    m_more->setText(tr("Show more"));
    m_model->retranslate();
    fillReasons();
    updateMore();
}

void MailingPreview::fillReasons()
{
    const QString before = m_reason->currentData().toString();
    const QSignalBlocker quiet(m_reason);
    m_reason->clear();
    m_reason->addItem(
        tr("Any reason (%1)", "how many").arg(QLocale().toString(m_preview.excluded)), QString());
    for (const auto &[key, count] : mostFirst(m_preview.reasons)) {
        if (reasonOf(key))
            m_reason->addItem(
                tr("%1 (%2)", "a reason and how many").arg(exclusionWord(key), QLocale().toString(count)),
                key);
    }
    m_reason->setCurrentIndex(std::max(0, m_reason->findData(before)));
}

void MailingPreview::show(const HandoverPreview &preview)
{
    m_preview = preview;
    m_preview.exclusions.clear();
    m_isShown = true;
    m_model->setExclusions(preview.exclusions);
    const bool anyLeftOut = preview.excluded > 0;
    for (QWidget *part : std::initializer_list<QWidget *>{m_reasonLabel, m_reason, m_table, m_shown})
        part->setVisible(anyLeftOut);
    {
        const QSignalBlocker quiet(m_reason);
        m_reason->setCurrentIndex(0);
    }
    retranslate();
    setVisible(true);
}

void MailingPreview::showExclusions(const QList<HandoverExclusion> &exclusions, bool isNext)
{
    if (isNext)
        m_model->append(exclusions);
    else
        m_model->setExclusions(exclusions);
    updateMore();
}

void MailingPreview::clear()
{
    m_isShown = false;
    m_preview = {};
    m_model->setExclusions({});
    hide();
}

qint64 MailingPreview::excludedShown() const
{
    const QString key = m_reason->currentData().toString();
    return key.isEmpty() ? m_preview.excluded : m_preview.reasons.value(key);
}

void MailingPreview::updateMore()
{
    const qint64 all = excludedShown();
    m_shown->setText(
        tr("%1 of %2 shown").arg(QLocale().toString(m_model->rowCount()), QLocale().toString(all)));
    m_more->setVisible(m_isShown && m_model->rowCount() < all);
}

ExclusionsWanted MailingPreview::wanted(bool isNext) const
{
    return {.from = isNext ? m_model->rowCount() : 0, .reason = reasonOf(m_reason->currentData().toString())};
}
