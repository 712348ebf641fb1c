#include "app/insights/readiness_counted.h"

#include "app/grounds/ground_end_repository.h"
#include "app/insights/figure_counts.h"
#include "app/insights/figure_snapshot_repository.h"
#include "app/insights/people_figure_reader.h"
#include "app/insights/readiness_rule.h"
#include "app/storage/sql.h"

namespace readiness_counted {

namespace {

const QString historySealed = QStringLiteral("consent.history-sealed");
const QString peopleInformed = QStringLiteral("consent.informed");
const QString groundsKnown = QStringLiteral("consent.grounds");
const QString sourcesKnown = QStringLiteral("transparency.sources");

QString countedBeginning(const QString &key)
{
    return QStringLiteral("counted.") + key + u'.';
}

QString seenName(const QString &key)
{
    return countedBeginning(key) + QStringLiteral("seen");
}

QString failingName(const QString &key)
{
    return countedBeginning(key) + QStringLiteral("failing");
}

Result<qint64> withActs(Connection &connection, FilingSystem filingSystem)
{
    const auto known = figure_counts::count(connection, filingSystem, CountedFigure::HasActs);
    if (!known)
        return known.error();
    if (*known)
        return **known;
    return Sql(connection, "readiness.with-acts",
        QStringLiteral("SELECT COUNT(DISTINCT contact_id) FROM consent_event WHERE filing_system = ?"))
        .bind(filingSystem)
        .number();
}

Result<qint64> seen(Connection &connection, FilingSystem filingSystem, const QString &key)
{
    if (key == historySealed)
        return withActs(connection, filingSystem);
    if (key == peopleInformed)
        return Sql(connection, "readiness.to-inform",
            QStringLiteral("SELECT COUNT(*) FROM informing_due WHERE filing_system = ?"))
            .bind(filingSystem)
            .number();
    if (key == groundsKnown) {
        // Before anybody asked for reasons nobody is known to have one.
        const auto asked = ground_end_repository::askedSince(connection, filingSystem);
        if (!asked)
            return asked.error();
        if (!asked->isValid())
            return qint64{0};
    }
    return people(connection, filingSystem);
}

} // namespace

const QStringList &keys()
{
    static const QStringList all = {historySealed, peopleInformed, groundsKnown, sourcesKnown};
    return all;
}

Result<Asked> counted(Connection &connection, FilingSystem filingSystem, const QString &key, QDate today)
{
    const auto asked = seen(connection, filingSystem, key);
    if (!asked)
        return asked.error();
    const auto failing = people_figure_reader::count(
        connection, filingSystem, *readiness_rule::failingPeople(key, today), today);
    if (!failing)
        return failing.error();
    return Asked{.seen = *asked, .failing = *failing};
}

Result<Asked> known(Connection &connection, FilingSystem filingSystem, const QString &key, QDate today)
{
    const auto all = people(connection, filingSystem);
    if (!all)
        return all.error();
    if (*all <= mostAtOnce)
        return counted(connection, filingSystem, key, today);
    const auto last =
        figure_snapshot_repository::lastKnown(connection, filingSystem, countedBeginning(key), today);
    if (!last)
        return last.error();
    return Asked{.seen = last->figures.value(seenName(key)),
        .failing = last->figures.value(failingName(key)),
        .asOf = last->day};
}

QHash<QString, qint64> kept(const QString &key, const Asked &asked)
{
    return {{seenName(key), asked.seen}, {failingName(key), asked.failing}};
}

Result<qint64> people(Connection &connection, FilingSystem filingSystem)
{
    return Sql(connection, "readiness.people",
        QStringLiteral(
            "SELECT CAST(COALESCE(SUM(people), 0) AS BIGINT) FROM retention_count WHERE filing_system = ?"))
        .bind(filingSystem)
        .number();
}

} // namespace readiness_counted
