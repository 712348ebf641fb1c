#include "app/cli/command_list.h"
#include "app/consent/consent_names.h"
#include "app/consent/consents.h"
#include "app/consent/purposes.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QMimeDatabase>

namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("ConsentCommands", text);
}

QCommandLineOption option(const char *name, const QString &help, const char *value)
{
    return {QString::fromLatin1(name), help, QString::fromLatin1(value)};
}

QCommandLineOption filingSystemOption()
{
    return option("filing-system",
        words(QT_TRANSLATE_NOOP("ConsentCommands", "customers or employees; customers where it is not given.")), "F");
}

QList<QCommandLineOption> recordOptions()
{
    return {filingSystemOption(),
        option("purpose", words(QT_TRANSLATE_NOOP("ConsentCommands", "The purpose's key.")), "KEY"),
        option("channel", words(QT_TRANSLATE_NOOP("ConsentCommands", "email, phone, post, sms, messaging or web.")), "CH"),
        option("status", words(QT_TRANSLATE_NOOP("ConsentCommands", "asked, given, confirmed, refused, withdrawn or objected.")), "STATUS"),
        option("method", words(QT_TRANSLATE_NOOP("ConsentCommands", "How: web-form, email, phone, paper, in-person, letter.")), "M"),
        option("at", words(QT_TRANSLATE_NOOP("ConsentCommands", "When it happened (RFC 3339); now where it is not given.")), "TIME"),
        option("evidence", words(QT_TRANSLATE_NOOP("ConsentCommands", "A file that proves it.")), "PATH")};
}

QList<QCommandLineOption> historyOptions()
{
    return {filingSystemOption()};
}

QList<QCommandLineOption> addOptions()
{
    return {option("key", words(QT_TRANSLATE_NOOP("ConsentCommands", "Lower-case letters, digits and hyphens.")), "K"),
        option("basis", words(QT_TRANSLATE_NOOP("ConsentCommands", "The lawful basis: a, b, c, d, e or f.")), "BASIS"),
        option("channel", words(QT_TRANSLATE_NOOP("ConsentCommands", "email, phone, post, sms, messaging or web.")), "CH"),
        option("wording-nl", words(QT_TRANSLATE_NOOP("ConsentCommands", "What people are told, in Dutch.")), "TEXT"),
        option("wording-en", words(QT_TRANSLATE_NOOP("ConsentCommands", "What people are told, in English.")), "TEXT"),
        option("assessment", words(QT_TRANSLATE_NOOP("ConsentCommands", "What the basis needs: the statute, or the balance of interests.")), "TEXT")};
}

struct Status
{
    const char *code;
    ConsentAct act;
};

constexpr Status statuses[] = {{"asked", ConsentAct::Asked}, {"given", ConsentAct::Given},
    {"confirmed", ConsentAct::Confirmed}, {"refused", ConsentAct::Refused}, {"deferred", ConsentAct::Deferred},
    {"withdrawn", ConsentAct::Withdrawn}, {"expired", ConsentAct::Expired}, {"objected", ConsentAct::Objected},
    {"revoked", ConsentAct::Revoked}, {"invalidated", ConsentAct::Invalidated},
    {"reaffirmed", ConsentAct::Reaffirmed}, {"lapsed", ConsentAct::Lapsed}};

QString codeOf(ConsentAct act)
{
    for (const Status &status : statuses) {
        if (status.act == act)
            return QString::fromLatin1(status.code);
    }
    return {};
}

Result<Id<Contact>> contactOf(const CommandRun &run)
{
    bool isNumber = false;
    const qint64 number = run.arguments.value(0).toLongLong(&isNumber);
    if (!isNumber || number <= 0)
        return usageError(QStringLiteral("missing"), {QStringLiteral("ID")});
    return Id<Contact>(number);
}

Result<ConsentEvidence> evidenceAt(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{Failure::NotFound, QStringLiteral("consent.evidence-file")};
    if (file.size() > ConsentEvidence::largest)
        return Error{Failure::Invalid, QStringLiteral("consent.evidence-large")};
    return ConsentEvidence{.name = QFileInfo(path).fileName(),
        .mediaType = QMimeDatabase().mimeTypeForFile(path).name(),
        .content = file.readAll()};
}

Result<ConsentDraft> draftOf(const CommandRun &run)
{
    ConsentDraft draft;
    const auto purpose = required(run, QStringLiteral("purpose"));
    if (!purpose)
        return purpose.error();
    draft.purposeKey = *purpose;
    const auto channelCode = required(run, QStringLiteral("channel"));
    if (!channelCode)
        return channelCode.error();
    const auto channel = channelFrom(*channelCode);
    if (!channel)
        return usageError(QStringLiteral("value"), {QStringLiteral("--channel"), *channelCode});
    draft.channel = *channel;
    const auto statusCode = required(run, QStringLiteral("status"));
    if (!statusCode)
        return statusCode.error();
    const auto known = std::find_if(std::begin(statuses), std::end(statuses),
        [&](const Status &status) { return *statusCode == QLatin1String(status.code); });
    if (known == std::end(statuses))
        return usageError(QStringLiteral("value"), {QStringLiteral("--status"), *statusCode});
    draft.act = known->act;
    draft.method = run.value(QStringLiteral("method"));
    if (run.isSet(QStringLiteral("at"))) {
        const QDateTime at = QDateTime::fromString(run.value(QStringLiteral("at")), Qt::ISODate);
        if (!at.isValid())
            return usageError(QStringLiteral("date"), {QStringLiteral("--at")});
        draft.happenedAt = Instant::fromDateTime(at);
    }
    if (run.isSet(QStringLiteral("evidence"))) {
        const auto evidence = evidenceAt(run.value(QStringLiteral("evidence")));
        if (!evidence)
            return evidence.error();
        draft.evidence = *evidence;
    }
    return draft;
}

Result<Answer> record(CommandRun &run)
{
    const auto filingSystem = filingSystemOf(run);
    if (!filingSystem)
        return filingSystem.error();
    const auto contact = contactOf(run);
    if (!contact)
        return contact.error();
    const auto draft = draftOf(run);
    if (!draft)
        return draft.error();
    const auto recorded
        = run.services->consents().record(*run.permit, *filingSystem, *contact, *draft).result();
    if (!recorded)
        return recorded.error();
    return Answer{.json = {{QStringLiteral("event"), recorded->event.number()},
                      {QStringLiteral("status"), codeOf(recorded->act)}},
        .lines = {words(QT_TRANSLATE_NOOP("ConsentCommands", "Recorded as event %1.")).arg(recorded->event.number())}};
}

Result<Answer> history(CommandRun &run)
{
    const auto filingSystem = filingSystemOf(run);
    if (!filingSystem)
        return filingSystem.error();
    const auto contact = contactOf(run);
    if (!contact)
        return contact.error();
    const auto entries = run.services->consents().history(*run.permit, *filingSystem, *contact).result();
    if (!entries)
        return entries.error();
    Answer answer;
    QJsonArray events;
    for (const ConsentEntry &entry : *entries) {
        const ConsentEvent &event = entry.event;
        events.append(QJsonObject{{QStringLiteral("id"), event.id.number()},
            {QStringLiteral("at"), event.happenedAt.toText()}, {QStringLiteral("purpose"), entry.purposeKey},
            {QStringLiteral("channel"), keyOf(event.channel)}, {QStringLiteral("status"), codeOf(event.act)},
            {QStringLiteral("method"), event.method}, {QStringLiteral("wording"), entry.wordingNumber},
            {QStringLiteral("statement"), event.statement}, {QStringLiteral("recorded_by"), event.recordedBy},
            {QStringLiteral("evidence"), QString::fromLatin1(entry.evidenceDigest.toHex())}});
        answer.lines.append(QStringLiteral("%1\t%2\t%3\t%4")
                                .arg(event.happenedAt.toText(), entry.purposeKey, keyOf(event.channel), codeOf(event.act)));
    }
    answer.json.insert(QStringLiteral("events"), events);
    return answer;
}

Result<Answer> listPurposes(CommandRun &run)
{
    const auto purposes = run.services->purposes().list(*run.permit).result();
    if (!purposes)
        return purposes.error();
    Answer answer;
    QJsonArray list;
    for (const Purpose &purpose : *purposes) {
        list.append(QJsonObject{{QStringLiteral("key"), purpose.key}, {QStringLiteral("title_nl"), purpose.wording.titleNl},
            {QStringLiteral("title_en"), purpose.wording.titleEn}, {QStringLiteral("channels"), keysOf(purpose.channels)},
            {QStringLiteral("basis"), QString(letterOf(purpose.basis))}, {QStringLiteral("wording"), purpose.wording.number}});
        answer.lines.append(QStringLiteral("%1\t%2\t%3").arg(purpose.key, QString(letterOf(purpose.basis)), purpose.wording.titleEn));
    }
    answer.json.insert(QStringLiteral("purposes"), list);
    return answer;
}

Result<Answer> addPurpose(CommandRun &run)
{
    Purpose purpose;
    const auto key = required(run, QStringLiteral("key"));
    if (!key)
        return key.error();
    const auto basisCode = required(run, QStringLiteral("basis"));
    if (!basisCode)
        return basisCode.error();
    const auto basis = lawfulBasisFrom(*basisCode);
    if (!basis)
        return usageError(QStringLiteral("value"), {QStringLiteral("--basis"), *basisCode});
    const QString channels = run.options.values(QStringLiteral("channel")).join(QLatin1Char(' '));
    purpose.key = *key;
    purpose.basis = *basis;
    purpose.channels = channelsFrom(channels);
    purpose.categories = {DataCategory::Identity, DataCategory::ContactDetails};
    purpose.assessment = run.value(QStringLiteral("assessment"));
    purpose.wording = {.titleNl = *key,
        .titleEn = *key,
        .wordingNl = run.value(QStringLiteral("wording-nl")),
        .wordingEn = run.value(QStringLiteral("wording-en"))};
    const auto added = run.services->purposes().add(*run.permit, purpose).result();
    if (!added)
        return added.error();
    return listPurposes(run);
}

} // namespace

QList<Command> consentCommands()
{
    const QString id = QStringLiteral("ID");
    return {
        {.words = {QStringLiteral("purpose"), QStringLiteral("list")},
            .summary = [] { return words(QT_TRANSLATE_NOOP("ConsentCommands", "What data is used for.")); },
            .run = listPurposes},
        {.words = {QStringLiteral("purpose"), QStringLiteral("add")},
            .summary = [] { return words(QT_TRANSLATE_NOOP("ConsentCommands", "Adds a purpose with its wording.")); },
            .options = addOptions,
            .run = addPurpose},
        {.words = {QStringLiteral("consent"), QStringLiteral("record")},
            .summary = [] { return words(QT_TRANSLATE_NOOP("ConsentCommands", "Records an act of consent.")); },
            .usage = id,
            .options = recordOptions,
            .run = record},
        {.words = {QStringLiteral("consent"), QStringLiteral("history")},
            .summary = [] { return words(QT_TRANSLATE_NOOP("ConsentCommands", "Every act of one person, the oldest first.")); },
            .usage = id,
            .options = historyOptions,
            .run = history},
    };
}
