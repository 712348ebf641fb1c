#pragma once

#include "app/base/filing_system.h"
#include "app/base/id.h"
#include "app/base/result.h"
#include "app/retention/data_category.h"

#include <QStringView>

#include <array>
#include <optional>

struct Contact;

/// What can be changed about a contact. The numbers are stored; 14 was the nationality, which is not kept.
enum class ContactField {
    Initials = 1,
    GivenName = 2,
    Infix = 3,
    Surname = 4,
    PartnerInfix = 5,
    PartnerSurname = 6,
    NameUse = 7,
    TitleBefore = 8,
    TitleAfter = 9,
    NameConvention = 10,
    Salutation = 11,
    BirthDate = 12,
    Gender = 13,
    Language = 15,
    Kind = 16,
    JobTitle = 17,
    Organisation = 18,
    WorkEmail = 19,
    WorkPhone = 20,
    Email = 21,
    Phone = 22,
    Street = 23,
    HouseNumber = 24,
    HouseLetter = 25,
    HouseAddition = 26,
    Postcode = 27,
    City = 28,
    Country = 29,
    Identifier = 30,
    CustomerNumber = 31,
    Note = 32,
    Attachment = 33
};

/// Why a field is changed; asked for at every direct edit, with its source.
enum class EditCause { OwnTypingError = 1, NewsFromPerson = 2, NewsFromEmployer = 3 };

inline constexpr std::array allEditCauses = {
    EditCause::OwnTypingError, EditCause::NewsFromPerson, EditCause::NewsFromEmployer};

/// How a change reaches a field.
enum class EditPath {
    Direct,      ///< at once; cause and source recorded, the old value kept for undo
    NeedsRequest ///< only by carrying out an approved correction request
};

/// One line of the table "who may change what".
struct EditRule
{
    ContactField field;
    DataCategory category; ///< of a customer's; see categoryOf
    EditPath inCustomers;
    EditPath inEmployees;
    bool employerMayTell; ///< a fact about somebody's work, which the employer can report
    QStringView code;     ///< names the field in errors and audit entries
};

/// The whole table, one line a field. Window, command line and bulk edits all read this one.
const QList<EditRule> &editRules();

/// The line of a field.
const EditRule &editRule(ContactField field);

/// The category that a field belongs to, its history and source included: of an employee the job title is
/// part of the personnel file.
DataCategory categoryOf(ContactField field, FilingSystem filingSystem);

/// The field that a code names, if any.
std::optional<ContactField> contactFieldOf(QStringView code);

/// The way a change must go; `correctedOnRequest` when the person once asked to have this field corrected.
EditPath editPath(ContactField field, FilingSystem filingSystem, EditCause cause, bool correctedOnRequest);

/// Refuses a direct edit that must go through a request.
Outcome mayEditDirectly(
    ContactField field, FilingSystem filingSystem, EditCause cause, bool correctedOnRequest);

/// What a contact holds that would be lost with it.
struct ContactHoldings
{
    bool consents = false;
    bool disclosures = false;
    bool requests = false;
};

/// Refuses a direct delete of a contact whose history must be accounted for.
Outcome mayDeleteDirectly(const ContactHoldings &holdings);

/// Refuses an edit of one's own record; `own` is the record of the staff member who edits, if there is one.
Outcome mayEditRecord(std::optional<Id<Contact>> own, Id<Contact> record);
