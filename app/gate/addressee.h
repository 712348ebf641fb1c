#pragma once

#include "app/base/id.h"
#include "app/base/instant.h"

#include <QString>
#include <QStringView>

#include <array>
#include <optional>

struct Contact;

/// In which capacity somebody is written to or called: whether article 11.7 of the Telecommunicatiewet
/// protects them in full. Somebody with a one-person business, or in a vof, maatschap or cv, is a natural
/// person all the same. The numbers are stored. Source: domain.md 2.4.
enum class AddresseeCapacity {
    Private = 1,    ///< a natural person, for themselves
    Business = 2,   ///< a natural person in their business
    LegalPerson = 3 ///< for a bv, nv, stichting, vereniging
};

inline constexpr std::array allAddresseeCapacities = {
    AddresseeCapacity::Private, AddresseeCapacity::Business, AddresseeCapacity::LegalPerson};

/// The stable word for the command line and the audit trail, "legal-person".
QString keyOf(AddresseeCapacity capacity);
std::optional<AddresseeCapacity> addresseeCapacityFrom(QStringView key);

/// What was recorded of the capacity of somebody; the newest record counts, and without any they are a
/// private person.
struct Addressee
{
    Id<Addressee> id = {};
    Id<Contact> contact = {};
    AddresseeCapacity capacity = AddresseeCapacity::Private;
    /// For whoever is established outside the EEA: the local rule that is met (TM4). Empty: inside it.
    QString localRule = {};
    Instant recordedAt = {};
    QString recordedBy = {};

    friend bool operator==(const Addressee &, const Addressee &) = default;
};
