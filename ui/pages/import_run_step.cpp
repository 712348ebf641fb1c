#include "ui/pages/import_run_step.h"

#include "app/documents/import_words.h"
#include "ui/look/button_variant.h"
#include "ui/models/import_findings_model.h"
#include "ui/widgets/dressed_view.h"
#include "ui/widgets/inline_bar.h"
#include "ui/widgets/plain_label.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QEvent>
#include <QHeaderView>
#include <QProgressBar>
#include <QPushButton>
#include <QTableView>

#include <algorithm>
#include <limits>

namespace {

/// As words in the plural ask for it.
int number(qint64 count)
{
    return static_cast<int>(std::min<qint64>(count, std::numeric_limits<int>::max()));
}

} // namespace

ImportRunStep::ImportRunStep(QWidget *parent)
    : QWidget(parent)
    , m_trouble(new InlineBar)
    , m_heading(new PlainLabel(TypeRole::Title3))
    , m_figures(new PlainLabel)
    , m_bar(new QProgressBar)
    , m_speed(new PlainLabel)
    , m_absent(new QCheckBox)
    , m_import(new QPushButton)
    , m_cancel(new QPushButton)
    , m_rejects(new QPushButton)
    , m_undo(new QPushButton)
    , m_another(new QPushButton)
    , m_model(new ImportFindingsModel(this))
    , m_table(new QTableView)
{
    setVariant(m_import, ButtonVariant::Primary);
    m_figures->setWordWrap(true);
    m_speed->setInk(Ink::Muted);
    m_bar->setRange(0, ImportProgress::steps);
    m_bar->setTextVisible(false);
    dressTable(m_table);
    m_table->setModel(m_model);
    m_table->horizontalHeader()->setSectionResizeMode(ImportFindingsModel::What, QHeaderView::Stretch);
    auto *verbs = new QHBoxLayout;
    verbs->setSpacing(8);
    for (QPushButton *verb : {m_import, m_cancel, m_undo, m_rejects, m_another})
        verbs->addWidget(verb);
    verbs->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    column->addWidget(m_trouble);
    column->addWidget(m_heading);
    column->addWidget(m_figures);
    column->addWidget(m_bar);
    column->addWidget(m_speed);
    column->addWidget(m_absent);
    column->addLayout(verbs);
    column->addWidget(m_table, 1);
    m_trouble->hide();
    connect(m_import, &QPushButton::clicked, this, &ImportRunStep::importWanted);
    connect(m_cancel, &QPushButton::clicked, this, &ImportRunStep::cancelWanted);
    connect(m_rejects, &QPushButton::clicked, this, &ImportRunStep::rejectsWanted);
    connect(m_undo, &QPushButton::clicked, this, &ImportRunStep::undoWanted);
    connect(m_another, &QPushButton::clicked, this, &ImportRunStep::anotherWanted);
    connect(m_absent, &QCheckBox::toggled, this, &ImportRunStep::absentWanted);
    enter(State::Idle);
}

bool ImportRunStep::listsAbsent() const
{
    return m_absent->isChecked();
}

void ImportRunStep::enter(State state)
{
    m_state = state;
    const bool working = isWorking();
    const bool counted = state == State::Counted;
    const bool finished = state == State::Done || state == State::Undone;
    m_bar->setVisible(working);
    m_speed->setVisible(working);
    m_cancel->setVisible(working);
    m_absent->setVisible(counted);
    m_import->setVisible(counted);
    m_import->setEnabled(m_summary.imported + m_summary.updated > 0);
    m_undo->setVisible(state == State::Done);
    m_another->setVisible(finished);
    const qint64 left = m_summary.rejected + m_summary.duplicates + m_summary.suppressed;
    m_rejects->setVisible((counted || state == State::Done) && left > 0);
    m_table->setVisible(!working && m_model->rowCount() > 0);
    m_figures->setVisible(!working && state != State::Idle);
    retranslate();
}

void ImportRunStep::showWorking(bool isTryOut)
{
    m_trouble->hide();
    m_isStopped = false;
    m_clock.start();
    m_bar->setValue(0);
    m_speed->setText(QString());
    enter(isTryOut ? State::Counting : State::Importing);
    m_cancel->setFocus();
}

void ImportRunStep::showProgress(const ImportProgress &progress)
{
    m_bar->setValue(static_cast<int>(progress.share * ImportProgress::steps));
    m_speed->setText(importProgressSentence(progress, m_clock.elapsed()));
}

void ImportRunStep::showTryOut(const ImportSummary &summary)
{
    m_summary = summary;
    m_model->setSummary(summary);
    enter(State::Counted);
    m_import->setFocus();
}

void ImportRunStep::showResult(const ImportSummary &summary)
{
    m_summary = summary;
    m_model->setSummary(summary);
    enter(State::Done);
    m_another->setFocus();
}

void ImportRunStep::showUndone(const UndoSummary &summary)
{
    m_undone = summary;
    m_model->setKept(summary.kept);
    enter(State::Undone);
}

void ImportRunStep::showTrouble(const QString &trouble)
{
    m_model->clear();
    m_summary = {};
    enter(State::Idle);
    tellTrouble(trouble);
}

void ImportRunStep::tellTrouble(const QString &trouble)
{
    m_isStopped = false;
    m_trouble->tell(Tone::Danger, trouble);
    m_trouble->show();
}

void ImportRunStep::showStopped()
{
    m_isStopped = true;
    if (isWorking()) {
        m_model->clear();
        m_summary = {};
        enter(State::Idle);
    }
    retranslate();
    m_trouble->show();
}

void ImportRunStep::setUndoing(bool undoing)
{
    m_undo->setEnabled(!undoing);
    m_another->setEnabled(!undoing);
    m_rejects->setEnabled(!undoing);
}

QString ImportRunStep::figures(bool isDone) const
{
    const int imported = number(m_summary.imported);
    QStringList lines;
    lines.append(tr("%Ln rows read", nullptr, number(m_summary.read)));
    lines.append(
        isDone ? tr("%Ln people added", nullptr, imported) : tr("%Ln people to add", nullptr, imported));
    const auto add = [&](qint64 count, const auto &words) {
        if (count > 0)
            lines.append(words(number(count)));
    };
    add(m_summary.updated, [&](int n) {
        return isDone ? tr("%Ln people updated", nullptr, n) : tr("%Ln people to update", nullptr, n);
    });
    add(m_summary.unchanged, [](int n) { return tr("%Ln people as they were", nullptr, n); });
    add(m_summary.duplicates, [](int n) { return tr("%Ln rows that repeat another row", nullptr, n); });
    add(m_summary.suppressed, [](int n) { return tr("%Ln people who asked not to come back", nullptr, n); });
    add(m_summary.rejected, [](int n) { return tr("%Ln rows with a fault", nullptr, n); });
    add(m_summary.hiddenRows, [](int n) {
        return tr("%Ln rows that are hidden in the workbook, read like the others", nullptr, n);
    });
    add(m_summary.errorCells,
        [](int n) { return tr("%Ln cells with an error such as #N/A, read as empty", nullptr, n); });
    add(m_summary.formulasWithoutValue,
        [](int n) { return tr("%Ln formulas that were never computed, read as empty", nullptr, n); });
    add(m_summary.masked, [](int n) { return tr("%Ln numbers masked", nullptr, n); });
    add(m_summary.leftAloneCount, [](int n) { return tr("%Ln differences left alone", nullptr, n); });
    add(m_summary.absentCount, [](int n) { return tr("%Ln people not in this file", nullptr, n); });
    return lines.join(QStringLiteral(" · "));
}

QString ImportRunStep::undoneFigures() const
{
    return QStringList{tr("%Ln people removed", nullptr, number(m_undone.removed)),
        tr("%Ln put back as they were", nullptr, number(m_undone.reverted)),
        tr("%Ln left alone because they were worked on since", nullptr, number(m_undone.keptCount))}
        .join(QStringLiteral(" · "));
}

void ImportRunStep::retranslate()
{
    switch (m_state) {
    case State::Idle:
        m_heading->setText(tr("Nothing to import yet"));
        break;
    case State::Counting:
        m_heading->setText(tr("Looking at every row…"));
        break;
    case State::Counted:
        m_heading->setText(tr("This is what the import would do"));
        break;
    case State::Importing:
        m_heading->setText(tr("Importing…"));
        break;
    case State::Done:
        m_heading->setText(tr("Imported"));
        break;
    case State::Undone:
        m_heading->setText(tr("Taken back"));
        break;
    }
    m_figures->setText(m_state == State::Undone ? undoneFigures() : figures(m_state == State::Done));
    if (m_isStopped)
        m_trouble->tell(Tone::Info, tr("Stopped. Nothing was imported."));
    m_absent->setText(tr("List who is in our file but not in this one"));
    m_import->setText(tr("Import"));
    m_cancel->setText(tr("Stop"));
    m_rejects->setText(tr("Save the rows that are left out…"));
    m_undo->setText(tr("Take this import back…"));
    m_another->setText(tr("Import another file"));
    m_bar->setAccessibleName(tr("Progress of the import"));
    m_table->setAccessibleName(tr("What there is to know"));
    m_model->retranslate();
}

void ImportRunStep::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}
