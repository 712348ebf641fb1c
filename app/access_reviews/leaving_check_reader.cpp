#include "app/access_reviews/leaving_check_reader.h"

#include "app/access_reviews/access_map_reader.h"
#include "app/access_reviews/access_review_repository.h"
#include "app/access_reviews/files_out_repository.h"
#include "app/staff/deputy_repository.h"
#include "app/staff/staff_repository.h"
#include "app/storage/sql.h"

#include <algorithm>

namespace leaving_check_reader {

namespace {

/// The roles that still count, and that they may still come in.
qint64 accessOf(const StaffMember &member)
{
    return member.disabledAt ? 0 : member.grants.size() + member.awaited.size() + 1;
}

Result<qint64> deputyshipsOf(Connection &connection, const StaffMember &member, Instant now)
{
    const auto all = deputy_repository::all(connection);
    if (!all)
        return all.error();
    const QDate today = now.toLocal().date();
    return qint64(std::count_if(all->begin(), all->end(), [&](const Deputyship &given) {
        const bool isTheirs = given.deputy == member.ref || given.principal == member.ref;
        return isTheirs && !given.endedAt && given.until >= today;
    }));
}

Result<qint64> recoveryKeyOf(Connection &connection, const StaffMember &member)
{
    const auto key = access_map_reader::recoveryKey(connection);
    if (!key)
        return key.error();
    return qint64{key->subject == member.ref || key->fault == access_fault::unknown ? 1 : 0};
}

Result<qint64> fileKeyOf(Connection &connection, const StaffMember &member)
{
    const auto isDue = staff_repository::isNewKeyDue(connection);
    if (!isDue)
        return isDue.error();
    return qint64{*isDue || !member.disabledAt ? 1 : 0};
}

Result<qint64> filesOf(Connection &connection, const StaffMember &member)
{
    const auto out = files_out_repository::all(connection, member.ref);
    return out ? Result<qint64>(out->size()) : Result<qint64>(out.error());
}

Result<qint64> requestsOf(Connection &connection, const StaffMember &member)
{
    return Sql(connection, "leaving-check.requests",
        QStringLiteral("SELECT COUNT(*) FROM request WHERE closed_at IS NULL AND (prepared_by = ? OR "
                       "(prepared_by = '' AND registered_by = ?))"))
        .bind(member.ref)
        .bind(member.ref)
        .number();
}

Result<qint64> draftsOf(Connection &connection, const StaffMember &member)
{
    return Sql(
        connection, "leaving-check.drafts", QStringLiteral("SELECT COUNT(*) FROM draft WHERE staff_ref = ?"))
        .bind(member.ref)
        .number();
}

Result<qint64> schedulesOf(Connection &connection, const StaffMember &member)
{
    const auto files = access_review_repository::passphraseFiles(connection);
    if (!files)
        return files.error();
    return qint64(std::count_if(
        files->begin(), files->end(), [&](const auto &file) { return file.member == member.ref; }));
}

Result<qint64> sessionsOf(Connection &connection, const StaffMember &member)
{
    return Sql(connection, "leaving-check.sessions",
        QStringLiteral("SELECT COUNT(*) FROM review_session WHERE officer = ? AND closed_at IS NULL"))
        .bind(member.ref)
        .number();
}

Result<qint64> reviewsOf(Connection &connection, const StaffMember &member)
{
    const auto reviews = access_review_repository::all(connection);
    if (!reviews)
        return reviews.error();
    return qint64(std::count_if(reviews->begin(), reviews->end(), [&](const AccessReview &review) {
        const bool hasDecided = std::any_of(review.decisions.begin(), review.decisions.end(),
            [&](const AccessDecision &decision) { return decision.decidedBy == member.ref; });
        return !review.closedAt && hasDecided && !review.isSignedBy(member.ref);
    }));
}

Result<qint64> openOf(Connection &connection, LeavingStep step, const StaffMember &member, Instant now)
{
    switch (step) {
    case LeavingStep::Access:
        return accessOf(member);
    case LeavingStep::Deputyships:
        return deputyshipsOf(connection, member, now);
    case LeavingStep::RecoveryKey:
        return recoveryKeyOf(connection, member);
    case LeavingStep::FileKey:
        return fileKeyOf(connection, member);
    case LeavingStep::FilesOut:
        return filesOf(connection, member);
    case LeavingStep::Requests:
        return requestsOf(connection, member);
    case LeavingStep::Drafts:
        return draftsOf(connection, member);
    case LeavingStep::Schedules:
        return schedulesOf(connection, member);
    case LeavingStep::ReviewSessions:
        return sessionsOf(connection, member);
    case LeavingStep::AccessReviews:
        return reviewsOf(connection, member);
    }
    Q_UNREACHABLE();
}

} // namespace

Result<QList<LeavingCheck>> checks(
    Connection &connection, const StaffMember &member, bool isServer, Instant now)
{
    QList<LeavingCheck> checks;
    for (const LeavingStep step : allLeavingSteps) {
        if (isServer && (step == LeavingStep::RecoveryKey || step == LeavingStep::FileKey))
            continue;
        const auto open = openOf(connection, step, member, now);
        if (!open)
            return open.error();
        checks.append({step, *open});
    }
    return checks;
}

} // namespace leaving_check_reader
