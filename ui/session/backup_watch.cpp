#include "ui/session/backup_watch.h"

#include "app/backup/backups.h"
#include "app/documents/error_sentence.h"
#include "ui/models/backup_words.h"
#include "ui/session/due_backups.h"
#include "ui/session/session.h"
#include "ui/shell/job_list.h"
#include "ui/shell/status_bar.h"

#include <QMetaMethod>

#include <utility>

BackupWatch::BackupWatch(Session &session, StatusBar *status, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_status(status)
    , m_answer([this](const auto &situation) { take(situation); })
{
    constexpr int halfAMinute = 30 * 1000;
    m_timer.setInterval(halfAMinute);
    connect(&m_timer, &QTimer::timeout, this, &BackupWatch::look);
    connect(&session.feed(), &ChangeFeed::backupsChanged, this, &BackupWatch::look);
    m_timer.start();
    look();
}

BackupWatch::~BackupWatch()
{
    // Whoever locks gives the file up, and nobody asked for what runs.
    if (m_work)
        m_work->job()->cancel();
    if (m_status)
        m_status->setBackupHint({});
}

void BackupWatch::look()
{
    // A place that hangs is asked once, not every half minute.
    if (m_answer.isWaiting()) {
        m_isStale = true;
        return;
    }
    m_answer.expect(m_session.services().backups().situation(m_session.permit()));
}

void BackupWatch::take(const Result<BackupSituation> &situation)
{
    if (std::exchange(m_isStale, false)) {
        look();
        return;
    }
    m_standing = situation ? std::optional(situation->standing) : std::nullopt;
    // What runs will change it: what is due is decided when it has ended.
    if (situation && !m_work) {
        m_plan = m_planner.plan(*situation);
        for (const Error &news : std::as_const(m_plan.news))
            tell(news);
        begin();
    }
    retranslate();
}

void BackupWatch::begin()
{
    // Whoever does not take the job over would have work that nobody sees.
    if (m_plan.due.isEmpty() || m_session.permit().isQuarantined() || m_session.permit().isReading() ||
        !isSignalConnected(QMetaMethod::fromSignal(&BackupWatch::jobStarted)))
        return;
    m_work = new DueBackups(m_session, m_plan);
    connect(m_work, &DueBackups::placeEnded, this,
        [this](const BackupDestination &place, const std::optional<Error> &trouble) {
            const Instant now = m_session.services().clock().now();
            const bool isThere = !trouble || trouble->what == QLatin1String("backup.not-due");
            if (isThere)
                m_planner.succeeded(place);
            else if (m_planner.failed(place, *trouble, now))
                tell(*trouble);
        });
    connect(m_work, &DueBackups::trialEnded, this, [this](const std::optional<Error> &trouble) {
        if (!trouble)
            m_planner.testSucceeded();
        else if (m_planner.testFailed(*trouble, m_session.services().clock().now()))
            tell(*trouble);
    });
    connect(m_work, &DueBackups::ended, this, [this] {
        m_work = nullptr;
        look();
    });
    emit jobStarted(m_work->job());
}

void BackupWatch::tell(const Error &error)
{
    if (error.failure != Failure::Cancelled)
        emit noticeWanted({tr("Backup: %1").arg(errorSentence(error)), {}});
}

void BackupWatch::retranslate()
{
    m_status->setBackupHint(m_plan.stickWanted ? tr("Insert stick %1").arg(*m_plan.stickWanted) : QString());
    if (!m_standing) {
        m_status->setBackup(Tone::Warn, tr("No backup by Klantkluis"));
        return;
    }
    const BackupWords words = BackupWords::of(*m_standing);
    m_status->setBackup(m_plan.stickWanted && words.tone == Tone::Ok ? Tone::Warn : words.tone, words.short_);
}
