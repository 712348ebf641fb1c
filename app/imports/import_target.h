#pragma once

#include "app/base/filing_system.h"
#include "app/contacts/contact_details.h"
#include "app/retention/data_category.h"
#include "app/retention/relation_fact.h"

#include <QLatin1String>

#include <optional>
#include <span>

/// What a column of a file can hold. The numbers follow the order in which targets are offered.
enum class ImportTarget {
    Ignore,
    FullName,
    Initials,
    GivenName,
    Infix,
    Surname,
    PartnerInfix,
    PartnerSurname,
    TitleBefore,
    TitleAfter,
    Salutation,
    Gender,
    BirthDate,
    Language,
    Organisation,
    JobTitle,
    KvkNumber,
    VatNumber,
    Email,
    WorkEmail,
    Phone,
    WorkPhone,
    Website,
    CombinedAddress,
    Street,
    HouseNumber,
    HouseNumberAddition,
    Postcode,
    City,
    Country,
    CustomerNumber,
    EmployeeNumber,
    UserId,
    IpAddress,
    Cookie,
    OtherIdentifier,
    Note,
    RelationStarted,
    RelationEnded,
    LastPurchase,
    InvoiceIssued,
    ContractEnded,
    LastContactByPerson,
    Quotation,
    ProcedureClosed,
    EmploymentEnded,
    EventHeld,
    Kind,
    Source,
    CollectedOn
};

/// What the program knows of a target.
struct ImportTargetFacts
{
    ImportTarget target;
    /// Its name in mapping files; stable.
    QLatin1String key;
    /// What sort of data it is; none for what the program itself needs (a start moment, a source).
    std::optional<DataCategory> category;
    /// Whether two columns may both be it (two telephone numbers).
    bool repeats = false;
};

std::span<const ImportTargetFacts> allImportTargets();
const ImportTargetFacts &factsOf(ImportTarget target);
std::optional<ImportTarget> importTargetByKey(QStringView key);

/// The start moment a column holds, if it holds one.
std::optional<RelationFactKind> relationFactOf(ImportTarget target);
/// The identifier a column holds, if it holds one.
std::optional<Identifier::Kind> identifierOf(ImportTarget target);
