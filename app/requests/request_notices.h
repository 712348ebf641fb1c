#pragma once

#include "app/base/result.h"
#include "app/requests/notice_sheet.h"
#include "app/staff/permit.h"

#include <QFuture>
#include <QList>

class Change;
class Connection;
class PersonFacts;
struct ServiceContext;

/// Telling whoever received somebody's data (art. 19 GDPR): who holds it, what each is told, and the letters.
class RequestNotices final
{
public:
    explicit RequestNotices(const ServiceContext &context) : m_context(context) {}

    /// Who truly holds data of this person. Any who may look at them; that they did is noted. NotFound
    /// "request.contact".
    QFuture<Result<QList<Holder>>> holders(
        const Permit &permit, FilingSystem filingSystem, Id<Contact> contact) const;

    /// The notices of a request: as they will be once there is a proposal, as they are once it was carried
    /// out. Empty before there is one.
    QFuture<Result<QList<RequestNotice>>> list(
        const Permit &permit, FilingSystem filingSystem, Id<Request> request) const;

    /// What is written out to these recipients; to all that are open where none is named. Noted in the trail.
    /// Refused "request.notices-early" before the proposal is approved, "request.notices-late" once the
    /// person is gone, "request.notices-none" where nobody is to be told; NotFound "request.recipient" for
    /// who is not told anything; Invalid "request.notice-sender" while the settings do not say who we are,
    /// "request.notice-address" {names} where a message is wanted to who has no address.
    QFuture<Result<QList<NoticeSheet>>> draw(const Permit &permit, FilingSystem filingSystem,
        Id<Request> request, const QStringList &recipients, NoticeFormat format) const;
    /// They were written out and left (leaving.h).
    QFuture<Outcome> recordMade(const Permit &permit, FilingSystem filingSystem, Id<Request> request,
        const QStringList &recipients, NoticeFormat format) const;
    /// They went, on a day, by a way. Invalid "request.notice-sent-day" for a day before the approval or to
    /// come.
    QFuture<Outcome> recordSent(const Permit &permit, FilingSystem filingSystem, Id<Request> request,
        const QStringList &recipients, QDate sentOn, NoticeWay way) const;

private:
    const ServiceContext &m_context;
};

/// What the services of requests do with notices, inside a transaction of theirs.
namespace notice_keeping {

/// Who holds data of this person, by the register and the lists they are on.
Result<QList<Holder>> holdersOf(Connection &connection, FilingSystem filingSystem, Id<Contact> contact);

/// Whom carrying this out will tell of it, by name, as it stands now.
Result<QStringList> foreseen(Connection &connection, const Request &request, const Proposal &proposal);

/// Lays down who is to be told of what this request does, before it is done; what became of notices that were
/// written out before stays with them. The recipients' names, in their order.
Result<QStringList> layDown(
    Change &change, PersonFacts &person, const Request &request, const Proposal &proposal);

/// Refused "request.notices-unwritten" {recipients} where an erasure laid down that they are told, and
/// nothing is written out for them yet, nor was sent: of who is gone nothing can be written out any more.
Outcome checkWritten(Connection &connection, const Request &request);

} // namespace notice_keeping
