#include "app/cli/command_list.h"
#include "app/cli/command_values.h"
#include "app/cli/command_words.h"
#include "app/cli/leaving_values.h"
#include "app/cli/request_subject.h"
#include "app/documents/erasure_certificate.h"
#include "app/documents/letter_writing.h"
#include "app/documents/request_words.h"
#include "app/leaving/leaving.h"
#include "app/letters/letter_noting.h"
#include "app/letters/letters.h"
#include "app/requests/request_refusal.h"
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
            requestWords(QT_TRANSLATE_NOOP("RequestCommands",
                "Where the PDF goes; encrypted where the name ends in .zip, and always for a refusal.")),
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

/// What was refused is told in the letter that the organisation words (domain.md 4.8).
Result<QByteArray> refusalLetter(
    const CommandRun &run, const RequestSubject &subject, const Request &request, LeavingOrder &leaving)
{
    LetterOrder order{.kind = LetterKind{LetterAct::Refused, request.type}};
    if (run.isSet(QStringLiteral("lang")))
        order.language =
            QLocale().language() == QLocale::Dutch ? LetterLanguage::Dutch : LetterLanguage::English;
    const auto material =
        run.services->letters().gather(*run.permit, subject.filingSystem, subject.id, order).result();
    if (!material)
        return material.error();
    const auto letter = writtenLetter(*material);
    if (!letter)
        return letter.error();
    noteLetter(leaving, material->words, subject.id);
    // It names the person: encrypted whatever the file is called, as every letter is.
    leaving.places.isPlain = false;
    return letterPdf(*letter);
}

QByteArray certificateOf(const CommandRun &run, const RequestFile &file)
{
    const QLocale::Language spoken = QLocale().language();
    return erasureCertificatePdf(certificateFacts(file.request, file.decisions),
        run.isSet(QStringLiteral("lang")) ? spoken : answerLanguage(file.request, spoken));
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
    const bool isRefused = request_refusal::isRefusal(file->request.outcome);
    if (!isRefused && !isCertifiable(file->request))
        return Error{Failure::Refused, QStringLiteral("request.not-answerable")};
    const LeavingPlaces places = leavingPlaces(*out, run.value(QStringLiteral("eml")));
    LeavingOrder leaving{.way = way_out::requestAnswer,
        .filingSystem = subject->filingSystem,
        .objectKind = QStringLiteral("request"),
        .objectRef = file->request.ref,
        .name = QStringLiteral("answer.pdf"),
        .places = places,
        .mayReplace = true};
    const auto pdf = isRefused ? refusalLetter(run, *subject, file->request, leaving)
                               : Result<QByteArray>(certificateOf(run, *file));
    if (!pdf)
        return pdf.error();
    const auto left = run.services->leaving().write(*run.permit, leaving, *pdf).result();
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
