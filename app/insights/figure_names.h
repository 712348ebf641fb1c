#pragma once

#include "app/insights/consent_figures.h"
#include "app/insights/readiness.h"

#include <QString>

/// Under which names figures are kept day by day (figure_snapshot.h). They are stored: none is ever renamed.
namespace figure_names {

inline const QString retentionBeginning = QStringLiteral("retention.");
inline const QString readinessBeginning = QStringLiteral("readiness.");
inline const QString readinessTotal = QStringLiteral("readiness.all");
inline const QString consentBeginning = QStringLiteral("consent.");

/// How many people stand so.
inline QString retention(RetentionState state)
{
    return retentionBeginning + QString::number(static_cast<int>(state));
}

/// The score of a row.
inline QString readiness(ReadinessRow row)
{
    return readinessBeginning + keyOf(row);
}

/// How many people stand so for a purpose.
inline QString consent(const QString &purposeKey, ConsentGroup group)
{
    return consentBeginning + purposeKey + u'.' + keyOf(group);
}

} // namespace figure_names
