#include "app/activities/activity_history_repository.h"

#include "app/activities/activity_register.h"
#include "app/storage/sql.h"
#include "app/storage/touched.h"

#include <QJsonDocument>

#include <algorithm>

namespace activity_history_repository {

Result<QList<ActivityReview>> reviews(Connection &connection)
{
    auto found = Sql(connection, "activity.reviews",
        QStringLiteral(
            "SELECT activity_id, reviewed_by, "
            "(SELECT display_name FROM staff_member WHERE ref = reviewed_by), reviewed_at, is_own, "
            "facts, digest FROM activity_review ORDER BY id DESC"))
                     .list([](const Row &row) {
                         return ActivityReview{.activity = row.id<ProcessingActivity>(0),
                             .reviewedBy = row.text(1),
                             .reviewedByName = row.text(2),
                             .reviewedAt = row.instant(3),
                             .isOwn = row.flag(4),
                             .facts = QJsonDocument::fromJson(row.bytes(5)).object(),
                             .digest = row.bytes(6)};
                     });
    if (!found)
        return found;
    const bool isWhole = std::all_of(found->begin(), found->end(), [](const ActivityReview &review) {
        return activity_register::digestOf(review.facts) == review.digest;
    });
    return isWhole
        ? found
        : Result<QList<ActivityReview>>(Error{Failure::Damaged, QStringLiteral("activity.stored")});
}

Outcome addReview(Connection &connection, const ActivityReview &review)
{
    return outcomeOf(Sql(connection, "activity.review",
        QStringLiteral("INSERT INTO activity_review (activity_id, reviewed_by, reviewed_at, is_own, facts, "
                       "digest) VALUES (?, ?, ?, ?, ?, ?)"))
                         .bind(review.activity)
                         .bind(review.reviewedBy)
                         .bind(review.reviewedAt)
                         .bind(review.isOwn)
                         .bind(QJsonDocument(review.facts).toJson(QJsonDocument::Compact))
                         .bind(review.digest)
                         .run());
}

Result<QList<DpiaScreening>> screenings(Connection &connection)
{
    return Sql(connection, "activity.screenings",
        QStringLiteral("SELECT activity_id, criteria, answers, is_needed, reason, screened_by, "
                       "(SELECT display_name FROM staff_member WHERE ref = screened_by), screened_at "
                       "FROM activity_screening ORDER BY id DESC"))
        .list([](const Row &row) {
            return DpiaScreening{.activity = row.id<ProcessingActivity>(0),
                .criteria = DpiaCriteria::fromBits(static_cast<quint32>(row.integer(1))),
                .answers = answersFrom(row.text(2)),
                .isNeeded = row.flag(3),
                .reason = row.text(4),
                .screenedBy = row.text(5),
                .screenedByName = row.text(6),
                .screenedAt = row.instant(7)};
        });
}

Outcome addScreening(Connection &connection, const DpiaScreening &screening)
{
    return outcomeOf(Sql(connection, "activity.screening",
        QStringLiteral("INSERT INTO activity_screening (activity_id, criteria, answers, is_needed, reason, "
                       "screened_by, screened_at) VALUES (?, ?, ?, ?, ?, ?, ?)"))
                         .bind(screening.activity)
                         .bind(static_cast<qint64>(screening.criteria.bits()))
                         .bind(textOfAnswers(screening.answers))
                         .bind(screening.isNeeded)
                         .bind(screening.reason)
                         .bind(screening.screenedBy)
                         .bind(screening.screenedAt)
                         .run());
}

} // namespace activity_history_repository
