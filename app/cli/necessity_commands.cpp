#include "app/cli/command_list.h"
#include "app/cli/command_values.h"
#include "app/cli/command_words.h"
#include "app/documents/error_sentence.h"
#include "app/documents/necessity_words.h"
#include "app/documents/retention_words.h"
#include "app/necessity/necessity.h"

#include <QJsonArray>

namespace {

QCommandLineOption fieldOption()
{
    QStringList keys;
    for (const HeldField field : allHeldFields)
        keys.append(keyOf(field));
    return valueOption("field",
        consentWords(QT_TRANSLATE_NOOP("ConsentCommands", "What is held: %1."))
            .arg(keys.join(QStringLiteral(", "))),
        "F");
}

QList<QCommandLineOption> necessityListOptions()
{
    return {filingSystemOption(), fieldOption(),
        valueOption("after",
            consentWords(QT_TRANSLATE_NOOP("ConsentCommands", "What the page before answered as next.")),
            "PLACE")};
}

QList<QCommandLineOption> necessityProposeOptions()
{
    return {filingSystemOption(), fieldOption()};
}

QList<QCommandLineOption> necessityAssignOptions()
{
    return {filingSystemOption(), fieldOption(),
        valueOption("purpose",
            consentWords(QT_TRANSLATE_NOOP("ConsentCommands", "The key of the purpose that needs it.")),
            "KEY")};
}

/// The field of `--field`; none where it is not given.
Result<std::optional<HeldField>> fieldOf(const CommandRun &run)
{
    const QString option = QStringLiteral("field");
    if (!run.isSet(option))
        return std::optional<HeldField>();
    const auto field = heldFieldFrom(run.value(option));
    if (!field)
        return usageError(QStringLiteral("value"), {QStringLiteral("--field"), run.value(option)});
    return field;
}

QJsonArray jsonOfFields(HeldFields fields)
{
    QJsonArray keys;
    for (const HeldField field : allHeldFields) {
        if (fields.contains(field))
            keys.append(keyOf(field));
    }
    return keys;
}

Result<Answer> listPeople(CommandRun &run, FilingSystem filingSystem, std::optional<HeldField> field)
{
    const auto page = run.services->necessity()
                          .people(*run.permit, filingSystem, field, run.value(QStringLiteral("after")))
                          .result();
    if (!page)
        return page.error();
    Answer answer;
    QJsonArray people;
    for (const NeedlessPerson &person : page->rows) {
        people.append(QJsonObject{{QStringLiteral("id"), person.contact.number()},
            {QStringLiteral("name"), person.name}, {QStringLiteral("fields"), jsonOfFields(person.fields)},
            {QStringLiteral("waits"), person.waits}});
        answer.lines.append(
            QStringLiteral("%1\t%2\t%3")
                .arg(QString::number(person.contact.number()), person.name, heldFieldWords(person.fields)));
    }
    answer.json = {{QStringLiteral("people"), people},
        {QStringLiteral("next"), page->next.isEmpty() ? QJsonValue() : QJsonValue(page->next)}};
    return answer;
}

Result<Answer> listNeedless(CommandRun &run)
{
    const auto filingSystem = filingSystemOf(run);
    if (!filingSystem)
        return filingSystem.error();
    const auto field = fieldOf(run);
    if (!field)
        return field.error();
    if (*field)
        return listPeople(run, *filingSystem, *field);
    const StopRequest stop;
    const auto report = awaited(run, run.services->necessity().list(*run.permit, *filingSystem, stop), stop);
    if (!report)
        return report.error();
    Answer answer;
    QJsonArray fields;
    for (const NeedlessField &each : report->fields) {
        fields.append(QJsonObject{{QStringLiteral("field"), keyOf(each.field)},
            {QStringLiteral("category"), codeOf(each.category)}, {QStringLiteral("people"), each.people}});
        answer.lines.append(
            QStringLiteral("%1\t%2\t%3")
                .arg(QString::number(each.people), heldFieldWord(each.field), categoryWord(each.category)));
    }
    answer.json = {{QStringLiteral("total"), report->people},
        {QStringLiteral("concerned"), report->concerned}, {QStringLiteral("fields"), fields}};
    answer.lines.prepend(
        consentWords(QT_TRANSLATE_NOOP("ConsentCommands",
                         "Of %1 of %2 people something is held that no purpose, ground or duty needs."))
            .arg(QString::number(report->concerned), QString::number(report->people)));
    return answer;
}

/// The contacts that stand after the words.
Result<QList<Id<Contact>>> contactsOf(const CommandRun &run)
{
    QList<Id<Contact>> contacts;
    for (const QString &text : run.arguments) {
        bool isNumber = false;
        const qint64 number = text.toLongLong(&isNumber);
        if (!isNumber || number < 1)
            return usageError(QStringLiteral("value"), {QStringLiteral("ID"), text});
        contacts.append(Id<Contact>(number));
    }
    return contacts;
}

Result<Answer> proposeErasure(CommandRun &run)
{
    const auto filingSystem = filingSystemOf(run);
    if (!filingSystem)
        return filingSystem.error();
    const auto field = fieldOf(run);
    if (!field)
        return field.error();
    const auto contacts = contactsOf(run);
    if (!contacts)
        return contacts.error();
    if (contacts->isEmpty() && !*field)
        return usageError(QStringLiteral("missing"), {QStringLiteral("--field")});
    const StopRequest stop;
    const auto outcome = awaited(
        run, run.services->necessity().propose(*run.permit, *filingSystem, {*contacts, *field}, stop), stop);
    if (!outcome)
        return outcome.error();
    Answer answer;
    QJsonObject passedOver;
    for (auto why = outcome->passedOver.begin(); why != outcome->passedOver.end(); ++why) {
        passedOver.insert(why.key(), why.value());
        answer.lines.append(QStringLiteral("%1\t%2").arg(
            QString::number(why.value()), errorSentence({Failure::Refused, why.key()})));
    }
    answer.json = {{QStringLiteral("proposed"), outcome->proposed},
        {QStringLiteral("passed_over"), passedOver}, {QStringLiteral("more"), outcome->isMore}};
    answer.lines.prepend(consentWords(
        QT_TRANSLATE_NOOP("ConsentCommands", "Proposed for %1. Somebody else decides on each: request list"))
                             .arg(outcome->proposed));
    if (outcome->isMore)
        answer.lines.append(consentWords(QT_TRANSLATE_NOOP(
            "ConsentCommands", "There are more: this is as many as are proposed in one turn.")));
    return answer;
}

Result<Answer> assignPurpose(CommandRun &run)
{
    const auto filingSystem = filingSystemOf(run);
    if (!filingSystem)
        return filingSystem.error();
    const auto field = fieldOf(run);
    if (!field)
        return field.error();
    if (!*field)
        return usageError(QStringLiteral("missing"), {QStringLiteral("--field")});
    const auto purpose = required(run, QStringLiteral("purpose"));
    if (!purpose)
        return purpose.error();
    if (auto named = run.services->necessity().assign(*run.permit, *filingSystem, **field, *purpose).result();
        !named)
        return named.error();
    const DataCategory category = categoryOf(**field, *filingSystem);
    return Answer{
        .json = {{QStringLiteral("purpose"), *purpose}, {QStringLiteral("category"), codeOf(category)}},
        .lines = {consentWords(QT_TRANSLATE_NOOP("ConsentCommands", "%1 now needs: %2."))
                      .arg(*purpose, categoryWord(category))}};
}

} // namespace

QList<Command> necessityCommands()
{
    const QString necessity = QStringLiteral("necessity");
    return {
        {.words = {necessity, QStringLiteral("list")},
            .summary =
                [] {
                    return consentWords(QT_TRANSLATE_NOOP("ConsentCommands",
                        "What is held on people and no purpose, ground or duty of theirs needs."));
                },
            .options = necessityListOptions,
            .run = listNeedless},
        {.words = {necessity, QStringLiteral("propose")},
            .summary =
                [] {
                    return consentWords(
                        QT_TRANSLATE_NOOP("ConsentCommands", "Proposes that what is not needed is erased."));
                },
            .usage = QStringLiteral("[ID ...]"),
            .options = necessityProposeOptions,
            .run = proposeErasure},
        {.words = {necessity, QStringLiteral("assign")},
            .summary =
                [] {
                    return consentWords(
                        QT_TRANSLATE_NOOP("ConsentCommands", "Names the purpose that needs a field."));
                },
            .options = necessityAssignOptions,
            .run = assignPurpose},
    };
}
