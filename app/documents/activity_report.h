#pragma once

#include "app/activities/activity_register.h"
#include "app/base/result.h"

#include <QByteArray>
#include <QLocale>
#include <QStringList>

#include <optional>

/// How the record of processing activities is written down (art. 30(3) and (4) GDPR).
enum class ActivityFormat { Csv, Xlsx, Pdf };

/// By the ending of a file's name, ".zip" left out; none for another one.
std::optional<ActivityFormat> activityFormatOf(const QString &fileName);
/// ".csv", ".xlsx" or ".pdf".
QString endingOf(ActivityFormat format);

/// The heads of the record as a table: which record a row is of, its state, the 44 fields, what is missing.
QStringList activityTableHead();
/// A row for each activity (art. 30(1)), and one for each controller for whom we process (art. 30(2)), whose
/// texts stand below the field that says the same.
QList<QStringList> activityTable(const ActivityRegister &record);

/// The whole in a language, with when and by whom it was made. A PDF needs a QGuiApplication.
Result<QByteArray> activityFile(
    const ActivityRegister &record, const QString &madeBy, ActivityFormat format, QLocale::Language language);
