#pragma once

#include "app/documents/chain_report.h"
#include "app/registers/chain_layout.h"

#include <QPointF>
#include <QSizeF>

/// A chain on its sheet: what stands above it and below, and where it begins itself.
struct ChainSheet
{
    struct Line
    {
        QString text = {};
        /// Of the first letter, on the line.
        QPointF at = {};
        bool isStrong = false;
    };

    /// What a sort of line means, beside a piece of it.
    struct Sample
    {
        QList<QPoint> route = {};
        ChainAgreement agreement = ChainAgreement::Complete;
        QString text = {};
        QPointF at = {};
    };

    ChainLayout layout = {};
    QList<Line> lines = {};
    QList<Sample> samples = {};
    QPointF origin = {};
    QSizeF size = {};
};

/// In the language that is spoken now.
ChainSheet chainSheetOf(const ChainReport &report);

/// The sheet as SVG 1.1.
QByteArray chainSvg(const ChainReport &report);
