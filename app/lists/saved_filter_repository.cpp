#include "app/lists/saved_filter_repository.h"

#include "app/storage/sql.h"
#include "app/storage/touched.h"

#include <QJsonDocument>

namespace saved_filter_repository {

Result<QList<SavedFilter>> list(Connection &connection, FilingSystem filingSystem, Id<StaffMember> staff)
{
    return Sql(connection, "saved-filter.list",
        QStringLiteral("SELECT id, name, filter FROM saved_filter WHERE filing_system = ? AND staff_id = ? "
                       "ORDER BY id"))
        .bind(filingSystem)
        .bind(staff)
        .list([](const Row &row) {
            const QJsonDocument kept = QJsonDocument::fromJson(row.text(2).toUtf8());
            return SavedFilter{.id = row.id<SavedFilter>(0),
                .name = row.text(1),
                .filter = ContactFilter::fromJson(kept.object())};
        });
}

Result<Id<SavedFilter>> add(
    Connection &connection, FilingSystem filingSystem, Id<StaffMember> staff, const SavedFilter &filter)
{
    const QByteArray kept = QJsonDocument(filter.filter.toJson()).toJson(QJsonDocument::Compact);
    const auto number = Sql(connection, "saved-filter.add",
        QStringLiteral("INSERT INTO saved_filter (filing_system, staff_id, name, filter) VALUES (?, ?, ?, ?) "
                       "RETURNING id"))
                            .bind(filingSystem)
                            .bind(staff)
                            .bind(filter.name)
                            .bind(QString::fromUtf8(kept))
                            .number();
    if (!number)
        return number.error();
    return Id<SavedFilter>(*number);
}

Outcome rename(Connection &connection, FilingSystem filingSystem, Id<StaffMember> staff, Id<SavedFilter> id,
    const QString &name)
{
    return oneTouched(
        Sql(connection, "saved-filter.rename",
            QStringLiteral(
                "UPDATE saved_filter SET name = ? WHERE filing_system = ? AND id = ? AND staff_id = ?"))
            .bind(name)
            .bind(filingSystem)
            .bind(id)
            .bind(staff)
            .run(),
        QStringLiteral("saved-filter.find"));
}

Outcome remove(Connection &connection, FilingSystem filingSystem, Id<StaffMember> staff, Id<SavedFilter> id)
{
    return oneTouched(
        Sql(connection, "saved-filter.remove",
            QStringLiteral("DELETE FROM saved_filter WHERE filing_system = ? AND id = ? AND staff_id = ?"))
            .bind(filingSystem)
            .bind(id)
            .bind(staff)
            .run(),
        QStringLiteral("saved-filter.find"));
}

} // namespace saved_filter_repository
