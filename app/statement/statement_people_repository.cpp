#include "app/statement/statement_people_repository.h"

#include "app/consent/consent_state.h"
#include "app/contacts/contact_name.h"
#include "app/informing/informing_event.h"
#include "app/storage/sql.h"

namespace statement_people_repository {

namespace {

QString numbersOf(const QList<Concern> &concerns)
{
    QStringList numbers;
    for (const Concern &concern : concerns)
        numbers.append(QString::number(concern.purpose.number()));
    return numbers.join(u',');
}

/// "contact_id" of everybody concerned, each once. Bound by bindConcerned().
QString concernedSelect(const QList<Concern> &concerns)
{
    QStringList whom;
    for (const Concern &concern : concerns) {
        const QString purpose = QStringLiteral("m.purpose_id = %1").arg(concern.purpose.number());
        whom.append(concern.since ? QStringLiteral("(%1 AND (t.told IS NULL OR t.told < %2))")
                                        .arg(purpose, QString::number(concern.since->micros))
                                  : purpose);
    }
    return QStringLiteral(
        "SELECT DISTINCT m.contact_id FROM ("
        "SELECT contact_id, purpose_id FROM provenance WHERE filing_system = ? AND purpose_id IN (%1) "
        "UNION SELECT contact_id, purpose_id FROM processing_ground WHERE filing_system = ? "
        "AND purpose_id IN (%1) AND (holds_until IS NULL OR holds_until >= ?) "
        "UNION SELECT contact_id, purpose_id FROM consent_state WHERE filing_system = ? "
        "AND purpose_id IN (%1) AND state IN (%2, %3) "
        "UNION SELECT contact_id, purpose_id FROM soft_opt_in WHERE filing_system = ? "
        "AND purpose_id IN (%1)) m "
        "LEFT JOIN (SELECT contact_id, MAX(recorded_at) AS told FROM informing_event "
        "WHERE filing_system = ? AND manner <> %4 GROUP BY contact_id) t ON t.contact_id = m.contact_id "
        "WHERE %5")
        .arg(numbersOf(concerns), QString::number(static_cast<int>(ConsentState::Given)),
            QString::number(static_cast<int>(ConsentState::Renewed)),
            QString::number(static_cast<int>(InformingManner::Reopened)), whom.join(QStringLiteral(" OR ")));
}

Sql &bindConcerned(Sql &sql, FilingSystem filingSystem, QDate today)
{
    return sql.bind(filingSystem)
        .bind(filingSystem)
        .bind(today)
        .bind(filingSystem)
        .bind(filingSystem)
        .bind(filingSystem);
}

} // namespace

Result<qint64> count(
    Connection &connection, FilingSystem filingSystem, const QList<Concern> &concerns, QDate today)
{
    if (concerns.isEmpty())
        return 0;
    Sql sql(connection, "statement.count-concerned",
        QStringLiteral("SELECT COUNT(*) FROM (%1) w").arg(concernedSelect(concerns)));
    return bindConcerned(sql, filingSystem, today).once().number();
}

Result<QList<ConcernedPerson>> people(Connection &connection, FilingSystem filingSystem,
    const QList<Concern> &concerns, QDate today, Id<Contact> after, int limit)
{
    if (concerns.isEmpty())
        return QList<ConcernedPerson>();
    Sql sql(connection, "statement.concerned",
        QStringLiteral("SELECT c.id, c.initials, c.given_name, c.infix, c.surname FROM (%1) w "
                       "JOIN contact c ON c.filing_system = ? AND c.id = w.contact_id "
                       "WHERE c.id > ? ORDER BY c.id LIMIT ?")
            .arg(concernedSelect(concerns)));
    return bindConcerned(sql, filingSystem, today)
        .bind(filingSystem)
        .bind(after.number())
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
