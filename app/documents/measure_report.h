#pragma once

#include "app/base/instant.h"
#include "app/documents/dashboard_content.h"
#include "app/measures/measure.h"

/// The register of tests of measures, as art. 32(1)(d) GDPR asks for it: how it stands with each, and what
/// was recorded, in the language spoken now.
struct MeasureReport
{
    QDate today = {};
    Instant madeAt = {};
    QString madeBy = {};
    QList<MeasureStanding> standings = {};
    QList<MeasureResult> results = {};
};

DashboardContent measureContent(const MeasureReport &report);
/// Heads and cells of the list, as every view of it has them.
QStringList measureListHead();
QStringList measureListRow(const MeasureStanding &standing);
QStringList measureResultHead();
QStringList measureResultRow(const MeasureResult &result);
/// Needs a QGuiApplication.
QByteArray measurePdf(const MeasureReport &report);
