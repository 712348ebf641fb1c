#include "app/changes/change.h"

#include "app/audit/sealed_trail_repository.h"
#include "app/changes/bulk_derived.h"
#include "app/grounds/ground_end_repository.h"
#include "app/insights/figure_counts.h"
#include "app/lists/contact_list_repository.h"
#include "app/retention/retention_count_repository.h"
#include "app/retention/term_recomputing.h"

Outcome Change::audit(AuditEntry entry)
{
    entry.happenedAt = m_recordedAt;
    entry.actor = m_permit.staffRef();
    entry.computedFor = m_pinned.value_or(QDate());
    m_entries.append(std::move(entry));
    return done;
}

Outcome Change::seal()
{
    const auto head = sealed_trail_repository::seal(m_connection, m_entries);
    if (!head)
        return head.error();
    m_head = *head;
    return done;
}

namespace {

QList<Id<Contact>> of(FilingSystem filingSystem, const std::set<std::pair<FilingSystem, qint64>> &all)
{
    QList<Id<Contact>> contacts;
    for (const auto &[place, number] : all) {
        if (place == filingSystem)
            contacts.append(Id<Contact>(number));
    }
    return contacts;
}

ContactStanding standingOf(const ListRow &row)
{
    return {row.standing, row.dueOn.isValid() ? std::optional(row.dueOn) : std::nullopt};
}

/// Keeps the dashboard's counters in step with a row of the list.
Outcome recount(
    Connection &connection, FilingSystem filingSystem, const contact_list_repository::ListRefresh &row)
{
    const bool isAlike = row.before && row.after && row.before->kind == row.after->kind &&
        standingOf(*row.before) == standingOf(*row.after);
    if (isAlike)
        return done;
    if (row.before) {
        if (auto taken = retention_count_repository::adjust(
                connection, filingSystem, row.before->kind, standingOf(*row.before), -1);
            !taken)
            return taken;
    }
    if (row.after)
        return retention_count_repository::adjust(
            connection, filingSystem, row.after->kind, standingOf(*row.after), 1);
    return done;
}

} // namespace

void Change::touched(FilingSystem filingSystem, Id<Contact> contact)
{
    m_touched.insert({filingSystem, contact.number()});
}

void Change::erased(FilingSystem filingSystem, Id<Contact> contact)
{
    m_touched.erase({filingSystem, contact.number()});
    m_erased.insert({filingSystem, contact.number()});
}

void Change::replacedAll(FilingSystem filingSystem)
{
    m_replaced.insert(filingSystem);
    toldOfAll(filingSystem);
}

void Change::join(Change &&later)
{
    m_entries += std::move(later.m_entries);
    m_touched.merge(later.m_touched);
    for (const auto &[filingSystem, number] : later.m_erased)
        erased(filingSystem, Id<Contact>(number));
    m_replaced.merge(later.m_replaced);
    m_toldOfAll.merge(later.m_toldOfAll);
    m_requests.merge(later.m_requests);
    m_purposes = m_purposes || later.m_purposes;
    m_staff = m_staff || later.m_staff;
}

Outcome Change::refreshDerived()
{
    TermRecomputing terms(m_connection, m_today);
    for (const auto &[filingSystem, number] : m_touched) {
        const Id<Contact> contact(number);
        if (auto due = terms.recompute(filingSystem, contact); !due)
            return due;
        if (auto ended = ground_end_repository::refresh(m_connection, filingSystem, contact, m_today); !ended)
            return ended;
        const auto listed = contact_list_repository::refresh(m_connection, filingSystem, contact);
        if (!listed)
            return listed.error();
        if (auto counted = recount(m_connection, filingSystem, *listed); !counted)
            return counted;
    }
    for (const FilingSystem filingSystem : allFilingSystems) {
        if (auto counted = figure_counts::refresh(m_connection, filingSystem, of(filingSystem, m_touched));
            !counted)
            return counted;
        if (auto removed = removeErased(filingSystem); !removed)
            return removed;
    }
    for (const FilingSystem filingSystem : m_replaced) {
        if (auto counted = retention_count_repository::rebuild(m_connection, filingSystem); !counted)
            return counted;
        if (auto ended = ground_end_repository::rebuild(m_connection, filingSystem, m_today); !ended)
            return ended;
    }
    return done;
}

Outcome Change::removeErased(FilingSystem filingSystem)
{
    const QList<Id<Contact>> contacts = of(filingSystem, m_erased);
    if (contacts.isEmpty())
        return done;
    const auto rows = contact_list_repository::remove(m_connection, filingSystem, contacts);
    if (!rows)
        return rows.error();
    if (auto forgotten = figure_counts::forget(m_connection, filingSystem, contacts); !forgotten)
        return forgotten;
    return bulk_derived::recount(m_connection, filingSystem, *rows, -1);
}

void Change::publish(ChangeFeed &feed) const
{
    emit feed.trailGrew(m_head);
    for (const auto &[filingSystem, number] : m_touched)
        emit feed.contactChanged(filingSystem, number);
    for (const auto &[filingSystem, number] : m_erased)
        emit feed.contactErased(filingSystem, number);
    for (const FilingSystem filingSystem : m_toldOfAll)
        emit feed.everythingChanged(filingSystem);
    for (const FilingSystem filingSystem : m_requests)
        emit feed.requestsChanged(filingSystem);
    if (m_purposes)
        emit feed.purposesChanged();
    if (m_staff)
        emit feed.staffChanged();
}
