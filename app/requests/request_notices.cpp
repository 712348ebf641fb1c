#include "app/requests/request_notices.h"

#include "app/changes/change.h"
#include "app/changes/service_context.h"
#include "app/changes/viewing.h"
#include "app/contacts/archive_veil.h"
#include "app/contacts/contact_file_store.h"
#include "app/registers/processor_repository.h"
#include "app/requests/person_facts.h"
#include "app/requests/request_entry.h"
#include "app/requests/request_notice_repository.h"
#include "app/requests/request_repository.h"
#include "app/requests/request_result.h"
#include "app/requests/request_steps.h"
#include "app/settings/organisation_profile_repository.h"

#include <algorithm>

namespace {

using request_steps::found;

/// What the result of the request says of each of them.
QList<RequestNotice> answeredBy(QList<RequestNotice> notices, const RequestResult &result)
{
    for (RequestNotice &notice : notices) {
        notice.confirmedOn = result.notified.value(notice.recipient);
        notice.obstacle = result.impossible.value(notice.recipient);
    }
    return notices;
}

NoticeAsk askOf(Request::Type type)
{
    if (type == Request::Type::Rectification)
        return NoticeAsk::Correct;
    return type == Request::Type::Restriction ? NoticeAsk::Restrict : NoticeAsk::Erase;
}

/// Of a request that was carried out. Where builds before this laid nothing down there are only names.
QList<RequestNotice> ofExecuted(const Request &request, const QList<RequestNotice> &kept)
{
    const RequestResult result = RequestResult::fromJson(request.result);
    QList<RequestNotice> notices;
    for (const QString &recipient : result.notify) {
        const auto known = std::find_if(kept.cbegin(), kept.cend(),
            [&](const RequestNotice &notice) { return notice.recipient == recipient; });
        notices.append(known == kept.cend()
                ? RequestNotice{.recipient = recipient, .ask = askOf(request.type)}
                : *known);
    }
    return answeredBy(notices, result);
}

Result<QList<RequestNotice>> noticesNow(Connection &connection, const Request &request)
{
    const auto kept = request_notice_repository::list(connection, request.filingSystem, request.id);
    if (!kept)
        return kept.error();
    if (request.executedAt)
        return ofExecuted(request, *kept);
    if (request.proposal.isEmpty() || !request.contact.isStored())
        return QList<RequestNotice>();
    const auto proposal = Proposal::fromJson(request.proposal);
    if (!proposal)
        return proposal.error();
    const auto holders = notice_keeping::holdersOf(connection, request.filingSystem, request.contact);
    if (!holders)
        return holders.error();
    return carriedOver(noticesOf(request, *proposal, *holders), *kept);
}

/// Those that are named, or all that are open.
Result<QList<RequestNotice>> chosenOf(const QList<RequestNotice> &all, const QStringList &recipients)
{
    QList<RequestNotice> chosen;
    for (const RequestNotice &notice : all) {
        if (recipients.isEmpty() ? notice.isOpen() : recipients.contains(notice.recipient))
            chosen.append(notice);
    }
    for (const QString &recipient : recipients) {
        const bool isKnown = std::any_of(chosen.cbegin(), chosen.cend(),
            [&](const RequestNotice &notice) { return notice.recipient == recipient; });
        if (!isKnown)
            return Error{Failure::NotFound, QStringLiteral("request.recipient"), {recipient}};
    }
    if (chosen.isEmpty())
        return Error::refused("request.notices-none");
    return chosen;
}

Outcome checkDrawable(const Request &request)
{
    if (!request.contact.isStored())
        return Error::refused("request.notices-late");
    if (!request.executedAt && request.stage != Request::Stage::Approved)
        return Error::refused("request.notices-early");
    return done;
}

/// A message needs an address; a letter does not.
Outcome checkAddresses(const QList<NoticeSheet> &sheets)
{
    QStringList without;
    for (const NoticeSheet &sheet : sheets) {
        if (sheet.email.isEmpty())
            without.append(sheet.notice.recipient);
    }
    return without.isEmpty() ? Outcome(done)
                             : Outcome(Error{Failure::Invalid, QStringLiteral("request.notice-address"),
                                   {without.join(QStringLiteral(", "))}});
}

Result<QList<Proposal::Correction>> correctionsOf(const Request &request)
{
    if (request.type != Request::Type::Rectification || request.proposal.isEmpty())
        return QList<Proposal::Correction>();
    const auto proposal = Proposal::fromJson(request.proposal);
    return proposal ? Result<QList<Proposal::Correction>>(proposal->corrections)
                    : Result<QList<Proposal::Correction>>(proposal.error());
}

Result<QList<NoticeSheet>> sheetsOf(
    Change &change, const Request &request, const QList<RequestNotice> &notices)
{
    Connection &connection = change.connection();
    const auto sender = organisation_profile_repository::find(connection);
    if (!sender)
        return sender.error();
    // Whoever is asked to erase must be able to see who asks, and to answer.
    if (sender->name.isEmpty() || (sender->privacyContact.isEmpty() && sender->phone.isEmpty()))
        return Error{Failure::Invalid, QStringLiteral("request.notice-sender")};
    const auto person = contact_file_store::find(connection, request.filingSystem, request.contact);
    if (!person)
        return person.error();
    if (!*person)
        return Error{Failure::NotFound, QStringLiteral("request.contact")};
    // By what the recipient knows them by: names, addresses, numbers.
    if (auto seen = archive_veil::refuseAny(connection, change.permit(), request.filingSystem,
            request.contact, change.today(),
            {DataCategory::Identity, DataCategory::ContactDetails, DataCategory::OnlineIdentifiers},
            "contact.archive-only");
        !seen)
        return seen.error();
    const auto processors = processor_repository::all(connection);
    if (!processors)
        return processors.error();
    const auto corrections = correctionsOf(request);
    if (!corrections)
        return corrections.error();
    QList<NoticeSheet> sheets;
    for (const RequestNotice &notice : notices) {
        NoticeSheet sheet{.notice = notice,
            .subject = subjectOf(notice, **person),
            .requestRef = request.ref,
            .sender = *sender,
            .writtenOn = change.today()};
        for (const Proposal::Correction &correction : *corrections) {
            if (notice.corrected.contains(correction.field))
                sheet.corrections.append(correction);
        }
        for (const Processor &processor : *processors) {
            if (processor.id != notice.processor)
                continue;
            sheet.contact = processor.contact;
            sheet.email = emailIn(processor.contact);
            sheet.country = processor.country;
        }
        sheets.append(sheet);
    }
    return sheets;
}

/// What became of some of a request's notices is noted with them, and as a step of the request.
template <typename Mark>
Outcome note(Change &change, FilingSystem filingSystem, Id<Request> id, const QStringList &recipients,
    const QString &step, const QJsonObject &detail, Mark mark)
{
    Connection &connection = change.connection();
    const auto request = found(connection, filingSystem, id);
    if (!request)
        return request.error();
    auto all = noticesNow(connection, *request);
    if (!all)
        return all.error();
    const auto chosen = chosenOf(*all, recipients);
    if (!chosen)
        return chosen.error();
    for (RequestNotice &notice : *all) {
        const bool isMeant = std::any_of(chosen->cbegin(), chosen->cend(),
            [&](const RequestNotice &each) { return each.recipient == notice.recipient; });
        if (!isMeant)
            continue;
        if (auto marked = mark(*request, notice); !marked)
            return marked;
    }
    if (auto kept = request_notice_repository::replace(connection, filingSystem, id, *all); !kept)
        return kept;
    if (auto noted = request_repository::addStep(connection, filingSystem, id,
            {.step = step, .actor = change.permit().staffRef(), .happenedAt = change.now()});
        !noted)
        return noted;
    change.requestsTouched(filingSystem);
    QJsonObject told = detail;
    told.insert(QStringLiteral("notices"), static_cast<int>(chosen->size()));
    return change.audit(request_steps::entryFor(*request, step, told));
}

} // namespace

QFuture<Result<QList<Holder>>> RequestNotices::holders(
    const Permit &permit, FilingSystem filingSystem, Id<Contact> contact) const
{
    return m_context.read(permit, [=, &context = m_context](Connection &connection) -> Result<QList<Holder>> {
        if (auto allowed = permit.require(Operation::ViewContacts, filingSystem); !allowed)
            return allowed.error();
        CommonFacts common(connection);
        const auto person = PersonFacts(common, filingSystem, contact).contact();
        if (!person)
            return person.error();
        auto holders = notice_keeping::holdersOf(connection, filingSystem, contact);
        if (holders)
            noteViewing(context, permit,
                {.action = QStringLiteral("contact.view"),
                    .filingSystem = filingSystem,
                    .objectKind = QStringLiteral("contact"),
                    .objectRef = person->refText()});
        return holders;
    });
}

QFuture<Result<QList<RequestNotice>>> RequestNotices::list(
    const Permit &permit, FilingSystem filingSystem, Id<Request> id) const
{
    return m_context.read(permit, [=](Connection &connection) -> Result<QList<RequestNotice>> {
        if (auto allowed = permit.require(Operation::ViewContacts, filingSystem); !allowed)
            return allowed.error();
        const auto request = found(connection, filingSystem, id);
        return request ? noticesNow(connection, *request) : Result<QList<RequestNotice>>(request.error());
    });
}

QFuture<Result<QList<NoticeSheet>>> RequestNotices::draw(const Permit &permit, FilingSystem filingSystem,
    Id<Request> id, const QStringList &recipients, NoticeFormat format) const
{
    return m_context.change(permit, [=](Change &change) -> Result<QList<NoticeSheet>> {
        if (auto allowed = permit.require(Operation::HandleRequests, filingSystem); !allowed)
            return allowed.error();
        if (auto open = permit.requireNoQuarantine(); !open)
            return open.error();
        const auto request = found(change.connection(), filingSystem, id);
        if (!request)
            return request.error();
        if (auto drawable = checkDrawable(*request); !drawable)
            return drawable.error();
        const auto all = noticesNow(change.connection(), *request);
        if (!all)
            return all.error();
        const auto chosen = chosenOf(*all, recipients);
        if (!chosen)
            return chosen.error();
        auto sheets = sheetsOf(change, *request, *chosen);
        if (!sheets)
            return sheets;
        if (format == NoticeFormat::Eml) {
            if (auto reachable = checkAddresses(*sheets); !reachable)
                return reachable.error();
        }
        if (auto audited = change.audit(request_steps::entryFor(*request, QStringLiteral("notices-drawn"),
                {{QStringLiteral("notices"), static_cast<int>(sheets->size())},
                    {QStringLiteral("format"), keyOf(format)}}));
            !audited)
            return audited.error();
        return sheets;
    });
}

QFuture<Outcome> RequestNotices::recordMade(const Permit &permit, FilingSystem filingSystem, Id<Request> id,
    const QStringList &recipients, NoticeFormat format) const
{
    return m_context.change(permit, [=](Change &change) -> Outcome {
        if (auto allowed = permit.require(Operation::HandleRequests, filingSystem); !allowed)
            return allowed;
        return note(change, filingSystem, id, recipients, QStringLiteral("notices-made"),
            {{QStringLiteral("format"), keyOf(format)}},
            [&](const Request & /*request*/, RequestNotice &notice) -> Outcome {
                notice.madeAt = change.now();
                notice.madeAs = format;
                return done;
            });
    });
}

QFuture<Outcome> RequestNotices::recordSent(const Permit &permit, FilingSystem filingSystem, Id<Request> id,
    const QStringList &recipients, QDate sentOn, NoticeWay way) const
{
    return m_context.change(permit, [=](Change &change) -> Outcome {
        if (auto allowed = permit.require(Operation::HandleRequests, filingSystem); !allowed)
            return allowed;
        return note(change, filingSystem, id, recipients, QStringLiteral("notices-sent"),
            {{QStringLiteral("way"), keyOf(way)}, {QStringLiteral("on"), sentOn.toString(Qt::ISODate)}},
            [&](const Request &request, RequestNotice &notice) -> Outcome {
                if (!sentOn.isValid() || sentOn > change.today() || sentOn < request.receivedOn)
                    return Error{Failure::Invalid, QStringLiteral("request.notice-sent-day")};
                notice.sentOn = sentOn;
                notice.sentBy = way;
                return done;
            });
    });
}
