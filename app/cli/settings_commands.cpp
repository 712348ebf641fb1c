#include "app/cli/command_list.h"
#include "app/cli/command_words.h"
#include "app/settings/holiday_setting.h"
#include "app/settings/settings.h"

#include <QCoreApplication>

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
    const auto holidays = run.services->settings().holidays(*run.permit).result();
    if (!holidays)
        return holidays.error();
    settings.insert(QLatin1String(holiday_setting::key), holiday_setting::codeOf(*holidays));
    answer.lines.append(QLatin1String(holiday_setting::key) + u'\t' + holiday_setting::codeOf(*holidays));
    answer.json.insert(QStringLiteral("settings"), settings);
    return answer;
}

Result<Answer> setSettings(CommandRun &run)
{
    if (run.arguments.isEmpty())
        return usageError(QStringLiteral("missing"), {QStringLiteral("KEY=VALUE")});
    QList<Settings::FieldValue> fields;
    std::optional<HolidayMode> holidays;
    for (const QString &argument : std::as_const(run.arguments)) {
        if (argument.indexOf(u'=') < 1)
            return usageError(QStringLiteral("missing"), {QStringLiteral("KEY=VALUE")});
        if (argument.section(u'=', 0, 0) == QLatin1String(holiday_setting::key)) {
            holidays = holiday_setting::fromCode(argument.section(u'=', 1));
            if (!holidays)
                return usageError(QStringLiteral("value"),
                    {QLatin1String(holiday_setting::key), argument.section(u'=', 1)});
            continue;
        }
        fields.append({argument.section(u'=', 0, 0), argument.section(u'=', 1)});
    }
    if (!fields.isEmpty()) {
        const auto set = run.services->settings().setOrganisation(*run.permit, fields).result();
        if (!set)
            return set.error();
    }
    std::optional<int> moved;
    if (holidays) {
        const auto set = run.services->settings().setHolidays(*run.permit, *holidays).result();
        if (!set)
            return set.error();
        moved = *set;
    }
    auto answer = listSettings(run);
    if (!answer || !moved)
        return answer;
    const int requests = *moved;
    answer->json.insert(QStringLiteral("requests_moved"), requests);
    answer->lines.append(QCoreApplication::translate("SettingsCommands",
        "The day that it is due by was computed anew for %n open request(s).", nullptr, requests));
    return answer;
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
