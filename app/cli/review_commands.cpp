#include "app/cli/command_list.h"
#include "app/cli/command_values.h"
#include "app/cli/command_words.h"
#include "app/cli/review_answer.h"
#include "app/documents/review_words.h"
#include "app/reviews/reviews.h"

#include <QJsonArray>

namespace {

QList<QCommandLineOption> startOptions()
{
    return {filingSystemOption(),
        valueOption("kind",
            reviewWords(QT_TRANSLATE_NOOP("ReviewCommands",
                "Only this kind: request, orphan, hold, retention, access, finding, measure, agreement or "
                "access-review; may be given again.")),
            "KIND"),
        valueOption("contact",
            reviewWords(
                QT_TRANSLATE_NOOP("ReviewCommands", "Only what is about this contact; may be given again.")),
            "ID")};
}

Result<ReviewChoice> choiceOf(const CommandRun &run)
{
    ReviewChoice choice;
    const QStringList kinds = run.options.values(QStringLiteral("kind"));
    for (const QString &code : kinds) {
        const auto kind = reviewKindFrom(code);
        if (!kind)
            return usageError(QStringLiteral("value"), {QStringLiteral("--kind"), code});
        choice.kinds.append(*kind);
    }
    const QStringList contacts = run.options.values(QStringLiteral("contact"));
    for (const QString &number : contacts) {
        const qint64 id = number.toLongLong();
        if (id < 1)
            return usageError(QStringLiteral("value"), {QStringLiteral("--contact"), number});
        choice.contacts.append(Id<Contact>(id));
    }
    return choice;
}

Result<Answer> startReview(CommandRun &run)
{
    const auto filingSystem = filingSystemOf(run);
    if (!filingSystem)
        return filingSystem.error();
    const auto choice = choiceOf(run);
    if (!choice)
        return choice.error();
    const auto ref = run.services->reviews().start(*run.permit, *filingSystem, *choice).result();
    if (!ref)
        return ref.error();
    const auto sitting = run.services->reviews().look(*run.permit, *filingSystem, *ref).result();
    return sitting ? Result<Answer>(sittingAnswer(*sitting)) : Result<Answer>(sitting.error());
}

Result<Answer> listReviews(CommandRun &run)
{
    const auto filingSystem = filingSystemOf(run);
    if (!filingSystem)
        return filingSystem.error();
    const auto entries = awaited(run, run.services->reviews().list(*run.permit, *filingSystem));
    if (!entries)
        return entries.error();
    Answer answer;
    QJsonArray sessions;
    for (const ReviewEntry &entry : *entries) {
        QJsonObject json = sessionJson(entry.session, entry.officerName);
        json.insert(QStringLiteral("items"), entry.items);
        json.insert(QStringLiteral("decided"), entry.decided);
        json.insert(QStringLiteral("left"), entry.isLeft);
        sessions.append(json);
        answer.lines.append(
            QStringLiteral("%1\t%2\t%3\t%4/%5")
                .arg(entry.session.ref, reviewStateWord(entry.session.state), entry.officerName,
                    QString::number(entry.decided), QString::number(entry.items)));
    }
    answer.json = {{QStringLiteral("sessions"), sessions}};
    return answer;
}

/// The item with the number that stands behind the session.
Result<ReviewItem> itemOf(const CommandRun &run, const ReviewSubject &subject, const QString &written)
{
    const auto sitting =
        run.services->reviews().look(*run.permit, subject.filingSystem, subject.ref).result();
    if (!sitting)
        return sitting.error();
    const int number = written.toInt();
    if (number < 1)
        return usageError(QStringLiteral("value"), {QStringLiteral("ITEM"), written});
    for (const ReviewLine &line : sitting->lines) {
        if (line.item.position == number)
            return line.item;
    }
    return Error{Failure::NotFound, QStringLiteral("review.item")};
}

/// With an item: opens its evidence, which a decision needs.
Result<Answer> showReview(CommandRun &run)
{
    const auto subject = reviewSubject(run);
    if (!subject)
        return subject.error();
    const Reviews &reviews = run.services->reviews();
    if (run.arguments.size() == 1) {
        const auto sitting = awaited(run, reviews.look(*run.permit, subject->filingSystem, subject->ref));
        return sitting ? Result<Answer>(sittingAnswer(*sitting)) : Result<Answer>(sitting.error());
    }
    const auto item = itemOf(run, *subject, run.arguments.at(1));
    if (!item)
        return item.error();
    const auto evidence = reviews.openEvidence(*run.permit, subject->filingSystem, item->id).result();
    if (!evidence)
        return evidence.error();
    Answer answer{.json = itemJson(evidence->item), .lines = {itemLine(evidence->item, evidence->now.name)}};
    answer.json.insert(QStringLiteral("name"), evidence->now.name);
    if (evidence->now.request.isStored())
        answer.json.insert(QStringLiteral("request"), evidence->now.request.number());
    tellEvidence(run, *evidence, answer);
    return answer;
}

QList<QCommandLineOption> decideOptions()
{
    return {filingSystemOption(),
        valueOption("reason",
            reviewWords(QT_TRANSLATE_NOOP("ReviewCommands", "Why; needed to reject and to ask.")), "TEXT")};
}

Result<Answer> decideItem(CommandRun &run)
{
    const auto subject = reviewSubject(run);
    if (!subject)
        return subject.error();
    if (run.arguments.size() < 3)
        return usageError(QStringLiteral("missing"),
            {run.arguments.size() < 2 ? QStringLiteral("ITEM") : QStringLiteral("VERDICT")});
    const QString word = run.arguments.at(2);
    std::optional<ReviewDecision::Verdict> verdict;
    if (word == QLatin1String("approve"))
        verdict = ReviewDecision::Verdict::Approved;
    else if (word == QLatin1String("reject"))
        verdict = ReviewDecision::Verdict::Rejected;
    else if (word == QLatin1String("ask"))
        verdict = ReviewDecision::Verdict::Asked;
    if (!verdict)
        return usageError(QStringLiteral("value"), {QStringLiteral("VERDICT"), word});
    const auto item = itemOf(run, *subject, run.arguments.at(1));
    if (!item)
        return item.error();
    if (auto decided = run.services->reviews()
                           .decide(*run.permit, subject->filingSystem, item->id, *verdict,
                               run.value(QStringLiteral("reason")))
                           .result();
        !decided)
        return decided.error();
    const auto after = itemOf(run, *subject, run.arguments.at(1));
    return after ? Result<Answer>(Answer{.json = itemJson(*after), .lines = {itemLine(*after, {})}})
                 : Result<Answer>(after.error());
}

Result<Answer> closeReview(
    CommandRun &run, QFuture<Outcome> (Reviews::*close)(const Permit &, FilingSystem, const QString &) const)
{
    const auto subject = reviewSubject(run);
    if (!subject)
        return subject.error();
    const Reviews &reviews = run.services->reviews();
    if (auto closed = (reviews.*close)(*run.permit, subject->filingSystem, subject->ref).result(); !closed)
        return closed.error();
    return Answer{.json = {{QStringLiteral("session"), subject->ref}}, .lines = {subject->ref}};
}

} // namespace

QList<Command> reviewCommands()
{
    const QString review = QStringLiteral("review");
    const QString session = QStringLiteral("SESSION");
    return QList<Command>{
               {.words = {review, QStringLiteral("list")},
                   .summary =
                       [] {
                           return reviewWords(
                               QT_TRANSLATE_NOOP("ReviewCommands", "Lists the review sessions."));
                       },
                   .options = filingSystemOptions,
                   .run = listReviews},
               {.words = {review, QStringLiteral("start")},
                   .summary =
                       [] {
                           return reviewWords(QT_TRANSLATE_NOOP(
                               "ReviewCommands", "Begins a review session over what is due, and lists it."));
                       },
                   .options = startOptions,
                   .run = startReview},
               {.words = {review, QStringLiteral("show")},
                   .summary =
                       [] {
                           return reviewWords(QT_TRANSLATE_NOOP("ReviewCommands",
                               "Shows a review session; with an item: opens its evidence, which a decision "
                               "needs."));
                       },
                   .usage = QStringLiteral("SESSION [ITEM]"),
                   .options = filingSystemOptions,
                   .run = showReview},
               {.words = {review, QStringLiteral("decide")},
                   .summary =
                       [] {
                           return reviewWords(QT_TRANSLATE_NOOP("ReviewCommands",
                               "Decides an item: approve, reject or ask. Counts once the session is "
                               "signed."));
                       },
                   .usage = QStringLiteral("SESSION ITEM VERDICT"),
                   .options = decideOptions,
                   .run = decideItem},
               {.words = {review, QStringLiteral("take-over")},
                   .summary =
                       [] {
                           return reviewWords(QT_TRANSLATE_NOOP("ReviewCommands",
                               "Takes over a session that was left; its decisions are void."));
                       },
                   .usage = session,
                   .options = filingSystemOptions,
                   .run = [](CommandRun &run) { return closeReview(run, &Reviews::takeOver); }},
               {.words = {review, QStringLiteral("end")},
                   .summary =
                       [] {
                           return reviewWords(QT_TRANSLATE_NOOP("ReviewCommands",
                               "Ends a session without signing it; its decisions are void."));
                       },
                   .usage = session,
                   .options = filingSystemOptions,
                   .run = [](CommandRun &run) { return closeReview(run, &Reviews::end); }},
           } +
        reviewMinutesCommands();
}
