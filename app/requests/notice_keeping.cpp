#include "app/changes/change.h"
#include "app/registers/holder_repository.h"
#include "app/requests/person_facts.h"
#include "app/requests/request_notice_repository.h"
#include "app/requests/request_notices.h"

namespace notice_keeping {

namespace {

Result<QList<Holder>> holdersKnown(PersonFacts &person)
{
    auto traces = holder_repository::tracesOf(person.connection(), person.filingSystem(), person.id());
    if (!traces)
        return traces.error();
    const auto held = person.held();
    if (!held)
        return held.error();
    for (auto category = held->keyBegin(); category != held->keyEnd(); ++category)
        traces->categories = traces->categories.with(*category);
    const auto processors = person.common().processors();
    if (!processors)
        return processors.error();
    return ::holdersOf(*processors, *traces);
}

} // namespace

Result<QList<Holder>> holdersOf(Connection &connection, FilingSystem filingSystem, Id<Contact> contact)
{
    CommonFacts common(connection);
    PersonFacts person(common, filingSystem, contact);
    return holdersKnown(person);
}

Result<QStringList> foreseen(Connection &connection, const Request &request, const Proposal &proposal)
{
    const auto holders = holdersOf(connection, request.filingSystem, request.contact);
    if (!holders)
        return holders.error();
    QStringList names;
    const QList<RequestNotice> notices = noticesOf(request, proposal, *holders);
    for (const RequestNotice &notice : notices)
        names.append(notice.recipient);
    return names;
}

Result<QStringList> layDown(
    Change &change, PersonFacts &person, const Request &request, const Proposal &proposal)
{
    Connection &connection = change.connection();
    const auto holders = holdersKnown(person);
    if (!holders)
        return holders.error();
    const auto before = request_notice_repository::list(connection, request.filingSystem, request.id);
    if (!before)
        return before.error();
    const auto notices = carriedOver(noticesOf(request, proposal, *holders), *before);
    if (before->isEmpty() && notices.isEmpty())
        return QStringList();
    if (auto laid = request_notice_repository::replace(connection, request.filingSystem, request.id, notices);
        !laid)
        return laid.error();
    QStringList names;
    for (const RequestNotice &notice : notices)
        names.append(notice.recipient);
    return names;
}

Outcome checkWritten(Connection &connection, const Request &request)
{
    if (request.type != Request::Type::Erasure)
        return done;
    const auto laid = request_notice_repository::list(connection, request.filingSystem, request.id);
    if (!laid)
        return laid.error();
    QStringList names;
    for (const RequestNotice &notice : *laid) {
        if (!notice.madeAt && !notice.sentOn.isValid())
            names.append(notice.recipient);
    }
    return names.isEmpty() ? Outcome(done)
                           : Outcome(Error{Failure::Refused, QStringLiteral("request.notices-unwritten"),
                                 {names.join(QStringLiteral(", "))}});
}

} // namespace notice_keeping
