#include "app/consent/consent_names.h"
#include "app/consent/consent_state.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <map>

using enum ConsentState;
using Act = ConsentAct;

namespace {

/// The table of domain.md 2.5 once more, cell by cell, in the words of the document and not of the program.
/// What is not in it is forbidden.
std::map<std::pair<ConsentState, Act>, ConsentState> documentedTable()
{
    std::map<std::pair<ConsentState, Act>, ConsentState> table;
    for (const ConsentState from : {Unknown, Refused, Expired, Withdrawn, Revoked, Invalidated}) {
        table[{from, Act::Asked}] = Requested;
        table[{from, Act::Given}] = Given;
    }
    for (const ConsentState from : {Requested, Deferred}) {
        table[{from, Act::Asked}] = Requested;
        table[{from, Act::Given}] = Given;
        table[{from, Act::Deferred}] = Deferred;
        table[{from, Act::Refused}] = Refused;
    }
    for (const ConsentState from : {Unknown, Pending, Refused})
        table[{from, Act::Refused}] = Refused;
    table[{Pending, Act::Confirmed}] = Given;
    table[{Pending, Act::Lapsed}] = Unknown;
    for (const ConsentState from : {Given, Renewed}) {
        table[{from, Act::Reaffirmed}] = Renewed;
        // Anew, for another address or text.
        table[{from, Act::Given}] = Given;
    }
    for (const ConsentState from : {Given, Renewed, Pending}) {
        table[{from, Act::Expired}] = Expired;
        table[{from, Act::Revoked}] = Revoked;
    }
    for (const ConsentState from : allConsentStates) {
        table[{from, Act::Withdrawn}] = Withdrawn;
        table[{from, Act::Objected}] = Withdrawn;
        table[{from, Act::Invalidated}] = Invalidated;
    }
    return table;
}

/// How a line stands at a moment, told the slow way: every act is looked at anew, in the order of (at, id).
ConsentState stateToldSlowly(const QList<ConsentActOn> &acts, Instant moment)
{
    static const auto table = documentedTable();
    ConsentState state = Unknown;
    std::optional<QDate> until;
    QList<ConsentActOn> left = acts;
    const auto ended = [&](Instant at) {
        const bool runs = state == Given || state == Renewed;
        if (runs && until && QDateTime(at.toLocal()).date() >= *until)
            state = Expired;
    };
    while (!left.isEmpty()) {
        const auto next = std::min_element(left.begin(), left.end(),
            [](const auto &a, const auto &b) { return a.at < b.at || (a.at == b.at && a.id < b.id); });
        const ConsentActOn act = *next;
        left.erase(next);
        if (act.at > moment)
            continue;
        ended(act.at);
        const auto cell = table.find({state, act.act});
        if (cell == table.end() || (act.act == Act::Given && !act.guards.proofComplete))
            continue;
        state = act.act == Act::Given && act.guards.doubleOptInRequired ? Pending : cell->second;
        if (act.act != Act::Confirmed || act.validUntil)
            until = act.validUntil;
    }
    ended(moment);
    return state;
}

constexpr qint64 firstMoment = 1'700'000'000'000'000;

QList<ConsentActOn> randomHistory(QRandomGenerator &random)
{
    QList<ConsentActOn> acts;
    const int length = random.bounded(1, 12);
    for (int i = 0; i < length; ++i) {
        // Few moments, so that several acts share one.
        const Instant at{firstMoment + random.bounded(20) * 10 * Instant::day};
        ConsentActOn act{allConsentActs.at(size_t(random.bounded(int(allConsentActs.size())))), at, i + 1};
        if (random.bounded(3) == 0)
            act.validUntil = at.toLocal().date().addDays(random.bounded(1, 120));
        act.guards.doubleOptInRequired = random.bounded(2) == 0;
        act.guards.proofComplete = random.bounded(8) != 0;
        acts.append(act);
    }
    std::shuffle(acts.begin(), acts.end(), random);
    return acts;
}

} // namespace

class TestConsentTable final : public QObject
{
    Q_OBJECT

private slots:
    void goesWhereTheTableSaysAndNowhereElse_data()
    {
        QTest::addColumn<int>("from");
        QTest::addColumn<int>("act");
        for (const ConsentState from : allConsentStates) {
            for (const Act act : allConsentActs)
                QTest::addRow("%s, %s", qPrintable(keyOf(from)), qPrintable(keyOf(act)))
                    << int(from) << int(act);
        }
    }

    void goesWhereTheTableSaysAndNowhereElse()
    {
        QFETCH(int, from);
        QFETCH(int, act);
        static const auto table = documentedTable();
        const auto cell = table.find({ConsentState(from), Act(act)});

        const auto next = nextState(ConsentState(from), Act(act));

        QCOMPARE(next.has_value(), cell != table.end());
        if (next)
            QCOMPARE(*next, cell->second);
        else
            QCOMPARE(next.error(), (Error{Failure::Refused, QStringLiteral("consent.transition")}));
    }

    void waitsForTheSecondStepFromWhereverTheFirstIsAllowed()
    {
        for (const ConsentState from : allConsentStates) {
            const auto once = nextState(from, Act::Given);
            const auto twice = nextState(from, Act::Given, {.doubleOptInRequired = true});
            QCOMPARE(twice.has_value(), once.has_value());
            if (twice)
                QCOMPARE(*twice, Pending);
        }
    }

    void givesNothingWithoutProofAndAsksNobodyTooSoon()
    {
        for (const ConsentState from : allConsentStates) {
            QVERIFY(!nextState(from, Act::Given, {.proofComplete = false}));
            QVERIFY(!nextState(from, Act::Asked, {.coolingDown = true}));
        }
    }

    void foldsTenThousandHistoriesAsTheTableTellsThemAtEveryMoment()
    {
        QRandomGenerator random(20260314);
        for (int history = 0; history < 10'000; ++history) {
            const QList<ConsentActOn> acts = randomHistory(random);
            for (int step = -1; step <= 34; ++step) {
                const Instant moment{firstMoment + step * 10 * Instant::day + (step % 2) * Instant::hour};
                const ConsentStanding standing = consentStanding(acts, moment);
                if (standing.state != stateToldSlowly(acts, moment))
                    QFAIL(qPrintable(QStringLiteral("history %1, step %2").arg(history).arg(step)));
                QVERIFY(standing.act == 0 || standing.since.has_value());
            }
        }
    }

    void namesTheActThatMadeItSo()
    {
        const Instant day{firstMoment};
        const QList<ConsentActOn> acts = {{Act::Given, {day.micros + Instant::day}, 5},
            {Act::Refused, {day.micros + 2 * Instant::day}, 6}, {Act::Asked, day, 7}};

        const ConsentStanding standing = consentStanding(acts, {day.micros + 3 * Instant::day});

        QCOMPARE(standing.state, Given);
        QCOMPARE(standing.act, 5);
    }
};

QTEST_APPLESS_MAIN(TestConsentTable)

#include "tst_consent_table.moc"
