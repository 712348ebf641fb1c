#include "app/cli/command_list.h"
#include "app/cli/command_words.h"
#include "app/retention/financial_year.h"
#include "app/settings/holiday_setting.h"
#include "app/settings/settings.h"

#include <QCoreApplication>

namespace {

constexpr auto financialYearKey = "financial-year.end";

/// What is given as KEY=VALUE, sorted by who keeps it.
struct GivenSettings
{
    QList<Settings::FieldValue> fields = {};
    std::optional<HolidayMode> holidays = std::nullopt;
    std::optional<int> financialYear = std::nullopt;
};

Result<GivenSettings> givenBy(const QStringList &arguments)
{
    GivenSettings given;
    for (const QString &argument : arguments) {
        const QString key = argument.section(u'=', 0, 0);
        const QString value = argument.section(u'=', 1);
        if (argument.indexOf(u'=') < 1)
            return usageError(QStringLiteral("missing"), {QStringLiteral("KEY=VALUE")});
        if (key == QLatin1String(holiday_setting::key)) {
            given.holidays = holiday_setting::fromCode(value);
            if (!given.holidays)
                return usageError(QStringLiteral("value"), {key, value});
        } else if (key == QLatin1String(financialYearKey)) {
            bool isNumber = false;
            given.financialYear = value.toInt(&isNumber);
            if (!isNumber || *given.financialYear < 1 || *given.financialYear > 12)
                return usageError(QStringLiteral("value"), {key, value});
        } else {
            given.fields.append({key, value});
        }
    }
    return given;
}

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
    const auto yearEnd = FinancialYear(run.services->context()).endMonth(*run.permit).result();
    if (!yearEnd)
        return yearEnd.error();
    settings.insert(QLatin1String(financialYearKey), QString::number(*yearEnd));
    answer.lines.append(QLatin1String(financialYearKey) + u'\t' + QString::number(*yearEnd));
    answer.json.insert(QStringLiteral("settings"), settings);
    return answer;
}

Result<Answer> setSettings(CommandRun &run)
{
    if (run.arguments.isEmpty())
        return usageError(QStringLiteral("missing"), {QStringLiteral("KEY=VALUE")});
    const auto given = givenBy(run.arguments);
    if (!given)
        return given.error();
    // First of all, since it is the one that may be refused for now: nothing is done by half then.
    if (given->financialYear) {
        const auto set =
            FinancialYear(run.services->context()).setEndMonth(*run.permit, *given->financialYear).result();
        if (!set)
            return set.error();
    }
    if (!given->fields.isEmpty()) {
        const auto set = run.services->settings().setOrganisation(*run.permit, given->fields).result();
        if (!set)
            return set.error();
    }
    std::optional<int> moved;
    if (given->holidays) {
        const auto set = run.services->settings().setHolidays(*run.permit, *given->holidays).result();
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
