#include "app/lists/archived_place_reader.h"

#include "app/lists/list_table.h"
#include "app/retention/archive_reader.h"
#include "app/storage/bulk_reader.h"

#include <QStringList>

namespace archived_place_reader {

namespace {

/// The categories that rows are made of (list_inputs.h).
constexpr std::array listedCategories = {
    DataCategory::Identity, DataCategory::ContactDetails, DataCategory::OnlineIdentifiers};

QString listedCategoryNumbers()
{
    QStringList numbers;
    for (const DataCategory category : listedCategories)
        numbers.append(QString::number(static_cast<int>(category)));
    return numbers.join(u',');
}

/// Terms `d` of people of a list `l`, by two conditions.
QString selectPlaces(FilingSystem filingSystem, QDate today, const QString &from, const QString &condition)
{
    return QStringLiteral("SELECT l.rank, l.contact_id, d.category FROM %1 WHERE d.filing_system = %2 AND "
                          "d.category IN (%3) AND %4 AND %5 ORDER BY l.rank")
        .arg(from)
        .arg(static_cast<int>(filingSystem))
        .arg(listedCategoryNumbers(), archive_reader::conditionOfTerm(QStringLiteral("d"), today), condition);
}

Result<QList<ArchivedPlace>> placesOf(Connection &connection, const QString &sql)
{
    QList<ArchivedPlace> places;
    auto read = BulkReader(connection, "list.archived", sql).each([&](const BulkRow &row) {
        const auto rank = static_cast<quint32>(row.integer(0));
        if (places.isEmpty() || places.last().rank != rank)
            places.append({.rank = rank, .contact = row.id<Contact>(1)});
        DataCategories &categories = places.last().categories;
        categories = categories.with(row.as<DataCategory>(2));
        return true;
    });
    return read ? Result<QList<ArchivedPlace>>(std::move(places))
                : Result<QList<ArchivedPlace>>(read.error());
}

/// Of those whose list rows are looked at, whoever is in the archive at all.
QString isAfterNeed(FilingSystem filingSystem, QDate today)
{
    return archive_reader::conditionOfPerson(
        QString::number(static_cast<int>(filingSystem)), QStringLiteral("l.contact_id"), today);
}

/// Of the rows of which a column has one of these values. List and terms, the list first: whichever order an
/// engine would think of.
template <typename Numbers>
Result<QList<ArchivedPlace>> placesWhere(
    Connection &connection, FilingSystem filingSystem, const char *column, const Numbers &values, QDate today)
{
    if (values.isEmpty())
        return QList<ArchivedPlace>();
    QStringList numbers;
    for (const auto value : values)
        numbers.append(QString::number(value));
    return placesOf(connection,
        selectPlaces(filingSystem, today,
            QStringLiteral("%1 l CROSS JOIN retention_due d").arg(list_table::name(filingSystem)),
            QStringLiteral("d.contact_id = l.contact_id AND l.%1 IN (%2) AND %3")
                .arg(QLatin1String(column), numbers.join(u','), isAfterNeed(filingSystem, today))));
}

} // namespace

Result<QList<ArchivedPlace>> all(Connection &connection, FilingSystem filingSystem, QDate today)
{
    return placesOf(connection,
        selectPlaces(filingSystem, today,
            QStringLiteral("retention_due d CROSS JOIN %1 l").arg(list_table::name(filingSystem)),
            QStringLiteral("d.contact_id IN (%1) AND l.contact_id = d.contact_id")
                .arg(archive_reader::selectPeople(filingSystem, today))));
}

Result<QList<ArchivedPlace>> at(
    Connection &connection, FilingSystem filingSystem, const QSet<quint32> &ranks, QDate today)
{
    return placesWhere(connection, filingSystem, "rank", ranks, today);
}

Result<QList<ArchivedPlace>> among(
    Connection &connection, FilingSystem filingSystem, const QList<qint64> &contacts, QDate today)
{
    return placesWhere(connection, filingSystem, "contact_id", contacts, today);
}

} // namespace archived_place_reader
