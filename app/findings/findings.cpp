#include "app/findings/findings.h"

#include "app/changes/service_context.h"
#include "app/changes/viewing.h"
#include "app/contacts/archive_veil.h"
#include "app/contacts/contact_name.h"
#include "app/contacts/contact_repository.h"
#include "app/contacts/field_value.h"
#include "app/findings/finding_repository.h"
#include "app/findings/finding_scan.h"
#include "app/findings/finding_settling.h"
#include "app/formats/pdf_text.h"

namespace {

Outcome requireFindings(const Permit &permit, FilingSystem filingSystem)
{
    return permit.may(Operation::EditContacts, filingSystem)
        ? Outcome(done)
        : permit.require(Operation::ConfigureRetention, filingSystem);
}

/// The name of the person, as whoever asks may see it.
Outcome nameFound(Connection &connection, const Permit &permit, FilingSystem filingSystem, QDate today,
    QList<NamedFinding> &rows)
{
    QList<Id<Contact>> contacts;
    for (const NamedFinding &row : std::as_const(rows))
        contacts.append(row.finding.contact);
    const auto nameless = archive_veil::namelessAmong(connection, permit, filingSystem, today, contacts);
    if (!nameless)
        return nameless.error();
    for (NamedFinding &row : rows) {
        row.isArchived = nameless->contains(row.finding.contact.number());
        if (row.isArchived)
            continue;
        const auto contact = contact_repository::byId(connection, filingSystem, row.finding.contact);
        if (!contact)
            return contact.error();
        row.name = *contact ? displayName(nameOf(**contact)) : QString();
    }
    return done;
}

/// Who looks, and when: that decides about the archive.
struct FindingsLooker
{
    Permit permit;
    QDate today;
};

Result<PageOf<NamedFinding>> findingPage(Connection &connection, const FindingsLooker &looker,
    FilingSystem filingSystem, const FindingFilter &filter, int limit, int offset)
{
    const auto findings = finding_repository::list(connection, filingSystem, filter, limit, offset);
    if (!findings)
        return findings.error();
    const auto total = finding_repository::count(connection, filingSystem, filter);
    if (!total)
        return total.error();
    PageOf<NamedFinding> page;
    page.total = *total;
    for (const Finding &finding : *findings)
        page.rows.append({.finding = finding});
    if (auto named = nameFound(connection, looker.permit, filingSystem, looker.today, page.rows); !named)
        return named.error();
    if (offset + page.rows.size() < *total)
        page.next = QString::number(offset + page.rows.size());
    return page;
}

} // namespace

bool Findings::searchesPdf()
{
    return readsPdf();
}

Findings::Findings(const ServiceContext &context) : m_context(context) {}

Findings::~Findings() = default;

DatabaseThread &Findings::looker() const
{
    if (!m_looker)
        m_looker = std::make_unique<DatabaseThread>(m_context.location, Connection::Access::ReadOnly);
    return *m_looker;
}

QFuture<Result<ScanReport>> Findings::scan(
    const Permit &permit, FilingSystem filingSystem, const StopRequest &stop) const
{
    return looker().ask(FindingScan(m_context, permit, filingSystem, stop));
}

QFuture<Result<PageOf<NamedFinding>>> Findings::list(const Permit &permit, FilingSystem filingSystem,
    const FindingFilter &filter, int limit, const QString &after) const
{
    return m_context.read(
        permit, [=, &context = m_context](Connection &connection) -> Result<PageOf<NamedFinding>> {
            if (auto allowed = requireFindings(permit, filingSystem); !allowed)
                return allowed.error();
            const FindingsLooker asker{permit, context.clock.today()};
            auto page = findingPage(connection, asker, filingSystem, filter, limit, after.toInt());
            if (page && !page->rows.isEmpty())
                noteListShown(
                    context, permit, filingSystem, QStringLiteral("finding.list"), page->rows.size());
            return page;
        });
}

QFuture<Result<qint64>> Findings::openCount(const Permit &permit, FilingSystem filingSystem) const
{
    return m_context.read(permit, [=](Connection &connection) -> Result<qint64> {
        if (auto allowed = permit.require(Operation::ViewDashboards, filingSystem); !allowed)
            return allowed.error();
        return finding_repository::count(connection, filingSystem, {});
    });
}

QFuture<Result<Finding>> Findings::settle(const Permit &permit, FilingSystem filingSystem, Id<Finding> id,
    Settlement settlement, const QString &reason) const
{
    return m_context.change(permit, [=](Change &change) {
        return finding_settling::settle(change, filingSystem, id, settlement, reason);
    });
}

QFuture<Result<QString>> Findings::statute(const Permit &permit) const
{
    return m_context.read(
        permit, [](Connection &connection) { return finding_repository::statute(connection); });
}

QFuture<Outcome> Findings::setStatute(const Permit &permit, const QString &statute) const
{
    return m_context.change(permit, [=](Change &change) -> Outcome {
        if (auto allowed = change.permit().requireAnywhere(Operation::ConfigureRetention); !allowed)
            return allowed;
        const QString text = statute.simplified();
        if (auto clean = refuseNationalNumbers({{QStringLiteral("statute"), text}}); !clean)
            return clean;
        if (auto set = finding_repository::setStatute(change.connection(), text); !set)
            return set;
        return change.audit({.action = QStringLiteral("finding.statute"),
            .objectKind = QStringLiteral("settings"),
            .objectRef = QStringLiteral("findings"),
            .detail = {{QStringLiteral("set"), !text.isEmpty()}}});
    });
}
