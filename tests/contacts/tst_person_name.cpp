#include "app/contacts/contact_name.h"
#include "app/contacts/person_name.h"
#include "app/contacts/salutation.h"

#include <QTest>

#include <algorithm>

namespace {

PersonName named(
    const char16_t *initials, const char16_t *given, const char16_t *infix, const char16_t *surname)
{
    return {.initials = QString::fromUtf16(initials),
        .givenName = QString::fromUtf16(given),
        .infix = QString::fromUtf16(infix),
        .surname = QString::fromUtf16(surname)};
}

} // namespace

class TestPersonName final : public QObject
{
    Q_OBJECT

private slots:
    void writesItsForms_data()
    {
        QTest::addColumn<PersonName>("name");
        QTest::addColumn<QString>("list");
        QTest::addColumn<QString>("display");
        QTest::addColumn<QString>("standing");
        const auto row = [](const PersonName &name, const char16_t *list, const char16_t *display,
                             const char16_t *standing) {
            QTest::newRow(qPrintable(QString::fromUtf16(list)))
                << name << QString::fromUtf16(list) << QString::fromUtf16(display)
                << QString::fromUtf16(standing);
        };
        row(named(u"J.", u"", u"van der", u"Jansen"), u"Jansen, J. van der", u"J. van der Jansen",
            u"Van der Jansen");
        row(named(u"Z.M.", u"Zoë", u"van den", u"Berg"), u"Berg, Z.M. van den", u"Zoë van den Berg",
            u"Van den Berg");
        row(named(u"", u"", u"van der", u"Jansen"), u"Jansen, van der", u"van der Jansen", u"Van der Jansen");
        row(named(u"", u"Zoë", u"", u"Berg"), u"Berg, Zoë", u"Zoë Berg", u"Berg");
        row(named(u"M.", u"", u"'t", u"Hart"), u"Hart, M. 't", u"M. 't Hart", u"'t Hart");
        row(named(u"C.", u"Carla", u"d'", u"Ancona"), u"Ancona, C. d'", u"Carla d'Ancona", u"d'Ancona");
        row(named(u"", u"Anna", u"", u""), u"Anna", u"Anna", u"");

        PersonName name = named(u"A.", u"Anna", u"van der", u"Sluis");
        name.partnerSurname = QStringLiteral("Jongsma");
        name.partnerInfix = QStringLiteral("de");
        name.use = NameUse::Partner;
        row(name, u"Jongsma, A. de", u"Anna de Jongsma", u"De Jongsma");
        name.use = NameUse::PartnerThenOwn;
        row(name, u"Jongsma-van der Sluis, A. de", u"Anna de Jongsma-van der Sluis",
            u"De Jongsma-van der Sluis");
        name.use = NameUse::OwnThenPartner;
        row(name, u"Sluis-de Jongsma, A. van der", u"Anna van der Sluis-de Jongsma",
            u"Van der Sluis-de Jongsma");

        PersonName belgian = named(u"L.", u"Lieve", u"van den", u"Bergh");
        belgian.convention = NameConvention::Belgian;
        row(belgian, u"van den Bergh, L.", u"Lieve van den Bergh", u"van den Bergh");
    }

    void writesItsForms()
    {
        QFETCH(PersonName, name);

        QTEST(listName(name), "list");
        QTEST(displayName(name), "display");
        QTEST(standingFamilyName(name), "standing");
    }

    void sortsOnTheCoreWord()
    {
        const QList<PersonName> inOrder = {named(u"A.", u"", u"", u"Berg"), named(u"Z.", u"", u"", u"Berg"),
            named(u"A.", u"", u"van den", u"Berg"), named(u"A.", u"", u"", u"Bergen"),
            named(u"A.", u"", u"d'", u"Ézechiel"), named(u"B.", u"", u"'t", u"Hart"),
            named(u"A.", u"", u"", u"IJsbrand"), named(u"A.", u"", u"", u"Zweep")};
        for (qsizetype i = 1; i < inOrder.size(); ++i)
            QVERIFY2(sortKey(inOrder[i - 1]) < sortKey(inOrder[i]), qPrintable(sortKey(inOrder[i])));
        QCOMPARE(
            sortKey(named(u"A.", u"Anna", u"van der", u"Straß")), QStringLiteral("strass vander a anna"));
    }

    void sortsBelgianNamesWhole()
    {
        PersonName name = named(u"L.", u"", u"Van den", u"Bergh");
        name.convention = NameConvention::Belgian;

        QVERIFY(sortKey(name).startsWith(QStringLiteral("vandenbergh ")));
    }

    void addressesAsChosen_data()
    {
        QTest::addColumn<int>("salutation");
        QTest::addColumn<QString>("formal");
        QTest::addColumn<QString>("business");
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("english");
        QTest::newRow("madam") << int(Salutation::Madam) << QStringLiteral("Geachte mevrouw Van der Jansen,")
                               << QStringLiteral("Beste mevrouw Van der Jansen,")
                               << QStringLiteral("Mevrouw dr. A.B. van der Jansen")
                               << QStringLiteral("Dear Ms Van der Jansen,");
        QTest::newRow("sir") << int(Salutation::Sir) << QStringLiteral("Geachte heer Van der Jansen,")
                             << QStringLiteral("Beste heer Van der Jansen,")
                             << QStringLiteral("De heer dr. A.B. van der Jansen")
                             << QStringLiteral("Dear Mr Van der Jansen,");
        QTest::newRow("neutral") << int(Salutation::Neutral) << QStringLiteral("Geachte A.B. van der Jansen,")
                                 << QStringLiteral("Beste Anna van der Jansen,")
                                 << QStringLiteral("dr. A.B. van der Jansen")
                                 << QStringLiteral("Dear Anna van der Jansen,");
    }

    void addressesAsChosen()
    {
        QFETCH(int, salutation);
        PersonName name = named(u"A.B.", u"Anna", u"van der", u"Jansen");
        name.titleBefore = QStringLiteral("dr.");
        name.salutation = Salutation(salutation);

        QTEST(formalSalutation(name, LetterLanguage::Dutch), "formal");
        QTEST(businessSalutation(name, LetterLanguage::Dutch), "business");
        QTEST(addressName(name, LetterLanguage::Dutch), "address");
        QTEST(formalSalutation(name, LetterLanguage::English), "english");
        QCOMPARE(informalSalutation(name, LetterLanguage::Dutch), QStringLiteral("Beste Anna,"));
    }

    void greetsAnUnknownReader()
    {
        QCOMPARE(formalSalutation({}, LetterLanguage::Dutch), QStringLiteral("Geachte lezer,"));
    }

    void refusesNamesNobodyHas()
    {
        const QString field = QStringLiteral("surname");
        QCOMPARE(*acceptedName(u"  Ba\u0308r ", field), QStringLiteral("Bär"));
        QVERIFY(acceptedName(u"<b>Jansen</b>", field));
        QCOMPARE(acceptedName(QString(10000, u'a'), field).error().what, QStringLiteral("name.too-long"));
        QCOMPARE(
            acceptedName(u"Jan\u202Esen", field).error().what, QStringLiteral("name.control-characters"));
        QCOMPARE(acceptedName(QStringLiteral("Jan") + QChar(u'\0') + u's', field).error().place,
            QStringList{field});
        QVERIFY(acceptedName(QString(200, u'a'), field));
    }

    void travelsThroughAContactUnchanged()
    {
        PersonName name = named(u"A.B.", u"Anna", u"van der", u"Jansen");
        name.use = NameUse::PartnerThenOwn;
        name.partnerSurname = QStringLiteral("Bakker");
        name.salutation = Salutation::Madam;
        Contact contact;

        setName(contact, name);

        QCOMPARE(nameOf(contact), name);
        QCOMPARE(contact.sortKey, sortKey(name));
    }
};

QTEST_APPLESS_MAIN(TestPersonName)

#include "tst_person_name.moc"
