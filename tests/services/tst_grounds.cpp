#include "app/grounds/grounds.h"
#include "app/lists/contact_lists.h"
#include "app/requests/requests.h"
#include "app/storage/sql_faults.h"
#include "services/consent_house.h"

#include <QTest>

/// Why everybody is kept and until when, and who has no ground any more.
class TestGrounds final
    : public QObject
    , protected tests::ConsentFixture
{
    Q_OBJECT

private slots:
    void initTestCase_data() { tests::everyBackend(); }

    void init()
    {
        QFETCH_GLOBAL(Backend, backend);
        if (!setUp(backend))
            QSKIP("this server is not here");
    }

    void cleanup() { m_house.reset(); }

    void keepsWithEverybodyWhyAndUntilWhen()
    {
        const auto worker =
            contacts()
                .add(founder(), FilingSystem::Employees, tests::workerOf(QStringLiteral("Bos")))
                .result();
        QVERIFY(worker);

        const ContactGround customer = groundOf(m_person);
        const ContactGround employee =
            contacts().find(founder(), FilingSystem::Employees, *worker).result()->provenance.ground;

        QCOMPARE(customer.reasonFrom, ReasonOrigin::Standard);
        QCOMPARE(customer.untilRule, QStringLiteral("CUS-14"));
        QCOMPARE(employee.untilRule, QStringLiteral("HR-38"));
    }

    void storesNobodyForAReasonThatIsNone()
    {
        ContactDraft draft = tests::draftOf(QStringLiteral("Vis"));
        draft.ground = {.reason = QStringLiteral("n.v.t."), .until = QDate(2040, 1, 1)};

        const auto id = contacts().add(founder(), tests::customers, draft).result();

        QCOMPARE(id.error().what, QStringLiteral("contact.fields"));
        QCOMPARE(id.error().place,
            QStringList({QStringLiteral("ground-reason:reason.placeholder"),
                QStringLiteral("until:ground.until-beyond-rule")}));
        QCOMPARE(count(QStringLiteral("SELECT COUNT(*) FROM contact")), 1);
    }

    void weighsTheInterestInABusinessContact()
    {
        ContactDraft draft = tests::draftOf(QStringLiteral("Vis"));
        draft.provenance.basis = QStringLiteral("f");
        draft.ground.interest = QStringLiteral("Inkoper bereiken voor lopende orders");
        QCOMPARE(contacts().add(founder(), tests::customers, draft).result().error().place,
            QStringList{QStringLiteral("balancing:ground.weighing")});
        draft.ground.balancing = QStringLiteral("Alleen zakelijke gegevens, bezwaar kan altijd");
        const auto id = contacts().add(founder(), tests::customers, draft).result();
        QVERIFY(id);

        const ContactGround ground = groundOf(*id);

        QCOMPARE(ground.interest, QStringLiteral("Inkoper bereiken voor lopende orders"));
        QCOMPARE(ground.reviewOn, today().addMonths(12));
        draft.ground.reviewOn = today().addMonths(13);
        QCOMPARE(contacts().add(founder(), tests::customers, draft).result().error().place,
            QStringList{QStringLiteral("review-on:ground.review")});
    }

    void followsTheConsentThatCarriesSomebody()
    {
        QCOMPARE(orphans().size(), 0);
        m_person = onConsent(QStringLiteral("Kok"));
        QCOMPARE(orphans().size(), 1);
        QCOMPARE(orphans().first().end, GroundEnd({today(), WithoutGround::NoConsent}));

        QVERIFY(record(tests::actOf(ConsentAct::Given)));
        QCOMPARE(orphans().size(), 0);

        const QDate given = today();
        m_now.micros += 20 * tests::aDay;
        QVERIFY(record(tests::actOf(ConsentAct::Withdrawn)));
        QCOMPARE(orphans().first().contact, m_person);
        QCOMPARE(orphans().first().end, GroundEnd({given.addDays(20), WithoutGround::ConsentEnded}));
    }

    void countsDownAndNoticesTheDayByItself()
    {
        m_person = onConsent(QStringLiteral("Kok"));
        QVERIFY(record(tests::actOf(ConsentAct::Given))); // for a year
        ContactDraft draft = tests::draftOf(QStringLiteral("Vis"));
        draft.ground.until = today().addDays(400);
        const auto dated = contacts().add(founder(), tests::customers, draft).result();
        QVERIFY(dated);
        const QDate day = today();
        QCOMPARE(figures().people, 0);

        m_now.micros += 366 * tests::aDay;
        QCOMPARE(figures().people, 1);
        QCOMPARE(orphans().first().end, GroundEnd({day.addYears(1), WithoutGround::ConsentEnded}));
        QCOMPARE(figures().overdue, 0);

        m_now.micros += 34 * tests::aDay; // the 400th day is the last
        QCOMPARE(figures().people, 1);
        QCOMPARE(figures().overdue, 1);
        m_now.micros += tests::aDay;
        QCOMPARE(orphans().last().contact, *dated);
        QCOMPARE(orphans().last().end, GroundEnd({day.addDays(401), WithoutGround::DayPassed}));
        QCOMPARE(orphans().last().eraseBy(figures().daysToErase), day.addDays(431));
    }

    void inventsNoReasonForAnOlderFile()
    {
        QVERIFY(change(QStringLiteral("UPDATE provenance SET reason_from = 0, until_rule = ''")));
        m_now.micros += 5 * tests::aDay;

        QCOMPARE(orphans().size(), 1);
        QCOMPARE(orphans().first().end, GroundEnd({today(), WithoutGround::NoReason}));
        QCOMPARE(groundOf(m_person).reasonFrom, ReasonOrigin::None);
    }

    void givesAGroundAndKeepsWhereTheyCameFrom()
    {
        const Id<Contact> orphan = onConsent(QStringLiteral("Kok"));
        QCOMPARE(figures().people, 1);

        const auto given = grounds()
                               .give(founder(), tests::customers, {orphan},
                                   {.basis = LawfulBasis::Contract,
                                       .wish = {.reason = QStringLiteral("Onderhoud van de ketel"),
                                           .until = today().addMonths(6)}})
                               .result();

        QVERIFY2(given, qPrintable(given ? QString() : given.error().what));
        QCOMPARE(figures().people, 0);
        const auto file = contacts().find(founder(), tests::customers, orphan).result();
        QCOMPARE(file->provenance.source, QStringLiteral("balie"));
        QCOMPARE(file->provenance.basis, QStringLiteral("b"));
        QCOMPARE(file->provenance.ground.reason, QStringLiteral("Onderhoud van de ketel"));
        QCOMPARE(file->contact.version, 2);
        m_now.micros += 200 * tests::aDay;
        QCOMPARE(orphans().first().end.why, WithoutGround::DayPassed);
    }

    void tellsWhoseInterestWasToBeLookedAtAgain()
    {
        ContactDraft draft = tests::draftOf(QStringLiteral("Vis"));
        draft.provenance.basis = QStringLiteral("f");
        draft.ground = weighed();
        draft.ground.reviewOn = today().addDays(30);
        const auto id = contacts().add(founder(), tests::customers, draft).result();
        QVERIFY(id);

        m_now.micros += 30 * tests::aDay; // the day itself is in time
        QCOMPARE(figures().reviews, 0);
        m_now.micros += tests::aDay;
        QCOMPARE(figures().reviews, 1);
        const auto late = grounds().lateReviews(founder(), tests::customers, 100).result();
        QCOMPARE(late->size(), 1);
        QCOMPARE(late->first().contact, *id);
        QCOMPARE(late->first().end, GroundEnd({today(), WithoutGround::ReviewPassed}));
        // Something carries it still.
        QCOMPARE(orphans().size(), 0);
        QCOMPARE(grounds().proposeErasure(founder(), tests::customers, {*id}).result().error().what,
            QStringLiteral("ground.not-an-orphan"));

        QVERIFY(grounds()
                    .give(founder(), tests::customers, {*id},
                        {.basis = LawfulBasis::LegitimateInterest, .wish = weighed()})
                    .result());
        QCOMPARE(figures().reviews, 0);
    }

    void givesNoGroundThatIsNone()
    {
        const auto tried = [this](const GroundDecision &decision, const QList<Id<Contact>> &whom) {
            const auto given = grounds().give(founder(), tests::customers, whom, decision).result();
            return given ? QString() : given.error().what;
        };

        QCOMPARE(tried({.basis = LawfulBasis::Consent}, {m_person}), QStringLiteral("ground.is-consent"));
        QCOMPARE(tried({.purpose = clubId()}, {m_person}), QStringLiteral("ground.is-consent"));
        QCOMPARE(
            tried({.wish = {.reason = QStringLiteral("xxx")}}, {m_person}), QStringLiteral("contact.fields"));
        QCOMPARE(tried({}, {}), QStringLiteral("ground.nobody"));
        // All or none.
        QCOMPARE(tried({}, {m_person, Id<Contact>(987654)}), QStringLiteral("contact"));
        QCOMPARE(contacts().find(founder(), tests::customers, m_person).result()->contact.version, 1);
    }

    void leavesAReasonForManyToTheOfficer()
    {
        QList<Id<Contact>> many(mostForOwn + 1, m_person);
        const Permit steward =
            m_house->member(QStringLiteral("medewerker"), {{Role::Steward, FilingSystem::Customers}});
        const GroundDecision own{.wish = {.reason = QStringLiteral("Onderhoud van de ketel")}};

        const auto refused = grounds().give(steward, tests::customers, many, own).result();
        many.removeLast();
        const auto few = grounds().give(steward, tests::customers, {m_person}, own).result();

        QCOMPARE(refused.error().what, QStringLiteral("ground.reason-for-many"));
        QCOMPARE(refused.error().place, QStringList{QString::number(mostForOwn)});
        QVERIFY(few);
    }

    void countsNoGroundForAPurposeThatIsOver()
    {
        const auto purpose = purposes().add(founder(), upkeep()).result();
        QVERIFY2(purpose, qPrintable(purpose ? QString() : purpose.error().what));
        const Id<Contact> orphan = onConsent(QStringLiteral("Kok"));
        QVERIFY(consents()
                    .addGround(founder(), tests::customers, orphan,
                        {.purposeKey = upkeep().key, .reason = QStringLiteral("Onderhoud van de ketel")})
                    .result());
        QCOMPARE(figures().people, 0);

        QVERIFY(purposes().end(founder(), *purpose).result());

        QCOMPARE(figures().people, 1);
    }

    void keepsNobodyForAPurposeThatIsOver()
    {
        const auto purpose = purposes().add(founder(), upkeep()).result();
        QVERIFY(purpose);
        ContactDraft draft = tests::draftOf(QStringLiteral("Vis"));
        draft.provenance.purpose = *purpose;
        const auto id = contacts().add(founder(), tests::customers, draft).result();
        QVERIFY(id);
        QCOMPARE(figures().people, 0);

        QVERIFY(purposes().end(founder(), *purpose).result());

        QCOMPARE(orphans().size(), 1);
        QCOMPARE(orphans().first().contact, *id);
        QCOMPARE(orphans().first().end, GroundEnd({today(), WithoutGround::PurposeEnded}));
    }

    void asksForTheWeighingWhereAnInterestIsGiven()
    {
        const auto given = [this](const GroundDecision &decision) {
            return grounds().give(founder(), tests::customers, {m_person}, decision).result();
        };
        QCOMPARE(given({.basis = LawfulBasis::LegitimateInterest}).error().place,
            QStringList(
                {QStringLiteral("interest:ground.weighing"), QStringLiteral("balancing:ground.weighing")}));
        Purpose survey = tests::clubPurpose();
        survey.key = QStringLiteral("survey");
        survey.basis = LawfulBasis::LegitimateInterest;
        survey.marketing = false;
        survey.validity.reset();
        survey.assessment = QStringLiteral("Weten of onze dienst goed was");
        survey.weighing = tests::weighed();
        const auto purpose = purposes().add(founder(), survey).result();
        QVERIFY2(purpose, qPrintable(purpose ? QString() : purpose.error().what));

        QVERIFY(given({.purpose = *purpose}));

        const ContactGround ground = groundOf(m_person);
        QCOMPARE(ground.interest, survey.assessment);
        QCOMPARE(ground.balancing, survey.weighing.balance);
        QVERIFY(ground.reviewOn.isValid());
    }

    void proposesAnErasureAndErasesNothing()
    {
        const Id<Contact> orphan = onConsent(QStringLiteral("Kok"));

        const auto carried = grounds().proposeErasure(founder(), tests::customers, {m_person}).result();
        const auto opened = grounds().proposeErasure(founder(), tests::customers, {orphan}).result();
        const auto again = grounds().proposeErasure(founder(), tests::customers, {orphan}).result();

        QCOMPARE(carried.error().what, QStringLiteral("ground.not-an-orphan"));
        QVERIFY(opened);
        QCOMPARE(again.error().what, QStringLiteral("ground.erasure-open"));
        const auto request =
            m_house->services().requests().find(founder(), tests::customers, opened->opened.first()).result();
        QCOMPARE(request->request.type, Request::Type::Erasure);
        QCOMPARE(request->request.channel, Request::Channel::OwnInitiative);
        // Nobody asked, so there is nobody whose identity is to be asked for.
        QCOMPARE(request->request.stage, Request::Stage::IdentityConfirmed);
        QCOMPARE(orphans().size(), 1);
        QVERIFY(orphans().first().erasureOpen);
    }

    void derivesTheSameAgainFromTheBeginning()
    {
        for (int i = 0; i < 8; ++i) {
            m_person = onConsent(QStringLiteral("Naam%1").arg(QChar(u'a' + i)));
            if (i % 2 == 0)
                QVERIFY(record(tests::actOf(ConsentAct::Given)));
            if (i % 4 == 0)
                QVERIFY(record(tests::actOf(ConsentAct::Withdrawn)));
            if (i == 3)
                QVERIFY(grounds().give(founder(), tests::customers, {m_person}, {}).result());
            if (i == 7)
                QVERIFY(contacts().remove(founder(), tests::customers, m_person).result());
        }
        QVERIFY(figures().people > 0);
        m_now.micros += 3 * tests::aDay;
        const QList<Orphan> maintained = orphans();
        QCOMPARE(maintained.size(), 4); // 0 and 4 withdrawn, 1 and 5 never given

        QVERIFY(m_house->services().contactLists().rebuild(founder(), tests::customers).result());

        QCOMPARE(orphans(), maintained);
        QCOMPARE(orphans(1, maintained.first()).first(), maintained.at(1));
    }

    void saysThatItIsNotKnownWhileNobodyCouldLook()
    {
        static_cast<void>(onConsent(QStringLiteral("Kok")));
        sql_faults::arm(1);
        const auto list = grounds().orphans(founder(), tests::customers, 100).result();
        sql_faults::arm(1);
        const auto unknown = grounds().orphanFigures(founder(), tests::customers).result();
        sql_faults::disarm();

        QCOMPARE(list ? QString() : list.error().what, QStringLiteral("ground.not-looked-at"));
        QVERIFY(unknown && !unknown->isKnown);
        QCOMPARE(figures().people, 1);
    }

    void letsOnlyTheOfficerSetTheTerm()
    {
        const Permit steward =
            m_house->member(QStringLiteral("medewerker"), {{Role::Steward, FilingSystem::Customers}});

        QVERIFY(!grounds().setDaysToErase(steward, 14).result());
        QCOMPARE(
            grounds().setDaysToErase(founder(), 32).result().error().what, QStringLiteral("ground.days"));
        QVERIFY(grounds().setDaysToErase(founder(), 14).result());
        QCOMPARE(figures().daysToErase, 14);
    }

private:
    static constexpr int mostForOwn = 500;

    const Grounds &grounds() const { return m_house->services().grounds(); }
    const Contacts &contacts() const { return m_house->services().contacts(); }
    QDate today() const { return m_now.toLocal().date(); }
    OrphanFigures figures() const { return *grounds().orphanFigures(founder(), tests::customers).result(); }
    QList<Orphan> orphans(int limit = 100, const std::optional<Orphan> &after = std::nullopt) const
    {
        return *grounds().orphans(founder(), tests::customers, limit, after).result();
    }
    ContactGround groundOf(Id<Contact> contact) const
    {
        return contacts().find(founder(), tests::customers, contact).result()->provenance.ground;
    }
    Id<Contact> onConsent(const QString &surname) const
    {
        ContactDraft draft = tests::draftOf(surname);
        draft.kind = ContactKind::Prospect;
        draft.identifiers.clear();
        // Whoever withdraws is not added again under the same address.
        draft.points = {{.kind = ContactPoint::Kind::Email,
            .value = surname.toLower() + QStringLiteral("@voorbeeld.example")}};
        draft.provenance.basis = QStringLiteral("a");
        return *contacts().add(founder(), tests::customers, draft).result();
    }
    static Purpose upkeep()
    {
        Purpose upkeep = tests::clubPurpose();
        upkeep.key = QStringLiteral("upkeep");
        upkeep.basis = LawfulBasis::Contract;
        upkeep.validity.reset();
        upkeep.reason = QStringLiteral("Onderhoud van geleverde ketels");
        return upkeep;
    }
    static GroundWish weighed()
    {
        return {.interest = QStringLiteral("Inkoper bereiken voor lopende orders"),
            .balancing = QStringLiteral("Alleen zakelijke gegevens, bezwaar kan altijd")};
    }
    Id<Purpose> clubId() const { return purposes().list(founder()).result()->first().id; }
    qint64 count(const QString &sql) const
    {
        const auto connection = m_house->look();
        return *Sql(*connection, "test.count", sql).number();
    }
    bool change(const QString &sql) const
    {
        const auto connection = m_house->look();
        return bool(Sql(*connection, "test.change", sql).run());
    }
};

QTEST_GUILESS_MAIN(TestGrounds)
#include "tst_grounds.moc"
