#include "app/demo/demonstration.h"
#include "app/documents/readiness_report.h"
#include "app/insights/insights.h"
#include "support/open_house.h"
#include "ui/charts/chart_card.h"
#include "ui/charts/stacked_bar_view.h"
#include "ui/pages/consent_charts.h"
#include "ui/pages/consent_dashboard_page.h"
#include "ui/pages/contact_table.h"
#include "ui/pages/people_behind_card.h"
#include "ui/pages/readiness_page.h"
#include "ui/pages/readiness_ring.h"
#include "ui/pages/request_charts.h"
#include "ui/pages/request_statistics_tab.h"
#include "ui/pages/retention_charts.h"
#include "ui/pages/retention_page.h"
#include "ui/session/session.h"
#include "ui/widgets/key_figure_card.h"

#include <QAccessible>
#include <QAction>
#include <QComboBox>
#include <QGraphicsTextItem>
#include <QLocale>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QValueAxis>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int demoPeople = 90;

qint64 numberIn(const QString &text)
{
    return QLocale().toLongLong(text);
}

/// What the table twin says at a bar.
qint64 cellOf(const ChartCard &chart, int category, int series)
{
    const QAbstractItemModel *model = chart.table()->model();
    return numberIn(model->index(category, series + 1).data().toString());
}

int seriesOf(const ChartCard &chart)
{
    const int categories = chart.table()->model()->rowCount();
    return categories == 0 ? 0 : chart.bars()->partCount() / categories;
}

} // namespace

/// Drives every figure of every dashboard, on demonstration data, and counts who stands behind it.
class TestDashboards final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_house = tests::OpenHouse::open(Backend::Embedded, Clock([] {
            return Instant::fromDateTime(QDateTime(QDate(2026, 11, 24), QTime(10, 0), Qt::UTC));
        }));
        QVERIFY(m_house->services()
                    .demonstration()
                    .fill(m_house->founder(), m_house->confirm(m_house->founder()), demoPeople, 7)
                    .result());
        m_session = std::make_unique<Session>(m_house->shared(), m_house->founder());
    }
    void cleanupTestCase()
    {
        m_session.reset();
        m_house.reset();
    }

    void countsWhoStandsBehindEachFigureOfRetention()
    {
        RetentionPage page(*m_session);
        open(page);
        QTRY_VERIFY(page.findChildren<ChartCard *>().last()->table()->model()->rowCount() > 0);

        driveFigures(page);
        const auto charts = page.findChildren<ChartCard *>();
        QCOMPARE(charts.size(), 4);
        for (ChartCard *chart : charts) {
            m_behind = 0;
            driveChart(page, *chart);
            QVERIFY(m_behind > 0); // or it would say nothing
        }
    }

    void takesExactlyTheSelectionIntoAReviewSession()
    {
        RetentionPage page(*m_session);
        open(page);
        QSignalSpy wanted(&page, &Page::recordWanted);
        QAction *review = page.pageActions().last();
        QCOMPARE(review->text(), u"Start review session"_s);
        QVERIFY(!review->isEnabled());

        page.findChildren<KeyFigureCard *>().first()->click();
        const auto *people = page.findChild<PeopleBehindCard *>();
        QTRY_VERIFY(people->total().has_value());
        QVERIFY(*people->total() > 0);
        review->trigger();
        QTRY_COMPARE(wanted.count(), 1);

        QCOMPARE(wanted.first().first().toString(), u"reviews"_s);
        QCOMPARE(wanted.first().last().value<QVariant>().toList().size(), *people->total());
    }

    void countsWhoStandsBehindEachFigureOfConsent()
    {
        ConsentDashboardPage page(*m_session);
        open(page);
        const auto charts = page.findChildren<ChartCard *>();
        QCOMPARE(charts.size(), 4);
        QTRY_COMPARE(charts.at(2)->table()->model()->rowCount(), 12);
        QTRY_VERIFY(charts.at(3)->table()->model()->rowCount() > 0);

        driveFigures(page);
        m_behind = 0;
        for (ChartCard *chart : charts)
            driveChart(page, *chart);
        QVERIFY(m_behind > 0);
        // Of one purpose alone as well.
        auto *purpose = page.findChild<QComboBox *>();
        QVERIFY(purpose->count() > 1);
        const QString all = tableOf(*charts.at(2));
        for (int place = 1; place < purpose->count(); ++place) {
            purpose->setCurrentIndex(place);
            emit purpose->activated(place);
            QTRY_VERIFY(tableOf(*charts.at(2)) != all || place > 1);
            driveChart(page, *charts.at(2));
        }
    }

    void listsTheRecordsOfEachCheckWithOneVerb()
    {
        ReadinessPage page(*m_session);
        open(page);
        const auto found =
            Insights(m_house->services().context()).readiness(m_house->founder(), customers).result();
        QVERIFY(found);
        auto *scores = page.findChildren<ChartCard *>().first();
        QTRY_COMPARE(scores->table()->model()->rowCount(), 5);
        const auto tables = page.findChildren<ContactTable *>();
        ContactTable *checks = tables.at(0);
        ContactTable *records = tables.at(1);
        for (int row = 0; row < 5; ++row) {
            const ReadinessRow which = allReadinessRows.at(static_cast<std::size_t>(row));
            const qint64 score = cellOf(*scores, row, 0) + cellOf(*scores, row, 1);
            QCOMPARE(score, found->score(which));
            emit scores->drilledDown(row, 0);
            const QList<ReadinessCheck> of = found->of(which);
            QCOMPARE(checks->rowCount(), of.size());
            for (int place = 0; place < of.size(); ++place) {
                checks->setCurrentIndex(checks->model()->index(place, 0));
                const qint64 listed = of[place].seen && !of[place].key.startsWith(u"backups."_s)
                    ? std::min<qint64>(of[place].failing, 200)
                    : 0;
                QTRY_COMPARE(records->rowCount(), listed);
                for (int record = 0; record < records->rowCount(); ++record)
                    QCOMPARE(
                        records->model()->index(record, 1).data().toString(), readinessVerb(of[place].key));
            }
        }
        auto *ring = QAccessible::queryAccessibleInterface(page.findChild<ReadinessRing *>());
        QVERIFY(ring->text(QAccessible::Name).contains(QString::number(found->score())));
    }

    void goesToWhatACheckFailsOn()
    {
        ReadinessPage page(*m_session);
        open(page);
        QSignalSpy wanted(&page, &Page::recordWanted);
        auto *scores = page.findChildren<ChartCard *>().first();
        QTRY_COMPARE(scores->table()->model()->rowCount(), 5);
        const auto tables = page.findChildren<ContactTable *>();
        emit scores->drilledDown(4, 0);
        // People whose term is over; the last row of that requirement but one.
        for (int place = 0; place < tables.at(0)->rowCount(); ++place) {
            if (tables.at(0)->model()->index(place, 0).data().toString() ==
                readinessCheckWord(u"rights.terms-kept"_s))
                tables.at(0)->setCurrentIndex(tables.at(0)->model()->index(place, 0));
        }
        QTRY_VERIFY(tables.at(1)->rowCount() > 0);
        tables.at(1)->setCurrentIndex(tables.at(1)->model()->index(0, 0));
        emit tables.at(1)->activated(tables.at(1)->currentIndex());

        QCOMPARE(wanted.count(), 1);
        QCOMPARE(wanted.first().first().toString(), u"contacts"_s);
        QVERIFY(wanted.first().at(1).toLongLong() > 0);
    }

    void countsTheRequestsBehindEachBarAndFigure()
    {
        RequestStatisticsTab tab(*m_session);
        tab.resize(1080, 700);
        tab.show();
        tab.refresh();
        const auto charts = tab.findChildren<ChartCard *>();
        QCOMPARE(charts.size(), 5);
        QTRY_VERIFY(charts.first()->table()->model()->rowCount() > 0);
        ContactTable *figures = tab.findChildren<ContactTable *>().first();
        const ContactTable *list = tab.findChildren<ContactTable *>().last();
        for (ChartCard *chart : charts) {
            qint64 behind = 0;
            for (int category = 0; category < chart->table()->model()->rowCount(); ++category) {
                for (int series = 0; series < seriesOf(*chart); ++series) {
                    emit chart->drilledDown(category, series);
                    QCOMPARE(list->rowCount(), cellOf(*chart, category, series));
                    behind += list->rowCount();
                }
            }
            QVERIFY(behind > 0);
        }
        const auto answeredShown = [list] {
            int answered = 0;
            for (int row = 0; row < list->rowCount(); ++row)
                answered += list->model()->index(row, 4).data().toString() != u"–"_s ? 1 : 0;
            return answered;
        };
        QCOMPARE(tab.findChildren<KeyFigureCard *>().size(), 4);
        int answered = 0;
        int behindTheDays = -1;
        for (KeyFigureCard *card : tab.findChildren<KeyFigureCard *>()) {
            card->click();
            answered = std::max(answered, answeredShown()); // behind all that were received stand all of them
            if (card->accessibleName().endsWith(u"Days to the answer"_s)) {
                behindTheDays = list->rowCount();
                QCOMPARE(answeredShown(), behindTheDays);
            } else {
                QCOMPARE(list->rowCount(), numberIn(card->accessibleName().section(u' ', 0, 0)));
            }
        }
        // Behind the days stand all that were answered, and nothing else.
        QVERIFY(answered > 0);
        QCOMPARE(behindTheDays, answered);
        for (int row = 0; row < figures->rowCount(); ++row) {
            const QString number = figures->model()->index(row, 2).data().toString();
            emit figures->rowActivated(row + 1); // they are numbered as they stand
            QCOMPARE(list->rowCount(), numberIn(number));
            QVERIFY(list->rowCount() > 0);
        }
    }

    void drawsScoresOutOfAHundredWithEveryNameWhole()
    {
        ReadinessPage page(*m_session);
        open(page);
        ChartCard *scores = page.findChildren<ChartCard *>().first();
        QTRY_VERIFY(scores->bars()->partCount() > 0);
        QCOMPARE(scores->table()->model()->rowCount(), int(allReadinessRows.size()));
        for (const ChartCard *chart : page.findChildren<ChartCard *>()) {
            QTRY_VERIFY(chart->bars()->partCount() > 0);
            QCOMPARE(axisEnd(*chart->bars()), 100.0);
        }
        scores->bars()->resize(360, scores->bars()->height());
        QStringList names;
        for (const QGraphicsItem *item : scores->bars()->scene()->items()) {
            if (const auto *text = qgraphicsitem_cast<const QGraphicsTextItem *>(item))
                names.append(text->toPlainText().simplified());
        }
        for (const ReadinessRow row : allReadinessRows)
            QVERIFY2(names.contains(readinessRowWord(row)), qPrintable(names.join(u'|')));
    }

    /// Who prints it in black, or sees no colours, has the pattern alone.
    void drawsNoTwoSeriesOfAChartInOnePattern()
    {
        RetentionFigures retention;
        retention.byKind[ContactKind::Customer][RetentionState::NoRule] = 1;
        const auto consents = Insights(m_house->services().context())
                                  .consents(m_house->founder(), FilingSystem::Customers)
                                  .result();
        for (const ChartData &chart : {kindsChart(retention, FilingSystem::Customers),
                 consentPurposesChart(*consents), requestKindsChart({})}) {
            QVERIFY(chart.series.size() >= 5);
            for (qsizetype i = 0; i < chart.series.size(); ++i) {
                for (qsizetype j = 0; j < i; ++j)
                    QVERIFY2(chart.series[i].pattern != chart.series[j].pattern,
                        qPrintable(chart.series[i].name + u" and "_s + chart.series[j].name));
            }
        }
    }

    void speaksEveryBarOfEveryChart()
    {
        RetentionPage retention(*m_session);
        ConsentDashboardPage consent(*m_session);
        ReadinessPage readiness(*m_session);
        RequestStatisticsTab requests(*m_session);
        open(retention);
        open(consent);
        open(readiness);
        requests.show();
        requests.refresh();
        for (QWidget *shown : std::initializer_list<QWidget *>{&retention, &consent, &readiness, &requests}) {
            for (ChartCard *chart : shown->findChildren<ChartCard *>()) {
                QTRY_VERIFY(chart->bars()->partCount() > 0);
                auto *spoken = QAccessible::queryAccessibleInterface(chart->bars());
                QCOMPARE(spoken->role(), QAccessible::Chart);
                QVERIFY(!spoken->text(QAccessible::Name).isEmpty());
                QCOMPARE(spoken->childCount(), chart->bars()->partCount());
                for (int part = 0; part < spoken->childCount(); ++part) {
                    const int series = seriesOf(*chart);
                    const QString words = spoken->child(part)->text(QAccessible::Name);
                    QVERIFY2(words.endsWith(QLocale().toString(cellOf(*chart, part / series, part % series))),
                        qPrintable(words));
                }
            }
        }
    }

private:
    static constexpr FilingSystem customers = FilingSystem::Customers;

    static double axisEnd(const StackedBarView &bars)
    {
        for (const QAbstractAxis *axis : bars.chart()->axes()) {
            if (const auto *along = qobject_cast<const QValueAxis *>(axis))
                return along->max();
        }
        return 0;
    }
    static void open(Page &page)
    {
        page.resize(1080, 760);
        page.show();
        QSignalSpy answered(&page, &Page::busyChanged);
        page.refresh();
        QTRY_VERIFY(answered.count() >= 2);
    }
    static QString tableOf(const ChartCard &chart)
    {
        QStringList cells;
        for (int row = 0; row < chart.table()->model()->rowCount(); ++row)
            cells.append(chart.table()->model()->index(row, 1).data().toString());
        return cells.join(u';');
    }
    static void driveFigures(const Page &page)
    {
        const auto *people = page.findChild<PeopleBehindCard *>();
        for (KeyFigureCard *card : page.findChildren<KeyFigureCard *>()) {
            card->click();
            QTRY_VERIFY(people->total().has_value());
            QCOMPARE(*people->total(), numberIn(card->accessibleName().section(u' ', 0, 0)));
        }
    }
    void driveChart(const Page &page, ChartCard &chart)
    {
        const auto *people = page.findChild<PeopleBehindCard *>();
        for (int category = 0; category < chart.table()->model()->rowCount(); ++category) {
            for (int series = 0; series < seriesOf(chart); ++series) {
                emit chart.drilledDown(category, series);
                QVERIFY(people->chosen().has_value());
                QTRY_VERIFY(people->total().has_value());
                QCOMPARE(*people->total(), cellOf(chart, category, series));
                QCOMPARE(people->table()->model()->rowCount(),
                    std::min<int>(50, static_cast<int>(*people->total())));
                m_behind += *people->total();
            }
        }
    }

    /// How many people the driven charts stand for, each counted as often as they show them.
    qint64 m_behind = 0;
    std::unique_ptr<tests::OpenHouse> m_house;
    std::unique_ptr<Session> m_session;
};

QTEST_MAIN(TestDashboards)

#include "tst_dashboards.moc"
