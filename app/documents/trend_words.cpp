#include "app/documents/trend_words.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

QString trendPointWord(const TrendPoint &point)
{
    const QString day = QLocale().toString(point.day, QLocale::ShortFormat);
    return point.hasOtherRules ? day + QStringLiteral(" *") : day;
}

QString trendNote(const FigureTrend &trend)
{
    QStringList notes;
    if (trend.points.isEmpty())
        notes.append(QCoreApplication::translate("Trend", "Nothing has been counted yet."));
    if (trend.hasOtherRules())
        notes.append(QCoreApplication::translate(
            "Trend", "* Counted by other retention rules than those in force now; it does not compare."));
    if (trend.fromTheFuture > 0)
        notes.append(QCoreApplication::translate("Trend",
            "Left out: %n day(s) after today, from a clock that was wrong.", nullptr, trend.fromTheFuture));
    return notes.join(u' ');
}
