#include "app/staff/activation_code.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;

class TestActivationCode final : public QObject
{
    Q_OBJECT

    static QString textOf(const std::optional<SecretText> &code)
    {
        return code ? QString::fromUtf8(code->utf8()) : QString();
    }

private slots:
    void writesSixGroupsOfFourThatNobodyTakesForOthers()
    {
        static const QRegularExpression form(u"^([0-9A-HJKMNP-TV-Z]{4}-){5}[0-9A-HJKMNP-TV-Z]{4}$"_s);
        QSet<QString> all;
        QSet<QChar> signs;
        for (int i = 0; i < 500; ++i) {
            const auto code = activation_code::fresh();
            QVERIFY(code);
            QVERIFY2(form.match(*code).hasMatch(), qPrintable(*code));
            QCOMPARE(textOf(activation_code::parsed(*code)), *code);
            all.insert(*code);
            signs.unite(QSet<QChar>(code->begin(), code->end()));
        }

        QCOMPARE(all.size(), 500);
        QCOMPARE(signs.size(), 33); // all 32, and the hyphen
    }

    void readsACodeHoweverItIsTyped_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::newRow("as printed") << u"01AB-CDEF-GH1K-MNP0-RSTV-WXYZ"_s;
        QTest::newRow("in small letters") << u"01ab-cdef-gh1k-mnp0-rstv-wxyz"_s;
        QTest::newRow("in one piece") << u"01ABCDEFGH1KMNP0RSTVWXYZ"_s;
        QTest::newRow("with blanks") << u"  01ab cdef\tgh1k mnp0 rstv wxyz "_s;
        QTest::newRow("with dashes of a word processor") << u"01AB–CDEF–GH1K–MNP0–RSTV–WXYZ"_s;
        QTest::newRow("with what looks alike") << u"OLAB-CDEF-GHIK-MNPO-RSTV-WXYZ"_s;
        QTest::newRow("with what looks alike, small") << u"olab-cdef-ghik-mnpo-rstv-wxyz"_s;
    }

    void readsACodeHoweverItIsTyped()
    {
        QFETCH(QString, typed);

        QCOMPARE(textOf(activation_code::parsed(typed)), u"01AB-CDEF-GH1K-MNP0-RSTV-WXYZ"_s);
    }

    void takesNothingElseForACode_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::newRow("nothing") << QString();
        QTest::newRow("one too few") << u"01AB-CDEF-GH1K-MNP0-RSTV-WXY"_s;
        QTest::newRow("one too many") << u"01AB-CDEF-GH1K-MNP0-RSTV-WXYZ0"_s;
        QTest::newRow("a letter that is in none") << u"U1AB-CDEF-GH1K-MNP0-RSTV-WXYZ"_s;
        QTest::newRow("a passphrase") << u"vijf paarse fietsen op zolder"_s;
        QTest::newRow("letters of another script") << u"０１AB-CDEF-GH1K-MNP0-RSTV-WXYZ"_s;
    }

    void takesNothingElseForACode()
    {
        QFETCH(QString, typed);

        QVERIFY(!activation_code::parsed(typed));
    }
};

QTEST_APPLESS_MAIN(TestActivationCode)

#include "tst_activation_code.moc"
