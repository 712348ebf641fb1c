#include "app/measures/measure.h"

#include <algorithm>
#include <iterator>

namespace {

using enum MeasureKind;

// Intervals: domain.md 10.5. Those of the last four are the policy of 10.1 and 10.4.
constexpr MeasureRule measureRules[] = {
    {RestoreTest, "restore-test", 3, 0, false, true, "5.29 5.30 8.13"},
    {ErasureMarker, "erasure-marker", 3, 0, true, true, "5.34 8.10"},
    {RetentionRun, "retention-run", 1, 0, false, true, "5.33 5.34 8.10"},
    {AccessReview, "access-review", 3, 0, false, false, "5.15 5.18 8.2"},
    {LogReview, "log-review", 1, 0, false, false, "8.15 8.16"},
    {Integrity, "integrity", 0, 1, false, true, "5.28 5.33 8.15"},
    {VulnerabilityScan, "vulnerability-scan", 1, 0, false, false, "8.8 8.25"},
    {SecurityTest, "security-test", 12, 0, false, false, "5.35 8.8 8.28"},
    {BreachExercise, "breach-exercise", 12, 0, false, false, "5.24 5.25 5.26 5.27 6.8"},
    {RequestExercise, "request-exercise", 12, 0, false, false, "5.34 5.37"},
    {AwarenessTraining, "awareness-training", 12, 0, false, false, "6.3"},
    {ProcessorChecks, "processor-checks", 12, 0, false, false, "5.19 5.20 5.21 5.22 5.23"},
    {EncryptionCheck, "encryption-check", 12, 0, false, false, "8.24"},
    {RegisterReview, "register-review", 12, 0, false, false, "5.9 5.31 5.34 5.36"},
    {PassphrasePolicy, "passphrase-policy", 1, 0, false, true, "5.17 8.5"},
    {DormantAccounts, "dormant-accounts", 1, 0, false, true, "5.16 5.18"},
    {ConnectionSecurity, "connection-security", 0, 1, false, true, "5.14 8.24"},
    {FilePermissions, "file-permissions", 0, 1, false, true, "8.3 8.9"},
};

struct OutcomeCode
{
    MeasureOutcome outcome;
    const char *code;
};

constexpr OutcomeCode measureOutcomes[] = {{MeasureOutcome::Passed, "passed"},
    {MeasureOutcome::Deviating, "deviating"}, {MeasureOutcome::Failed, "failed"},
    {MeasureOutcome::NotMeasured, "not-measured"}};

MeasureStanding::State measureStateOf(
    const MeasureStanding &standing, const QList<MeasureResult> &results, QDate today)
{
    using enum MeasureStanding::State;
    if (standing.dueOn < today)
        return Overdue;
    if (!standing.last)
        return Planned;
    if (standing.last->outcome == MeasureOutcome::Failed && !standing.last->closedOn.isValid())
        return Failed;
    const bool isLate = std::any_of(results.begin(), results.end(), [today](const MeasureResult &result) {
        return result.isOpen() && result.actionDue.isValid() && result.actionDue < today;
    });
    if (isLate)
        return Failed;
    return standing.openActions > 0 ? Deviates : InTime;
}

} // namespace

const MeasureRule &ruleOf(MeasureKind kind)
{
    return *std::find_if(std::begin(measureRules), std::end(measureRules),
        [kind](const MeasureRule &rule) { return rule.kind == kind; });
}

QString codeOf(MeasureKind kind)
{
    return QLatin1String(ruleOf(kind).code);
}

std::optional<MeasureKind> measureKindFromCode(const QString &code)
{
    for (const MeasureRule &rule : measureRules) {
        if (code == QLatin1String(rule.code))
            return rule.kind;
    }
    return std::nullopt;
}

QStringList controlsOf(MeasureKind kind)
{
    return QString::fromLatin1(ruleOf(kind).controls).split(u' ');
}

QString codeOf(MeasureOutcome outcome)
{
    for (const OutcomeCode &each : measureOutcomes) {
        if (each.outcome == outcome)
            return QLatin1String(each.code);
    }
    return {};
}

std::optional<MeasureOutcome> measureOutcomeFromCode(const QString &code)
{
    for (const OutcomeCode &each : measureOutcomes) {
        if (code == QLatin1String(each.code))
            return each.outcome;
    }
    return std::nullopt;
}

QString codeOf(MeasureStanding::State state)
{
    using enum MeasureStanding::State;
    switch (state) {
    case Planned:
        return QStringLiteral("planned");
    case InTime:
        return QStringLiteral("in-time");
    case Deviates:
        return QStringLiteral("deviates");
    case Failed:
        return QStringLiteral("failed");
    case Overdue:
        return QStringLiteral("overdue");
    }
    return {};
}

namespace measure_rules {

QDate dueOn(MeasureKind kind, QDate begun, const std::optional<MeasureResult> &last, const QString &version)
{
    const MeasureRule &rule = ruleOf(kind);
    if (last && rule.eachRelease && last->version != version)
        return last->doneOn;
    return (last ? last->doneOn : begun).addMonths(rule.months).addDays(rule.days);
}

MeasureStanding standing(MeasureKind kind, QDate begun, const std::optional<MeasurePlan> &plan,
    const QList<MeasureResult> &results, QDate today, const QString &version)
{
    MeasureStanding standing{.kind = kind, .plan = plan};
    const auto last = std::find_if(
        results.begin(), results.end(), [](const MeasureResult &result) { return result.isDone(); });
    if (last != results.end())
        standing.last = *last;
    standing.openActions = static_cast<int>(std::count_if(
        results.begin(), results.end(), [](const MeasureResult &result) { return result.isOpen(); }));
    standing.dueOn = dueOn(kind, begun, standing.last, version);
    standing.state = measureStateOf(standing, results, today);
    return standing;
}

Outcome check(const MeasureResult &result, QDate today)
{
    const auto wrong = [](const char *what) { return Error{Failure::Invalid, QLatin1String(what)}; };
    if (result.executor.trimmed().isEmpty())
        return wrong("measure.executor");
    if (!result.doneOn.isValid() || result.doneOn > today)
        return wrong("measure.done-on");
    if (result.outcome == MeasureOutcome::NotMeasured)
        return wrong("measure.outcome");
    const bool holds = result.outcome == MeasureOutcome::Passed;
    const bool deviates = !result.deviation.trimmed().isEmpty();
    if (holds == deviates)
        return wrong("measure.deviation");
    if (deviates &&
        (result.action.trimmed().isEmpty() || !result.actionDue.isValid() ||
            result.actionDue < result.doneOn))
        return wrong("measure.action");
    return done;
}

Outcome check(const MeasurePlan &plan, QDate today)
{
    if (!plan.plannedOn.isValid() || plan.plannedOn < today)
        return Error{Failure::Invalid, QStringLiteral("measure.planned-on")};
    if (plan.executor.trimmed().isEmpty())
        return Error{Failure::Invalid, QStringLiteral("measure.executor")};
    return done;
}

} // namespace measure_rules
