#include "app/staff/guess_repository.h"

#include "app/storage/sql.h"

namespace guess_repository {

namespace {

const QString keyName = QStringLiteral("sign-in-guesses");

} // namespace

Result<QByteArray> keyOrNew(Connection &connection, const QByteArray &fresh)
{
    // Another program may make one at the same time: whichever came first is the key.
    const auto made = Sql(connection, "guess.new-key",
        QStringLiteral("INSERT INTO secret (name, value) VALUES (?, ?) ON CONFLICT (name) DO NOTHING"))
                          .once()
                          .bind(keyName)
                          .bind(fresh)
                          .run();
    if (!made)
        return made.error();
    const auto found = Sql(connection, "guess.key", QStringLiteral("SELECT value FROM secret WHERE name = ?"))
                           .once()
                           .bind(keyName)
                           .first([](const Row &row) { return row.bytes(0); });
    if (!found)
        return found.error();
    return found->value_or(QByteArray());
}

Result<Tally> find(Connection &connection, const QString &mark)
{
    const auto found = Sql(connection, "guess.find",
        QStringLiteral("SELECT failures, retry_at FROM sign_in_guess WHERE name_mark = ?"))
                           .bind(mark)
                           .first([](const Row &row) {
                               return Tally{row.number(0), row.instant(1)};
                           });
    if (!found)
        return found.error();
    return found->value_or(Tally{});
}

Outcome put(Connection &connection, const QString &mark, const Tally &tally)
{
    const auto written = Sql(connection, "guess.put",
        QStringLiteral(
            "INSERT INTO sign_in_guess (name_mark, failures, retry_at) VALUES (?, ?, ?) ON CONFLICT "
            "(name_mark) DO UPDATE SET failures = excluded.failures, retry_at = excluded.retry_at"))
                             .bind(mark)
                             .bind(tally.failures)
                             .bind(tally.retryAt)
                             .run();
    if (!written)
        return written.error();
    const auto pruned = Sql(connection, "guess.prune",
        QStringLiteral(
            "DELETE FROM sign_in_guess WHERE name_mark IN (SELECT name_mark FROM sign_in_guess ORDER BY "
            "retry_at DESC, name_mark LIMIT 1000 OFFSET ?)"))
                            .bind(mostNames)
                            .run();
    if (!pruned)
        return pruned.error();
    return done;
}

} // namespace guess_repository
