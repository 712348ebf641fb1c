#pragma once

#include "app/retention/data_category.h"

#include <QString>
#include <QStringView>

#include <array>
#include <optional>

/// What of a person is covered together, and uncovered together by one act that the trail records.
enum class CoveredGroup {
    Notes,        ///< with what stood in them before
    StartMoments, ///< invoices and payments among them
    Files         ///< one at a time
};

/// Why somebody looks at data of art. 9 or 10 GDPR. A list and no words of one's own: those could name
/// somebody in the trail, which is never changed.
enum class ViewReason { PersonsRequest, LegalClaim, WorkDuty, Correction, Review };

inline constexpr std::array allViewReasons = {ViewReason::PersonsRequest, ViewReason::LegalClaim,
    ViewReason::WorkDuty, ViewReason::Correction, ViewReason::Review};

/// "notes", "start-moments", "files"; "request", "legal-claim", ...: the stable words.
QString keyOf(CoveredGroup group);
QString keyOf(ViewReason reason);
std::optional<ViewReason> viewReasonFrom(QStringView key);

/// How carefully what is kept of one person is handled: as a whole, which is the highest of its fields and of
/// what was found in its texts, and by group (domain.md 8.3). Anonymous where a group is empty.
struct FileClasses
{
    DataClass whole = DataClass::Standard;
    DataClass notes = DataClass::Anonymous;
    DataClass startMoments = DataClass::Anonymous;
    DataClass files = DataClass::Anonymous;

    DataClass of(CoveredGroup group) const;
    bool isCovered(CoveredGroup group) const;

    friend bool operator==(const FileClasses &, const FileClasses &) = default;
};
