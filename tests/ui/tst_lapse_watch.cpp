#include "services/consent_house.h"
#include "ui/session/lapse_watch.h"
#include "ui/session/session.h"

#include <QTest>

/// What waits too long ends by itself where somebody works.
class TestLapseWatch final
    : public QObject
    , tests::ConsentFixture
{
    Q_OBJECT

private slots:
    void endsWhatWaitedTooLongWithoutACommand()
    {
        QVERIFY(setUp(Backend::Embedded));
        Purpose purpose = tests::clubPurpose();
        purpose.key = QStringLiteral("two-steps");
        purpose.doubleOptIn = true;
        QVERIFY(purposes().add(founder(), purpose).result());
        ConsentDraft draft = tests::actOf(ConsentAct::Given);
        draft.purposeKey = purpose.key;
        const auto first = record(draft);
        QVERIFY(consents().askConfirmation(founder(), tests::customers, first->event).result());
        m_now.micros += 8 * tests::aDay;

        Session session(m_house->shared(), founder());
        LapseWatch watch(session);
        watch.look();

        QTRY_COMPARE(history().last().event.act, ConsentAct::Lapsed);
    }
};

QTEST_GUILESS_MAIN(TestLapseWatch)

#include "tst_lapse_watch.moc"
