#include "app/accountability/business_group_repository.h"
#include "app/changes/change.h"
#include "app/changes/service_context.h"
#include "app/consent/purposes.h"
#include "app/grounds/grounds.h"
#include "app/registers/processors.h"
#include "app/statement/privacy_statements.h"
#include "app/statement/statement_repository.h"
#include "services/import_house.h"

namespace {

const FilingSystem customers = FilingSystem::Customers;

} // namespace

/// Why those whom an import brings in are kept, and until when.
class TestImportsGrounds final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase_data() { tests::everyBackend(); }

    void init()
    {
        QFETCH_GLOBAL(Backend, backend);
        m_house = tests::ImportHouse::open(backend);
        if (!m_house)
            QSKIP("this server is not here");
    }

    void cleanup() { m_house.reset(); }

    void givesEachTheUsualReasonAndTheRuleOfTheirKind()
    {
        const auto taken = m_house->take("Voornaam;Achternaam;E-mail;Soort\n"
                                         "Jan;Dam;jan@voorbeeld.example;klant\n"
                                         "Piet;Vis;piet@voorbeeld.example;prospect\n");

        QVERIFY2(taken, qPrintable(taken ? QString() : taken.error().what));
        QCOMPARE(m_house->count(QStringLiteral("SELECT COUNT(*) FROM contact c JOIN provenance p ON "
                                               "p.id = c.provenance_id AND p.filing_system = c.filing_system "
                                               "WHERE p.reason_from = 1 AND p.until_rule <> ''")),
            2);
        QCOMPARE(m_house->text(ruleOf(QStringLiteral("Dam"))), QStringLiteral("CUS-14"));
        QCOMPARE(m_house->text(ruleOf(QStringLiteral("Vis"))),
            m_house->count(QStringLiteral("SELECT kind FROM contact WHERE surname = 'Vis'")) ==
                    int(ContactKind::Prospect)
                ? QStringLiteral("PRO-16-N")
                : QStringLiteral("CUS-14"));
    }

    void refusesFillingBeforeAnythingIsStored_data()
    {
        QTest::addColumn<GroundWish>("ground");
        QTest::addColumn<QString>("refusal");

        QTest::newRow("filling") << GroundWish{.reason = QStringLiteral("nvt")}
                                 << QStringLiteral("reason.placeholder");
        QTest::newRow("emptied") << GroundWish{.reason = QStringLiteral(" ")}
                                 << QStringLiteral("reason.empty");
        QTest::newRow("too late") << GroundWish{.until = QDate(2031, 1, 1)}
                                  << QStringLiteral("ground.until-beyond-rule");
    }

    void refusesFillingBeforeAnythingIsStored()
    {
        QFETCH(GroundWish, ground);
        auto plan = planFor(tests::manyPeople(2));
        plan.ground = ground;

        const auto taken = m_house->run(plan);

        QTEST(taken ? QString() : taken.error().what, "refusal");
        QCOMPARE(m_house->count(QStringLiteral("SELECT COUNT(*) FROM contact")), 0);
    }

    void leavesOneReasonForMoreThanFiveHundredToTheOfficer()
    {
        const Permit steward =
            m_house->house().member(QStringLiteral("medewerker"), {{Role::Steward, customers}});
        auto plan = planFor(tests::manyPeople(501));
        plan.ground.reason = QStringLiteral("Klanten van de overgenomen winkel");

        const auto own = m_house->imports().run(steward, plan).result();
        QCOMPARE(own ? QString() : own.error().what, QStringLiteral("ground.reason-for-many"));
        QCOMPARE(m_house->count(QStringLiteral("SELECT COUNT(*) FROM contact")), 0);
        QCOMPARE(m_house->imports().tryOut(steward, plan).result().error().what,
            QStringLiteral("ground.reason-for-many"));

        // The founder is an officer as well.
        const auto officers = m_house->imports().tryOut(m_house->founder(), plan).result();
        QVERIFY2(officers, qPrintable(officers ? QString() : officers.error().what));
        plan.ground.reason.reset();
        const auto usual = m_house->imports().run(steward, plan).result();
        QVERIFY2(usual, qPrintable(usual ? QString() : usual.error().what));
        QCOMPARE(usual->imported, 501);
    }

    void letsAStewardHaveFiveHundredInTheirOwnWords()
    {
        const Permit steward =
            m_house->house().member(QStringLiteral("medewerker"), {{Role::Steward, customers}});
        auto plan = planFor(tests::manyPeople(500));
        plan.ground = {
            .reason = QStringLiteral("Klanten van de overgenomen winkel"), .until = QDate(2027, 1, 1)};

        const auto taken = m_house->imports().run(steward, plan).result();

        QVERIFY2(taken, qPrintable(taken ? QString() : taken.error().what));
        QCOMPARE(
            m_house->text(QStringLiteral("SELECT DISTINCT reason FROM provenance")), *plan.ground.reason);
        QCOMPARE(m_house->text(QStringLiteral("SELECT DISTINCT until_on FROM provenance")),
            QStringLiteral("2027-01-01"));
    }

    void countsTheSameWordsOfOneDayTogether()
    {
        const Permit steward =
            m_house->house().member(QStringLiteral("medewerker"), {{Role::Steward, customers}});
        auto plan = planFor(tests::manyPeople(300));
        plan.ground.reason = QStringLiteral("Klanten van de overgenomen winkel");
        QVERIFY(m_house->imports().run(steward, plan).result());
        auto others =
            planFor(tests::manyPeople(300, "-nieuw").replace(";Jan", ";Piet").replace("\nK", "\nN"));
        others.ground.reason = QStringLiteral("Klanten van  de overgenomen winkel ");

        const auto again = m_house->imports().run(steward, others).result();

        QCOMPARE(again ? QString() : again.error().what, QStringLiteral("ground.reason-for-many"));
        QList<Id<Contact>> some;
        for (qint64 i = 0; i < 300; ++i)
            some.append(
                Id<Contact>(m_house->count(QStringLiteral("SELECT MIN(id) + %1 FROM contact").arg(i))));
        others.ground = {};
        QVERIFY(m_house->imports().run(steward, others).result());
        QList<Id<Contact>> more;
        for (qint64 i = 0; i < 201; ++i)
            more.append(
                Id<Contact>(m_house->count(QStringLiteral("SELECT MAX(id) - %1 FROM contact").arg(i))));
        const Grounds &grounds = m_house->services().grounds();
        const GroundDecision same{.wish = {.reason = plan.ground.reason}};
        QCOMPARE(grounds.give(steward, customers, more, same).result().error().what,
            QStringLiteral("ground.reason-for-many"));
        more.removeLast();
        QVERIFY(grounds.give(steward, customers, more, same).result());
        // To the same people once more is no more people, and other words are other words.
        QVERIFY(grounds.give(steward, customers, some, same).result());
        QVERIFY(grounds
                    .give(steward, customers, some,
                        {.wish = {.reason = QStringLiteral("Onderhoud van de ketel")}})
                    .result());
    }

    void takesTheReasonOfThePurposeForEverybody()
    {
        const auto purpose = service();
        QVERIFY2(purpose, qPrintable(purpose ? QString() : purpose.error().what));
        const Permit steward =
            m_house->house().member(QStringLiteral("medewerker"), {{Role::Steward, customers}});
        auto plan = planFor(tests::manyPeople(501));
        plan.purposes = {*purpose};

        const auto taken = m_house->imports().run(steward, plan).result();

        QVERIFY2(taken, qPrintable(taken ? QString() : taken.error().what));
        QCOMPARE(m_house->count(QStringLiteral("SELECT COUNT(*) FROM processing_ground WHERE reason = "
                                               "'Onderhoud van geleverde ketels'")),
            501);
    }

    void endsTheGroundOfWhomItKnowsOnTheSameDay()
    {
        const QByteArray csv = tests::manyPeople(2);
        QVERIFY(m_house->run(planFor(csv)));
        const auto purpose = service();
        QVERIFY(purpose);
        auto plan = planFor(csv);
        plan.purposes = {*purpose};
        plan.ground.until = QDate(2027, 1, 1);

        const auto again = m_house->run(plan);

        QVERIFY2(again, qPrintable(again ? QString() : again.error().what));
        QCOMPARE(again->updated, 2);
        QCOMPARE(m_house->count(QStringLiteral(
                     "SELECT COUNT(*) FROM processing_ground WHERE holds_until = '2027-01-01'")),
            2);
    }

    void putsThoseOnUnprovenConsentInTheQueueAndTakesThemOutWithTheImport()
    {
        const Grounds &grounds = m_house->services().grounds();
        QCOMPARE(grounds.orphanFigures(m_house->founder(), customers).result()->people, 0);
        auto plan = planFor(tests::manyPeople(12));
        plan.basis = QStringLiteral("a");
        const auto taken = m_house->run(plan);
        QVERIFY(taken);

        const auto orphans = grounds.orphans(m_house->founder(), customers, 100).result();

        QCOMPARE(orphans->size(), 12);
        QCOMPARE(orphans->first().end.why, WithoutGround::NoConsent);
        QVERIFY(m_house->imports().undo(m_house->founder(), customers, taken->batch).result());
        QCOMPARE(grounds.orphanFigures(m_house->founder(), customers).result()->people, 0);
    }

    void looksOnlyAtThoseWhomItBringsIn()
    {
        const Grounds &grounds = m_house->services().grounds();
        QCOMPARE(grounds.orphanFigures(m_house->founder(), customers).result()->people, 0);
        auto plan = planFor(tests::manyPeople(3));
        plan.basis = QStringLiteral("a");
        QVERIFY(m_house->run(plan));
        // What a look at everybody would put right.
        QVERIFY(m_house->change(QStringLiteral("UPDATE ground_end SET why = 1")));
        QVERIFY(m_house->change(QStringLiteral("UPDATE retention_count SET people = people + 100")));
        const qint64 counted = m_house->count(QStringLiteral("SELECT SUM(people) FROM retention_count"));

        plan = planFor(tests::manyPeople(5, "-nieuw").replace(";Jan", ";Piet").replace("\nK", "\nN"));
        plan.basis = QStringLiteral("a");
        const auto taken = m_house->run(plan);

        QVERIFY2(taken, qPrintable(taken ? QString() : taken.error().what));
        QCOMPARE(taken->imported, 5);
        QCOMPARE(m_house->count(QStringLiteral("SELECT COUNT(*) FROM ground_end WHERE why = 1")), 3);
        QCOMPARE(m_house->count(QStringLiteral("SELECT COUNT(*) FROM ground_end WHERE why = 2")), 5);
        QCOMPARE(m_house->count(QStringLiteral("SELECT SUM(people) FROM retention_count")), counted + 5);
    }

    void countsWhomItAddsAsTheListHasThem()
    {
        QVERIFY(m_house->run(planFor(tests::manyPeople(3))));
        auto more = planFor(tests::manyPeople(40, "-nieuw").replace("\nK", "\nN").replace("2026", "2012"));
        const auto taken = m_house->run(more);
        QVERIFY2(taken, qPrintable(taken ? QString() : taken.error().what));
        QVERIFY(taken->imported > 0);

        QCOMPARE(m_house->count(QStringLiteral(
                     "SELECT COUNT(*) FROM (SELECT kind, standing, due_on, people FROM retention_count "
                     "WHERE filing_system = 1 AND people > 0 EXCEPT SELECT kind, standing, due_on, COUNT(*) "
                     "FROM list_customers GROUP BY kind, standing, due_on) d")),
            0);
        QCOMPARE(m_house->count(QStringLiteral("SELECT SUM(people) FROM retention_count")),
            m_house->count(QStringLiteral("SELECT COUNT(*) FROM list_customers")));
    }

    void asksForALookAtTheInterestOfAnImport()
    {
        const Grounds &grounds = m_house->services().grounds();
        auto plan = planFor(tests::manyPeople(4));
        plan.basis = QStringLiteral("f");
        QCOMPARE(m_house->run(plan).error().what, QStringLiteral("ground.weighing"));
        plan.ground.interest = QStringLiteral("Klanten van de winkel bereiken");
        plan.ground.balancing = QStringLiteral("Alleen hun adres, bezwaar kan altijd");
        QVERIFY(m_house->run(plan));
        QCOMPARE(grounds.orphanFigures(m_house->founder(), customers).result()->reviews, 0);
        QVERIFY(m_house->change(QStringLiteral("UPDATE provenance SET review_on = '2026-06-30'")));

        QCOMPARE(grounds.orphanFigures(m_house->founder(), customers).result()->reviews, 4);
        QCOMPARE(grounds.lateReviews(m_house->founder(), customers, 100).result()->size(), 4);
    }

    /// As ground_end_repository has it: also where the ground itself says nothing.
    void carriesABusinessContactByWhereItsGroundCameFrom()
    {
        QVERIFY(m_house->run(planFor(tests::manyPeople(1))));
        QVERIFY(service());
        // Somebody of before reasons were asked.
        for (const QString &sql :
            {QStringLiteral("INSERT INTO provenance (filing_system, source, basis, "
                            "recorded_by, recorded_at, reason_from) SELECT "
                            "filing_system, source, basis, recorded_by, recorded_at, 0 "
                            "FROM provenance"),
                QStringLiteral(
                    "UPDATE contact SET provenance_id = (SELECT MAX(id) FROM provenance), kind = ") +
                    QString::number(int(ContactKind::Supplier)),
                QStringLiteral("INSERT INTO processing_ground (filing_system, contact_id, purpose_id, basis, "
                               "reason, provenance_id, recorded_at, recorded_by) SELECT c.filing_system, "
                               "c.id, u.id, 'b', '', (SELECT MIN(id) FROM provenance), 1, 'x' FROM contact c "
                               "CROSS JOIN purpose u WHERE u.key = 'service'")})
            QVERIFY2(m_house->change(sql), qPrintable(sql));

        const auto groups = business_group_repository::groups(*m_house->house().look());

        QVERIFY(groups);
        QCOMPARE(groups->size(), 1);
        QCOMPARE(groups->first().carried, 1);
    }

    /// Where they come from is told once for all of them, and each is concerned by what changes of it
    /// (art. 13(3) and 14(4) GDPR).
    void concernsEachWhomTheStatementTellsOfAnotherRecipient()
    {
        const Id<Purpose> orders = m_house->contractPurpose(
            QStringLiteral("bestellingen"), {DataCategory::Identity, DataCategory::ContactDetails});
        auto plan = planFor(tests::manyPeople(3));
        plan.purposes = {orders};
        const auto taken = m_house->run(plan);
        QVERIFY2(taken, qPrintable(taken ? QString() : taken.error().what));
        QVERIFY(publishedAsItIs());
        QCOMPARE(concerned(), qMakePair(qint64(0), qsizetype(0)));

        QVERIFY(m_house->services()
                    .processors()
                    .add(m_house->founder(),
                        {.name = QStringLiteral("Wolk B.V."),
                            .country = QStringLiteral("DE"),
                            .flows = {{.purpose = orders}}})
                    .result());

        QCOMPARE(concerned(), qMakePair(qint64(3), qsizetype(3)));
        QVERIFY(m_house->change(QStringLiteral("UPDATE processing_ground SET holds_until = '2020-01-01'")));
        QCOMPARE(concerned(), qMakePair(qint64(3), qsizetype(3)));
        // Whoever comes from elsewhere is not.
        QVERIFY(m_house->change(QStringLiteral("UPDATE provenance SET purpose_id = NULL")));
        QCOMPARE(concerned(), qMakePair(qint64(0), qsizetype(0)));
        // By a ground alone as long as that runs.
        QVERIFY(m_house->change(QStringLiteral("UPDATE processing_ground SET holds_until = NULL")));
        QCOMPARE(concerned(), qMakePair(qint64(3), qsizetype(3)));
        QVERIFY(m_house->change(QStringLiteral("UPDATE processing_ground SET holds_until = '2020-01-01'")));
        QCOMPARE(concerned(), qMakePair(qint64(0), qsizetype(0)));
    }

private:
    const PrivacyStatements &statements() const { return m_house->services().privacyStatements(); }

    /// How many the draft is told to concern, and how many are listed.
    QPair<qint64, qsizetype> concerned() const
    {
        const auto standing = statements().standing(m_house->founder()).result();
        const auto people =
            statements().concerned(m_house->founder(), customers, PrivacyStatements::Whom::Draft).result();
        return {standing ? standing->concerned : -1, people ? people->size() : -1};
    }

    /// A statement of what the registers say now, whatever is missing.
    bool publishedAsItIs() const
    {
        const auto draft = statements().standing(m_house->founder()).result();
        if (!draft)
            return false;
        StatementVersion version{.number = 1,
            .facts = draft->facts,
            .htmlNl = "<p>nl</p>",
            .htmlEn = "<p>en</p>",
            .publishedAt = m_house->services().clock().now(),
            .publishedBy = m_house->founder().staffRef()};
        version.digest = statement_version::digestOf(
            statement_facts::bytesOf(version.facts), version.htmlNl, version.htmlEn);
        const ServiceContext &context = m_house->services().context();
        return bool(context
                        .change(m_house->founder(),
                            [version](Change &change) -> Outcome {
                                if (auto added = statement_repository::add(change.connection(), version);
                                    !added)
                                    return added;
                                return change.audit({.action = QStringLiteral("statement.publish"),
                                    .objectKind = QStringLiteral("statement"),
                                    .objectRef = QStringLiteral("1")});
                            })
                        .result());
    }

    Result<Id<Purpose>> service() const
    {
        return m_house->services()
            .purposes()
            .add(m_house->founder(),
                {.key = QStringLiteral("service"),
                    .basis = LawfulBasis::Contract,
                    .appliesTo = {customers},
                    .channels = {Channel::Post},
                    .categories = {DataCategory::Identity, DataCategory::ContactDetails},
                    .reason = QStringLiteral("Onderhoud van geleverde ketels"),
                    .wording = {.titleNl = QStringLiteral("Onderhoud"),
                        .titleEn = QStringLiteral("Service")}})
            .result();
    }
    ImportPlan planFor(const QByteArray &csv)
    {
        return m_house->planFor(m_house->write(QStringLiteral("klanten.csv"), csv));
    }
    static QString ruleOf(const QString &surname)
    {
        return QStringLiteral(
            "SELECT p.until_rule FROM provenance p JOIN contact c ON c.provenance_id = p.id "
            "AND c.filing_system = p.filing_system WHERE c.surname = '%1'")
            .arg(surname);
    }

    std::unique_ptr<tests::ImportHouse> m_house;
};

QTEST_GUILESS_MAIN(TestImportsGrounds)
#include "tst_imports_grounds.moc"
