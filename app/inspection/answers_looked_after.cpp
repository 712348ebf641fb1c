#include "app/access_reviews/access_reviews.h"
#include "app/changes/service_context.h"
#include "app/inspection/answer_source.h"
#include "app/staff/staff_names.h"
#include "app/statement/privacy_statements.h"

#include <algorithm>

namespace inspection_answers {

namespace {

using LookCode = InspectionCode::Of;
using ReviewerNames = QHash<QString, QString>;

/// How many reviews are told: those of three years of access and of the trail, about.
constexpr int toldReviews = 48;

InspectionTable reviewTable(const QList<AccessReview> &reviews, const ReviewerNames &names)
{
    InspectionTable table{.key = QStringLiteral("access-reviews"),
        .columns = {QStringLiteral("review"), QStringLiteral("month"), QStringLiteral("frozen-at"),
            QStringLiteral("lines"), QStringLiteral("faults"), QStringLiteral("undecided"),
            QStringLiteral("signed-by"), QStringLiteral("closed-at"), QStringLiteral("digest")}};
    for (const AccessReview &review : reviews) {
        if (table.rows.size() >= toldReviews) {
            ++table.total;
            continue;
        }
        QStringList reviewers;
        for (const AccessSignature &signature : review.signatures)
            reviewers.append(names.value(signature.signedBy, signature.signedBy));
        const auto faults = std::count_if(
            review.lines.begin(), review.lines.end(), [](const AccessLine &line) { return line.isFailed(); });
        table.add({InspectionCode{LookCode::ReviewScope, codeOf(review.scope)}, review.month, review.frozenAt,
            qint64(review.lines.size()), qint64(faults), qint64(access_review_rules::undecided(review)),
            reviewers.join(QStringLiteral(", ")), review.closedAt.value_or(Instant()),
            QString::fromLatin1(review.digest.toHex())});
    }
    return table;
}

/// What one review found, and what was done about it.
void addFindings(InspectionTable &table, const AccessReview &review, const ReviewerNames &names)
{
    int number = 0;
    for (const AccessLine &line : review.lines) {
        const AccessDecision *decision = review.decisionOn(++number);
        if (!line.isFailed() && !(decision && decision->asksForMore()))
            continue;
        const AccessDecision told = decision ? *decision : AccessDecision();
        const InspectionCell role = line.role ? InspectionCell(*line.role) : InspectionCell(QString());
        table.add({InspectionCode{LookCode::ReviewScope, codeOf(review.scope)},
            InspectionCode{LookCode::ReviewMatter, codeOf(line.matter)},
            names.value(line.subject, line.subject), role, InspectionCode{LookCode::ReviewFault, line.fault},
            InspectionCode{LookCode::ReviewVerdict, decision ? codeOf(told.verdict) : QString()}, told.reason,
            names.value(told.decidedBy, told.decidedBy), told.decidedAt, told.doneAt.value_or(Instant()),
            names.value(told.doneBy, told.doneBy), told.doneNote});
    }
}

/// Of the last review of access, and of the last of the trail.
InspectionTable lastFindings(const QList<AccessReview> &reviews, const ReviewerNames &names)
{
    InspectionTable table{.key = QStringLiteral("access-findings"),
        .columns = {QStringLiteral("review"), QStringLiteral("matter"), QStringLiteral("member"),
            QStringLiteral("role"), QStringLiteral("finding"), QStringLiteral("decided"),
            QStringLiteral("reason"), QStringLiteral("decided-by"), QStringLiteral("decided-at"),
            QStringLiteral("closed-at"), QStringLiteral("executor"), QStringLiteral("action")}};
    for (const bool isOfTrail : {false, true}) {
        const auto last = std::find_if(reviews.begin(), reviews.end(), [=](const AccessReview &review) {
            return (review.scope == AccessReviewScope::Log) == isOfTrail;
        });
        if (last != reviews.end())
            addFindings(table, *last, names);
    }
    return table;
}

/// When each was done last and is due; nothing where none was ever begun.
Result<InspectionTable> whenReviewed(const InspectionAsking &asking)
{
    const auto due = AccessReviews(asking.context).due(asking.permit).result();
    if (!due)
        return due.error();
    InspectionTable table{.key = QStringLiteral("reviews-due"),
        .columns = {QStringLiteral("kind"), QStringLiteral("done-on"), QStringLiteral("due-on"),
            QStringLiteral("number"), QStringLiteral("late")}};
    for (const ReviewDue &each : *due) {
        if (each.lastOn.isValid() || !each.review.isEmpty())
            table.add({InspectionCode{LookCode::ReviewDue, codeOf(each.kind)}, each.lastOn, each.dueOn,
                qint64(each.count), each.isOverdue(asking.today)});
    }
    return table;
}

InspectionTable versionTable(const QList<StatementVersion> &versions)
{
    InspectionTable table{.key = QStringLiteral("statement-versions"),
        .columns = {QStringLiteral("statement"), QStringLiteral("published-at"),
            QStringLiteral("replaced-at"), QStringLiteral("in-force"), QStringLiteral("recorded-by"),
            QStringLiteral("digest")}};
    Instant replaced;
    for (const StatementVersion &version : versions) {
        table.add({version.name(), version.publishedAt, replaced, table.rows.isEmpty(),
            version.publishedByName, QString::fromLatin1(version.digest.toHex())});
        replaced = version.publishedAt;
    }
    return table;
}

/// Whether the version in force says what the registers say.
InspectionTable matchTable(const StatementStanding &standing)
{
    const auto material = std::count_if(standing.changes.begin(), standing.changes.end(),
        [](const StatementChange &change) { return isMaterial(change.kind); });
    InspectionTable table{.key = QStringLiteral("statement-match"),
        .columns = {QStringLiteral("kind"), QStringLiteral("number")}};
    const std::pair<const char *, qint64> counts[] = {{"statement-changes", standing.changes.size()},
        {"statement-material", material}, {"statement-concerned", standing.concerned},
        {"statement-untold", standing.toBeInformed}};
    for (const auto &[kind, number] : counts)
        table.add({InspectionCode{LookCode::Reason, QLatin1String(kind)}, number});
    return table;
}

InspectionTable checklistTable(const StatementStanding &standing)
{
    InspectionTable table{.key = QStringLiteral("statement-checklist"),
        .columns = {QStringLiteral("item"), QStringLiteral("state"), QStringLiteral("missing"),
            QStringLiteral("section")}};
    for (const ChecklistItem &item : standing.checklist) {
        const QString number = QString::number(item.number);
        table.add({InspectionCode{LookCode::ChecklistItem, number},
            InspectionCode{LookCode::ChecklistState, codeOf(item.state)}, qint64(item.missing.size()),
            InspectionCode{LookCode::Section, number}});
    }
    return table;
}

} // namespace

/// Whoever sees no more than the dashboards is told when, and not of whom something was found.
Outcome accessReviews(const InspectionAsking &asking, InspectionAnswer &answer)
{
    auto when = whenReviewed(asking);
    if (!when)
        return when.error();
    if (when->total > 0)
        answer.tables.append(*std::move(when));
    if (asking.permit.mayAnywhere(Operation::ReviewAccess)) {
        const auto reviews = AccessReviews(asking.context).list(asking.permit).result();
        if (!reviews)
            return reviews.error();
        const auto names =
            asking.context.read(asking.permit, [](Connection &line) { return staff_names::all(line); })
                .result();
        if (!names)
            return names.error();
        answer.tables.append({reviewTable(*reviews, *names), lastFindings(*reviews, *names)});
    }
    return reviewsDone(asking, answer);
}

Outcome statements(const InspectionAsking &asking, InspectionAnswer &answer)
{
    const auto versions = PrivacyStatements(asking.context).versions(asking.permit).result();
    if (!versions)
        return versions.error();
    if (versions->isEmpty())
        return done;
    const auto standing = PrivacyStatements(asking.context).standing(asking.permit).result();
    if (!standing)
        return standing.error();
    answer.tables.append({versionTable(*versions), matchTable(*standing), checklistTable(*standing)});
    return done;
}

} // namespace inspection_answers
