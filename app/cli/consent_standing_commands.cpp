#include "app/cli/command_list.h"
#include "app/cli/command_values.h"
#include "app/cli/command_words.h"
#include "app/cli/consent_values.h"
#include "app/consent/consent_names.h"
#include "app/consent/consents.h"
#include "app/documents/error_sentence.h"

#include <QJsonArray>

namespace {

constexpr int alteredStatus = 4;
constexpr qsizetype largestList = 64 * 1024 * 1024;

QList<QCommandLineOption> statesOptions()
{
    return {filingSystemOption(),
        valueOption("at",
            consentWords(QT_TRANSLATE_NOOP(
                "ConsentCommands", "As of this moment (RFC 3339); now where it is not given.")),
            "TIME")};
}

QList<QCommandLineOption> bulkOptions()
{
    return QList<QCommandLineOption>{filingSystemOption(),
               valueOption("act",
                   consentWords(QT_TRANSLATE_NOOP("ConsentCommands",
                       "asked, given, refused, deferred, withdrawn, objected, expired or invalidated.")),
                   "ACT"),
               valueOption("contacts",
                   consentWords(
                       QT_TRANSLATE_NOOP("ConsentCommands", "A file with the number of one contact a line.")),
                   "FILE"),
               valueOption("all-with-state",
                   consentWords(QT_TRANSLATE_NOOP("ConsentCommands",
                       "Everybody whose line stands so: unknown, requested, given, expired ...")),
                   "STATE"),
               {QStringLiteral("preview"),
                   consentWords(QT_TRANSLATE_NOOP(
                       "ConsentCommands", "Only tells how many would change, and who cannot and why."))}} +
        consentTextOptions();
}

Result<Answer> states(CommandRun &run)
{
    const auto filingSystem = filingSystemOf(run);
    if (!filingSystem)
        return filingSystem.error();
    const auto contact = contactOf(run);
    if (!contact)
        return contact.error();
    const auto at = momentOf(run);
    if (!at)
        return at.error();
    const auto lines = run.services->consents().states(*run.permit, *filingSystem, *contact, *at).result();
    if (!lines)
        return lines.error();
    Answer answer;
    QJsonArray list;
    for (const ConsentLine &line : *lines) {
        const QString channel = line.channel ? keyOf(*line.channel) : QString();
        const QString state = line.isArchived ? QStringLiteral("archived")
            : line.channel                    ? keyOf(line.state)
                                              : QStringLiteral("other-ground");
        list.append(
            QJsonObject{{QStringLiteral("purpose"), line.purposeKey}, {QStringLiteral("channel"), channel},
                {QStringLiteral("state"), state}, {QStringLiteral("basis"), letterOf(line.basis)},
                {QStringLiteral("since"), line.since ? QJsonValue(line.since->toText()) : QJsonValue()},
                {QStringLiteral("no_longer_valid_from"), dayJson(line.validUntil)},
                {QStringLiteral("confirm_by"),
                    line.confirmBy ? QJsonValue(line.confirmBy->toText()) : QJsonValue()},
                {QStringLiteral("event"),
                    line.event.isStored() ? QJsonValue(line.event.number()) : QJsonValue()}});
        answer.lines.append(QStringLiteral("%1\t%2\t%3").arg(line.purposeKey, channel, state));
    }
    answer.json.insert(QStringLiteral("states"), list);
    return answer;
}

Result<QList<Id<Contact>>> contactsIn(const QString &path)
{
    const auto file = smallFileAt(path, largestList);
    if (!file)
        return file.error();
    QList<Id<Contact>> contacts;
    const QList<QByteArray> lines = file->split('\n');
    for (const QByteArray &line : lines) {
        const QByteArray text = line.trimmed();
        if (text.isEmpty())
            continue;
        bool isNumber = false;
        const qint64 number = text.toLongLong(&isNumber);
        if (!isNumber || number < 1)
            return usageError(
                QStringLiteral("value"), {QStringLiteral("--contacts"), QString::fromUtf8(text.left(40))});
        contacts.append(Id<Contact>(number));
    }
    return contacts;
}

Result<BulkConsent> bulkOf(const CommandRun &run)
{
    const auto act = consentActOf(run, QStringLiteral("act"));
    if (!act)
        return act.error();
    QStringList leftOut;
    const auto draft = consentTextsOf(run, *act, leftOut);
    if (!draft)
        return draft.error();
    BulkConsent bulk{.act = *draft};
    if (run.isSet(QStringLiteral("all-with-state"))) {
        const QString code = run.value(QStringLiteral("all-with-state"));
        bulk.withState = consentStateFrom(code);
        if (!bulk.withState)
            return usageError(QStringLiteral("value"), {QStringLiteral("--all-with-state"), code});
        return bulk;
    }
    const auto path = required(run, QStringLiteral("contacts"));
    if (!path)
        return path.error();
    const auto contacts = contactsIn(*path);
    if (!contacts)
        return contacts.error();
    bulk.contacts = *contacts;
    return bulk;
}

Result<Answer> bulk(CommandRun &run)
{
    const auto filingSystem = filingSystemOf(run);
    if (!filingSystem)
        return filingSystem.error();
    const auto plan = bulkOf(run);
    if (!plan)
        return plan.error();
    const bool isPreview = run.isSet(QStringLiteral("preview"));
    const StopRequest stop;
    const Consents &consents = run.services->consents();
    const auto outcome = awaited(run,
        isPreview ? consents.previewBulk(*run.permit, *filingSystem, *plan, stop)
                  : consents.bulk(*run.permit, *filingSystem, *plan, stop),
        stop);
    if (!outcome)
        return outcome.error();
    Answer answer;
    QJsonObject refused;
    for (auto why = outcome->refused.begin(); why != outcome->refused.end(); ++why) {
        refused.insert(why.key(), why.value());
        answer.lines.append(QStringLiteral("%1\t%2").arg(
            QString::number(why.value()), errorSentence({Failure::Refused, why.key()})));
    }
    answer.json = {{QStringLiteral("changed"), outcome->changed}, {QStringLiteral("refused"), refused},
        {QStringLiteral("preview"), isPreview}, {QStringLiteral("bulk"), outcome->bulkRef}};
    answer.lines.prepend(
        (isPreview ? consentWords(QT_TRANSLATE_NOOP("ConsentCommands", "Would be recorded for %1."))
                   : consentWords(QT_TRANSLATE_NOOP("ConsentCommands", "Recorded for %1.")))
            .arg(outcome->changed));
    return answer;
}

Result<Answer> check(CommandRun &run)
{
    Answer answer;
    QJsonArray broken;
    qint64 events = 0;
    qint64 withoutHash = 0;
    for (const FilingSystem filingSystem : allFilingSystems) {
        const auto verdict = run.services->consents().checkChain(*run.permit, filingSystem).result();
        if (!verdict)
            return verdict.error();
        events += verdict->events;
        withoutHash += verdict->withoutHash;
        for (const QString &ref : verdict->broken)
            broken.append(ref);
    }
    answer.json = {{QStringLiteral("events"), events}, {QStringLiteral("intact"), broken.isEmpty()},
        {QStringLiteral("broken"), broken}, {QStringLiteral("without_hash"), withoutHash}};
    if (withoutHash > 0)
        answer.lines.append(
            consentWords(QT_TRANSLATE_NOOP("ConsentCommands",
                             "Recorded before hashes were kept, which nothing ties together: %1."))
                .arg(withoutHash));
    if (broken.isEmpty()) {
        answer.lines.append(consentWords(
            QT_TRANSLATE_NOOP("ConsentCommands", "Every act of consent is as it was recorded.")));
        return answer;
    }
    answer.exitStatus = alteredStatus;
    answer.lines.append(consentWords(
        QT_TRANSLATE_NOOP("ConsentCommands", "These acts of consent are not as they were recorded:")));
    for (const QJsonValue &ref : std::as_const(broken))
        answer.lines.append(ref.toString());
    return answer;
}

} // namespace

QList<Command> consentStandingCommands()
{
    const QString consent = QStringLiteral("consent");
    return {
        {.words = {consent, QStringLiteral("states")},
            .summary =
                [] {
                    return consentWords(QT_TRANSLATE_NOOP("ConsentCommands",
                        "How every purpose stands for one person, now or as of a moment."));
                },
            .usage = QStringLiteral("ID"),
            .options = statesOptions,
            .run = states},
        {.words = {consent, QStringLiteral("bulk")},
            .summary =
                [] {
                    return consentWords(QT_TRANSLATE_NOOP(
                        "ConsentCommands", "Records the same act for many people at once."));
                },
            .options = bulkOptions,
            .run = bulk},
        {.words = {consent, QStringLiteral("check")},
            .summary =
                [] {
                    return consentWords(QT_TRANSLATE_NOOP(
                        "ConsentCommands", "Whether every act of consent is as it was recorded."));
                },
            .run = check},
    };
}
