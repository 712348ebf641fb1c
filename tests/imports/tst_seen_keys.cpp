#include "app/imports/seen_keys.h"

#include <QTest>

class TestSeenKeys final : public QObject
{
    Q_OBJECT

private slots:
    void remembersTheLineOfEveryKeyAmongMany()
    {
        SeenKeys keys(42);
        for (quint32 i = 1; i <= 200'000; ++i)
            QVERIFY(!keys.lineOrRemember("klant-" + QByteArray::number(i), i));

        for (quint32 i = 1; i <= 200'000; i += 777)
            QCOMPARE(keys.lineOrRemember("klant-" + QByteArray::number(i), 0), std::optional<quint32>(i));
        QVERIFY(!keys.line("klant-0"));
        QVERIFY(!keys.line("klant-200001"));
    }

    void tellsKeysOfEveryLengthApart()
    {
        SeenKeys keys(7);
        for (quint32 length = 0; length < 40; ++length)
            QVERIFY(!keys.lineOrRemember(QByteArray(length, 'a'), length + 1));
        for (quint32 length = 0; length < 40; ++length)
            QCOMPARE(keys.line(QByteArray(length, 'a')), std::optional<quint32>(length + 1));
    }
};

QTEST_GUILESS_MAIN(TestSeenKeys)

#include "tst_seen_keys.moc"
