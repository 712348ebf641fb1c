#include "ui/pages/consent_charts.h"

#include "app/documents/consent_report.h"
#include "app/documents/trend_words.h"
#include "app/insights/figure_names.h"

#include <QCoreApplication>
#include <QLocale>

namespace {

QString consentChartWords(const char *text)
{
    return QCoreApplication::translate("ConsentCharts", text);
}

/// Places in Tokens::chart; the patterns keep the series apart without their colour.
ChartSeries groupSeries(ConsentGroup group)
{
    switch (group) {
    case ConsentGroup::Given:
        return {consentGroupWord(group), 0, ChartPattern::Plain};
    case ConsentGroup::Waiting:
        return {consentGroupWord(group), 1, ChartPattern::Striped};
    case ConsentGroup::Refused:
        return {consentGroupWord(group), 5, ChartPattern::Dotted};
    case ConsentGroup::Withdrawn:
        return {consentGroupWord(group), 3, ChartPattern::Crossed};
    case ConsentGroup::Expired:
        return {consentGroupWord(group), 2, ChartPattern::BackStriped};
    }
    Q_UNREACHABLE();
}

ChartData ofPurposes(const ConsentFigures &figures)
{
    ChartData data{
        .categoryTitle = consentChartWords(QT_TRANSLATE_NOOP("ConsentCharts", "Purpose")), .addsUp = false};
    for (const PurposeFigures &purpose : figures.purposes)
        data.categories.append(purposeTitleOf(purpose.purpose));
    return data;
}

} // namespace

ChartData consentPurposesChart(const ConsentFigures &figures)
{
    ChartData data = ofPurposes(figures);
    for (const ConsentGroup group : allConsentGroups) {
        ChartSeries series = groupSeries(group);
        for (const PurposeFigures &purpose : figures.purposes)
            series.values.append(purpose.people.value(group));
        data.series.append(series);
    }
    return data;
}

ChartData consentProofChart(const ConsentFigures &figures)
{
    ChartData data = ofPurposes(figures);
    ChartSeries unproven{
        consentChartWords(QT_TRANSLATE_NOOP("ConsentCharts", "Without proof")), 3, ChartPattern::Crossed};
    ChartSeries ending{consentChartWords(QT_TRANSLATE_NOOP("ConsentCharts", "Ends within 30 days")), 1,
        ChartPattern::Striped};
    for (const PurposeFigures &purpose : figures.purposes) {
        unproven.values.append(purpose.unproven);
        ending.values.append(purpose.ending);
    }
    data.series = {unproven, ending};
    return data;
}

ChartData consentMonthsChart(const QList<ConsentMonth> &months)
{
    ChartData data{
        .categoryTitle = consentChartWords(QT_TRANSLATE_NOOP("ConsentCharts", "Month")), .addsUp = false};
    ChartSeries given{
        consentChartWords(QT_TRANSLATE_NOOP("ConsentCharts", "Gave consent")), 0, ChartPattern::Plain};
    ChartSeries withdrawn{
        consentChartWords(QT_TRANSLATE_NOOP("ConsentCharts", "Took it back")), 3, ChartPattern::Crossed};
    for (const ConsentMonth &month : months) {
        data.categories.append(QLocale().toString(month.month, QStringLiteral("MMM")));
        given.values.append(month.given);
        withdrawn.values.append(month.withdrawn);
    }
    data.series = {given, withdrawn};
    return data;
}

ChartData consentWentChart(const ConsentFigures &figures, const FigureTrend &trend)
{
    ChartData data{.categoryTitle = consentChartWords(QT_TRANSLATE_NOOP("ConsentCharts", "Counted on")),
        .addsUp = false,
        .isCountedAgain = true};
    for (const TrendPoint &point : trend.points)
        data.categories.append(trendPointWord(point));
    std::size_t place = 0;
    constexpr ChartPattern patterns[] = {ChartPattern::Plain, ChartPattern::Striped, ChartPattern::Crossed,
        ChartPattern::Dotted, ChartPattern::Lined, ChartPattern::BackStriped};
    // A seventh purpose has the first colour again, and the second pattern with it.
    for (const PurposeFigures &purpose : figures.purposes) {
        ChartSeries series{purposeTitleOf(purpose.purpose), place % 6, patterns[(place + place / 6) % 6]};
        for (const TrendPoint &point : trend.points)
            series.values.append(
                point.figures.value(figure_names::consent(purpose.purpose.key, ConsentGroup::Given)));
        data.series.append(series);
        ++place;
    }
    return data;
}
