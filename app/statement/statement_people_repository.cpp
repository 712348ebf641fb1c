#include "app/statement/statement_people_repository.h"

#include "app/consent/consent_state.h"
#include "app/contacts/contact_name.h"
#include "app/informing/informing_event.h"
#include "app/storage/sql.h"

#include <QMap>
#include <QStringList>

namespace statement_people_repository {

namespace {

/// The numbers of purposes, by since when their people must hear of a change.
using ConcernedSince = QMap<std::optional<qint64>, QStringList>;

ConcernedSince groupedBySince(const QList<Concern> &concerns)
{
    ConcernedSince grouped;
    for (const Concern &concern : concerns) {
        const auto since = concern.since ? std::optional(concern.since->micros) : std::nullopt;
        grouped[since].append(QString::number(concern.purpose.number()));
    }
    return grouped;
}

/// Whether one of these purposes holds for the contact "c". All is looked for by the contact: joined as a
/// whole, SQLite reads everything anew for each of them where it has no statistics. The filing system stands
/// there by its number, or a server would look into every part of a table for each person. Where somebody
/// comes from is told for them alone, or for all who came in with them.
QString isOfPurpose(FilingSystem filingSystem, const QStringList &purposes)
{
    const auto any = [where = QString::number(static_cast<int>(filingSystem)), numbers = purposes.join(u',')](
                         const char *table, const QString &whose) {
        return QStringLiteral("EXISTS (SELECT 1 FROM %1 x WHERE x.filing_system = %2 AND "
                              "x.purpose_id IN (%3) AND %4)")
            .arg(QLatin1String(table), where, numbers, whose);
    };
    const QString own = QStringLiteral("x.contact_id = c.id");
    const QString running = own + QStringLiteral(" AND (x.holds_until IS NULL OR x.holds_until >= ?)");
    const QString given = own +
        QStringLiteral(" AND x.state IN (%1, %2)")
            .arg(static_cast<int>(ConsentState::Given))
            .arg(static_cast<int>(ConsentState::Renewed));
    return QStringList{any("provenance", own), any("provenance", QStringLiteral("x.id = c.provenance_id")),
        any("processing_ground", running), any("consent_state", given), any("soft_opt_in", own)}
        .join(QStringLiteral(" OR "));
}

/// What makes the contact "c" one of those concerned. Bound by bindConcerned().
QString isConcerned(FilingSystem filingSystem, const ConcernedSince &concerns)
{
    QStringList whom;
    for (auto each = concerns.cbegin(); each != concerns.cend(); ++each) {
        const QString ofPurpose = isOfPurpose(filingSystem, each.value());
        whom.append(each.key() ? QStringLiteral("((%1) AND NOT EXISTS (SELECT 1 FROM informing_event e WHERE "
                                                "e.filing_system = %2 AND e.contact_id = c.id AND "
                                                "e.manner <> %3 AND e.recorded_at >= %4))")
                                     .arg(ofPurpose, QString::number(static_cast<int>(filingSystem)),
                                         QString::number(static_cast<int>(InformingManner::Reopened)),
                                         QString::number(*each.key()))
                               : ofPurpose);
    }
    return whom.join(QStringLiteral(" OR "));
}

Sql &bindConcerned(Sql &sql, const ConcernedSince &concerns, QDate today)
{
    for (qsizetype at = 0; at < concerns.size(); ++at)
        sql.bind(today);
    return sql;
}

} // namespace

Result<qint64> count(
    Connection &connection, FilingSystem filingSystem, const QList<Concern> &concerns, QDate today)
{
    if (concerns.isEmpty())
        return 0;
    const ConcernedSince grouped = groupedBySince(concerns);
    Sql sql(connection, "statement.count-concerned",
        QStringLiteral("SELECT COUNT(*) FROM contact c WHERE c.filing_system = ? AND (%1)")
            .arg(isConcerned(filingSystem, grouped)));
    return bindConcerned(sql.bind(filingSystem), grouped, today).once().number();
}

Result<QList<ConcernedPerson>> people(Connection &connection, FilingSystem filingSystem,
    const QList<Concern> &concerns, QDate today, Id<Contact> after, int limit)
{
    if (concerns.isEmpty())
        return QList<ConcernedPerson>();
    const ConcernedSince grouped = groupedBySince(concerns);
    Sql sql(connection, "statement.concerned",
        QStringLiteral("SELECT c.id, c.initials, c.given_name, c.infix, c.surname FROM contact c "
                       "WHERE c.filing_system = ? AND c.id > ? AND (%1) ORDER BY c.id LIMIT ?")
            .arg(isConcerned(filingSystem, grouped)));
    return bindConcerned(sql.bind(filingSystem).bind(after.number()), grouped, today)
        .bind(limit)
        .once()
        .list([](const Row &row) {
            return ConcernedPerson{.contact = row.id<Contact>(0),
                .name = listName(PersonName{.initials = row.text(1),
                    .givenName = row.text(2),
                    .infix = row.text(3),
                    .surname = row.text(4)})};
        });
}

Result<QStringList> sources(Connection &connection, FilingSystem filingSystem, int fewest)
{
    constexpr int most = 20;
    // An import's provenance is shared by everybody in it, so of each no more are looked at than decide.
    return Sql(connection, "statement.sources",
        QStringLiteral(
            "SELECT q.source FROM (SELECT p.source, (SELECT COUNT(*) FROM (SELECT 1 FROM contact c "
            "JOIN informing_due d ON d.filing_system = c.filing_system AND d.contact_id = c.id "
            "AND d.origin = ? WHERE c.filing_system = p.filing_system AND c.provenance_id = p.id "
            "LIMIT ?) few) AS people FROM provenance p WHERE p.filing_system = ? AND "
            "p.source <> '') q GROUP BY q.source HAVING SUM(q.people) >= ? ORDER BY q.source "
            "LIMIT ?"))
        .bind(DataOrigin::Elsewhere)
        .bind(fewest)
        .bind(filingSystem)
        .bind(fewest)
        .bind(most)
        .list([](const Row &row) { return row.text(0); });
}

Result<bool> hasElsewhere(Connection &connection, FilingSystem filingSystem)
{
    const auto any = Sql(connection, "statement.elsewhere",
        QStringLiteral("SELECT 1 FROM informing_due WHERE filing_system = ? AND origin = ? LIMIT 1"))
                         .bind(filingSystem)
                         .bind(DataOrigin::Elsewhere)
                         .number();
    return any ? Result<bool>(*any == 1) : Result<bool>(any.error());
}

} // namespace statement_people_repository
