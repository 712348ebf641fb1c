#include "app/cli/review_answer.h"

#include "app/cli/command_values.h"
#include "app/cli/command_words.h"
#include "app/cli/request_subject.h"
#include "app/documents/access_review_words.h"
#include "app/documents/agreement_sentence.h"
#include "app/documents/error_sentence.h"
#include "app/documents/evidence_words.h"
#include "app/documents/finding_words.h"
#include "app/documents/measure_words.h"
#include "app/documents/review_words.h"

#include <QJsonArray>

namespace {

QJsonValue reviewMomentJson(const std::optional<Instant> &moment)
{
    return moment ? QJsonValue(moment->toText()) : QJsonValue();
}

QString stateCode(ReviewSession::State state)
{
    switch (state) {
    case ReviewSession::State::Open:
        return QStringLiteral("open");
    case ReviewSession::State::Signed:
        return QStringLiteral("signed");
    case ReviewSession::State::Ended:
        return QStringLiteral("ended");
    }
    return {};
}

QJsonObject decisionJson(const ReviewItem &item)
{
    const ReviewDecision &decision = *item.decision;
    return {{QStringLiteral("ref"), decision.ref}, {QStringLiteral("verdict"), codeOf(decision.verdict)},
        {QStringLiteral("reason"), decision.reason}, {QStringLiteral("decided"), decision.decidedAt.toText()},
        {QStringLiteral("leads_to"), codeOf(effectOf(item.kind, item.rule, decision.verdict))},
        {QStringLiteral("carried_out"), reviewMomentJson(decision.carriedOutAt)},
        {QStringLiteral("failure"), decision.failure}};
}

/// What an approval of a request rests on, as `request evidence` tells it; a letter is opened for itself.
void tellPieces(const CommandRun &run, const RequestFile &file, Answer &answer)
{
    QJsonArray told;
    for (const EvidencePiece &piece : file.pieces) {
        const bool isLetter = piece.what == EvidencePiece::What::Letter;
        const QStringList lines = evidenceLines(piece, file, memberDisplayed(run, file.request.identityBy));
        answer.lines.append(evidenceWord(piece, file.letters));
        for (const QString &line : lines)
            answer.lines.append(QStringLiteral("  ") + line);
        if (isLetter && !piece.openedAt)
            answer.lines.append(QStringLiteral("  ") +
                reviewWords(
                    QT_TRANSLATE_NOOP("ReviewCommands", "It is opened for itself: request evidence %1 %2"))
                    .arg(QString::number(file.request.id.number()), piece.code()));
        QJsonObject json{{QStringLiteral("piece"), piece.code()},
            {QStringLiteral("opened"), reviewMomentJson(piece.openedAt)}};
        if (!isLetter)
            json.insert(QStringLiteral("text"), lines.join(u'\n'));
        told.append(json);
    }
    answer.json.insert(QStringLiteral("evidence"), told);
}

void tellEnded(const RetentionProposal &ended, Answer &answer)
{
    QJsonArray categories;
    for (const DataCategory category : allDataCategories) {
        if (ended.categories.contains(category))
            categories.append(static_cast<int>(category));
    }
    answer.json.insert(QStringLiteral("ended"),
        QJsonObject{{QStringLiteral("rule"), ended.rule}, {QStringLiteral("categories"), categories},
            {QStringLiteral("on"), dayJson(ended.openedFor)}});
    answer.lines.append(endedTermLines(ended));
}

} // namespace

Result<ReviewSubject> reviewSubject(const CommandRun &run)
{
    const auto filingSystem = filingSystemOf(run);
    if (!filingSystem)
        return filingSystem.error();
    if (run.arguments.isEmpty())
        return usageError(QStringLiteral("missing"), {QStringLiteral("SESSION")});
    return ReviewSubject{*filingSystem, run.arguments.constFirst()};
}

QJsonObject sessionJson(const ReviewSession &session, const QString &officer)
{
    return {{QStringLiteral("session"), session.ref}, {QStringLiteral("officer"), officer},
        {QStringLiteral("state"), stateCode(session.state)},
        {QStringLiteral("started"), session.startedAt.toText()},
        {QStringLiteral("closed"), reviewMomentJson(session.closedAt)},
        {QStringLiteral("sha256"), session.digest}, {QStringLiteral("signer"), session.signer}};
}

QJsonObject itemJson(const ReviewItem &item)
{
    QJsonObject json{{QStringLiteral("number"), item.position}, {QStringLiteral("kind"), codeOf(item.kind)},
        {QStringLiteral("rule"), item.rule}, {QStringLiteral("subject"), item.subject},
        {QStringLiteral("opened"), reviewMomentJson(item.openedAt)}, {QStringLiteral("void"), item.voided}};
    json.insert(QStringLiteral("decision"), item.decision ? QJsonValue(decisionJson(item)) : QJsonValue());
    return json;
}

QString itemLine(const ReviewItem &item, const QString &name)
{
    QString line = QStringLiteral("%1\t%2: %3\t%4")
                       .arg(item.position)
                       .arg(reviewKindWord(item.kind), reviewRuleWord(item.kind, item.rule), name);
    if (item.decision)
        line += u'\t' + verdictWord(item.decision->verdict);
    return line;
}

Answer sittingAnswer(const ReviewSitting &sitting)
{
    Answer answer{.json = sessionJson(sitting.session, sitting.officerName),
        .lines = {
            QStringLiteral("%1\t%2\t%3")
                .arg(sitting.session.ref, reviewStateWord(sitting.session.state), sitting.officerName)}};
    QJsonArray items;
    for (const ReviewLine &line : sitting.lines) {
        QJsonObject item = itemJson(line.item);
        item.insert(QStringLiteral("name"), line.now ? line.now->name : QString());
        item.insert(QStringLiteral("locked"), line.locked ? line.locked->what : QString());
        item.insert(QStringLiteral("claimed_by"), line.claim ? line.claim->name : QString());
        items.append(item);
        QString told = itemLine(line.item, line.now ? line.now->name : QString());
        if (line.locked)
            told += u'\t' + errorSentence(*line.locked);
        answer.lines.append(told);
    }
    answer.json.insert(QStringLiteral("items"), items);
    return answer;
}

/// What agreements and reviews of access ask for.
void tellRegisters(const ReviewEvidence &evidence, Answer &answer)
{
    if (const auto &task = evidence.agreement) {
        answer.json.insert(QStringLiteral("agreement"),
            QJsonObject{{QStringLiteral("kind"), codeOf(task->kind)},
                {QStringLiteral("processor"), task->processor.number()},
                {QStringLiteral("due_on"), dayJson(task->dueOn)}});
        answer.lines.append(agreementTaskSentence(*task));
    }
    if (const auto &due = evidence.accessReview) {
        answer.json.insert(QStringLiteral("access_review"),
            QJsonObject{{QStringLiteral("kind"), codeOf(due->kind)},
                {QStringLiteral("due_on"), dayJson(due->dueOn)}});
        answer.lines.append(lateReviewSentence(*due));
    }
}

void tellEvidence(const CommandRun &run, const ReviewEvidence &evidence, Answer &answer)
{
    if (evidence.ended)
        tellEnded(*evidence.ended, answer);
    if (evidence.file)
        tellPieces(run, *evidence.file, answer);
    if (evidence.orphan)
        answer.json.insert(QStringLiteral("without_ground_from"), dayJson(evidence.orphan->end.from));
    if (evidence.hold) {
        answer.json.insert(QStringLiteral("hold"),
            QJsonObject{{QStringLiteral("reason"), evidence.hold->hold.reason},
                {QStringLiteral("ground"), evidence.hold->hold.ground},
                {QStringLiteral("review_on"), dayJson(evidence.hold->hold.reviewOn)}});
        answer.lines.append(evidence.hold->hold.reason);
    }
    if (evidence.finding) {
        answer.json.insert(QStringLiteral("finding"),
            QJsonObject{{QStringLiteral("place"), keyOf(evidence.finding->place)},
                {QStringLiteral("kind"), keyOf(evidence.finding->kind)},
                {QStringLiteral("times"), evidence.finding->times}});
        answer.lines.append(findingSentence(*evidence.finding));
    }
    QJsonArray terms;
    for (const CategoryTerm &term : evidence.terms)
        terms.append(QJsonObject{{QStringLiteral("category"), static_cast<int>(term.category)},
            {QStringLiteral("rule"), term.due.decidingRule},
            {QStringLiteral("keep_until"), dayJson(term.due.keepUntil.value_or(QDate()))}});
    if (!terms.isEmpty())
        answer.json.insert(QStringLiteral("terms"), terms);
    if (const auto &measure = evidence.measure) {
        answer.json.insert(QStringLiteral("measure"),
            QJsonObject{{QStringLiteral("kind"), codeOf(measure->kind)},
                {QStringLiteral("state"), codeOf(measure->state)},
                {QStringLiteral("due_on"), dayJson(measure->dueOn)}});
        answer.lines.append(measureWord(measure->kind) + u'\t' + measureStandingSentence(*measure));
    }
    tellRegisters(evidence, answer);
    if (!evidence.access)
        return;
    QJsonArray members;
    for (const StaffMember &member : evidence.access->members) {
        const qint64 views = evidence.access->views.value(member.ref);
        members.append(QJsonObject{{QStringLiteral("member"), member.name},
            {QStringLiteral("grants"), member.grants.size()}, {QStringLiteral("views"), views}});
        answer.lines.append(QStringLiteral("%1\t%2").arg(member.displayName, QString::number(views)));
    }
    answer.json.insert(QStringLiteral("members"), members);
}
