#include "app/base/country.h"
#include "app/law/data_place.h"

#include <QTest>

/// Where data leaves the European Economic Area, and where it is protected there by a decision.
class TestAdequateCountry final : public QObject
{
    Q_OBJECT

private slots:
    void knowsWhatLeavesTheEea_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<bool>("isInside");
        QTest::addColumn<bool>("isAdequate");

        QTest::newRow("NL") << QStringLiteral("NL") << true << false;
        QTest::newRow("Norway") << QStringLiteral("NO") << true << false;
        QTest::newRow("Switzerland") << QStringLiteral("CH") << false << true;
        QTest::newRow("Brazil") << QStringLiteral("BR") << false << true;
        QTest::newRow("United States") << QStringLiteral("US") << false << false;
        QTest::newRow("Canada") << QStringLiteral("CA") << false << false;
        QTest::newRow("India") << QStringLiteral("IN") << false << false;
        QTest::newRow("Aruba") << QStringLiteral("AW") << false << false;
        QTest::newRow("nothing") << QString() << false << false;
    }

    void knowsWhatLeavesTheEea()
    {
        QFETCH(QString, code);

        QTEST(country::isInEea(code), "isInside");
        QTEST(isAdequateCountry(code, QDate(2026, 7, 1)), "isAdequate");
    }

    void followsTheDaysOfADecision()
    {
        QVERIFY(isAdequateCountry(u"GB", QDate(2031, 12, 27)));
        QVERIFY(!isAdequateCountry(u"GB", QDate(2031, 12, 28)));
        QVERIFY(!isAdequateCountry(u"BR", QDate(2026, 1, 25)));
        QVERIFY(isAdequateCountry(u"BR", QDate(2026, 1, 26)));
    }

    void knowsTheListAndNothingBesides()
    {
        QStringList places;
        for (const AdequacyDecision &decision : shippedAdequacyDecisions())
            places.append(decision.place);

        // domain.md 6.6, as far as it goes.
        QCOMPARE(places.join(u' '), QStringLiteral("AD AR BR CA CH EPO FO GB GG IL IM JE JP KR NZ US UY"));
    }

    void tellsHowAPlaceStands_data()
    {
        QTest::addColumn<QString>("place");
        QTest::addColumn<QDate>("day");
        QTest::addColumn<QString>("standing");

        const auto row = [](const char *place, QDate day, const char *standing) {
            QTest::addRow("%s %s", place, qPrintable(day.toString(Qt::ISODate)))
                << QString::fromLatin1(place) << day << QString::fromLatin1(standing);
        };
        const QDate now(2026, 11, 30);
        row("NL", now, "eea");
        row("LI", now, "eea");
        row("CH", now, "adequate");
        row("JP", now, "adequate");
        row("EPO", now, "adequate");
        row("EPO", QDate(2025, 7, 14), "third");
        row("CA", now, "adequate-for-some");
        row("US", now, "adequate-for-some");
        row("GB", QDate(2031, 12, 27), "adequate");
        row("GB", QDate(2031, 12, 28), "adequacy-ended");
        row("BR", QDate(2026, 1, 25), "third");
        for (const char *ofTheKingdom : {"AW", "BQ", "CW", "SX"})
            row(ofTheKingdom, now, "third");
        row("IN", now, "third");
    }

    void tellsHowAPlaceStands()
    {
        QFETCH(QString, place);
        QFETCH(QDate, day);

        QTEST(keyOf(standingOf(shippedAdequacyDecisions(), place, day)), "standing");
        QVERIFY(isDataPlace(place));
        QCOMPARE(isKingdomBeyondUnion(place), QStringLiteral("AW BQ CW SX").contains(place));
    }

    void takesWhatAnOrganisationWroteDown()
    {
        const AdequacyDecisions known = adequacyDecisionsWith(
            {{.place = QStringLiteral("US"), .scope = AdequacyScope::Listed, .until = QDate(2026, 6, 30)},
                {.place = QStringLiteral("KE"), .from = QDate(2026, 9, 1)}});

        QCOMPARE(known.size(), shippedAdequacyDecisions().size() + 1);
        QCOMPARE(standingOf(known, u"US", QDate(2026, 6, 30)), PlaceStanding::AdequateForSome);
        QCOMPARE(standingOf(known, u"US", QDate(2026, 7, 1)), PlaceStanding::AdequacyEnded);
        QCOMPARE(standingOf(known, u"KE", QDate(2026, 9, 1)), PlaceStanding::Adequate);
        for (const AdequacyScope scope : allAdequacyScopes)
            QCOMPARE(adequacyScopeFrom(keyOf(scope)), std::optional(scope));
    }
};

QTEST_APPLESS_MAIN(TestAdequateCountry)
#include "tst_adequate_country.moc"
