#include "app/changes/change_feed.h"
#include "app/changes/service_context.h"
#include "app/lists/contact_list_repository.h"
#include "app/lists/contact_lists.h"
#include "lists/listed_people.h"
#include "support/open_house.h"

#include <QSignalSpy>
#include <QTest>

namespace {

const FilingSystem customers = FilingSystem::Customers;
const FilingSystem employees = FilingSystem::Employees;

} // namespace

class TestContactLists final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase_data() { tests::everyBackend(); }
    void init();
    void cleanup() { m_house.reset(); }

    void showsTheWholeListByPosition();
    void findsPeopleBeforeAndAfterTheIndexIsLoaded_data();
    void findsPeopleBeforeAndAfterTheIndexIsLoaded();
    void putsWhoBearsTheNumberFirst();
    void namesWhoStandsInAStretch();
    void followsWhatIsCommitted();
    void followsWhatAnotherProgramCommits();
    void saysWhenAResultNoLongerNamesTheSamePeople();
    void filtersByWhatTheListKnows();
    void filtersByConsent();
    void filtersByTheDayAConsentEnds();
    void sortsByDueDate();
    void dropsAQuestionThatANewerOneReplaces();
    void refusesWhoMayNotSeeContacts();
    void findsForThePaletteOnlyWhereOneMayLook();
    void wipesWhatItHoldsWhenToldTo();
    void tellsWhereSomebodyStands();

private:
    ContactLists &lists() const { return m_house->services().contactLists(); }
    const Permit &founder() const { return m_house->founder(); }
    void load() const;
    void add(const std::function<void(tests::ListedPeople &)> &write, FilingSystem filingSystem = customers) const;
    QStringList search(const ListQuery &query) const;
    Id<Contact> touch(const std::function<Id<Contact>(tests::ListedPeople &)> &write) const;

    std::unique_ptr<tests::OpenHouse> m_house;
};

void TestContactLists::init()
{
    QFETCH_GLOBAL(Backend, backend);
    m_house = tests::OpenHouse::open(backend, Clock(QDate(2026, 9, 4)));
    if (!m_house)
        QSKIP("this server is not here");
    add(tests::writeThree);
}

void TestContactLists::add(
    const std::function<void(tests::ListedPeople &)> &write, FilingSystem filingSystem) const
{
    const auto connection = m_house->look();
    QVERIFY(writing(*connection, [&](Connection &c) -> Outcome {
        tests::ListedPeople people(c, filingSystem);
        write(people);
        return done;
    }));
    QSignalSpy changed(&lists(), &ContactLists::changed);
    const auto rows = lists().rebuild(founder(), filingSystem).result();
    QVERIFY(rows);
    QVERIFY(changed.size() > 0 || changed.wait(tests::patience));
}

Id<Contact> TestContactLists::touch(const std::function<Id<Contact>(tests::ListedPeople &)> &write) const
{
    QSignalSpy changed(&lists(), &ContactLists::changed);
    const auto contact = m_house->services()
                             .context()
                             .change(founder(),
                                 [write](Change &change) -> Result<Id<Contact>> {
                                     tests::ListedPeople people(change.connection());
                                     const auto touched = write(people);
                                     change.touched(customers, touched);
                                     if (auto noted = change.audit({.action = QStringLiteral("test")}); !noted)
                                         return noted.error();
                                     return touched;
                                 })
                             .result();
    Q_ASSERT(contact);
    if (changed.isEmpty())
        changed.wait(tests::patience);
    return *contact;
}

void TestContactLists::load() const
{
    QSignalSpy loaded(&lists(), &ContactLists::loaded);
    lists().startLoading(customers);
    QVERIFY(lists().isLoaded(customers) || loaded.wait());
}

QStringList TestContactLists::search(const ListQuery &query) const
{
    const auto found = lists().search(founder(), customers, query).result();
    if (!found)
        return {found.error().what};
    const auto page = lists().page(founder(), customers, *found, 0, 100).result();
    if (!page)
        return {page.error().what};
    QStringList names;
    for (const ListRow &row : page->rows)
        names.append(row.name.section(u',', 0, 0));
    return names;
}

void TestContactLists::showsTheWholeListByPosition()
{
    for (const bool isLoaded : {false, true}) {
        if (isLoaded)
            load();
        QCOMPARE(*lists().total(founder(), customers).result(), 3);
        const auto page = lists().page(founder(), customers, nullptr, 1, 10).result();
        QVERIFY(page);
        QCOMPARE(page->total, 3);
        QCOMPARE(page->first, 1);
        QCOMPARE(page->rows.size(), 2);
        QCOMPARE(page->rows[0].number, QStringLiteral("C-00417"));
        QCOMPARE(page->rows[1].organisation, QStringLiteral("Bergkwartier B.V."));
        QVERIFY(lists().page(founder(), customers, nullptr, 3, 10).result()->rows.isEmpty());
    }
}

void TestContactLists::findsPeopleBeforeAndAfterTheIndexIsLoaded_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("names");
    const QString berg = QStringLiteral("Berg");
    const QString celik = QStringLiteral("Çelik");
    const QString jansen = QStringLiteral("Jansen");

    QTest::addRow("name and organisation") << "berg" << QStringList{berg, jansen};
    QTest::addRow("two words") << "zoë berg" << QStringList{berg};
    QTest::addRow("beginning") << "b" << QStringList{berg};
    QTest::addRow("beginning of two") << "va be" << QStringList{berg};
    QTest::addRow("phone") << "06-1234" << QStringList{berg};
    QTest::addRow("number") << "00417" << QStringList{celik};
    QTest::addRow("city") << "wolle" << QStringList{celik};
    QTest::addRow("underscore is itself") << "zoe_b" << QStringList{berg};
    QTest::addRow("underscore is nothing else") << "z_e_b" << QStringList{};
    QTest::addRow("percent is nothing") << "%" << QStringList{berg, celik, jansen};
    QTest::addRow("nobody") << "quispel" << QStringList{};
}

void TestContactLists::findsPeopleBeforeAndAfterTheIndexIsLoaded()
{
    QFETCH(QString, text);
    QFETCH(QStringList, names);

    QCOMPARE(search({.text = text}), names);
    load();
    QCOMPARE(search({.text = text}), names);
}

void TestContactLists::putsWhoBearsTheNumberFirst()
{
    add([](tests::ListedPeople &people) {
        const auto early = people.add(QStringLiteral("Aaltsz"));
        people.number(early, QStringLiteral("c-004179"));
        const auto late = people.add(QStringLiteral("Zwart"));
        people.number(late, QStringLiteral("c-00417"));
    });
    using Names = QStringList;
    for (const bool isLoaded : {false, true}) {
        if (isLoaded)
            load();
        QCOMPARE(search({.text = QStringLiteral(" C-00417")}),
            (Names{QStringLiteral("Zwart"), QStringLiteral("Aaltsz"), QStringLiteral("Çelik")}));
        QCOMPARE(search({.text = QStringLiteral("C-00417"), .limit = 1}), Names{QStringLiteral("Zwart")});
        QCOMPARE(search({.text = QStringLiteral("C-00417"), .filter = {.marks = {ListMark::Restricted}}}),
            Names{QStringLiteral("Çelik")});
    }
}

void TestContactLists::namesWhoStandsInAStretch()
{
    for (const bool isLoaded : {false, true}) {
        if (isLoaded)
            load();
        const auto rows = lists().page(founder(), customers, nullptr, 0, 10).result()->rows;
        QCOMPARE(*lists().contacts(founder(), customers, nullptr, 0, 2).result(),
            (QList{rows[0].contact, rows[1].contact}));
        const auto berg = lists().search(founder(), customers, {.text = QStringLiteral("berg")}).result();
        QCOMPARE(*lists().contacts(founder(), customers, *berg, 0, 10).result(),
            (QList{rows[0].contact, rows[2].contact}));
        QCOMPARE(*lists().contacts(founder(), customers, *berg, 5, 10).result(), QList<Id<Contact>>());
    }
    const Permit stranger = m_house->member(QStringLiteral("kijkniet"), {{Role::Auditor, customers}});
    QCOMPARE(lists().contacts(stranger, customers, nullptr, 0, 5).result().error().failure, Failure::Refused);
}

void TestContactLists::followsWhatIsCommitted()
{
    load();
    const auto added = touch([](tests::ListedPeople &people) {
        const auto contact = people.add(QStringLiteral("Aaltsz"), QStringLiteral("Femke"));
        people.email(contact, QStringLiteral("femke@nieuw.example"));
        return contact;
    });

    QCOMPARE(search({.text = QStringLiteral("nieuw.ex")}), QStringList{QStringLiteral("Aaltsz")});
    QCOMPARE(*lists().total(founder(), customers).result(), 4);
    QCOMPARE(*lists().positionOf(founder(), customers, nullptr, added).result(), 0);

    touch([&](tests::ListedPeople &people) {
        people.rename(added, QStringLiteral("Zwart"));
        return added;
    });

    QCOMPARE(search({.text = QStringLiteral("aaltsz")}), QStringList());
    QCOMPARE(search({.text = QStringLiteral("femke")}), QStringList{QStringLiteral("Zwart")});
    QCOMPARE(*lists().positionOf(founder(), customers, nullptr, added).result(), 3);
}

void TestContactLists::followsWhatAnotherProgramCommits()
{
    QFETCH_GLOBAL(Backend, backend);
    if (backend == Backend::Embedded)
        QSKIP("one program at a time has a file");
    load();
    QVERIFY(writing(*m_house->look(), [](Connection &line) -> Outcome {
        const auto person = tests::ListedPeople(line).add(QStringLiteral("Quispel"), QStringLiteral("Femke"));
        const auto listed = contact_list_repository::refresh(line, customers, person);
        return listed ? Outcome(done) : Outcome(listed.error());
    }));

    const auto named = *lists().find(founder(), QStringLiteral("quispel")).result();

    QCOMPARE(named.size(), 1);
    QCOMPARE(named.first().name, QStringLiteral("Quispel, Femke"));
    QCOMPARE(search({.text = QStringLiteral("quisp")}), QStringList{QStringLiteral("Quispel")});
}

void TestContactLists::saysWhenAResultNoLongerNamesTheSamePeople()
{
    const auto found = lists().search(founder(), customers, {.text = QStringLiteral("berg")}).result();
    QVERIFY(found);
    add([](tests::ListedPeople &people) { people.add(QStringLiteral("Aaltsz")); });

    const auto page = lists().page(founder(), customers, *found, 0, 10).result();

    QVERIFY(!page);
    QCOMPARE(page.error().failure, Failure::ChangedMeanwhile);
}

void TestContactLists::filtersByWhatTheListKnows()
{
    using Names = QStringList;
    const QString berg = QStringLiteral("Berg");
    const QString celik = QStringLiteral("Çelik");
    const QString jansen = QStringLiteral("Jansen");
    load();

    QCOMPARE(search({.filter = {.kinds = {ContactKind::Customer}}}), (Names{berg, celik, jansen}));
    QCOMPARE(search({.filter = {.kinds = {ContactKind::Supplier}}}), Names{});
    QCOMPARE(search({.filter = {.marks = {ListMark::Restricted}}}), Names{celik});
    // Her consent has ended since her row was written; another ground would do.
    QCOMPARE(search({.filter = {.marks = {ListMark::MissingGround}}}), Names{berg});
    add([this](tests::ListedPeople &people) {
        people.ground(
            lists().page(founder(), customers, nullptr, 0, 1).result()->rows[0].contact, QStringLiteral("b"));
    });
    QCOMPARE(search({.filter = {.marks = {ListMark::MissingGround}}}), Names{});
    QCOMPARE(search({.filter = {.standings = {Standing::KeptByLaw}}}), Names{jansen});
    QCOMPARE(search({.filter = {.retention = RetentionState::TermOver}}), Names{celik});
    QCOMPARE(search({.filter = {.retention = RetentionState::WithinTerm}}), Names{berg});
    QCOMPARE(search({.filter = {.dueFrom = QDate(2027, 1, 1), .dueTo = QDate(2029, 1, 1)}}), Names{berg});
    QCOMPARE(search({.text = QStringLiteral("berg"), .filter = {.standings = {Standing::KeptByLaw}}}), Names{jansen});
    QCOMPARE(search({.filter = {.ids = QList<Id<Contact>>{}}}), Names{});
    const auto rows = lists().page(founder(), customers, nullptr, 0, 10).result()->rows;
    QCOMPARE(search({.filter = {.ids = QList{rows[2].contact, rows[0].contact}}}), (Names{berg, jansen}));
}

void TestContactLists::filtersByConsent()
{
    using Names = QStringList;
    const auto with = [](QList<ConsentState> states) {
        return ListQuery{.filter = {.purpose = Id<Purpose>(1), .consentStates = std::move(states)}};
    };
    QCOMPARE(search(with({ConsentState::Given})), Names{QStringLiteral("Çelik")});
    QCOMPARE(search(with({ConsentState::Expired})), Names{QStringLiteral("Berg")});
    QCOMPARE(search(with({ConsentState::Unknown})), Names{QStringLiteral("Jansen")});
    QCOMPARE(search(with({ConsentState::Unknown, ConsentState::Given})),
        (Names{QStringLiteral("Çelik"), QStringLiteral("Jansen")}));
}

void TestContactLists::filtersByTheDayAConsentEnds()
{
    const auto between = [](QDate from, QDate to) {
        return ListQuery{.filter = {.consentEndsFrom = from, .consentEndsTo = to}};
    };
    QCOMPARE(search(between(QDate(2026, 9, 1), QDate(2026, 9, 30))), QStringList{QStringLiteral("Berg")});
    QCOMPARE(search(between(QDate(2026, 9, 2), QDate(2026, 9, 30))), QStringList());
}

void TestContactLists::sortsByDueDate()
{
    load();
    QCOMPARE(search({.sort = ListSort::DueOn}),
        (QStringList{QStringLiteral("Çelik"), QStringLiteral("Berg"), QStringLiteral("Jansen")}));
    QCOMPARE(search({.text = QStringLiteral("berg"), .sort = ListSort::DueOn, .limit = 1}),
        QStringList{QStringLiteral("Berg")});
}

void TestContactLists::dropsAQuestionThatANewerOneReplaces()
{
    QList<QFuture<Result<ListResultPtr>>> answers;
    for (int i = 0; i < 200; ++i)
        answers.append(lists().search(founder(), customers, {.text = QStringLiteral("berg")}));

    const auto last = answers.last().result();
    QVERIFY(last);
    QCOMPARE((*last)->count(), 2);
    for (auto &answer : answers) {
        const auto result = answer.result();
        QVERIFY(result || result.error().failure == Failure::Cancelled);
    }
}

void TestContactLists::refusesWhoMayNotSeeContacts()
{
    const Permit stranger = m_house->member(QStringLiteral("vreemde"), {{Role::Auditor, customers}});

    QCOMPARE(lists().total(stranger, customers).result().error().failure, Failure::Refused);
    QCOMPARE(lists().page(stranger, customers, nullptr, 0, 5).result().error().failure, Failure::Refused);
    QCOMPARE(lists().search(stranger, customers, {}).result().error().failure, Failure::Refused);
    QCOMPARE(lists().find(stranger, QStringLiteral("berg")).result().error().failure, Failure::Refused);
    QCOMPARE(lists().rebuild(stranger, customers).result().error().failure, Failure::Refused);
}

void TestContactLists::findsForThePaletteOnlyWhereOneMayLook()
{
    add([](tests::ListedPeople &people) { people.add(QStringLiteral("Bergman")); }, employees);
    const Permit steward = m_house->member(QStringLiteral("klantbeheer"), {{Role::Steward, customers}});

    const auto found = lists().find(steward, QStringLiteral("berg"), 8).result();
    QVERIFY(found);
    QCOMPARE(found->size(), 2);
    QCOMPARE(lists().search(steward, employees, {}).result().error().failure, Failure::Refused);

    const Permit both
        = m_house->member(QStringLiteral("beide"), {{Role::Steward, customers}, {Role::Steward, employees}});
    QCOMPARE(lists().find(both, QStringLiteral("berg"), 8).result()->size(), 3);
    QCOMPARE(lists().find(both, QStringLiteral("berg"), 2).result()->size(), 2);
}

void TestContactLists::wipesWhatItHoldsWhenToldTo()
{
    load();
    lists().forget();

    QVERIFY(!lists().isLoaded(customers));
    QCOMPARE(search({.text = QStringLiteral("zoe")}), QStringList{QStringLiteral("Berg")});
    load();
    QCOMPARE(search({.text = QStringLiteral("zoe")}), QStringList{QStringLiteral("Berg")});
}

void TestContactLists::tellsWhereSomebodyStands()
{
    for (const bool isLoaded : {false, true}) {
        if (isLoaded)
            load();
        QCOMPARE(*lists().positionOfName(founder(), customers, QStringLiteral("Çe")).result(), 1);
        QCOMPARE(*lists().positionOfName(founder(), customers, QStringLiteral("zz")).result(), 3);
        const auto found = lists().search(founder(), customers, {.text = QStringLiteral("berg")}).result();
        const auto rows = lists().page(founder(), customers, *found, 0, 10).result()->rows;
        QCOMPARE(*lists().positionOf(founder(), customers, *found, rows[1].contact).result(), 1);
        QCOMPARE(*lists().positionOf(founder(), customers, *found, Id<Contact>(999'999)).result(), -1);
    }
}

QTEST_GUILESS_MAIN(TestContactLists)

#include "tst_contact_lists.moc"
