#include "ui/pages/mailing_findings.h"

#include "ui/look/theme.h"
#include "ui/widgets/dressed_view.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/key_figure_card.h"
#include "ui/widgets/plain_label.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QLocale>
#include <QTableView>

#include <algorithm>

namespace {

using FindingGroup = ReconciliationFindingsModel::Group;

struct GroupFace
{
    Tone tone;
    const char *icon;
};

constexpr GroupFace groupFaces[] = {{Tone::Ok, "circle-check"}, {Tone::Danger, "ban"}, {Tone::Info, "plus"},
    {Tone::Danger, "alert-triangle"}, {Tone::Warn, "circle-x"}};

QString groupWord(FindingGroup group)
{
    switch (group) {
    case FindingGroup::Allowed:
        return MailingFindings::tr("may be there");
    case FindingGroup::Remove:
        return MailingFindings::tr("must be removed");
    case FindingGroup::Missing:
        return MailingFindings::tr("missing there");
    case FindingGroup::Unknown:
        return MailingFindings::tr("unknown to us");
    case FindingGroup::Unsubscribed:
        break;
    }
    return MailingFindings::tr("unsubscribed there");
}

} // namespace

MailingFindings::MailingFindings(QWidget *parent)
    : Card(parent)
    , m_model(new ReconciliationFindingsModel(this))
    , m_notes(new PlainLabel(TypeRole::Small, Ink::Muted))
    , m_heading(new PlainLabel(TypeRole::Strong))
    , m_table(new QTableView)
{
    build();
    retranslate();
    hide();
}

void MailingFindings::build()
{
    auto *figures = new FlowLayout;
    for (const Group group : ReconciliationFindingsModel::allGroups) {
        const GroupFace face = groupFaces[static_cast<int>(group)];
        auto *figure = new KeyFigureCard(face.tone, QString::fromLatin1(face.icon));
        figure->setCheckable(true);
        figure->setNarrow(true);
        connect(figure, &QAbstractButton::clicked, this, [this, group] { showGroup(group); });
        m_figures.append(figure);
        figures->addWidget(figure);
    }
    dressTable(m_table);
    m_table->setModel(m_model);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    QHeaderView *header = m_table->horizontalHeader();
    header->setStretchLastSection(false);
    // Ten thousand rows are not measured one by one.
    header->setSectionResizeMode(QHeaderView::Interactive);
    header->setSectionResizeMode(ReconciliationFindingsModel::Why, QHeaderView::Stretch);
    constexpr int nameWidth = 200;
    constexpr int addressWidth = 240;
    m_table->setColumnWidth(ReconciliationFindingsModel::Name, theme().px(nameWidth));
    m_table->setColumnWidth(ReconciliationFindingsModel::Address, theme().px(addressWidth));
    constexpr int fewRows = 260;
    m_table->setMinimumHeight(theme().px(fewRows));
    m_notes->setWordWrap(true);
    body()->addLayout(figures);
    body()->addWidget(m_notes);
    body()->addWidget(m_heading);
    body()->addWidget(m_table, 1);
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex &index) {
        const Id<Contact> contact = m_model->findingAt(index.row()).contact;
        if (contact.isStored())
            emit contactWanted(contact);
    });
}

void MailingFindings::show(const ReconciliationOutcome &outcome)
{
    m_found = outcome.reconciliation;
    m_isShown = true;
    m_model->setFindings(outcome.findings);
    // What must be done comes first; where nothing must, who may be there.
    const auto wanted = {Group::Remove, Group::Unknown, Group::Unsubscribed, Group::Allowed};
    const auto first =
        std::find_if(wanted.begin(), wanted.end(), [this](Group group) { return countOf(group) > 0; });
    showGroup(first == wanted.end() ? Group::Remove : *first);
    setVisible(true);
}

void MailingFindings::clear()
{
    m_isShown = false;
    m_found = {};
    m_model->setFindings({});
    hide();
}

void MailingFindings::showGroup(Group group)
{
    m_model->showGroup(group);
    if (m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_model->index(0, 0));
    retranslate();
}

qint64 MailingFindings::countOf(Group group) const
{
    const ReconciliationCounts &counts = m_found.counts;
    switch (group) {
    case Group::Allowed:
        return counts.allowed;
    case Group::Remove:
        return counts.remove + counts.erased;
    case Group::Missing:
        return counts.missing;
    case Group::Unknown:
        return counts.unknown;
    case Group::Unsubscribed:
        break;
    }
    return counts.unsubscribed;
}

QString MailingFindings::notes() const
{
    const ReconciliationCounts &counts = m_found.counts;
    QStringList lines = {tr("%Ln row(s) read", nullptr, int(counts.read))};
    if (counts.erased > 0)
        lines.append(tr("%Ln of those to be removed were erased here", nullptr, int(counts.erased)));
    if (counts.settled > 0)
        lines.append(tr("%Ln kept there as who said no, as here", nullptr, int(counts.settled)));
    if (counts.placements > 0)
        lines.append(tr("%Ln there without a recorded handover", nullptr, int(counts.placements)));
    if (counts.rejected > 0)
        lines.append(tr("%Ln without a valid address, left out", nullptr, int(counts.rejected)));
    return lines.join(QStringLiteral(" · "));
}

void MailingFindings::retranslate()
{
    setTitle(tr("What their list holds"));
    setSubtitle(tr("Each address counts once. Choose a figure to see who is behind it."));
    const QLocale locale;
    for (const Group group : ReconciliationFindingsModel::allGroups) {
        KeyFigureCard *figure = m_figures.at(static_cast<int>(group));
        figure->setFigure(locale.toString(countOf(group)), groupWord(group));
        figure->setChecked(group == m_model->group());
    }
    m_notes->setText(notes());
    m_heading->setText(tr("%1: %2", "how many, which group")
                           .arg(locale.toString(countOf(m_model->group())), groupWord(m_model->group())));
    m_table->setAccessibleName(tr("People and reasons: %1").arg(groupWord(m_model->group())));
    m_model->retranslate();
}
