#include "app/audit/audit_trail.h"
#include "app/lists/saved_filters.h"
#include "app/storage/sql.h"
#include "support/open_house.h"

#include <QTest>

namespace {

const FilingSystem customers = FilingSystem::Customers;
const FilingSystem employees = FilingSystem::Employees;

ContactFilter soon()
{
    return {.kinds = {ContactKind::Prospect, ContactKind::Customer},
        .organisation = Id<Organisation>(7),
        .purpose = Id<Purpose>(3),
        .consentStates = {ConsentState::Withdrawn, ConsentState::Unknown},
        .retention = RetentionState::DueSoon,
        .dueWithin = 30,
        .dueFrom = QDate(2026, 1, 1),
        .dueTo = QDate(2027, 1, 1),
        .marks = {ListMark::MissingGround},
        .sort = ListSort::DueOn};
}

} // namespace

class TestSavedFilters final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase_data() { tests::everyBackend(); }

    void init()
    {
        QFETCH_GLOBAL(Backend, backend);
        m_house = tests::OpenHouse::open(backend, Clock(QDate(2026, 9, 4)));
        if (!m_house)
            QSKIP("this server is not here");
    }

    void cleanup() { m_house.reset(); }

    void keepsAFilterWithAllThatItAsks()
    {
        const auto saved =
            filters().add(founder(), customers, QStringLiteral("  Verloopt   snel "), soon()).result();

        QVERIFY(saved);
        QCOMPARE(saved->name, QStringLiteral("Verloopt snel"));
        QCOMPARE(*filters().list(founder(), customers).result(), QList{*saved});
        QCOMPARE(filters().list(founder(), customers).result()->first().filter, soon());
        QVERIFY(filters().list(founder(), employees).result()->isEmpty());
    }

    void asksForTheDaysFromTheDayOnWhichOneLooks()
    {
        const ListFilter asked = ContactFilter{.dueWithin = 30}.on(QDate(2026, 9, 4));

        QCOMPARE(asked.dueFrom, QDate(2026, 9, 4));
        QCOMPARE(asked.dueTo, QDate(2026, 10, 4));
    }

    void leavesOutWhatItDoesNotKnow()
    {
        const QJsonObject json{{QStringLiteral("retention"), 99}, {QStringLiteral("marks"), 1 << 9},
            {QStringLiteral("due-within"), -4}, {QStringLiteral("due-from"), QStringLiteral("2026-02-31")},
            {QStringLiteral("text"), QStringLiteral("jansen")}};

        QCOMPARE(ContactFilter::fromJson(json), ContactFilter());
    }

    void isRenamedAndRemoved()
    {
        const auto saved = filters().add(founder(), customers, QStringLiteral("Een"), soon()).result();

        QVERIFY(filters().rename(founder(), customers, saved->id, QStringLiteral("Twee")).result());
        QCOMPARE(filters().list(founder(), customers).result()->first().name, QStringLiteral("Twee"));
        QVERIFY(filters().remove(founder(), customers, saved->id).result());
        QVERIFY(filters().list(founder(), customers).result()->isEmpty());
        QCOMPARE(
            filters().remove(founder(), customers, saved->id).result().error().failure, Failure::NotFound);
    }

    void refusesNamesThatDoNotHelp()
    {
        const QString name = QStringLiteral("Zoë");
        QVERIFY(filters().add(founder(), customers, name, soon()).result());
        const auto problem = [this](const QString &typed, const ContactFilter &filter) {
            return filters().add(founder(), customers, typed, filter).result().error().what;
        };

        QCOMPARE(problem(QStringLiteral("  "), soon()), QStringLiteral("saved-filter.name-empty"));
        QCOMPARE(problem(QString(41, u'a'), soon()), QStringLiteral("saved-filter.name-long"));
        QCOMPARE(problem(QStringLiteral("ZOE"), soon()), QStringLiteral("saved-filter.name-taken"));
        QCOMPARE(problem(QStringLiteral("niets"), {}), QStringLiteral("saved-filter.empty"));
    }

    void keepsTwentyAndNoMore()
    {
        for (int i = 0; i < SavedFilters::most; ++i)
            QVERIFY(filters().add(founder(), customers, QString::number(i), soon()).result());

        const auto more = filters().add(founder(), customers, QStringLiteral("meer"), soon()).result();

        QCOMPARE(more.error().what, QStringLiteral("saved-filter.too-many"));
    }

    void isNobodyElses()
    {
        const auto saved = filters().add(founder(), customers, QStringLiteral("Mijn"), soon()).result();
        const Permit other = m_house->member(QStringLiteral("ander"), {{Role::Steward, customers}});

        QVERIFY(filters().list(other, customers).result()->isEmpty());
        QCOMPARE(
            filters().rename(other, customers, saved->id, QStringLiteral("Van mij")).result().error().failure,
            Failure::NotFound);
        QCOMPARE(filters().remove(other, customers, saved->id).result().error().failure, Failure::NotFound);
        const Permit stranger = m_house->member(QStringLiteral("vreemde"), {{Role::Auditor, customers}});
        QCOMPARE(filters().list(stranger, customers).result().error().failure, Failure::Refused);
        QCOMPARE(filters().add(stranger, customers, QStringLiteral("x"), soon()).result().error().failure,
            Failure::Refused);
    }

    void leavesItsNameOutOfTheTrail()
    {
        QVERIFY(filters().add(founder(), customers, QStringLiteral("Zaak Quispel"), soon()).result());

        const auto named = Sql(*m_house->look(), "test",
            QStringLiteral("SELECT object_ref FROM audit_entry WHERE action = 'saved-filter.add'"))
                               .text();
        const auto details = Sql(*m_house->look(), "test", QStringLiteral("SELECT detail FROM audit_detail"))
                                 .list([](const Row &row) { return row.bytes(0); });

        QVERIFY(named && !named->isEmpty());
        QVERIFY(!named->contains(QLatin1String("Quispel")));
        QVERIFY(details && !details->isEmpty());
        for (const QByteArray &detail : *details)
            QVERIFY(!detail.contains("Quispel"));
    }

private:
    SavedFilters &filters() const { return m_house->services().savedFilters(); }
    const Permit &founder() const { return m_house->founder(); }

    std::unique_ptr<tests::OpenHouse> m_house;
};

QTEST_GUILESS_MAIN(TestSavedFilters)
#include "tst_saved_filters.moc"
