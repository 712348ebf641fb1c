#include "ui/pages/retention_charts.h"

#include "app/documents/retention_groups.h"
#include "app/documents/retention_words.h"
#include "app/documents/trend_words.h"

#include <QCoreApplication>
#include <QLocale>

namespace {

QString chartWords(const char *text)
{
    return QCoreApplication::translate("RetentionCharts", text);
}

/// Places in Tokens::chart; the patterns keep the series apart without their colour.
ChartSeries seriesOf(RetentionGroup group)
{
    switch (group) {
    case RetentionGroup::WithinTerm:
        return {groupWord(group), 0, ChartPattern::Plain};
    case RetentionGroup::DueSoon:
        return {groupWord(group), 1, ChartPattern::Striped};
    case RetentionGroup::TermOver:
        return {groupWord(group), 3, ChartPattern::Crossed};
    case RetentionGroup::Kept:
        return {groupWord(group), 5, ChartPattern::Dotted};
    case RetentionGroup::StartUnknown:
        return {groupWord(group), 4, ChartPattern::Lined};
    case RetentionGroup::NoRule:
        return {groupWord(group), 4, ChartPattern::BackStriped};
    }
    Q_UNREACHABLE();
}

} // namespace

ChartData kindsChart(const RetentionFigures &figures, FilingSystem filingSystem)
{
    ChartData data{.categoryTitle = chartWords(QT_TRANSLATE_NOOP("RetentionCharts", "Category"))};
    const QList<ContactKind> kinds = shownKinds(filingSystem);
    for (const ContactKind kind : kinds)
        data.categories.append(kindsWord(kind));
    for (const RetentionGroup group : shownGroups(figures)) {
        ChartSeries series = seriesOf(group);
        for (const ContactKind kind : kinds)
            series.values.append(peopleIn(figures, kind, group));
        data.series.append(series);
    }
    return data;
}

ChartData monthsChart(const RetentionFigures &figures)
{
    ChartData data{.categoryTitle = chartWords(QT_TRANSLATE_NOOP("RetentionCharts", "Month"))};
    ChartSeries erase{chartWords(QT_TRANSLATE_NOOP("RetentionCharts", "To erase")), 3, ChartPattern::Plain};
    ChartSeries reconfirm{
        chartWords(QT_TRANSLATE_NOOP("RetentionCharts", "To reconfirm")), 2, ChartPattern::Striped};
    for (const RetentionMonth &month : figures.months) {
        data.categories.append(QLocale().toString(month.month, QStringLiteral("MMM")));
        erase.values.append(month.toErase);
        reconfirm.values.append(month.toReconfirm);
    }
    data.series = {erase, reconfirm};
    return data;
}

ChartData agesChart(const RetentionFigures &figures)
{
    ChartData data{.categoryTitle = chartWords(QT_TRANSLATE_NOOP("RetentionCharts", "Days over"))};
    ChartSeries over = seriesOf(RetentionGroup::TermOver);
    for (const OverdueAge &age : figures.overdue) {
        data.categories.append(overdueWord(age));
        over.values.append(age.people);
    }
    data.series = {over};
    data.addsUp = false;
    return data;
}

ChartData wentChart(const RetentionFigures &figures, const FigureTrend &trend)
{
    ChartData data{.categoryTitle = chartWords(QT_TRANSLATE_NOOP("RetentionCharts", "Counted on")),
        .isCountedAgain = true};
    for (const TrendPoint &point : trend.points)
        data.categories.append(trendPointWord(point));
    for (const RetentionGroup group : shownGroups(figures)) {
        ChartSeries series = seriesOf(group);
        for (const TrendPoint &point : trend.points)
            series.values.append(peopleIn(point, group));
        data.series.append(series);
    }
    return data;
}

QString wentHelp(const FigureTrend &trend)
{
    const QString note = trendNote(trend);
    return note.isEmpty()
        ? chartWords(QT_TRANSLATE_NOOP("RetentionCharts", "As it was counted on the last day of each month"))
        : note;
}
