#include "app/consent/consent_token_repository.h"

#include "app/storage/sql.h"

namespace consent_token_repository {

namespace {

const QString tokenColumns = QStringLiteral(
    "id, event_id, contact_id, purpose_id, channel, detail_id, token_hash, sent_at, expires_at, "
    "used_at, lapsed_at");

const QString hasOldOrigin =
    QStringLiteral("filing_system = ? AND used_at < ? AND (used_from <> '' OR used_agent <> '')");

ConsentToken tokenFrom(const Row &row)
{
    return {.id = row.id<ConsentToken>(0),
        .event = row.id<ConsentEvent>(1),
        .contact = row.id<Contact>(2),
        .purpose = row.id<Purpose>(3),
        .channel = row.as<Channel>(4),
        .detail = row.id<ContactPoint>(5),
        .hash = row.bytes(6),
        .sentAt = row.instant(7),
        .expiresAt = row.instant(8),
        .usedAt = row.maybeInstant(9),
        .lapsedAt = row.maybeInstant(10)};
}

QString tokensWhere(const QString &condition)
{
    return QStringLiteral("SELECT %1 FROM consent_token WHERE filing_system = ? AND %2")
        .arg(tokenColumns, condition);
}

} // namespace

Outcome add(Connection &connection, FilingSystem filingSystem, const ConsentToken &token)
{
    const auto added = Sql(connection, "token.add",
        QStringLiteral("INSERT INTO consent_token (filing_system, event_id, contact_id, purpose_id, channel, "
                       "detail_id, token_hash, sent_at, expires_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"))
                           .bind(filingSystem)
                           .bind(token.event)
                           .bind(token.contact)
                           .bind(token.purpose)
                           .bind(token.channel)
                           .bind(token.detail)
                           .bind(token.hash)
                           .bind(token.sentAt)
                           .bind(token.expiresAt)
                           .run();
    return added ? Outcome(done) : Outcome(added.error());
}

Result<std::optional<ConsentToken>> byHash(
    Connection &connection, FilingSystem filingSystem, const QByteArray &hash)
{
    return Sql(connection, "token.by-hash", tokensWhere(QStringLiteral("token_hash = ?")))
        .bind(filingSystem)
        .bind(hash)
        .first(tokenFrom);
}

Result<std::optional<ConsentToken>> ofEvent(
    Connection &connection, FilingSystem filingSystem, Id<ConsentEvent> event)
{
    return Sql(
        connection, "token.of-event", tokensWhere(QStringLiteral("event_id = ? ORDER BY id DESC LIMIT 1")))
        .bind(filingSystem)
        .bind(event)
        .first(tokenFrom);
}

Result<QList<ConsentToken>> openOf(Connection &connection, FilingSystem filingSystem, Id<Contact> contact)
{
    return Sql(connection, "token.open-of",
        tokensWhere(QStringLiteral("contact_id = ? AND used_at IS NULL AND lapsed_at IS NULL ORDER BY id")))
        .bind(filingSystem)
        .bind(contact)
        .list(tokenFrom);
}

Result<QList<ConsentToken>> overdue(Connection &connection, FilingSystem filingSystem, Instant now)
{
    return Sql(connection, "token.overdue",
        tokensWhere(QStringLiteral(
            "expires_at <= ? AND used_at IS NULL AND lapsed_at IS NULL ORDER BY expires_at, id")))
        .bind(filingSystem)
        .bind(now)
        .list(tokenFrom);
}

Result<bool> use(Connection &connection, FilingSystem filingSystem, Id<ConsentToken> token, Instant at,
    const QString &address, const QString &agent)
{
    const auto used = Sql(connection, "token.use",
        QStringLiteral("UPDATE consent_token SET used_at = ?, used_from = ?, used_agent = ? "
                       "WHERE filing_system = ? AND id = ? AND used_at IS NULL "
                       "AND (lapsed_at IS NULL OR lapsed_at >= expires_at)"))
                          .bind(at)
                          .bind(address)
                          .bind(agent)
                          .bind(filingSystem)
                          .bind(token)
                          .run();
    return used ? Result<bool>(*used > 0) : Result<bool>(used.error());
}

Outcome lapse(Connection &connection, FilingSystem filingSystem, Id<ConsentToken> token, Instant at)
{
    const auto lapsed = Sql(connection, "token.lapse",
        QStringLiteral("UPDATE consent_token SET lapsed_at = ? WHERE filing_system = ? AND id = ?"))
                            .bind(at)
                            .bind(filingSystem)
                            .bind(token)
                            .run();
    return lapsed ? Outcome(done) : Outcome(lapsed.error());
}

Outcome replaceOpen(Connection &connection, FilingSystem filingSystem, Id<ConsentEvent> event, Instant at)
{
    const auto replaced = Sql(connection, "token.replace",
        QStringLiteral("UPDATE consent_token SET lapsed_at = ? WHERE filing_system = ? AND event_id = ? "
                       "AND used_at IS NULL AND lapsed_at IS NULL"))
                              .bind(at)
                              .bind(filingSystem)
                              .bind(event)
                              .run();
    return replaced ? Outcome(done) : Outcome(replaced.error());
}

Outcome lapseOfLine(Connection &connection, FilingSystem filingSystem, Id<Contact> contact,
    Id<Purpose> purpose, Channel channel, Instant at)
{
    const auto lapsed = Sql(connection, "token.lapse-line",
        QStringLiteral("UPDATE consent_token SET lapsed_at = ? WHERE filing_system = ? AND contact_id = ? "
                       "AND purpose_id = ? AND channel = ? AND used_at IS NULL AND lapsed_at IS NULL"))
                            .bind(at)
                            .bind(filingSystem)
                            .bind(contact)
                            .bind(purpose)
                            .bind(channel)
                            .run();
    return lapsed ? Outcome(done) : Outcome(lapsed.error());
}

Outcome lapseOfPurpose(Connection &connection, FilingSystem filingSystem, Id<Purpose> purpose, Instant at)
{
    const auto lapsed = Sql(connection, "token.lapse-purpose",
        QStringLiteral("UPDATE consent_token SET lapsed_at = ? WHERE filing_system = ? AND purpose_id = ? "
                       "AND used_at IS NULL AND lapsed_at IS NULL"))
                            .bind(at)
                            .bind(filingSystem)
                            .bind(purpose)
                            .run();
    return lapsed ? Outcome(done) : Outcome(lapsed.error());
}

Outcome removeOf(Connection &connection, FilingSystem filingSystem, Id<ConsentEvent> event)
{
    const auto removed = Sql(connection, "token.remove",
        QStringLiteral("DELETE FROM consent_token WHERE filing_system = ? AND event_id = ?"))
                             .bind(filingSystem)
                             .bind(event)
                             .run();
    return removed ? Outcome(done) : Outcome(removed.error());
}

Result<int> forgetOrigins(Connection &connection, FilingSystem filingSystem, Instant before)
{
    return Sql(connection, "token.forget",
        QStringLiteral("UPDATE consent_token SET used_from = '', used_agent = '' WHERE %1").arg(hasOldOrigin))
        .bind(filingSystem)
        .bind(before)
        .run();
}

Result<qint64> originsBefore(Connection &connection, FilingSystem filingSystem, Instant before)
{
    return Sql(connection, "token.old-origins",
        QStringLiteral("SELECT COUNT(*) FROM consent_token WHERE %1").arg(hasOldOrigin))
        .bind(filingSystem)
        .bind(before)
        .number();
}

} // namespace consent_token_repository
