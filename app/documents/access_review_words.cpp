#include "app/documents/access_review_words.h"

#include "app/documents/document_voice.h"
#include "app/documents/role_words.h"
#include "app/documents/staff_words.h"
#include "app/documents/word_table.h"

#include <QCoreApplication>

namespace {

constexpr ValueWord<AccessMatter> accessMatters[] = {
    {AccessMatter::Role, QT_TRANSLATE_NOOP("AccessReviews", "Role")},
    {AccessMatter::Deputyship, QT_TRANSLATE_NOOP("AccessReviews", "Deputy")},
    {AccessMatter::RecoveryKey, QT_TRANSLATE_NOOP("AccessReviews", "Recovery key")},
    {AccessMatter::BackupDestination, QT_TRANSLATE_NOOP("AccessReviews", "Place of backups")},
    {AccessMatter::FilesOut, QT_TRANSLATE_NOOP("AccessReviews", "Files that left")},
    {AccessMatter::PassphraseFile, QT_TRANSLATE_NOOP("AccessReviews", "Passphrase file")},
    {AccessMatter::Folder, QT_TRANSLATE_NOOP("AccessReviews", "Rights on a file or folder")},
    {AccessMatter::Superuser, QT_TRANSLATE_NOOP("AccessReviews", "Superuser of the server")},
    {AccessMatter::BypassesRows, QT_TRANSLATE_NOOP("AccessReviews", "Role with BYPASSRLS")},
    {AccessMatter::ServerOwner, QT_TRANSLATE_NOOP("AccessReviews", "Owner of the database")},
    {AccessMatter::HostRule, QT_TRANSLATE_NOOP("AccessReviews", "Host rule of the server")},
    {AccessMatter::OutOfHours, QT_TRANSLATE_NOOP("AccessReviews", "Outside office hours")},
    {AccessMatter::OwnRecord, QT_TRANSLATE_NOOP("AccessReviews", "Own record")},
    {AccessMatter::Colleague, QT_TRANSLATE_NOOP("AccessReviews", "Record of a colleague")},
    {AccessMatter::ManyRecords, QT_TRANSLATE_NOOP("AccessReviews", "More than 50 people in an hour")},
    {AccessMatter::Exported, QT_TRANSLATE_NOOP("AccessReviews", "Export")},
    {AccessMatter::Denied, QT_TRANSLATE_NOOP("AccessReviews", "Denied attempts")},
    {AccessMatter::NoOpenCase, QT_TRANSLATE_NOOP("AccessReviews", "Hidden data without an open request")},
    {AccessMatter::Sample, QT_TRANSLATE_NOOP("AccessReviews", "Sample")},
};

constexpr ValueWord<AccessReviewScope> accessScopes[] = {
    {AccessReviewScope::Privileged, QT_TRANSLATE_NOOP("AccessReviews", "Access review: privileged roles")},
    {AccessReviewScope::Everybody, QT_TRANSLATE_NOOP("AccessReviews", "Access review: everybody")},
    {AccessReviewScope::Log, QT_TRANSLATE_NOOP("AccessReviews", "Log review")},
};

constexpr ValueWord<AccessVerdict> accessVerdicts[] = {
    {AccessVerdict::Keep, QT_TRANSLATE_NOOP("AccessReviews", "Keep")},
    {AccessVerdict::Change, QT_TRANSLATE_NOOP("AccessReviews", "Change")},
    {AccessVerdict::Remove, QT_TRANSLATE_NOOP("AccessReviews", "Remove")},
    {AccessVerdict::InOrder, QT_TRANSLATE_NOOP("AccessReviews", "In order")},
    {AccessVerdict::FollowUp, QT_TRANSLATE_NOOP("AccessReviews", "Follow up")},
};

constexpr CodeWord accessFaults[] = {
    {"unknown",
        QT_TRANSLATE_NOOP("AccessReviews", "The program cannot find this out, so it counts as failed.")},
    {"dormant", QT_TRANSLATE_NOOP("AccessReviews", "No sign-in for 60 days or more.")},
    {"never-signed-in", QT_TRANSLATE_NOOP("AccessReviews", "Never signed in.")},
    {"open-to-others",
        QT_TRANSLATE_NOOP("AccessReviews", "Other users of this computer can look into it or change it.")},
    {"past-the-rows",
        QT_TRANSLATE_NOOP(
            "AccessReviews", "Sees and changes everything, whatever rights the program gives.")},
    {"without-password", QT_TRANSLATE_NOOP("AccessReviews", "Lets people in without a password.")},
    {"unencrypted", QT_TRANSLATE_NOOP("AccessReviews", "Also lets connections in that are not encrypted.")},
    {"still-out", QT_TRANSLATE_NOOP("AccessReviews", "Not reported destroyed.")},
};

constexpr ValueWord<ReviewDueKind> reviewDueKinds[] = {
    {ReviewDueKind::PrivilegedAccess,
        QT_TRANSLATE_NOOP("AccessReviews", "Access review of administrators and privacy officers")},
    {ReviewDueKind::OtherAccess, QT_TRANSLATE_NOOP("AccessReviews", "Access review of everybody")},
    {ReviewDueKind::Log, QT_TRANSLATE_NOOP("AccessReviews", "Log review")},
    {ReviewDueKind::OpenReview, QT_TRANSLATE_NOOP("AccessReviews", "Review that is not signed yet")},
    {ReviewDueKind::OpenChange,
        QT_TRANSLATE_NOOP("AccessReviews", "Changes that were decided on and do not show yet")},
};

constexpr ValueWord<LeavingStep> leavingSteps[] = {
    {LeavingStep::Access, QT_TRANSLATE_NOOP("AccessReviews", "Roles taken back and the member shut out")},
    {LeavingStep::Deputyships,
        QT_TRANSLATE_NOOP("AccessReviews", "Deputies ended: theirs, and for whom they stand in")},
    {LeavingStep::RecoveryKey,
        QT_TRANSLATE_NOOP("AccessReviews", "Another recovery key than the one they made")},
    {LeavingStep::FileKey,
        QT_TRANSLATE_NOOP("AccessReviews", "The file written anew under a key that they never had")},
    {LeavingStep::FilesOut,
        QT_TRANSLATE_NOOP(
            "AccessReviews", "Files that they took out returned or destroyed, and reported so")},
    {LeavingStep::Requests,
        QT_TRANSLATE_NOOP("AccessReviews", "Open requests that they prepared handed over")},
    {LeavingStep::Drafts, QT_TRANSLATE_NOOP("AccessReviews", "What they had typed and not stored settled")},
    {LeavingStep::Schedules,
        QT_TRANSLATE_NOOP("AccessReviews", "Scheduled runs sign in with another passphrase file")},
    {LeavingStep::ReviewSessions,
        QT_TRANSLATE_NOOP("AccessReviews", "Review sessions that they began taken over or ended")},
    {LeavingStep::AccessReviews,
        QT_TRANSLATE_NOOP("AccessReviews", "Access reviews on which they decided signed")},
};

QString accessDay(QDate day)
{
    return DocumentVoice::locale().toString(day, QLocale::ShortFormat);
}

QString accessName(const QString &ref, const AccessNames &names)
{
    return names.value(ref, accessReviewWords(QT_TRANSLATE_NOOP("AccessReviews", "a former member")));
}

/// An act, and on whom: by the first signs of their reference.
QString actIn(const QString &place)
{
    const QString act = auditActionWord(place.section(u' ', 0, 0));
    const QString person = place.section(u' ', 1);
    return person.isEmpty() ? act : QStringLiteral("%1 · %2").arg(act, person.left(8));
}

} // namespace

QString accessReviewWords(const char *text)
{
    return text ? DocumentVoice::say("AccessReviews", text) : QString();
}

QString accessMatterWord(AccessMatter matter)
{
    return accessReviewWords(wordOf(accessMatters, matter));
}

QString accessScopeWord(AccessReviewScope scope)
{
    return accessReviewWords(wordOf(accessScopes, scope));
}

QString accessReviewTitle(const AccessReview &review)
{
    if (review.scope != AccessReviewScope::Log)
        return accessScopeWord(review.scope);
    return accessReviewWords(QT_TRANSLATE_NOOP("AccessReviews", "Log review of %1"))
        .arg(DocumentVoice::locale().toString(review.month, QStringLiteral("MMMM yyyy")));
}

QString accessVerdictWord(AccessVerdict verdict)
{
    return accessReviewWords(wordOf(accessVerdicts, verdict));
}

QString accessFaultSentence(const QString &fault)
{
    return accessReviewWords(wordOf(accessFaults, fault));
}

QString reviewDueWord(ReviewDueKind kind)
{
    return accessReviewWords(wordOf(reviewDueKinds, kind));
}

QString reviewDueSentence(const ReviewDue &due, QDate today)
{
    const char *sentence = due.isOverdue(today)
        ? QT_TRANSLATE_NOOP("AccessReviews", "%1: should be done by %2")
        : QT_TRANSLATE_NOOP("AccessReviews", "%1: due on %2");
    return accessReviewWords(sentence).arg(reviewDueWord(due.kind), accessDay(due.dueOn));
}

QString lateReviewSentence(const ReviewDue &due)
{
    return reviewDueSentence(due, due.dueOn.addDays(1));
}

QString leavingStepSentence(LeavingStep step)
{
    return accessReviewWords(wordOf(leavingSteps, step));
}

QString accessHolder(const AccessLine &line, const AccessNames &names)
{
    return line.subject.isEmpty() ? QString() : accessName(line.subject, names);
}

QString accessWhich(const AccessLine &line, const AccessNames &names)
{
    switch (line.matter) {
    case AccessMatter::Role:
        return grantWord(
            {line.role.value_or(Role::Viewer), line.filingSystem.value_or(FilingSystem::Customers)});
    case AccessMatter::Deputyship:
        return accessReviewWords(QT_TRANSLATE_NOOP("AccessReviews", "for %1 (%2)"))
            .arg(accessName(line.place, names),
                filingSystemWord(line.filingSystem.value_or(FilingSystem::Customers)));
    case AccessMatter::Colleague:
        return accessName(line.place, names);
    case AccessMatter::Denied:
        return line.place.isEmpty()
            ? accessReviewWords(QT_TRANSLATE_NOOP("AccessReviews", "Wrong passphrase"))
            : operationNameWord(line.place);
    case AccessMatter::Exported:
    case AccessMatter::Sample:
        return actIn(line.place);
    case AccessMatter::FilesOut:
        return filingSystemWord(line.filingSystem.value_or(FilingSystem::Customers));
    default:
        return line.place;
    }
}

QString accessMoment(std::optional<Instant> moment)
{
    return moment ? DocumentVoice::locale().toString(moment->toLocal(), QLocale::ShortFormat) : QString();
}

QString accessDecisionWords(const AccessDecision *decision, const AccessNames &names)
{
    if (decision == nullptr)
        return {};
    QStringList said{accessReviewWords(QT_TRANSLATE_NOOP("AccessReviews", "%1, by %2: %3"))
                         .arg(accessVerdictWord(decision->verdict), accessName(decision->decidedBy, names),
                             decision->reason)};
    if (!decision->asksForMore())
        return said.constFirst();
    if (!decision->doneAt)
        said.append(accessReviewWords(QT_TRANSLATE_NOOP("AccessReviews", "Not carried out yet.")));
    else if (decision->doneBy.isEmpty())
        said.append(
            accessReviewWords(QT_TRANSLATE_NOOP("AccessReviews", "Carried out, as the program saw on %1."))
                .arg(accessMoment(decision->doneAt)));
    else
        said.append(accessReviewWords(QT_TRANSLATE_NOOP("AccessReviews", "Done, by %1 on %2: %3"))
                        .arg(accessName(decision->doneBy, names), accessMoment(decision->doneAt),
                            decision->doneNote));
    return said.join(u' ');
}

QString accessReviewedWords(const ReviewedAccess &standing, const AccessNames &names)
{
    if (!standing.reviewed)
        return accessReviewWords(QT_TRANSLATE_NOOP("AccessReviews", "Not reviewed yet."));
    return accessReviewWords(QT_TRANSLATE_NOOP("AccessReviews", "%1, by %2 on %3: %4"))
        .arg(accessVerdictWord(standing.reviewed->verdict), accessName(standing.reviewed->decidedBy, names),
            accessDay(standing.reviewed->decidedAt.toLocal().date()), standing.reviewed->reason);
}

QString accessReviewState(const AccessReview &review, QDate today)
{
    if (review.closedAt)
        return accessReviewWords(QT_TRANSLATE_NOOP("AccessReviews", "Signed on %1"))
            .arg(accessDay(review.closedAt->toLocal().date()));
    const char *sentence = review.dueOn() < today
        ? QT_TRANSLATE_NOOP("AccessReviews", "Late: should be signed by %1")
        : QT_TRANSLATE_NOOP("AccessReviews", "Open: to be signed by %1");
    return accessReviewWords(sentence).arg(accessDay(review.dueOn()));
}
