#include "app/sweeping/sweep_repository.h"

#include "app/requests/request.h"
#include "app/storage/setting_table.h"
#include "app/storage/sql.h"
#include "app/storage/touched.h"

#include <QJsonDocument>

namespace sweep_repository {

namespace {

/// Since when, and from which entry of the trail on, the clock is believed.
constexpr QLatin1String believedAt{"clock_believed_at"};
constexpr QLatin1String believedPosition{"clock_believed_position"};

SweepReport reportFrom(const Row &row)
{
    auto report = SweepReport::fromJson(QJsonDocument::fromJson(row.text(3).toUtf8()).object());
    report.ranAt = row.instant(0);
    report.ranFor = row.day(1);
    report.ranBy = row.text(2);
    return report;
}

} // namespace

Outcome add(Connection &connection, FilingSystem filingSystem, const SweepReport &report)
{
    return outcomeOf(
        Sql(connection, "sweep.add",
            QStringLiteral("INSERT INTO retention_run (filing_system, ran_at, ran_for, ran_by, report) "
                           "VALUES (?, ?, ?, ?, ?)"))
            .bind(filingSystem)
            .bind(report.ranAt)
            .bind(report.ranFor)
            .bind(report.ranBy)
            .bind(QString::fromUtf8(QJsonDocument(report.toJson()).toJson(QJsonDocument::Compact)))
            .run());
}

Result<QList<SweepReport>> list(Connection &connection, FilingSystem filingSystem, int limit)
{
    return Sql(connection, "sweep.list",
        QStringLiteral("SELECT ran_at, ran_for, ran_by, report FROM retention_run WHERE filing_system = ? "
                       "ORDER BY id DESC LIMIT ?"))
        .bind(filingSystem)
        .bind(limit)
        .list(reportFrom);
}

Result<std::optional<SweepReport>> lastFinished(Connection &connection, FilingSystem filingSystem)
{
    std::optional<SweepReport> last;
    const auto read = Sql(connection, "sweep.last",
        QStringLiteral("SELECT ran_at, ran_for, ran_by, report FROM retention_run "
                       "WHERE filing_system = ? ORDER BY id DESC"))
                          .bind(filingSystem)
                          .each([&last](const Row &row) {
                              last = reportFrom(row);
                              return last->stopped.has_value();
                          });
    if (!read)
        return read.error();
    if (last && last->stopped)
        last.reset();
    return last;
}

Result<ClockWatch> clockWatch(Connection &connection)
{
    const auto at = setting_table::value(connection, "sweep.clock", believedAt);
    if (!at)
        return at.error();
    const auto position = setting_table::value(connection, "sweep.clock", believedPosition);
    if (!position)
        return position.error();
    ClockWatch watch(at->isEmpty() ? std::nullopt : std::optional(Instant{at->toLongLong()}));
    auto read = Sql(connection, "sweep.trail",
        QStringLiteral("SELECT happened_at FROM audit_entry WHERE position > ? ORDER BY position"))
                    .bind(position->toLongLong())
                    .each([&watch](const Row &row) {
                        watch.saw(row.instant(0));
                        return true;
                    });
    if (!read)
        return read.error();
    return watch;
}

Outcome believeClock(Connection &connection, Instant now)
{
    const auto last = Sql(
        connection, "sweep.trail-end", QStringLiteral("SELECT COALESCE(MAX(position), 0) FROM audit_entry"))
                          .number();
    if (!last)
        return last.error();
    if (auto set = setting_table::set(connection, "sweep.clock", believedAt, QString::number(now.micros));
        !set)
        return set;
    return setting_table::set(connection, "sweep.clock", believedPosition, QString::number(*last));
}

Result<std::set<qint64>> waitingAmong(
    Connection &connection, FilingSystem filingSystem, const QList<Id<Contact>> &people)
{
    std::set<qint64> waiting;
    if (people.isEmpty())
        return waiting;
    QStringList numbers;
    for (const Id<Contact> contact : people)
        numbers.append(QString::number(contact.number()));
    // By the index of contacts, not by that of everything open: a slice of people is few beside it.
    const auto read = Sql(connection, "sweep.waiting",
        QStringLiteral("SELECT contact_id FROM request WHERE filing_system = ? AND type = ? AND "
                       "+closed_at IS NULL AND contact_id IN (%1)")
            .arg(numbers.join(u',')))
                          .once()
                          .bind(filingSystem)
                          .bind(Request::Type::Erasure)
                          .each([&waiting](const Row &row) {
                              waiting.insert(row.integer(0));
                              return true;
                          });
    return read ? Result<std::set<qint64>>(std::move(waiting)) : Result<std::set<qint64>>(read.error());
}

Outcome takeTurn(Connection &connection, FilingSystem filingSystem)
{
    return setting_table::set(connection, "sweep.turn",
        QStringLiteral("sweep_turn_%1").arg(static_cast<int>(filingSystem)), QStringLiteral("taken"));
}

} // namespace sweep_repository
