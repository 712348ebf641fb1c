#include "app/contacts/name_split.h"

#include <QTest>

class TestNameSplit final : public QObject
{
    Q_OBJECT

private slots:
    void takesThePrefixOff_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("infix");
        QTest::addColumn<QString>("core");
        const auto row = [](const char *text, const char *infix, const char *core) {
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(infix)
                                << QString::fromUtf8(core);
        };
        row("Jansen", "", "Jansen");
        row("van der Jansen", "van der", "Jansen");
        row("Van der Jansen", "Van der", "Jansen");
        row("van Jansen Venneboer", "van", "Jansen Venneboer");
        row("in 't Veld", "in 't", "Veld");
        row("in ’t Veld", "in ’t", "Veld");
        row("'t Hart", "'t", "Hart");
        row("d'Ancona", "d'", "Ancona");
        row("van van de Berg", "van van de", "Berg");
        row("de la Cruz", "de la", "Cruz");
        row("ten Have", "ten", "Have");
        row("Van", "", "Van");
        row("van der", "van", "der");
        row("Vandenberg", "", "Vandenberg");
        row("Ben Jansen", "", "Ben Jansen");
        row("Jongsma-van der Sluis", "", "Jongsma-van der Sluis");
        row("de Wit-van der Sluis", "de", "Wit-van der Sluis");
        row("", "", "");
    }

    void takesThePrefixOff()
    {
        QFETCH(QString, text);

        const FamilyName name = splitFamilyName(text);

        QTEST(name.infix, "infix");
        QTEST(name.core, "core");
    }

    void splitsWholeNames_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("initials");
        QTest::addColumn<QString>("given");
        QTest::addColumn<QString>("infix");
        QTest::addColumn<QString>("surname");
        const auto row = [](const char *text, const char *initials, const char *given, const char *infix,
                             const char *surname) {
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(initials)
                                << QString::fromUtf8(given) << QString::fromUtf8(infix)
                                << QString::fromUtf8(surname);
        };
        row("Zoë van den Berg", "", "Zoë", "van den", "Berg");
        row("J.P. de Vries", "J.P.", "", "de", "Vries");
        row("J P de Vries", "J.P.", "", "de", "Vries");
        row("J.P. (Jan) de Vries", "J.P.", "Jan", "de", "Vries");
        row("Anna Maria Jansen", "", "Anna Maria", "", "Jansen");
        row("Ben de Boer", "", "Ben", "de", "Boer");
        row("Mohammed el Amrani", "", "Mohammed", "el", "Amrani");
        row("Berg, Z. van den", "Z.", "", "van den", "Berg");
        row("Berg, Zoë van den", "", "Zoë", "van den", "Berg");
        row("Jansen, van der", "", "", "van der", "Jansen");
        row("Jansen, van der, Anna", "", "Anna", "van der", "Jansen");
        row("Jansen, J.", "J.", "", "", "Jansen");
        row("Anna Jongsma-van der Sluis", "", "Anna", "", "Jongsma-van der Sluis");
        row("Carla d'Ancona", "", "Carla", "d'", "Ancona");
        row("  Jan   Op den  Kamp ", "", "Jan", "Op den", "Kamp");
        row("Jansen", "", "", "", "Jansen");
        row("", "", "", "", "");
        row(",", "", "", "", ",");
    }

    void splitsWholeNames()
    {
        QFETCH(QString, text);

        const PersonName name = splitFullName(text);

        QTEST(name.initials, "initials");
        QTEST(name.givenName, "given");
        QTEST(name.infix, "infix");
        QTEST(name.surname, "surname");
    }

    void setsTitlesAndWrittenFormsOfAddressApart()
    {
        const PersonName sir = splitFullName(u"Dhr. dr. ir. J. Jansen");
        QCOMPARE(sir.titleBefore, QStringLiteral("dr. ir."));
        QCOMPARE(sir.salutation, Salutation::Sir);
        QCOMPARE(sir.initials, QStringLiteral("J."));
        QCOMPARE(splitFullName(u"De heer Jansen").salutation, Salutation::Sir);
        QCOMPARE(splitFullName(u"Mevr. A. de Wit").salutation, Salutation::Madam);
        QCOMPARE(splitFullName(u"Heer Jansen").surname, QStringLiteral("Jansen"));
        QCOMPARE(splitFullName(u"De Heer").surname, QStringLiteral("Heer"));
    }

    void writesInitialsOneWay_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("initials");
        for (const auto &[text, initials] :
            std::initializer_list<std::pair<const char *, const char *>>{{"j p", "J.P."}, {"JP", "J.P."},
                {"J. P.", "J.P."}, {"J.P", "J.P."}, {"Th.J", "Th.J."}, {"TH", "T.H."}, {"Chr. J.", "Chr.J."},
                {"IJ", "IJ."}, {"ij.m.", "IJ.M."}, {"AIJ", "A.IJ."}, {"", ""}, {"é", "É."}})
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(initials);
    }

    void writesInitialsOneWay()
    {
        QFETCH(QString, text);

        QTEST(normalisedInitials(text), "initials");
        QCOMPARE(normalisedInitials(normalisedInitials(text)), normalisedInitials(text));
    }
};

QTEST_APPLESS_MAIN(TestNameSplit)

#include "tst_name_split.moc"
