#include "app/retention/term_watch_repository.h"

#include "app/storage/sql.h"
#include "app/storage/touched.h"

#include <chrono>

namespace term_watch_repository {

namespace {

/// No contact has this number.
constexpr qint64 everybody = 0;
/// A watch this old belongs to nobody any more.
constexpr std::chrono::hours longestWatch{1};

Outcome noteOf(Connection &connection, FilingSystem filingSystem, qint64 contact)
{
    return outcomeOf(Sql(connection, "term-watch.remember",
        QStringLiteral(
            "INSERT INTO term_again (filing_system, contact_id) VALUES (?, ?) ON CONFLICT DO NOTHING"))
                         .bind(filingSystem)
                         .bind(contact)
                         .run());
}

Outcome forget(Connection &connection, const QString &token, Instant before)
{
    auto gone = outcomeOf(Sql(connection, "term-watch.end",
        QStringLiteral("DELETE FROM term_watch WHERE token = ? OR begun_at < ?"))
                              .bind(token)
                              .bind(before)
                              .run());
    if (!gone)
        return gone;
    return outcomeOf(Sql(connection, "term-watch.forget",
        QStringLiteral("DELETE FROM term_again WHERE NOT EXISTS (SELECT 1 FROM term_watch)"))
                         .run());
}

} // namespace

Outcome begin(Connection &connection, const QString &token, Instant now)
{
    if (auto still = holdStill(connection); !still)
        return still;
    const Instant oldest{
        now.micros - std::chrono::duration_cast<std::chrono::microseconds>(longestWatch).count()};
    if (auto forgotten = forget(connection, token, oldest); !forgotten)
        return forgotten;
    return outcomeOf(Sql(connection, "term-watch.begin",
        QStringLiteral("INSERT INTO term_watch (token, begun_at) VALUES (?, ?)"))
                         .bind(token)
                         .bind(now)
                         .run());
}

Result<bool> isWatched(Connection &connection)
{
    // A lock that others hold as well; holdStill() waits for it.
    if (connection.isShared()) {
        auto beside = outcomeOf(
            Sql(connection, "term-watch.beside", QStringLiteral("LOCK TABLE term_watch IN ROW SHARE MODE"))
                .run());
        if (!beside)
            return beside.error();
    }
    const auto watches =
        Sql(connection, "term-watch.any", QStringLiteral("SELECT COUNT(*) FROM term_watch")).number();
    return watches ? Result<bool>(*watches > 0) : Result<bool>(watches.error());
}

Outcome remember(Connection &connection, FilingSystem filingSystem, Id<Contact> contact)
{
    return noteOf(connection, filingSystem, contact.number());
}

Outcome willComputeAll(Connection &connection, FilingSystem filingSystem)
{
    const auto watched = isWatched(connection);
    if (!watched)
        return watched.error();
    return *watched ? noteOf(connection, filingSystem, everybody) : Outcome(done);
}

Outcome holdStill(Connection &connection)
{
    if (!connection.isShared())
        return done; // one writer at a time
    // Others queue behind who waits for a lock, so the wait is much shorter than theirs may be, and
    // shorter than it takes a server to look for those who wait for each other.
    for (const char *statement : {"SET LOCAL lock_timeout = 800", "LOCK TABLE term_watch IN EXCLUSIVE MODE",
             "SET LOCAL lock_timeout TO DEFAULT"}) {
        auto ran = outcomeOf(Sql(connection, "term-watch.hold-still", QString::fromLatin1(statement)).run());
        if (!ran)
            return ran;
    }
    return done;
}

Result<Watched> seen(Connection &connection, const QString &token, FilingSystem filingSystem, int most)
{
    const auto stands = Sql(
        connection, "term-watch.stands", QStringLiteral("SELECT COUNT(*) FROM term_watch WHERE token = ?"))
                            .bind(token)
                            .number();
    if (!stands)
        return stands.error();
    const auto people = Sql(connection, "term-watch.seen",
        QStringLiteral(
            "SELECT contact_id FROM term_again WHERE filing_system = ? ORDER BY contact_id LIMIT ?"))
                            .bind(filingSystem)
                            .bind(most + 1)
                            .list([](const Row &row) { return row.id<Contact>(0); });
    if (!people)
        return people.error();
    const bool isOfAll = !people->isEmpty() && people->constFirst().number() == everybody;
    return Watched{.isWhole = *stands == 1 && !isOfAll && people->size() <= most, .people = *people};
}

Outcome end(Connection &connection, const QString &token)
{
    return forget(connection, token, Instant{});
}

} // namespace term_watch_repository
