#include "app/vault/passphrase_bytes.h"
#include "app/vault/utf8.h"

#include <QObject>
#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;

/// Passphrases that never are a QString as a whole come out as Qt would have made them.
class TestSecretText final : public QObject
{
    Q_OBJECT

private slots:
    void isTheUtf8OfWhatItWasCopiedFrom()
    {
        for (const QString &text : {QString(), u"fiets"_s, u"één ĳsje € 𝔊"_s, u"가각"_s})
            QCOMPARE(SecretText(text).utf8().toByteArray(), text.toUtf8());
    }

    void tellsTextsApart()
    {
        QVERIFY(SecretText(u"fiets"_s).equals(u"fiets"_s));
        QVERIFY(!SecretText(u"fiets"_s).equals(u"fietz"_s));
        QVERIFY(!SecretText(u"fiets"_s).equals(u"fiets "_s));
        QVERIFY(SecretText().equals(QString()));
        QVERIFY(!SecretText().equals(u"fiets"_s));
    }

    void isNormalisedAsTheWholeWouldBe_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("nothing") << QString();
        QTest::newRow("plain") << u"vijf paarse fietsen op zolder"_s;
        QTest::newRow("marks that join") << u"cafe\u0301 o\u0308\u0323 n\u0303"_s;
        QTest::newRow("a mark first") << u"\u0301abc"_s;
        QTest::newRow("what looks the same") << u"ﬁets ｆｉｅｔｓ ① ĳs ½"_s;
        QTest::newRow("the sign that grows most") << u"\ufdfa"_s.repeated(20);
        QTest::newRow("Hangul in parts") << u"\u1112\u1161\u11ab\u1100\u116e\u11a8"_s;
        QTest::newRow("Cyrillic") << u"и\u0306 пять велосипедов"_s;
        QTest::newRow("beyond the first plane") << u"𝔊𝔬𝔬𝔡 \U0001F600\u0301"_s;
        QTest::newRow("Bengali") << u"\u09c7\u09be \u09c7\u09d7"_s;
    }

    void isNormalisedAsTheWholeWouldBe()
    {
        QFETCH(QString, text);

        const auto prepared = preparedPassphrase(text);

        QVERIFY(prepared);
        QCOMPARE(prepared->view().toByteArray(), text.normalized(QString::NormalizationForm_KC).toUtf8());
    }

    void isNormalisedAsTheWholeWouldBeWhateverIsTyped()
    {
        QRandomGenerator random(7);
        for (int i = 0; i < 2000; ++i) {
            QString text;
            for (int j = 0; j < 12; ++j) {
                const auto sign = char32_t(random.bounded(random.bounded(2) ? 0x80 : 0x3100));
                text.append(QChar::fromUcs4(sign));
            }
            const auto prepared = preparedPassphrase(text);
            QVERIFY(prepared);
            QCOMPARE(prepared->view().toByteArray(), text.normalized(QString::NormalizationForm_KC).toUtf8());
        }
    }

    void readsWhatIsNoUtf8WithoutEnd_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("signs");
        QTest::newRow("Latin 1") << QByteArray("caf\xe9") << 4;
        QTest::newRow("cut off") << QByteArray("\xe2\x82") << 2;
        QTest::newRow("written too long") << QByteArray("\xc0\xaf") << 2;
        QTest::newRow("half a pair") << QByteArray("\xed\xa0\x80") << 3;
        QTest::newRow("beyond the last sign") << QByteArray("\xf4\x90\x80\x80") << 4;
        QTest::newRow("a tail alone") << QByteArray("\x80") << 1;
    }

    void readsWhatIsNoUtf8WithoutEnd()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, signs);

        int count = 0;
        char32_t last = 0;
        for (qsizetype at = 0; at < bytes.size(); ++count)
            last = utf8::read(bytes, at);

        QCOMPARE(count, signs);
        QCOMPARE(last, utf8::replacement);
    }
};

QTEST_APPLESS_MAIN(TestSecretText)

#include "tst_secret_text.moc"
