#pragma once

#include <QDate>
#include <QHash>
#include <QList>
#include <QString>

/// What was counted on one day, by which rules: figures by their stable names ("retention.term-over"), and
/// nobody's data.
struct FigureSnapshot
{
    QDate day = {};
    /// The mark of the retention rules that were in force (rulesMark in figure_snapshot_taking.h).
    QString rules = {};
    QHash<QString, qint64> figures = {};

    friend bool operator==(const FigureSnapshot &, const FigureSnapshot &) = default;
};

/// One month of a trend.
struct TrendPoint
{
    /// The day on which it was counted: the last one of that month on which anybody did.
    QDate day = {};
    /// Counted by other rules than those in force now: it does not compare.
    bool hasOtherRules = false;
    QHash<QString, qint64> figures = {};

    friend bool operator==(const TrendPoint &, const TrendPoint &) = default;
};

/// How figures went, month by month. Months in which nothing was counted are not there.
struct FigureTrend
{
    QList<TrendPoint> points = {}; ///< the oldest first
    /// How many days lie after today: a clock was wrong. They are left out.
    int fromTheFuture = 0;

    bool hasOtherRules() const;
};

/// The newest snapshot of each of the last `months` months, that of `today` included.
FigureTrend monthlyTrend(
    const QList<FigureSnapshot> &snapshots, QDate today, const QString &rulesNow, int months = 12);
