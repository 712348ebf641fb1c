#include "app/cli/command_list.h"
#include "app/cli/command_values.h"
#include "app/cli/command_words.h"
#include "app/cli/confirming.h"
#include "app/demo/demonstration.h"

#include <algorithm>
#include <climits>

namespace {

QList<QCommandLineOption> options()
{
    return {{QStringLiteral("people"),
                demoWords(QT_TRANSLATE_NOOP("DemoCommands", "How many people; 1482 where it is not given.")),
                QStringLiteral("N")},
        {QStringLiteral("seed"),
            demoWords(QT_TRANSLATE_NOOP("DemoCommands", "The same seed gives the same people.")),
            QStringLiteral("S")}};
}

Result<Answer> fill(CommandRun &run)
{
    constexpr int usualPeople = 1482;
    const auto people = numberOf(run, QStringLiteral("people"), usualPeople, 1);
    if (!people)
        return people.error();
    const auto seed = numberOf(run, QStringLiteral("seed"), 1, 0);
    if (!seed)
        return seed.error();
    const auto confirmation = confirmedAgain(run);
    if (!confirmation)
        return confirmation.error();
    const auto filled = awaited(run,
        run.services->demonstration().fill(*run.permit, *confirmation,
            static_cast<int>(std::min<qint64>(*people, INT_MAX)), static_cast<quint64>(*seed)));
    if (!filled)
        return filled.error();
    return Answer{.json = {{QStringLiteral("contacts"), filled->contacts},
                      {QStringLiteral("consent_events"), filled->consentEvents}},
        .lines = {QCoreApplication::translate(
            "DemoCommands", "Filled with %n contact(s).", nullptr, filled->contacts)}};
}

} // namespace

QList<Command> demoCommands()
{
    return {{.words = {QStringLiteral("demo")},
        .summary =
            [] {
                return demoWords(
                    QT_TRANSLATE_NOOP("DemoCommands", "Fills an empty file with demonstration data."));
            },
        .options = options,
        .run = fill}};
}
