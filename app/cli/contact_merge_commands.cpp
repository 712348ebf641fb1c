#include "app/cli/command_list.h"
#include "app/cli/command_values.h"
#include "app/cli/command_words.h"
#include "app/consent/consent_names.h"
#include "app/documents/consent_words.h"
#include "app/documents/field_words.h"
#include "app/documents/merge_words.h"
#include "app/merging/merge_fields.h"
#include "app/merging/merging.h"

#include <QJsonArray>

#include <algorithm>

namespace {

QList<QCommandLineOption> mergeOptions()
{
    return {filingSystemOption(),
        {QStringLiteral("preview"),
            contactWords(
                QT_TRANSLATE_NOOP("ContactCommands", "Tells what merging would do, and changes nothing."))}};
}

QList<QCommandLineOption> duplicateOptions()
{
    return {filingSystemOption(),
        valueOption("limit",
            contactWords(
                QT_TRANSLATE_NOOP("ContactCommands", "How many groups at most; 50 where it is not given.")),
            "N")};
}

QString wordOf(MergeChoice choice)
{
    switch (choice) {
    case MergeChoice::Keep:
        return QStringLiteral("keep");
    case MergeChoice::Absorb:
        return QStringLiteral("absorb");
    case MergeChoice::Both:
        break;
    }
    return QStringLiteral("both");
}

QString wordOf(MergeItem::Fate fate)
{
    switch (fate) {
    case MergeItem::Fate::Stays:
        return QStringLiteral("stays");
    case MergeItem::Fate::Comes:
        return QStringLiteral("comes");
    case MergeItem::Fate::Same:
        return QStringLiteral("same");
    case MergeItem::Fate::Bound:
        return QStringLiteral("bound");
    case MergeItem::Fate::Dropped:
        break;
    }
    return QStringLiteral("dropped");
}

QString wordOf(consent_uniting::Why why)
{
    using consent_uniting::Why;
    switch (why) {
    case Why::OnlyKept:
        return QStringLiteral("only-kept");
    case Why::OnlyAbsorbed:
        return QStringLiteral("only-absorbed");
    case Why::Alike:
        return QStringLiteral("alike");
    case Why::Stricter:
        return QStringLiteral("stricter");
    case Why::NewerYes:
        break;
    }
    return QStringLiteral("newer-yes");
}

/// Why nobody chooses; null where somebody may.
QJsonValue settledWordOf(const MergeField &field)
{
    if (!field.isSettled)
        return {};
    return field.isLaterBirth ? QStringLiteral("later-birth") : QStringLiteral("corrected");
}

/// FIELD=keep, FIELD=absorb and, of addresses and numbers, FIELD=both.
Result<MergeChoices> choicesOf(const CommandRun &run)
{
    MergeChoices choices;
    for (const QString &argument : run.arguments.mid(2)) {
        const auto field = merge_fields::fieldFrom(argument.section(u'=', 0, 0));
        const QString word = argument.section(u'=', 1);
        if (!field)
            return usageError(QStringLiteral("value"), {QStringLiteral("FIELD"), argument});
        bool isKnown = false;
        for (const MergeChoice choice : {MergeChoice::Keep, MergeChoice::Absorb, MergeChoice::Both}) {
            if (word != wordOf(choice))
                continue;
            choices.insert(*field, choice);
            isKnown = true;
        }
        if (!isKnown)
            return usageError(QStringLiteral("value"), {merge_fields::codeOf(*field), word});
    }
    return choices;
}

Result<MergeOrder> mergeOrderOf(const CommandRun &run)
{
    const auto keep = numberArgument(run, QStringLiteral("KEEP"));
    if (!keep)
        return keep.error();
    bool isNumber = false;
    const qint64 absorb = run.arguments.value(1).toLongLong(&isNumber);
    if (run.arguments.size() < 2)
        return usageError(QStringLiteral("missing"), {QStringLiteral("ABSORB")});
    if (!isNumber || absorb < 1)
        return usageError(QStringLiteral("value"), {QStringLiteral("ABSORB"), run.arguments[1]});
    auto choices = choicesOf(run);
    if (!choices)
        return choices.error();
    return MergeOrder{
        .keep = Id<Contact>(*keep), .absorb = Id<Contact>(absorb), .choices = *std::move(choices)};
}

QJsonObject jsonOf(const MergeLine &line)
{
    const auto state = [](const std::optional<ConsentState> &each) {
        return each ? QJsonValue(keyOf(*each)) : QJsonValue();
    };
    return {{QStringLiteral("purpose"), line.purposeKey}, {QStringLiteral("channel"), keyOf(line.channel)},
        {QStringLiteral("kept"), state(line.kept)}, {QStringLiteral("absorbed"), state(line.absorbed)},
        {QStringLiteral("outcome"), keyOf(line.outcome)},
        {QStringLiteral("no_longer_valid_from"), dayJson(line.validUntil)},
        {QStringLiteral("why"), wordOf(line.why)}, {QStringLiteral("acts"), line.acts},
        {QStringLiteral("closings"), line.closings}};
}

QJsonObject jsonOf(const QMap<QString, qint64> &rows)
{
    QJsonObject json;
    for (auto each = rows.begin(); each != rows.end(); ++each)
        json.insert(each.key(), each.value());
    return json;
}

QJsonObject jsonOf(const MergePlan &plan)
{
    QJsonArray fields;
    for (const MergeField &field : plan.fields)
        fields.append(QJsonObject{{QStringLiteral("field"), merge_fields::codeOf(field.field)},
            {QStringLiteral("kept"), field.kept}, {QStringLiteral("absorbed"), field.absorbed},
            {QStringLiteral("takes"), wordOf(field.choice)},
            {QStringLiteral("settled"), settledWordOf(field)}});
    QJsonArray details;
    for (const MergeItem &item : plan.items)
        details.append(
            QJsonObject{{QStringLiteral("field"),
                            item.field ? QJsonValue(merge_fields::codeOf(*item.field)) : QJsonValue()},
                {QStringLiteral("text"), item.text},
                {QStringLiteral("of"), item.isKepts ? QStringLiteral("kept") : QStringLiteral("absorbed")},
                {QStringLiteral("fate"), wordOf(item.fate)}});
    QJsonArray consents;
    for (const MergeLine &line : plan.lines)
        consents.append(jsonOf(line));
    return {{QStringLiteral("keep"), plan.kept.id.number()},
        {QStringLiteral("absorb"), plan.absorbed.id.number()}, {QStringLiteral("fields"), fields},
        {QStringLiteral("details"), details}, {QStringLiteral("consents"), consents},
        {QStringLiteral("comes"), jsonOf(plan.comes)}, {QStringLiteral("goes"), jsonOf(plan.goes)},
        {QStringLiteral("holds"), plan.holds}, {QStringLiteral("grounds_shortened"), plan.groundsShortened},
        {QStringLiteral("permissions_restored"), plan.permissionsRestored},
        {QStringLiteral("inform_by"), dayJson(plan.informBy)},
        {QStringLiteral("informs_again"), plan.informsAgain},
        {QStringLiteral("reason_comes"), plan.reasonComes},
        {QStringLiteral("kept_until"), dayJson(plan.keptUntil)}};
}

QString stateOrNothing(const std::optional<ConsentState> &state)
{
    return state ? stateWord(*state) : QStringLiteral("-");
}

QStringList linesOf(const MergePlan &plan)
{
    QStringList lines;
    for (const MergeField &field : plan.fields) {
        if (field.kept != field.absorbed)
            lines.append(contactWords(QT_TRANSLATE_NOOP("ContactCommands", "%1: %2 (kept: %3, absorbed: %4)"))
                             .arg(fieldWord(field.field), field.outcome(), field.kept, field.absorbed));
        if (const QString why = mergeSettledWord(field); !why.isEmpty())
            lines.append(why);
    }
    for (const MergeItem &item : plan.items) {
        if (!item.isKepts || item.fate != MergeItem::Fate::Stays)
            lines.append(item.text + QStringLiteral(": ") + mergeFateWord(item.fate));
    }
    for (const MergeLine &line : plan.lines)
        lines.append(
            contactWords(QT_TRANSLATE_NOOP("ContactCommands", "%1, %2: %3 (kept: %4, absorbed: %5). %6"))
                .arg(inSpokenLanguage(line.titleNl, line.titleEn), channelWord(line.channel),
                    stateWord(line.outcome), stateOrNothing(line.kept), stateOrNothing(line.absorbed),
                    mergeWhyWord(line.why)));
    return lines + mergeSentences(plan);
}

Result<Answer> merge(CommandRun &run)
{
    const auto filingSystem = filingSystemOf(run);
    if (!filingSystem)
        return filingSystem.error();
    const auto order = mergeOrderOf(run);
    if (!order)
        return order.error();
    const Merging &merging = run.services->merging();
    const auto plan = awaited(run, merging.preview(*run.permit, *filingSystem, *order));
    if (!plan)
        return plan.error();
    Answer answer{.json = jsonOf(*plan), .lines = linesOf(*plan)};
    answer.json.insert(QStringLiteral("merged"), !run.isSet(QStringLiteral("preview")));
    if (run.isSet(QStringLiteral("preview"))) {
        answer.lines.append(mergeWarning());
        return answer;
    }
    const auto merged = merging.merge(*run.permit, *filingSystem, *order, *plan).result();
    if (!merged)
        return merged.error();
    answer.json.insert(QStringLiteral("ref"), merged->ref);
    answer.json.insert(QStringLiteral("version"), merged->version);
    answer.lines.append(
        contactWords(QT_TRANSLATE_NOOP("ContactCommands", "Merged; this is version %1 of contact %2."))
            .arg(merged->version)
            .arg(merged->contact.number()));
    return answer;
}

Result<QList<DuplicateGroup>> groupsOf(CommandRun &run, FilingSystem filingSystem)
{
    const Merging &merging = run.services->merging();
    if (!run.arguments.isEmpty()) {
        const auto contact = contactOf(run);
        if (!contact)
            return contact.error();
        return awaited(run, merging.duplicatesOf(*run.permit, filingSystem, *contact));
    }
    constexpr int usualLimit = 50;
    const auto limit = numberOf(run, QStringLiteral("limit"), usualLimit, 1);
    if (!limit)
        return limit.error();
    QList<DuplicateGroup> groups;
    DuplicatePlace place;
    while (!place.isEnd && groups.size() < *limit) {
        constexpr qint64 atOnce = 200;
        const int most = static_cast<int>(std::min(atOnce, *limit));
        const auto page = awaited(run, merging.duplicates(*run.permit, filingSystem, place, most));
        if (!page)
            return page.error();
        groups += page->groups;
        place = page->next;
    }
    return groups.first(std::min<qsizetype>(groups.size(), *limit));
}

Result<Answer> duplicates(CommandRun &run)
{
    const auto filingSystem = filingSystemOf(run);
    if (!filingSystem)
        return filingSystem.error();
    const auto groups = groupsOf(run, *filingSystem);
    if (!groups)
        return groups.error();
    Answer answer;
    QJsonArray all;
    for (const DuplicateGroup &group : *groups) {
        QJsonArray contacts;
        QStringList numbers;
        for (const Id<Contact> contact : group.contacts) {
            contacts.append(contact.number());
            numbers.append(QString::number(contact.number()));
        }
        all.append(QJsonObject{{QStringLiteral("by"), keyOf(group.by)},
            {QStringLiteral("contacts"), contacts}, {QStringLiteral("more"), group.hasMore}});
        answer.lines.append(duplicateWord(group.by) + u'\t' + numbers.join(QStringLiteral(", ")));
        if (group.hasMore)
            answer.lines.append(contactWords(QT_TRANSLATE_NOOP("ContactCommands",
                "There are more who share this: of each shared value the first 20 are told.")));
    }
    answer.json.insert(QStringLiteral("groups"), all);
    if (groups->isEmpty())
        answer.lines.append(
            contactWords(QT_TRANSLATE_NOOP("ContactCommands", "No possible duplicates were found.")));
    return answer;
}

} // namespace

QList<Command> contactMergeCommands()
{
    const QString contact = QStringLiteral("contact");
    return {
        {.words = {contact, QStringLiteral("merge")},
            .summary =
                [] {
                    return contactWords(QT_TRANSLATE_NOOP("ContactCommands",
                        "Makes two records of one person one, without allowing more than both did."));
                },
            .usage = QStringLiteral("KEEP ABSORB [FIELD=keep|absorb|both ...]"),
            .options = mergeOptions,
            .run = merge},
        {.words = {contact, QStringLiteral("duplicates")},
            .summary =
                [] {
                    return contactWords(
                        QT_TRANSLATE_NOOP("ContactCommands", "Who may stand in the file twice."));
                },
            .usage = QStringLiteral("[ID]"),
            .options = duplicateOptions,
            .run = duplicates},
    };
}
