#include "app/consent/consent_history.h"
#include "app/tool_lists/consent_import.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using Deed = ConsentImportVerdict::Deed;

/// What becomes of a consent that was given elsewhere, whatever is known here (ahead.md 3, item 11).
class TestConsentImportRule final : public QObject
{
    Q_OBJECT

private slots:
    void decides_data();
    void decides();
    void keepsTheStricterOfThousandsOfHistories();
};

namespace {

constexpr qint64 year2024 = 1'704'067'200'000'000;

Instant dayOf(int number)
{
    return {year2024 + number * Instant::day};
}

const Instant nowOfRule = dayOf(900);

Purpose purposeOf(bool doubleOptIn)
{
    return {.id = Id<Purpose>(1),
        .key = QStringLiteral("news"),
        .channels = {Channel::Email},
        .doubleOptIn = doubleOptIn};
}

ConsentEvent eventOf(ConsentAct act, int day, qint64 id)
{
    return {.id = Id<ConsentEvent>(id),
        .purpose = Id<Purpose>(1),
        .act = act,
        .happenedAt = dayOf(day),
        .method = QStringLiteral("phone"),
        .wording = Id<PurposeWording>(1)};
}

ToolListRow subscribedOn(int day)
{
    return {.email = QStringLiteral("a@zon.example"),
        .normalised = QStringLiteral("a@zon.example"),
        .standing = ToolStanding::Subscribed,
        .givenAt = dayOf(day)};
}

ToolListRow confirmedOn(int day, int confirmedDay)
{
    ToolListRow row = subscribedOn(day);
    row.standing = ToolStanding::Confirmed;
    row.confirmedAt = dayOf(confirmedDay);
    return row;
}

ToolListRow leftOn(std::optional<int> day)
{
    ToolListRow row{.normalised = QStringLiteral("a@zon.example"), .standing = ToolStanding::Unsubscribed};
    if (day)
        row.endedAt = dayOf(*day);
    return row;
}

const QString shownText = QStringLiteral("Ja, ik wil nieuws.");

} // namespace

void TestConsentImportRule::decides_data()
{
    QTest::addColumn<ToolListRow>("row");
    QTest::addColumn<QList<ConsentEvent>>("line");
    QTest::addColumn<bool>("restricted");
    QTest::addColumn<bool>("suppressed");
    QTest::addColumn<bool>("doubleOptIn");
    QTest::addColumn<QString>("statement");
    QTest::addColumn<Deed>("deed");
    QTest::addColumn<QString>("reason");

    const auto row = [](const char *name, const ToolListRow &of, const QList<ConsentEvent> &line, Deed deed,
                         const char *reason = "", bool doubleOptIn = false) {
        QTest::newRow(name) << of << line << false << false << doubleOptIn << shownText << deed
                            << QString::fromLatin1(reason);
    };
    row("with proof", subscribedOn(10), {}, Deed::Give);
    row("without a moment", ToolListRow{.standing = ToolStanding::Subscribed}, {}, Deed::Unproved, "no-time");
    row("bounced", ToolListRow{.standing = ToolStanding::Bounced, .givenAt = dayOf(10)}, {}, Deed::Unproved,
        "not-subscribed");
    row("one step where two are asked", subscribedOn(10), {}, Deed::Unproved, "not-confirmed", true);
    row("confirmed before it was given", confirmedOn(10, 9), {}, Deed::Unproved, "not-confirmed", true);
    row("two steps", confirmedOn(10, 11), {}, Deed::Give, "", true);
    row("still to come", subscribedOn(901), {}, Deed::Reject, "future");
    row("held already", subscribedOn(10), {eventOf(ConsentAct::Given, 5, 1)}, Deed::Already);
    row("taken in before, over by now", subscribedOn(10),
        {eventOf(ConsentAct::Given, 10, 1), eventOf(ConsentAct::Expired, 20, 2)}, Deed::Already);
    row("withdrawn since", subscribedOn(10), {eventOf(ConsentAct::Withdrawn, 11, 1)}, Deed::KeepStricter,
        "withdrawn");
    row("withdrawn at that very moment", subscribedOn(10), {eventOf(ConsentAct::Withdrawn, 10, 1)},
        Deed::KeepStricter, "withdrawn");
    row("objected since", subscribedOn(10), {eventOf(ConsentAct::Objected, 11, 1)}, Deed::KeepStricter,
        "withdrawn");
    row("refused since", subscribedOn(10), {eventOf(ConsentAct::Refused, 11, 1)}, Deed::KeepStricter,
        "refused");
    row("declared invalid since", subscribedOn(10),
        {eventOf(ConsentAct::Given, 2, 1), eventOf(ConsentAct::Invalidated, 11, 2)}, Deed::KeepStricter,
        "invalidated");
    row("refused before", subscribedOn(10), {eventOf(ConsentAct::Refused, 9, 1)}, Deed::Give);
    row("who left", leftOn(10), {eventOf(ConsentAct::Given, 5, 1)}, Deed::Withdraw);
    row("who left, no moment", leftOn({}), {eventOf(ConsentAct::Given, 5, 1)}, Deed::Withdraw);
    row("who left, of whom nothing is known", leftOn(10), {}, Deed::Withdraw);
    row("who left, and came back here since", leftOn(10), {eventOf(ConsentAct::Given, 15, 1)}, Deed::Already);
    row("who left, and withdrew here", leftOn(10), {eventOf(ConsentAct::Withdrawn, 5, 1)}, Deed::Already);

    QTest::newRow("restricted") << subscribedOn(10) << QList<ConsentEvent>() << true << false << false
                                << shownText << Deed::KeepStricter << QStringLiteral("restricted");
    QTest::newRow("suppressed") << subscribedOn(10) << QList<ConsentEvent>() << false << true << false
                                << shownText << Deed::KeepStricter << QStringLiteral("suppressed");
    QTest::newRow("no text") << subscribedOn(10) << QList<ConsentEvent>() << false << false << false
                             << QStringLiteral(" ") << Deed::Unproved << QStringLiteral("no-text");
}

void TestConsentImportRule::decides()
{
    QFETCH(ToolListRow, row);
    QFETCH(QList<ConsentEvent>, line);
    QFETCH(bool, restricted);
    QFETCH(bool, suppressed);
    QFETCH(bool, doubleOptIn);
    QFETCH(QString, statement);
    QFETCH(Deed, deed);
    QFETCH(QString, reason);

    const auto verdict =
        judgeImportedConsent(row, {.line = line, .isRestricted = restricted, .isSuppressed = suppressed},
            purposeOf(doubleOptIn), statement, nowOfRule);

    QCOMPARE(verdict, (ConsentImportVerdict{deed, reason}));
}

void TestConsentImportRule::keepsTheStricterOfThousandsOfHistories()
{
    constexpr std::array acts = {ConsentAct::Asked, ConsentAct::Given, ConsentAct::Refused,
        ConsentAct::Deferred, ConsentAct::Withdrawn, ConsentAct::Objected, ConsentAct::Expired,
        ConsentAct::Revoked, ConsentAct::Invalidated, ConsentAct::Lapsed, ConsentAct::Reaffirmed};
    QRandomGenerator random(20'240'706);
    int given = 0;
    int kept = 0;
    for (int round = 0; round < 10'000; ++round) {
        const Purpose purpose = purposeOf(random.bounded(4) == 0);
        ConsentImportFacts facts{
            .isRestricted = random.bounded(8) == 0, .isSuppressed = random.bounded(8) == 0};
        const int length = random.bounded(5);
        for (int at = 0; at < length; ++at) {
            facts.line.append(
                eventOf(acts[random.bounded(static_cast<int>(acts.size()))], random.bounded(30), at + 1));
        }
        std::stable_sort(facts.line.begin(), facts.line.end(),
            [](const ConsentEvent &a, const ConsentEvent &b) { return a.happenedAt < b.happenedAt; });
        const int day = random.bounded(30);
        const ToolListRow row =
            random.bounded(2) == 0 ? subscribedOn(day) : confirmedOn(day, day + random.bounded(-1, 3));
        const bool before = mayProcess(consentStanding(actsOf(facts.line, purpose), nowOfRule).state);

        const auto verdict = judgeImportedConsent(row, facts, purpose, shownText, nowOfRule);

        if (verdict.deed != Deed::Give) {
            ++kept;
            continue;
        }
        ++given;
        QVERIFY(!before);
        QVERIFY(!facts.isRestricted && !facts.isSuppressed);
        QVERIFY(!purpose.doubleOptIn || row.confirmedAt >= row.givenAt);
        for (const ConsentEvent &event : std::as_const(facts.line))
            QVERIFY2(event.happenedAt < *row.givenAt, "something was done since");
    }
    QVERIFY(given > 500);
    QVERIFY(kept > 500);
}

QTEST_GUILESS_MAIN(TestConsentImportRule)
#include "tst_consent_import_rule.moc"
