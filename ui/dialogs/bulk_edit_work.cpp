#include "ui/dialogs/bulk_edit_work.h"

#include "app/documents/error_sentence.h"
#include "ui/session/session.h"
#include "ui/shell/job_list.h"

#include <QMetaMethod>

namespace {

/// So many people are changed in one transaction; between these one can stop.
constexpr qsizetype atOnce = 200;

} // namespace

BulkEditWork::BulkEditWork(
    const Session &session, const QList<Id<Contact>> &contacts, const ContactEdit &edit)
    : m_services(session.shared())
    , m_permit(session.permit())
    , m_filingSystem(session.filingSystem())
    , m_contacts(contacts)
    , m_edit(edit)
    , m_job(new Job([] { return tr("Change of several contacts"); }))
{
    setParent(m_job);
    m_job->setPromise([] { return tr("If you stop it, those who were changed already stay changed."); });
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &BulkEditWork::takePortion);
    editNext();
}

BulkEditWork::~BulkEditWork() = default;

void BulkEditWork::editNext()
{
    m_job->setProgress(m_report.done, m_contacts.size());
    m_watcher.setFuture(m_services->contacts().editMany(
        m_permit, m_filingSystem, m_contacts.mid(m_report.done, atOnce), m_edit));
}

void BulkEditWork::takePortion()
{
    const Result<BulkEditResult> portion = m_watcher.future().resultCount() > 0
        ? m_watcher.result()
        : Result<BulkEditResult>(Error{Failure::Cancelled, QStringLiteral("contact.edit")});
    if (!portion) {
        m_report.error = portion.error();
        end();
        return;
    }
    m_report.result.changed += portion->changed;
    m_report.result.refused.append(portion->refused);
    m_report.done = std::min(m_report.done + atOnce, m_contacts.size());
    emit progressed(m_report.done);
    if (m_job->isCancelled() || m_report.done >= m_contacts.size())
        end();
    else
        editNext();
}

void BulkEditWork::end()
{
    // Told where it was begun; only where that is gone, the window has to.
    const bool isWatched = isSignalConnected(QMetaMethod::fromSignal(&BulkEditWork::ended));
    emit ended(m_report);
    const int changed = m_report.result.changed;
    if (isWatched)
        m_job->finish();
    else if (m_report.error)
        m_job->finish(errorSentence(*m_report.error));
    else if (changed == m_contacts.size())
        m_job->finish(tr("%Ln contact(s) changed", nullptr, changed));
    else
        m_job->finish(tr("%Ln contact(s) changed, others not", nullptr, changed));
}
