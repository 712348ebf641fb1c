#include "ui/charts/chart_card.h"
#include "ui/charts/stacked_bar_view.h"
#include "ui/pages/consent_charts.h"
#include "ui/pages/retention_charts.h"

#include <QGraphicsTextItem>
#include <QTest>

using namespace Qt::StringLiterals;

/// What charts draw and speak of what they are given.
class TestCharts final : public QObject
{
    Q_OBJECT

private slots:
    void drawsAsLettersWhatLooksLikeMarkup()
    {
        ChartCard card(Qt::Horizontal);
        const QString name = u"<b>A & B</b>"_s;
        card.setChart({.categories = {name, name}, .series = {{u"x"_s, 0, ChartPattern::Plain, {3, 4}}}});
        card.resize(600, 300);
        card.show();
        QStringList names;
        for (const QGraphicsItem *item : card.bars()->scene()->items()) {
            if (const auto *text = qgraphicsitem_cast<const QGraphicsTextItem *>(item))
                names.append(text->toPlainText().remove(QChar(0x200b)));
        }
        QCOMPARE(names.count(name), 2); // and neither of two that are called the same is left out
    }

    void tellsTheTrendsOfManyPurposesApart()
    {
        ConsentFigures figures;
        for (int i = 0; i < 14; ++i)
            figures.purposes.append({.purpose = {.key = u"purpose-%1"_s.arg(i)}});
        const ChartData chart = consentWentChart(figures, {});
        QSet<std::pair<std::size_t, int>> looks;
        for (const ChartSeries &series : chart.series)
            looks.insert({series.colour, int(series.pattern)});
        QCOMPARE(looks.size(), 14);
    }

    void speaksNoSumOfWhatWasCountedAgain()
    {
        ChartData chart{.categories = {u"Oct"_s, u"Nov"_s, u"Dec"_s},
            .series = {{u"Over the term"_s, 0, ChartPattern::Plain, {30, 50, 40}}}};
        ChartCard card(Qt::Vertical);
        card.setChart(chart);
        QCOMPARE(card.bars()->accessibleDescription(), u"Over the term: 120"_s);
        chart.isCountedAgain = true;
        card.setChart(chart);
        QCOMPARE(card.bars()->accessibleDescription(),
            u"Over the term: first 30, last 40, highest 50, lowest 30"_s);

        QVERIFY(wentChart({}, {}).isCountedAgain);
        QVERIFY(consentWentChart({}, {}).isCountedAgain);
        QVERIFY(!consentMonthsChart({}).isCountedAgain); // what came in each month adds up
    }
};

QTEST_MAIN(TestCharts)
#include "tst_charts.moc"
