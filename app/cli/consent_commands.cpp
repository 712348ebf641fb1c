#include "app/cli/command_list.h"
#include "app/cli/command_values.h"
#include "app/cli/command_words.h"
#include "app/cli/consent_values.h"
#include "app/consent/consent_history.h"
#include "app/consent/consent_names.h"
#include "app/consent/consents.h"
#include "app/consent/evidence_file.h"

#include <QJsonArray>

namespace {

QList<QCommandLineOption> recordOptions()
{
    return QList<QCommandLineOption>{filingSystemOption(),
               valueOption("status",
                   consentWords(QT_TRANSLATE_NOOP(
                       "ConsentCommands", "asked, given, confirmed, refused, withdrawn or objected.")),
                   "STATUS"),
               valueOption("detail",
                   consentWords(QT_TRANSLATE_NOOP("ConsentCommands",
                       "Which address or number it is about; needed where there are several.")),
                   "VALUE"),
               valueOption("evidence",
                   consentWords(QT_TRANSLATE_NOOP("ConsentCommands", "A file that proves it.")), "PATH")} +
        consentTextOptions();
}

/// What cannot be kept with an act that ends processing is left out; any other act it keeps from being
/// recorded (invariant I5 of domain.md 2.5).
Result<ConsentDraft> consentDraftOf(
    const CommandRun &run, FilingSystem filingSystem, Id<Contact> contact, QStringList &leftOut)
{
    const auto act = consentActOf(run, QStringLiteral("status"));
    if (!act)
        return act.error();
    auto draft = consentTextsOf(run, *act, leftOut);
    if (!draft)
        return draft;
    const bool isEnd = endsProcessing(*act);
    if (const auto method = required(run, QStringLiteral("method")); !method) {
        if (!isEnd)
            return method.error();
        leftOut.append(QStringLiteral("method"));
    }
    if (run.isSet(QStringLiteral("evidence"))) {
        const auto evidence = readEvidenceFile(run.value(QStringLiteral("evidence")));
        if (evidence)
            draft->evidence = *evidence;
        else if (isEnd)
            leftOut.append(QStringLiteral("evidence"));
        else
            return evidence.error();
    }
    const auto detail = detailOf(run, filingSystem, contact);
    if (detail)
        draft->detail = *detail;
    else if (isEnd && detail.error().failure == Failure::Invalid)
        leftOut.append(QStringLiteral("detail"));
    else
        return detail.error();
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
    QStringList leftOut;
    const auto draft = consentDraftOf(run, *filingSystem, *contact, leftOut);
    if (!draft)
        return draft.error();
    const auto recorded =
        run.services->consents().record(*run.permit, *filingSystem, *contact, *draft).result();
    if (!recorded)
        return recorded.error();
    leftOut += recorded->leftOut;
    Answer answer{.json = {{QStringLiteral("event"), recorded->event.number()},
                      {QStringLiteral("status"), keyOf(recorded->act)},
                      {QStringLiteral("state"), keyOf(recorded->state)},
                      {QStringLiteral("left_out"), QJsonArray::fromStringList(leftOut)}},
        .lines = {consentWords(QT_TRANSLATE_NOOP("ConsentCommands", "Recorded as event %1."))
                      .arg(recorded->event.number())}};
    if (!leftOut.isEmpty())
        answer.lines.append(consentWords(QT_TRANSLATE_NOOP("ConsentCommands",
            "Part of what was given could not be kept with it: evidence, moment, detail or method.")));
    if (endsProcessing(recorded->act) && mayProcess(recorded->state))
        answer.lines.append(consentWords(QT_TRANSLATE_NOOP("ConsentCommands",
            "Consent still runs: it was given again after this moment. Record it without a moment to end it "
            "now.")));
    return answer;
}

QJsonValue numberOrNull(qint64 number)
{
    return number != 0 ? QJsonValue(number) : QJsonValue();
}

/// The rest of the 22 fields of a consent record.
void addProof(QJsonObject &json, const ConsentEvent &event)
{
    json.insert(QStringLiteral("recorded_at"), event.recordedAt.toText());
    json.insert(QStringLiteral("by_the_person"), event.subjectConfirmed);
    json.insert(QStringLiteral("ref"), event.ref);
    json.insert(QStringLiteral("detail"), numberOrNull(event.detail.number()));
    json.insert(QStringLiteral("no_longer_valid_from"), dayJson(event.validUntil));
    json.insert(QStringLiteral("basis"), event.basis ? letterOf(*event.basis) : QString());
    json.insert(QStringLiteral("remark"), event.remark);
    json.insert(QStringLiteral("source"), event.source);
    json.insert(QStringLiteral("place"), event.place);
    json.insert(QStringLiteral("language"), event.language);
    json.insert(QStringLiteral("representative"), event.representative);
    json.insert(QStringLiteral("authority"), event.authority);
    json.insert(QStringLiteral("corrects"), numberOrNull(event.corrects.number()));
    json.insert(QStringLiteral("previous"), numberOrNull(event.previous.number()));
    json.insert(QStringLiteral("entry_hash"), QString::fromLatin1(event.entryHash.toHex()));
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
        QJsonObject json{{QStringLiteral("id"), event.id.number()},
            {QStringLiteral("at"), event.happenedAt.toText()}, {QStringLiteral("purpose"), entry.purposeKey},
            {QStringLiteral("channel"), keyOf(event.channel)}, {QStringLiteral("status"), keyOf(event.act)},
            {QStringLiteral("method"), event.method}, {QStringLiteral("wording"), entry.wordingNumber},
            {QStringLiteral("privacy_statement"), entry.privacyStatement},
            {QStringLiteral("statement"), event.statement}, {QStringLiteral("recorded_by"), event.recordedBy},
            {QStringLiteral("evidence"), QString::fromLatin1(entry.evidenceDigest.toHex())}};
        addProof(json, event);
        events.append(json);
        answer.lines.append(
            QStringLiteral("%1\t%2\t%3\t%4")
                .arg(event.happenedAt.toText(), entry.purposeKey, keyOf(event.channel), keyOf(event.act)));
    }
    answer.json.insert(QStringLiteral("events"), events);
    return answer;
}

} // namespace

QList<Command> consentCommands()
{
    const QString id = QStringLiteral("ID");
    const QList<Command> ofOne = {
        {.words = {QStringLiteral("consent"), QStringLiteral("record")},
            .summary =
                [] {
                    return consentWords(QT_TRANSLATE_NOOP("ConsentCommands", "Records an act of consent."));
                },
            .usage = id,
            .options = recordOptions,
            .run = record},
        {.words = {QStringLiteral("consent"), QStringLiteral("history")},
            .summary =
                [] {
                    return consentWords(
                        QT_TRANSLATE_NOOP("ConsentCommands", "Every act of one person, the oldest first."));
                },
            .usage = id,
            .options = filingSystemOptions,
            .run = history},
    };
    return ofOne + consentConfirmingCommands() + consentStandingCommands();
}
