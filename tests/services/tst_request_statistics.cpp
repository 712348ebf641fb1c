#include "app/documents/request_overview_report.h"
#include "app/requests/request_statistics.h"
#include "services/request_desk.h"

#include <QTest>

using tests::marker;

/// The overview of the requests of a period, on both engines.
class TestRequestStatistics final
    : public QObject
    , private tests::RequestDesk
{
    Q_OBJECT

private slots:
    void initTestCase_data() { tests::everyBackend(); }

    void init()
    {
        QFETCH_GLOBAL(Backend, backend);
        if (!open(backend))
            QSKIP("this server is not here");
    }

    void cleanup() { close(); }

    void countsWhatWasReceivedInThePeriodAndNothingElse()
    {
        const Id<Request> asked = opened(Request::Type::Access);
        QVERIFY(requests()
                    .ask(founder(), customers, asked,
                        {.askedOn = QDate(2026, 11, 2), .reason = QStringLiteral("onbekend adres")})
                    .result());
        const Id<Request> erased = prepared(Request::Type::Erasure, {});
        QVERIFY(
            requests()
                .extend(*m_approver, customers, erased, QDate(2026, 11, 2), QStringLiteral("veel tegelijk"))
                .result());
        m_now.micros += 4 * Instant::day;

        const auto overview = made(founder(), QDate(2026, 11, 1), QDate(2026, 11, 1));

        QVERIFY(overview);
        QCOMPARE(overview->lines.size(), 2);
        QCOMPARE(overview->today, QDate(2026, 11, 6));
        QVERIFY(!overview->madeBy.isEmpty());
        const RequestLine first = overview->lines.at(0);
        QCOMPARE(first.type, Request::Type::Access);
        QCOMPARE(first.pausedDays, 4);
        QVERIFY(first.identityMethod.isEmpty());
        const RequestLine second = overview->lines.at(1);
        QCOMPARE(second.identityMethod, QStringLiteral("two-facts"));
        QCOMPARE(extensionOf(second), RequestExtension::WithReason);
        QVERIFY(second.dueOn > first.dueOn);
        QVERIFY(made(founder(), QDate(2026, 11, 2), QDate(2026, 11, 30))->lines.isEmpty());
        QVERIFY(made(founder(), QDate(2026, 10, 1), QDate(2026, 10, 31))->lines.isEmpty());
    }

    void refusesAPeriodThatEndsBeforeItBegins()
    {
        const auto overview = made(founder(), QDate(2026, 11, 2), QDate(2026, 11, 1));
        QVERIFY(!overview);
        QCOMPARE(overview.error().what, QStringLiteral("request.period"));
    }

    void isForWhoMaySeeFigures()
    {
        const Permit viewer = m_house->member(QStringLiteral("kijker"), {{Role::Viewer, customers}});
        const auto overview = made(viewer, QDate(2026, 1, 1), QDate(2026, 12, 31));
        QVERIFY(!overview);
        QCOMPARE(overview.error().failure, Failure::Refused);
    }

    void writesNobodysNameIntoATable()
    {
        opened(Request::Type::Erasure);
        const auto overview = made(founder(), QDate(2026, 1, 1), QDate(2026, 12, 31));
        QVERIFY(overview);
        for (const OverviewFormat format : {OverviewFormat::Csv, OverviewFormat::Xlsx}) {
            const auto file = overviewFile(*overview, format);
            QVERIFY(file);
            QVERIFY(!file->isEmpty());
        }
        const QByteArray csv = *overviewFile(*overview, OverviewFormat::Csv);
        QVERIFY(!csv.contains(marker.toUtf8()));
        QVERIFY(csv.contains(overview->lines.constFirst().ref.toUtf8()));
        QVERIFY(csv.contains(overview->madeBy.toUtf8()));
        QVERIFY(csv.contains("2026-01-01"));
    }

private:
    Result<RequestOverview> made(const Permit &permit, QDate first, QDate last) const
    {
        return m_house->services().requestStatistics().of(permit, customers, first, last).result();
    }
};

QTEST_GUILESS_MAIN(TestRequestStatistics)

#include "tst_request_statistics.moc"
