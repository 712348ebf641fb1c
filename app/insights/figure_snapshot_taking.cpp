#include "app/insights/figure_snapshot_taking.h"

#include "app/insights/figure_names.h"
#include "app/insights/figure_snapshot_repository.h"
#include "app/retention/retention_due_repository.h"
#include "app/storage/transaction.h"
#include "app/vault/sha256.h"

namespace figure_snapshot_taking {

namespace {

/// Eight bytes in hexadecimal: it tells apart, it proves nothing.
constexpr int markLength = 16;

} // namespace

QString rulesMark(const QList<RetentionRule> &rules)
{
    QByteArray all;
    for (const RetentionRule &rule : rules) {
        if (!rule.inForce)
            continue;
        all += QStringLiteral("%1 %2 %3 %4 %5 %6 %7 %8 %9\n")
                   .arg(rule.id)
                   .arg(int(rule.kind))
                   .arg(rule.contactKinds.bits())
                   .arg(rule.categories.bits())
                   .arg(rule.triggers.bits())
                   .arg(int(rule.align))
                   .arg(rule.duration ? rule.duration->toText() : QString())
                   .arg(rule.grace.toText())
                   .arg(int(rule.phase))
                   .toUtf8();
    }
    return QString::fromLatin1(sha256({all}).toHex().left(markLength));
}

Outcome keep(
    Connection &connection, FilingSystem filingSystem, const Clock &clock, const RetentionFigures &figures)
{
    QHash<QString, qint64> kept;
    for (const RetentionState state : allRetentionStates)
        kept.insert(figure_names::retention(state), figures.people(state));
    return keep(connection, filingSystem, clock, kept);
}

Outcome keep(
    Connection &connection, FilingSystem filingSystem, const Clock &clock, const Readiness &readiness)
{
    QHash<QString, qint64> kept = {{figure_names::readinessTotal, readiness.score()}};
    for (const ReadinessRow row : allReadinessRows)
        kept.insert(figure_names::readiness(row), readiness.score(row));
    return keep(connection, filingSystem, clock, kept);
}

Outcome keep(
    Connection &connection, FilingSystem filingSystem, const Clock &clock, const ConsentFigures &figures)
{
    QHash<QString, qint64> kept;
    for (const PurposeFigures &purpose : figures.purposes) {
        for (const ConsentGroup group : allConsentGroups)
            kept.insert(figure_names::consent(purpose.purpose.key, group), purpose.people[group]);
    }
    return keep(connection, filingSystem, clock, kept);
}

Outcome keep(Connection &connection, FilingSystem filingSystem, const Clock &clock,
    const QHash<QString, qint64> &figures)
{
    const auto rules = retention_due_repository::rulesInForce(connection);
    if (!rules)
        return rules.error();
    const FigureSnapshot snapshot{.day = clock.today(), .rules = rulesMark(*rules), .figures = figures};
    return writing(connection, [&](Connection &line) {
        return figure_snapshot_repository::put(line, filingSystem, snapshot, clock.now());
    });
}

Result<bool> isKept(
    Connection &connection, FilingSystem filingSystem, const Clock &clock, const QString &beginning)
{
    const auto rules = retention_due_repository::rulesInForce(connection);
    if (!rules)
        return rules.error();
    const auto kept = figure_snapshot_repository::since(connection, filingSystem, beginning, clock.today());
    if (!kept)
        return kept.error();
    for (const FigureSnapshot &snapshot : *kept) {
        if (snapshot.day == clock.today())
            return snapshot.rules == rulesMark(*rules);
    }
    return false;
}

} // namespace figure_snapshot_taking
