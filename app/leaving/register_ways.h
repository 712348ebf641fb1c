#pragma once

#include <QString>

/// The ways out (way_out.h) of what a regulator is shown.
namespace way_out {

inline const QString inspectionAnswer = QStringLiteral("inspection-answer");
inline const QString concernedPeople = QStringLiteral("concerned-people");
inline const QString measureReport = QStringLiteral("measure-report");

} // namespace way_out
