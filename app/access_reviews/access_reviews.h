#pragma once

#include "app/access_reviews/access_review.h"
#include "app/access_reviews/effective_right.h"
#include "app/access_reviews/file_out.h"
#include "app/access_reviews/leaving_check.h"
#include "app/access_reviews/member_use.h"
#include "app/access_reviews/passphrase_file.h"
#include "app/access_reviews/person_looks.h"
#include "app/access_reviews/review_due.h"
#include "app/base/result.h"
#include "app/staff/permit.h"

#include <QFuture>
#include <QMap>

class Confirmation;
struct Contact;
struct ServiceContext;

/// What a member may do, beside what they did.
struct MemberAccess
{
    StaffMember member = {};
    QMap<FilingSystem, QList<EffectiveRight>> rights = {};
    /// Since `usedSince`.
    QList<MemberUse> uses = {};
    QDate usedSince = {};
    std::optional<Instant> lastSignIn = std::nullopt;
    /// Why the account lies unused (access_fault); empty where it does not.
    QString dormancy = {};
};

/// The periodic reviews of who can see what, and of what the logs tell (art. 32(1)(d) GDPR). For whoever has
/// the right to review access in any filing system, where nothing else is said.
class AccessReviews final
{
public:
    explicit AccessReviews(const ServiceContext &context) : m_context(context) {}

    /// Every member; what they did of the last year.
    QFuture<Result<QList<MemberAccess>>> rights(const Permit &permit) const;
    /// Everything that gives access now, and what the last review said of it.
    QFuture<Result<QList<ReviewedAccess>>> map(const Permit &permit) const;
    /// For who sees the dashboards as well.
    QFuture<Result<QList<ReviewDue>>> due(const Permit &permit) const;

    /// The newest first.
    QFuture<Result<QList<AccessReview>>> list(const Permit &permit) const;
    /// NotFound "access-review.find".
    QFuture<Result<AccessReview>> find(const Permit &permit, const QString &ref) const;
    /// Freezes what gives access now. Refused "access-review.open" while another is not signed.
    QFuture<Result<AccessReview>> start(const Permit &permit, AccessReviewScope scope) const;
    /// Freezes what the trail of a month tells. Invalid "access-review.month" for one that is not over,
    /// Duplicate "access-review.month-known".
    QFuture<Result<AccessReview>> startLog(const Permit &permit, QDate month) const;
    /// The same on all these lines, or on none: as access_review_rules::mayDecide().
    QFuture<Result<AccessReview>> decide(const Permit &permit, const QString &ref, const QList<int> &lines,
        AccessVerdict verdict, const QString &reason) const;
    /// As access_review_rules::maySign(); closes the review once it is whole.
    QFuture<Result<AccessReview>> sign(
        const Permit &permit, const Confirmation &confirmation, const QString &ref) const;
    /// Looks whether what was decided shows in what gives access now, and writes down what does: how many.
    QFuture<Result<int>> verifyChanges(const Permit &permit) const;
    /// What was done about a finding of the trail; by somebody whom it is not about. NotFound
    /// "access-review.line", Refused "access-review.own-line", Invalid "access-review.reason".
    QFuture<Result<AccessReview>> followUp(
        const Permit &permit, const QString &ref, int line, const QString &note) const;

    QFuture<Result<QList<FileOut>>> filesOut(const Permit &permit) const;
    /// Also by who took it out. Invalid "file-out.day" for a day to come or before the file left; NotFound
    /// "file-out.gone".
    QFuture<Outcome> tellDestroyed(
        const Permit &permit, FilingSystem filingSystem, const QString &ref, QDate on) const;

    QFuture<Result<QList<PassphraseFile>>> passphraseFiles(const Permit &permit) const;
    /// NotFound "staff.member"; Invalid "passphrase-file.path" for one that is not absolute.
    QFuture<Outcome> tellPassphraseFile(
        const Permit &permit, const QString &path, const QString &memberRef) const;
    QFuture<Outcome> forgetPassphraseFile(const Permit &permit, const QString &path) const;

    /// Also for who keeps the staff. NotFound "staff.member".
    QFuture<Result<QList<LeavingCheck>>> leaving(const Permit &permit, const QString &memberRef) const;

    /// For who may see the person; of the last `months`.
    QFuture<Result<PersonLooks>> looks(
        const Permit &permit, FilingSystem filingSystem, Id<Contact> contact, int months = 12) const;
    /// Whether that names members; else their function. By who changes the settings.
    QFuture<Outcome> nameMembers(const Permit &permit, bool isOn) const;

private:
    const ServiceContext &m_context;
};
