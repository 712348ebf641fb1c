#include "app/cli/command_list.h"
#include "app/cli/command_values.h"
#include "app/cli/command_words.h"
#include "app/cli/contact_adding.h"
#include "app/cli/contact_fields.h"
#include "app/cli/contact_view.h"
#include "app/cli/forbidden_values.h"
#include "app/contacts/contacts.h"
#include "app/documents/retention_words.h"
#include "app/lists/contact_lists.h"

#include <QJsonArray>

#include <algorithm>
#include <climits>

namespace {

QList<QCommandLineOption> contactListOptions()
{
    return {filingSystemOption(),
        valueOption("search",
            contactWords(QT_TRANSLATE_NOOP("ContactCommands", "Words that must all be found.")), "TEXT"),
        valueOption("limit",
            contactWords(QT_TRANSLATE_NOOP("ContactCommands", "How many at most; 50 where it is not given.")),
            "N"),
        valueOption("after",
            contactWords(QT_TRANSLATE_NOOP("ContactCommands", "Where the page before ended.")), "CURSOR")};
}

QList<QCommandLineOption> editOptions()
{
    return {filingSystemOption(),
        valueOption("cause",
            contactWords(QT_TRANSLATE_NOOP("ContactCommands", "typing-error, person or employer.")), "CAUSE"),
        valueOption("source",
            contactWords(QT_TRANSLATE_NOOP("ContactCommands", "Where the news comes from.")), "TEXT"),
        valueOption("not-bsn",
            contactWords(QT_TRANSLATE_NOOP(
                "ContactCommands", "Why a number that looks like a citizen service number is none.")),
            "REASON"),
        {QStringLiteral("suppression-known"),
            contactWords(QT_TRANSLATE_NOOP(
                "ContactCommands", "Keeps an address or number although it is on the suppression list."))}};
}

QList<QCommandLineOption> showOptions()
{
    return {filingSystemOption(),
        {QStringLiteral("reveal"),
            contactWords(QT_TRANSLATE_NOOP(
                "ContactCommands", "Shows what is hidden: notes and start moments; noted in the trail."))},
        valueOption("reason",
            contactWords(QT_TRANSLATE_NOOP("ContactCommands",
                "Why special or criminal data is looked at: request, legal-claim, duty, correction or "
                "review.")),
            "REASON")};
}

/// What `--reveal` and `--reason` say.
Result<Revealing> revealingOf(const CommandRun &run)
{
    Revealing revealing{.isWanted = run.isSet(QStringLiteral("reveal"))};
    if (!run.isSet(QStringLiteral("reason")))
        return revealing;
    const QString given = run.value(QStringLiteral("reason"));
    revealing.reason = viewReasonFrom(given);
    if (!revealing.reason || !revealing.isWanted)
        return usageError(QStringLiteral("value"), {QStringLiteral("--reason"), given});
    return revealing;
}

QJsonObject jsonOf(const ListRow &row)
{
    return {{QStringLiteral("id"), row.contact.number()}, {QStringLiteral("name"), row.name},
        {QStringLiteral("organisation"), row.organisation}, {QStringLiteral("email"), row.email},
        {QStringLiteral("phone"), row.phone}, {QStringLiteral("city"), row.city},
        {QStringLiteral("number"), row.number}, {QStringLiteral("kind"), codeOf(row.kind)},
        {QStringLiteral("keep_until"), dayJson(row.dueOn)}};
}

Result<Answer> listContacts(CommandRun &run)
{
    constexpr int usualLimit = 50;
    const auto filingSystem = filingSystemOf(run);
    if (!filingSystem)
        return filingSystem.error();
    const auto limit = numberOf(run, QStringLiteral("limit"), usualLimit, 1);
    if (!limit)
        return limit.error();
    const auto first = numberOf(run, QStringLiteral("after"), 0, 0);
    if (!first)
        return first.error();
    ContactLists &lists = run.services->contactLists();
    ListResultPtr view;
    if (run.isSet(QStringLiteral("search"))) {
        const auto found = awaited(run,
            lists.search(
                *run.permit, *filingSystem, {.text = run.value(QStringLiteral("search")), .filter = {}}));
        if (!found)
            return found.error();
        view = *found;
    }
    const auto page = awaited(run,
        lists.page(
            *run.permit, *filingSystem, view, *first, static_cast<int>(std::min<qint64>(*limit, INT_MAX))));
    if (!page)
        return page.error();
    Answer answer;
    QJsonArray contacts;
    for (const ListRow &row : page->rows) {
        contacts.append(jsonOf(row));
        answer.lines.append(QStringLiteral("%1\t%2\t%3\t%4")
                                .arg(row.contact.number())
                                .arg(row.name, row.organisation, row.email));
    }
    const qint64 next = *first + page->rows.size();
    answer.json = {{QStringLiteral("total"), page->total}, {QStringLiteral("contacts"), contacts},
        {QStringLiteral("next"), next < page->total ? QJsonValue(QString::number(next)) : QJsonValue()}};
    return answer;
}

Result<Answer> show(CommandRun &run)
{
    const auto filingSystem = filingSystemOf(run);
    if (!filingSystem)
        return filingSystem.error();
    const auto id = contactOf(run);
    if (!id)
        return id.error();
    const auto revealing = revealingOf(run);
    if (!revealing)
        return revealing.error();
    const auto view = contactView(run, *filingSystem, *id, *revealing);
    if (!view)
        return view.error();
    return Answer{.json = jsonOf(*view), .lines = linesOf(*view)};
}

Result<Answer> edit(CommandRun &run)
{
    const auto filingSystem = filingSystemOf(run);
    if (!filingSystem)
        return filingSystem.error();
    const auto id = contactOf(run);
    if (!id)
        return id.error();
    const auto fields = givenFields(run, 1, editableFields());
    if (!fields)
        return fields.error();
    const QString cause = run.value(QStringLiteral("cause"));
    if (!cause.isEmpty() && cause != QLatin1String("typing-error") && cause != QLatin1String("person") &&
        cause != QLatin1String("employer"))
        return usageError(QStringLiteral("value"), {QStringLiteral("--cause"), cause});
    const auto file =
        run.services->contacts().find(*run.permit, *filingSystem, *id, Contacts::Viewing::Internal).result();
    if (!file)
        return file.error();
    const EditCause why = cause == QLatin1String("person") ? EditCause::NewsFromPerson
        : cause == QLatin1String("employer")               ? EditCause::NewsFromEmployer
                                                           : EditCause::OwnTypingError;
    const auto edited =
        run.services->contacts()
            .edit(*run.permit, *filingSystem, *id,
                {.version = file->contact.version,
                    .fields = editsOf(*fields),
                    .cause = why,
                    .source = run.value(QStringLiteral("source")),
                    .notBsnReason = run.value(QStringLiteral("not-bsn")),
                    .suppressionAcknowledged = run.isSet(QStringLiteral("suppression-known"))})
            .result();
    if (!edited)
        return edited.error();
    return Answer{
        .json = {{QStringLiteral("id"), id->number()}, {QStringLiteral("version"), edited->version}},
        .lines = {contactWords(QT_TRANSLATE_NOOP("ContactCommands", "Changed; this is version %1."))
                      .arg(edited->version)}};
}

} // namespace

QList<Command> contactCommands()
{
    const QString contact = QStringLiteral("contact");
    return QList<Command>{
               {.words = {contact, QStringLiteral("list")},
                   .summary =
                       [] {
                           return contactWords(
                               QT_TRANSLATE_NOOP("ContactCommands", "Browses and searches the people."));
                       },
                   .options = contactListOptions,
                   .run = listContacts},
               {.words = {contact, QStringLiteral("show")},
                   .summary =
                       [] {
                           return contactWords(QT_TRANSLATE_NOOP(
                               "ContactCommands", "Everything that is held about one person."));
                       },
                   .usage = QStringLiteral("ID"),
                   .options = showOptions,
                   .run = show},
               {.words = {contact, QStringLiteral("add")},
                   .summary =
                       [] { return contactWords(QT_TRANSLATE_NOOP("ContactCommands", "Adds a person.")); },
                   .usage = QStringLiteral("FIELD=VALUE ..."),
                   .options = contactAddOptions,
                   .run = addContact},
               {.words = {contact, QStringLiteral("edit")},
                   .summary =
                       [] {
                           return contactWords(QT_TRANSLATE_NOOP(
                               "ContactCommands", "Changes what the edit table lets one change."));
                       },
                   .usage = QStringLiteral("ID FIELD=VALUE ..."),
                   .options = editOptions,
                   .run = edit},
               maskCommand(),
           } +
        contactMergeCommands();
}
