#include "app/measures/access_reader.h"

#include "app/storage/sql.h"

namespace access_reader {

Result<qint64> openAccounts(Connection &connection)
{
    return Sql(connection, "measure.accounts",
        QStringLiteral("SELECT COUNT(*) FROM staff_member WHERE disabled_at IS NULL"))
        .number();
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
