#include "app/consent/consent_state.h"

#include <QTest>

#include <optional>

using enum ConsentState;

namespace {

Instant noonOn(QDate day)
{
    return Instant::fromDateTime(QDateTime(day, QTime(12, 0), Qt::UTC));
}

ConsentActOn act(ConsentAct what, QDate day, qint64 id, std::optional<QDate> until = std::nullopt)
{
    return {what, noonOn(day), id, until};
}

} // namespace

class TestConsentState final : public QObject
{
    Q_OBJECT

private slots:
    void followsTheTable_data()
    {
        QTest::addColumn<int>("from");
        QTest::addColumn<int>("act");
        QTest::addColumn<bool>("doubleOptIn");
        QTest::addColumn<int>("to");
        const auto row = [](const char *name, ConsentState from, ConsentAct what, bool doubleOptIn, int to) {
            QTest::newRow(name) << int(from) << int(what) << doubleOptIn << to;
        };
        constexpr int refused = 0;
        row("asked first", Unknown, ConsentAct::Asked, false, int(Requested));
        row("asked after a withdrawal", Withdrawn, ConsentAct::Asked, false, int(Requested));
        row("asked while it runs", Given, ConsentAct::Asked, false, refused);
        row("given", Requested, ConsentAct::Given, false, int(Given));
        row("given, to be confirmed", Requested, ConsentAct::Given, true, int(Pending));
        row("given on paper", Unknown, ConsentAct::Given, false, int(Given));
        row("given again while it runs", Given, ConsentAct::Given, false, int(Given));
        row("confirmed", Pending, ConsentAct::Confirmed, true, int(Given));
        row("confirmed without a first step", Requested, ConsentAct::Confirmed, true, refused);
        row("lapsed", Pending, ConsentAct::Lapsed, true, int(Unknown));
        row("not now", Requested, ConsentAct::Deferred, false, int(Deferred));
        row("no", Deferred, ConsentAct::Refused, false, int(Refused));
        row("refusing what runs is withdrawing", Given, ConsentAct::Refused, false, refused);
        row("reaffirmed", Given, ConsentAct::Reaffirmed, false, int(Renewed));
        row("reaffirmed too late", Expired, ConsentAct::Reaffirmed, false, refused);
        row("text changed", Renewed, ConsentAct::Expired, false, int(Expired));
        row("purpose ended", Given, ConsentAct::Revoked, false, int(Revoked));
        row("found void", Given, ConsentAct::Invalidated, false, int(Invalidated));
    }

    void followsTheTable()
    {
        QFETCH(int, from);
        QFETCH(int, act);
        QFETCH(bool, doubleOptIn);
        QFETCH(int, to);

        const auto next =
            nextState(ConsentState(from), ConsentAct(act), {.doubleOptInRequired = doubleOptIn});

        QCOMPARE(next.has_value(), to != 0);
        if (next)
            QCOMPARE(int(*next), to);
    }

    void neverRefusesAWithdrawalOrObjection()
    {
        for (const ConsentState state : allConsentStates) {
            for (const ConsentAct what : {ConsentAct::Withdrawn, ConsentAct::Objected}) {
                const auto next = nextState(state, what, {true, false, true});
                QVERIFY(next);
                QCOMPARE(*next, Withdrawn);
            }
        }
    }

    void takesNoConsentWithoutProof()
    {
        QVERIFY(!nextState(Requested, ConsentAct::Given, {.proofComplete = false}));
    }

    void doesNotAskAgainWhileCoolingDown()
    {
        QVERIFY(!nextState(Refused, ConsentAct::Asked, {.coolingDown = true}));
    }

    void letsExactlyTwoStatesProcess()
    {
        for (const ConsentState state : allConsentStates)
            QCOMPARE(mayProcess(state), state == Given || state == Renewed);
    }

    void ordersByMomentAndThenByNumber()
    {
        const QDate day(2026, 3, 1);
        const QList<ConsentActOn> acts = {act(ConsentAct::Withdrawn, day, 3), act(ConsentAct::Given, day, 2),
            act(ConsentAct::Asked, day.addDays(-1), 9)};

        QCOMPARE(consentStanding(acts, noonOn(day.addDays(1))).state, Withdrawn);
        QCOMPARE(consentStanding(acts, noonOn(day.addDays(-1))).state, Requested);
    }

    void expiresAtTheMidnightThatStartsTheDay()
    {
        const QList<ConsentActOn> acts = {act(ConsentAct::Given, QDate(2024, 5, 1), 1, QDate(2026, 5, 1))};

        QCOMPARE(consentStanding(acts, noonOn(QDate(2026, 4, 30))).state, Given);
        const ConsentStanding over = consentStanding(acts, noonOn(QDate(2026, 5, 1)));
        QCOMPARE(over.state, Expired);
        QCOMPARE(over.since->toLocal().date(), QDate(2026, 5, 1));
    }

    void cannotReaffirmWhatHadExpiredByThen()
    {
        const QList<ConsentActOn> acts = {act(ConsentAct::Given, QDate(2024, 5, 1), 1, QDate(2025, 5, 1)),
            act(ConsentAct::Reaffirmed, QDate(2025, 6, 1), 2, QDate(2028, 1, 1))};

        QCOMPARE(consentStanding(acts, noonOn(QDate(2025, 7, 1))).state, Expired);
    }

    void keepsTheValidityOfAConfirmedOptIn()
    {
        ConsentActOn given = act(ConsentAct::Given, QDate(2026, 1, 1), 1, QDate(2027, 1, 1));
        given.guards.doubleOptInRequired = true;
        const QList<ConsentActOn> acts = {given, act(ConsentAct::Confirmed, QDate(2026, 1, 2), 2)};

        const ConsentStanding standing = consentStanding(acts, noonOn(QDate(2026, 2, 1)));

        QCOMPARE(standing.state, Given);
        QCOMPARE(standing.validUntil, std::optional(QDate(2027, 1, 1)));
    }

    void landsInUnknownWhenAnOldListHasNoProof()
    {
        ConsentActOn imported = act(ConsentAct::Given, QDate(2020, 1, 1), 1);
        imported.guards.proofComplete = false;

        QCOMPARE(consentStanding({imported}, noonOn(QDate(2026, 1, 1))).state, Unknown);
        QCOMPARE(consentStanding({}, noonOn(QDate(2026, 1, 1))).state, Unknown);
    }

    void speaksTheVocabularyOfReceipts()
    {
        QCOMPARE(dpvStatus(Given), QStringView(u"dpv:ConsentGiven"));
        QCOMPARE(dpvStatus(Revoked), QStringView(u"dpv:ConsentRevoked"));
    }
};

QTEST_APPLESS_MAIN(TestConsentState)

#include "tst_consent_state.moc"
