#include "app/cli/command_list.h"
#include "app/cli/command_values.h"
#include "app/cli/command_words.h"
#include "app/cli/request_subject.h"
#include "app/requests/requests.h"

namespace {

/// The services, and the request that a command is about.
struct Term
{
    CommandRun &run;
    RequestSubject subject;

    const Requests &requests() const { return run.services->requests(); }
};

/// Takes a step with the request that the run names, and answers with how it is after.
template <typename Step>
Result<Answer> termStep(CommandRun &run, Step step)
{
    const auto subject = requestSubject(run);
    if (!subject)
        return subject.error();
    const Outcome taken = step(Term{run, *subject});
    if (!taken)
        return taken.error();
    return showRequest(run);
}

Outcome askRequester(const Term &term)
{
    const auto about = required(term.run, QStringLiteral("about"));
    if (!about)
        return about.error();
    if (*about != u"identity" && *about != u"scope")
        return usageError(QStringLiteral("value"), {QStringLiteral("--about"), *about});
    const auto askedOn = dayOf(term.run, QStringLiteral("on"), term.run.services->clock().today());
    if (!askedOn)
        return askedOn.error();
    return term.requests()
        .ask(*term.run.permit, term.subject.filingSystem, term.subject.id,
            {.about =
                    *about == u"identity" ? RequestQuestion::About::Identity : RequestQuestion::About::Scope,
                .askedOn = *askedOn,
                .reason = term.run.value(QStringLiteral("reason"))})
        .result();
}

Outcome hearRequester(const Term &term)
{
    const auto answeredOn = dayOf(term.run, QStringLiteral("on"), term.run.services->clock().today());
    if (!answeredOn)
        return answeredOn.error();
    return term.requests()
        .hearScope(*term.run.permit, term.subject.filingSystem, term.subject.id, *answeredOn)
        .result();
}

Outcome extendTerm(const Term &term)
{
    const auto sentOn = dayOf(term.run, QStringLiteral("sent"), term.run.services->clock().today());
    if (!sentOn)
        return sentOn.error();
    return term.requests()
        .extend(*term.run.permit, term.subject.filingSystem, term.subject.id, *sentOn,
            term.run.value(QStringLiteral("reason")))
        .result();
}

Outcome setAsideRequest(const Term &term)
{
    if (const auto given = required(term.run, QStringLiteral("of")); !given)
        return given.error();
    const auto original = numberOf(term.run, QStringLiteral("of"), 0, 1);
    if (!original)
        return original.error();
    return term.requests()
        .setAside(*term.run.permit, term.subject.filingSystem, term.subject.id, Id<Request>(*original))
        .result();
}

Outcome askPreparer(const Term &term)
{
    return term.requests()
        .askBack(*term.run.permit, term.subject.filingSystem, term.subject.id,
            term.run.value(QStringLiteral("question")))
        .result();
}

QCommandLineOption onOption(const char *help)
{
    return valueOption("on", requestWords(help), "DATE");
}

QList<QCommandLineOption> askRequesterOptions()
{
    return {filingSystemOption(),
        valueOption("about",
            requestWords(
                QT_TRANSLATE_NOOP("RequestCommands", "identity: who it is; scope: what exactly is meant.")),
            "identity|scope"),
        valueOption("reason",
            requestWords(QT_TRANSLATE_NOOP(
                "RequestCommands", "Why there is doubt, or why it cannot be done without.")),
            "TEXT"),
        onOption(QT_TRANSLATE_NOOP("RequestCommands", "The day it was asked; today where it is not given."))};
}

QList<QCommandLineOption> hearRequesterOptions()
{
    return {filingSystemOption(),
        onOption(
            QT_TRANSLATE_NOOP("RequestCommands", "The day it was answered; today where it is not given."))};
}

QList<QCommandLineOption> extendTermOptions()
{
    return {filingSystemOption(),
        valueOption("sent",
            requestWords(QT_TRANSLATE_NOOP(
                "RequestCommands", "The day the notice was sent; today where it is not given.")),
            "DATE"),
        valueOption("reason", requestWords(QT_TRANSLATE_NOOP("RequestCommands", "Why more time is needed.")),
            "TEXT")};
}

QList<QCommandLineOption> setAsideOptions()
{
    return {filingSystemOption(),
        valueOption("of",
            requestWords(QT_TRANSLATE_NOOP("RequestCommands", "The open request that it repeats.")), "ID")};
}

QList<QCommandLineOption> askPreparerOptions()
{
    return {filingSystemOption(),
        valueOption("question",
            requestWords(QT_TRANSLATE_NOOP("RequestCommands", "What must be known first.")), "TEXT")};
}

} // namespace

QList<Command> requestTermCommands()
{
    const QString request = QStringLiteral("request");
    const QString id = QStringLiteral("ID");
    return {
        {.words = {request, QStringLiteral("ask")},
            .summary =
                [] {
                    return requestWords(QT_TRANSLATE_NOOP("RequestCommands",
                        "Records a question to the requester; the clock stands still for it if it was asked "
                        "in "
                        "time."));
                },
            .usage = id,
            .options = askRequesterOptions,
            .run = [](CommandRun &run) { return termStep(run, askRequester); }},
        {.words = {request, QStringLiteral("heard")},
            .summary =
                [] {
                    return requestWords(QT_TRANSLATE_NOOP(
                        "RequestCommands", "Records that the requester said what exactly is meant."));
                },
            .usage = id,
            .options = hearRequesterOptions,
            .run = [](CommandRun &run) { return termStep(run, hearRequester); }},
        {.words = {request, QStringLiteral("extend")},
            .summary =
                [] {
                    return requestWords(QT_TRANSLATE_NOOP("RequestCommands",
                        "Records the notice that extends the term, once, to three months."));
                },
            .usage = id,
            .options = extendTermOptions,
            .run = [](CommandRun &run) { return termStep(run, extendTerm); }},
        {.words = {request, QStringLiteral("duplicate")},
            .summary =
                [] {
                    return requestWords(QT_TRANSLATE_NOOP(
                        "RequestCommands", "Sets a request aside that only repeats another open one."));
                },
            .usage = id,
            .options = setAsideOptions,
            .run = [](CommandRun &run) { return termStep(run, setAsideRequest); }},
        {.words = {request, QStringLiteral("ask-back")},
            .summary =
                [] {
                    return requestWords(QT_TRANSLATE_NOOP("RequestCommands",
                        "As the approver: asks who prepared the proposal something first."));
                },
            .usage = id,
            .options = askPreparerOptions,
            .run = [](CommandRun &run) { return termStep(run, askPreparer); }},
    };
}
