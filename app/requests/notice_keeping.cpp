#include "app/changes/change.h"
#include "app/registers/holder_repository.h"
#include "app/registers/processor_repository.h"
#include "app/requests/category_erasure.h"
#include "app/requests/request_notice_repository.h"
#include "app/requests/request_notices.h"

namespace notice_keeping {

Result<QList<Holder>> holdersOf(Connection &connection, FilingSystem filingSystem, Id<Contact> contact)
{
    auto person = holder_repository::tracesOf(connection, filingSystem, contact);
    if (!person)
        return person.error();
    const auto held = category_erasure::held(connection, filingSystem, contact);
    if (!held)
        return held.error();
    for (auto category = held->keyBegin(); category != held->keyEnd(); ++category)
        person->categories = person->categories.with(*category);
    const auto processors = processor_repository::all(connection);
    if (!processors)
        return processors.error();
    return ::holdersOf(*processors, *person);
}

Result<QStringList> layDown(Change &change, const Request &request, const Proposal &proposal)
{
    Connection &connection = change.connection();
    const auto holders = holdersOf(connection, request.filingSystem, request.contact);
    if (!holders)
        return holders.error();
    const auto before = request_notice_repository::list(connection, request.filingSystem, request.id);
    if (!before)
        return before.error();
    const auto notices = carriedOver(noticesOf(request, proposal, *holders), *before);
    if (auto laid = request_notice_repository::replace(connection, request.filingSystem, request.id, notices);
        !laid)
        return laid.error();
    QStringList names;
    for (const RequestNotice &notice : notices)
        names.append(notice.recipient);
    return names;
}

Result<QStringList> unwritten(Connection &connection, const Request &request)
{
    const auto laid = request_notice_repository::list(connection, request.filingSystem, request.id);
    if (!laid)
        return laid.error();
    QStringList names;
    for (const RequestNotice &notice : *laid) {
        if (!notice.madeAt && !notice.sentOn.isValid())
            names.append(notice.recipient);
    }
    return names;
}

} // namespace notice_keeping
