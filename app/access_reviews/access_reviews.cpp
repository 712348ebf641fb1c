#include "app/access_reviews/access_reviews.h"

#include "app/access_reviews/access_map_reader.h"
#include "app/access_reviews/access_review_reader.h"
#include "app/access_reviews/access_review_repository.h"
#include "app/access_reviews/files_out_repository.h"
#include "app/access_reviews/leaving_check_reader.h"
#include "app/access_reviews/member_use_reader.h"
#include "app/changes/service_context.h"
#include "app/staff/deputies.h"
#include "app/staff/deputy_repository.h"
#include "app/staff/staff_repository.h"

#include <QDir>

#include <algorithm>

namespace {

/// Of how long what members did is told.
constexpr int monthsOfUse = 12;

Outcome mayReviewAccess(const Permit &permit)
{
    return permit.requireAnywhere(Operation::ReviewAccess);
}

/// What was lent to this member and stands now.
Result<QList<Deputyship>> lentTo(
    const ServiceContext &context, Connection &connection, const StaffMember &member, Instant now)
{
    const auto all = deputy_repository::all(connection);
    if (!all)
        return all.error();
    QList<Deputyship> lent;
    for (const Deputyship &given : *all) {
        if (given.deputy == member.ref && deputies::lends(context, connection, given, now))
            lent.append(given);
    }
    return lent;
}

Result<MemberAccess> accessOf(const ServiceContext &context, Connection &connection,
    const StaffMember &member, const QList<MemberUse> &uses, Instant memberSince)
{
    const Instant now = context.clock.now();
    MemberAccess access{.member = member, .usedSince = context.clock.today().addMonths(-monthsOfUse)};
    const auto lent = lentTo(context, connection, member, now);
    if (!lent)
        return lent.error();
    for (const FilingSystem filingSystem : allFilingSystems) {
        if (const auto rights = effectiveRights(member, filingSystem, *lent); !rights.isEmpty())
            access.rights.insert(filingSystem, rights);
    }
    std::copy_if(uses.begin(), uses.end(), std::back_inserter(access.uses),
        [&](const MemberUse &use) { return use.member == member.ref; });
    const auto last = member_use_reader::lastSignIn(connection, member.ref);
    if (!last)
        return last.error();
    access.lastSignIn = *last;
    access.dormancy = dormancyOf(member, *last, memberSince, now);
    return access;
}

Result<StaffMember> memberCalled(Connection &connection, const QString &ref)
{
    const auto member = staff_repository::byRef(connection, ref);
    if (!member)
        return member.error();
    return *member ? Result<StaffMember>(**member)
                   : Result<StaffMember>(Error{Failure::NotFound, QStringLiteral("staff.member")});
}

AuditEntry accessEntry(const QString &action, const QString &kind, const QString &ref)
{
    return {.action = action, .objectKind = kind, .objectRef = ref};
}

} // namespace

QFuture<Result<QList<MemberAccess>>> AccessReviews::rights(const Permit &permit) const
{
    return m_context.read(
        permit, [permit, &context = m_context](Connection &connection) -> Result<QList<MemberAccess>> {
            if (auto allowed = mayReviewAccess(permit); !allowed)
                return allowed.error();
            const auto members = staff_repository::all(connection);
            if (!members)
                return members.error();
            const QDate since = context.clock.today().addMonths(-monthsOfUse);
            const auto uses = member_use_reader::since(connection, Instant::fromDateTime(since.startOfDay()));
            if (!uses)
                return uses.error();
            const auto came = member_use_reader::membersSince(connection);
            if (!came)
                return came.error();
            QList<MemberAccess> all;
            for (const StaffMember &member : *members) {
                auto access = accessOf(context, connection, member, *uses, came->value(member.ref));
                if (!access)
                    return access.error();
                all.append(*std::move(access));
            }
            return all;
        });
}

QFuture<Result<QList<ReviewedAccess>>> AccessReviews::map(const Permit &permit) const
{
    const access_map_reader::Place place{m_context.location.target, m_context.shared};
    const Instant now = m_context.clock.now();
    return m_context.read(permit, [=](Connection &connection) -> Result<QList<ReviewedAccess>> {
        if (auto allowed = mayReviewAccess(permit); !allowed)
            return allowed.error();
        const auto lines = access_map_reader::lines(connection, place, AccessReviewScope::Everybody, now);
        if (!lines)
            return lines.error();
        const auto reviews = access_review_repository::all(connection);
        if (!reviews)
            return reviews.error();
        return access_review_rules::standings(*lines, *reviews);
    });
}

QFuture<Result<QList<ReviewDue>>> AccessReviews::due(const Permit &permit) const
{
    return m_context.read(permit, [=](Connection &connection) -> Result<QList<ReviewDue>> {
        if (!permit.mayAnywhere(Operation::ViewDashboards)) {
            if (auto allowed = mayReviewAccess(permit); !allowed)
                return allowed.error();
        }
        return access_review_reader::due(connection);
    });
}

QFuture<Result<QList<FileOut>>> AccessReviews::filesOut(const Permit &permit) const
{
    return m_context.read(permit, [=](Connection &connection) -> Result<QList<FileOut>> {
        if (auto allowed = mayReviewAccess(permit); !allowed)
            return allowed.error();
        return files_out_repository::all(connection);
    });
}

QFuture<Outcome> AccessReviews::tellDestroyed(
    const Permit &permit, FilingSystem filingSystem, const QString &ref, QDate on) const
{
    return m_context.change(permit, [=](Change &change) -> Outcome {
        const auto own = files_out_repository::all(change.connection(), permit.staffRef());
        if (!own)
            return own.error();
        const auto out = permit.mayAnywhere(Operation::ReviewAccess)
            ? files_out_repository::all(change.connection())
            : own;
        if (!out)
            return out.error();
        const auto file = std::find_if(out->begin(), out->end(),
            [&](const FileOut &each) { return each.filingSystem == filingSystem && each.ref == ref; });
        if (file == out->end())
            return Error{Failure::NotFound, QStringLiteral("file-out.gone")};
        if (!on.isValid() || on > change.today() || on < file->happenedAt.toLocal().date())
            return Error{Failure::Invalid, QStringLiteral("file-out.day")};
        if (auto told = files_out_repository::tellDestroyed(
                change.connection(), filingSystem, ref, on, permit.staffRef(), change.now());
            !told)
            return told;
        AuditEntry entry = accessEntry(QStringLiteral("access.file-destroyed"), QStringLiteral("file"), ref);
        entry.filingSystem = filingSystem;
        return change.audit(entry);
    });
}

QFuture<Result<QList<PassphraseFile>>> AccessReviews::passphraseFiles(const Permit &permit) const
{
    return m_context.read(permit, [=](Connection &connection) -> Result<QList<PassphraseFile>> {
        if (auto allowed = mayReviewAccess(permit); !allowed)
            return allowed.error();
        return access_review_repository::passphraseFiles(connection);
    });
}

QFuture<Outcome> AccessReviews::tellPassphraseFile(
    const Permit &permit, const QString &path, const QString &memberRef) const
{
    return m_context.change(permit, [=](Change &change) -> Outcome {
        if (auto allowed = mayReviewAccess(permit); !allowed)
            return allowed;
        if (!QDir::isAbsolutePath(path))
            return Error{Failure::Invalid, QStringLiteral("passphrase-file.path")};
        const auto member = memberCalled(change.connection(), memberRef);
        if (!member)
            return member.error();
        if (auto told = access_review_repository::tellPassphraseFile(
                change.connection(), {QDir::cleanPath(path), memberRef, permit.staffRef(), change.now()});
            !told)
            return told;
        return change.audit(
            accessEntry(QStringLiteral("access.passphrase-file"), QStringLiteral("access"), memberRef));
    });
}

QFuture<Outcome> AccessReviews::forgetPassphraseFile(const Permit &permit, const QString &path) const
{
    return m_context.change(permit, [=](Change &change) -> Outcome {
        if (auto allowed = mayReviewAccess(permit); !allowed)
            return allowed;
        if (auto gone =
                access_review_repository::forgetPassphraseFile(change.connection(), QDir::cleanPath(path));
            !gone)
            return gone;
        AuditEntry entry =
            accessEntry(QStringLiteral("access.passphrase-file"), QStringLiteral("access"), QString());
        entry.detail.insert(QStringLiteral("gone"), true);
        return change.audit(entry);
    });
}

QFuture<Result<QList<LeavingCheck>>> AccessReviews::leaving(
    const Permit &permit, const QString &memberRef) const
{
    return m_context.read(permit,
        [=, isServer = m_context.shared, now = m_context.clock.now()](
            Connection &connection) -> Result<QList<LeavingCheck>> {
            if (!permit.mayAnywhere(Operation::ManageStaff)) {
                if (auto allowed = mayReviewAccess(permit); !allowed)
                    return allowed.error();
            }
            const auto member = memberCalled(connection, memberRef);
            if (!member)
                return member.error();
            return leaving_check_reader::checks(connection, *member, isServer, now);
        });
}
