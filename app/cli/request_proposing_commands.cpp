#include "app/cli/command_list.h"
#include "app/cli/command_values.h"
#include "app/cli/command_words.h"
#include "app/cli/contact_fields.h"
#include "app/cli/forbidden_values.h"
#include "app/cli/request_subject.h"
#include "app/documents/refusal_words.h"
#include "app/documents/request_words.h"
#include "app/documents/retention_words.h"
#include "app/requests/requests.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace {

/// One --keep CATEGORY:EXCEPTION:REASON. Without an exception the core takes that of a reason which is the
/// id of a statute's rule, and asks for one otherwise.
std::optional<Proposal::CategoryPlan> keptRow(const QString &keep)
{
    const auto category = dataCategoryFromCode(keep.section(QLatin1Char(':'), 0, 0));
    if (!category || !keep.contains(QLatin1Char(':')))
        return std::nullopt;
    Proposal::CategoryPlan row{.category = *category,
        .erase = false,
        .reason = keep.section(QLatin1Char(':'), 1),
        .exception = erasureExceptionFrom(keep.section(QLatin1Char(':'), 1, 1))};
    if (row.exception)
        row.reason = keep.section(QLatin1Char(':'), 2);
    return row;
}

/// FIELD=VALUE after the id, every --keep, and the ground.
Result<Proposal> proposalOf(const CommandRun &run)
{
    Proposal proposal{.statement = run.value(QStringLiteral("statement")),
        .stops = run.options.values(QStringLiteral("stop"))};
    if (run.arguments.size() > 1) {
        const auto fields = givenFields(run, 1, editableFields());
        if (!fields)
            return fields.error();
        for (const GivenField &field : *fields)
            proposal.corrections.append({field.code, {}, field.value});
    }
    const QStringList kept = run.options.values(QStringLiteral("keep"));
    for (const QString &keep : kept) {
        const auto row = keptRow(keep);
        if (!row)
            return usageError(QStringLiteral("value"), {QStringLiteral("--keep"), keep});
        proposal.plan.append(*row);
    }
    const QString ground = run.value(QStringLiteral("ground"));
    proposal.ground = erasureGroundFrom(ground);
    proposal.groundWords = run.value(QStringLiteral("ground-words"));
    if (!ground.isEmpty() && !proposal.ground)
        return usageError(QStringLiteral("value"), {QStringLiteral("--ground"), ground});
    return proposal;
}

Result<Answer> propose(CommandRun &run)
{
    const auto subject = requestSubject(run);
    if (!subject)
        return subject.error();
    const auto wish = proposalOf(run);
    if (!wish)
        return wish.error();
    const auto proposal =
        run.services->requests().propose(*run.permit, subject->filingSystem, subject->id, *wish).result();
    if (!proposal)
        return proposal.error();
    Answer answer{.json = {{QStringLiteral("proposal"),
                      QJsonDocument::fromJson(proposal->toJson().toUtf8()).object()}}};
    for (const Proposal::Correction &correction : proposal->corrections)
        answer.lines.append(
            QStringLiteral("%1: %2 -> %3").arg(correction.field, correction.before, correction.after));
    for (const QString &purpose : proposal->stops)
        answer.lines.append(requestWords(QT_TRANSLATE_NOOP("RequestCommands", "%1: stop")).arg(purpose));
    if (!proposal->statement.isEmpty())
        answer.lines.append(requestWords(QT_TRANSLATE_NOOP(
            "RequestCommands", "Restrict instead of correct, with the person's statement.")));
    for (const Proposal::CategoryPlan &row : proposal->plan)
        answer.lines.append(QStringLiteral("%1: %2").arg(planWord(row),
            row.erase && !row.figuresBy.isEmpty()
                ? requestWords(QT_TRANSLATE_NOOP("RequestCommands", "anonymise, or erase (%1)"))
                      .arg(row.figuresBy)
                : row.erase
                ? requestWords(QT_TRANSLATE_NOOP("RequestCommands", "erase"))
                : requestWords(QT_TRANSLATE_NOOP("RequestCommands", "keep, %1")).arg(keepingWords(row))));
    if (proposal->ground)
        answer.lines.append(QStringLiteral("%1 (%2)").arg(
            groundWord(*proposal->ground), pointArticle(keyOf(*proposal->ground))));
    const auto file = run.services->requests().find(*run.permit, subject->filingSystem, subject->id).result();
    if (!file)
        return file.error();
    if (auto told = tellForbidden(run, subject->filingSystem, file->request.contact, *proposal, answer);
        !told)
        return told.error();
    return answer;
}

/// Every --reason, R01 to R18.
Result<QList<RefusalReason>> refusalReasonsOf(const CommandRun &run)
{
    if (const auto given = required(run, QStringLiteral("reason")); !given)
        return given.error();
    QList<RefusalReason> reasons;
    const QStringList keys = run.options.values(QStringLiteral("reason"));
    for (const QString &key : keys) {
        const auto reason = refusalReasonFrom(key.toUpper());
        if (!reason)
            return usageError(QStringLiteral("value"), {QStringLiteral("--reason"), key});
        reasons.append(*reason);
    }
    return reasons;
}

Result<Answer> refuseRequest(CommandRun &run)
{
    const auto subject = requestSubject(run);
    if (!subject)
        return subject.error();
    const auto reasons = refusalReasonsOf(run);
    if (!reasons)
        return reasons.error();
    const auto proposal = run.services->requests()
                              .propose(*run.permit, subject->filingSystem, subject->id,
                                  {.refusal = *reasons, .refusalWords = run.value(QStringLiteral("words"))})
                              .result();
    if (!proposal)
        return proposal.error();
    auto answer = showRequest(run);
    if (!answer)
        return answer;
    for (const RefusalReason reason : proposal->refusal)
        answer->lines.append(QStringLiteral("%1: %2 (%3)")
                                 .arg(keyOf(reason), refusalSentence(reason), refusalArticle(reason)));
    return answer;
}

Result<Answer> remindRequester(CommandRun &run)
{
    const auto subject = requestSubject(run);
    if (!subject)
        return subject.error();
    const auto sentOn = dayOf(run, QStringLiteral("on"), run.services->clock().today());
    if (!sentOn)
        return sentOn.error();
    const auto reminded =
        run.services->requests().remind(*run.permit, subject->filingSystem, subject->id, *sentOn).result();
    return reminded ? showRequest(run) : Result<Answer>(reminded.error());
}

Result<Answer> listReminders(CommandRun &run)
{
    const auto filingSystem = filingSystemOf(run);
    if (!filingSystem)
        return filingSystem.error();
    const auto due = run.services->requests().remindersDue(*run.permit, *filingSystem).result();
    if (!due)
        return due.error();
    Answer answer;
    QJsonArray reminders;
    for (const DueReminder &reminder : *due) {
        const QString on = reminder.on.toString(Qt::ISODate);
        reminders.append(QJsonObject{{QStringLiteral("request"), reminder.request.id.number()},
            {QStringLiteral("on"), on}, {QStringLiteral("number"), reminder.number}});
        answer.lines.append(QStringLiteral("%1\t%2\t%3\t%4")
                                .arg(reminder.request.id.number())
                                .arg(typeWord(reminder.request.type), on)
                                .arg(reminder.number));
    }
    answer.json.insert(QStringLiteral("reminders"), reminders);
    return answer;
}

Result<Answer> purgeEvidence(CommandRun &run)
{
    const auto filingSystem = filingSystemOf(run);
    if (!filingSystem)
        return filingSystem.error();
    const auto gone = run.services->requests().purgeEvidence(*run.permit, *filingSystem).result();
    if (!gone)
        return gone.error();
    const int requests = *gone;
    return Answer{.json = {{QStringLiteral("requests"), requests}},
        .lines = {QCoreApplication::translate("RequestCommands",
            "Evidence of identity, or the values of a correction, went from %n request(s).", nullptr,
            requests)}};
}

QList<QCommandLineOption> proposeOptions()
{
    return {filingSystemOption(),
        valueOption("keep",
            requestWords(QT_TRANSLATE_NOOP("RequestCommands",
                "A category that stays, by which exception of art. 17(3) GDPR (17-3-a to 17-3-e), and why; "
                "or CATEGORY:RULE for the rule of a statute, such as FIN-01.")),
            "CATEGORY:EXCEPTION:REASON"),
        valueOption("ground",
            requestWords(QT_TRANSLATE_NOOP("RequestCommands",
                "On which ground of art. 17(1) GDPR it rests: 17-1-a to 17-1-f; else the first that is "
                "found.")),
            "GROUND"),
        valueOption("ground-words",
            requestWords(QT_TRANSLATE_NOOP(
                "RequestCommands", "Why that ground is there, where the program does not find it.")),
            "TEXT"),
        valueOption("statement",
            requestWords(QT_TRANSLATE_NOOP("RequestCommands",
                "Of a correction that cannot be proved: what the person says, kept with the restricted "
                "data.")),
            "TEXT"),
        valueOption("stop",
            requestWords(QT_TRANSLATE_NOOP("RequestCommands",
                "A purpose that an objection stops; all that can be objected to where none is given.")),
            "KEY")};
}

QList<QCommandLineOption> refuseRequestOptions()
{
    return {filingSystemOption(),
        valueOption("reason",
            requestWords(
                QT_TRANSLATE_NOOP("RequestCommands", "Why it is refused, R01 to R17; may be given again.")),
            "CODE"),
        valueOption("words",
            requestWords(QT_TRANSLATE_NOOP("RequestCommands", "The same in words; the person is told so.")),
            "TEXT")};
}

QList<QCommandLineOption> remindRequesterOptions()
{
    return {filingSystemOption(),
        valueOption("on",
            requestWords(QT_TRANSLATE_NOOP(
                "RequestCommands", "The day the reminder was sent; today where it is not given.")),
            "DATE")};
}

} // namespace

QList<Command> requestProposingCommands()
{
    const QString request = QStringLiteral("request");
    const QString id = QStringLiteral("ID");
    return {
        {.words = {request, QStringLiteral("propose")},
            .summary =
                [] {
                    return requestWords(QT_TRANSLATE_NOOP(
                        "RequestCommands", "The correction, or what is erased and what must stay."));
                },
            .usage = QStringLiteral("ID [FIELD=VALUE ...]"),
            .options = proposeOptions,
            .run = propose},
        {.words = {request, QStringLiteral("refuse")},
            .summary =
                [] {
                    return requestWords(QT_TRANSLATE_NOOP("RequestCommands",
                        "Proposes to refuse a request wholly; another entitled person approves it."));
                },
            .usage = id,
            .options = refuseRequestOptions,
            .run = refuseRequest},
        {.words = {request, QStringLiteral("remind")},
            .summary =
                [] {
                    return requestWords(QT_TRANSLATE_NOOP("RequestCommands",
                        "Records that the requester was reminded of the question who they are."));
                },
            .usage = id,
            .options = remindRequesterOptions,
            .run = remindRequester},
        {.words = {request, QStringLiteral("reminders")},
            .summary =
                [] {
                    return requestWords(QT_TRANSLATE_NOOP(
                        "RequestCommands", "Requests of which the requester is to be reminded by now."));
                },
            .options = filingSystemOptions,
            .run = listReminders},
        {.words = {request, QStringLiteral("purge-evidence")},
            .summary =
                [] {
                    return requestWords(QT_TRANSLATE_NOOP("RequestCommands",
                        "Removes what was seen of requesters whose request was closed 30 days ago, and the "
                        "values of "
                        "corrections whose request was closed five years ago."));
                },
            .options = filingSystemOptions,
            .run = purgeEvidence},
    };
}
