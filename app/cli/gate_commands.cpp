#include "app/cli/command_list.h"
#include "app/cli/command_values.h"
#include "app/cli/command_words.h"
#include "app/consent/consent_names.h"
#include "app/documents/gate_sentence.h"
#include "app/gate/gate.h"

namespace {

QList<QCommandLineOption> mayOptions()
{
    return {filingSystemOption(),
        valueOption(
            "purpose", gateCommandWords(QT_TRANSLATE_NOOP("GateCommands", "The purpose's key.")), "KEY"),
        valueOption("channel",
            gateCommandWords(QT_TRANSLATE_NOOP("GateCommands", "email, phone, post, sms or messaging.")),
            "CH"),
        valueOption("at",
            gateCommandWords(QT_TRANSLATE_NOOP(
                "GateCommands", "The moment that is asked about (RFC 3339); now where it is not given.")),
            "TIME")};
}

/// What proves the answer, or what ended it; null where nothing was recorded.
QJsonValue evidenceOf(const GateVerdict &verdict)
{
    const GateAnswer &answer = verdict.answer;
    if (answer.event.isStored()) {
        return QJsonObject{{QStringLiteral("event"), answer.event.number()},
            {QStringLiteral("ref"), answer.eventRef},
            {QStringLiteral("status"), verdict.act ? keyOf(*verdict.act) : QString()},
            {QStringLiteral("at"), verdict.actedAt.toText()},
            {QStringLiteral("digest"), QString::fromLatin1(verdict.evidence.toHex())}};
    }
    if (answer.softOptIn.isStored() && verdict.softOptIn) {
        return QJsonObject{{QStringLiteral("soft_opt_in"), answer.softOptIn.number()},
            {QStringLiteral("sold_on"), verdict.softOptIn->soldOn.toString(Qt::ISODate)},
            {QStringLiteral("reference"), verdict.softOptIn->reference}};
    }
    if (answer.published.isStored() && verdict.published) {
        return QJsonObject{{QStringLiteral("published_address"), answer.published.number()},
            {QStringLiteral("source"), verdict.published->source},
            {QStringLiteral("seen_on"), verdict.published->seenOn.toString(Qt::ISODate)}};
    }
    if (answer.allowed && answer.rule == GateRule::TM4)
        return QJsonObject{{QStringLiteral("local_rule"), verdict.localRule}};
    if (answer.allowed && !verdict.groundReason.isEmpty())
        return QJsonObject{{QStringLiteral("reason"), verdict.groundReason}};
    return {};
}

Result<Answer> may(CommandRun &run)
{
    const auto filingSystem = filingSystemOf(run);
    if (!filingSystem)
        return filingSystem.error();
    const auto contact = contactOf(run);
    if (!contact)
        return contact.error();
    const auto purpose = required(run, QStringLiteral("purpose"));
    if (!purpose)
        return purpose.error();
    const auto channel = neededChannel(run);
    if (!channel)
        return channel.error();
    const auto at = momentOption(run, QStringLiteral("at"));
    if (!at)
        return at.error();
    const auto verdict =
        run.services->gate().mayContact(*run.permit, *filingSystem, *contact, *purpose, *channel, *at).result();
    if (!verdict)
        return verdict.error();
    const GateAnswer &answer = verdict->answer;
    const QString sentence = gateSentence(*verdict);
    return Answer{
        .json = {{QStringLiteral("allowed"), answer.allowed},
            {QStringLiteral("reason"), keyOf(answer.reason)}, {QStringLiteral("rule"), idOf(answer.rule)},
            {QStringLiteral("ground"), gateGroundKey(*verdict)},
            {QStringLiteral("evidence"), evidenceOf(*verdict)}, {QStringLiteral("sentence"), sentence},
            {QStringLiteral("at"), verdict->at.toText()},
            {QStringLiteral("until"),
                answer.until.isValid() ? QJsonValue(answer.until.toString(Qt::ISODate)) : QJsonValue()}},
        .lines = {sentence}};
}

} // namespace

QList<Command> gateCommands()
{
    return QList<Command>{{.words = {QStringLiteral("may")},
               .summary =
                   [] {
                       return gateCommandWords(QT_TRANSLATE_NOOP("GateCommands",
                           "Whether somebody may be reached for a purpose, by which rule and why."));
                   },
               .usage = QStringLiteral("ID"),
               .options = mayOptions,
               .run = may}} +
        gateRecordingCommands();
}
