#include "app/measures/access_reader.h"

#include "app/storage/sql.h"

namespace access_reader {

Result<Accounts> accounts(Connection &connection, Instant since)
{
    const auto open = Sql(connection, "measure.accounts",
        QStringLiteral("SELECT COUNT(*) FROM staff_member WHERE disabled_at IS NULL"))
                          .number();
    if (!open)
        return open.error();
    const auto dormant = Sql(connection, "measure.dormant",
        QStringLiteral("SELECT COUNT(*) FROM staff_member m WHERE m.disabled_at IS NULL AND "
                       "m.created_at < ? AND NOT EXISTS (SELECT 1 FROM audit_entry a WHERE "
                       "a.object_ref = m.ref AND a.action = 'staff.sign-in' AND a.happened_at >= ?)"))
                             .bind(since)
                             .bind(since)
                             .number();
    return dormant ? Result<Accounts>(Accounts{*open, *dormant}) : Result<Accounts>(dormant.error());
}

Result<QStringList> passphraseHashes(Connection &connection)
{
    const auto hashes = Sql(connection, "measure.hashes",
        QStringLiteral("SELECT passphrase FROM staff_member WHERE passphrase <> '' AND disabled_at IS NULL"))
                            .once()
                            .list([](const Row &row) { return row.text(0); });
    return hashes ? Result<QStringList>(QStringList(*hashes)) : Result<QStringList>(hashes.error());
}

Result<bool> hasPeople(Connection &connection, FilingSystem filingSystem)
{
    const auto found = Sql(connection, "measure.people",
        QStringLiteral("SELECT COUNT(*) FROM (SELECT 1 FROM contact WHERE filing_system = ? LIMIT 1) AS one"))
                           .bind(filingSystem)
                           .number();
    return found ? Result<bool>(*found > 0) : Result<bool>(found.error());
}

} // namespace access_reader
