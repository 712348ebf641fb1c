#include "app/documents/readiness_report.h"
#include "app/insights/insights.h"
#include "ui/dashboard_desk.h"
#include "ui/pages/consent_charts.h"
#include "ui/pages/consent_dashboard_page.h"
#include "ui/pages/readiness_page.h"
#include "ui/pages/readiness_ring.h"
#include "ui/pages/request_charts.h"
#include "ui/pages/request_statistics_tab.h"
#include "ui/pages/retention_charts.h"
#include "ui/pages/retention_page.h"

#include <QAccessible>
#include <QComboBox>
#include <QGraphicsTextItem>

using namespace Qt::StringLiterals;

/// Drives every figure of every dashboard, on demonstration data, and counts who stands behind it.
class TestDashboards final
    : public QObject
    , private tests::DashboardDesk
{
    Q_OBJECT

private slots:
    void initTestCase() { QVERIFY(openDesk()); }
    void cleanupTestCase() { closeDesk(); }

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

    /// As PDF, CSV and Excel from its menu, and chart by chart as a picture.
    void keepsEachDashboardAndEachOfItsChartsAsFiles()
    {
        RetentionPage retention(*m_session);
        ConsentDashboardPage consent(*m_session);
        ReadinessPage readiness(*m_session);
        for (Page *page : std::initializer_list<Page *>{&retention, &consent, &readiness}) {
            open(*page);
            const auto charts = page->findChildren<ChartCard *>();
            for (ChartCard *chart : charts)
                QTRY_VERIFY(chart->bars()->partCount() > 0);
            QAction *save = actionOf(*page, Command::Export);
            QVERIFY(save && actionOf(*page, Command::Print));
            QVERIFY(saved(*page, save, u"pdf"_s).startsWith("%PDF-"));
            QVERIFY(saved(*page, save, u"xlsx"_s).startsWith("PK"));
            const QString csv = QString::fromUtf8(saved(*page, save, u"csv"_s));
            const QString day = QLocale().toString(QDate(2026, 11, 24), QLocale::ShortFormat);
            QVERIFY2(csv.contains(day), qPrintable(csv));
            for (const KeyFigureCard *card : page->findChildren<KeyFigureCard *>()) {
                const QString name = card->accessibleName();
                const QString cell = u"%1;%2;"_s.arg(
                    page == &consent ? name.section(u' ', 1) : QString(), name.section(u' ', 0, 0));
                QVERIFY2(csv.contains(cell, Qt::CaseInsensitive), qPrintable(cell + u'\n' + csv));
            }
            for (ChartCard *chart : charts)
                QVERIFY(isPicture(saved(*page, pictureActionOf(*chart), u"png"_s)));
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
};

QTEST_MAIN(TestDashboards)

#include "tst_dashboards.moc"
