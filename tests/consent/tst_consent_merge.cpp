#include "app/consent/consent_history.h"
#include "app/consent/consent_merge.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using enum ConsentAct;

namespace {

constexpr Instant today{1'773'500'400'000'000};

ConsentEvent act(ConsentAct what, int daysAgo, qint64 id, bool proven = false)
{
    return {.id = Id<ConsentEvent>(id),
        .act = what,
        .happenedAt = Instant{today.micros - daysAgo * Instant::day},
        .method = QStringLiteral("paper"),
        .statement = QStringLiteral("Ja."),
        .evidence = Id<Attachment>(proven ? 1 : 0)};
}

ConsentState merge(const QList<ConsentEvent> &one, const QList<ConsentEvent> &other)
{
    return consent_merge::merged(one, other, Purpose(), today);
}

QList<ConsentEvent> randomLine(QRandomGenerator &random, qint64 firstId)
{
    QList<ConsentEvent> line;
    for (int left = random.bounded(6); left > 0; --left) {
        const ConsentAct what = random.bounded(2) == 0
            ? Given
            : allConsentActs.at(size_t(random.bounded(int(allConsentActs.size()))));
        ConsentEvent event = act(what, random.bounded(30), firstId + left, random.bounded(2) == 0);
        event.subjectConfirmed = random.bounded(3) == 0;
        if (random.bounded(4) == 0)
            event.validUntil = event.happenedAt.toLocal().date().addDays(random.bounded(1, 20));
        if (random.bounded(6) == 0)
            event.statement.clear();
        line.append(event);
    }
    return line;
}

Instant lastOf(const QList<ConsentEvent> &line)
{
    Instant last;
    for (const ConsentEvent &event : line)
        last = std::max(last, event.happenedAt);
    return last;
}

/// Whether the person says yes, with proof, after everything that the other record knows.
bool saysYesAfter(const QList<ConsentEvent> &line, const QList<ConsentEvent> &other)
{
    return std::any_of(line.begin(), line.end(), [&](const ConsentEvent &event) {
        const bool isYes = event.act == Given || event.act == Reaffirmed || event.act == Confirmed;
        return isYes && event.proofComplete() && (event.evidence.isStored() || event.subjectConfirmed) &&
            event.happenedAt > lastOf(other);
    });
}

} // namespace

class TestConsentMerge final : public QObject
{
    Q_OBJECT

private slots:
    void takesTheMoreRestrictive_data()
    {
        QTest::addColumn<QList<ConsentEvent>>("one");
        QTest::addColumn<QList<ConsentEvent>>("other");
        QTest::addColumn<int>("state");
        using Line = QList<ConsentEvent>;
        const auto row = [](const char *name, const Line &one, const Line &other, ConsentState state) {
            QTest::newRow(name) << one << other << int(state);
        };
        using State = ConsentState;
        row("both say nothing", {}, {}, State::Unknown);
        row("one says nothing", {act(Given, 5, 1)}, {}, State::Given);
        row("withdrawn on the other", {act(Given, 5, 1)}, {act(Withdrawn, 9, 2)}, State::Withdrawn);
        row("withdrawn later on the other", {act(Given, 9, 1, true)}, {act(Withdrawn, 5, 2)},
            State::Withdrawn);
        row("withdrawn earlier, and a yes with proof since", {act(Given, 5, 1, true)}, {act(Withdrawn, 9, 2)},
            State::Given);
        row("withdrawn at the same moment", {act(Given, 5, 1, true)}, {act(Withdrawn, 5, 2)},
            State::Withdrawn);
        row("a yes without proof since", {act(Given, 5, 1)}, {act(Refused, 9, 2)}, State::Refused);
        row("a proven yes that was taken back", {act(Given, 5, 1, true), act(Withdrawn, 4, 3)},
            {act(Refused, 9, 2)}, State::Withdrawn);
        row("asked on the other", {act(Given, 9, 1)}, {act(Asked, 5, 2)}, State::Requested);
        row("refused and invalid", {act(Refused, 9, 1)}, {act(Invalidated, 5, 2)}, State::Invalidated);
    }

    void takesTheMoreRestrictive()
    {
        QFETCH(QList<ConsentEvent>, one);
        QFETCH(QList<ConsentEvent>, other);
        QFETCH(int, state);

        QCOMPARE(int(merge(one, other)), state);
        QCOMPARE(int(merge(other, one)), state);
    }

    void raisesNoPermissionInTenThousandMerges()
    {
        QRandomGenerator random(11);
        int allowed = 0;
        for (int i = 0; i < 10'000; ++i) {
            const QList<ConsentEvent> one = randomLine(random, 0);
            const QList<ConsentEvent> other = randomLine(random, 100);
            const ConsentState state = merge(one, other);
            QCOMPARE(merge(other, one), state);
            if (!mayProcess(state))
                continue;
            ++allowed;
            const bool first = mayProcess(consentStanding(actsOf(one, Purpose()), today).state);
            const bool second = mayProcess(consentStanding(actsOf(other, Purpose()), today).state);
            // Who may be reached now could be reached by a record that the other did not speak against.
            const bool isUnopposed = (first && (other.isEmpty() || saysYesAfter(one, other))) ||
                (second && (one.isEmpty() || saysYesAfter(other, one)));
            if (!(first && second) && !isUnopposed)
                QFAIL(qPrintable(QStringLiteral("merge %1").arg(i)));
        }
        QVERIFY(allowed > 500);
    }
};

QTEST_APPLESS_MAIN(TestConsentMerge)

#include "tst_consent_merge.moc"
