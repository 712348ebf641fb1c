#include "app/cli/command_list.h"
#include "app/cli/command_values.h"
#include "app/cli/command_words.h"
#include "app/cli/consent_values.h"
#include "app/consent/consent_names.h"
#include "app/documents/gate_sentence.h"
#include "app/gate/gate.h"

#include <algorithm>
#include <climits>

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
    const auto channel = channelOf(run);
    if (!channel)
        return channel.error();
    const auto at = momentOf(run);
    if (!at)
        return at.error();
    const auto verdict = run.services->gate()
                             .mayContact(*run.permit, *filingSystem, *contact, *purpose, *channel, *at)
                             .result();
    if (!verdict)
        return verdict.error();
    const GateAnswer &answer = verdict->answer;
    const QString sentence = gateSentence(*verdict);
    QJsonArray ofToday;
    if (verdict->isPurposeOfToday)
        ofToday.append(QStringLiteral("purpose"));
    if (verdict->isDetailOfToday)
        ofToday.append(QStringLiteral("contact-details"));
    return Answer{
        .json = {{QStringLiteral("allowed"), answer.allowed},
            {QStringLiteral("reason"), keyOf(answer.reason)}, {QStringLiteral("rule"), idOf(answer.rule)},
            {QStringLiteral("ground"), gateGroundKey(*verdict)},
            {QStringLiteral("evidence"), evidenceOf(*verdict)}, {QStringLiteral("sentence"), sentence},
            {QStringLiteral("at"), verdict->at.toText()}, {QStringLiteral("as_of_today"), ofToday},
            {QStringLiteral("until"), dayJson(answer.until)}},
        .lines = {sentence}};
}

QList<QCommandLineOption> settingsOptions()
{
    return {valueOption("sender",
                gateCommandWords(
                    QT_TRANSLATE_NOOP("GateCommands", "commercial, charity, charity-lottery or publisher.")),
                "KIND"),
        valueOption("customer-exception-end",
            gateCommandWords(QT_TRANSLATE_NOOP("GateCommands",
                "The first day on which customers may no longer be called without their consent.")),
            "DATE"),
        valueOption("consent-age",
            gateCommandWords(
                QT_TRANSLATE_NOOP("GateCommands", "The age from which somebody consents for themselves.")),
            "YEARS"),
        valueOption("soft-opt-in-months",
            gateCommandWords(QT_TRANSLATE_NOOP(
                "GateCommands", "How long after the last sale a customer may be written to.")),
            "MONTHS")};
}

/// The settings with what is asked for changed.
Result<GateSettings> wantedSettings(const CommandRun &run, GateSettings settings)
{
    if (const QString option = QStringLiteral("sender"); run.isSet(option)) {
        const auto sender = senderKindFrom(run.value(option));
        if (!sender)
            return usageError(QStringLiteral("value"), {QStringLiteral("--sender"), run.value(option)});
        settings.sender = *sender;
    }
    const auto end = dayOf(run, QStringLiteral("customer-exception-end"), settings.customerExceptionEnd);
    if (!end)
        return end.error();
    const auto age = numberOf(run, QStringLiteral("consent-age"), settings.consentAge, 1);
    if (!age)
        return age.error();
    const auto months = numberOf(run, QStringLiteral("soft-opt-in-months"), settings.softOptInMonths, 1);
    if (!months)
        return months.error();
    settings.customerExceptionEnd = *end;
    settings.consentAge = static_cast<int>(std::min<qint64>(*age, INT_MAX));
    settings.softOptInMonths = static_cast<int>(std::min<qint64>(*months, INT_MAX));
    return settings;
}

/// Tells them; what is given is set before.
Result<Answer> gateSettings(CommandRun &run)
{
    const auto before = run.services->gate().settings(*run.permit).result();
    if (!before)
        return before.error();
    const auto settings = wantedSettings(run, *before);
    if (!settings)
        return settings.error();
    if (*settings != *before) {
        if (const auto set = run.services->gate().setSettings(*run.permit, *settings).result(); !set)
            return set.error();
    }
    const QString end = settings->customerExceptionEnd.toString(Qt::ISODate);
    return Answer{.json = {{QStringLiteral("sender"), keyOf(settings->sender)},
                      {QStringLiteral("customer_exception_end"), end},
                      {QStringLiteral("consent_age"), settings->consentAge},
                      {QStringLiteral("soft_opt_in_months"), settings->softOptInMonths}},
        .lines = {QStringLiteral("sender\t%1").arg(keyOf(settings->sender)),
            QStringLiteral("customer-exception-end\t%1").arg(end),
            QStringLiteral("consent-age\t%1").arg(settings->consentAge),
            QStringLiteral("soft-opt-in-months\t%1").arg(settings->softOptInMonths)}};
}

} // namespace

QList<Command> gateCommands()
{
    return QList<Command>{
               {.words = {QStringLiteral("may")},
                   .summary =
                       [] {
                           return gateCommandWords(QT_TRANSLATE_NOOP("GateCommands",
                               "Whether somebody may be reached for a purpose, by which rule and why."));
                       },
                   .usage = QStringLiteral("ID"),
                   .options = mayOptions,
                   .run = may},
               {.words = {QStringLiteral("gate"), QStringLiteral("settings")},
                   .summary =
                       [] {
                           return gateCommandWords(QT_TRANSLATE_NOOP("GateCommands",
                               "What the law and the organisation lay down for reaching people; sets what is "
                               "given."));
                       },
                   .options = settingsOptions,
                   .run = gateSettings}} +
        gateRecordingCommands();
}
