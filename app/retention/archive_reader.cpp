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
        // As archivedOn() says; conditionOfReach() says the same.
        const auto read = Sql(connection, "archive.of-many",
            QStringLiteral("SELECT contact_id, category, CASE WHEN restricted_from <= ? THEN 1 ELSE 0 END "
                           "FROM retention_due WHERE filing_system = ? AND contact_id IN (%1) AND "
                           "(keep_until < ? OR restricted_from <= ? OR "
                           "(restricted_from IS NULL AND standing = ?))")
                .arg(numbers.join(QLatin1Char(','))))
                              .once()
                              .bind(today)
                              .bind(filingSystem)
                              .bind(today)
                              .bind(today)
                              .bind(RetentionState::KeptByLaw)
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

QString conditionOfReach(QDate today)
{
    const QString ofThem =
        QStringLiteral("SELECT 1 FROM retention_due d WHERE d.filing_system = contact.filing_system AND "
                       "d.contact_id = contact.id AND ");
    return QStringLiteral(
        "(EXISTS (%1 d.restricted_from <= '%2') AND EXISTS (%1 d.category IN (%3, %4) AND "
        "(d.keep_until < '%2' OR d.restricted_from <= '%2' OR (d.restricted_from IS NULL AND "
        "d.standing = %5))))")
        .arg(ofThem, today.toString(Qt::ISODate))
        .arg(static_cast<int>(DataCategory::Identity))
        .arg(static_cast<int>(DataCategory::ContactDetails))
        .arg(static_cast<int>(RetentionState::KeptByLaw));
}

} // namespace archive_reader
