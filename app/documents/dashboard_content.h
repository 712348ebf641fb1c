#pragma once

#include "app/base/result.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

class QTextDocument;

/// One table of a dashboard, as it stands on the screen beside its chart.
struct DashboardTable
{
    QString title = {};
    QStringList head = {};
    QList<QStringList> rows = {};
    /// Whether all columns but the first are figures.
    bool isFigures = true;
    /// What is said instead of the table, or below its title.
    QString note = {};

    friend bool operator==(const DashboardTable &, const DashboardTable &) = default;
};

/// What a dashboard tells, in the language spoken now: figures, and nobody whom data is about.
struct DashboardContent
{
    QString title = {};
    /// Of what and of which day it is.
    QStringList lines = {};
    QList<DashboardTable> tables = {};

    friend bool operator==(const DashboardContent &, const DashboardContent &) = default;
};

enum class DashboardFormat { Pdf, Csv, Xlsx };

/// By the ending of a file's name; none for another one.
std::optional<DashboardFormat> dashboardFormatOf(const QString &fileName);

/// The same as tables on paper.
void layOutDashboard(const DashboardContent &content, QTextDocument &document);
/// As a file's bytes: in CSV and Excel the tables stand below each other, with an empty line between. A PDF
/// needs a QGuiApplication.
Result<QByteArray> dashboardFile(const DashboardContent &content, DashboardFormat format);
/// Writes it as the ending of the path says: a file for its owner that appears whole or not at all. Invalid
/// "dashboard.format" for another ending.
Outcome writeDashboard(const DashboardContent &content, const QString &path);
/// The same for a picture of a chart, encoded already.
Outcome writePicture(const QByteArray &png, const QString &path);
