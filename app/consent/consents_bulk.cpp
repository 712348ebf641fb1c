#include "app/changes/service_context.h"
#include "app/consent/consent_bulk_recording.h"
#include "app/consent/consent_repository.h"
#include "app/consent/consents.h"

namespace {

using BulkAnswer = Result<BulkConsentOutcome>;

/// Tells the future how far the work is and whether it goes on.
consent_bulk_recording::Progress bulkProgressOf(QPromise<BulkAnswer> &promise, const StopRequest &stop)
{
    return [&promise, stop](int at, int of) {
        promise.setProgressRange(0, of);
        promise.setProgressValue(at);
        return !stop.isStopped() && !promise.isCanceled();
    };
}

struct LookAtMany
{
    using Answer = BulkAnswer;

    Permit permit;
    FilingSystem filingSystem;
    BulkConsent bulk;
    Clock clock;
    StopRequest stop;

    Answer operator()(Connection &connection, QPromise<Answer> &promise) const
    {
        if (auto stands = permitStands(connection, permit); !stands)
            return stands.error();
        if (auto allowed = permit.require(Operation::RecordConsent, filingSystem); !allowed)
            return allowed.error();
        Change look(connection, permit, clock);
        return consent_bulk_recording::preview(look, filingSystem, bulk, bulkProgressOf(promise, stop));
    }
};

struct RecordMany
{
    using Answer = BulkAnswer;

    Permit permit;
    FilingSystem filingSystem;
    BulkConsent bulk;
    Clock clock;
    ChangeFeed &feed;
    bool isReading;
    StopRequest stop;
    std::shared_ptr<WriteMark> mark;

    Answer operator()(Connection &connection, QPromise<Answer> &promise) const
    {
        if (isReading)
            return mark->came(Answer(Error{Failure::Refused, QStringLiteral("file.opened-read-only")}));
        return mark->came(changing(connection, permit, clock, feed, [&](Change &change) -> Answer {
            if (auto allowed = permit.require(Operation::RecordConsent, filingSystem); !allowed)
                return allowed.error();
            return consent_bulk_recording::carryOut(
                change, filingSystem, bulk, bulkProgressOf(promise, stop));
        }));
    }
};

} // namespace

QFuture<Result<BulkConsentOutcome>> Consents::previewBulk(
    const Permit &permit, FilingSystem filingSystem, const BulkConsent &bulk, const StopRequest &stop) const
{
    return m_context.reader.ask(LookAtMany{permit, filingSystem, bulk, m_context.clock, stop});
}

QFuture<Result<BulkConsentOutcome>> Consents::bulk(
    const Permit &permit, FilingSystem filingSystem, const BulkConsent &bulk, const StopRequest &stop) const
{
    return m_context.writer.ask(RecordMany{permit, filingSystem, bulk, m_context.clock, m_context.feed,
        m_context.isReading, stop, std::make_shared<WriteMark>(m_context.feed)});
}

QFuture<Result<QList<Id<Contact>>>> Consents::bulkMembers(
    const Permit &permit, FilingSystem filingSystem, const QString &bulkRef) const
{
    return m_context.read(permit, [=](Connection &connection) -> Result<QList<Id<Contact>>> {
        if (auto allowed = permit.require(Operation::ViewContacts, filingSystem); !allowed)
            return allowed.error();
        return consent_repository::membersOf(connection, filingSystem, bulkRef);
    });
}
