#include "app/cli/command_list.h"
#include "app/cli/command_values.h"
#include "app/cli/command_words.h"
#include "app/cli/confirming.h"
#include "app/cli/leaving_values.h"
#include "app/cli/request_subject.h"
#include "app/documents/erasure_certificate.h"
#include "app/documents/refusal_words.h"
#include "app/documents/request_words.h"
#include "app/documents/retention_words.h"
#include "app/leaving/leaving.h"
#include "app/requests/requests.h"

#include <QJsonArray>
#include <QLocale>

namespace {

QList<QCommandLineOption> notifyOptions()
{
    return {filingSystemOption(),
        valueOption("processor",
            requestWords(QT_TRANSLATE_NOOP("RequestCommands", "Who received data of this person.")), "NAME"),
        valueOption("confirmed",
            requestWords(QT_TRANSLATE_NOOP("RequestCommands", "The day they confirmed that they were told.")),
            "DATE"),
        valueOption("impossible",
            requestWords(QT_TRANSLATE_NOOP("RequestCommands",
                "Instead: why they cannot be told; gone, unreachable or disproportionate.")),
            "WHY")};
}

QList<QCommandLineOption> answerOptions()
{
    return {filingSystemOption(),
        valueOption("out",
            requestWords(QT_TRANSLATE_NOOP(
                "RequestCommands", "Where the PDF goes; encrypted where the name ends in .zip.")),
            "PDF"),
        leavingLetterOption()};
}

QList<QCommandLineOption> closeOptions()
{
    return {filingSystemOption(),
        valueOption("answered",
            requestWords(QT_TRANSLATE_NOOP(
                "RequestCommands", "The day the answer was sent; today where it is not given.")),
            "DATE"),
        {QStringLiteral("keep-open"),
            requestWords(QT_TRANSLATE_NOOP(
                "RequestCommands", "Only record the answer: a recipient must still be told."))}};
}

/// What most of these commands answer: the request as it is after the step.
Result<Answer> shownAfter(CommandRun &run, const Outcome &step)
{
    if (!step)
        return step.error();
    return showRequest(run);
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
            {QStringLiteral("until"),
                row.until.isValid() ? QJsonValue(row.until.toString(Qt::ISODate)) : QJsonValue()},
            {QStringLiteral("exception"), row.exception ? QJsonValue(keyOf(*row.exception)) : QJsonValue()}});
        answer.lines.append(requestWords(QT_TRANSLATE_NOOP("RequestCommands", "Kept: %1, %2"))
                                .arg(planWord(row), keepingWords(row)));
    }
    answer.json.insert(QStringLiteral("kept"), kept);
}

Result<Answer> execute(CommandRun &run)
{
    const auto subject = requestSubject(run);
    if (!subject)
        return subject.error();
    const auto confirmation = confirmedAgain(run);
    if (!confirmation)
        return confirmation.error();
    const auto result = run.services->requests()
                            .execute(*run.permit, *confirmation, subject->filingSystem, subject->id)
                            .result();
    if (!result)
        return result.error();
    Answer answer;
    tellErased(*result, answer);
    tellKept(*result, answer);
    if (answer.lines.isEmpty())
        answer.lines.append(requestWords(QT_TRANSLATE_NOOP("RequestCommands", "Carried out.")));
    answer.lines.append(requestWords(
        QT_TRANSLATE_NOOP("RequestCommands", "The certificate %1 is written by: request answer %2 --out PDF"))
                            .arg(result->file.request.ref)
                            .arg(subject->id.number()));
    answer.json.insert(QStringLiteral("notify"), QJsonArray::fromStringList(result->notify));
    answer.json.insert(QStringLiteral("certificate"), result->file.request.ref);
    return answer;
}

Result<Answer> notify(CommandRun &run)
{
    const auto subject = requestSubject(run);
    if (!subject)
        return subject.error();
    const auto recipient = required(run, QStringLiteral("processor"));
    if (!recipient)
        return recipient.error();
    if (run.isSet(QStringLiteral("impossible")))
        return shownAfter(run,
            run.services->requests()
                .noticeImpossible(*run.permit, subject->filingSystem, subject->id, *recipient,
                    run.value(QStringLiteral("impossible")))
                .result());
    if (const auto given = required(run, QStringLiteral("confirmed")); !given)
        return given.error();
    const auto day = dayOf(run, QStringLiteral("confirmed"), {});
    if (!day)
        return day.error();
    return shownAfter(run,
        run.services->requests()
            .notify(*run.permit, subject->filingSystem, subject->id, *recipient, *day)
            .result());
}

Result<Answer> answerRequest(CommandRun &run)
{
    const auto subject = requestSubject(run);
    if (!subject)
        return subject.error();
    const auto out = required(run, QStringLiteral("out"));
    if (!out)
        return out.error();
    if (auto open = run.permit->requireNoQuarantine(); !open)
        return open.error();
    const auto file = run.services->requests().find(*run.permit, subject->filingSystem, subject->id).result();
    if (!file)
        return file.error();
    if (!isAnswerable(file->request))
        return Error{Failure::Refused, QStringLiteral("request.not-answerable")};
    const QLocale::Language spoken = QLocale().language();
    const QByteArray pdf = erasureCertificatePdf(certificateFacts(file->request, file->decisions),
        run.isSet(QStringLiteral("lang")) ? spoken : answerLanguage(file->request, spoken));
    const LeavingPlaces places = leavingPlaces(*out, run.value(QStringLiteral("eml")));
    const auto left = run.services->leaving()
                          .write(*run.permit,
                              {.way = way_out::requestAnswer,
                                  .filingSystem = subject->filingSystem,
                                  .objectKind = QStringLiteral("request"),
                                  .objectRef = file->request.ref,
                                  .name = QStringLiteral("answer.pdf"),
                                  .places = places,
                                  .mayReplace = true},
                              pdf)
                          .result();
    if (!left)
        return left.error();
    Answer answer{
        .json = {{QStringLiteral("path"), places.path}, {QStringLiteral("certificate"), file->request.ref}},
        .lines = {places.path}};
    tellPassphrase(left->passphrase, places.path, answer);
    return answer;
}

Result<Answer> closeRequest(CommandRun &run)
{
    const auto subject = requestSubject(run);
    if (!subject)
        return subject.error();
    const auto day = dayOf(run, QStringLiteral("answered"), run.services->clock().today());
    if (!day)
        return day.error();
    const Requests &requests = run.services->requests();
    return shownAfter(run,
        run.isSet(QStringLiteral("keep-open"))
            ? requests.answer(*run.permit, subject->filingSystem, subject->id, *day).result()
            : requests.close(*run.permit, subject->filingSystem, subject->id, *day).result());
}

Result<Answer> withdraw(CommandRun &run)
{
    const auto subject = requestSubject(run);
    if (!subject)
        return subject.error();
    return shownAfter(
        run, run.services->requests().withdraw(*run.permit, subject->filingSystem, subject->id).result());
}

} // namespace

QList<Command> requestClosingCommands()
{
    const QString request = QStringLiteral("request");
    const QString id = QStringLiteral("ID");
    return {
        {.words = {request, QStringLiteral("execute")},
            .summary =
                [] {
                    return requestWords(
                        QT_TRANSLATE_NOOP("RequestCommands", "Carries out what was approved."));
                },
            .usage = id,
            .options = filingSystemOptions,
            .run = execute},
        {.words = {request, QStringLiteral("notify")},
            .summary =
                [] {
                    return requestWords(
                        QT_TRANSLATE_NOOP("RequestCommands", "A recipient confirmed that they were told."));
                },
            .usage = id,
            .options = notifyOptions,
            .run = notify},
        {.words = {request, QStringLiteral("answer")},
            .summary =
                [] {
                    return requestWords(QT_TRANSLATE_NOOP("RequestCommands",
                        "Writes the answer to the person as a PDF: the certificate, or the refusal."));
                },
            .usage = id,
            .options = answerOptions,
            .run = answerRequest},
        {.words = {request, QStringLiteral("close")},
            .summary =
                [] {
                    return requestWords(QT_TRANSLATE_NOOP("RequestCommands", "The answer has been given."));
                },
            .usage = id,
            .options = closeOptions,
            .run = closeRequest},
        {.words = {request, QStringLiteral("withdraw")},
            .summary =
                [] {
                    return requestWords(
                        QT_TRANSLATE_NOOP("RequestCommands", "The person took the request back."));
                },
            .usage = id,
            .options = filingSystemOptions,
            .run = withdraw},
    };
}
