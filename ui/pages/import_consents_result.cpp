#include "ui/pages/import_consents_result.h"

#include "app/documents/tool_list_sentence.h"
#include "ui/look/button_variant.h"
#include "ui/look/icon.h"
#include "ui/look/theme.h"
#include "ui/models/consent_import_rows_model.h"
#include "ui/widgets/dressed_view.h"
#include "ui/widgets/plain_label.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QHeaderView>
#include <QLocale>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTableView>

#include <algorithm>
#include <array>

namespace {

using RowFate = ConsentImportRow::Fate;

constexpr std::array allFates = {RowFate::Recorded, RowFate::Withdrawn, RowFate::Unproved,
    RowFate::KeptStricter, RowFate::Unknown, RowFate::Already, RowFate::Rejected};

} // namespace

ImportConsentsResult::ImportConsentsResult(QWidget *parent)
    : Card(parent)
    , m_model(new ConsentImportRowsModel(this))
    , m_figures(new PlainLabel)
    , m_reasons(new PlainLabel(TypeRole::Small, Ink::Muted))
    , m_record(new QPushButton)
    , m_undo(new QPushButton)
    , m_rejects(new QPushButton)
    , m_another(new QPushButton)
    , m_fateLabel(new PlainLabel)
    , m_fate(new QComboBox)
    , m_table(new QTableView)
{
    setVariant(m_record, ButtonVariant::Primary);
    m_record->setIcon(icon(u"check", Ink::OnAccent));
    m_figures->setWordWrap(true);
    m_reasons->setWordWrap(true);
    m_fateLabel->setBuddy(m_fate);
    m_fate->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    dressTable(m_table);
    m_table->setModel(m_model);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    QHeaderView *header = m_table->horizontalHeader();
    header->setStretchLastSection(false);
    // Ten thousand rows are not measured one by one.
    header->setSectionResizeMode(QHeaderView::Interactive);
    header->setSectionResizeMode(ConsentImportRowsModel::Why, QHeaderView::Stretch);
    for (const auto &[column, width] :
        {std::pair(ConsentImportRowsModel::Line, 70), std::pair(ConsentImportRowsModel::Address, 220),
            std::pair(ConsentImportRowsModel::Outcome, 260)})
        m_table->setColumnWidth(column, theme().px(width));
    constexpr int fewRows = 220;
    m_table->setMinimumHeight(theme().px(fewRows));
    auto *verbs = new QHBoxLayout;
    verbs->setSpacing(8);
    for (QPushButton *verb : {m_record, m_undo, m_rejects, m_another})
        verbs->addWidget(verb);
    verbs->addStretch(1);
    auto *choice = new QHBoxLayout;
    choice->setSpacing(8);
    choice->addWidget(m_fateLabel);
    choice->addWidget(m_fate);
    choice->addStretch(1);
    body()->addWidget(m_figures);
    body()->addWidget(m_reasons);
    body()->addLayout(verbs);
    body()->addLayout(choice);
    body()->addWidget(m_table, 1);
    connect(m_fate, &QComboBox::currentIndexChanged, this, [this] {
        const int fate = m_fate->currentData().toInt();
        m_model->showFate(fate < 0 ? std::nullopt : std::optional(static_cast<RowFate>(fate)));
    });
    connect(m_record, &QPushButton::clicked, this, &ImportConsentsResult::recordWanted);
    connect(m_undo, &QPushButton::clicked, this, &ImportConsentsResult::undoWanted);
    connect(m_rejects, &QPushButton::clicked, this, &ImportConsentsResult::rejectsWanted);
    connect(m_another, &QPushButton::clicked, this, &ImportConsentsResult::anotherWanted);
    enter(State::Nothing);
}

void ImportConsentsResult::take(const ConsentImportSummary &summary)
{
    m_summary = summary;
    m_summary.rows.clear();
    m_model->setRows(summary.rows);
    offerFates();
}

void ImportConsentsResult::showTryOut(const ConsentImportSummary &summary)
{
    take(summary);
    enter(State::Tried);
}

void ImportConsentsResult::showDone(const ConsentImportSummary &summary)
{
    take(summary);
    enter(State::Done);
}

void ImportConsentsResult::showUndone(const ConsentImportUndo &undo)
{
    m_undone = undo;
    m_model->setRows({});
    enter(State::Undone);
}

void ImportConsentsResult::clear()
{
    m_summary = {};
    m_undone = {};
    m_model->setRows({});
    enter(State::Nothing);
}

void ImportConsentsResult::setBusy(bool busy)
{
    m_isBusy = busy;
    enter(m_state);
}

void ImportConsentsResult::enter(State state)
{
    m_state = state;
    const bool isDone = state == State::Done;
    m_record->setVisible(state == State::Tried);
    m_record->setEnabled(!m_isBusy && m_summary.recorded + m_summary.withdrawn > 0);
    m_undo->setVisible(isDone && m_summary.recorded + m_summary.withdrawn > 0);
    m_rejects->setVisible((state == State::Tried || isDone) && m_summary.rejected > 0);
    m_another->setVisible(isDone || state == State::Undone);
    for (QPushButton *verb : {m_undo, m_rejects, m_another})
        verb->setEnabled(!m_isBusy);
    const bool hasRows = state == State::Tried || isDone;
    for (QWidget *part : std::initializer_list<QWidget *>{m_fateLabel, m_fate, m_table, m_reasons})
        part->setVisible(hasRows);
    setVisible(state != State::Nothing);
    retranslate();
}

void ImportConsentsResult::offerFates()
{
    const QSignalBlocker quiet(m_fate);
    m_fate->clear();
    m_fate->addItem(QString(), -1);
    for (const RowFate fate : allFates) {
        if (m_summary.*countOf(fate) > 0)
            m_fate->addItem(QString(), static_cast<int>(fate));
    }
    m_fate->setCurrentIndex(0);
    m_model->showFate({});
}

QString ImportConsentsResult::figures() const
{
    if (m_state == State::Undone)
        return QStringList{tr("%Ln consent(s) taken back", nullptr, int(m_undone.given)),
            tr("%Ln withdrawal(s) taken back", nullptr, int(m_undone.withdrawn)),
            tr("%Ln left as they are, because something rests on it since", nullptr, int(m_undone.kept))}
            .join(QStringLiteral(" · "));
    const bool isDone = m_state == State::Done;
    const auto plural = [](qint64 count) { return int(count); };
    QStringList lines = {tr("%Ln row(s) read", nullptr, plural(m_summary.read)),
        isDone ? tr("%Ln consent(s) recorded", nullptr, plural(m_summary.recorded))
               : tr("%Ln consent(s) to record", nullptr, plural(m_summary.recorded)),
        isDone ? tr("%Ln withdrawal(s) recorded", nullptr, plural(m_summary.withdrawn))
               : tr("%Ln withdrawal(s) to record", nullptr, plural(m_summary.withdrawn))};
    const auto add = [&](qint64 count, const QString &words) {
        if (count > 0)
            lines.append(words);
    };
    add(m_summary.unproved,
        tr("%Ln without proof, so that nothing is recorded", nullptr, plural(m_summary.unproved)));
    add(m_summary.keptStricter,
        tr("%Ln that stay as they are: no permission is raised", nullptr, plural(m_summary.keptStricter)));
    add(m_summary.unknown, tr("%Ln of nobody in the file", nullptr, plural(m_summary.unknown)));
    add(m_summary.already, tr("%Ln known already", nullptr, plural(m_summary.already)));
    add(m_summary.rejected, tr("%Ln with a fault", nullptr, plural(m_summary.rejected)));
    return lines.join(QStringLiteral(" · "));
}

QString ImportConsentsResult::reasons() const
{
    QStringList lines;
    for (auto each = m_summary.reasons.begin(); each != m_summary.reasons.end(); ++each)
        lines.append(tr("%1: %2", "a reason and how many")
                         .arg(consentImportReason(each.key()), QLocale().toString(each.value())));
    if (m_summary.rejectsFailed)
        lines.append(tr("The file of rows that were not taken could not be written."));
    if (m_summary.read > ConsentImportSummary::rowLimit)
        lines.append(tr("The first %1 rows are listed below; the figures are of all.")
                         .arg(QLocale().toString(qint64(ConsentImportSummary::rowLimit))));
    return lines.join(u'\n');
}

void ImportConsentsResult::retranslate()
{
    switch (m_state) {
    case State::Nothing:
    case State::Tried:
        setTitle(tr("This is what the import would do"));
        break;
    case State::Done:
        setTitle(tr("Imported"));
        break;
    case State::Undone:
        setTitle(tr("Taken back"));
        break;
    }
    m_figures->setText(figures());
    m_reasons->setText(reasons());
    m_record->setText(tr("Record the consents"));
    m_undo->setText(tr("Take this import back…"));
    m_rejects->setText(tr("Save the rows with a fault…"));
    m_another->setText(tr("Import another list"));
    m_fateLabel->setText(tr("Show"));
    m_fate->setAccessibleName(tr("Show"));
    for (int row = 0; row < m_fate->count(); ++row) {
        const int fate = m_fate->itemData(row).toInt();
        m_fate->setItemText(row,
            fate < 0 ? tr("Every row (%1)", "how many").arg(QLocale().toString(m_summary.read))
                     : tr("%1 (%2)", "what became of rows, how many")
                           .arg(consentFateWord(static_cast<RowFate>(fate)),
                               QLocale().toString(m_summary.*countOf(static_cast<RowFate>(fate)))));
    }
    m_table->setAccessibleName(tr("Every row and what becomes of it"));
    m_model->retranslate();
}
