#include "app/settings/settings.h"

#include "app/changes/service_context.h"
#include "app/requests/request_terms.h"
#include "app/settings/holiday_setting.h"
#include "app/settings/organisation_profile_repository.h"

#include <QJsonArray>

namespace {

Outcome setFields(Change &change, const QList<Settings::FieldValue> &fields)
{
    QJsonArray keys;
    for (const auto &[key, given] : fields) {
        const auto field = organisationFieldFrom(key);
        if (!field)
            return Error{Failure::NotFound, QStringLiteral("organisation.field"), {key}};
        const auto value = organisationValue(*field, given);
        if (!value)
            return value.error();
        if (auto set = organisation_profile_repository::set(change.connection(), *field, *value); !set)
            return set;
        keys.append(key);
    }
    return change.audit({.action = QStringLiteral("settings.organisation"),
        .objectKind = QStringLiteral("settings"),
        .objectRef = QStringLiteral("organisation"),
        .detail = {{QStringLiteral("fields"), keys}}});
}

} // namespace

QFuture<Result<OrganisationProfile>> Settings::organisation(const Permit &permit) const
{
    return m_context.read(permit, [permit](Connection &connection) -> Result<OrganisationProfile> {
        if (permit.grants().isEmpty())
            return Error{Failure::Refused, QStringLiteral("permit.settings.organisation")};
        return organisation_profile_repository::find(connection);
    });
}

QFuture<Outcome> Settings::setOrganisation(const Permit &permit, const QList<FieldValue> &fields) const
{
    return m_context.change(permit, [=](Change &change) -> Outcome {
        if (auto allowed = permit.requireAnywhere(Operation::ManageSettings); !allowed)
            return allowed;
        return setFields(change, fields);
    });
}

QFuture<Result<HolidayMode>> Settings::holidays(const Permit &permit) const
{
    return m_context.read(permit, [permit](Connection &connection) -> Result<HolidayMode> {
        if (permit.grants().isEmpty())
            return Error{Failure::Refused, QStringLiteral("permit.settings.organisation")};
        return holiday_setting::find(connection);
    });
}

QFuture<Result<int>> Settings::setHolidays(const Permit &permit, HolidayMode mode) const
{
    return m_context.change(permit, [=](Change &change) -> Result<int> {
        if (auto allowed = permit.requireAnywhere(Operation::ManageSettings); !allowed)
            return allowed.error();
        if (auto set = holiday_setting::set(change.connection(), mode); !set)
            return set.error();
        const auto moved = request_terms::recompute(change, mode);
        if (!moved)
            return moved;
        auto told = change.audit({.action = QStringLiteral("settings.holidays"),
            .objectKind = QStringLiteral("settings"),
            .objectRef = QStringLiteral("holidays"),
            .detail = {{QStringLiteral("mode"), holiday_setting::codeOf(mode)},
                {QStringLiteral("requests"), *moved}}});
        return told ? moved : Result<int>(told.error());
    });
}
