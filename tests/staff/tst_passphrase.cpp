#include "app/staff/passphrase.h"

#include <QTest>

using namespace Qt::StringLiterals;

/// The rules of domain.md 10.4 (NIST SP 800-63B-4).
class TestPassphrase final : public QObject
{
    Q_OBJECT

private slots:
    void refusesWithTheReason_data()
    {
        QTest::addColumn<QString>("passphrase");
        QTest::addColumn<QString>("reason");

        QTest::newRow("fourteen") << u"vier tien zee!"_s << u"passphrase.short"_s;
        QTest::newRow("long") << u"abc def ghi jkl "_s.repeated(9) << u"passphrase.long"_s;
        QTest::newRow("repeated") << u"qwertqwertqwertqwert"_s << u"passphrase.repetitive"_s;
        QTest::newRow("few signs") << u"abababababababababab"_s << u"passphrase.repetitive"_s;
        QTest::newRow("common") << u"Wachtwoord12345"_s << u"passphrase.common"_s;
        QTest::newRow("two common words") << u"Welkom Wachtwoord 123456"_s << u"passphrase.common"_s;
        QTest::newRow("full width") << u"ＷＡＣＨＴＷＯＯＲＤ 2026!"_s << u"passphrase.common"_s;
        QTest::newRow("mathematical bold")
            << QString::fromUcs4(
                   U"\U0001D416\U0001D400\U0001D402\U0001D407\U0001D413\U0001D416\U0001D40E\U0001D40E"
                   U"\U0001D411\U0001D403 2026!!")
            << u"passphrase.common"_s;
        QTest::newRow("own name") << u"jan de vries 2026"_s << u"passphrase.own-name"_s;
        QTest::newRow("own surname") << u"vries-VRIES-vriés-1"_s << u"passphrase.own-name"_s;
        QTest::newRow("organisation") << u"Bakkerij Zonneschijn"_s << u"passphrase.own-name"_s;
    }

    void refusesWithTheReason()
    {
        QFETCH(QString, passphrase);
        QFETCH(QString, reason);

        const auto accepted =
            checkPassphrase(passphrase, u"jdevries Jan de Vries"_s, u"Bakkerij Zonneschijn B.V."_s);

        QVERIFY(!accepted);
        QCOMPARE(accepted.error().what, reason);
    }

    void acceptsWordsOfOnesOwn_data()
    {
        QTest::addColumn<QString>("passphrase");

        QTest::newRow("words") << u"vijf paarse fietsen op zolder"_s;
        QTest::newRow("fifteen") << u"zes blauwe vogel"_s;
        QTest::newRow("with a common word") << u"het geheim van de oude vuurtoren"_s;
        QTest::newRow("with one's name") << u"vries fietst graag naar Harlingen"_s;
        QTest::newRow("signs only") << u"!@#$%^&*()_+=-~[]"_s;
        QTest::newRow("other letters") << u"пять велосипедов на чердаке"_s;
    }

    void acceptsWordsOfOnesOwn()
    {
        QFETCH(QString, passphrase);

        QVERIFY(checkPassphrase(passphrase, u"jdevries Jan de Vries"_s, u"Bakkerij Zonneschijn B.V."_s));
    }

    void takesTheSameLettersInAnotherFormAsTheSamePassphrase()
    {
        const auto hash = hashPassphrase(u"zeventien cafés in München"_s, HashCost::cheapest());
        QVERIFY(hash);

        QVERIFY(passphraseMatches(*hash, u"zeventien cafe\u0301s in Mu\u0308nchen"_s));
        QVERIFY(!passphraseMatches(*hash, u"zeventien cafes in Munchen"_s));
    }
};

QTEST_GUILESS_MAIN(TestPassphrase)

#include "tst_passphrase.moc"
