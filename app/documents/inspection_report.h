#pragma once

#include "app/base/result.h"
#include "app/documents/dashboard_content.h"
#include "app/inspection/inspection_answer.h"

#include <optional>

/// One answer to a regulator as a document, in the language spoken now.

enum class InspectionFormat { Pdf, Csv };

/// By the ending of a file's name, ".zip" left out; none for another one.
std::optional<InspectionFormat> inspectionFormatOf(const QString &fileName);

/// An answer as it is shown: laid out once, which takes time where there is much of it.
struct InspectionSheet
{
    /// As inspectionLines() and inspectionContent() have them.
    QStringList lines = {};
    DashboardContent content = {};
};

InspectionSheet inspectionSheet(const InspectionAnswer &answer);
/// What each answer says first: when, by whom, of what, of how many records, and the SHA-256 of the same
/// answer as CSV, by which anybody tells whether a copy is whole.
QStringList inspectionLines(const InspectionAnswer &answer);
/// The answer with its tables and what of it is not recorded; without the lines that name its digest.
DashboardContent inspectionContent(const InspectionAnswer &answer);
QByteArray inspectionCsv(const InspectionAnswer &answer);
/// SHA-256 of inspectionCsv(), in hexadecimal digits.
QString inspectionDigest(const InspectionAnswer &answer);
/// Names nobody: "inspection-07.pdf".
QString inspectionFileName(const InspectionAnswer &answer, InspectionFormat format);
/// A PDF needs a QGuiApplication.
QByteArray inspectionFile(const InspectionAnswer &answer, InspectionFormat format);
