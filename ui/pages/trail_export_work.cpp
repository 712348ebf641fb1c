#include "ui/pages/trail_export_work.h"

#include "app/audit/audit_trail.h"
#include "app/documents/error_sentence.h"
#include "ui/session/session.h"
#include "ui/shell/job_list.h"

#include <QMetaMethod>

TrailExportWork::TrailExportWork(const Session &session, const AuditFilter &filter, const QString &path)
    : m_job(new Job([] { return tr("Export of the trail"); }))
{
    setParent(m_job);
    m_job->setPromise([] { return tr("If you stop it, no file is left."); });
    connect(m_job, &Job::cancelRequested, &m_watcher, &QFutureWatcherBase::cancel);
    connect(&m_watcher, &QFutureWatcherBase::progressValueChanged, this,
        [this](int written) { m_job->setProgress(written, m_watcher.progressMaximum()); });
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &TrailExportWork::tellEnd);
    const AuditTrail &trail = session.services().auditTrail();
    const bool isToCheck = path.endsWith(QLatin1String(".jsonl"), Qt::CaseInsensitive);
    m_watcher.setFuture(isToCheck ? trail.exportToCheck(session.permit(), path)
                                  : trail.exportTo(session.permit(), filter, path));
}

TrailExportWork::~TrailExportWork()
{
    m_watcher.cancel();
}

void TrailExportWork::tellEnd()
{
    const Result<qint64> written = m_watcher.future().resultCount() > 0
        ? m_watcher.result()
        : Result<qint64>(Error{Failure::Cancelled, QStringLiteral("audit.export")});
    // Trouble is told where the export was begun; only where that is gone, the window has to.
    const bool isWatched = isSignalConnected(QMetaMethod::fromSignal(&TrailExportWork::ended));
    emit ended(written);
    if (written)
        m_job->finish(tr("%Ln entries exported", nullptr, static_cast<int>(*written)));
    else
        m_job->finish(isWatched ? QString() : errorSentence(written.error()));
}
