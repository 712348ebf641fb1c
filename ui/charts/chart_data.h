#pragma once

#include <QList>
#include <QString>
#include <QStringList>

/// How a series is told apart without its colour: no two of one chart have the same.
enum class ChartPattern { Plain, Striped, Crossed, Dotted, Lined, BackStriped };

/// One series of a stacked chart: a value a category.
struct ChartSeries
{
    QString name;
    /// A place in Tokens::chart.
    std::size_t colour = 0;
    ChartPattern pattern = ChartPattern::Plain;
    QList<qint64> values = {};
};

/// What a stacked chart shows, in reading order: the first category is on top, or at the left.
struct ChartData
{
    /// "Category", the head of the first column of the table twin.
    QString categoryTitle = {};
    QStringList categories = {};
    QList<ChartSeries> series = {};
    /// Whether the series of a category add up to something; else the table twin has no total.
    bool addsUp = true;
    /// Where the axis ends, for figures out of so many; 0: with the largest.
    qint64 outOf = 0;
    /// Whether each category is a count of the same at another moment, which do not add up to anything.
    bool isCountedAgain = false;

    qint64 value(int category, int one) const { return series.value(one).values.value(category); }
    bool isEmpty() const { return categories.isEmpty() || series.isEmpty(); }
};
