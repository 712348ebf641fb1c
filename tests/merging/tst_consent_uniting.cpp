#include "app/tool_lists/consent_import.h"
#include "app/tool_lists/tool_list_row.h"
#include "tests/merging/random_records.h"

#include <QTest>

using namespace tests::merging;
using enum ConsentAct;
using consent_uniting::Side;
using consent_uniting::Why;

namespace {

constexpr int merges = 10'000;

/// The line of the kept record as it is stored after the merge.
QList<ConsentActOn> afterwards(const Side &kept, const Side &absorbed, const Purpose &purpose)
{
    const auto closings = consent_uniting::closings(kept, absorbed, purpose, today);
    return consent_uniting::actsOnceUnited(kept, absorbed, closings, purpose);
}

ConsentStanding after(const Side &kept, const Side &absorbed, const Purpose &purpose, Instant at)
{
    return consentStanding(afterwards(kept, absorbed, purpose), at);
}

QByteArray told(int merge, const Side &kept, const Side &absorbed, Instant at)
{
    QString text =
        QStringLiteral("merge %1 at %2:").arg(merge).arg((today.micros - at.micros) / Instant::day);
    for (const Side *side : {&kept, &absorbed}) {
        text += QStringLiteral(" |");
        for (const ConsentEvent &event : side->line + side->objections)
            text += QStringLiteral(" %1@%2%3")
                        .arg(int(event.act))
                        .arg((today.micros - event.happenedAt.micros) / Instant::day)
                        .arg(event.validUntil.isValid() ? u"u" : u"");
    }
    return text.toUtf8();
}

} // namespace

class TestConsentUniting final : public QObject
{
    Q_OBJECT

private slots:
    void takesTheMoreRestrictive_data()
    {
        QTest::addColumn<Line>("one");
        QTest::addColumn<Line>("other");
        QTest::addColumn<ConsentState>("state");
        QTest::addColumn<Why>("why");
        const auto row = [](const char *name, const Line &one, const Line &other, ConsentState state,
                             Why why) { QTest::newRow(name) << one << other << state << why; };
        using State = ConsentState;
        row("both say nothing", {}, {}, State::Unknown, Why::OnlyAbsorbed);
        row("one says nothing", {act(Given, 5, 1)}, {}, State::Given, Why::OnlyKept);
        row("withdrawn on the other", {act(Given, 5, 1)}, {act(Withdrawn, 9, 2)}, State::Withdrawn,
            Why::Stricter);
        row("withdrawn later on the other", {act(Given, 9, 1, true)}, {act(Withdrawn, 5, 2)},
            State::Withdrawn, Why::Stricter);
        row("withdrawn earlier, and a yes with proof since", {act(Given, 5, 1, true)}, {act(Withdrawn, 9, 2)},
            State::Given, Why::NewerYes);
        row("withdrawn at the same moment", {act(Given, 5, 1, true)}, {act(Withdrawn, 5, 2)},
            State::Withdrawn, Why::Stricter);
        row("a yes without proof since", {act(Given, 5, 1)}, {act(Refused, 9, 2)}, State::Refused,
            Why::Stricter);
        row("a proven yes that was taken back", {act(Given, 5, 1, true), act(Withdrawn, 4, 3)},
            {act(Refused, 9, 2)}, State::Withdrawn, Why::Stricter);
        row("asked on the other", {act(Given, 9, 1)}, {act(Asked, 5, 2)}, State::Requested, Why::Stricter);
        row("refused and invalid", {act(Refused, 9, 1)}, {act(Invalidated, 5, 2)}, State::Invalidated,
            Why::Stricter);
        row("yes on both", {act(Given, 9, 1)}, {act(Given, 5, 2)}, State::Given, Why::Alike);
    }

    void takesTheMoreRestrictive()
    {
        QFETCH(Line, one);
        QFETCH(Line, other);
        QFETCH(ConsentState, state);
        QFETCH(Why, why);

        const auto settled = consent_uniting::united({.line = one}, {.line = other}, Purpose(), today);
        QCOMPARE(settled.state, state);
        QCOMPARE(settled.why, why);
        QCOMPARE(consent_uniting::united({.line = other}, {.line = one}, Purpose(), today).state, state);
    }

    void endsWithTheEarlierOfBoth()
    {
        ConsentEvent longer = act(Given, 5, 2);
        ConsentEvent shorter = act(Given, 9, 1);
        const QDate soon = today.toLocal().date().addDays(3);
        shorter.validUntil = soon;

        QCOMPARE(
            after({.line = {shorter}}, {.line = {longer}}, Purpose(), today).validUntil, std::optional(soon));
        QCOMPARE(
            after({.line = {longer}}, {.line = {shorter}}, Purpose(), today).validUntil, std::optional(soon));
        QVERIFY(!mayProcess(after({.line = {shorter}}, {.line = {longer}}, Purpose(), ago(-3)).state));
        // A newer yes with proof of it has the last word, on its end as well.
        longer.evidence = Id<Attachment>(1);
        QVERIFY(!after({.line = {shorter}}, {.line = {longer}}, Purpose(), today).validUntil);
    }

    void takesAnObjectionToAllMarketingForOne()
    {
        const Side objecting{.objections = {act(Objected, 9, 1)}};
        const Side agreeing{.line = {act(Given, 5, 2)}};

        QCOMPARE(after(agreeing, objecting, Purpose(), today).state, ConsentState::Withdrawn);
        QCOMPARE(after(objecting, agreeing, Purpose(), today).state, ConsentState::Withdrawn);
        const auto closings = consent_uniting::closings(objecting, agreeing, Purpose(), today);
        QCOMPARE(closings.size(), 1);
        QCOMPARE(closings.first().act, Objected);
        QCOMPARE(closings.first().at, ago(5));
    }

    void findsTheObjectionsThatReachALine()
    {
        const Purpose marketing{.id = Id<Purpose>(1)};
        const Purpose service{.id = Id<Purpose>(2), .marketing = false};
        const auto objection = [](qint64 purpose, qint64 id) {
            ConsentEvent event = act(Objected, 3, id);
            event.purpose = Id<Purpose>(purpose);
            return event;
        };
        ConsentEvent mistake = objection(3, 12);
        ConsentEvent correction = act(Given, 2, 13);
        correction.purpose = Id<Purpose>(3);
        correction.corrects = mistake.id;
        const Line everything{objection(1, 10), objection(2, 11), mistake, correction};

        const auto reaching = [&](const Purpose &purpose, Channel channel) {
            QList<qint64> numbers;
            for (const ConsentEvent &event :
                consent_uniting::objectionsReaching(everything, purpose, channel))
                numbers.append(event.id.number());
            return numbers;
        };
        QCOMPARE(reaching(marketing, Channel::Email), QList<qint64>{11});
        QCOMPARE(reaching(service, Channel::Email), QList<qint64>{});
        QCOMPARE(reaching(service, Channel::Phone), QList<qint64>{11});
    }

    /// At every moment, also of the past, and with ends of validity still to come.
    void raisesNoPermissionInTenThousandMerges()
    {
        QRandomGenerator random(11);
        int allowed = 0;
        int closed = 0;
        for (int merge = 0; merge < merges; ++merge) {
            const Purpose purpose = purposeOf(random);
            const Side kept = randomSide(random, 1);
            const Side absorbed = randomSide(random, 101);
            const QList<ConsentActOn> acts = afterwards(kept, absorbed, purpose);
            closed += acts.size() > kept.line.size() + absorbed.line.size() ? 1 : 0;
            for (int day = 31; day >= -40; --day) {
                const Instant at = ago(day);
                if (!mayProcess(consentStanding(acts, at).state))
                    continue;
                ++allowed;
                if (!mayBeAllowed(kept, absorbed, purpose, at))
                    QFAIL(told(merge, kept, absorbed, at).constData());
            }
            const auto settled = consent_uniting::united(kept, absorbed, purpose, today);
            const auto stands = consentStanding(acts, today);
            if (settled.state == ConsentState::Withdrawn && !acts.isEmpty())
                QCOMPARE(stands.state, ConsentState::Withdrawn);
            QCOMPARE(consent_uniting::united(absorbed, kept, purpose, today).state, settled.state);
        }
        QVERIFY2(allowed > 5'000, qPrintable(QString::number(allowed)));
        QVERIFY2(closed > 1'000, qPrintable(QString::number(closed)));
    }

    /// The address that may be used is one that could be used before.
    void allowsNoOtherAddressInTenThousandMerges()
    {
        QRandomGenerator random(12);
        for (int merge = 0; merge < merges; ++merge) {
            const Purpose purpose;
            const Side kept = randomSide(random, 1);
            const Side absorbed = randomSide(random, 101);
            const ConsentStanding stands = after(kept, absorbed, purpose, today);
            const qsizetype own = kept.line.size();
            if (!mayProcess(stands.state) || stands.act > own + absorbed.line.size())
                continue;
            const Side &whose = stands.act <= own ? kept : absorbed;
            if (!allows(whose, purpose, today))
                QFAIL(told(merge, kept, absorbed, today).constData());
        }
    }

    /// Lists are read again and again, and people merged in between, in whatever order.
    void raisesNoPermissionByReimportsBetweenMerges()
    {
        QRandomGenerator random(13);
        int given = 0;
        for (int merge = 0; merge < merges; ++merge) {
            const Purpose purpose;
            const Side kept = randomSide(random, 1);
            const Side absorbed = randomSide(random, 101);
            const Line line = stored(kept, absorbed, purpose);
            const ToolListRow row{.standing = ToolStanding::Subscribed, .givenAt = ago(random.bounded(40))};
            const bool isSuppressed = random.bounded(4) == 0;
            const auto verdict = judgeImportedConsent(
                row, {.line = line, .isSuppressed = isSuppressed}, purpose, QStringLiteral("Ja."), today);
            if (verdict.deed != ConsentImportVerdict::Deed::Give)
                continue;
            ++given;
            QVERIFY(!isSuppressed);
            // It is an explicit act with proof, newer than all that either record knew.
            for (const ConsentEvent &event : kept.line + absorbed.line)
                QVERIFY(event.happenedAt < *row.givenAt);
            Line imported = line;
            ConsentEvent event = act(Given, 0, 5'000);
            event.happenedAt = *row.givenAt;
            imported.append(event);
            const Side third = randomSide(random, 7'001);
            const QList<ConsentActOn> acts = afterwards({.line = imported}, third, purpose);
            for (int day = 31; day >= 0; --day) {
                if (mayProcess(consentStanding(acts, ago(day)).state) &&
                    !mayBeAllowed({.line = imported}, third, purpose, ago(day)))
                    QFAIL(told(merge, {.line = imported}, third, ago(day)).constData());
            }
        }
        QVERIFY2(given > 500, qPrintable(QString::number(given)));
    }
};

QTEST_APPLESS_MAIN(TestConsentUniting)

#include "tst_consent_uniting.moc"
