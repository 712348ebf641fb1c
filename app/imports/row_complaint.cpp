#include "app/imports/row_complaint.h"

QString codeOf(RowFault fault)
{
    switch (fault) {
    case RowFault::TooFewCells: return QStringLiteral("too-few-cells");
    case RowFault::TooManyCells: return QStringLiteral("too-many-cells");
    case RowFault::NoName: return QStringLiteral("no-name");
    case RowFault::NameTooLong: return QStringLiteral("name-too-long");
    case RowFault::ForbiddenCharacters: return QStringLiteral("forbidden-characters");
    case RowFault::BadEmail: return QStringLiteral("bad-email");
    case RowFault::BadPhone: return QStringLiteral("bad-phone");
    case RowFault::BadDate: return QStringLiteral("bad-date");
    case RowFault::AmbiguousDate: return QStringLiteral("ambiguous-date");
    case RowFault::TwoDigitYear: return QStringLiteral("two-digit-year");
    case RowFault::BirthDateImplausible: return QStringLiteral("birth-date-implausible");
    case RowFault::DateInFuture: return QStringLiteral("date-in-future");
    case RowFault::BadPostcode: return QStringLiteral("bad-postcode");
    case RowFault::BadNumber: return QStringLiteral("bad-number");
    case RowFault::UnknownKind: return QStringLiteral("unknown-kind");
    case RowFault::KindOfOtherFile: return QStringLiteral("kind-of-other-file");
    case RowFault::NationalNumber: return QStringLiteral("national-number");
    case RowFault::DocumentNumber: return QStringLiteral("document-number");
    case RowFault::TextTooLong: return QStringLiteral("text-too-long");
    case RowFault::DuplicateInFile: return QStringLiteral("duplicate-in-file");
    case RowFault::MatchesSeveral: return QStringLiteral("matches-several");
    case RowFault::Suppressed: return QStringLiteral("suppressed");
    case RowFault::RepeatedHeader: return QStringLiteral("repeated-header");
    case RowFault::SkippedTime:
        return QStringLiteral("skipped-time");
    case RowFault::RepeatedTime:
        return QStringLiteral("repeated-time");
    case RowFault::MaskedNumber: return QStringLiteral("masked-number");
    case RowFault::UnusualPhone: return QStringLiteral("unusual-phone");
    case RowFault::BadVatNumber: return QStringLiteral("bad-vat-number");
    case RowFault::NumberPadded: return QStringLiteral("number-padded");
    case RowFault::VatHidesBsn:
        return QStringLiteral("vat-hides-bsn");
    case RowFault::SensitiveWords:
        return QStringLiteral("sensitive-words");
    case RowFault::PersonClosed:
        return QStringLiteral("person-closed");
    }
    return {};
}
