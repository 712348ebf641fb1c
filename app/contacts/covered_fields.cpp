#include "app/contacts/covered_fields.h"

#include "app/classification/class_rules.h"

QString keyOf(CoveredGroup group)
{
    switch (group) {
    case CoveredGroup::Notes:
        return QStringLiteral("notes");
    case CoveredGroup::StartMoments:
        return QStringLiteral("start-moments");
    case CoveredGroup::Files:
        return QStringLiteral("files");
    }
    return {};
}

QString keyOf(ViewReason reason)
{
    switch (reason) {
    case ViewReason::PersonsRequest:
        return QStringLiteral("request");
    case ViewReason::LegalClaim:
        return QStringLiteral("legal-claim");
    case ViewReason::WorkDuty:
        return QStringLiteral("duty");
    case ViewReason::Correction:
        return QStringLiteral("correction");
    case ViewReason::Review:
        return QStringLiteral("review");
    }
    return {};
}

std::optional<ViewReason> viewReasonFrom(QStringView key)
{
    for (const ViewReason reason : allViewReasons) {
        if (key == keyOf(reason))
            return reason;
    }
    return std::nullopt;
}

DataClass FileClasses::of(CoveredGroup group) const
{
    switch (group) {
    case CoveredGroup::Notes:
        return notes;
    case CoveredGroup::StartMoments:
        return startMoments;
    case CoveredGroup::Files:
        return files;
    }
    return whole;
}

bool FileClasses::isCovered(CoveredGroup group) const
{
    return rulesOf(of(group)).isMasked;
}
