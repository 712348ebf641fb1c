#include "app/cli/command_list.h"
#include "app/cli/command_values.h"
#include "app/cli/command_words.h"
#include "app/cli/letter_answer.h"
#include "app/documents/letter_words.h"
#include "app/leaving/way_out.h"
#include "app/letters/letters.h"

#include <QFile>
#include <QJsonArray>
#include <QLocale>

namespace {

/// A template by the two words that name it.
struct TemplateName
{
    LetterKind kind;
    LetterLanguage language;
};

Result<TemplateName> templateNameOf(const CommandRun &run)
{
    if (run.arguments.size() != 2)
        return usageError(QStringLiteral("missing"), {QStringLiteral("KIND LANGUAGE")});
    const auto kind = letterKindFrom(run.arguments[0]);
    if (!kind)
        return usageError(QStringLiteral("value"), {QStringLiteral("KIND"), run.arguments[0]});
    const auto language = letterLanguageFrom(run.arguments[1]);
    if (!language)
        return usageError(QStringLiteral("value"), {QStringLiteral("LANGUAGE"), run.arguments[1]});
    return TemplateName{*kind, *language};
}

QList<QCommandLineOption> requestLetterOptions()
{
    return QList<QCommandLineOption>{filingSystemOption(),
               valueOption("kind",
                   requestWords(QT_TRANSLATE_NOOP("RequestCommands",
                       "Which letter, as letter templates names them; the one that fits now where it is not "
                       "given.")),
                   "KIND"),
               valueOption("reason",
                   requestWords(
                       QT_TRANSLATE_NOOP("RequestCommands", "Why, where the request does not say it yet.")),
                   "TEXT"),
               valueOption("day",
                   requestWords(QT_TRANSLATE_NOOP("RequestCommands", "The day on which a restriction ends.")),
                   "DATE"),
               valueOption("to",
                   requestWords(QT_TRANSLATE_NOOP("RequestCommands",
                       "The name of who was erased, from their own letter; it is not kept.")),
                   "NAME"),
               valueOption("to-street",
                   requestWords(QT_TRANSLATE_NOOP("RequestCommands", "Street and number.")), "TEXT"),
               valueOption(
                   "to-postcode", requestWords(QT_TRANSLATE_NOOP("RequestCommands", "Postcode.")), "CODE"),
               valueOption("to-town", requestWords(QT_TRANSLATE_NOOP("RequestCommands", "Town.")), "TEXT"),
               valueOption("out",
                   requestWords(QT_TRANSLATE_NOOP("RequestCommands",
                       "Where the letter goes: an encrypted ZIP unless --plain is given.")),
                   "PATH")} +
        letterLeavingOptions();
}

Result<LetterOrder> letterOrderOf(const CommandRun &run)
{
    LetterOrder order{.reason = run.value(QStringLiteral("reason"))};
    if (run.isSet(QStringLiteral("kind"))) {
        order.kind = letterKindFrom(run.value(QStringLiteral("kind")));
        if (!order.kind)
            return usageError(
                QStringLiteral("value"), {QStringLiteral("--kind"), run.value(QStringLiteral("kind"))});
    }
    const auto day = dayOf(run, QStringLiteral("day"), {});
    if (!day)
        return day.error();
    order.day = *day;
    if (run.isSet(QStringLiteral("lang")))
        order.language =
            QLocale().language() == QLocale::Dutch ? LetterLanguage::Dutch : LetterLanguage::English;
    for (const QString &option :
        {QStringLiteral("to-street"), QStringLiteral("to-postcode"), QStringLiteral("to-town")}) {
        if (run.isSet(option) && !run.isSet(QStringLiteral("to")))
            return usageError(
                QStringLiteral("not-without"), {QStringLiteral("--") + option, QStringLiteral("--to")});
    }
    if (run.isSet(QStringLiteral("to"))) {
        LetterReceiver receiver;
        receiver.name.surname = run.value(QStringLiteral("to")).simplified();
        receiver.address.street = run.value(QStringLiteral("to-street")).simplified();
        receiver.address.postcode = run.value(QStringLiteral("to-postcode")).simplified();
        receiver.address.city = run.value(QStringLiteral("to-town")).simplified();
        order.receiver = receiver;
    }
    return order;
}

Result<Answer> makeLetter(CommandRun &run)
{
    const auto subject = requestSubject(run);
    if (!subject)
        return subject.error();
    const auto out = required(run, QStringLiteral("out"));
    if (!out)
        return out.error();
    const auto order = letterOrderOf(run);
    if (!order)
        return order.error();
    return letterAnswer(run, *subject, *order, {way_out::requestLetter, *out});
}

QJsonObject jsonOf(const LetterTemplate &words)
{
    return {{QStringLiteral("letter"), keyOf(words.kind)},
        {QStringLiteral("language"), keyOf(words.language)}, {QStringLiteral("version"), words.version},
        {QStringLiteral("shipped"), words.isShipped},
        {QStringLiteral("changed_at"),
            words.changedAt ? QJsonValue(words.changedAt->toText()) : QJsonValue()},
        {QStringLiteral("changed_by"), words.changedBy}};
}

Result<Answer> listTemplates(CommandRun &run)
{
    const auto all = run.services->letters().templates(*run.permit).result();
    if (!all)
        return all.error();
    Answer answer;
    QJsonArray templates;
    for (const LetterTemplate &words : *all) {
        templates.append(jsonOf(words));
        answer.lines.append(
            QStringLiteral("%1 %2\t%3\t%4")
                .arg(keyOf(words.kind), keyOf(words.language),
                    letterVersionWord(words.version, words.isShipped), letterKindWord(words.kind)));
    }
    answer.json.insert(QStringLiteral("templates"), templates);
    return answer;
}

Answer templateAnswer(const LetterTemplate &words)
{
    Answer answer{.json = jsonOf(words), .lines = words.text.split(u'\n')};
    QJsonObject fields;
    for (const LetterField field : fieldsOf(words.kind))
        fields.insert(keyOf(field), mandatoryFields(words.kind).contains(field));
    answer.json.insert(QStringLiteral("text"), words.text);
    answer.json.insert(QStringLiteral("fields"), fields);
    return answer;
}

QList<QCommandLineOption> showTemplateOptions()
{
    return {valueOption("version",
        requestWords(QT_TRANSLATE_NOOP("RequestCommands",
            "As it was in this version; 0 as it ships. As it holds now where it is not given.")),
        "N")};
}

Result<Answer> showTemplate(CommandRun &run)
{
    const auto name = templateNameOf(run);
    if (!name)
        return name.error();
    const auto version = numberOf(run, QStringLiteral("version"), -1, 0);
    if (!version)
        return version.error();
    const auto found = run.services->letters()
                           .find(*run.permit, name->kind, name->language,
                               *version < 0 ? std::nullopt : std::optional(static_cast<int>(*version)))
                           .result();
    return found ? Result<Answer>(templateAnswer(*found)) : Result<Answer>(found.error());
}

QList<QCommandLineOption> setTemplateOptions()
{
    return {valueOption("from",
        requestWords(QT_TRANSLATE_NOOP("RequestCommands", "A text file in UTF-8 with the new words.")),
        "PATH")};
}

Result<QString> wordsOfFile(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return Error{Failure::NotFound, QStringLiteral("file.missing")};
    if (!file.open(QIODevice::ReadOnly))
        return Error{Failure::Unavailable, QStringLiteral("file.unreadable")};
    // A few more than a template may have: that it is too long, the core says.
    QString text = QString::fromUtf8(file.read(4 * letter_template::longestTemplate + 4));
    text.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    while (text.endsWith(u'\n'))
        text.chop(1);
    return text;
}

Result<Answer> setTemplate(CommandRun &run)
{
    const auto name = templateNameOf(run);
    if (!name)
        return name.error();
    const auto path = required(run, QStringLiteral("from"));
    if (!path)
        return path.error();
    const auto text = wordsOfFile(*path);
    if (!text)
        return text.error();
    auto words = run.services->letters().find(*run.permit, name->kind, name->language).result();
    if (!words)
        return words.error();
    words->text = *text;
    const auto set = run.services->letters().set(*run.permit, *words).result();
    return set ? Result<Answer>(templateAnswer(*set)) : Result<Answer>(set.error());
}

Result<Answer> resetTemplate(CommandRun &run)
{
    const auto name = templateNameOf(run);
    if (!name)
        return name.error();
    const auto reset = run.services->letters().reset(*run.permit, name->kind, name->language).result();
    return reset ? Result<Answer>(templateAnswer(*reset)) : Result<Answer>(reset.error());
}

} // namespace

QList<Command> letterCommands()
{
    const QString letter = QStringLiteral("letter");
    const QString name = QStringLiteral("KIND LANGUAGE");
    return {
        {.words = {QStringLiteral("request"), letter},
            .summary =
                [] {
                    return requestWords(QT_TRANSLATE_NOOP("RequestCommands",
                        "Writes a letter about a request from its template, and notes it with the request."));
                },
            .usage = QStringLiteral("ID"),
            .options = requestLetterOptions,
            .run = makeLetter},
        {.words = {letter, QStringLiteral("templates")},
            .summary =
                [] {
                    return requestWords(QT_TRANSLATE_NOOP("RequestCommands",
                        "Lists the templates of letters, and which of them were changed."));
                },
            .run = listTemplates},
        {.words = {letter, QStringLiteral("show")},
            .summary =
                [] {
                    return requestWords(QT_TRANSLATE_NOOP(
                        "RequestCommands", "Shows the words of a template and its fields."));
                },
            .usage = name,
            .options = showTemplateOptions,
            .run = showTemplate},
        {.words = {letter, QStringLiteral("set")},
            .summary =
                [] {
                    return requestWords(QT_TRANSLATE_NOOP("RequestCommands",
                        "Replaces the words of a template; refused where what the law asks is missing."));
                },
            .usage = name,
            .options = setTemplateOptions,
            .run = setTemplate},
        {.words = {letter, QStringLiteral("reset")},
            .summary =
                [] {
                    return requestWords(
                        QT_TRANSLATE_NOOP("RequestCommands", "Goes back to the template as it ships."));
                },
            .usage = name,
            .run = resetTemplate},
    };
}
