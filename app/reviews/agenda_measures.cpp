#include "app/changes/change.h"
#include "app/measures/measure_keeping.h"
#include "app/measures/measure_repository.h"
#include "app/reviews/agenda_source.h"
#include "app/reviews/review_minutes.h"
#include "app/reviews/review_rules.h"

#include <QCoreApplication>

#include <algorithm>

namespace {

/// A yes plans the test within so many days.
constexpr int daysToTest = 14;

/// What the program does itself comes with the next run of a night; what does not hold waits for people, and
/// so does what only they can do, unless it is planned already.
bool waitsForPeople(const MeasureStanding &standing, QDate today)
{
    if (standing.plan && standing.plan->plannedOn >= today)
        return false;
    return standing.state == MeasureStanding::State::Failed ||
        (standing.state == MeasureStanding::State::Overdue && !ruleOf(standing.kind).isMeasured);
}

/// "overdue", "failed": of what the program measures by itself; of what only people can test with ":people".
QString ruleOfTest(const MeasureStanding &standing)
{
    return ruleOf(standing.kind).isMeasured ? codeOf(standing.state)
                                            : codeOf(standing.state) + QStringLiteral(":people");
}

AgendaItem measureItem(const MeasureStanding &standing)
{
    AgendaItem item{
        .kind = ReviewKind::Measure, .rule = ruleOfTest(standing), .subject = codeOf(standing.kind)};
    // Another test, and it must be looked at again.
    item.matter = agenda::matterOf({item.subject, item.rule, standing.dueOn.toString(Qt::ISODate),
        QString::number(standing.last ? standing.last->id.number() : 0)});
    return item;
}

Result<QList<MeasureStanding>> standingsOf(const AgendaQuestion &question, Connection &connection)
{
    return measure_repository::standings(connection, question.today, QCoreApplication::applicationVersion());
}

Result<QList<AgendaItem>> measuresDue(const AgendaQuestion &question, Connection &connection)
{
    QList<AgendaItem> items;
    // It is about the file, not about those who were chosen.
    if (!question.contacts.isEmpty())
        return items;
    auto standings = standingsOf(question, connection);
    if (!standings)
        return standings.error();
    std::stable_sort(standings->begin(), standings->end(),
        [](const MeasureStanding &one, const MeasureStanding &other) { return one.dueOn < other.dueOn; });
    for (const MeasureStanding &standing : std::as_const(*standings)) {
        if (waitsForPeople(standing, question.today))
            items.append(measureItem(standing));
    }
    return items;
}

Result<std::optional<MeasureStanding>> measureNamed(
    const AgendaQuestion &question, Connection &connection, const QString &subject)
{
    const auto standings = standingsOf(question, connection);
    if (!standings)
        return standings.error();
    for (const MeasureStanding &standing : *standings) {
        if (codeOf(standing.kind) == subject && waitsForPeople(standing, question.today))
            return std::optional(standing);
    }
    return std::optional<MeasureStanding>();
}

Result<std::optional<AgendaItem>> measureNow(
    const AgendaQuestion &question, Connection &connection, const QString &subject)
{
    const auto standing = measureNamed(question, connection, subject);
    if (!standing)
        return standing.error();
    return *standing ? std::optional(measureItem(**standing)) : std::optional<AgendaItem>();
}

Outcome showMeasure(const AgendaQuestion &question, Change &change, ReviewEvidence &evidence)
{
    const auto standing = measureNamed(question, change.connection(), evidence.now.subject);
    if (!standing)
        return standing.error();
    evidence.measure = *standing;
    return done;
}

/// The officer sees to the test within so many days.
Outcome planTest(Change &change, const AgendaQuestion &question, MeasureKind kind)
{
    return measure_repository::setPlan(change.connection(),
        {.kind = kind,
            .plannedOn = question.today.addDays(daysToTest),
            .executor = change.permit().displayName(),
            .plannedBy = change.permit().staffRef()});
}

/// The test was done and holds, as the officer's words say; the signed minutes are the evidence. What
/// deviated before is put right by it.
Outcome recordTest(Change &change, const AgendaQuestion &question, MeasureKind kind, const QString &words)
{
    if (auto closed = measure_keeping::closeAll(change, kind, question.today); !closed)
        return closed;
    const auto recorded = measure_keeping::record(change,
        {.kind = kind,
            .executor = change.permit().displayName(),
            .doneOn = question.today,
            .outcome = MeasureOutcome::Passed,
            .finding = words,
            .evidence = QStringLiteral("review-minutes %1").arg(question.session)});
    return recorded ? Outcome(done) : Outcome(recorded.error());
}

/// What only people can test is recorded in their words, which must be there.
Outcome allowsOnTest(const AgendaQuestion & /*question*/, Connection & /*connection*/, const AgendaItem &item,
    const ReviewWord &word)
{
    const bool isRecorded = effectOf(item.kind, item.rule, word.verdict) == ReviewEffect::RecordTest;
    return isRecorded && word.reason.trimmed().isEmpty()
        ? Outcome(Error{Failure::Invalid, QStringLiteral("review.measure-words")})
        : Outcome(done);
}

Outcome carryOutTest(
    Change &change, const AgendaQuestion &question, const AgendaItem &item, const ReviewWord &word)
{
    const auto kind = measureKindFromCode(item.subject);
    if (!kind)
        return done;
    const ReviewEffect effect = effectOf(item.kind, item.rule, word.verdict);
    if (effect == ReviewEffect::RecordTest)
        return recordTest(change, question, *kind, word.reason);
    return effect == ReviewEffect::PlanTest ? planTest(change, question, *kind) : Outcome(done);
}

} // namespace

AgendaSource agenda::measures()
{
    return {.kind = ReviewKind::Measure,
        .decides = Operation::KeepMeasures,
        .due = measuresDue,
        .now = measureNow,
        .show = showMeasure,
        .allows = allowsOnTest,
        .carryOut = carryOutTest};
}
