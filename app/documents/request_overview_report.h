#pragma once

#include "app/base/result.h"
#include "app/requests/request_overview.h"

#include <QByteArray>
#include <QStringList>

/// How an overview of requests is written down.
enum class OverviewFormat { Csv, Xlsx, Pdf };

/// By the ending of a file's name, ".zip" left out; none for another one.
std::optional<OverviewFormat> overviewFormatOf(const QString &fileName);

/// When it was made, by whom, of what and how many: what every one of them says first (domain.md 12).
QList<QStringList> overviewHead(const RequestOverview &overview);
/// Group, figure, number of requests; then the days.
QList<QStringList> overviewFigures(const RequestOverview &overview);
/// The heads of the list, and one request a row: a reference and no name.
QStringList overviewListHead();
QStringList overviewListRow(const RequestLine &line, QDate today);

/// The whole in the language that is spoken. A PDF needs a QGuiApplication.
Result<QByteArray> overviewFile(const RequestOverview &overview, OverviewFormat format);
