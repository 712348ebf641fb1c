#include "ui/pages/sweep_runs_tab.h"

#include "app/documents/error_sentence.h"
#include "app/documents/sweep_words.h"
#include "ui/look/icon.h"
#include "ui/models/sweep_runs_model.h"
#include "ui/pages/watched_job.h"
#include "ui/session/session.h"
#include "ui/widgets/dressed_view.h"
#include "ui/widgets/empty_note.h"
#include "ui/widgets/inline_bar.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/plain_message_box.h"

#include <QBoxLayout>
#include <QEvent>
#include <QHeaderView>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>

#include <algorithm>

namespace {

constexpr int mostRunsShown = 400;

} // namespace

SweepRunsTab::SweepRunsTab(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_model(new SweepRunsModel(this))
    , m_summary(new PlainLabel)
    , m_notice(new InlineBar)
    , m_faces(new QStackedWidget)
    , m_table(new QTableView)
    , m_empty(new EmptyNote(QStringLiteral("history")))
    , m_detail(new PlainLabel)
    , m_run(new QPushButton(icon(u"play"), QString()))
    , m_runsAnswer([this](const auto &runs) { showRuns(runs); })
    , m_runAnswer([this](const auto &report) { take(report); })
{
    arrange();
    connect(m_run, &QPushButton::clicked, this, [this] { run(false, m_session.filingSystem()); });
    connect(
        m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &SweepRunsTab::showChosen);
    // Read again only where somebody looks; otherwise once they do.
    const auto look = [this] {
        if (isVisible())
            refresh();
        else
            m_isStale = true;
    };
    connect(&m_session, &Session::filingSystemChanged, this, look);
    connect(&session.feed(), &ChangeFeed::requestsChanged, this, look);
    retranslate();
}

void SweepRunsTab::arrange()
{
    dressTable(m_table);
    m_table->setModel(m_model);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    QHeaderView *header = m_table->horizontalHeader();
    header->setStretchLastSection(false);
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(SweepRunsModel::Outcome, QHeaderView::Stretch);
    for (PlainLabel *label : {m_summary, m_detail})
        label->setWordWrap(true);
    m_detail->setTextInteractionFlags(Qt::TextSelectableByKeyboard | Qt::TextSelectableByMouse);
    m_faces->addWidget(m_table);
    m_faces->addWidget(m_empty);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 8, 0, 0);
    column->setSpacing(10);
    column->addWidget(m_notice);
    column->addWidget(m_summary);
    column->addWidget(m_run, 0, Qt::AlignLeft);
    column->addWidget(m_faces, 1);
    column->addWidget(m_detail);
    m_notice->clear();
}

void SweepRunsTab::refresh()
{
    m_isStale = false;
    m_runsAnswer.expect(
        m_session.services().sweeps().reports(m_session.permit(), m_session.filingSystem(), mostRunsShown));
    m_run->setEnabled(m_session.may(Operation::HandleRequests) && !m_runAnswer.isWaiting());
}

void SweepRunsTab::showRuns(const Result<QList<SweepReport>> &runs)
{
    if (!runs)
        m_notice->tell(Tone::Danger, errorWords(runs.error()));
    const QModelIndexList chosen = m_table->selectionModel()->selectedRows();
    const bool isChosen = !chosen.isEmpty();
    const Instant before = isChosen ? m_model->runs().at(chosen.first().row()).ranAt : Instant();
    m_model->setRuns(runs ? *runs : QList<SweepReport>());
    m_faces->setCurrentWidget(m_model->rowCount() == 0 ? static_cast<QWidget *>(m_empty) : m_table);
    const QList<SweepReport> &now = m_model->runs();
    const auto same = std::find_if(now.cbegin(), now.cend(),
        [&](const SweepReport &report) { return isChosen && before == report.ranAt; });
    if (!now.isEmpty())
        m_table->selectRow(same == now.cend() ? 0 : int(same - now.cbegin()));
    showChosen();
}

void SweepRunsTab::showChosen()
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    QStringList lines;
    if (!rows.isEmpty()) {
        const SweepReport &report = m_model->runs().at(rows.first().row());
        lines = sweepLines(report);
        if (report.stopped)
            lines.prepend(sweepOutcomeSentence(report));
    }
    m_detail->setText(lines.join(u'\n'));
    m_detail->setVisible(!lines.isEmpty());
}

void SweepRunsTab::run(bool isClockRight, FilingSystem filingSystem)
{
    m_ranOf = filingSystem;
    m_notice->clear();
    m_stop = {};
    const auto future = m_session.services().sweeps().run(m_session.permit(), filingSystem,
        {.origin = SweepOrigin::ByHand, .isClockRight = isClockRight}, m_stop);
    m_runAnswer.expect(future);
    m_run->setEnabled(false);
    emit jobStarted(watchedJob(
        future, m_stop, m_session.shared(), [] { return tr("Run over the terms"); },
        [] { return tr("If you stop it, what was proposed stands, and the next run goes on."); }));
}

void SweepRunsTab::take(const Result<SweepReport> &report)
{
    if (report) {
        m_table->clearSelection(); // what came of it is what is shown
        emit told(tr("%Ln person(s) proposed for erasure", nullptr, static_cast<int>(report->opened)));
        if (report->figuresNotKept)
            m_notice->tell(
                Tone::Warn, [why = *report->figuresNotKept] { return figuresNotKeptSentence(why); });
    } else if (report.error().what.startsWith(QLatin1String("sweep.clock-"))) {
        askWhetherTheClockIsRight(report.error());
    } else if (report.error().failure != Failure::Cancelled) {
        m_notice->tell(Tone::Danger, errorWords(report.error()));
    }
    refresh();
}

/// Nobody but a person can know (security.md 63).
void SweepRunsTab::askWhetherTheClockIsRight(const Error &doubt)
{
    PlainMessageBox::ask(this,
        {.title = tr("Is the day right?"),
            .text = errorSentence(doubt),
            .details = tr("Look at the day and the time of this computer. Only if they are right, run it."),
            .verb = tr("The day is right: run it")},
        // Of what was to be run, whatever is looked at by then.
        [this, of = m_ranOf] { run(true, of); });
}

void SweepRunsTab::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_isStale)
        refresh();
}

void SweepRunsTab::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void SweepRunsTab::retranslate()
{
    m_model->retranslate();
    m_table->setAccessibleName(tr("Runs over the terms"));
    m_run->setText(tr("Run now"));
    m_empty->setSentence(tr("No run over the terms was made yet."));
    m_summary->setText(
        tr("Each night, or as soon as somebody signed in after it, everybody of whom a term is "
           "over becomes a proposal to erase, on which somebody else decides. Nothing is erased "
           "by a run."));
    showChosen();
}
