#pragma once

#include <QString>

/// Why a row was not taken, or what was odd about it. The user interface turns each into a sentence.
enum class RowFault {
    // The row is not taken:
    TooFewCells,
    TooManyCells,
    NoName,
    NameTooLong,
    ForbiddenCharacters,
    BadEmail,
    BadPhone,
    BadDate,
    AmbiguousDate,
    TwoDigitYear,
    BirthDateImplausible,
    DateInFuture,
    BadPostcode,
    BadNumber,
    UnknownKind,
    KindOfOtherFile,
    NationalNumber, ///< a citizen service number beside a word that says so
    DocumentNumber, ///< a passport, card or account number that may not be kept
    TextTooLong,
    DuplicateInFile,
    MatchesSeveral,
    Suppressed,
    RepeatedHeader,
    SkippedTime,  ///< the clock was put forward over it
    RepeatedTime, ///< the clock was put back and showed it twice
    // Told, and the row is taken:
    MaskedNumber, ///< something that may be a citizen service number was masked
    UnusualPhone, ///< well formed, but no such range is in use
    BadVatNumber,
    NumberPadded,   ///< a leading zero that a spreadsheet had taken was put back
    VatHidesBsn,    ///< an old VAT number that may hold a sole trader's BSN
    SensitiveWords, ///< a word that may tell of a special category or an offence: it waits as a finding
    PersonClosed    ///< of somebody who may not be changed now; what it would add is left out
};

/// Whether the row is left out because of it.
constexpr bool rejects(RowFault fault)
{
    return fault < RowFault::MaskedNumber;
}

/// A stable name, for rejects files and tests: "bad-email".
QString codeOf(RowFault fault);

/// One thing about one row.
struct RowComplaint
{
    qint64 line = 0;
    RowFault fault = RowFault::NoName;
    /// The header of the column; empty for the row as a whole.
    QString column = {};
    /// The line that this one repeats, for DuplicateInFile.
    qint64 other = 0;

    friend bool operator==(const RowComplaint &, const RowComplaint &) = default;
};
