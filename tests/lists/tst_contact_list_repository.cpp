#include "app/contacts/person_name.h"
#include "app/lists/contact_list_repository.h"
#include "app/lists/list_builder.h"
#include "app/lists/list_search_repository.h"
#include "lists/listed_people.h"
#include "support/bytes_at_rest.h"
#include "support/fresh_database.h"

#include <QRandomGenerator>
#include <QTest>

namespace {

const FilingSystem customers = FilingSystem::Customers;

} // namespace

class TestContactListRepository final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase_data() { tests::everyBackend(); }
    void init();
    void cleanup() { m_database.reset(); }

    void ordersDutchNamesByTheirCoreWord();
    void putsEachPersonBetweenTheirNeighbours();
    void makesRoomWhereThereIsNone();
    void movesWhoIsRenamed();
    void leavesARowAloneThatSaysTheSame();
    void takesOutWhoIsErased();
    void buildsTheSameAsItGrowsStepByStep();
    void buildsMoreThanFitsInMemory();
    void stopsBuildingWhenAskedTo();
    void insertsFewIntoTheGapsAndManyByWritingAgain();
    void tellsWhatDiffersFromTheContacts();
    void bringsStandingsUpToDate();
    void notesWhatOthersMustReadAgain();

private:
    Connection &connection() const { return m_database->connection(); }
    void commit() const;
    Result<contact_list_repository::ListRefresh> refresh(Id<Contact> contact) const;
    void remove(Id<Contact> contact) const;
    void rebuild() const;
    QList<ListRow> all() const;
    QStringList names() const;
    bool isGood() const;
    void randomStep(tests::ListedPeople &people, QList<Id<Contact>> &known, QRandomGenerator &random) const;

    std::unique_ptr<tests::FreshDatabase> m_database;
};

void TestContactListRepository::init()
{
    QFETCH_GLOBAL(Backend, backend);
    m_database = tests::FreshDatabase::open(backend);
    if (!m_database)
        QSKIP("this server is not here");
    // One transaction a test: a commit waits for the disk.
    QVERIFY(Sql(connection(), "begin", connection().dialect().beginWriting()).run());
}

void TestContactListRepository::commit() const
{
    QVERIFY(Sql(connection(), "commit", QStringLiteral("COMMIT")).run());
}

Result<contact_list_repository::ListRefresh> TestContactListRepository::refresh(Id<Contact> contact) const
{
    return contact_list_repository::refresh(connection(), customers, contact);
}

void TestContactListRepository::remove(Id<Contact> contact) const
{
    QVERIFY(contact_list_repository::remove(connection(), customers, {contact}));
}

void TestContactListRepository::rebuild() const
{
    QVERIFY(contact_list_repository::rebuild(connection(), customers));
}

QList<ListRow> TestContactListRepository::all() const
{
    return *list_search_repository::page(connection(), customers, 0, 100'000);
}

QStringList TestContactListRepository::names() const
{
    QStringList names;
    for (const ListRow &row : all())
        names.append(row.name);
    return names;
}

bool TestContactListRepository::isGood() const
{
    const auto comparison = contact_list_repository::verify(connection(), customers);
    return comparison && comparison->isGood();
}

void TestContactListRepository::ordersDutchNamesByTheirCoreWord()
{
    tests::ListedPeople people(connection());
    for (const auto &[surname, given, infix] : {std::tuple("Kaya", "Deniz", ""), {"Berg", "Zoë", "van den"},
             {"Çelik", "Ali", ""}, {"Hart", "Marijke", "'t"}, {"IJsselstein", "Tom", ""},
             {"Berg", "Anna", "van den"}, {"Berg", "Zoë", ""}, {"Aaltsz", "Femke", ""}})
        people.add(QString::fromUtf8(surname), QString::fromUtf8(given), QString::fromUtf8(infix));
    rebuild();

    QStringList surnames;
    for (const QString &name : names())
        surnames.append(name.section(u',', 0, 0));
    QCOMPARE(surnames,
        (QStringList{QStringLiteral("Aaltsz"), QStringLiteral("Berg"), QStringLiteral("Berg"),
            QStringLiteral("Berg"), QStringLiteral("Çelik"), QStringLiteral("Hart"),
            QStringLiteral("IJsselstein"), QStringLiteral("Kaya")}));
    QVERIFY(names()[1].contains(QStringLiteral("Zoë")) && !names()[1].contains(QStringLiteral("van den")));
    QVERIFY(names()[2].contains(QStringLiteral("Anna")));
    QVERIFY(isGood());
}

void TestContactListRepository::putsEachPersonBetweenTheirNeighbours()
{
    tests::ListedPeople people(connection());
    for (const char *surname : {"Mulder", "Aalbers", "Zwart", "Jansen", "Jansen", "Bakker"})
        QVERIFY(refresh(people.add(QString::fromLatin1(surname))));

    QCOMPARE(names().size(), 6);
    QCOMPARE(names().first(), QStringLiteral("Aalbers"));
    QCOMPARE(names().last(), QStringLiteral("Zwart"));
    QVERIFY(isGood());
}

void TestContactListRepository::makesRoomWhereThereIsNone()
{
    tests::ListedPeople people(connection());
    for (int i = 0; i < 100; ++i)
        people.add(QStringLiteral("Aa%1").arg(i, 3, 10, QLatin1Char('0')));
    rebuild();

    // All between the same two neighbours, each before the one just added: halving runs out at once.
    for (int i = 0; i < 120; ++i)
        QVERIFY(refresh(people.add(QStringLiteral("Aa050%1").arg(999 - i))));

    QCOMPARE(all().size(), 220);
    QVERIFY(isGood());
}

void TestContactListRepository::movesWhoIsRenamed()
{
    tests::ListedPeople people(connection());
    const auto contact = people.add(QStringLiteral("Aalbers"));
    people.add(QStringLiteral("Bakker"));
    rebuild();

    people.rename(contact, QStringLiteral("Zwart"));
    const auto changed = refresh(contact);

    QVERIFY(changed);
    QCOMPARE(changed->before->name, QStringLiteral("Aalbers"));
    QCOMPARE(changed->after->name, QStringLiteral("Zwart"));
    QCOMPARE(names(), (QStringList{QStringLiteral("Bakker"), QStringLiteral("Zwart")}));
    QVERIFY(isGood());
}

void TestContactListRepository::leavesARowAloneThatSaysTheSame()
{
    tests::ListedPeople people(connection());
    const auto contact = people.add(QStringLiteral("Aalbers"));
    QVERIFY(refresh(contact));
    const auto before = *list_search_repository::version(connection(), customers);

    QVERIFY(refresh(contact));

    QCOMPARE(*list_search_repository::version(connection(), customers), before);
}

void TestContactListRepository::takesOutWhoIsErased()
{
    tests::ListedPeople people(connection());
    const auto gone = people.add(QStringLiteral("Onvindbaar"));
    people.email(gone, QStringLiteral("uniek@weg.example"));
    const auto stays = people.add(QStringLiteral("Blijver"));
    rebuild();

    people.erase(gone);
    remove(gone);

    QCOMPARE(names(), (QStringList{QStringLiteral("Blijver")}));
    QVERIFY(isGood());
    QVERIFY(refresh(gone));
    QVERIFY(refresh(stays));
    QCOMPARE(all().size(), 1);
    if (connection().isShared())
        return;
    commit();
    QVERIFY(connection().checkpoint());
    for (const QByteArray &bytes : tests::bytesAtRest(m_database->location()))
        QVERIFY(!bytes.toLower().contains("uniek@weg"));
}

void TestContactListRepository::randomStep(
    tests::ListedPeople &people, QList<Id<Contact>> &known, QRandomGenerator &random) const
{
    const auto some = [&] { return known[random.bounded(static_cast<int>(known.size()))]; };
    const auto surname = [&] { return QStringLiteral("Naam%1").arg(random.bounded(40)); };
    if (known.isEmpty() || random.bounded(3) == 0) {
        known.append(people.add(surname(), QStringLiteral("Jan%1").arg(random.bounded(5))));
        QVERIFY(refresh(known.last()));
        return;
    }
    const auto contact = some();
    switch (random.bounded(7)) {
    case 0:
        people.rename(contact, surname());
        break;
    case 1:
        people.email(contact, QStringLiteral("m%1@a.example").arg(random.bounded(1000)));
        break;
    case 2:
        people.city(contact, QStringLiteral("Plaats %1").arg(random.bounded(9)));
        break;
    case 3:
        people.request(contact, random.bounded(2) == 0);
        break;
    case 4:
        people.term(contact, RetentionState::WithinTerm, QDate(2030, 1, 1).addDays(random.bounded(900)));
        break;
    case 5:
        people.ground(contact, random.bounded(2) == 0 ? QStringLiteral("b") : QStringLiteral("a"));
        break;
    default:
        people.erase(contact);
        known.removeOne(contact);
        remove(contact);
        return;
    }
    QVERIFY(refresh(contact));
}

void TestContactListRepository::buildsTheSameAsItGrowsStepByStep()
{
    tests::ListedPeople people(connection());
    QRandomGenerator random(20261124);
    QList<Id<Contact>> known;
    for (int i = 0; i < 400; ++i)
        randomStep(people, known, random);
    QVERIFY(isGood());
    QList<ListRow> grown = all();

    rebuild();

    QVERIFY(isGood());
    QList<ListRow> built = all();
    for (ListRow &row : grown)
        row.rank = 0;
    for (ListRow &row : built)
        row.rank = 0;
    QCOMPARE(built, grown);
}

void TestContactListRepository::buildsMoreThanFitsInMemory()
{
    constexpr int count = 3000;
    ListBuilder builder(connection(), customers, 32 * 1024);
    for (int i = 0; i < count; ++i) {
        const QString key = QString::number(i * 7919 % count).rightJustified(6, u'0');
        QVERIFY(builder.add({.contact = Id<Contact>(i + 1), .name = key, .sortKey = key, .haystack = key}));
    }
    QVERIFY(builder.write());

    const QList<ListRow> rows = all();
    QCOMPARE(rows.size(), count);
    for (int i = 0; i < count; ++i)
        QCOMPARE(rows[i].name.toInt(), i);
    QCOMPARE(*Sql(connection(), "test", QStringLiteral("SELECT COUNT(*) FROM list_run")).number(), 0);
}

void TestContactListRepository::stopsBuildingWhenAskedTo()
{
    tests::ListedPeople people(connection());
    for (int i = 0; i < 20; ++i)
        people.add(QStringLiteral("Naam%1").arg(i));
    rebuild();
    const QList<ListRow> before = all();
    people.add(QStringLiteral("Nieuw"));
    commit();

    const auto stopped = writing(connection(), [&](Connection &c) {
        return contact_list_repository::rebuild(c, customers, [](qint64) { return false; });
    });

    QVERIFY(!stopped);
    QCOMPARE(stopped.error().failure, Failure::Cancelled);
    QCOMPARE(all(), before);
}

void TestContactListRepository::insertsFewIntoTheGapsAndManyByWritingAgain()
{
    tests::ListedPeople people(connection());
    for (int i = 0; i < 50; ++i)
        people.add(QStringLiteral("Naam%1").arg(i));
    rebuild();

    for (const int count : {5, 700}) {
        QList<ListRow> rows;
        for (int i = 0; i < count; ++i) {
            ListInputs inputs;
            const QString surname = QStringLiteral("Naam%1x%2").arg(i % 50).arg(i);
            inputs.contact.id = people.add(surname);
            inputs.contact.surname = surname;
            inputs.contact.sortKey = sortKey({.surname = surname});
            rows.append(makeListRow(inputs));
        }
        QVERIFY(contact_list_repository::insertMany(connection(), customers, rows));
        QVERIFY(isGood());
    }
    QCOMPARE(all().size(), 755);
}

void TestContactListRepository::tellsWhatDiffersFromTheContacts()
{
    tests::ListedPeople people(connection());
    const auto gone = people.add(QStringLiteral("Aalbers"));
    const auto changed = people.add(QStringLiteral("Bakker"));
    people.add(QStringLiteral("Claes"));
    rebuild();
    QVERIFY(isGood());

    people.erase(gone);
    people.email(changed, QStringLiteral("b@b.example"));
    people.add(QStringLiteral("Nieuw"));
    QVERIFY(Sql(connection(), "test",
        QStringLiteral("UPDATE list_customers SET sort_key = 'zzz' WHERE name = 'Aalbers'"))
                .run());

    const auto comparison = contact_list_repository::verify(connection(), customers);
    QVERIFY(comparison);
    QCOMPARE(comparison->rows, 3);
    QCOMPARE(comparison->missing, 1);
    QCOMPARE(comparison->surplus, 1);
    QCOMPARE(comparison->different, 1);
    QCOMPARE(comparison->misplaced, 1);
}

void TestContactListRepository::bringsStandingsUpToDate()
{
    tests::ListedPeople people(connection());
    const auto one = people.add(QStringLiteral("Aalbers"));
    const auto two = people.add(QStringLiteral("Bakker"));
    people.term(two, RetentionState::Held);
    rebuild();
    people.term(one, RetentionState::WithinTerm, QDate(2031, 12, 31));

    QVERIFY(contact_list_repository::setStandings(
        connection(), customers, {{one, {Standing::ByDate, QDate(2031, 12, 31)}}}));

    QVERIFY(isGood());
    QCOMPARE(all()[0].dueOn, QDate(2031, 12, 31));
    QCOMPARE(all()[1].standing, Standing::Held);
}

void TestContactListRepository::notesWhatOthersMustReadAgain()
{
    tests::ListedPeople people(connection());
    const auto contact = people.add(QStringLiteral("Aalbers"));
    rebuild();
    const auto before = *list_search_repository::version(connection(), customers);
    people.email(contact, QStringLiteral("a@a.example"));
    QVERIFY(refresh(contact));

    const auto changes = list_search_repository::changesAfter(connection(), customers, before, 10);

    QCOMPARE(changes->size(), 1);
    QCOMPARE(changes->first().version, before + 1);
    QCOMPARE(changes->first().first, all().first().rank);
    QCOMPARE(changes->first().last, all().first().rank);
}

QTEST_GUILESS_MAIN(TestContactListRepository)

#include "tst_contact_list_repository.moc"
