#pragma once

#include "app/base/instant.h"
#include "app/contacts/bsn_scan.h"
#include "app/retention/data_category.h"

#include <QList>
#include <QString>

#include <optional>

/// Where somebody wrote freely about a person.
enum class FreeTextPlace {
    Note,
    FileName,
    FileContent, ///< of a text or a message
    Consent,
    Request,  ///< with what was asked and done about it
    Proposal, ///< what who prepared it wrote; it was signed about as it stands
    Decision, ///< the reason of who signed
    Hold,
    Ground,
    Informing,
    StartMoment
};

/// What stands there and may not, or only with a ground of its own (art. 9, 10 and 87 GDPR, art. 46 UAVG).
enum class ForbiddenKind {
    NationalNumber,
    DocumentNumber,
    CardNumber,
    SpecialCategory,
    Criminal,
    Unreadable ///< nothing was found since the file could not be searched, or not to its end
};

/// How it is removed.
enum class ForbiddenRemedy {
    Mask, ///< the number alone, the rest stays
    Erase ///< with an erasure of all that it stands in
};

/// Something of one kind found in one text, as often as it stands there. Tells the place, never what stands
/// there. Source: domain.md 11.2.
struct ForbiddenText
{
    FreeTextPlace place = FreeTextPlace::Note;
    /// The number of the row, by which two notes are told apart.
    qint64 number = 0;
    /// When it was written; nothing where that is not kept.
    std::optional<Instant> at = std::nullopt;
    ForbiddenKind kind = ForbiddenKind::NationalNumber;
    ScanFinding::Severity severity = ScanFinding::Severity::Warn;
    int times = 1;

    ForbiddenRemedy remedy() const;

    friend bool operator==(const ForbiddenText &, const ForbiddenText &) = default;
};

/// "note", "national-number", "mask": the stable words.
QString keyOf(FreeTextPlace place);
QString keyOf(ForbiddenKind kind);
QString keyOf(ForbiddenRemedy remedy);

/// As domain.md 8.3 has it.
DataClass classOf(ForbiddenKind kind);

/// In what an erasure takes it away; nothing for what accounts for a request.
std::optional<DataCategory> categoryOf(FreeTextPlace place);
/// Whether numbers there are masked: not in an account of what somebody did, which nobody may change.
bool isMaskable(FreeTextPlace place);

/// What stands in a text, a row for each kind in the order of ForbiddenKind.
QList<ForbiddenText> forbiddenIn(const QString &text);
/// The highest class of what stands in it; anonymous where nothing is found.
DataClass classOfFound(const QString &text);
