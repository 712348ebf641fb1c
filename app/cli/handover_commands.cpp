#include "app/cli/command_list.h"
#include "app/cli/command_values.h"
#include "app/cli/command_words.h"
#include "app/cli/confirming.h"
#include "app/documents/archive_words.h"
#include "app/documents/handover_words.h"
#include "app/documents/retention_words.h"
#include "app/handovers/mailing_lists.h"

#include <QJsonArray>

namespace {

QCommandLineOption handoverPurposeOption()
{
    return valueOption("purpose",
        handoverWords(QT_TRANSLATE_NOOP("HandoverCommands", "The key of the purpose that it is for.")),
        "KEY");
}

/// What every list that leaves is asked with.
QList<QCommandLineOption> leavingOptions(const QString &formats)
{
    return {filingSystemOption(), handoverPurposeOption(),
        valueOption("recipient",
            handoverWords(QT_TRANSLATE_NOOP(
                "HandoverCommands", "The registered processor who receives it, or 'own' for our own use.")),
            "NAME"),
        valueOption("out",
            handoverWords(QT_TRANSLATE_NOOP(
                "HandoverCommands", "Where the file is written: an encrypted ZIP unless --plain is given.")),
            "PATH"),
        valueOption("format", formats, "FORMAT"),
        valueOption("dialect",
            handoverWords(QT_TRANSLATE_NOOP("HandoverCommands",
                "For whom the CSV is: people (a Dutch spreadsheet) or tool (commas and the headings that "
                "mail "
                "tools know); people where it is not given.")),
            "DIALECT"),
        {QStringLiteral("encrypt"),
            handoverWords(
                QT_TRANSLATE_NOOP("HandoverCommands", "Encrypted; so it is without this option too."))},
        {QStringLiteral("plain"),
            handoverWords(QT_TRANSLATE_NOOP("HandoverCommands", "Without encryption; needs --reason."))},
        valueOption("reason",
            handoverWords(QT_TRANSLATE_NOOP("HandoverCommands", "Why it leaves without encryption.")),
            "TEXT")};
}

QList<QCommandLineOption> mailingListOptions()
{
    auto options = leavingOptions(
        handoverWords(QT_TRANSLATE_NOOP("HandoverCommands", "csv or xlsx; csv where it is not given.")));
    options += QList<QCommandLineOption>{
        valueOption("channel",
            handoverWords(QT_TRANSLATE_NOOP("HandoverCommands", "email, phone, post, sms or messaging.")),
            "CH"),
        valueOption("kind",
            handoverWords(QT_TRANSLATE_NOOP("HandoverCommands",
                "Only people of this kind (customer, prospect, ...); may be given more than once.")),
            "KIND"),
        {QStringLiteral("preview"),
            handoverWords(QT_TRANSLATE_NOOP(
                "HandoverCommands", "Tells who would be on it, and why others are not; writes nothing."))},
        valueOption("eml",
            handoverWords(QT_TRANSLATE_NOOP(
                "HandoverCommands", "Also writes a message, ready to be sent, with the encrypted list.")),
            "PATH")};
    return options;
}

QList<QCommandLineOption> exportOptions()
{
    return leavingOptions(handoverWords(
        QT_TRANSLATE_NOOP("HandoverCommands", "csv, vcard, json or xlsx; csv where it is not given.")));
}

Result<HandoverQuestion> questionOf(const CommandRun &run)
{
    const auto filingSystem = filingSystemOf(run);
    if (!filingSystem)
        return filingSystem.error();
    const auto purpose = required(run, QStringLiteral("purpose"));
    if (!purpose)
        return purpose.error();
    const auto recipient = required(run, QStringLiteral("recipient"));
    if (!recipient)
        return recipient.error();
    return HandoverQuestion{.filingSystem = *filingSystem, .purposeKey = *purpose, .recipient = *recipient};
}

/// With channel and segment.
Result<HandoverQuestion> listQuestionOf(const CommandRun &run)
{
    auto question = questionOf(run);
    if (!question)
        return question;
    const auto code = required(run, QStringLiteral("channel"));
    if (!code)
        return code.error();
    question->channel = channelFrom(*code);
    if (!question->channel)
        return usageError(QStringLiteral("value"), {QStringLiteral("--channel"), *code});
    const QStringList kinds = run.options.values(QStringLiteral("kind"));
    for (const QString &text : kinds) {
        const auto kind = contactKindFromCode(text);
        if (!kind)
            return usageError(QStringLiteral("value"), {QStringLiteral("--kind"), text});
        question->segment.kinds = question->segment.kinds.with(*kind);
    }
    return question;
}

Result<HandoverOrder> orderOf(
    const CommandRun &run, const HandoverQuestion &question, const QList<HandoverFormat> &formats)
{
    const auto path = required(run, QStringLiteral("out"));
    if (!path)
        return path.error();
    HandoverOrder order{.question = question,
        .path = *path,
        .isPlain = run.isSet(QStringLiteral("plain")),
        .plainReason = run.value(QStringLiteral("reason")),
        .heading = handoverFieldWord};
    if (const QString code = run.value(QStringLiteral("format")); run.isSet(QStringLiteral("format"))) {
        const auto format = handoverFormatFrom(code);
        if (!format || !formats.contains(*format))
            return usageError(QStringLiteral("value"), {QStringLiteral("--format"), code});
        order.format = *format;
    }
    if (const QString code = run.value(QStringLiteral("dialect")); run.isSet(QStringLiteral("dialect"))) {
        const bool isKnown = code == QLatin1String("people") || code == QLatin1String("tool");
        if (!isKnown || order.format != HandoverFormat::Csv)
            return usageError(QStringLiteral("value"), {QStringLiteral("--dialect"), code});
        if (code == QLatin1String("tool"))
            order.dialect = HandoverDialect::Tool;
    }
    if (order.isPlain && run.isSet(QStringLiteral("encrypt")))
        return usageError(QStringLiteral("value"), {QStringLiteral("--plain"), QStringLiteral("--encrypt")});
    return order;
}

QJsonArray jsonOf(const HandoverFields &fields)
{
    QJsonArray json;
    for (const HandoverField field : fields)
        json.append(keyOf(field));
    return json;
}

void addReasons(Answer &answer, const HandoverCounts &reasons)
{
    for (auto each = reasons.begin(); each != reasons.end(); ++each)
        answer.lines.append(QStringLiteral("%1\t%2").arg(each.value()).arg(exclusionWord(each.key())));
}

/// What both commands answer once the list is there.
Answer answerOf(const HandoverMade &made, const HandoverOrder &order)
{
    const Handover &handover = made.handover;
    Answer answer{.json = {{QStringLiteral("handover"), handover.ref}, {QStringLiteral("path"), order.path},
                      {QStringLiteral("encrypted"), handover.isEncrypted},
                      {QStringLiteral("format"), keyOf(handover.format)},
                      {QStringLiteral("fields"), jsonOf(handover.fields)},
                      {QStringLiteral("reasons"), jsonOf(handover.reasons)},
                      {QStringLiteral("rules"), jsonOf(handover.rules)},
                      {QStringLiteral("sha256"), QString::fromLatin1(handover.digest.toHex())}},
        .lines = {
            handoverWords(QT_TRANSLATE_NOOP("HandoverCommands", "On the list: %1, left out: %2. Written: %3"))
                .arg(QString::number(handover.included), QString::number(handover.excluded), order.path)}};
    addReasons(answer, handover.reasons);
    if (made.passphrase.isEmpty())
        return answer;
    const QString passphrase = QString::fromUtf8(made.passphrase.utf8());
    answer.json.insert(QStringLiteral("passphrase"), passphrase);
    answer.lines.append(handoverWords(
        QT_TRANSLATE_NOOP("HandoverCommands", "Passphrase of the ZIP file, told once and kept nowhere: %1"))
                            .arg(passphrase));
    answer.lines.append(handoverWords(QT_TRANSLATE_NOOP("HandoverCommands",
        "Open it with 7-Zip or WinZip; the folders of Windows cannot. Give the passphrase another way.")));
    return answer;
}

QString progressSentence(const QString & /*text*/, int value)
{
    return QStringLiteral("%1 %").arg(value * 100 / MailingLists::steps);
}

/// The work, and how far it is; Ctrl+C takes it back and still hears what came of it.
Result<HandoverMade> awaitedList(
    const CommandRun &run, const QFuture<Result<HandoverMade>> &future, const StopRequest &stop)
{
    return awaited(run, future, stop, progressSentence);
}

Result<Answer> previewList(const CommandRun &run, const HandoverQuestion &question)
{
    // A program wants everybody; a person reads a page, and how many there are besides.
    ExclusionsWanted wanted;
    if (run.isSet(QStringLiteral("json")))
        wanted.count = ExclusionsWanted::all;
    const auto preview = awaited(run, run.services->mailingLists().preview(*run.permit, question, wanted));
    if (!preview)
        return preview.error();
    QJsonArray exclusions;
    Answer answer;
    answer.lines = {handoverWords(QT_TRANSLATE_NOOP("HandoverCommands", "On the list: %1, left out: %2."))
                        .arg(QString::number(preview->included), QString::number(preview->excluded))};
    addReasons(answer, preview->reasons);
    for (const HandoverExclusion &exclusion : preview->exclusions) {
        const QString reason = keyOf(exclusion.reason);
        exclusions.append(QJsonObject{{QStringLiteral("id"), exclusion.contact.number()},
            {QStringLiteral("name"), exclusion.name}, {QStringLiteral("reason"), reason},
            {QStringLiteral("rule"), idOf(exclusion.rule)}});
        answer.lines.append(
            QStringLiteral("%1\t%2\t%3")
                .arg(exclusion.contact.number())
                .arg(nameOrArchived(exclusion.name, exclusion.isArchived), exclusionWord(reason)));
    }
    if (const qint64 more = preview->excluded - preview->exclusions.size(); more > 0)
        answer.lines.append(handoverWords(
            QT_TRANSLATE_NOOP("HandoverCommands", "And %1 more who are left out; --json names them all."))
                                .arg(more));
    answer.json = {{QStringLiteral("included"), preview->included},
        {QStringLiteral("excluded"), preview->excluded},
        {QStringLiteral("reasons"), jsonOf(preview->reasons)},
        {QStringLiteral("rules"), jsonOf(preview->rules)},
        {QStringLiteral("fields"), jsonOf(preview->fields)}, {QStringLiteral("exclusions"), exclusions}};
    return answer;
}

Result<Answer> makeMailingList(CommandRun &run)
{
    const auto question = listQuestionOf(run);
    if (!question)
        return question.error();
    if (run.isSet(QStringLiteral("preview")))
        return previewList(run, *question);
    auto order = orderOf(run, *question, {HandoverFormat::Csv, HandoverFormat::Xlsx});
    if (!order)
        return order.error();
    if (run.isSet(QStringLiteral("eml")))
        order->letter = handoverLetter(run.value(QStringLiteral("eml")), question->channel);
    const StopRequest stop;
    const auto made = awaitedList(run, run.services->mailingLists().make(*run.permit, *order, stop), stop);
    if (!made)
        return made.error();
    Answer answer = answerOf(*made, *order);
    answer.json.insert(QStringLiteral("included"), made->handover.included);
    answer.json.insert(QStringLiteral("excluded"), made->handover.excluded);
    if (!order->letter.path.isEmpty())
        answer.json.insert(QStringLiteral("eml"), order->letter.path);
    return answer;
}

Result<Answer> exportPeople(CommandRun &run)
{
    const auto question = questionOf(run);
    if (!question)
        return question.error();
    const auto order = orderOf(run, *question,
        {HandoverFormat::Csv, HandoverFormat::Vcard, HandoverFormat::Json, HandoverFormat::Xlsx});
    if (!order)
        return order.error();
    const auto confirmation = confirmedAgain(run);
    if (!confirmation)
        return confirmation.error();
    const StopRequest stop;
    const auto made = awaitedList(
        run, run.services->mailingLists().exportAll(*run.permit, *confirmation, *order, stop), stop);
    if (!made)
        return made.error();
    Answer answer = answerOf(*made, *order);
    answer.json.insert(QStringLiteral("exported"), made->handover.included);
    answer.json.insert(QStringLiteral("withheld"), made->handover.excluded);
    return answer;
}

Result<Answer> listTasks(CommandRun &run)
{
    const auto filingSystem = filingSystemOf(run);
    if (!filingSystem)
        return filingSystem.error();
    const auto tasks = run.services->mailingLists().openTasks(*run.permit, *filingSystem).result();
    if (!tasks)
        return tasks.error();
    Answer answer;
    QJsonArray list;
    for (const RecipientTask &task : *tasks) {
        list.append(QJsonObject{{QStringLiteral("id"), task.id.number()},
            {QStringLiteral("contact"), task.contact.number()}, {QStringLiteral("name"), task.contactName},
            {QStringLiteral("recipient"), task.recipient}, {QStringLiteral("purpose"), task.purposeKey},
            {QStringLiteral("why"), keyOf(task.why)}, {QStringLiteral("handover"), task.handoverRef},
            {QStringLiteral("opened"), task.openedAt.toText()}});
        answer.lines.append(
            QStringLiteral("%1\t%2\t%3\t%4\t%5")
                .arg(task.id.number())
                .arg(recipientWord(task.recipient), nameOrArchived(task.contactName, task.isArchived),
                    task.purposeKey, taskWord(task.why)));
    }
    answer.json.insert(QStringLiteral("tasks"), list);
    return answer;
}

Result<Answer> settleTask(CommandRun &run)
{
    const auto filingSystem = filingSystemOf(run);
    if (!filingSystem)
        return filingSystem.error();
    const auto number = numberArgument(run, QStringLiteral("ID"));
    if (!number)
        return number.error();
    const auto settled = run.services->mailingLists()
                             .settleTask(*run.permit, *filingSystem, Id<RecipientTask>(*number))
                             .result();
    if (!settled)
        return settled.error();
    return Answer{.json = {{QStringLiteral("id"), *number}},
        .lines = {
            handoverWords(QT_TRANSLATE_NOOP("HandoverCommands", "Recorded that the recipient was told."))}};
}

} // namespace

QList<Command> handoverCommands()
{
    const QString task = QStringLiteral("recipient-task");
    return {
        {.words = {QStringLiteral("mailing-list")},
            .summary =
                [] {
                    return handoverWords(QT_TRANSLATE_NOOP("HandoverCommands",
                        "A list of those who may be reached for a purpose by a channel, and of no others."));
                },
            .options = mailingListOptions,
            .run = makeMailingList},
        {.words = {QStringLiteral("export")},
            .summary =
                [] {
                    return handoverWords(QT_TRANSLATE_NOOP("HandoverCommands",
                        "What a purpose needs of those who may be reached for it, as a recorded "
                        "disclosure."));
                },
            .options = exportOptions,
            .run = exportPeople},
        {.words = {task, QStringLiteral("list")},
            .summary =
                [] {
                    return handoverWords(QT_TRANSLATE_NOOP("HandoverCommands",
                        "Who withdrew or objected after they were handed to a recipient who was not told "
                        "yet."));
                },
            .options = filingSystemOptions,
            .run = listTasks},
        {.words = {task, QStringLiteral("done")},
            .summary =
                [] {
                    return handoverWords(
                        QT_TRANSLATE_NOOP("HandoverCommands", "Records that a recipient was told."));
                },
            .usage = QStringLiteral("ID"),
            .options = filingSystemOptions,
            .run = settleTask},
    };
}
