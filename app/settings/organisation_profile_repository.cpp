#include "app/settings/organisation_profile_repository.h"

#include "app/storage/setting_table.h"

namespace organisation_profile_repository {

namespace {

/// The name was there before the other fields, under a key of its own.
QString storedKeyOf(const OrganisationField &field)
{
    return field.value == &OrganisationProfile::name ? QStringLiteral("organisation")
                                                     : QString::fromLatin1(field.key);
}

} // namespace

Result<OrganisationProfile> find(Connection &connection)
{
    OrganisationProfile profile;
    for (const OrganisationField &field : allOrganisationFields) {
        const auto value = setting_table::value(connection, "settings.organisation", storedKeyOf(field));
        if (!value)
            return value.error();
        if (!value->isEmpty())
            profile.*field.value = *value;
    }
    return profile;
}

Outcome set(Connection &connection, const OrganisationField &field, const QString &value)
{
    return setting_table::set(connection, "settings.set-organisation", storedKeyOf(field), value);
}

} // namespace organisation_profile_repository
