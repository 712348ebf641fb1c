#pragma once

#include "app/base/filing_system.h"
#include "app/base/set_of.h"
#include "app/contacts/contact_details.h"
#include "app/contacts/edit_rule.h"
#include "app/retention/data_category.h"

#include <QString>
#include <QStringView>

#include <array>
#include <optional>

/// What may be held on somebody, as one looks for what nothing needs. The parts of a name are one: nobody
/// needs some of them. What only accounts for the rest is none of these: grounds and acts of consent (art.
/// 5(2) GDPR), and the moments that terms are computed from (art. 5(1)(e)).
enum class HeldField {
    Name = 1,
    Salutation,
    CustomerNumber,
    Email,
    Phone,
    Website,
    PostalAddress,
    Language,
    Organisation,
    JobTitle,
    BirthDate,
    Gender,
    OnlineIdentifier,
    Note,
    Attachment
};

using HeldFields = SetOf<HeldField>;

inline constexpr std::array allHeldFields = {HeldField::Name, HeldField::Salutation,
    HeldField::CustomerNumber, HeldField::Email, HeldField::Phone, HeldField::Website,
    HeldField::PostalAddress, HeldField::Language, HeldField::Organisation, HeldField::JobTitle,
    HeldField::BirthDate, HeldField::Gender, HeldField::OnlineIdentifier, HeldField::Note,
    HeldField::Attachment};

/// The stable word, "postal-address".
QString keyOf(HeldField field);
std::optional<HeldField> heldFieldFrom(QStringView key);

/// What it says about somebody; of an employee the job title is part of the personnel file.
DataCategory categoryOf(HeldField field, FilingSystem filingSystem);

/// Which of these a field of the contact itself is; none for what stands in tables of its own.
std::optional<HeldField> heldFieldOf(ContactField field);
/// Which of these an address, a number or a site is.
HeldField heldFieldOf(ContactPoint::Kind kind);
