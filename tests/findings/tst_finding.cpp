#include "app/findings/finding.h"
#include "app/findings/text_mark.h"

#include <QTest>

using namespace Qt::StringLiterals;
using State = Finding::State;

namespace {

constexpr Instant earlier{1'000'000};
constexpr Instant later{2'000'000};

ScannedText textWith(QList<ForbiddenKind> kinds, const QByteArray &mark)
{
    ScannedText text{.contact = Id<Contact>(7), .field = u"note.body"_s, .number = 3, .mark = mark};
    for (const ForbiddenKind kind : kinds)
        text.found.append({.kind = kind});
    return text;
}

Finding stored(ForbiddenKind kind, State state, const QByteArray &mark = "one")
{
    return {.id = Id<Finding>(5),
        .contact = Id<Contact>(7),
        .field = u"note.body"_s,
        .number = 3,
        .kind = kind,
        .mark = mark,
        .state = state,
        .reason = state == State::Open ? QString() : u"een reden hiervoor"_s,
        .foundAt = earlier};
}

} // namespace

/// What becomes of a finding when its text is looked at again, and what may be done about one.
class TestFinding final : public QObject
{
    Q_OBJECT

private slots:
    void tellsOfEachKindOnce()
    {
        const auto changed =
            reconciled({}, textWith({ForbiddenKind::NationalNumber, ForbiddenKind::SpecialCategory}, "one"),
                FilingSystem::Employees, later);

        QCOMPARE(changed.size(), 2);
        QCOMPARE(changed.first().state, State::Open);
        QCOMPARE(changed.first().filingSystem, FilingSystem::Employees);
        QCOMPARE(changed.first().number, 3);
        QCOMPARE(changed.first().foundAt, later);
        QVERIFY(!changed.first().id.isStored());
    }

    void leavesWhatStandsAsItWas()
    {
        for (const State state : {State::Open, State::Kept, State::NotPersonal})
            QVERIFY(reconciled({stored(ForbiddenKind::NationalNumber, state)},
                textWith({ForbiddenKind::NationalNumber}, "one"), FilingSystem::Customers, later)
                        .isEmpty());
    }

    void opensAgainWhatWasDecidedOfAnotherText_data()
    {
        QTest::addColumn<int>("state");
        for (const State state : {State::Kept, State::NotPersonal, State::Masked, State::Erased, State::Gone})
            QTest::newRow(qPrintable(keyOf(state))) << static_cast<int>(state);
    }

    void opensAgainWhatWasDecidedOfAnotherText()
    {
        QFETCH(int, state);

        const auto changed = reconciled({stored(ForbiddenKind::NationalNumber, static_cast<State>(state))},
            textWith({ForbiddenKind::NationalNumber}, "two"), FilingSystem::Customers, later);

        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed.first().id, Id<Finding>(5));
        QCOMPARE(changed.first().state, State::Open);
        QVERIFY(changed.first().reason.isEmpty());
        QCOMPARE(changed.first().mark, QByteArray("two"));
    }

    void tellsThatItIsGone()
    {
        const auto changed = reconciled({stored(ForbiddenKind::CardNumber, State::Open)}, textWith({}, {}),
            FilingSystem::Customers, later);

        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed.first().state, State::Gone);
        QCOMPARE(changed.first().settledAt, std::optional(later));
        QVERIFY(goneOf({stored(ForbiddenKind::CardNumber, State::Masked)}, later).isEmpty());
    }

    void maySettleAsThePlaceAndTheLawAllow_data()
    {
        QTest::addColumn<int>("place");
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("settlement");
        QTest::addColumn<QString>("reason");
        QTest::addColumn<bool>("statute");
        QTest::addColumn<QString>("refusal");
        const auto row = [](const char *name, FreeTextPlace place, ForbiddenKind kind, Settlement settlement,
                             const char *reason, bool statute, const char *refusal) {
            QTest::newRow(name) << static_cast<int>(place) << static_cast<int>(kind)
                                << static_cast<int>(settlement) << QString::fromLatin1(reason) << statute
                                << QString::fromLatin1(refusal);
        };
        using enum Settlement;
        constexpr auto bsn = ForbiddenKind::NationalNumber;
        constexpr auto health = ForbiddenKind::SpecialCategory;
        row("a note is masked", FreeTextPlace::Note, bsn, Mask, "", false, "");
        row("a note is erased", FreeTextPlace::Note, health, Erase, "", false, "");
        row("a file is not masked", FreeTextPlace::FileContent, bsn, Mask, "", false, "finding.account");
        row("a file is erased", FreeTextPlace::FileContent, bsn, Erase, "", false, "");
        row("a decision stays", FreeTextPlace::Decision, bsn, Erase, "", false, "finding.account");
        row("an act of consent stays", FreeTextPlace::Consent, health, Mask, "", false, "finding.account");
        row("kept for a reason", FreeTextPlace::Note, health, Keep, "vraagt om rolstoelplek", false, "");
        row("kept without one", FreeTextPlace::Note, health, Keep, "", false, "finding.reason");
        row("kept for one word", FreeTextPlace::Note, health, Keep, "nodig", false, "finding.reason");
        row("a BSN without a statute", FreeTextPlace::Note, bsn, Keep, "wet op loonheffing", false,
            "finding.no-statute");
        row("a BSN under a statute", FreeTextPlace::Note, bsn, Keep, "wet op loonheffing", true, "");
        row("a false hit", FreeTextPlace::Decision, bsn, NotPersonal, "is een ordernummer", false, "");
        row("a false hit without reason", FreeTextPlace::Note, bsn, NotPersonal, " ", false,
            "finding.reason");
    }

    void maySettleAsThePlaceAndTheLawAllow()
    {
        QFETCH(int, place);
        QFETCH(int, kind);
        QFETCH(int, settlement);
        QFETCH(QString, reason);
        QFETCH(bool, statute);
        QFETCH(QString, refusal);
        Finding finding = stored(static_cast<ForbiddenKind>(kind), State::Open);
        finding.place = static_cast<FreeTextPlace>(place);

        const auto may = maySettle(finding, static_cast<Settlement>(settlement), reason, statute);

        QCOMPARE(may ? QString() : may.error().what, refusal);
    }

    void settlesNothingTwice()
    {
        const auto may =
            maySettle(stored(ForbiddenKind::NationalNumber, State::Masked), Settlement::Mask, {}, false);

        QCOMPARE(may.error().what, u"finding.settled"_s);
    }

    void masksTheOneKindAndLeavesTheRest()
    {
        const QString text = u"bsn 111222333, heeft diabetes, veroordeeld, kaart 4111111111111111"_s;

        QCOMPARE(maskedText(text, ForbiddenKind::NationalNumber),
            u"bsn [BSN verwijderd], heeft diabetes, veroordeeld, kaart 4111111111111111"_s);
        QCOMPARE(maskedText(text, ForbiddenKind::SpecialCategory),
            u"bsn 111222333, heeft [weggelaten], veroordeeld, kaart 4111111111111111"_s);
        QCOMPARE(maskedText(text, ForbiddenKind::Criminal),
            u"bsn 111222333, heeft diabetes, [weggelaten], kaart 4111111111111111"_s);
        QCOMPARE(maskedText(text, ForbiddenKind::CardNumber),
            u"bsn 111222333, heeft diabetes, veroordeeld, kaart [nummer verwijderd]"_s);
    }

    /// Nobody who has the marks alone can try out numbers.
    void marksATextUnderAKey()
    {
        const QByteArray key(textMarkKeySize, 'k');
        const QByteArray other(textMarkKeySize, 'o');

        QCOMPARE(textMark(key, "bsn 111222333"), textMark(key, "bsn 111222333"));
        QVERIFY(textMark(key, "bsn 111222333") != textMark(key, "bsn 123456782"));
        QVERIFY(textMark(key, "bsn 111222333") != textMark(other, "bsn 111222333"));
        QVERIFY(textMark("short", "bsn 111222333").isEmpty());
    }

    /// What looks like a number and is none of somebody's (domain.md 11.2).
    void findsNothingInWhatIsNoNumberOfAPerson_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"tel 06-12345678", "bel 0612345678", "+31 6 12345678",
                 "NL91 ABNA 0417 1643 00", "order 123456789", "datum 31-12-2026", "KvK 12345678",
                 "ordernummer 100000001", "factuur 2026-000123", "0031 20 5551234"})
            QTest::newRow(text) << QString::fromLatin1(text);
    }

    void findsNothingInWhatIsNoNumberOfAPerson()
    {
        QFETCH(QString, text);

        QVERIFY(forbiddenIn(text).isEmpty());
    }

    /// An order number that passes the test of eleven warns, and never refuses.
    void onlyWarnsOfANumberWithoutContext()
    {
        const auto found = forbiddenIn(u"order 111222333"_s);

        QCOMPARE(found.size(), 1);
        QCOMPARE(found.first().severity, ScanFinding::Severity::Warn);
    }
};

QTEST_APPLESS_MAIN(TestFinding)
#include "tst_finding.moc"
