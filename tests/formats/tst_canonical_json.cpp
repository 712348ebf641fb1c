#include "app/formats/canonical_json.h"
#include "app/formats/strict_json.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

QByteArray canonicalOf(const QByteArray &text)
{
    const auto read = readStrictJson(text);
    if (!read)
        return "unreadable";
    const auto written =
        canonicalJson(read->isArray() ? QJsonValue(read->array()) : QJsonValue(read->object()));
    return written ? *written : "refused " + written.error().what.toUtf8();
}

} // namespace

class TestCanonicalJson final : public QObject
{
    Q_OBJECT

private slots:
    void spellsOneValueOneWay_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("canonical");

        // RFC 8785, section 3.2.1 to 3.2.4, without its fractions.
        QTest::newRow("strings and literals")
            << QByteArray("{ \"string\": \"\\u20ac$\\u000F\\u000aA'\\u0042\\u0022\\u005c\\\\\\\"\\/\","
                          " \"literals\": [null, true, false] }")
            << QByteArray("{\"literals\":[null,true,false],\"string\":\"\xE2\x82\xAC$\\u000f\\nA'"
                          "B\\\"\\\\\\\\\\\"/\"}");
        // Section 3.2.3: by code unit, so that the emoji comes before the Hebrew letter.
        QTest::newRow("order of keys")
            << QByteArray("{\"\\u20ac\": \"Euro Sign\", \"\\r\": \"Carriage Return\","
                          "\"\\ufb33\": \"Hebrew Letter Dalet With Dagesh\", \"1\": \"One\","
                          "\"\\ud83d\\ude00\": \"Emoji: Grinning Face\", \"\\u0080\": \"Control\","
                          "\"\\u00f6\": \"Latin Small Letter O With Diaeresis\"}")
            << QByteArray(
                   "{\"\\r\":\"Carriage Return\",\"1\":\"One\",\"\xC2\x80\":\"Control\","
                   "\"\xC3\xB6\":\"Latin Small Letter O With Diaeresis\",\"\xE2\x82\xAC\":\"Euro Sign\","
                   "\"\xF0\x9F\x98\x80\":\"Emoji: Grinning Face\","
                   "\"\xEF\xAC\xB3\":\"Hebrew Letter Dalet With Dagesh\"}");
        // The vectors that the author of the RFC published with it: arrays, structures, unicode.
        QTest::newRow("arrays") << QByteArray("[ 56, { \"d\": true, \"10\": null, \"1\": [ ] } ]")
                                << QByteArray("[56,{\"1\":[],\"10\":null,\"d\":true}]");
        QTest::newRow("structures")
            << QByteArray(
                   "{ \"1\": {\"f\": {\"f\": \"hi\",\"F\": 5} ,\"\\n\": 56}, \"10\": { }, \"\": \"empty\","
                   " \"a\": { }, \"111\": [ {\"e\": \"yes\",\"E\": \"no\" } ], \"A\": { } }")
            << QByteArray("{\"\":\"empty\",\"1\":{\"\\n\":56,\"f\":{\"F\":5,\"f\":\"hi\"}},\"10\":{},"
                          "\"111\":[{\"E\":\"no\",\"e\":\"yes\"}],\"A\":{},\"a\":{}}");
        QTest::newRow("unicode is not composed") << QByteArray("{ \"Unnormalized Unicode\":\"A\\u030a\" }")
                                                 << QByteArray("{\"Unnormalized Unicode\":\"A\xCC\x8A\"}");
        QTest::newRow("short escapes") << QByteArray("[\"\\b\\t\\n\\f\\r\\u001f\\u007f\"]")
                                       << QByteArray("[\"\\b\\t\\n\\f\\r\\u001f\x7F\"]");
        QTest::newRow("whole numbers") << QByteArray("[0, -0, -7, 1e2, 9007199254740991]")
                                       << QByteArray("[0,0,-7,100,9007199254740991]");
        QTest::newRow("a fraction") << QByteArray("[4.50]") << QByteArray("refused json.number");
        QTest::newRow("not exact") << QByteArray("[9007199254740993]") << QByteArray("refused json.number");
    }

    void spellsOneValueOneWay()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, canonical);

        QCOMPARE(canonicalOf(text), canonical);
    }

    void spellsItsOwnSpellingAgain()
    {
        const QByteArray once = canonicalOf("{\"b\": [\"x\", 1, {\"ü\": null}], \"a\": \"\\\"\\\\\"}");

        QCOMPARE(canonicalOf(once), once);
    }

    void refusesHalfASurrogatePair()
    {
        const auto written = canonicalJson(QString(QChar(0xD83D)));

        QVERIFY(!written);
        QCOMPARE(written.error().what, u"json.text"_s);
    }

    void namesThePlaceOfWhatCannotBeRead_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("what");
        QTest::addColumn<QString>("place");
        const QString syntax = u"json.syntax"_s;

        QTest::newRow("empty") << QByteArray() << syntax << QString();
        QTest::newRow("no value") << QByteArray("{\"a\":{\"b\":[1,]}}") << syntax << u"/a/b/1"_s;
        QTest::newRow("no comma") << QByteArray("{\"a\":1\"b\":2}") << syntax << u"/a"_s;
        QTest::newRow("no quote") << QByteArray("{\"a\":1,b\":2}") << syntax << QString();
        QTest::newRow("never ends") << QByteArray("{\"a\":\"b") << syntax << u"/a"_s;
        QTest::newRow("after the end") << QByteArray("{} x") << syntax << QString();
        QTest::newRow("byte order mark") << QByteArray("\xEF\xBB\xBF{}") << syntax << QString();
        QTest::newRow("not UTF-8") << QByteArray("{\"a\":\"\xE9\"}") << syntax << u"/a"_s;
        QTest::newRow("half a pair") << QByteArray("{\"a\":\"\\ud83d\"}") << syntax << u"/a"_s;
        QTest::newRow("control character") << QByteArray("{\"a\":\"\x01\"}") << syntax << u"/a"_s;
        QTest::newRow("unknown escape") << QByteArray("{\"a\":\"\\x\"}") << syntax << u"/a"_s;
        QTest::newRow("leading zero") << QByteArray("{\"a\":01}") << syntax << u"/a"_s;
        QTest::newRow("key twice") << QByteArray("{\"x\":{\"a/b~\":1,\"a/b~\":1}}") << u"json.twice"_s
                                   << u"/x/a~1b~0"_s;
        QTest::newRow("key twice, spelled otherwise")
            << QByteArray("{\"a\":1,\"\\u0061\":2}") << u"json.twice"_s << u"/a"_s;
        QTest::newRow("too deep") << QByteArray(100, '[') + QByteArray(100, ']') << syntax
                                  << u"/0"_s.repeated(65);
    }

    void namesThePlaceOfWhatCannotBeRead()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, what);
        QFETCH(QString, place);

        const auto read = readStrictJson(text);

        QVERIFY(!read);
        QCOMPARE(read.error().failure, Failure::Damaged);
        QCOMPARE(read.error().what, what);
        QCOMPARE(read.error().place, QStringList{place});
    }
};

QTEST_APPLESS_MAIN(TestCanonicalJson)

#include "tst_canonical_json.moc"
