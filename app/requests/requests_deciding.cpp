#include "app/audit/session_checkpoint.h"
#include "app/changes/service_context.h"
#include "app/requests/request_deciding.h"
#include "app/requests/requests.h"
#include "app/staff/confirmation.h"

#include <QUuid>
#include <QtConcurrent>

#include <tuple>

QFuture<Result<Decision>> Requests::decide(const Permit &permit, const Confirmation &confirmation,
    FilingSystem filingSystem, Id<Request> id, Decision::Verdict verdict, const QString &reason,
    const QByteArray &proposalDigest) const
{
    const Decision wanted{.ref = QUuid::createUuid().toString(QUuid::WithoutBraces),
        .approver = permit.staffRef(),
        .verdict = verdict,
        .reason = reason.trimmed(),
        .proposalDigest = proposalDigest};
    return QtConcurrent::run(m_desk.get(), [=, &context = m_context](QPromise<Result<Decision>> &promise) {
        const auto decided =
            request_deciding::decide(context, permit, confirmation, filingSystem, id, wanted);
        promise.addResult(decided);
        promise.finish();
        // The decision stands without it; the next one signs for what came before.
        if (decided)
            std::ignore = session_checkpoint::after(context, confirmation);
    });
}
