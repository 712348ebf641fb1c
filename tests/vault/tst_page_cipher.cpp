#include "app/vault/page_cipher.h"

#include <QObject>
#include <QTest>

#include <sodium.h>

namespace {

using Kind = PageCipher::Kind;

PageCipher cipher(char key = 'k', char vault = 'v', quint32 epoch = 7)
{
    auto made = PageCipher::make(*SecretBytes::copyOf(QByteArray(32, key)), QByteArray(16, vault), epoch);
    return *std::move(made);
}

QByteArray page(char fill = 'p', bool first = false)
{
    QByteArray bytes(PageCipher::contentBytes, fill);
    bytes.append(PageCipher::reservedBytes, '\0');
    if (first) {
        bytes.replace(0, 16, QByteArray("SQLite format 3", 16));
        bytes.replace(16, 8, QByteArray::fromHex("1000020228402020"));
    }
    return bytes;
}

unsigned char *in(QByteArray &bytes)
{
    return reinterpret_cast<unsigned char *>(bytes.data());
}

QByteArray sealed(const PageCipher &with, Kind kind, quint32 number, QByteArray plain)
{
    QByteArray out(PageCipher::pageBytes, '\0');
    with.seal(kind, number, in(plain), in(out));
    return out;
}

/// As libsodium says it, put together here from the description of the format alone.
QByteArray openedIndependently(QByteArray text, QByteArray place, QByteArray nonce, QByteArray tag)
{
    QByteArray key(32, 'k');
    const int code = crypto_aead_xchacha20poly1305_ietf_decrypt_detached(in(text), nullptr, in(text),
        quint64(text.size()), in(tag), in(place), quint64(place.size()), in(nonce), in(key));
    return code == 0 ? text : QByteArray();
}

} // namespace

class TestPageCipher final : public QObject
{
    Q_OBJECT

private slots:
    void sealsAsTheFormatSays()
    {
        const QByteArray out = sealed(cipher(), Kind::Log, 0x01020304, page());

        const QByteArray place = QByteArray(16, 'v') +
            QByteArray::fromHex("07000000"
                                "02"
                                "04030201");
        QCOMPARE(openedIndependently(out.left(4056), place, out.mid(4056, 24), out.mid(4080)),
            QByteArray(4056, 'p'));
    }

    void sealsPageOneAroundWhatStaysClear()
    {
        const QByteArray plain = page('p', true);
        const QByteArray out = sealed(cipher(), Kind::Main, 1, plain);

        QCOMPARE(out.mid(16, 8), plain.mid(16, 8));
        QVERIFY(!out.contains("SQLite"));
        const QByteArray place = QByteArray(16, 'v') +
            QByteArray::fromHex("07000000"
                                "01"
                                "01000000") +
            plain.mid(16, 8);
        const QByteArray text = out.left(16) + out.mid(24, 4032);
        QCOMPARE(openedIndependently(text, place, out.mid(4056, 24), out.mid(4080)),
            plain.left(16) + plain.mid(24, 4032));
    }

    void opensWhatAnotherSealedWithAKnownNonce()
    {
        QByteArray out(4096, '\0');
        QByteArray plain = page();
        QByteArray key(32, 'k');
        QByteArray nonce(24, 'n');
        QByteArray place = QByteArray(16, 'v') +
            QByteArray::fromHex("07000000"
                                "03"
                                "05000000");
        crypto_aead_xchacha20poly1305_ietf_encrypt_detached(in(out), in(out) + 4080, nullptr, in(plain), 4056,
            in(place), quint64(place.size()), nullptr, in(nonce), in(key));
        out.replace(4056, 24, nonce);

        QVERIFY(cipher().open(Kind::Journal, 5, in(out)));
        QCOMPARE(out, plain);
    }

    void givesBackWhatWasSealed_data()
    {
        QTest::addColumn<quint32>("number");
        QTest::newRow("first") << 1U;
        QTest::newRow("second") << 2U;
        QTest::newRow("last") << 0xfffffffeU;
    }
    void givesBackWhatWasSealed()
    {
        QFETCH(quint32, number);
        const QByteArray plain = page('x', number == 1);
        QByteArray out = sealed(cipher(), Kind::Main, number, plain);
        QVERIFY(cipher().open(Kind::Main, number, in(out)));
        QCOMPARE(out, plain);
    }

    void neverSealsTheSamePageTheSameWay()
    {
        QVERIFY(sealed(cipher(), Kind::Main, 2, page()) != sealed(cipher(), Kind::Main, 2, page()));
    }

    void refusesAPageFromElsewhere()
    {
        const QByteArray plain = page();
        const auto opens = [&](const PageCipher &with, Kind kind, quint32 number) {
            QByteArray out = sealed(cipher(), Kind::Main, 2, plain);
            const bool opened = with.open(kind, number, in(out));
            return opened || out != QByteArray(4096, '\0');
        };
        QVERIFY2(!opens(cipher(), Kind::Main, 3), "moved");
        QVERIFY2(!opens(cipher(), Kind::Log, 2), "in another file");
        QVERIFY2(!opens(cipher('k', 'w'), Kind::Main, 2), "of another vault");
        QVERIFY2(!opens(cipher('k', 'v', 8), Kind::Main, 2), "of another epoch");
        QVERIFY2(!opens(cipher('l'), Kind::Main, 2), "under another key");
    }

    void refusesAPageWithAnyBitFlipped()
    {
        const PageCipher with = cipher();
        for (const quint32 number : {1U, 2U}) {
            const QByteArray good = sealed(with, Kind::Main, number, page('p', number == 1));
            for (int bit = 0; bit < 4096 * 8; bit += number == 1 && bit < 256 * 8 ? 1 : 7) {
                QByteArray bad = good;
                bad[bit / 8] = char(bad[bit / 8] ^ (1 << (bit % 8)));
                QVERIFY2(!with.open(Kind::Main, number, in(bad)), qPrintable(QString::number(bit)));
            }
        }
    }

    void acceptsOnlyPagesWithRoom()
    {
        QByteArray full = page();
        full[4056] = 1;
        QByteArray lastByte = page();
        lastByte[4095] = 1;
        QByteArray noRoomSaid = page('p', true);
        noRoomSaid[20] = 0;
        QByteArray otherSize = page('p', true);
        otherSize[16] = 0x20;
        QByteArray right = page('p', true);
        QVERIFY(PageCipher::accepts(1, in(right)) && PageCipher::accepts(2, in(right)));
        QVERIFY(!PageCipher::accepts(0, in(right)));
        QVERIFY(!PageCipher::accepts(2, in(full)));
        QVERIFY(!PageCipher::accepts(2, in(lastByte)));
        QVERIFY(!PageCipher::accepts(1, in(noRoomSaid)));
        QVERIFY(!PageCipher::accepts(1, in(otherSize)));
    }

    void forgetsItsKey()
    {
        PageCipher with = cipher();
        QByteArray out = sealed(with, Kind::Main, 2, page());
        with.wipe();
        QVERIFY(with.isWiped());
        QVERIFY(!with.open(Kind::Main, 2, in(out)));
    }

    void needsAKeyAndAVaultOfTheRightLength()
    {
        QVERIFY(!PageCipher::make(*SecretBytes::random(31), QByteArray(16, 'v'), 1));
        QVERIFY(!PageCipher::make(*SecretBytes::random(32), QByteArray(15, 'v'), 1));
    }
};

QTEST_GUILESS_MAIN(TestPageCipher)

#include "tst_page_cipher.moc"
