#include "app/documents/import_words.h"

#include "app/documents/word_table.h"

#include <QCoreApplication>
#include <QLocale>

namespace {

constexpr ValueWord<ImportTarget> targets[] = {
    {ImportTarget::Ignore, QT_TRANSLATE_NOOP("Imports", "Left out")},
    {ImportTarget::FullName, QT_TRANSLATE_NOOP("Imports", "Whole name")},
    {ImportTarget::Initials, QT_TRANSLATE_NOOP("Imports", "Initials")},
    {ImportTarget::GivenName, QT_TRANSLATE_NOOP("Imports", "First name")},
    {ImportTarget::Infix, QT_TRANSLATE_NOOP("Imports", "Prefix of the surname")},
    {ImportTarget::Surname, QT_TRANSLATE_NOOP("Imports", "Surname")},
    {ImportTarget::PartnerInfix, QT_TRANSLATE_NOOP("Imports", "Prefix of the partner's surname")},
    {ImportTarget::PartnerSurname, QT_TRANSLATE_NOOP("Imports", "Partner's surname")},
    {ImportTarget::TitleBefore, QT_TRANSLATE_NOOP("Imports", "Title before the name")},
    {ImportTarget::TitleAfter, QT_TRANSLATE_NOOP("Imports", "Title after the name")},
    {ImportTarget::Salutation, QT_TRANSLATE_NOOP("Imports", "Salutation")},
    {ImportTarget::Gender, QT_TRANSLATE_NOOP("Imports", "Gender")},
    {ImportTarget::BirthDate, QT_TRANSLATE_NOOP("Imports", "Date of birth")},
    {ImportTarget::Language, QT_TRANSLATE_NOOP("Imports", "Language")},
    {ImportTarget::Organisation, QT_TRANSLATE_NOOP("Imports", "Organisation")},
    {ImportTarget::JobTitle, QT_TRANSLATE_NOOP("Imports", "Job title")},
    {ImportTarget::KvkNumber, QT_TRANSLATE_NOOP("Imports", "Chamber of Commerce number")},
    {ImportTarget::VatNumber, QT_TRANSLATE_NOOP("Imports", "VAT number")},
    {ImportTarget::Email, QT_TRANSLATE_NOOP("Imports", "E-mail address")},
    {ImportTarget::WorkEmail, QT_TRANSLATE_NOOP("Imports", "E-mail address at work")},
    {ImportTarget::Phone, QT_TRANSLATE_NOOP("Imports", "Telephone")},
    {ImportTarget::WorkPhone, QT_TRANSLATE_NOOP("Imports", "Telephone at work")},
    {ImportTarget::Website, QT_TRANSLATE_NOOP("Imports", "Website")},
    {ImportTarget::CombinedAddress, QT_TRANSLATE_NOOP("Imports", "Whole address")},
    {ImportTarget::Street, QT_TRANSLATE_NOOP("Imports", "Street")},
    {ImportTarget::HouseNumber, QT_TRANSLATE_NOOP("Imports", "House number")},
    {ImportTarget::HouseNumberAddition, QT_TRANSLATE_NOOP("Imports", "Addition to the house number")},
    {ImportTarget::Postcode, QT_TRANSLATE_NOOP("Imports", "Postcode")},
    {ImportTarget::City, QT_TRANSLATE_NOOP("Imports", "Town")},
    {ImportTarget::Country, QT_TRANSLATE_NOOP("Imports", "Country")},
    {ImportTarget::CustomerNumber, QT_TRANSLATE_NOOP("Imports", "Customer number")},
    {ImportTarget::EmployeeNumber, QT_TRANSLATE_NOOP("Imports", "Employee number")},
    {ImportTarget::UserId, QT_TRANSLATE_NOOP("Imports", "User ID")},
    {ImportTarget::IpAddress, QT_TRANSLATE_NOOP("Imports", "IP address")},
    {ImportTarget::Cookie, QT_TRANSLATE_NOOP("Imports", "Cookie")},
    {ImportTarget::OtherIdentifier, QT_TRANSLATE_NOOP("Imports", "Other identifier")},
    {ImportTarget::Note, QT_TRANSLATE_NOOP("Imports", "Note")},
    {ImportTarget::RelationStarted, QT_TRANSLATE_NOOP("Imports", "Relation started on")},
    {ImportTarget::RelationEnded, QT_TRANSLATE_NOOP("Imports", "Relation ended on")},
    {ImportTarget::LastPurchase, QT_TRANSLATE_NOOP("Imports", "Last purchase on")},
    {ImportTarget::InvoiceIssued, QT_TRANSLATE_NOOP("Imports", "Invoice issued on")},
    {ImportTarget::ContractEnded, QT_TRANSLATE_NOOP("Imports", "Contract ended on")},
    {ImportTarget::LastContactByPerson, QT_TRANSLATE_NOOP("Imports", "Last contact by the person on")},
    {ImportTarget::Quotation, QT_TRANSLATE_NOOP("Imports", "Quotation made on")},
    {ImportTarget::ProcedureClosed, QT_TRANSLATE_NOOP("Imports", "Procedure closed on")},
    {ImportTarget::EmploymentEnded, QT_TRANSLATE_NOOP("Imports", "Employment ended on")},
    {ImportTarget::EventHeld, QT_TRANSLATE_NOOP("Imports", "Event held on")},
    {ImportTarget::Kind, QT_TRANSLATE_NOOP("Imports", "Kind of relation")},
    {ImportTarget::Source, QT_TRANSLATE_NOOP("Imports", "Source")},
    {ImportTarget::CollectedOn, QT_TRANSLATE_NOOP("Imports", "Collected on")},
};

constexpr ValueWord<RowFault> faults[] = {
    {RowFault::TooFewCells,
        QT_TRANSLATE_NOOP("Imports", "The row has fewer cells than the header. A separator is missing.")},
    {RowFault::TooManyCells,
        QT_TRANSLATE_NOOP("Imports",
            "The row has more cells than the header. Put text that holds a separator between quotation "
            "marks.")},
    {RowFault::NoName, QT_TRANSLATE_NOOP("Imports", "There is no name. Fill in a surname or a first name.")},
    {RowFault::NameTooLong,
        QT_TRANSLATE_NOOP("Imports", "The text is longer than 200 characters. Shorten it.")},
    {RowFault::ForbiddenCharacters,
        QT_TRANSLATE_NOOP("Imports", "The text holds hidden characters. Type it again.")},
    {RowFault::BadEmail, QT_TRANSLATE_NOOP("Imports", "This is no e-mail address. Mend or empty the cell.")},
    {RowFault::BadPhone,
        QT_TRANSLATE_NOOP("Imports", "This is no telephone number. Mend or empty the cell.")},
    {RowFault::BadDate, QT_TRANSLATE_NOOP("Imports", "This day does not exist. Write it as 31-12-2026.")},
    {RowFault::AmbiguousDate,
        QT_TRANSLATE_NOOP("Imports", "Day and month seem to have changed places. Write it as 31-12-2026.")},
    {RowFault::TwoDigitYear, QT_TRANSLATE_NOOP("Imports", "The year has two digits. Write it with four.")},
    {RowFault::BirthDateImplausible,
        QT_TRANSLATE_NOOP("Imports", "Nobody in the file can be born on this day.")},
    {RowFault::DateInFuture, QT_TRANSLATE_NOOP("Imports", "This day is still to come.")},
    {RowFault::BadPostcode,
        QT_TRANSLATE_NOOP("Imports", "This is no Dutch postcode. Mend it or fill in the country.")},
    {RowFault::BadNumber,
        QT_TRANSLATE_NOOP(
            "Imports", "This is no such number; a spreadsheet may have lost digits. Fill it in again.")},
    {RowFault::UnknownKind,
        QT_TRANSLATE_NOOP(
            "Imports", "This kind is not known. Use customer, prospect, supplier, employee or applicant.")},
    {RowFault::KindOfOtherFile,
        QT_TRANSLATE_NOOP("Imports", "People of this kind belong in the other filing system.")},
    {RowFault::NationalNumber,
        QT_TRANSLATE_NOOP("Imports", "A citizen service number (BSN) may not be kept here. Remove it.")},
    {RowFault::DocumentNumber,
        QT_TRANSLATE_NOOP("Imports", "A document or card number may not be kept here. Remove it.")},
    {RowFault::TextTooLong, QT_TRANSLATE_NOOP("Imports", "The text is too long. Shorten it.")},
    {RowFault::DuplicateInFile,
        QT_TRANSLATE_NOOP("Imports", "The same person stands elsewhere in this file.")},
    {RowFault::MatchesSeveral,
        QT_TRANSLATE_NOOP(
            "Imports", "Several people in the file answer to this row. Add a customer number.")},
    {RowFault::Suppressed,
        QT_TRANSLATE_NOOP("Imports", "This person asked not to come back. The row is left out.")},
    {RowFault::RepeatedHeader,
        QT_TRANSLATE_NOOP("Imports", "This row repeats the names of the columns. It is left out.")},
    {RowFault::SkippedTime,
        QT_TRANSLATE_NOOP("Imports",
            "This time does not exist: the clock was put forward then. Mend it, or add the offset.")},
    {RowFault::RepeatedTime,
        QT_TRANSLATE_NOOP(
            "Imports", "This time came twice: the clock was put back then. Add the offset, as in +02:00.")},
    {RowFault::MaskedNumber,
        QT_TRANSLATE_NOOP("Imports", "What may be a citizen service number was masked.")},
    {RowFault::UnusualPhone,
        QT_TRANSLATE_NOOP(
            "Imports", "No telephone numbers are given out in this range. It is taken as it is.")},
    {RowFault::BadVatNumber, QT_TRANSLATE_NOOP("Imports", "This VAT number is not right. It is left out.")},
    {RowFault::NumberPadded,
        QT_TRANSLATE_NOOP("Imports", "A nought that a spreadsheet had taken was put back.")},
    {RowFault::VatHidesBsn,
        QT_TRANSLATE_NOOP("Imports",
            "This VAT number may hold the BSN of a sole trader. It is left out: ask for the number issued "
            "since 2020, or add the legal form (B.V., V.O.F.) to the firm's name.")},
    {RowFault::SensitiveWords,
        QT_TRANSLATE_NOOP("Imports",
            "This text holds a word that may tell of health, belief, an offence or another special category. "
            "The row is taken; look at it in the list of findings.")},
    {RowFault::PersonClosed,
        QT_TRANSLATE_NOOP("Imports",
            "Processing of this person is restricted, it is in the archive, or it is your own record. "
            "Nothing "
            "is added or changed.")},
};

constexpr ValueWord<MatchPolicy> policies[] = {
    {MatchPolicy::KeepOurs, QT_TRANSLATE_NOOP("Imports", "Keep ours")},
    {MatchPolicy::TakeTheirs, QT_TRANSLATE_NOOP("Imports", "Take the file's")},
    {MatchPolicy::Ask, QT_TRANSLATE_NOOP("Imports", "Leave and list")},
};

constexpr ValueWord<UndoSummary::Why> reasons[] = {
    {UndoSummary::Why::Edited, QT_TRANSLATE_NOOP("Imports", "Edited since")},
    {UndoSummary::Why::Consent, QT_TRANSLATE_NOOP("Imports", "Consent recorded")},
    {UndoSummary::Why::Request, QT_TRANSLATE_NOOP("Imports", "Has a request")},
    {UndoSummary::Why::Hold, QT_TRANSLATE_NOOP("Imports", "On hold")},
    {UndoSummary::Why::Disclosure, QT_TRANSLATE_NOOP("Imports", "Data was handed to others")},
    {UndoSummary::Why::Notes, QT_TRANSLATE_NOOP("Imports", "Notes or files added")},
    {UndoSummary::Why::Informed, QT_TRANSLATE_NOOP("Imports", "Recorded as informed")},
    {UndoSummary::Why::Archived, QT_TRANSLATE_NOOP("Imports", "In the archive")},
};

constexpr ValueWord<LeftAlone::Why> leftAlone[] = {
    {LeftAlone::Why::NeedsRequest, QT_TRANSLATE_NOOP("Imports", "Changes only on request")},
    {LeftAlone::Why::Ask, QT_TRANSLATE_NOOP("Imports", "For you to decide")},
    {LeftAlone::Why::Suppressed, QT_TRANSLATE_NOOP("Imports", "On the suppression list")},
};

} // namespace

QString targetWord(ImportTarget target)
{
    return QCoreApplication::translate("Imports", wordOf(targets, target));
}

QString policyWord(MatchPolicy policy)
{
    return QCoreApplication::translate("Imports", wordOf(policies, policy));
}

QString complaintSentence(const RowComplaint &complaint)
{
    if (complaint.fault == RowFault::DuplicateInFile && complaint.other > 0)
        return QCoreApplication::translate("Imports", "The same person stands on line %1.")
            .arg(complaint.other);
    return QCoreApplication::translate("Imports", wordOf(faults, complaint.fault));
}

QString keptWord(UndoSummary::Why why)
{
    return QCoreApplication::translate("Imports", wordOf(reasons, why));
}

QString leftAloneWord(LeftAlone::Why why)
{
    return QCoreApplication::translate("Imports", wordOf(leftAlone, why));
}

QString importProgressSentence(const ImportProgress &progress, qint64 elapsed)
{
    constexpr qint64 leastToMeasure = 500;
    switch (progress.phase) {
    case ImportProgress::Phase::Indexing:
        return QCoreApplication::translate("Imports", "Making the indexes…");
    case ImportProgress::Phase::Listing:
        return QCoreApplication::translate("Imports", "Putting everybody in the order of names…");
    case ImportProgress::Phase::Reading:
        break;
    }
    const QLocale locale;
    if (elapsed < leastToMeasure || progress.rows == 0)
        return QCoreApplication::translate("Imports", "%1 rows").arg(locale.toString(progress.rows));
    return QCoreApplication::translate("Imports", "%1 rows, %2 a second")
        .arg(locale.toString(progress.rows), locale.toString(progress.rows * 1000 / elapsed));
}
