#include "app/vault/activation_code.h"
#include "app/vault/recovery_key.h"

#include <QObject>
#include <QRandomGenerator>
#include <QTest>

/// What is written on paper and typed back.
class TestRecoveryKey final : public QObject
{
    Q_OBJECT

private slots:
    void isThirteenGroupsOfFive();
    void isReadBackFromAnySpelling();
    void catchesEveryWrongSign();
    void catchesNeighboursAndGroupsExchanged();
    void saysWhichGroupIsWrong();
    void saysWhenItIsTooShortOrTooLong();
    void activationCodesHaveOneSpellingInside();
};

namespace {

const QString signs = QStringLiteral("0123456789ABCDEFGHJKMNPQRSTVWXYZ*~$=U");

QString textOf(const QByteArray &hex)
{
    const auto bits = SecretBytes::copyOf(QByteArray::fromHex(hex));
    return bits ? recovery_key::toText(*bits) : QString();
}

QString drawnText()
{
    const auto bits = recovery_key::drawn();
    return bits ? recovery_key::toText(*bits) : QString();
}

/// Where something other than a hyphen stands.
/// Without a piece of locked memory for each of a hundred thousand.
Outcome checked(QString text)
{
    const QByteArray typed = text.remove(u'-').toLatin1();
    return recovery_key::check(QLatin1StringView(typed));
}

QList<qsizetype> placesOf(const QString &text)
{
    QList<qsizetype> places;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text.at(i) != u'-')
            places << i;
    }
    return places;
}

} // namespace

void TestRecoveryKey::isThirteenGroupsOfFive()
{
    QCOMPARE(textOf(QByteArray(64, '0')),
        QStringLiteral("00000-00001-00002-00003-00004-00005-00006-00007-00008-00009-0000A-0000B-0000C"));
    QCOMPARE(textOf(QByteArray(64, 'f')),
        QStringLiteral("ZZZZ*-ZZZZ~-ZZZZ$-ZZZZ=-ZZZZU-ZZZZ0-ZZZZ1-ZZZZ2-ZZZZ3-ZZZZ4-ZZZZ5-ZZZZ6-ZZZGX"));
}

void TestRecoveryKey::isReadBackFromAnySpelling()
{
    for (int i = 0; i < 1000; ++i) {
        const auto bits = recovery_key::drawn();
        QVERIFY(bits);
        const QString text = recovery_key::toText(*bits);
        QString sloppy = text.toLower();
        sloppy.replace(u'0', u'o').replace(u'1', i % 2 ? u'l' : u'i').replace(u'-', i % 3 ? u' ' : u'\u2013');
        for (const QString &spelling : {text, sloppy, QString(text).remove(u'-')}) {
            const auto read = recovery_key::fromText(spelling);
            QVERIFY2(read && read->equals(*bits), qPrintable(spelling));
        }
    }
}

void TestRecoveryKey::catchesEveryWrongSign()
{
    QRandomGenerator random(1);
    for (int i = 0; i < 1000; ++i) {
        const QString text = drawnText();
        for (const qsizetype place : placesOf(text)) {
            // All other signs for a few keys, one of them for the others.
            const qsizetype most = i < 10 ? signs.size() - 1 : 1;
            for (qsizetype step = 1; step <= most; ++step) {
                const qsizetype shift = i < 10 ? step : 1 + random.bounded(int(signs.size()) - 1);
                QString wrong = text;
                wrong[place] = signs.at((signs.indexOf(text.at(place)) + shift) % signs.size());
                const auto read = checked(wrong);
                QVERIFY2(!read, qPrintable(wrong));
                QCOMPARE(read.error().place, QStringList{QString::number(place / 6 + 1)});
            }
        }
    }
}

void TestRecoveryKey::catchesNeighboursAndGroupsExchanged()
{
    for (int i = 0; i < 1000; ++i) {
        const QString text = drawnText();
        const QList<qsizetype> places = placesOf(text);
        for (qsizetype j = 1; j < places.size(); ++j) {
            QString wrong = text;
            wrong[places.at(j - 1)] = text.at(places.at(j));
            wrong[places.at(j)] = text.at(places.at(j - 1));
            QVERIFY2(wrong == text || !checked(wrong), qPrintable(wrong));
        }
        QStringList groups = text.split(u'-');
        groups.swapItemsAt(i % 13, (i + 1 + i % 12) % 13);
        const QString exchanged = groups.join(u'-');
        QVERIFY2(exchanged == text || !checked(exchanged), qPrintable(exchanged));
    }
}

void TestRecoveryKey::saysWhichGroupIsWrong()
{
    QString text = textOf(QByteArray(64, '0'));
    text[2 * 6 + 1] = u'7';

    const auto read = recovery_key::fromText(text);

    QVERIFY(!read);
    QVERIFY(
        read.error() == (Error{Failure::Invalid, QStringLiteral("recovery.group"), {QStringLiteral("3")}}));
}

void TestRecoveryKey::saysWhenItIsTooShortOrTooLong()
{
    const QString text = textOf(QByteArray(64, '0'));
    for (const QString &wrong : {QString(), text.chopped(1), text.chopped(6), text + u'0'}) {
        const auto read = recovery_key::fromText(wrong);
        QVERIFY(!read);
        QCOMPARE(read.error().what, QStringLiteral("recovery.length"));
    }
    // Four bits are left over; they are not a second spelling.
    const auto spare = recovery_key::fromText(text.chopped(2) + QStringLiteral("1D"));
    QVERIFY(!spare);
    QCOMPARE(spare.error().place, QStringList{QStringLiteral("13")});
}

void TestRecoveryKey::activationCodesHaveOneSpellingInside()
{
    const auto code = activation_code::drawn();
    QVERIFY(code);
    QCOMPARE(code->size(), 29);
    const auto strict = activation_code::prepared(*code);
    const auto sloppy = activation_code::prepared(
        QString(code->toLower()).replace(u'0', u'o').replace(u'1', u'l').remove(u'-'));
    QVERIFY(strict && sloppy && strict->equals(*sloppy));
    QVERIFY(!activation_code::prepared(code->chopped(1)));
    QVERIFY(!activation_code::prepared(QString(code->chopped(1)) + u'*'));
}

QTEST_GUILESS_MAIN(TestRecoveryKey)

#include "tst_recovery_key.moc"
