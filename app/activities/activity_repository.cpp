#include "app/activities/activity_repository.h"

#include "app/storage/sql.h"
#include "app/storage/touched.h"

namespace activity_repository {

namespace {

ProcessingActivity activityFrom(const Row &row)
{
    return {.id = row.id<ProcessingActivity>(0),
        .changedAt = row.instant(1),
        .changedBy = row.text(2),
        .changedByName = row.text(3),
        .endedAt = row.maybeInstant(4)};
}

const QString activityColumns = QStringLiteral(
    "SELECT id, changed_at, changed_by, "
    "(SELECT display_name FROM staff_member WHERE ref = changed_by), ended_at FROM processing_activity");

Outcome readPurposes(Connection &connection, QList<ProcessingActivity> &activities)
{
    const auto rows = Sql(connection, "activity.purposes",
        QStringLiteral("SELECT activity_id, purpose_id FROM activity_purpose "
                       "ORDER BY activity_id, purpose_id"))
                          .list([](const Row &row) {
                              return std::pair(row.id<ProcessingActivity>(0), row.id<Purpose>(1));
                          });
    if (!rows)
        return rows.error();
    for (ProcessingActivity &activity : activities) {
        for (const auto &[owner, purpose] : *rows) {
            if (owner == activity.id)
                activity.purposes.append(purpose);
        }
    }
    return done;
}

Outcome readValues(Connection &connection, QList<ProcessingActivity> &activities)
{
    struct Value
    {
        Id<ProcessingActivity> activity;
        QString field;
        QString value;
    };
    const auto rows = Sql(connection, "activity.values",
        QStringLiteral("SELECT activity_id, field, value FROM activity_value ORDER BY activity_id, field"))
                          .list([](const Row &row) {
                              return Value{row.id<ProcessingActivity>(0), row.text(1), row.text(2)};
                          });
    if (!rows)
        return rows.error();
    for (ProcessingActivity &activity : activities) {
        for (const Value &each : *rows) {
            if (each.activity == activity.id)
                activity.values.insert(each.field, each.value);
        }
    }
    return done;
}

ProcessedFor processedForFrom(const Row &row)
{
    return {.id = row.id<ProcessedFor>(0),
        .controller = row.text(1),
        .contact = row.text(2),
        .representative = row.text(3),
        .officer = row.text(4),
        .categories = row.text(5),
        .transfers = row.text(6),
        .measures = row.text(7),
        .endedAt = row.maybeInstant(8),
        .version = row.number(9)};
}

} // namespace

Result<QList<ProcessingActivity>> all(Connection &connection)
{
    auto found =
        Sql(connection, "activity.all", activityColumns + QStringLiteral(" ORDER BY id")).list(activityFrom);
    if (!found)
        return found;
    if (auto read = readPurposes(connection, *found); !read)
        return read.error();
    if (auto read = readValues(connection, *found); !read)
        return read.error();
    return found;
}

Result<std::optional<ProcessingActivity>> byId(Connection &connection, Id<ProcessingActivity> id)
{
    const auto found = all(connection);
    if (!found)
        return found.error();
    for (const ProcessingActivity &activity : *found) {
        if (activity.id == id)
            return std::optional(activity);
    }
    return std::optional<ProcessingActivity>();
}

Result<Id<ProcessingActivity>> add(
    Connection &connection, const ProcessingActivity &activity, Instant now, const QString &addedBy)
{
    const auto number = Sql(connection, "activity.add",
        QStringLiteral("INSERT INTO processing_activity (added_at, added_by, changed_at, changed_by) "
                       "VALUES (?, ?, ?, ?) RETURNING id"))
                            .bind(now)
                            .bind(addedBy)
                            .bind(now)
                            .bind(addedBy)
                            .number();
    if (!number)
        return number.error();
    const Id<ProcessingActivity> id(*number);
    if (auto set = setPurposes(connection, id, activity.purposes); !set)
        return set.error();
    for (auto each = activity.values.cbegin(); each != activity.values.cend(); ++each) {
        if (auto set = setValue(connection, id, each.key(), each.value()); !set)
            return set.error();
    }
    return id;
}

Outcome setValue(
    Connection &connection, Id<ProcessingActivity> id, const QString &field, const QString &value)
{
    if (value.isEmpty())
        return outcomeOf(Sql(connection, "activity.clear",
            QStringLiteral("DELETE FROM activity_value WHERE activity_id = ? AND field = ?"))
                             .bind(id)
                             .bind(field)
                             .run());
    return outcomeOf(Sql(connection, "activity.set",
        QStringLiteral("INSERT INTO activity_value (activity_id, field, value) VALUES (?, ?, ?) "
                       "ON CONFLICT (activity_id, field) DO UPDATE SET value = excluded.value"))
                         .bind(id)
                         .bind(field)
                         .bind(value)
                         .run());
}

Outcome setPurposes(Connection &connection, Id<ProcessingActivity> id, const QList<Id<Purpose>> &purposes)
{
    if (auto cleared = Sql(connection, "activity.no-purposes",
            QStringLiteral("DELETE FROM activity_purpose WHERE activity_id = ?"))
                           .bind(id)
                           .run();
        !cleared)
        return cleared.error();
    for (const Id<Purpose> purpose : purposes) {
        const auto added = Sql(connection, "activity.purpose",
            QStringLiteral("INSERT INTO activity_purpose (activity_id, purpose_id) VALUES (?, ?)"))
                               .bind(id)
                               .bind(purpose)
                               .run();
        if (!added)
            return added.error();
    }
    return done;
}

Outcome noteChanged(Connection &connection, Id<ProcessingActivity> id, Instant now, const QString &changedBy)
{
    return oneTouched(Sql(connection, "activity.changed",
                          QStringLiteral("UPDATE processing_activity SET changed_at = ?, changed_by = ? "
                                         "WHERE id = ?"))
                          .bind(now)
                          .bind(changedBy)
                          .bind(id)
                          .run(),
        QStringLiteral("activity.unknown"));
}

Outcome end(Connection &connection, Id<ProcessingActivity> id, Instant now)
{
    return oneTouched(
        Sql(connection, "activity.end",
            QStringLiteral("UPDATE processing_activity SET ended_at = ? WHERE id = ? AND ended_at IS NULL"))
            .bind(now)
            .bind(id)
            .run(),
        QStringLiteral("activity.unknown"));
}

Result<QList<ProcessedFor>> processedFor(Connection &connection)
{
    return Sql(connection, "processed-for.all",
        QStringLiteral("SELECT id, controller, contact, representative, officer, categories, transfers, "
                       "measures, ended_at, version FROM processed_for "
                       "ORDER BY CASE WHEN ended_at IS NULL THEN 0 ELSE 1 END, id"))
        .list(processedForFrom);
}

Result<Id<ProcessedFor>> addProcessedFor(
    Connection &connection, const ProcessedFor &record, Instant now, const QString &addedBy)
{
    const auto id = Sql(connection, "processed-for.add",
        QStringLiteral("INSERT INTO processed_for (controller, contact, representative, officer, categories, "
                       "transfers, measures, added_at, added_by) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) "
                       "RETURNING id"))
                        .bind(record.controller)
                        .bind(record.contact)
                        .bind(record.representative)
                        .bind(record.officer)
                        .bind(record.categories)
                        .bind(record.transfers)
                        .bind(record.measures)
                        .bind(now)
                        .bind(addedBy)
                        .number();
    if (!id)
        return id.error();
    return Id<ProcessedFor>(*id);
}

Outcome replaceProcessedFor(Connection &connection, const ProcessedFor &record)
{
    const auto replaced = Sql(connection, "processed-for.replace",
        QStringLiteral("UPDATE processed_for SET controller = ?, contact = ?, representative = ?, "
                       "officer = ?, categories = ?, transfers = ?, measures = ?, ended_at = ?, "
                       "version = version + 1 WHERE id = ? AND version = ? AND ended_at IS NULL"))
                              .bind(record.controller)
                              .bind(record.contact)
                              .bind(record.representative)
                              .bind(record.officer)
                              .bind(record.categories)
                              .bind(record.transfers)
                              .bind(record.measures)
                              .bind(record.endedAt)
                              .bind(record.id)
                              .bind(record.version)
                              .run();
    if (!replaced)
        return replaced.error();
    return *replaced == 1 ? Outcome(done)
                          : Outcome(Error{Failure::ChangedMeanwhile, QStringLiteral("activity.changed")});
}

} // namespace activity_repository
