#include "app/handovers/handover_meanwhile_repository.h"

#include "app/storage/connection.h"
#include "app/storage/sql.h"

#include <QSet>

#include <algorithm>
#include <array>

namespace handover_meanwhile_repository {

namespace {

/// Acts that only look, sign in, or tell somebody: what is not known here may move a list.
bool movesNoList(const QString &action)
{
    static constexpr std::array harmless = {"access-review.decide", "access-review.follow-up",
        "access-review.sign", "access-review.start", "access-review.verified", "access.file-destroyed",
        "access.names", "access.passphrase-file", "ask-again.people", "audit.export", "backup.created",
        "backup.failed", "backup.pruned", "backup.schedule", "backup.tested", "consent.export",
        "consent.receipt", "contact.archive-view", "contact.attachment-view", "contact.merge-preview",
        "contact.reveal", "contact.view", "document.approve", "document.draft", "finding.list",
        "finding.scan", "finding.settle", "finding.statute", "ground.orphans", "ground.reviews",
        "handover.make", "handover.preview", "handover.tasks", "handover.told", "handover.undone",
        "informing.list", "leaving.file", "leaving.undone", "list.rebuild", "necessity.people", "receipt.key",
        "reconciliation.compare", "saved-filter.add", "saved-filter.remove", "saved-filter.rename",
        "staff.sign-in"};
    return std::any_of(
        harmless.begin(), harmless.end(), [&](const char *each) { return action == QLatin1String(each); });
}

} // namespace

Result<qint64> position(Connection &connection)
{
    return Sql(
        connection, "handover.position", QStringLiteral("SELECT COALESCE(MAX(position), 0) FROM audit_entry"))
        .number();
}

Result<Meanwhile> since(Connection &connection, FilingSystem filingSystem, qint64 position)
{
    Meanwhile meanwhile;
    QSet<QByteArray> people;
    const auto read = Sql(connection, "handover.since",
        QStringLiteral("SELECT action, object_kind, object_ref FROM audit_entry WHERE position > ? "
                       "AND (filing_system IS NULL OR filing_system = ?)"))
                          .bind(position)
                          .bind(filingSystem)
                          .each([&](const Row &row) {
                              if (movesNoList(row.text(0)))
                                  return true;
                              if (row.text(1) == QLatin1String("contact"))
                                  people.insert(QByteArray::fromHex(row.text(2).toLatin1()));
                              else
                                  meanwhile.isOfMany = true;
                              return !meanwhile.isOfMany;
                          });
    if (!read)
        return read.error();
    meanwhile.people = people.values();
    return meanwhile;
}

Result<size_t> suppressionMark(Connection &connection, FilingSystem filingSystem)
{
    size_t mark = 0;
    const auto read = Sql(connection, "handover.suppressions",
        QStringLiteral("SELECT hash, scope FROM suppression WHERE filing_system = ?"))
                          .bind(filingSystem)
                          .each([&mark](const Row &row) {
                              // In whatever order they come.
                              mark += qHashMulti(1, row.bytes(0), row.text(1));
                              return true;
                          });
    return read ? Result<size_t>(mark) : Result<size_t>(read.error());
}

Outcome holdStill(Connection &connection, FilingSystem filingSystem)
{
    if (!connection.isShared())
        return done; // one writer at a time
    // Others queue behind who waits for a lock, so the wait is much shorter than theirs may be, and
    // shorter than it takes a server to look for those who wait for each other.
    for (const QString &statement : {QStringLiteral("SET LOCAL lock_timeout = 800"),
             filingSystem == FilingSystem::Customers
                 ? QStringLiteral("LOCK TABLE contact_customers IN SHARE MODE")
                 : QStringLiteral("LOCK TABLE contact_employees IN SHARE MODE"),
             QStringLiteral("SET LOCAL lock_timeout TO DEFAULT")}) {
        if (const auto ran = Sql(connection, "handover.hold-still", statement).run(); !ran)
            return ran.error();
    }
    return done;
}

} // namespace handover_meanwhile_repository
