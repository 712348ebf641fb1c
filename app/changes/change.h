#pragma once

#include "app/audit/audit_entry.h"
#include "app/audit/log_head.h"
#include "app/base/clock.h"
#include "app/base/id.h"
#include "app/changes/change_feed.h"
#include "app/changes/permit_standing.h"
#include "app/staff/permit.h"
#include "app/storage/transaction.h"

#include <set>

struct Contact;

/// One change being made: its transaction, who makes it and when. Services say here what they did and whom it
/// touched; the one door below sees to the rest.
class Change final
{
public:
    Change(Connection &connection, const Permit &permit, const Clock &clock)
        : m_connection(connection)
        , m_permit(permit)
        , m_recordedAt(clock.now())
        , m_now(m_recordedAt)
        , m_today(clock.today())
        , m_pinned(clock.pinned())
    {}

    Connection &connection() { return m_connection; }
    const Permit &permit() const { return m_permit; }
    Instant now() const { return m_now; }
    QDate today() const { return m_today; }
    /// From here on now() is this moment: for demonstration data, whose past is told from the day computed
    /// with. The trail keeps the moment it is.
    void tellAsOf(Instant moment) { m_now = moment; }

    Outcome permitStands() const { return ::permitStands(m_connection, m_permit); }
    /// The entry is written with the rest of this transaction, by seal(). At least one is needed, or nothing
    /// lands.
    Outcome audit(AuditEntry entry);
    bool isAudited() const { return !m_entries.isEmpty(); }

    /// What is shown and computed of this contact is refreshed before the commit.
    void touched(FilingSystem filingSystem, Id<Contact> contact);
    /// The contact is no longer there (contact_erasure.h).
    void erased(FilingSystem filingSystem, Id<Contact> contact);
    /// The service has seen to the list and the terms itself (a bulk load); what is counted of everybody is
    /// counted anew.
    void replacedAll(FilingSystem filingSystem);
    /// The service has seen to everything derived; only the pages look at everybody anew.
    void toldOfAll(FilingSystem filingSystem) { m_toldOfAll.insert(filingSystem); }
    void requestsTouched(FilingSystem filingSystem) { m_requests.insert(filingSystem); }
    void purposesTouched() { m_purposes = true; }
    void staffTouched() { m_staff = true; }
    /// Takes over what another change of the same transaction did after this one, with its entries: what is
    /// derived is brought up to date, sealed and told for both at once.
    void join(Change &&later);

    /// Brings the derived data of every touched contact up to date, in the same transaction.
    Outcome refreshDerived();
    /// Writes the entries into the trail, as the last act of the transaction: on a server others who write
    /// wait from here on.
    Outcome seal();
    /// After the commit.
    void publish(ChangeFeed &feed) const;

private:
    using Touched = std::pair<FilingSystem, qint64>;

    Outcome removeErased(FilingSystem filingSystem);

    Connection &m_connection;
    const Permit &m_permit;
    Instant m_recordedAt;
    Instant m_now;
    QDate m_today;
    std::optional<QDate> m_pinned;
    QList<AuditEntry> m_entries;
    LogHead m_head;
    bool m_purposes = false;
    bool m_staff = false;
    std::set<Touched> m_touched;
    std::set<Touched> m_erased;
    std::set<FilingSystem> m_replaced;
    std::set<FilingSystem> m_toldOfAll;
    std::set<FilingSystem> m_requests;
};

/// The one door through which personal data, consents, requests and rights change: `work(Change &)` runs in
/// one transaction with its audit entry and everything derived; then the pages are told.
template <typename Work>
auto changing(Connection &connection, const Permit &permit, const Clock &clock, ChangeFeed &feed, Work work)
    -> std::invoke_result_t<Work, Change &>
{
    if (const auto stopped = feed.whyStopped())
        return *stopped;
    Change change(connection, permit, clock);
    auto result = writing(connection, [&](Connection &) -> std::invoke_result_t<Work, Change &> {
        if (auto stands = change.permitStands(); !stands)
            return stands.error();
        auto answer = work(change);
        if (!answer)
            return answer;
        if (!change.isAudited())
            return Error{Failure::Internal, QStringLiteral("change.without-audit")};
        if (auto refreshed = change.refreshDerived(); !refreshed)
            return refreshed.error();
        if (auto sealed = change.seal(); !sealed)
            return sealed.error();
        return answer;
    });
    if (result)
        change.publish(feed);
    return result;
}
