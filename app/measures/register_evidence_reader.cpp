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

struct ProcessorsSeen
{
    qint64 all = 0;
    qint64 reviewed = 0;
    QDate longestAgo = {};
};

Evidence ofProcessors(Connection &connection)
{
    const auto seen = Sql(connection, "measure.processors",
        QStringLiteral("SELECT COUNT(*), COUNT(reviewed_on), MIN(reviewed_on) FROM processor "
                       "WHERE ended_at IS NULL"))
                          .first([](const Row &row) {
                              return ProcessorsSeen{row.integer(0), row.integer(1), row.day(2)};
                          });
    if (!seen)
        return seen.error();
    if (!*seen || (*seen)->all == 0 || (*seen)->reviewed < (*seen)->all || !(*seen)->longestAgo.isValid())
        return std::optional<MeasureResult>();
    return std::optional(shownResult(MeasureKind::ProcessorChecks, (*seen)->longestAgo, (*seen)->all));
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
    default:
        return std::optional<MeasureResult>();
    }
}

} // namespace register_evidence_reader
