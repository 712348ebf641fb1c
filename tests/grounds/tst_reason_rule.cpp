#include "app/grounds/reason_rule.h"

#include <QTest>

/// What counts as a reason why somebody is kept, and what only fills a field.
class TestReasonRule final : public QObject
{
    Q_OBJECT

private slots:
    void tellsReasonsFromFilling_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("refusal");

        QTest::newRow("nothing") << QString() << QStringLiteral("reason.empty");
        QTest::newRow("only space") << QStringLiteral(" \t\n") << QStringLiteral("reason.empty");
        for (const auto *text : {"klant", "Klantrelatie", "contract", "nieuwsbrief!", "levering."})
            QTest::newRow(text) << QString::fromUtf8(text) << QStringLiteral("reason.one-word");
        for (const auto *text : {"test", "test test", "testing 123", "n.v.t.", "nvt", "N/A", "n.a.", "xxx",
                 "xxx xxx", "asdf", "asdf asdf", "qwerty uiop", "onbekend", "Onbekend.", "unknown",
                 "not known", "geen reden", "geen", "no reason", "aaaa bbbb", "....", "- -", "1234 5678",
                 "12", "nog invullen", "zie boven", "todo tbd", "lorem ipsum", "niet van toepassing",
                 "weet niet", "not applicable", "to be filled in", "klant klant", "Klant KLANT klant",
                 "klant test", "abababab xyxy", "zxcv bnm", "b t w", "é é"})
            QTest::newRow(text) << QString::fromUtf8(text) << QStringLiteral("reason.placeholder");
        for (const auto *text : {"levering van order 4711", "Contract 2026-17", "Order 4711",
                 "onderhoud cv-ketel", "Delivery of the order", "contactpersoon bij leverancier",
                 "Lid sinds de oprichting", "Garantie op de geleverde fiets tot en met 2028",
                 "naam voor test van de nieuwe kassa bij de klant", "договор поставки"})
            QTest::newRow(text) << QString::fromUtf8(text) << QString();
    }

    void tellsReasonsFromFilling()
    {
        QFETCH(QString, text);
        QFETCH(QString, refusal);

        const Outcome checked = checkReason(text);

        QCOMPARE(checked ? QString() : checked.error().what, refusal);
        if (!checked)
            QCOMPARE(checked.error().failure, Failure::Invalid);
    }
};

QTEST_APPLESS_MAIN(TestReasonRule)
#include "tst_reason_rule.moc"
