#include "app/measures/register_evidence_reader.h"

#include "app/access_reviews/access_review_reader.h"
#include "app/storage/sql.h"

#include <algorithm>

namespace register_evidence_reader {

namespace {

using Evidence = Result<std::optional<MeasureResult>>;

MeasureResult shownResult(MeasureKind kind, QDate on, qint64 number)
{
    return {.kind = kind,
        .doneOn = on,
        .facts = {{QStringLiteral("register"), codeOf(kind)}, {QStringLiteral("number"), number}}};
}

/// Of privileged roles, which are looked at most often, or of the trail.
Evidence ofReviews(Connection &connection, MeasureKind kind)
{
    const auto due = access_review_reader::due(connection);
    if (!due)
        return due.error().failure == Failure::Damaged ? Evidence(std::nullopt) : Evidence(due.error());
    const ReviewDueKind wanted =
        kind == MeasureKind::LogReview ? ReviewDueKind::Log : ReviewDueKind::PrivilegedAccess;
    const auto found = std::find_if(
        due->begin(), due->end(), [wanted](const ReviewDue &each) { return each.kind == wanted; });
    if (found == due->end() || !found->lastOn.isValid())
        return std::optional<MeasureResult>();
    return std::optional(shownResult(kind, found->lastOn, 1));
}

/// How many there are that must be looked at, how many of them were, and when the one of the longest ago.
struct LookedAt
{
    qint64 all = 0;
    qint64 reviewed = 0;
    QDate longestAgo = {};

    bool isWhole() const { return reviewed == all; }
};

Result<LookedAt> processorsSeen(Connection &connection)
{
    const auto seen = Sql(connection, "measure.processors",
        QStringLiteral("SELECT COUNT(*), COUNT(reviewed_on), MIN(reviewed_on) FROM processor "
                       "WHERE ended_at IS NULL"))
                          .first([](const Row &row) {
                              return LookedAt{row.integer(0), row.integer(1), row.day(2)};
                          });
    return seen ? Result<LookedAt>(seen->value_or(LookedAt())) : Result<LookedAt>(seen.error());
}

Result<LookedAt> activitiesSeen(Connection &connection)
{
    const auto seen =
        Sql(connection, "measure.activities",
            QStringLiteral("SELECT COUNT(*), COUNT(r.last_at), MIN(r.last_at) FROM processing_activity a "
                           "LEFT JOIN (SELECT activity_id, MAX(reviewed_at) AS last_at FROM activity_review "
                           "GROUP BY activity_id) r ON r.activity_id = a.id WHERE a.ended_at IS NULL"))
            .first([](const Row &row) {
                const auto first = row.maybeInstant(2);
                return LookedAt{row.integer(0), row.integer(1), first ? first->toLocal().date() : QDate()};
            });
    return seen ? Result<LookedAt>(seen->value_or(LookedAt())) : Result<LookedAt>(seen.error());
}

/// The day on which the statement in force was published; null before the first.
Result<QDate> statementPublished(Connection &connection)
{
    const auto published = Sql(
        connection, "measure.statement", QStringLiteral("SELECT MAX(published_at) FROM statement_version"))
                               .first([](const Row &row) { return row.maybeInstant(0); });
    if (!published)
        return published.error();
    const std::optional<Instant> moment = published->value_or(std::nullopt);
    return moment ? moment->toLocal().date() : QDate();
}

Evidence ofProcessors(Connection &connection)
{
    const auto seen = processorsSeen(connection);
    if (!seen)
        return seen.error();
    if (!seen->isWhole() || !seen->longestAgo.isValid())
        return std::optional<MeasureResult>();
    return std::optional(shownResult(MeasureKind::ProcessorChecks, seen->longestAgo, seen->all));
}

/// Activities, processors and the statement, all of them.
Evidence ofRegisters(Connection &connection)
{
    const auto activities = activitiesSeen(connection);
    const auto processors = processorsSeen(connection);
    const auto statement = statementPublished(connection);
    if (!activities || !processors)
        return activities ? processors.error() : activities.error();
    if (!statement)
        return statement.error();
    if (!activities->isWhole() || !activities->longestAgo.isValid() || !processors->isWhole() ||
        !statement->isValid())
        return std::optional<MeasureResult>();
    QDate on = std::min(activities->longestAgo, *statement);
    if (processors->longestAgo.isValid())
        on = std::min(on, processors->longestAgo);
    return std::optional(shownResult(MeasureKind::RegisterReview, on, activities->all));
}

} // namespace

Result<std::optional<MeasureResult>> newest(Connection &connection, MeasureKind kind)
{
    switch (kind) {
    case MeasureKind::AccessReview:
    case MeasureKind::LogReview:
        return ofReviews(connection, kind);
    case MeasureKind::ProcessorChecks:
        return ofProcessors(connection);
    case MeasureKind::RegisterReview:
        return ofRegisters(connection);
    default:
        return std::optional<MeasureResult>();
    }
}

} // namespace register_evidence_reader
