#pragma once

#include "app/base/filing_system.h"
#include "app/base/set_of.h"

#include <array>

/// What somebody is to the organisation. The numbers are stored.
enum class ContactKind { Customer = 1, Prospect = 2, Supplier = 3, Employee = 4, Applicant = 5 };

using ContactKinds = SetOf<ContactKind>;

inline constexpr std::array allContactKinds = {ContactKind::Customer, ContactKind::Prospect,
    ContactKind::Supplier, ContactKind::Employee, ContactKind::Applicant};

/// The file somebody of this kind is kept in.
constexpr FilingSystem filingSystemOf(ContactKind kind)
{
    return kind == ContactKind::Employee || kind == ContactKind::Applicant ? FilingSystem::Employees
                                                                           : FilingSystem::Customers;
}
