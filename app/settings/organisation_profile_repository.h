#pragma once

#include "app/base/result.h"
#include "app/settings/organisation_profile.h"

class Connection;

/// What the settings say of the organisation.
namespace organisation_profile_repository {

Result<OrganisationProfile> find(Connection &connection);
/// One field, in the form of organisationValue().
Outcome set(Connection &connection, const OrganisationField &field, const QString &value);

} // namespace organisation_profile_repository
