#include "ui/pages/request_charts.h"

#include "app/documents/request_overview_words.h"
#include "app/documents/request_words.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <array>

namespace {

constexpr std::array timings = {RequestTiming::InTime, RequestTiming::AnsweredLate, RequestTiming::Running,
    RequestTiming::Overdue, RequestTiming::NoAnswer};

QString requestChartWords(const char *text)
{
    return QCoreApplication::translate("RequestCharts", text);
}

/// Places in Tokens::chart; the patterns keep the series apart without their colour.
ChartSeries timingSeries(RequestTiming timing)
{
    switch (timing) {
    case RequestTiming::InTime:
        return {timingWord(timing), 0, ChartPattern::Plain};
    case RequestTiming::AnsweredLate:
        return {timingWord(timing), 3, ChartPattern::Crossed};
    case RequestTiming::Running:
        return {timingWord(timing), 2, ChartPattern::Striped};
    case RequestTiming::Overdue:
        return {timingWord(timing), 1, ChartPattern::Striped};
    case RequestTiming::NoAnswer:
        return {timingWord(timing), 5, ChartPattern::Plain};
    }
    Q_UNREACHABLE();
}

/// A series per timing; `isIn` says whether a request belongs to a category.
template <typename Category, typename IsIn>
QList<ChartSeries> timingSeriesOf(
    const RequestOverview &overview, const QList<Category> &categories, const IsIn &isIn)
{
    QList<ChartSeries> all;
    for (const RequestTiming timing : timings) {
        ChartSeries series = timingSeries(timing);
        for (const Category &category : categories)
            series.values.append(
                std::count_if(overview.lines.begin(), overview.lines.end(), [&](const RequestLine &line) {
                    return isIn(line, category) && timingOf(line, overview.today) == timing;
                }));
        all.append(series);
    }
    return all;
}

} // namespace

QList<Request::Type> chartedKinds(const RequestOverview &overview)
{
    QList<Request::Type> kinds;
    for (const RequestCount &count : countsIn(RequestGroup::Kind, overview.lines, overview.today))
        kinds.append(count.sample.type);
    return kinds;
}

QList<QDate> chartedMonths(const RequestOverview &overview)
{
    QList<QDate> months;
    if (!overview.first.isValid() || !overview.last.isValid())
        return months;       // nothing was counted yet
    constexpr int most = 24; // of a longer period the last ones
    const auto monthOf = [](QDate day) { return QDate(day.year(), day.month(), 1); };
    const QDate last = monthOf(overview.last);
    for (QDate month = std::max(monthOf(overview.first), last.addMonths(1 - most)); month <= last;
         month = month.addMonths(1))
        months.append(month);
    return months;
}

ChartData requestKindsChart(const RequestOverview &overview)
{
    const QList<Request::Type> kinds = chartedKinds(overview);
    ChartData data{.categoryTitle = requestChartWords(QT_TRANSLATE_NOOP("RequestCharts", "Kind"))};
    for (const Request::Type kind : kinds)
        data.categories.append(typeWord(kind));
    data.series = timingSeriesOf(
        overview, kinds, [](const RequestLine &line, Request::Type kind) { return line.type == kind; });
    return data;
}

ChartData requestMonthsChart(const RequestOverview &overview)
{
    const QList<QDate> months = chartedMonths(overview);
    ChartData data{.categoryTitle = requestChartWords(QT_TRANSLATE_NOOP("RequestCharts", "Month"))};
    for (const QDate month : months)
        data.categories.append(QLocale().toString(month, QStringLiteral("MMM yy")));
    data.series = timingSeriesOf(overview, months, [](const RequestLine &line, QDate month) {
        return line.receivedOn.year() == month.year() && line.receivedOn.month() == month.month();
    });
    return data;
}
