#include "app/audit/row_state.h"
#include "app/storage/sql.h"

using namespace Qt::StringLiterals;

namespace row_state {

Result<bool> hasDetail(Connection &connection, qint64 position)
{
    const auto there =
        Sql(connection, "state.detail", u"SELECT COUNT(*) FROM audit_detail WHERE position = ?"_s)
            .bind(position)
            .number();
    return there ? Result<bool>(*there > 0) : Result<bool>(there.error());
}

Result<bool> isErased(Connection &connection, const Name &consent, qint64 position)
{
    // Another record of theirs may have taken over what was under this one.
    const auto contact = Sql(connection, "state.contact",
        u"SELECT ref FROM contact WHERE filing_system = ? AND (ref = ? OR id = (SELECT contact_id FROM "
        "contact_alias WHERE filing_system = ? AND absorbed_ref = ?))"_s)
                             .bind(consent.filingSystem)
                             .bind(consent.contact)
                             .bind(consent.filingSystem)
                             .bind(consent.contact)
                             .first([](const Row &row) { return row.bytes(0); });
    if (!contact)
        return contact.error();
    if (!*contact)
        return true;
    const auto later = Sql(connection, "state.erased",
        u"SELECT COUNT(*) FROM audit_entry WHERE object_ref = ? AND position > ? AND "
        "action IN ('request.executed', 'backup.erased-again')"_s)
                           .bind(QString::fromLatin1((*contact)->toHex()))
                           .bind(position)
                           .number();
    return later ? Result<bool>(*later > 0) : Result<bool>(later.error());
}

Result<std::optional<Name>> alteredProposal(Connection &connection)
{
    std::optional<Name> altered;
    Sql proposals(connection, "state.proposals",
        u"SELECT ref, filing_system, proposal, proposal_digest FROM request WHERE proposal <> ''"_s);
    const auto read = proposals.each([&](const Row &row) {
        if (sha256({row.text(2).toUtf8()}).view() != row.bytes(3))
            altered = Name{.table = Table::Request, .ref = row.text(0), .filingSystem = row.filingSystem(1)};
        return !altered;
    });
    return read ? Result<std::optional<Name>>(altered) : Result<std::optional<Name>>(read.error());
}

Result<std::optional<Table>> untold(Connection &connection)
{
    const auto demonstration = Sql(connection, "state.demonstration",
        u"SELECT COUNT(*) FROM (SELECT 1 FROM audit_entry WHERE action = 'demo.colleagues' LIMIT 1) d"_s)
                                   .number();
    if (!demonstration)
        return demonstration.error();
    if (*demonstration > 0)
        return std::optional<Table>();
    const std::pair<Table, QString> questions[] = {
        {Table::Request,
            u"SELECT COUNT(*) FROM request r WHERE NOT EXISTS (SELECT 1 FROM audit_entry e WHERE "
            "e.request_ref = r.ref AND e.request_ref <> '')"_s},
        {Table::Member,
            u"SELECT COUNT(*) FROM staff_member m WHERE NOT EXISTS (SELECT 1 FROM audit_entry e WHERE "
            "e.object_ref = m.ref AND e.object_kind = 'staff')"_s},
        {Table::Rule,
            u"SELECT COUNT(*) FROM retention_rule r WHERE NOT EXISTS (SELECT 1 FROM audit_entry e WHERE "
            "e.object_ref = r.id AND e.object_kind = 'rule')"_s},
        {Table::Rule,
            u"SELECT COUNT(*) FROM retention_rule_change c WHERE NOT EXISTS (SELECT 1 FROM audit_entry e "
            "WHERE e.object_ref = c.rule AND e.object_kind = 'rule')"_s}};
    for (const auto &[table, sql] : questions) {
        const auto rows = Sql(connection, "state.untold", sql).number();
        if (!rows)
            return rows.error();
        if (*rows > 0)
            return std::optional(table);
    }
    return std::optional<Table>();
}

} // namespace row_state
