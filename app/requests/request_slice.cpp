#include "app/requests/request_slice.h"

#include "app/changes/change_parts.h"
#include "app/changes/service_context.h"
#include "app/contacts/archive_veil.h"
#include "app/requests/carried_together.h"
#include "app/requests/representative_repository.h"
#include "app/requests/request_doing.h"
#include "app/requests/request_notices.h"
#include "app/requests/request_repository.h"
#include "app/requests/request_steps.h"

#include <QElapsedTimer>

#include <set>

namespace request_slice {

namespace {

using Came = ChangeParts::Came;
using MaybeReceiver = std::optional<LetterReceiver>;

/// Whether the plan takes away by what a letter reaches the person.
bool leavesNobodyToWriteTo(const Proposal &proposal)
{
    using Part = Proposal::Part;
    const auto goes = [&proposal](DataCategory category, Part part) {
        return proposal.erases(category) && !proposal.keeps(category, part);
    };
    return proposal.erasesEverything() || goes(DataCategory::Identity, Part::InvoiceName) ||
        goes(DataCategory::ContactDetails, Part::InvoiceAddress);
}

/// What cannot be made good once the person is gone: nobody looks at each of many. After what the request
/// does, which is taken back where it may not be.
Outcome checkCarried(
    Connection &connection, const BatchOrder &order, const Request &before, const RequestResult &carried)
{
    if (before.type != Request::Type::Erasure)
        return done;
    if (!carried.notify.isEmpty()) {
        if (auto written = notice_keeping::checkWritten(connection, before); !written)
            return written;
    }
    if (before.channel == Request::Channel::OwnInitiative || order.letters == BatchLetters::WrittenAfter)
        return done;
    const auto proposal = Proposal::fromJson(before.proposal);
    if (!proposal)
        return proposal.error();
    return leavesNobodyToWriteTo(*proposal) ? Outcome(Error::refused("request.batch-letter")) : Outcome(done);
}

/// The requests of one transaction, one after the other.
class Slice final
{
public:
    Slice(const ServiceContext &context, Connection &connection, const BatchOrder &order)
        : m_context(context)
        , m_order(order)
        , m_together{.basis = {context, connection}, .facts = CommonFacts(connection)}
    {
        m_time.start();
    }

    bool isOver() const { return !m_carried.isEmpty() && m_time.hasExpired(milliseconds); }

    Came carryOut(Change &change, Id<Request> id)
    {
        const auto request = request_steps::found(change.connection(), m_order.filingSystem, id);
        // Of somebody in this transaction nothing is derived yet, and their rows may be about to go.
        if (request && request->contact.isStored() && m_people.contains(request->contact.number()))
            return Came::NotBegun;
        const WholeErasures before = m_together.erasures;
        const auto came = request ? carryOut(change, *request) : Result<MaybeReceiver>(request.error());
        if (!came)
            m_together.erasures = before; // whoever is refused keeps their rows
        else if (request->contact.isStored())
            m_people.insert(request->contact.number());
        m_carried.append({id, came});
        return came ? Came::Stands : Came::Refused;
    }

    Outcome finish(Connection &connection) { return m_together.erasures.carryOut(connection); }

    const QList<CarriedRequest> &carried() const { return m_carried; }

private:
    Result<MaybeReceiver> carryOut(Change &change, const Request &request)
    {
        Connection &connection = change.connection();
        PersonFacts facts(m_together.facts, m_order.filingSystem, request.contact);
        const auto person = facts.reached();
        if (!person)
            return person.error();
        const auto address = representative_repository::find(connection, request);
        if (!address)
            return address.error();
        const bool isAnswered = request.type == Request::Type::Erasure &&
            request.channel != Request::Channel::OwnInitiative && *person;
        // As it was before: what goes is in no archive any more.
        const auto hidden = isAnswered ? archive_veil::hiddenFrom(connection, change.permit(),
                                             m_order.filingSystem, request.contact, change.today())
                                       : Result<DataCategories>(DataCategories());
        if (!hidden)
            return hidden.error();
        const auto carried = request_doing::approved(
            change, m_context, m_order.confirmation, m_order.asked, facts, request, m_together);
        if (!carried)
            return carried.error();
        if (auto sound = checkCarried(connection, m_order, request, *carried); !sound)
            return sound.error();
        const bool isSeen =
            !hidden->contains(DataCategory::Identity) && !hidden->contains(DataCategory::ContactDetails);
        return isAnswered && isSeen ? MaybeReceiver(LetterReceiver::of(**person, request, *address))
                                    : MaybeReceiver();
    }

    const ServiceContext &m_context;
    const BatchOrder &m_order;
    CarriedTogether m_together;
    QElapsedTimer m_time;
    std::set<qint64> m_people;
    QList<CarriedRequest> m_carried;
};

} // namespace

Result<QList<CarriedRequest>> carryOut(const ServiceContext &context, Connection &connection,
    const BatchOrder &order, const QList<Id<Request>> &ids, const SliceSize &size, const StopRequest &stop,
    const std::function<void(int)> &told)
{
    if (context.isReading)
        return Error{Failure::Refused, QStringLiteral("file.opened-read-only")};
    Slice slice(context, connection, order);
    const qsizetype last = std::min(size.most, ids.size());
    const auto isCut = [&] { return !size.isWhole && (stop.isStopped() || slice.isOver()); };
    const auto landed = changingInParts(connection, order.permit, context.clock, context.feed,
        {.goesOn = [&] { return slice.carried().size() < last && !isCut(); },
            .next =
                [&](Change &change) {
                    const auto came = slice.carryOut(change, ids.at(slice.carried().size()));
                    told(static_cast<int>(slice.carried().size()));
                    return came;
                },
            .finish = [&](Connection &line) { return slice.finish(line); }});
    return landed ? Result<QList<CarriedRequest>>(slice.carried())
                  : Result<QList<CarriedRequest>>(landed.error());
}

} // namespace request_slice
