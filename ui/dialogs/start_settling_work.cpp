#include "ui/dialogs/start_settling_work.h"

#include "app/documents/error_sentence.h"
#include "ui/session/session.h"
#include "ui/shell/job_list.h"

#include <QLocale>

#include <algorithm>

namespace {

/// So many people get their moment in one transaction; between these one can stop.
constexpr qsizetype startsAtOnce = 200;

} // namespace

StartSettlingWork::StartSettlingWork(const Session &session, const StartOrder &order)
    : m_services(session.shared())
    , m_permit(session.permit())
    , m_filingSystem(session.filingSystem())
    , m_order(order)
    , m_job(new Job([] { return tr("Start moments for several contacts"); }))
{
    setParent(m_job);
    m_job->setPromise([] { return tr("If you stop it, those who got a start moment already keep it."); });
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &StartSettlingWork::takePortion);
    settleNext();
}

StartSettlingWork::~StartSettlingWork() = default;

void StartSettlingWork::settleNext()
{
    m_job->setProgress(m_done, m_order.contacts.size());
    StartOrder portion = m_order;
    portion.contacts = m_order.contacts.mid(m_done, startsAtOnce);
    m_watcher.setFuture(m_services->retention().settleStartsOf(m_permit, m_filingSystem, portion));
}

void StartSettlingWork::takePortion()
{
    const Result<StartsSettled> portion = m_watcher.future().resultCount() > 0
        ? m_watcher.result()
        : Result<StartsSettled>(Error{Failure::Cancelled, QStringLiteral("start.settle")});
    if (!portion) {
        end(portion.error());
        return;
    }
    m_settled += portion->settled;
    for (const int people : portion->passedOver)
        m_passedOver += people;
    m_done = std::min(m_done + startsAtOnce, m_order.contacts.size());
    if (m_job->isCancelled() || m_done >= m_order.contacts.size())
        end(std::nullopt);
    else
        settleNext();
}

void StartSettlingWork::end(const std::optional<Error> &error)
{
    QStringList sentences{tr("%Ln contact(s) have a start moment now.", nullptr, int(m_settled))};
    if (m_passedOver > 0)
        sentences << tr("Passed over, because none was missing or the record is closed: %1.")
                         .arg(QLocale().toString(m_passedOver));
    if (error)
        sentences << errorSentence(*error);
    else if (m_done < m_order.contacts.size())
        sentences << tr("It was stopped; the others are as they were.");
    m_job->finish(sentences.join(u' '));
}
