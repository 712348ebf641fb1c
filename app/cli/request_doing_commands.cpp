#include "app/cli/command_list.h"
#include "app/cli/command_values.h"
#include "app/cli/command_words.h"
#include "app/cli/confirming.h"
#include "app/cli/figure_answers.h"
#include "app/cli/letter_answer.h"
#include "app/cli/request_subject.h"
#include "app/contacts/postal_lines.h"
#include "app/documents/error_sentence.h"
#include "app/documents/refusal_words.h"
#include "app/documents/request_words.h"
#include "app/documents/restriction_words.h"
#include "app/documents/retention_words.h"
#include "app/leaving/way_out.h"
#include "app/requests/request_at_once.h"
#include "app/requests/requests.h"

#include <QDir>
#include <QJsonArray>

#include <algorithm>

namespace {

QList<QCommandLineOption> executeOptions()
{
    return QList<QCommandLineOption>{filingSystemOption(),
               {QStringLiteral("all-approved"),
                   requestWords(QT_TRANSLATE_NOOP(
                       "RequestCommands", "Everything that was approved, one person after the other."))},
               valueOption("ground",
                   requestWords(QT_TRANSLATE_NOOP("RequestCommands",
                       "Of a restriction: the ground that was found, a to d of art. 18(1) GDPR.")),
                   "G"),
               valueOption("letter",
                   requestWords(QT_TRANSLATE_NOOP("RequestCommands",
                       "Also writes the answer there, encrypted; of many requests each into this folder. Of "
                       "who is erased, name and address are known now and never again.")),
                   "PATH")} +
        letterLeavingOptions();
}

QList<QCommandLineOption> liftOptions()
{
    return {filingSystemOption(),
        valueOption("informed",
            requestWords(QT_TRANSLATE_NOOP("RequestCommands",
                "The day on which the person was told that the restriction ends (art. 18(3) GDPR).")),
            "DATE")};
}

void tellErased(const RequestResult &result, Answer &answer)
{
    QJsonObject erased;
    for (const DataCategory category : allDataCategories) {
        if (!result.erased.contains(category))
            continue;
        erased.insert(codeOf(category), result.erased.value(category));
        answer.lines.append(requestWords(QT_TRANSLATE_NOOP("RequestCommands", "Erased: %1 (%2)"))
                                .arg(categoryWord(category))
                                .arg(result.erased.value(category)));
    }
    answer.json.insert(QStringLiteral("erased"), erased);
}

void tellKept(const RequestResult &result, Answer &answer)
{
    QJsonArray kept;
    for (const Proposal::CategoryPlan &row : result.kept) {
        kept.append(QJsonObject{{QStringLiteral("category"), codeOf(row.category)},
            {QStringLiteral("part"), codeOf(row.part)}, {QStringLiteral("reason"), row.reason},
            {QStringLiteral("until"), dayJson(row.until)},
            {QStringLiteral("exception"), row.exception ? QJsonValue(keyOf(*row.exception)) : QJsonValue()}});
        answer.lines.append(requestWords(QT_TRANSLATE_NOOP("RequestCommands", "Kept: %1, %2"))
                                .arg(planWord(row), keepingWords(row)));
    }
    answer.json.insert(QStringLiteral("kept"), kept);
}

/// What was stopped, restricted or lifted.
void tellLimited(const RequestResult &result, const RequestFile &file, Answer &answer)
{
    answer.lines.append(limitedLines(result, spokenTitles(file.purposes)));
    answer.json.insert(QStringLiteral("stopped"), QJsonArray::fromStringList(result.stopped));
    answer.json.insert(QStringLiteral("restricted"),
        result.restricted.isEmpty() ? QJsonValue() : QJsonValue(result.restricted));
    answer.json.insert(QStringLiteral("lifted"), result.lifted);
}

Answer told(const RequestResult &result, const RequestFile &file)
{
    const Request &request = file.request;
    Answer answer;
    tellErased(result, answer);
    tellKept(result, answer);
    tellFigures(result.figures, true, answer);
    tellLimited(result, file, answer);
    if (answer.lines.isEmpty())
        answer.lines.append(requestWords(QT_TRANSLATE_NOOP("RequestCommands", "Carried out.")));
    if (!result.notify.isEmpty())
        answer.lines.append(
            requestWords(QT_TRANSLATE_NOOP("RequestCommands",
                             "Recipients who must be told (art. 19 GDPR): %1. See: request notices %2"))
                .arg(result.notify.join(QStringLiteral(", ")))
                .arg(request.id.number()));
    answer.json.insert(QStringLiteral("notify"), QJsonArray::fromStringList(result.notify));
    answer.json.insert(QStringLiteral("certificate"), request.ref);
    return answer;
}

/// Writes the answer. Where it cannot be written, what was done stands, so that of who was erased
/// name and address are told once for another try.
void tellAnswerLetter(CommandRun &run, const RequestSubject &subject, const QString &path,
    const std::optional<LetterReceiver> &receiver, Answer &answer)
{
    const auto written =
        letterAnswer(run, subject, {.receiver = receiver}, {way_out::requestExecutedLetter, path});
    if (written) {
        answer.lines += written->lines;
        for (auto at = written->json.begin(); at != written->json.end(); ++at)
            answer.json.insert(at.key(), at.value());
        return;
    }
    answer.exitStatus = 1;
    answer.json.insert(QStringLiteral("letter_error"), written.error().what);
    answer.lines.append(errorSentence(written.error()));
    if (!receiver)
        return;
    const QStringList to = QStringList{displayName(receiver->name)} + postalLines(receiver->address);
    answer.json.insert(QStringLiteral("receiver"), QJsonArray::fromStringList(to));
    answer.lines.append(requestWords(QT_TRANSLATE_NOOP("RequestCommands",
        "It was carried out, and the letter was not written. To whom it goes is told here once:")));
    answer.lines += to;
}

Result<Answer> doAtOnce(CommandRun &run, const RequestSubject &subject)
{
    std::optional<RestrictionGround> ground;
    if (run.isSet(QStringLiteral("ground"))) {
        ground = restrictionGroundFrom(run.value(QStringLiteral("ground")));
        if (!ground)
            return usageError(
                QStringLiteral("value"), {QStringLiteral("--ground"), run.value(QStringLiteral("ground"))});
    }
    const auto result =
        run.services->requests().doAtOnce(*run.permit, subject.filingSystem, subject.id, ground).result();
    if (!result)
        return result.error();
    const auto file = run.services->requests().find(*run.permit, subject.filingSystem, subject.id).result();
    if (!file)
        return file.error();
    Answer answer = told(*result, *file);
    if (run.isSet(QStringLiteral("letter")))
        tellAnswerLetter(run, subject, run.value(QStringLiteral("letter")), {}, answer);
    return answer;
}

Result<Answer> executeOne(CommandRun &run)
{
    const auto subject = requestSubject(run);
    if (!subject)
        return subject.error();
    const QString letter = run.value(QStringLiteral("letter"));
    if (!letter.isEmpty()) {
        const LetterExit exit{way_out::requestExecutedLetter, letter};
        if (auto possible = checkLetterIsPossible(run, *subject, exit); !possible)
            return possible.error();
    }
    const Requests &requests = run.services->requests();
    const auto file = requests.find(*run.permit, subject->filingSystem, subject->id).result();
    if (!file)
        return file.error();
    if (!request_rules::needsDecision(file->request) && !request_rules::isByHand(file->request.type))
        return doAtOnce(run, *subject);
    if (run.isSet(QStringLiteral("ground")))
        return usageError(
            QStringLiteral("value"), {QStringLiteral("--ground"), run.value(QStringLiteral("ground"))});
    const auto confirmation = confirmedAgain(run);
    if (!confirmation)
        return confirmation.error();
    // The window asks whether to go on without the notices; nobody is asked here.
    auto doing = requests.execute(
        *run.permit, *confirmation, subject->filingSystem, subject->id, UntoldRecipients::Refused);
    const auto result = doing.result();
    if (!result)
        return result.error();
    Answer answer = told(*result, result->file);
    answer.lines.append(
        requestWords(QT_TRANSLATE_NOOP("RequestCommands",
                         "The certificate %1 is written by: request certificate %2 --out PATH"))
            .arg(result->file.request.ref)
            .arg(subject->id.number()));
    if (!letter.isEmpty())
        tellAnswerLetter(run, *subject, letter, result->receiver, answer);
    return answer;
}

/// Those that are named, or with --all-approved all that are to be carried out.
Result<QList<Id<Request>>> requestsOf(const CommandRun &run, FilingSystem filingSystem)
{
    if (run.isSet(QStringLiteral("all-approved")))
        return run.services->requests().approved(*run.permit, filingSystem).result();
    QList<Id<Request>> ids;
    for (const QString &text : run.arguments) {
        bool isNumber = false;
        const qint64 number = text.toLongLong(&isNumber);
        if (!isNumber || number < 1)
            return usageError(QStringLiteral("value"), {QStringLiteral("ID"), text});
        ids.append(Id<Request>(number));
    }
    return ids;
}

Answer batchAnswer(const BatchResult &result)
{
    QJsonArray done;
    for (const Id<Request> id : result.done)
        done.append(id.number());
    Answer answer;
    answer.lines.append(
        requestWords(QT_TRANSLATE_NOOP("RequestCommands", "Carried out: %1")).arg(result.done.size()));
    QJsonArray failed;
    for (const auto &[id, error] : result.failed) {
        failed.append(QJsonObject{{QStringLiteral("id"), id.number()}, {QStringLiteral("reason"), error.what},
            {QStringLiteral("sentence"), errorSentence(error)}});
        answer.lines.append(
            requestWords(QT_TRANSLATE_NOOP("RequestCommands", "Not carried out: request %1. %2"))
                .arg(id.number())
                .arg(errorSentence(error)));
    }
    if (result.isStopped)
        answer.lines.append(requestWords(
            QT_TRANSLATE_NOOP("RequestCommands", "Stopped: the first %1 are done, %2 stay as they were."))
                                .arg(result.done.size() + result.failed.size())
                                .arg(result.left));
    answer.json = {{QStringLiteral("done"), done}, {QStringLiteral("failed"), failed},
        {QStringLiteral("left"), result.left}, {QStringLiteral("stopped"), result.isStopped}};
    answer.exitStatus = result.failed.isEmpty() ? 0 : 1;
    return answer;
}

/// Where the answer to one of many goes.
QString batchLetterPath(const CommandRun &run, Id<Request> id)
{
    const QString plain =
        run.isSet(QStringLiteral("format")) ? run.value(QStringLiteral("format")) : QStringLiteral("pdf");
    const QString ending = run.isSet(QStringLiteral("plain")) ? plain : QStringLiteral("zip");
    return QDir(run.value(QStringLiteral("letter")))
        .filePath(QStringLiteral("%1.%2").arg(id.number()).arg(ending));
}

/// Those of whom a letter can be written; the others are named, before anything is done.
QList<Id<Request>> answerable(
    CommandRun &run, FilingSystem filingSystem, const QList<Id<Request>> &ids, BatchResult &result)
{
    QList<Id<Request>> able;
    for (const Id<Request> id : ids) {
        const LetterExit exit{way_out::requestExecutedLetter, batchLetterPath(run, id)};
        if (auto possible = checkLetterIsPossible(run, {filingSystem, id}, exit); possible)
            able.append(id);
        else
            result.failed.append({id, possible.error()});
    }
    return able;
}

/// The answer to each that was carried out, in a file of its own by its number.
void tellBatchLetters(CommandRun &run, FilingSystem filingSystem, const BatchResult &result, Answer &answer)
{
    QJsonArray letters;
    for (const Id<Request> id : result.done) {
        std::optional<LetterReceiver> receiver;
        for (const auto &[erased, to] : result.receivers) {
            if (erased == id)
                receiver = to;
        }
        Answer one;
        tellAnswerLetter(run, {filingSystem, id}, batchLetterPath(run, id), receiver, one);
        one.json.insert(QStringLiteral("id"), id.number());
        letters.append(one.json);
        answer.lines += one.lines;
        answer.exitStatus = std::max(answer.exitStatus, one.exitStatus);
    }
    answer.json.insert(QStringLiteral("letters"), letters);
}

Result<Answer> executeMany(CommandRun &run)
{
    const auto filingSystem = filingSystemOf(run);
    if (!filingSystem)
        return filingSystem.error();
    const auto ids = requestsOf(run, *filingSystem);
    if (!ids)
        return ids.error();
    if (ids->isEmpty())
        return batchAnswer({});
    const auto confirmation = confirmedAgain(run);
    if (!confirmation)
        return confirmation.error();
    const bool writes = run.isSet(QStringLiteral("letter"));
    BatchResult before;
    const QList<Id<Request>> able = writes ? answerable(run, *filingSystem, *ids, before) : *ids;
    if (able.isEmpty())
        return batchAnswer(before);
    const StopRequest stop;
    auto result = awaited(run,
        run.services->requests().executeMany(*run.permit, *confirmation, *filingSystem, able, stop,
            writes ? BatchLetters::WrittenAfter : BatchLetters::LeftOut),
        stop, [](const QString &all, int at) {
            return requestWords(QT_TRANSLATE_NOOP("RequestCommands", "%1 of %2 carried out"))
                .arg(QString::number(at), all);
        });
    if (!result)
        return result.error();
    result->failed = before.failed + result->failed;
    Answer answer = batchAnswer(*result);
    if (writes)
        tellBatchLetters(run, *filingSystem, *result, answer);
    return answer;
}

/// What is about one request, or about its letter, is not silently passed over where there is none.
Outcome checkOptions(const CommandRun &run, bool isMany)
{
    if (isMany) {
        // One path of a message would be written over by each letter.
        for (const QString &option : {QStringLiteral("ground"), QStringLiteral("eml")}) {
            if (run.isSet(option))
                return usageError(QStringLiteral("not-with"),
                    {QStringLiteral("--") + option,
                        run.isSet(QStringLiteral("all-approved")) ? QStringLiteral("--all-approved")
                                                                  : QStringLiteral("ID ID")});
        }
    }
    if (run.isSet(QStringLiteral("letter")))
        return done;
    for (const QCommandLineOption &option : letterLeavingOptions()) {
        if (run.isSet(option.names().constFirst()))
            return usageError(QStringLiteral("not-without"),
                {QStringLiteral("--") + option.names().constFirst(), QStringLiteral("--letter")});
    }
    return done;
}

Result<Answer> execute(CommandRun &run)
{
    const bool isAll = run.isSet(QStringLiteral("all-approved"));
    if (isAll && !run.arguments.isEmpty())
        return usageError(QStringLiteral("value"), {QStringLiteral("ID"), run.arguments.constFirst()});
    const bool isMany = isAll || run.arguments.size() > 1;
    if (auto fitting = checkOptions(run, isMany); !fitting)
        return fitting.error();
    return isMany ? executeMany(run) : executeOne(run);
}

Result<Answer> lift(CommandRun &run)
{
    const auto subject = requestSubject(run);
    if (!subject)
        return subject.error();
    const auto day = neededDay(run, QStringLiteral("informed"));
    if (!day)
        return day.error();
    const Requests &requests = run.services->requests();
    const auto id = requests.proposeLifting(*run.permit, subject->filingSystem, subject->id, *day).result();
    if (!id)
        return id.error();
    const auto file = requests.find(*run.permit, subject->filingSystem, *id).result();
    if (!file)
        return file.error();
    return Answer{
        .json = jsonOf(file->request), .lines = {lineOf(file->request, run.services->clock().today())}};
}

} // namespace

QList<Command> requestDoingCommands()
{
    const QString request = QStringLiteral("request");
    return {
        {.words = {request, QStringLiteral("execute")},
            .summary =
                [] {
                    return requestWords(QT_TRANSLATE_NOOP(
                        "RequestCommands", "Carries out what was approved, or what needs no approval."));
                },
            .usage = QStringLiteral("[ID ...]"),
            .options = executeOptions,
            .run = execute},
        {.words = {request, QStringLiteral("lift")},
            .summary =
                [] {
                    return requestWords(QT_TRANSLATE_NOOP(
                        "RequestCommands", "Proposes to end a restriction, for another to approve."));
                },
            .usage = QStringLiteral("ID"),
            .options = liftOptions,
            .run = lift},
    };
}
