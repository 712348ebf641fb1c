#include "app/lists/haystack.h"

#include "app/lists/list_inputs.h"

#include <QTest>

namespace {

ListInputs zoe()
{
    ListInputs inputs;
    inputs.contact.givenName = QStringLiteral("Zoë");
    inputs.contact.initials = QStringLiteral("Z.A.");
    inputs.contact.infix = QStringLiteral("van den");
    inputs.contact.surname = QStringLiteral("Berg");
    inputs.organisation = QStringLiteral("Çelik & Zn.");
    inputs.points = {{.kind = ContactPoint::Kind::Email, .value = QStringLiteral("Zoe_B@voorbeeld.example")},
        {.kind = ContactPoint::Kind::Phone,
            .value = QStringLiteral("06 - 12 34 56 78"),
            .normalised = QStringLiteral("+31612345678")}};
    inputs.addresses = {{.city = QStringLiteral("'s-Gravenhage")}};
    inputs.identifiers = {{.kind = Identifier::Kind::CustomerNumber, .value = QStringLiteral("C-00417")},
        {.kind = Identifier::Kind::IpAddress, .value = QStringLiteral("192.0.2.17")}};
    return inputs;
}

} // namespace

class TestHaystack final : public QObject
{
    Q_OBJECT

private slots:
    void findsAPersonByAnyPieceOfWhatIsKnown_data();
    void findsAPersonByAnyPieceOfWhatIsKnown();
    void findsNobodyByWhatIsNotThere_data();
    void findsNobodyByWhatIsNotThere();
    void keepsOneItemALine();
    void leavesNoWildcards();
    void knowsShortWords();
};

void TestHaystack::findsAPersonByAnyPieceOfWhatIsKnown_data()
{
    QTest::addColumn<QString>("typed");
    const char *all[] = {"zoe", "ZOË", "berg", "van den berg", "Berg, Zoë van den", "celik", "zoe_b@voorb",
        "voorbeeld.example", "0612345678", "06-12345678", "+31 6 1234 5678", "0031612345678", "345678",
        "gravenhage", "c-00417", "00417", "192.0.2.17", "zoe 0612", "zoe 06-12", "Z.A."};
    for (const char *typed : all)
        QTest::addRow("%s", typed) << QString::fromUtf8(typed);
}

void TestHaystack::findsAPersonByAnyPieceOfWhatIsKnown()
{
    QFETCH(QString, typed);
    QVERIFY(containsAll(makeHaystack(zoe()).toUtf8(), searchWords(typed)));
}

void TestHaystack::findsNobodyByWhatIsNotThere_data()
{
    QTest::addColumn<QString>("typed");
    const char *all[] = {"zoe jansen", "bergcelik", "0612345679", "+49 6 1234 5678"};
    for (const char *typed : all)
        QTest::addRow("%s", typed) << QString::fromUtf8(typed);
}

void TestHaystack::findsNobodyByWhatIsNotThere()
{
    QFETCH(QString, typed);
    QVERIFY(!containsAll(makeHaystack(zoe()).toUtf8(), searchWords(typed)));
}

void TestHaystack::keepsOneItemALine()
{
    ListInputs inputs = zoe();
    inputs.organisation = QStringLiteral("Een\nTwee\tDrie");

    const QStringList lines = makeHaystack(inputs).split(u'\n');

    QCOMPARE(lines,
        (QStringList{QStringLiteral("zoe z.a. van den berg"), QStringLiteral("een twee drie"),
            QStringLiteral("zoe_b@voorbeeld.example"), QStringLiteral("0612345678"),
            QStringLiteral("'s-gravenhage"), QStringLiteral("c-00417"), QStringLiteral("192.0.2.17"),
            QStringLiteral("1920217")}));
}

void TestHaystack::leavesNoWildcards()
{
    QVERIFY(searchWords(u"%").isEmpty());
    QVERIFY(searchWords(u" \\ , ").isEmpty());
    QCOMPARE(searchWords(u"50%korting").words, (QList<QByteArray>{"50korting"}));
}

void TestHaystack::knowsShortWords()
{
    QVERIFY(searchWords(u"de b").isShort());
    QVERIFY(!searchWords(u"de boer").isShort());
    QCOMPARE(searchWords(u"dé b'").beginnings(), (QStringList{QStringLiteral("de"), QStringLiteral("b")}));
}

QTEST_GUILESS_MAIN(TestHaystack)

#include "tst_haystack.moc"
