#include "app/cli/command_list.h"
#include "app/cli/command_words.h"
#include "app/settings/settings.h"

namespace {

Result<Answer> listSettings(CommandRun &run)
{
    const auto profile = run.services->settings().organisation(*run.permit).result();
    if (!profile)
        return profile.error();
    Answer answer;
    QJsonObject settings;
    for (const OrganisationField &field : allOrganisationFields) {
        const QString key = QString::fromLatin1(field.key);
        settings.insert(key, (*profile).*field.value);
        answer.lines.append(key + u'\t' + (*profile).*field.value);
    }
    answer.json.insert(QStringLiteral("settings"), settings);
    return answer;
}

Result<Answer> setSettings(CommandRun &run)
{
    if (run.arguments.isEmpty())
        return usageError(QStringLiteral("missing"), {QStringLiteral("KEY=VALUE")});
    QList<Settings::FieldValue> fields;
    for (const QString &argument : std::as_const(run.arguments)) {
        if (argument.indexOf(u'=') < 1)
            return usageError(QStringLiteral("missing"), {QStringLiteral("KEY=VALUE")});
        fields.append({argument.section(u'=', 0, 0), argument.section(u'=', 1)});
    }
    const auto set = run.services->settings().setOrganisation(*run.permit, fields).result();
    if (!set)
        return set.error();
    return listSettings(run);
}

} // namespace

QList<Command> settingsCommands()
{
    const QString settings = QStringLiteral("settings");
    return {
        {.words = {settings, QStringLiteral("list")},
            .summary =
                [] {
                    return settingsWords(QT_TRANSLATE_NOOP(
                        "SettingsCommands", "What receipts and other documents say of the organisation."));
                },
            .run = listSettings},
        {.words = {settings, QStringLiteral("set")},
            .summary =
                [] {
                    return settingsWords(QT_TRANSLATE_NOOP("SettingsCommands",
                        "Changes it: the name, the address, and where consent is taken back."));
                },
            .usage = QStringLiteral("KEY=VALUE ..."),
            .run = setSettings},
    };
}
