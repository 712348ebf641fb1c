#include "services/request_desk.h"

#include <QTest>

using tests::marker;

/// What stood in a field before and after a correction: kept with the request file, and no longer.
class TestCorrectedValues final
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

    void letsTheValuesOfACorrectionGoFiveYearsAfterClosing()
    {
        const Id<Request> id = prepared(
            Request::Type::Rectification, {.corrections = {{QStringLiteral("surname"), {}, marker + u'x'}}});
        QVERIFY(approve(*m_approver, id));
        QVERIFY(execute(id));
        QVERIFY(requests().answer(founder(), customers, id, QDate(2026, 11, 2)).result());
        QVERIFY(requests().close(founder(), customers, id, QDate(2026, 11, 2)).result());
        const auto change = [this] {
            return contacts().history(founder(), customers, m_contact).result()->first();
        };
        m_now = Instant::fromDateTime(QDateTime(QDate(2031, 11, 1), QTime(23, 0), Qt::UTC));
        QCOMPARE(*requests().purgeEvidence(founder(), customers).result(), 0);
        QCOMPARE(change().before, marker);
        QVERIFY(!fileOf(id).request.proposal.isEmpty());
        m_now.micros += Instant::day;

        QCOMPARE(*requests().purgeEvidence(founder(), customers).result(), 1);

        QVERIFY(change().before.isEmpty() && change().after.isEmpty());
        QCOMPARE(change().valuesGoneAt, std::optional(m_now));
        QCOMPARE(change().field, ContactField::Surname);
        QCOMPARE(change().changedBy, founder().staffRef());
        QVERIFY(fileOf(id).request.proposal.isEmpty());
        QCOMPARE(fileOf(id).steps.constLast().step, QStringLiteral("values-removed"));
        QCOMPARE(
            counted(QStringLiteral("field_history WHERE before LIKE '%1%' OR after LIKE '%1%'").arg(marker)),
            0);
        QCOMPARE(counted(QStringLiteral("audit_entry WHERE action = 'request.values-removed'")), 1);
        QCOMPARE(*requests().purgeEvidence(founder(), customers).result(), 0);
    }
};

QTEST_GUILESS_MAIN(TestCorrectedValues)

#include "tst_corrected_values.moc"
