#include "ui/pages/trail_verify_bar.h"

#include "app/audit/audit_trail.h"
#include "app/audit/root_words.h"
#include "app/documents/error_sentence.h"
#include "app/documents/trail_words.h"
#include "ui/look/icon.h"
#include "ui/session/session.h"
#include "ui/shell/job_list.h"
#include "ui/widgets/inline_bar.h"

#include <QBoxLayout>
#include <QEvent>
#include <QPushButton>

TrailVerifyBar::TrailVerifyBar(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_verify(new QPushButton)
    , m_stop(new QPushButton)
    , m_result(new InlineBar)
{
    m_verify->setIcon(icon(u"shield-check"));
    auto *row = new QHBoxLayout;
    row->addWidget(m_verify);
    row->addWidget(m_stop);
    row->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addLayout(row);
    column->addWidget(m_result);
    m_stop->hide();
    m_result->clear();
    connect(m_verify, &QPushButton::clicked, this, &TrailVerifyBar::start);
    connect(m_stop, &QPushButton::clicked, this, [this] {
        if (m_job)
            m_job->cancel();
    });
    connect(&m_watcher, &QFutureWatcherBase::progressValueChanged, this, [this](int looked) {
        if (m_job)
            m_job->setProgress(looked, m_watcher.progressMaximum());
    });
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &TrailVerifyBar::take);
    retranslate();
}

TrailVerifyBar::~TrailVerifyBar()
{
    m_watcher.cancel();
    if (m_job)
        m_job->finish();
}

void TrailVerifyBar::start()
{
    m_result->clear();
    m_verify->setEnabled(false);
    m_stop->show();
    m_job = new Job([] { return tr("Check of the trail"); }, this);
    m_job->setPromise([] { return tr("Nothing is changed by it."); });
    connect(m_job, &Job::cancelRequested, &m_watcher, &QFutureWatcherBase::cancel);
    m_watcher.setFuture(m_session.services().auditTrail().verify(m_session.permit()));
    emit jobStarted(m_job);
}

void TrailVerifyBar::take()
{
    const auto verdict = m_watcher.future().resultCount() > 0
        ? m_watcher.result()
        : Result<TrailVerdict>(Error{Failure::Cancelled, QStringLiteral("trail.verify")});
    // Whoever stopped it with the keyboard goes on from where they began.
    const bool hadFocus = m_stop->hasFocus();
    m_verify->setEnabled(true);
    if (hadFocus)
        m_verify->setFocus();
    m_stop->hide();
    if (m_job)
        m_job->finish();
    tell(verdict);
}

void TrailVerifyBar::tell(const Result<TrailVerdict> &verdict)
{
    if (!verdict) {
        const bool isStopped = verdict.error().failure == Failure::Cancelled;
        m_result->tell(isStopped ? Tone::Info : Tone::Danger, errorWords(verdict.error()));
        return;
    }
    if (verdict->isIntact() && verdict->unsignedRestore()) {
        const RestoreStanding *owing = verdict->unsignedRestore();
        m_result->tell(verdict->isSecondThere ? Tone::Danger : Tone::Warn,
            [sequence = owing->sequence, members = owing->members(), isThere = verdict->isSecondThere] {
                return tr("All entries are as they were written.") + u' ' +
                    unsignedRestoreSentence(sequence, members, isThere);
            });
        return;
    }
    if (verdict->isIntact()) {
        const bool isDue = verdict->isCosignatureDue;
        m_result->tell(isDue ? Tone::Warn : Tone::Ok, [report = verdict->report, isDue] {
            const QString told = tr("All %Ln entries are as they were written. In eight words: %1", nullptr,
                static_cast<int>(report.entries))
                                     .arg(root_words::shortForm(report.root));
            return isDue ? told + u' ' + cosignatureDueSentence() : told;
        });
        return;
    }
    m_result->tell(Tone::Danger,
        [finding = verdict->finding(), row = verdict->row, decision = verdict->decision,
            isCheckpoint = verdict->hasForgedCheckpoint] {
            if (finding)
                return trailFindingSentence(*finding);
            if (row)
                return rowFindingSentence(*row);
            if (decision)
                return decisionFindingSentence(*decision);
            return isCheckpoint ? forgedCheckpointSentence() : forgedRestoreSentence();
        });
}

void TrailVerifyBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void TrailVerifyBar::retranslate()
{
    m_verify->setText(tr("Verify the trail"));
    m_stop->setText(tr("Stop verifying"));
}
