#include "app/contacts/field_value.h"

#include <QDate>
#include <QTest>

class TestFieldValue final : public QObject
{
    Q_OBJECT

private slots:
    void normalisesOrNamesWhatIsWrong_data()
    {
        QTest::addColumn<int>("field");
        QTest::addColumn<QString>("given");
        QTest::addColumn<QString>("expected");
        QTest::addColumn<bool>("accepted");

        const auto row = [](const char *name, ContactField field, const QString &given,
                             const QString &expected, bool accepted) {
            QTest::newRow(name) << static_cast<int>(field) << given << expected << accepted;
        };
        row("phone", ContactField::Phone, QStringLiteral("06-1234 5678"), QStringLiteral("+31612345678"),
            true);
        row("no phone", ContactField::Phone, QStringLiteral("12"), {}, false);
        row("postcode", ContactField::Postcode, QStringLiteral("2611 et"), QStringLiteral("2611ET"), true);
        row("forbidden postcode", ContactField::Postcode, QStringLiteral("2611 SS"), {}, false);
        row("foreign postcode", ContactField::Postcode, QStringLiteral("B-1000"), QStringLiteral("B-1000"),
            true);
        row("mail without at", ContactField::Email, QStringLiteral("jan.voorbeeld.example"), {}, false);
        row("cleared mail", ContactField::Email, QStringLiteral("  "), QString(), true);
        row("cleared surname", ContactField::Surname, QString(), {}, false);
        row("birth date", ContactField::BirthDate, QStringLiteral("1980-02-29"), QStringLiteral("1980-02-29"),
            true);
        row("impossible day", ContactField::BirthDate, QStringLiteral("2020-02-31"), {}, false);
        row("birth in the future", ContactField::BirthDate, QStringLiteral("2030-01-01"), {}, false);
        row("kind", ContactField::Kind, QStringLiteral("Prospect"), QStringLiteral("prospect"), true);
        row("kind of the other file", ContactField::Kind, QStringLiteral("employee"), {}, false);
        row("house number", ContactField::HouseNumber, QStringLiteral("0012"), QStringLiteral("12"), true);
        row("bidi control", ContactField::City, QStringLiteral("Delft\u202e"), {}, false);
        row("ten thousand letters", ContactField::City, QString(10'000, u'x'), {}, false);
        row("note of two lines", ContactField::Note, QStringLiteral("een\r\ntwee"),
            QStringLiteral("een\ntwee"), true);
    }

    void normalisesOrNamesWhatIsWrong()
    {
        QFETCH(int, field);
        QFETCH(QString, given);
        QFETCH(QString, expected);
        QFETCH(bool, accepted);

        const auto value = acceptedFieldValue(
            static_cast<ContactField>(field), FilingSystem::Customers, given, QDate(2026, 11, 24));

        QCOMPARE(static_cast<bool>(value), accepted);
        if (value)
            QCOMPARE(*value, expected);
        else
            QCOMPARE(value.error().failure, Failure::Invalid);
    }

    void refusesABsnWhateverIsSaid()
    {
        const QList<NamedText> texts = {{QStringLiteral("city"), QStringLiteral("Delft")},
            {QStringLiteral("note"), QStringLiteral("BSN 111222333")}};

        const auto refused = refuseNationalNumbers(texts, QStringLiteral("echt niet"));

        QCOMPARE(refused.error(),
            (Error{Failure::Refused, QStringLiteral("contact.bsn"), {QStringLiteral("note")}}));
    }

    void letsASuspectNumberPassWithAReasonThatHidesNone()
    {
        const QList<NamedText> texts = {{QStringLiteral("note"), QStringLiteral("nr 111 222 333 van klant")}};

        QCOMPARE(refuseNationalNumbers(texts, {}).error().what, QStringLiteral("contact.bsn-possible"));
        QVERIFY(refuseNationalNumbers(texts, QStringLiteral("artikelnummer")));
        QVERIFY(!refuseNationalNumbers(texts, QStringLiteral("bsn 111222333 is het niet")));
    }
};

QTEST_GUILESS_MAIN(TestFieldValue)

#include "tst_field_value.moc"
