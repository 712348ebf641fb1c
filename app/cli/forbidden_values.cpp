#include "app/cli/forbidden_values.h"

#include "app/cli/command_values.h"
#include "app/cli/command_words.h"
#include "app/contacts/contacts.h"
#include "app/documents/forbidden_words.h"

namespace {

Result<Answer> mask(CommandRun &run)
{
    const auto filingSystem = filingSystemOf(run);
    if (!filingSystem)
        return filingSystem.error();
    const auto number = numberArgument(run, QStringLiteral("ID"));
    if (!number)
        return number.error();
    const Id<Contact> contact(*number);
    const auto masked = run.services->contacts().maskNumbers(*run.permit, *filingSystem, contact).result();
    if (!masked)
        return masked.error();
    Answer answer{.json = {{QStringLiteral("masked"), *masked}},
        .lines = {contactWords(QT_TRANSLATE_NOOP("ContactCommands", "Numbers masked: %1.")).arg(*masked)}};
    if (auto told = tellForbidden(run, *filingSystem, contact, std::nullopt, answer); !told)
        return told.error();
    return answer;
}

} // namespace

QJsonArray jsonOf(const QList<ForbiddenText> &texts)
{
    QJsonArray all;
    for (const ForbiddenText &each : texts)
        all.append(
            QJsonObject{{QStringLiteral("place"), keyOf(each.place)}, {QStringLiteral("number"), each.number},
                {QStringLiteral("at"), each.at ? QJsonValue(each.at->toText()) : QJsonValue()},
                {QStringLiteral("kind"), keyOf(each.kind)},
                {QStringLiteral("class"), static_cast<int>(classOf(each.kind))},
                {QStringLiteral("certain"), each.severity == ScanFinding::Severity::Block},
                {QStringLiteral("times"), each.times}, {QStringLiteral("remedy"), keyOf(each.remedy())}});
    return all;
}

QStringList linesOf(const QList<ForbiddenText> &texts, const std::optional<Proposal> &plan)
{
    QStringList lines;
    for (const ForbiddenText &each : texts)
        lines.append(forbiddenSentence(each) + QLatin1Char(' ') + remedySentence(each, plan));
    return lines;
}

Outcome tellForbidden(const CommandRun &run, FilingSystem filingSystem, Id<Contact> contact,
    const std::optional<Proposal> &plan, Answer &answer)
{
    if (!contact.isStored())
        return done;
    const auto texts = run.services->contacts().forbiddenTexts(*run.permit, filingSystem, contact).result();
    if (!texts)
        return texts.error();
    answer.json.insert(QStringLiteral("forbidden"), jsonOf(*texts));
    answer.lines += linesOf(*texts, plan);
    return done;
}

Command maskCommand()
{
    return {.words = {QStringLiteral("contact"), QStringLiteral("mask")},
        .summary =
            [] {
                return contactWords(QT_TRANSLATE_NOOP(
                    "ContactCommands", "Masks the numbers in free text that may not be kept."));
            },
        .usage = QStringLiteral("ID"),
        .options = filingSystemOptions,
        .run = mask};
}
