#include "app/retention/archive_reader.h"

#include "app/retention/retention_due_repository.h"
#include "app/storage/sql.h"

#include <QSet>

namespace archive_reader {

Result<ArchivedTerms> of(Connection &connection, FilingSystem filingSystem, Id<Contact> contact, QDate today)
{
    const auto terms = retention_due_repository::terms(connection, filingSystem, contact);
    return terms ? Result<ArchivedTerms>(archivedOn(*terms, today)) : Result<ArchivedTerms>(terms.error());
}

Result<QHash<qint64, DataCategories>> ofMany(
    Connection &connection, FilingSystem filingSystem, const QList<Id<Contact>> &contacts, QDate today)
{
    constexpr qsizetype atOnce = 500;
    QHash<qint64, DataCategories> archived;
    QSet<qint64> afterNeed;
    for (qsizetype at = 0; at < contacts.size(); at += atOnce) {
        QStringList numbers;
        for (const Id<Contact> contact : contacts.mid(at, atOnce))
            numbers.append(QString::number(contact.number()));
        // As archivedOn() says.
        const auto read = Sql(connection, "archive.of-many",
            QStringLiteral("SELECT contact_id, category, CASE WHEN restricted_from <= ? THEN 1 ELSE 0 END "
                           "FROM retention_due d WHERE filing_system = ? AND contact_id IN (%1) AND %2")
                .arg(numbers.join(QLatin1Char(',')), conditionOfTerm(QStringLiteral("d"), today)))
                              .once()
                              .bind(today)
                              .bind(filingSystem)
                              .each([&](const Row &row) {
                                  DataCategories &categories = archived[row.integer(0)];
                                  categories = categories.with(row.as<DataCategory>(1));
                                  if (row.flag(2))
                                      afterNeed.insert(row.integer(0));
                                  return true;
                              });
        if (!read)
            return read.error();
    }
    archived.removeIf([&afterNeed](const auto &one) { return !afterNeed.contains(one.key()); });
    return archived;
}

Result<std::vector<qint64>> everybody(
    Connection &connection, FilingSystem filingSystem, DataCategories categories, QDate today)
{
    QStringList numbers;
    for (const DataCategory category : allDataCategories) {
        if (categories.contains(category))
            numbers.append(QString::number(static_cast<int>(category)));
    }
    std::vector<qint64> people;
    auto read = Sql(connection, "archive.everybody",
        QStringLiteral("SELECT DISTINCT d.contact_id FROM retention_due d WHERE d.filing_system = ? AND "
                       "d.category IN (%1) AND %2 AND d.contact_id IN (%3) ORDER BY d.contact_id")
            .arg(numbers.join(u','), conditionOfTerm(QStringLiteral("d"), today),
                selectPeople(filingSystem, today)))
                    .once()
                    .bind(filingSystem)
                    .each([&people](const Row &row) {
                        people.push_back(row.integer(0));
                        return true;
                    });
    return read ? Result<std::vector<qint64>>(std::move(people)) : Result<std::vector<qint64>>(read.error());
}

QString selectPeople(FilingSystem filingSystem, QDate today)
{
    // By what its index begins with (0050): all states, and the day from which a duty alone keeps it.
    QStringList states;
    for (const RetentionState state : allRetentionStates)
        states.append(QString::number(static_cast<int>(state)));
    return QStringLiteral(
        "SELECT contact_id FROM retention_due WHERE filing_system = %1 AND standing IN (%2) "
        "AND restricted_from <= '%3'")
        .arg(static_cast<int>(filingSystem))
        .arg(states.join(u','), today.toString(Qt::ISODate));
}

QString conditionOfPerson(const QString &filingSystem, const QString &contact, QDate today)
{
    return QStringLiteral("EXISTS (SELECT 1 FROM retention_due a WHERE a.filing_system = %1 AND "
                          "a.contact_id = %2 AND a.restricted_from <= '%3')")
        .arg(filingSystem, contact, today.toString(Qt::ISODate));
}

QString conditionOfTerm(const QString &terms, QDate today)
{
    return QStringLiteral("(%1.keep_until < '%2' OR %1.restricted_from <= '%2' OR (%1.restricted_from IS "
                          "NULL AND %1.standing = %3))")
        .arg(terms, today.toString(Qt::ISODate))
        .arg(static_cast<int>(RetentionState::KeptByLaw));
}

QString conditionOfReach(QDate today)
{
    return QStringLiteral(
        "(%1 AND EXISTS (SELECT 1 FROM retention_due d WHERE d.filing_system = "
        "contact.filing_system AND d.contact_id = contact.id AND d.category IN (%2, %3) AND "
        "%4))")
        .arg(conditionOfPerson(QStringLiteral("contact.filing_system"), QStringLiteral("contact.id"), today))
        .arg(static_cast<int>(DataCategory::Identity))
        .arg(static_cast<int>(DataCategory::ContactDetails))
        .arg(conditionOfTerm(QStringLiteral("d"), today));
}

} // namespace archive_reader
