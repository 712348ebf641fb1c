#include "erasure_parts.h"

#include "app/contacts/contact_erasure.h"
#include "app/staff/sign_in.h"
#include "app/storage/sql.h"
#include "app/storage/transaction.h"
#include "support/opened_evidence.h"

#include <QElapsedTimer>
#include <QEventLoop>
#include <QFutureWatcher>

#include <algorithm>

namespace bench {

Result<Id<Request>> approvedRequest(const House &house, const Permit &approver, Id<Contact> contact)
{
    const Requests &requests = house.services->requests();
    const Permit &permit = house.permit;
    const auto id = requests
                        .open(permit, FilingSystem::Customers,
                            {.contact = contact, .receivedOn = house.services->clock().today()})
                        .result();
    if (!id)
        return id;
    if (auto known =
            requests.verifyIdentity(permit, FilingSystem::Customers, *id, QStringLiteral("in-person"))
                .result();
        !known)
        return known.error();
    const auto draft = requests.draft(permit, FilingSystem::Customers, *id).result();
    if (!draft)
        return draft.error();
    const auto proposal = requests.propose(permit, FilingSystem::Customers, *id, *draft).result();
    if (!proposal)
        return proposal.error();
    const auto confirmed = house.services->signIn().confirm(approver, memberPassphrase()).result();
    if (!confirmed)
        return confirmed.error();
    tests::openEvidence(requests, approver, FilingSystem::Customers, *id);
    const auto file = requests.find(approver, FilingSystem::Customers, *id).result();
    if (!file)
        return file.error();
    const auto decided =
        requests
            .decide(approver, *confirmed, FilingSystem::Customers, *id, Decision::Verdict::Approved,
                QStringLiteral("benchmark"), Proposal::digestOf(file->request.proposal))
            .result();
    if (!decided)
        return decided.error();
    return id;
}

std::optional<QList<Id<Request>>> approvedAlready(const House &house)
{
    const auto there = house.services->requests().approved(house.permit, FilingSystem::Customers).result();
    if (there && !there->isEmpty())
        return *there;
    failed(there ? Error{Failure::NotFound, QStringLiteral("bench.approved")} : there.error());
    return std::nullopt;
}

Result<Spread> openingTimes(const House &house, const QList<Id<Request>> &ids)
{
    QList<double> times;
    for (qsizetype i = 0; i < ids.size(); i += std::max<qsizetype>(1, ids.size() / 50)) {
        Result<RequestFile> file = RequestFile();
        times.append(span([&] {
            file = house.services->requests().find(house.permit, FilingSystem::Customers, ids[i]).result();
        }).own);
        if (!file)
            return file.error();
    }
    return Spread::of(times);
}

double longestSilence(const QFuture<Result<BatchResult>> &future)
{
    double longest = 0;
    QElapsedTimer silence;
    QEventLoop waiting;
    QFutureWatcher<Result<BatchResult>> watcher;
    const auto hear = [&] { longest = std::max(longest, static_cast<double>(silence.restart())); };
    QObject::connect(&watcher, &QFutureWatcherBase::progressValueChanged, &waiting, hear);
    QObject::connect(&watcher, &QFutureWatcherBase::finished, &waiting, &QEventLoop::quit);
    silence.start();
    watcher.setFuture(future);
    waiting.exec();
    return longest;
}

Outcome deleteRows(Connection &connection, const QList<Id<Contact>> &people)
{
    return writing(connection, [&](Connection &line) -> Outcome {
        for (const Id<Contact> contact : people) {
            auto permitted = Sql(line, "bench.permit",
                QStringLiteral("INSERT INTO erasure_permit (filing_system, contact_id) VALUES (1, ?)"))
                                 .bind(contact)
                                 .run();
            if (!permitted)
                return permitted.error();
        }
        for (const contact_erasure::PersonalPlace &place : contact_erasure::personalPlaces()) {
            if (place.fate != contact_erasure::Fate::Deleted)
                continue;
            auto gone = Sql(line, "bench.delete",
                QStringLiteral("DELETE FROM %1 WHERE filing_system = 1 AND %2 IN (SELECT contact_id FROM "
                               "erasure_permit WHERE filing_system = 1)")
                    .arg(place.table.toString(), place.contactColumn.toString()))
                            .run();
            if (!gone)
                return gone.error();
        }
        return done;
    });
}

} // namespace bench
