#include "app/audit/row_state_check.h"

#include "app/audit/audit_detail.h"
#include "app/audit/audit_leaf.h"
#include "app/storage/connection.h"

#include <QSet>

using row_state::Name;
using row_state::Table;
using row_state::Told;
using sealed_trail_repository::SealedRow;
using What = RowFinding::What;

namespace {

/// So many people are asked for in one statement.
constexpr qsizetype atOnce = 500;

/// What an entry is, read from what is hashed of it.
AuditEntry entryOf(const SealedRow &row, const AuditLeaf &leaf)
{
    AuditEntry entry{.action = leaf.action,
        .objectKind = leaf.objectKind,
        .objectRef = leaf.objectRef,
        .requestRef = leaf.requestRef};
    if (leaf.filingSystem > 0)
        entry.filingSystem = static_cast<FilingSystem>(leaf.filingSystem);
    if (row.hasDetail)
        audit_detail::readInto(entry, row.detail);
    return entry;
}

bool agrees(const Told &told, const QByteArray &document)
{
    return row_state::digestOf(told.salt, document).view() == told.digest;
}

} // namespace

void RowStateCheck::find(What what, Table table, qint64 entry)
{
    if (!m_finding)
        m_finding = RowFinding{.what = what, .table = table, .entry = entry};
}

void RowStateCheck::remember(const Name &name, const Told &told)
{
    m_rows[{int(name.table), name.ref}] = {name, told};
}

Outcome RowStateCheck::look(Connection &connection, const QList<SealedRow> &rows)
{
    std::map<FilingSystem, QList<Consent>> consents;
    for (const SealedRow &row : rows) {
        if (!row.tellsOfRow)
            continue;
        const auto leaf = audit_leaf::fromHeader(row.header);
        // What is no entry is for TrailCheck to find.
        if (!leaf || !leaf->rowState)
            continue;
        const auto name = row_state::changedBy(entryOf(row, *leaf));
        if (!name)
            continue;
        const Told told{.position = row.position,
            .digest = leaf->rowState->view().toByteArray(),
            .salt = row.salt,
            .hasSalt = row.hasDetail};
        if (name->table == Table::Consent)
            consents[name->filingSystem].append({*name, row.position, told});
        else
            remember(*name, told);
    }
    for (const auto &[filingSystem, some] : consents) {
        for (qsizetype from = 0; from < some.size(); from += atOnce) {
            if (auto looked = lookAtConsents(connection, filingSystem, some.mid(from, atOnce)); !looked)
                return looked;
        }
    }
    return done;
}

Outcome RowStateCheck::lookAtConsents(
    Connection &connection, FilingSystem filingSystem, const QList<Consent> &consents)
{
    QSet<QByteArray> people;
    for (const Consent &consent : consents)
        people.insert(consent.name.contact);
    const auto documents = row_state::consentDocuments(connection, filingSystem, people.values());
    if (!documents)
        return documents.error();
    for (const Consent &consent : consents) {
        if (auto settled = settleConsent(connection, consent, documents->value(consent.name.ref)); !settled)
            return settled;
    }
    return done;
}

Outcome RowStateCheck::settleConsent(
    Connection &connection, const Consent &consent, const QByteArray &document)
{
    if (consent.told.hasSalt && agrees(consent.told, document))
        return done;
    // An erasure takes the row and the detail together, and may have come between the two looks.
    const bool isGone = document.isEmpty();
    const auto isTold = consent.told.hasSalt && isGone ? row_state::hasDetail(connection, consent.position)
                                                       : Result<bool>(consent.told.hasSalt);
    if (!isTold)
        return isTold.error();
    if (*isTold) {
        find(What::Differs, Table::Consent, consent.position);
        return done;
    }
    const auto isErased = row_state::isErased(connection, consent.name, consent.position);
    if (!isErased)
        return isErased.error();
    if (!*isErased)
        find(What::Unprovable, Table::Consent, consent.position);
    return done;
}

Outcome RowStateCheck::settle(Connection &connection, const Name &name, const Told &told)
{
    Told newest = told;
    for (;;) {
        const auto document = row_state::document(connection, name);
        if (!document)
            return document.error();
        if (newest.hasSalt && agrees(newest, *document))
            return done;
        // An entry of an earlier build bears the digest of what was written down then; one of now never does.
        const auto earlier = row_state::earlierDocument(connection, name);
        if (!earlier)
            return earlier.error();
        if (newest.hasSalt && agrees(newest, *earlier))
            return done;
        // Somebody may have changed it since, with an entry of its own.
        const auto now = row_state::lastTold(connection, name);
        if (!now)
            return now.error();
        if (!*now || (*now)->position <= newest.position)
            break;
        newest = **now;
    }
    find(newest.hasSalt ? What::Differs : What::Unprovable, name.table, newest.position);
    return done;
}

Outcome RowStateCheck::lookAtOthers(Connection &connection)
{
    const auto altered = row_state::alteredProposal(connection);
    if (!altered)
        return altered.error();
    if (*altered) {
        const auto told = row_state::lastTold(connection, **altered);
        if (!told)
            return told.error();
        find(What::Differs, Table::Request, *told ? (*told)->position : 0);
    }
    const auto untold = row_state::untold(connection);
    if (!untold)
        return untold.error();
    if (*untold)
        find(What::Untold, **untold, 0);
    return done;
}

Result<std::optional<RowFinding>> RowStateCheck::finish(Connection &connection)
{
    for (const auto &[key, row] : m_rows) {
        if (auto settled = settle(connection, row.name, row.told); !settled)
            return settled.error();
    }
    if (auto looked = lookAtOthers(connection); !looked)
        return looked.error();
    return m_finding;
}
