#include "app/changes/change.h"
#include "app/tool_lists/consent_import_undoing.h"
#include "tool_lists/tool_list_house.h"

#include <QFuture>
#include <QTest>

using tests::customers;
using tests::ToolListHouse;
using Kept = ConsentImportUndo::Kept;

/// An import of consents that is taken back while others record: who withdraws is not refused, and nothing
/// goes on which something rests by then.
class TestConsentImportUndoMeanwhile final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase_data() { tests::everyBackend(); }
    void init()
    {
        QFETCH_GLOBAL(Backend, backend);
        m_house = ToolListHouse::open(backend);
        if (!m_house)
            QSKIP("this server is not here");
        QVERIFY(m_house->takePeople(6));
    }
    void cleanup() { m_house.reset(); }

    void takesNothingBackOfWhoActsMeanwhile()
    {
        if (!isServer())
            return; // a file has one writer at a time
        QVERIFY(m_house->record(6, ConsentAct::Given));
        const auto taken = take({1, 2, 3});
        QVERIFY(taken);
        m_house->later();
        bool ofTheImport = false;
        bool ofAnother = false;

        const auto undone = undoOver(taken->bulkRef, [&](double share) {
            if (share > 0 && !ofAnother) { // the first was taken back, the third not yet
                ofTheImport = bool(m_house->record(3, ConsentAct::Withdrawn));
                ofAnother = bool(m_house->record(6, ConsentAct::Withdrawn));
            }
            return true;
        });

        QVERIFY(ofTheImport);
        QVERIFY(ofAnother);
        QVERIFY(undone);
        QCOMPARE(undone->given, 2);
        QCOMPARE(undone->reasons, (QMap<Kept, qint64>{{Kept::ActedSince, 1}}));
        QVERIFY(isIntact());
        QVERIFY(!m_house->mayBeMailed(3));
    }

    void keepsNobodyWaitingButThoseOfOneSlice()
    {
        if (!isServer())
            return; // a file has one writer at a time
        QVERIFY(m_house->record(1, ConsentAct::Given));
        m_house->later();
        const auto taken = take({2, 3}, {1});
        QVERIFY(taken);
        m_house->later();
        bool isRecorded = false;

        const auto undone = undoOver(
            taken->bulkRef,
            [&](double share) {
                // The first, whose withdrawal went, has had their turn; the second is being taken back.
                if (share > 0 && !isRecorded)
                    isRecorded = bool(m_house->record(1, ConsentAct::Withdrawn));
                return true;
            },
            1);

        QVERIFY(isRecorded);
        QVERIFY(undone);
        QCOMPARE(undone->given, 2);
        QCOMPARE(undone->withdrawn, 1);
        QVERIFY(!m_house->mayBeMailed(1));
        QVERIFY(isIntact());
    }

    void isTakenUpAgainWhereItWasStopped()
    {
        const auto taken = take({1, 2, 3});
        QVERIFY(taken);
        m_house->later();

        const auto stopped = undoOver(
            taken->bulkRef, [](double share) { return share < 0.5; }, 1);

        QCOMPARE(stopped.error(),
            (Error{
                Failure::Cancelled, QStringLiteral("consent-import.undo-stopped"), {QStringLiteral("2")}}));
        QVERIFY(!m_house->mayBeMailed(1) && m_house->mayBeMailed(3));
        QVERIFY(isIntact());

        const auto undone =
            m_house->toolLists().undoImport(m_house->founder(), customers, taken->bulkRef).result();

        QVERIFY(undone);
        QCOMPARE(undone->given, 1);
        QVERIFY(!m_house->mayBeMailed(3));
        QCOMPARE(m_house->count(QStringLiteral("SELECT COUNT(*) FROM consent_event")), 0);
        QVERIFY(isIntact());
    }

    void letsWhoseTurnCameWithdrawAfterwards()
    {
        QVERIFY(m_house->record(1, ConsentAct::Given));
        m_house->later();
        const auto taken = take({2}, {1});
        QVERIFY(taken);
        m_house->later();
        QFuture<Result<RecordedConsent>> withdrawing;

        const auto undone = undoOver(taken->bulkRef, [&](double share) {
            if (share > 0) // theirs is back already, for nobody to see yet
                withdrawing = m_house->services().consents().record(m_house->founder(), customers,
                    m_house->contactOf(1), tests::actOf(ConsentAct::Withdrawn));
            return true;
        });

        QVERIFY(undone);
        QCOMPARE(undone->withdrawn, 1);
        const auto withdrawn = withdrawing.result();
        QVERIFY(withdrawn);
        QCOMPARE(withdrawn->state, ConsentState::Withdrawn);
        QVERIFY(!m_house->mayBeMailed(1));
    }

    void takesNothingBackOfWhoIsHandedOverMeanwhile()
    {
        if (!isServer())
            return; // a file has one writer at a time
        const auto taken = take({1, 2});
        QVERIFY(taken);
        m_house->later();
        const HandoverOrder order{
            .question = {.purposeKey = QStringLiteral("club-news"), .recipient = QStringLiteral("Postduif")},
            .path = m_house->pathOf(QStringLiteral("lijst.zip"))};

        const auto undone = undoOver(taken->bulkRef, [&](double share) {
            return share > 0 || m_house->services().mailingLists().make(m_house->founder(), order).result();
        });

        QVERIFY(undone);
        QCOMPARE(undone->given, 0);
        QCOMPARE(undone->reasons.value(Kept::HandedOver), 2);
        QVERIFY(m_house->mayBeMailed(1));
    }

private:
    Result<ConsentImportSummary> take(const QList<int> &given, const QList<int> &left = {}) const
    {
        QByteArray csv = "email;status;given at;unsubscribed at\n";
        for (const int number : given)
            csv += ToolListHouse::addressOf(number) + ";subscribed;2026-02-01 10:00;\n";
        for (const int number : left)
            csv += ToolListHouse::addressOf(number) + ";unsubscribed;;\n";
        return m_house->takeConsents(csv);
    }
    static bool isServer()
    {
        QFETCH_GLOBAL(Backend, backend);
        return backend == Backend::Server;
    }
    /// Over a line of its own, as at another desk.
    Result<ConsentImportUndo> undoOver(const QString &ref, const consent_import_undoing::Progress &progress,
        qsizetype atOnce = consent_import_undoing::peopleAtOnce) const
    {
        const auto writer = m_house->look();
        ChangeFeed feed;
        return consent_import_undoing::carryOut(
            customers, ref,
            [&](auto work) {
                return changing(*writer, m_house->founder(), m_house->services().clock(), feed, work);
            },
            progress, atOnce);
    }
    bool isIntact() const
    {
        const auto verdict =
            m_house->services().consents().checkChain(m_house->founder(), customers).result();
        return verdict && verdict->broken.isEmpty();
    }

    std::unique_ptr<ToolListHouse> m_house;
};

QTEST_GUILESS_MAIN(TestConsentImportUndoMeanwhile)
#include "tst_consent_import_undo_meanwhile.moc"
