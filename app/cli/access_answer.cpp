#include "app/cli/access_answer.h"

#include "app/cli/command_values.h"
#include "app/documents/role_words.h"
#include "app/staff/staff.h"

#include <QJsonArray>

namespace {

QJsonValue accessMomentJson(std::optional<Instant> moment)
{
    return moment ? QJsonValue(moment->toText()) : QJsonValue();
}

} // namespace

QJsonValue decisionJson(const AccessDecision *decision, const AccessNames &names)
{
    if (decision == nullptr)
        return {};
    return QJsonObject{{QStringLiteral("verdict"), codeOf(decision->verdict)},
        {QStringLiteral("reason"), decision->reason},
        {QStringLiteral("by"), names.value(decision->decidedBy)},
        {QStringLiteral("at"), decision->decidedAt.toText()}, {QStringLiteral("open"), decision->isOpen()},
        {QStringLiteral("done_at"), accessMomentJson(decision->doneAt)},
        {QStringLiteral("done_note"), decision->doneNote}};
}

Result<AccessNames> accessNames(const CommandRun &run)
{
    const auto members = run.services->staff().list(*run.permit).result();
    if (!members)
        return members.error();
    AccessNames names;
    for (const StaffMember &member : *members)
        names.insert(member.ref, member.name);
    return names;
}

QJsonObject jsonOf(const AccessLine &line, const AccessNames &names)
{
    return {{QStringLiteral("what"), codeOf(line.matter)},
        {QStringLiteral("member"), line.subject.isEmpty() ? QJsonValue() : names.value(line.subject)},
        {QStringLiteral("role"), line.role ? QJsonValue(codeOf(*line.role)) : QJsonValue()},
        {QStringLiteral("filing_system"),
            line.filingSystem ? QJsonValue(codeOf(*line.filingSystem)) : QJsonValue()},
        {QStringLiteral("which"), line.place}, {QStringLiteral("since"), accessMomentJson(line.since)},
        {QStringLiteral("last_use"), accessMomentJson(line.lastUse)}, {QStringLiteral("count"), line.count},
        {QStringLiteral("fault"), line.fault}};
}

QString lineOf(const AccessLine &line, const AccessNames &names, int number)
{
    QStringList cells;
    if (number > 0)
        cells.append(QString::number(number));
    cells += QStringList{accessMatterWord(line.matter), accessHolder(line, names), accessWhich(line, names),
        accessMoment(line.since), accessMoment(line.lastUse),
        line.count > 0 ? QString::number(line.count) : QString(), accessFaultSentence(line.fault)};
    return cells.join(u'\t');
}

QJsonObject jsonOf(const AccessReview &review, const AccessNames &names, QDate today, bool isWhole)
{
    QJsonObject json{{QStringLiteral("review"), review.ref}, {QStringLiteral("scope"), codeOf(review.scope)},
        {QStringLiteral("month"),
            review.month.isValid() ? QJsonValue(review.month.toString(QStringLiteral("yyyy-MM")))
                                   : QJsonValue()},
        {QStringLiteral("frozen_at"), review.frozenAt.toText()},
        {QStringLiteral("frozen_by"), names.value(review.frozenBy)},
        {QStringLiteral("due_on"), dayJson(review.dueOn())},
        {QStringLiteral("overdue"), !review.closedAt && review.dueOn() < today},
        {QStringLiteral("closed_at"), accessMomentJson(review.closedAt)},
        {QStringLiteral("sha256"), QString::fromLatin1(review.digest.toHex())},
        {QStringLiteral("undecided"), access_review_rules::undecided(review)}};
    QJsonArray signatures;
    for (const AccessSignature &signature : review.signatures)
        signatures.append(QJsonObject{{QStringLiteral("by"), names.value(signature.signedBy)},
            {QStringLiteral("at"), signature.signedAt.toText()},
            {QStringLiteral("sha256"), QString::fromLatin1(signature.digest.toHex())}});
    json.insert(QStringLiteral("signatures"), signatures);
    if (!isWhole)
        return json;
    QJsonArray lines;
    for (int number = 1; number <= review.lines.size(); ++number) {
        QJsonObject line = jsonOf(*review.lineAt(number), names);
        line.insert(QStringLiteral("line"), number);
        line.insert(QStringLiteral("decision"), decisionJson(review.decisionOn(number), names));
        lines.append(line);
    }
    json.insert(QStringLiteral("lines"), lines);
    return json;
}

QStringList linesOf(const AccessReview &review, const AccessNames &names, QDate today)
{
    QStringList lines{
        QStringLiteral("%1\t%2").arg(accessReviewTitle(review), accessReviewState(review, today))};
    for (int number = 1; number <= review.lines.size(); ++number) {
        lines.append(lineOf(*review.lineAt(number), names, number));
        if (const QString said = accessDecisionWords(review.decisionOn(number), names); !said.isEmpty())
            lines.append(QStringLiteral("\t%1").arg(said));
    }
    return lines;
}
