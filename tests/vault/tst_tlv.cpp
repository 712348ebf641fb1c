#include "app/vault/tlv.h"

#include <QObject>
#include <QTest>

#include <functional>

using namespace Qt::StringLiterals;

namespace {

const QUuid low(u"00112233-4455-6677-8899-aabbccddeeff"_s);
const QUuid high(u"ffeeddcc-bbaa-9988-7766-554433221100"_s);

/// A document of one field in bytes that a test chooses.
QByteArray field(const char *hex)
{
    return QByteArray::fromHex(hex);
}

} // namespace

using Fill = std::function<void(TlvWriter &)>;
using Read = std::function<void(TlvReader &)>;

class TestTlv final : public QObject
{
    Q_OBJECT

private slots:
    // The bytes were computed by another implementation.
    void writesTheKnownBytes_data()
    {
        QTest::addColumn<Fill>("fill");
        QTest::addColumn<QByteArray>("hex");
        const auto row = [](const char *name, const Fill &fill, const char *hex) {
            QTest::newRow(name) << fill << QByteArray(hex);
        };
        row(
            "nothing", [](TlvWriter &) {}, "");
        row(
            "zero", [](TlvWriter &w) { w.number(1, 0); }, "0001000000080000000000000000");
        row(
            "one", [](TlvWriter &w) { w.number(1, 1); }, "0001000000080000000000000001");
        row(
            "largest", [](TlvWriter &w) { w.number(1, ~quint64(0)); }, "000100000008ffffffffffffffff");
        row(
            "big endian", [](TlvWriter &w) { w.number(258, 0x0102030405060708); },
            "0102000000080102030405060708");
        row(
            "moment", [](TlvWriter &w) { w.instant(5, {1'700'000'000'123'456}); },
            "00050000000800060a2418202240");
        row(
            "moment before 1970", [](TlvWriter &w) { w.instant(5, {-1}); }, "000500000008ffffffffffffffff");
        row(
            "no bytes", [](TlvWriter &w) { w.bytes(7, {}); }, "000700000000");
        row(
            "bytes", [](TlvWriter &w) { w.bytes(7, QByteArrayView("\0\xff\n", 3)); }, "00070000000300ff0a");
        row(
            "highest tag", [](TlvWriter &w) { w.bytes(65535, "x"); }, "ffff0000000178");
        row(
            "no text", [](TlvWriter &w) { w.text(2, {}); }, "000200000000");
        row(
            "plain text", [](TlvWriter &w) { w.text(2, u"contact.edit"_s); },
            "00020000000c636f6e746163742e65646974");
        row(
            "composed", [](TlvWriter &w) { w.text(2, u"caf\u00e9"_s); }, "000200000005636166c3a9");
        row(
            "decomposed", [](TlvWriter &w) { w.text(2, u"cafe\u0301"_s); }, "000200000005636166c3a9");
        row(
            "beyond the basic plane", [](TlvWriter &w) { w.text(2, u"\U0001F512"_s); },
            "000200000004f09f9492");
        row(
            "Hangul", [](TlvWriter &w) { w.text(2, u"\u1112\u1161\u11ab"_s); }, "000200000003ed959c");
        row(
            "order of marks", [](TlvWriter &w) { w.text(2, u"q\u0307\u0323"_s); }, "00020000000571cca3cc87");
        row(
            "UUID", [](TlvWriter &w) { w.uuid(3, low); }, "00030000001000112233445566778899aabbccddeeff");
        row(
            "no UUID", [](TlvWriter &w) { w.uuid(3, {}); }, "00030000001000000000000000000000000000000000");
        row(
            "no UUIDs", [](TlvWriter &w) { w.uuids(4, {}); }, "000400000000");
        row(
            "UUIDs get their order",
            [](TlvWriter &w) {
                w.uuids(4, {high, low, high});
            },
            "00040000002000112233445566778899aabbccddeeffffeeddccbbaa99887766554433221100");
        row(
            "digest", [](TlvWriter &w) { w.digest(6, sha256({"abc"})); },
            "000600000020ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        row(
            "no digest", [](TlvWriter &w) { w.digest(6, std::optional<Digest>()); }, "000600000000");
        row(
            "several", [](TlvWriter &w) { w.number(1, 1).text(2, u"a"_s).uuid(9, low); },
            "00010000000800000000000000010002000000016100090000001000112233445566778899aabbccddeeff");
    }

    void writesTheKnownBytes()
    {
        QFETCH(Fill, fill);
        QFETCH(QByteArray, hex);
        TlvWriter writer;
        fill(writer);

        const auto written = std::move(writer).finish();

        QVERIFY(written);
        QCOMPARE(written->toHex(), hex);
    }

    void readsWhatItWrote()
    {
        TlvWriter writer;
        writer.number(1, 42).instant(2, {-7}).bytes(3, "xyz").text(4, u"één"_s).uuid(5, low);
        writer.uuids(6, {high, low}).digest(7, sha256({"a"})).digest(8, std::optional<Digest>());
        const auto written = std::move(writer).finish();
        QVERIFY(written);

        TlvReader reader(*written);

        QCOMPARE(reader.number(1), quint64(42));
        QCOMPARE(reader.instant(2), Instant{-7});
        QCOMPARE(reader.bytes(3), QByteArrayView("xyz"));
        QCOMPARE(reader.text(4), u"één"_s);
        QCOMPARE(reader.uuid(5), low);
        QCOMPARE(reader.uuids(6), (QList{low, high}));
        QVERIFY(reader.digest(7) == sha256({"a"}));
        QVERIFY(!reader.digestOrNone(8));
        QVERIFY(reader.finish());
    }

    void refusesWhatHasNoOneSpelling_data()
    {
        QTest::addColumn<Fill>("fill");
        QTest::addColumn<QString>("what");
        QTest::newRow("half a character")
            << Fill([](TlvWriter &w) { w.text(1, QString(QChar(0xd800))); }) << u"tlv.text"_s;
        QTest::newRow("U+0000") << Fill([](TlvWriter &w) { w.text(1, QString(QChar(u'\0'))); })
                                << u"tlv.text"_s;
        QTest::newRow("tag twice") << Fill([](TlvWriter &w) { w.number(1, 1).number(1, 1); })
                                   << u"tlv.order"_s;
        QTest::newRow("tag before") << Fill([](TlvWriter &w) { w.number(2, 1).number(1, 1); })
                                    << u"tlv.order"_s;
    }

    void refusesWhatHasNoOneSpelling()
    {
        QFETCH(Fill, fill);
        TlvWriter writer;
        fill(writer);
        const auto written = std::move(writer).finish();
        QVERIFY(!written);
        QTEST(written.error().what, "what");
    }

    void refusesToReadAnythingElse_data()
    {
        QTest::addColumn<QByteArray>("document");
        QTest::addColumn<Read>("read");
        const Read number = [](TlvReader &r) { r.number(1); };
        const Read text = [](TlvReader &r) { r.text(1); };
        const Read uuids = [](TlvReader &r) { r.uuids(1); };
        const auto row = [](const char *name, const char *hex, const Read &read) {
            QTest::newRow(name) << field(hex) << read;
        };
        row("nothing there", "", number);
        row("half a tag", "00", number);
        row("another tag", "0002000000080000000000000000", number);
        row("short number", "00010000000700000000000000", number);
        row("long number", "000100000009000000000000000000", number);
        row("cut value", "00010000000800000000000000", number);
        row("length beyond the end", "0001ffffffff00", text);
        row("something behind", "000100000008000000000000000000", number);
        row("a field behind", "0001000000080000000000000000000200000000", number);
        row("decomposed", "00010000000363cc81", text);
        row("overlong", "000100000002c1a1", text);
        row("surrogate", "000100000003eda080", text);
        row("cut character", "000100000002f09f", text);
        row("mark at the beginning", "000100000004efbbbf61", text);
        row("U+0000", "00010000000100", text);
        row("U+FFFE as bytes", "000100000001ff", text);
        row("half a UUID", "0001000000080000000000000000", uuids);
        row("half a UUID alone", "0001000000080000000000000000", [](TlvReader &r) { r.uuid(1); });
        row("UUID twice", "00010000002000112233445566778899aabbccddeeff00112233445566778899aabbccddeeff",
            uuids);
        row("UUIDs out of order",
            "000100000020ffeeddccbbaa9988776655443322110000112233445566778899aabbccddeeff", uuids);
        row("short digest", "0001000000080000000000000000", [](TlvReader &r) { r.digestOrNone(1); });
        row("no digest", "000100000000", [](TlvReader &r) { r.digest(1); });
        row("refused by who reads", "0001000000080000000000000000", [](TlvReader &r) {
            r.number(1);
            r.refuse();
        });
    }

    void refusesToReadAnythingElse()
    {
        QFETCH(QByteArray, document);
        QFETCH(Read, read);
        TlvReader reader(document);
        read(reader);
        const auto finished = reader.finish();
        QVERIFY(!finished);
        QCOMPARE(finished.error().failure, Failure::Damaged);
    }

    void givesNothingAfterTheFirstFault()
    {
        TlvReader reader("\0\1\0\0\0\1x");
        QCOMPARE(reader.number(2), quint64(0));
        QVERIFY(reader.bytes(1).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestTlv)

#include "tst_tlv.moc"
