#include "app/cli/command_list.h"
#include "app/cli/command_values.h"
#include "app/cli/command_words.h"
#include "app/cli/confirming.h"
#include "app/cli/request_aim_options.h"
#include "app/cli/request_subject.h"
#include "app/consent/evidence_file.h"
#include "app/documents/request_words.h"
#include "app/requests/identity_check.h"
#include "app/requests/requests.h"

#include <QJsonArray>

namespace {

QList<QCommandLineOption> requestListOptions()
{
    return {filingSystemOption(),
        {QStringLiteral("all"),
            requestWords(QT_TRANSLATE_NOOP("RequestCommands", "Closed requests as well, the newest first."))},
        valueOption("after",
            requestWords(QT_TRANSLATE_NOOP("RequestCommands", "Where to go on, as the list before said.")),
            "N")};
}

QList<QCommandLineOption> openOptions()
{
    return QList<QCommandLineOption>{filingSystemOption(),
               valueOption("type",
                   requestWords(QT_TRANSLATE_NOOP("RequestCommands",
                       "access, rectification, erasure, restriction, portability, objection, "
                       "consent-withdrawal, human-review, recipients or complaint.")),
                   "T"),
               valueOption("contact",
                   requestWords(QT_TRANSLATE_NOOP("RequestCommands", "Whose request it is.")), "ID"),
               valueOption("received",
                   requestWords(QT_TRANSLATE_NOOP("RequestCommands", "The day it reached the organisation.")),
                   "DATE"),
               valueOption("channel",
                   requestWords(
                       QT_TRANSLATE_NOOP("RequestCommands", "email, phone, post, in-person or form.")),
                   "CH"),
               valueOption(
                   "remark", requestWords(QT_TRANSLATE_NOOP("RequestCommands", "What was asked.")), "TEXT"),
               valueOption("representative",
                   requestWords(QT_TRANSLATE_NOOP("RequestCommands", "Who asks in the person's stead.")),
                   "NAME"),
               valueOption("mandate",
                   requestWords(QT_TRANSLATE_NOOP("RequestCommands", "What entitles them to.")), "TEXT"),
               valueOption("related",
                   requestWords(QT_TRANSLATE_NOOP("RequestCommands",
                       "One of the same letter, or a closed one that this one follows on.")),
                   "ID"),
               valueOption("letter",
                   requestWords(
                       QT_TRANSLATE_NOOP("RequestCommands", "The letter or message itself, to be kept.")),
                   "PATH")} +
        requestAimOptions();
}

QList<QCommandLineOption> requesterVerifyOptions()
{
    return {filingSystemOption(),
        valueOption("method",
            requestWords(QT_TRANSLATE_NOOP("RequestCommands",
                "known-channel, account, two-facts, call-back, in-person, video, identity-service or, as the "
                "last resort, masked-document.")),
            "M"),
        valueOption("document",
            requestWords(QT_TRANSLATE_NOOP("RequestCommands",
                "Which kind was seen with masked-document: passport, identity-card, driving-licence or "
                "residence-permit. Never its number.")),
            "KIND"),
        valueOption("remark",
            requestWords(QT_TRANSLATE_NOOP("RequestCommands",
                "What was seen, or why no lighter way would do; kept until 30 days after the closing.")),
            "TEXT"),
        {QStringLiteral("failed"),
            requestWords(QT_TRANSLATE_NOOP("RequestCommands", "The person could not be identified."))},
        valueOption("on",
            requestWords(QT_TRANSLATE_NOOP("RequestCommands",
                "The day on which the answer about it came in; today where it is not given.")),
            "DATE")};
}

QList<QCommandLineOption> approveOptions()
{
    return {filingSystemOption(),
        valueOption("digest",
            requestWords(QT_TRANSLATE_NOOP("RequestCommands",
                "Only the plan with this digest, as request show tells it; any other is refused.")),
            "HEX")};
}

QList<QCommandLineOption> rejectOptions()
{
    return {filingSystemOption(),
        valueOption(
            "reason", requestWords(QT_TRANSLATE_NOOP("RequestCommands", "Why it is rejected.")), "TEXT")};
}

Result<Answer> listRequests(CommandRun &run)
{
    const auto filingSystem = filingSystemOf(run);
    if (!filingSystem)
        return filingSystem.error();
    const auto page = run.services->requests()
                          .page(*run.permit, *filingSystem, !run.isSet(QStringLiteral("all")),
                              run.value(QStringLiteral("after")))
                          .result();
    if (!page)
        return page.error();
    Answer answer;
    QJsonArray all;
    for (const Request &request : page->rows) {
        all.append(jsonOf(request));
        answer.lines.append(lineOf(request, run.services->clock().today()));
    }
    answer.json.insert(QStringLiteral("requests"), all);
    answer.json.insert(QStringLiteral("total"), page->total);
    if (!page->next.isEmpty()) {
        answer.json.insert(QStringLiteral("next"), page->next);
        answer.lines.append(
            requestWords(QT_TRANSLATE_NOOP("RequestCommands", "There are more; go on with --after %1."))
                .arg(page->next));
    }
    return answer;
}

/// What this person asked already and is still open.
void tellAlike(const QList<Request> &alike, Answer &answer)
{
    QJsonArray numbers;
    for (const Request &other : alike) {
        numbers.append(other.id.number());
        answer.lines.append(
            requestWords(QT_TRANSLATE_NOOP("RequestCommands",
                             "The same was asked already in request %1; if this one only repeats it: request "
                             "duplicate"))
                .arg(other.id.number()));
    }
    if (!numbers.isEmpty())
        answer.json.insert(QStringLiteral("alike"), numbers);
}

/// The file of `--letter`; none where it is not given.
Result<std::optional<RequestLetter>> letterOf(const CommandRun &run)
{
    if (!run.isSet(QStringLiteral("letter")))
        return std::optional<RequestLetter>();
    const auto file = readKeptFile(run.value(QStringLiteral("letter")),
        {RequestLetter::largest,
            {Failure::Invalid, QStringLiteral("request.letter-too-large"),
                {QString::number(RequestLetter::largest / (1024 * 1024))}},
            {Failure::Invalid, QStringLiteral("request.letter-empty")}});
    if (!file)
        return file.error();
    return std::optional(RequestLetter{file->name, file->mediaType, file->content});
}

Result<Answer> openRequest(CommandRun &run)
{
    const auto filingSystem = filingSystemOf(run);
    if (!filingSystem)
        return filingSystem.error();
    const auto typeCode = required(run, QStringLiteral("type"));
    if (!typeCode)
        return typeCode.error();
    const auto type = requestTypeFromCode(*typeCode);
    if (!type)
        return usageError(QStringLiteral("value"), {QStringLiteral("--type"), *typeCode});
    for (const QString &option : {QStringLiteral("contact"), QStringLiteral("received")}) {
        if (const auto given = required(run, option); !given)
            return given.error();
    }
    const auto contact = numberOf(run, QStringLiteral("contact"), 0, 1);
    if (!contact)
        return contact.error();
    const auto related = run.isSet(QStringLiteral("related")) ? numberOf(run, QStringLiteral("related"), 0, 1)
                                                              : Result<qint64>(0);
    if (!related)
        return related.error();
    const auto receivedOn = dayOf(run, QStringLiteral("received"), {});
    if (!receivedOn)
        return receivedOn.error();
    const auto channel =
        requestChannelFromCode(run.isSet(QStringLiteral("channel")) ? run.value(QStringLiteral("channel"))
                                                                    : QStringLiteral("email"));
    if (!channel)
        return usageError(
            QStringLiteral("value"), {QStringLiteral("--channel"), run.value(QStringLiteral("channel"))});
    const auto letter = letterOf(run);
    if (!letter)
        return letter.error();
    const auto aim = requestAimOf(run);
    if (!aim)
        return aim.error();
    const auto id = run.services->requests()
                        .open(*run.permit, *filingSystem,
                            {.type = *type,
                                .contact = Id<Contact>(*contact),
                                .receivedOn = *receivedOn,
                                .channel = *channel,
                                .remark = run.value(QStringLiteral("remark")),
                                .representative = run.value(QStringLiteral("representative")),
                                .mandate = run.value(QStringLiteral("mandate")),
                                .aim = *aim,
                                .related = Id<Request>(*related),
                                .letter = *letter})
                        .result();
    if (!id)
        return id.error();
    const auto file = run.services->requests().find(*run.permit, *filingSystem, *id).result();
    if (!file)
        return file.error();
    Answer answer{
        .json = jsonOf(file->request), .lines = {lineOf(file->request, run.services->clock().today())}};
    tellAlike(file->alike, answer);
    return answer;
}

Result<Answer> verifyRequester(CommandRun &run)
{
    const auto subject = requestSubject(run);
    if (!subject)
        return subject.error();
    const auto method = required(run, QStringLiteral("method"));
    if (!method)
        return method.error();
    if (!identityLevelOf(*method))
        return usageError(QStringLiteral("value"), {QStringLiteral("--method"), *method});
    const auto answeredOn = dayOf(run, QStringLiteral("on"), run.services->clock().today());
    if (!answeredOn)
        return answeredOn.error();
    const Requests &requests = run.services->requests();
    const auto done = run.isSet(QStringLiteral("failed"))
        ? requests.identityFailed(*run.permit, subject->filingSystem, subject->id, *method).result()
        : requests
              .verifyIdentity(*run.permit, subject->filingSystem, subject->id, *method, *answeredOn,
                  {.document = run.value(QStringLiteral("document")),
                      .remark = run.value(QStringLiteral("remark"))})
              .result();
    if (!done)
        return done.error();
    auto answer = showRequest(run);
    if (answer)
        answer->json.insert(
            QStringLiteral("status"), answer->json[QStringLiteral("request")][QStringLiteral("status")]);
    return answer;
}

Result<Answer> decide(CommandRun &run, Decision::Verdict verdict)
{
    const auto subject = requestSubject(run);
    if (!subject)
        return subject.error();
    QString reason;
    if (verdict == Decision::Verdict::Rejected) {
        const auto given = required(run, QStringLiteral("reason"));
        if (!given)
            return given.error();
        reason = *given;
    }
    const auto file = run.services->requests().find(*run.permit, subject->filingSystem, subject->id).result();
    if (!file)
        return file.error();
    const QString digest = QString::fromLatin1(file->request.proposalDigest.toHex());
    if (run.isSet(QStringLiteral("digest")) &&
        run.value(QStringLiteral("digest")).compare(digest, Qt::CaseInsensitive) != 0)
        return Error{Failure::ChangedMeanwhile, QStringLiteral("request.proposal-changed")};
    const auto confirmed = confirmedAgain(run);
    if (!confirmed)
        return confirmed.error();
    const auto decision = run.services->requests()
                              .decide(*run.permit, *confirmed, subject->filingSystem, subject->id, verdict,
                                  reason, file->request.proposalDigest)
                              .result();
    if (!decision)
        return decision.error();
    Answer answer{.json = {{QStringLiteral("decision"), decision->ref},
                      {QStringLiteral("digest"), QString::fromLatin1(decision->proposalDigest.toHex())}},
        .lines = {verdict == Decision::Verdict::Approved
                ? requestWords(QT_TRANSLATE_NOOP("RequestCommands", "Approved."))
                : requestWords(QT_TRANSLATE_NOOP("RequestCommands", "Rejected."))}};
    if (!decision->standsFor.isEmpty()) {
        answer.json.insert(QStringLiteral("stands_for"), decision->standsFor);
        answer.json.insert(QStringLiteral("stands_until"), decision->standsUntil.toString(Qt::ISODate));
        answer.lines.append(requestWords(QT_TRANSLATE_NOOP("RequestCommands", "You decided %1."))
                                .arg(steadWords(run, decision->standsFor, decision->standsUntil)));
    }
    return answer;
}

} // namespace

QList<Command> requestCommands()
{
    const QString request = QStringLiteral("request");
    const QString id = QStringLiteral("ID");
    return QList<Command>{
               {.words = {request, QStringLiteral("list")},
                   .summary =
                       [] {
                           return requestWords(
                               QT_TRANSLATE_NOOP("RequestCommands", "Open requests, the most urgent first."));
                       },
                   .options = requestListOptions,
                   .run = listRequests},
               {.words = {request, QStringLiteral("show")},
                   .summary =
                       [] {
                           return requestWords(
                               QT_TRANSLATE_NOOP("RequestCommands", "One request with its steps."));
                       },
                   .usage = id,
                   .options = filingSystemOptions,
                   .run = showRequest},
               {.words = {request, QStringLiteral("open")},
                   .summary =
                       [] {
                           return requestWords(
                               QT_TRANSLATE_NOOP("RequestCommands", "Registers what somebody asks."));
                       },
                   .options = openOptions,
                   .run = openRequest},
               {.words = {request, QStringLiteral("verify")},
                   .summary =
                       [] {
                           return requestWords(QT_TRANSLATE_NOOP(
                               "RequestCommands", "Records how the requester was identified."));
                       },
                   .usage = id,
                   .options = requesterVerifyOptions,
                   .run = verifyRequester},
               {.words = {request, QStringLiteral("approve")},
                   .summary =
                       [] {
                           return requestWords(QT_TRANSLATE_NOOP(
                               "RequestCommands", "Approves the proposal; asks for the passphrase again."));
                       },
                   .usage = id,
                   .options = approveOptions,
                   .run = [](CommandRun &run) { return decide(run, Decision::Verdict::Approved); }},
               {.words = {request, QStringLiteral("reject")},
                   .summary =
                       [] {
                           return requestWords(
                               QT_TRANSLATE_NOOP("RequestCommands", "Rejects the proposal, with a reason."));
                       },
                   .usage = id,
                   .options = rejectOptions,
                   .run = [](CommandRun &run) { return decide(run, Decision::Verdict::Rejected); }},
           } +
        requestTermCommands() + requestDoingCommands() + requestProposingCommands() +
        requestClosingCommands() + requestNoticeCommands() + requestPackageCommands() +
        requestEvidenceCommands() + requestStatisticsCommands();
}
