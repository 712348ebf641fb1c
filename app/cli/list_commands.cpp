#include "app/cli/command_list.h"
#include "app/cli/command_values.h"
#include "app/cli/command_words.h"
#include "app/lists/contact_lists.h"

namespace {

Result<Answer> rebuild(CommandRun &run)
{
    const auto filingSystem = filingSystemOf(run);
    if (!filingSystem)
        return filingSystem.error();
    const auto rows = run.services->contactLists().rebuild(*run.permit, *filingSystem).result();
    if (!rows)
        return rows.error();
    return Answer{.json = {{QStringLiteral("rows"), *rows}},
        .lines = {
            listWords(QT_TRANSLATE_NOOP("ListCommands", "Built again from the contacts; people in it: %1"))
                .arg(*rows)}};
}

Result<Answer> verifyList(CommandRun &run)
{
    constexpr int damaged = 4;
    const auto filingSystem = filingSystemOf(run);
    if (!filingSystem)
        return filingSystem.error();
    const auto found = run.services->contactLists().verify(*run.permit, *filingSystem).result();
    if (!found)
        return found.error();
    const QString verdict = found->isGood()
        ? listWords(QT_TRANSLATE_NOOP("ListCommands", "The list agrees with the contacts."))
        : listWords(QT_TRANSLATE_NOOP(
              "ListCommands", "The list does not agree with the contacts; \"list rebuild\" mends it."));
    return Answer{
        .json = {{QStringLiteral("intact"), found->isGood()}, {QStringLiteral("rows"), found->rows},
            {QStringLiteral("missing"), found->missing}, {QStringLiteral("surplus"), found->surplus},
            {QStringLiteral("different"), found->different}, {QStringLiteral("misplaced"), found->misplaced},
            {QStringLiteral("miscounted"), found->miscounted}},
        .lines = {verdict},
        .exitStatus = found->isGood() ? 0 : damaged};
}

} // namespace

QList<Command> listCommands()
{
    const QString list = QStringLiteral("list");
    return {{.words = {list, QStringLiteral("rebuild")},
                .summary =
                    [] {
                        return listWords(QT_TRANSLATE_NOOP("ListCommands",
                            "Builds the list that is browsed and searched again from the contacts."));
                    },
                .options = filingSystemOptions,
                .run = rebuild},
        {.words = {list, QStringLiteral("verify")},
            .summary =
                [] {
                    return listWords(
                        QT_TRANSLATE_NOOP("ListCommands", "Compares that list with the contacts."));
                },
            .options = filingSystemOptions,
            .run = verifyList}};
}
