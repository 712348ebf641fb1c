#pragma once

#include "app/base/set_of.h"

#include <array>

/// What sort of thing a field says about somebody; terms and access follow it. The numbers are stored.
enum class DataCategory {
    Identity = 1,
    ContactDetails = 2,
    BirthDate = 3,
    Financial = 4,
    Hr = 5,
    MarketingProfile = 6,
    OnlineIdentifiers = 7,
    Correspondence = 8,
    Evidence = 9
};

using DataCategories = SetOf<DataCategory>;

inline constexpr std::array allDataCategories = {DataCategory::Identity, DataCategory::ContactDetails,
    DataCategory::BirthDate, DataCategory::Financial, DataCategory::Hr, DataCategory::MarketingProfile,
    DataCategory::OnlineIdentifiers, DataCategory::Correspondence, DataCategory::Evidence};

/// How carefully data must be handled. Source: domain.md 8.3. The numbers are stored.
enum class DataClass {
    Anonymous = 1,
    Standard = 2,
    Pseudonymous = 3,
    Sensitive = 4,
    Special = 5,   ///< art. 9 GDPR
    Criminal = 6,  ///< art. 10 GDPR
    NationalId = 7 ///< art. 87 GDPR, art. 46 UAVG
};

/// The place in the order of care: anonymous, then standard and pseudonymous alike, up to the national
/// number.
int rankOf(DataClass dataClass);

/// The class that a record of both has.
DataClass stricter(DataClass a, DataClass b);

/// The class a category starts with.
DataClass classOf(DataCategory category);
/// That of a record of all of these: the highest of them, standard where there are none.
DataClass classOf(const DataCategories &categories);
