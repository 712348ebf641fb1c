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
        return {timingWord(timing), 2, ChartPattern::BackStriped};
    case RequestTiming::Overdue:
        return {timingWord(timing), 1, ChartPattern::Striped};
    case RequestTiming::NoAnswer:
        return {timingWord(timing), 5, ChartPattern::Dotted};
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

QList<QDate> answeredMonths(const RequestOverview &overview)
{
    QList<QDate> months;
    for (const RequestLine &line : overview.lines) {
        const QDate month = QDate(line.answeredOn.year(), line.answeredOn.month(), 1);
        if (line.answeredOn.isValid() && !months.contains(month))
            months.append(month);
    }
    std::sort(months.begin(), months.end());
    constexpr qsizetype most = 12;
    return months.mid(std::max<qsizetype>(0, months.size() - most));
}

ChartData requestGroupChart(const RequestOverview &overview, RequestGroup group)
{
    ChartData data{.categoryTitle = groupWord(group)};
    QStringList keys;
    for (const RequestCount &count : countsIn(group, overview.lines, overview.today)) {
        keys.append(count.key);
        data.categories.append(figureWord(group, count.sample, overview.today));
    }
    data.series = timingSeriesOf(overview, keys, [&](const RequestLine &line, const QString &key) {
        return keyIn(group, line, overview.today) == key;
    });
    return data;
}

ChartData requestAnsweredChart(const RequestOverview &overview)
{
    const QList<QDate> months = answeredMonths(overview);
    ChartData data{.categoryTitle = requestChartWords(QT_TRANSLATE_NOOP("RequestCharts", "Month"))};
    for (const QDate month : months)
        data.categories.append(QLocale().toString(month, QStringLiteral("MMM yy")));
    data.series = timingSeriesOf(overview, months, [](const RequestLine &line, QDate month) {
        return line.answeredOn.year() == month.year() && line.answeredOn.month() == month.month();
    });
    return data;
}
