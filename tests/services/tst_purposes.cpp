#include "app/storage/sql.h"
#include "services/consent_house.h"

#include <QTest>

using tests::clubPurpose;

class TestPurposes final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase_data() { tests::everyBackend(); }

    void init()
    {
        QFETCH_GLOBAL(Backend, backend);
        m_now = tests::afternoon;
        m_house = tests::OpenHouse::open(backend, Clock([this] { return m_now; }));
        if (!m_house)
            QSKIP("this server is not here");
    }

    void cleanup() { m_house.reset(); }

    void keepsWhatAPurposeIs()
    {
        const auto id = purposes().add(founder(), clubPurpose()).result();
        const auto all = purposes().list(founder()).result();

        QVERIFY(id);
        QVERIFY(all);
        QCOMPARE(all->size(), 1);
        const Purpose &kept = all->first();
        QCOMPARE(kept.key, clubPurpose().key);
        QCOMPARE(kept.channels, clubPurpose().channels);
        QCOMPARE(kept.categories, clubPurpose().categories);
        QCOMPARE(kept.validity->toText(), QStringLiteral("P1Y"));
        QCOMPARE(kept.wording.number, 1);
        QCOMPARE(kept.wording.titleEn, QStringLiteral("Club news"));
        QCOMPARE(kept.wording.digest, wordingDigest(clubPurpose().wording));
        QCOMPARE(kept.wording.writtenAt, m_now);
    }

    void refusesASecondPurposeOfTheSameName()
    {
        QVERIFY(purposes().add(founder(), clubPurpose()).result());

        const auto second = purposes().add(founder(), clubPurpose()).result();

        QCOMPARE(second.error().failure, Failure::Duplicate);
        QCOMPARE(purposes().list(founder()).result()->size(), 1);
    }

    void asksForWhatTheGroundNeeds_data()
    {
        QTest::addColumn<Purpose>("purpose");
        QTest::addColumn<QString>("field");

        Purpose purpose = clubPurpose();
        purpose.wording.wordingEn.clear();
        QTest::newRow("consent without English words") << purpose << QStringLiteral("wording_en");
        purpose = clubPurpose();
        purpose.wording.wordingNl = QStringLiteral("  ");
        QTest::newRow("consent without Dutch words") << purpose << QStringLiteral("wording_nl");
        purpose = clubPurpose();
        purpose.channels = {};
        QTest::newRow("consent without a channel") << purpose << QStringLiteral("channels");
        purpose = clubPurpose();
        purpose.basis = LawfulBasis::LegitimateInterest;
        QTest::newRow("interest without assessment") << purpose << QStringLiteral("assessment");
        purpose.basis = LawfulBasis::LegalObligation;
        QTest::newRow("duty without statute") << purpose << QStringLiteral("assessment");
        purpose = clubPurpose();
        purpose.basis = LawfulBasis::Contract;
        purpose.doubleOptIn = true;
        QTest::newRow("opting in twice to a contract") << purpose << QStringLiteral("double_opt_in");
        purpose = clubPurpose();
        purpose.appliesTo = {};
        QTest::newRow("for nobody") << purpose << QStringLiteral("applies_to");
        purpose = clubPurpose();
        purpose.key = QStringLiteral("Club News");
        QTest::newRow("a name with a space") << purpose << QStringLiteral("key");
    }

    void asksForWhatTheGroundNeeds()
    {
        QFETCH(Purpose, purpose);
        QFETCH(QString, field);

        const auto added = purposes().add(founder(), purpose).result();

        QVERIFY(!added);
        QCOMPARE(added.error().failure, Failure::Invalid);
        QCOMPARE(added.error().place, QStringList{field});
        QVERIFY(purposes().list(founder()).result()->isEmpty());
    }

    void keepsNoWeighingWhereNothingIsWeighed()
    {
        Purpose purpose = clubPurpose();
        purpose.weighing.assessedBy = QStringLiteral("A. de Vries");
        QVERIFY(purposes().add(founder(), purpose).result());

        QCOMPARE(purposes().list(founder()).result()->first().weighing, InterestWeighing());
    }

    void keepsWhatWasWeighedForAnInterest()
    {
        Purpose purpose = interestPurpose();
        QVERIFY(purposes().add(founder(), purpose).result());
        Purpose kept = purposes().list(founder()).result()->first();
        QCOMPARE(kept.assessment, purpose.assessment);
        QCOMPARE(kept.weighing, purpose.weighing);

        kept.weighing.assessedOn = QDate(2026, 3, 14);
        kept.weighing.reviewOn = QDate(2026, 9, 14);
        kept.weighing.balance += QStringLiteral(" Ook voor ouderen.");
        QVERIFY(purposes().replace(founder(), kept).result());

        QCOMPARE(purposes().list(founder()).result()->first().weighing, kept.weighing);
    }

    void asksForEveryPartOfTheWeighing_data()
    {
        QTest::addColumn<InterestWeighing>("weighing");
        QTest::addColumn<QString>("what");
        QTest::addColumn<QString>("field");

        const auto row = [](const char *name, const InterestWeighing &weighing, const char *field,
                             const char *what = "purpose.weighing-missing") {
            QTest::newRow(name) << weighing << QString::fromLatin1(what) << QString::fromLatin1(field);
        };
        row("nothing but one text", {}, "necessity");
        InterestWeighing weighing = tests::weighed();
        weighing.necessity.clear();
        row("without the necessity", weighing, "necessity");
        weighing = tests::weighed();
        weighing.balance = QStringLiteral(" ");
        row("without the balance", weighing, "balance");
        weighing = tests::weighed();
        weighing.safeguards.clear();
        row("without safeguards", weighing, "safeguards");
        weighing = tests::weighed();
        weighing.assessedBy.clear();
        row("by nobody", weighing, "assessed_by");
        weighing = tests::weighed();
        weighing.assessedOn = {};
        row("on no day", weighing, "assessed_on");
        weighing = tests::weighed();
        weighing.reviewOn = {};
        row("never looked at again", weighing, "review_on");
        weighing = tests::weighed();
        weighing.reviewOn = weighing.assessedOn.addDays(-1);
        row("looked at again before", weighing, "review_on", "purpose.review-early");
        weighing = tests::weighed();
        weighing.assessedOn = QDate(2026, 3, 15);
        row("on a day still to come", weighing, "assessed_on", "purpose.assessed-later");
    }

    void asksForEveryPartOfTheWeighing()
    {
        QFETCH(InterestWeighing, weighing);
        QFETCH(QString, what);
        QFETCH(QString, field);
        Purpose purpose = interestPurpose();
        purpose.weighing = weighing;

        const auto added = purposes().add(founder(), purpose).result();

        QVERIFY(!added);
        QCOMPARE(added.error().what, what);
        QCOMPARE(added.error().place, QStringList{field});
    }

    void keepsTheAssessmentOfBeforeAndShowsThatItIsIncomplete()
    {
        QVERIFY(purposes().add(founder(), interestPurpose()).result());
        const auto line = m_house->look();
        QVERIFY(Sql(*line, "test",
            QStringLiteral("UPDATE purpose SET necessity = '', balance = '', safeguards = '', "
                           "assessed_by = '', assessed_on = NULL, review_on = NULL"))
                    .run());

        Purpose old = purposes().list(founder()).result()->first();

        QCOMPARE(old.assessment, interestPurpose().assessment);
        QVERIFY(missingOfGround(old).contains(QStringLiteral("balance")));
        QVERIFY(isReviewDue(old, QDate(2026, 3, 14)));
        old.categories = {DataCategory::Identity};
        QCOMPARE(purposes().replace(founder(), old).result().error().what,
            QStringLiteral("purpose.weighing-missing"));
        old.weighing = tests::weighed();
        QVERIFY(purposes().replace(founder(), old).result());
    }

    void keepsEveryWordingAsItWas()
    {
        const Id<Purpose> id = *purposes().add(founder(), clubPurpose()).result();
        PurposeWording next = clubPurpose().wording;
        next.wordingNl += QStringLiteral(" En u ook.");
        m_now.micros += tests::aDay;

        const auto reworded = purposes().reword(founder(), id, next, false).result();
        const auto same = purposes().reword(founder(), id, next, false).result();
        const auto all = purposes().wordings(founder(), id).result();

        QVERIFY(reworded);
        QVERIFY(!same);
        QCOMPARE(all->size(), 2);
        QCOMPARE(all->first().number, 2);
        QCOMPARE(all->last().wordingNl, clubPurpose().wording.wordingNl);
        const auto line = m_house->look();
        QVERIFY(!Sql(*line, "test", QStringLiteral("UPDATE purpose_wording SET wording_nl = ''")).run());
        QVERIFY(!Sql(*line, "test", QStringLiteral("DELETE FROM purpose_wording")).run());
    }

    void letsOnlyAnOfficerConfigure()
    {
        const Permit steward =
            m_house->member(QStringLiteral("beheerder"), {{Role::Steward, FilingSystem::Customers}});
        const Permit officer =
            m_house->member(QStringLiteral("officer"), {{Role::Officer, FilingSystem::Customers}});
        Purpose forStaff = clubPurpose();
        forStaff.key = QStringLiteral("staff-news");
        forStaff.appliesTo = {FilingSystem::Customers, FilingSystem::Employees};

        QCOMPARE(purposes().add(steward, clubPurpose()).result().error().failure, Failure::Refused);
        QVERIFY(purposes().add(officer, clubPurpose()).result());
        QCOMPARE(purposes().add(officer, forStaff).result().error().failure, Failure::Refused);
        QVERIFY(purposes().list(steward).result());
    }

    /// What is told of a purpose stands in the statement; why it may be used, in the documents for the file.
    void keepsNationalNumbersOut()
    {
        const QString number = QStringLiteral("BSN 111222333");
        const auto refusedAt = [](const auto &outcome) {
            return outcome ? QStringList() : QStringList(outcome.error().what) + outcome.error().place;
        };
        const auto at = [](const QString &field) {
            return QStringList{QStringLiteral("text.national-number"), field};
        };
        Purpose told = clubPurpose();
        told.wording.wordingNl += number;
        QCOMPARE(refusedAt(purposes().add(founder(), told).result()), at(QStringLiteral("wording_nl")));
        const Id<Purpose> id = *purposes().add(founder(), interestPurpose()).result();
        QCOMPARE(refusedAt(purposes().reword(founder(), id, told.wording, false).result()),
            at(QStringLiteral("wording_nl")));
        Purpose kept = purposes().list(founder()).result()->first();
        kept.weighing.balance += number;
        QCOMPARE(refusedAt(purposes().replace(founder(), kept).result()), at(QStringLiteral("balance")));
        QCOMPARE(purposes().list(founder()).result()->first().version, kept.version);
    }

    void changesAllButTheGround()
    {
        std::ignore = purposes().add(founder(), clubPurpose()).result();
        Purpose purpose = purposes().list(founder()).result()->first();
        purpose.channels = {Channel::Email};

        QVERIFY(purposes().replace(founder(), purpose).result());
        QCOMPARE(purposes().replace(founder(), purpose).result().error().failure, Failure::ChangedMeanwhile);
        purpose = purposes().list(founder()).result()->first();
        QCOMPARE(purpose.channels, Channels{Channel::Email});
        purpose.basis = LawfulBasis::Contract;
        QCOMPARE(
            purposes().replace(founder(), purpose).result().error().what, QStringLiteral("purpose.fixed"));
    }

    void startsANewFileWithPurposesThatSatisfyTheRules()
    {
        const auto seeded = purposes().seedDefaults(founder(), QStringLiteral("Voorbeeld B.V.")).result();
        const auto again = purposes().seedDefaults(founder(), QStringLiteral("Voorbeeld B.V.")).result();
        const auto all = purposes().list(founder()).result();

        QVERIFY(seeded);
        QCOMPARE(again.error().failure, Failure::Refused);
        QCOMPARE(all->size(), *seeded);
        for (const Purpose &purpose : *all) {
            QVERIFY2(checkPurpose(purpose), qPrintable(purpose.key));
            QVERIFY2(checkWording(purpose, purpose.wording), qPrintable(purpose.key));
            QVERIFY2(!purpose.categories.isEmpty(), qPrintable(purpose.key));
            if (purpose.asksConsent())
                QVERIFY2(purpose.wording.wordingNl.contains(QStringLiteral("Voorbeeld B.V.")),
                    qPrintable(purpose.key));
            QVERIFY2(!consentIsRarelyFree(purpose.basis, purpose.appliesTo), qPrintable(purpose.key));
        }
    }

    void endsTheConsentOfThousandsAtOnce()
    {
        QFETCH_GLOBAL(Backend, backend);
        constexpr int people = 6'000; // more than are brought up to date one by one
        const auto id = purposes().add(founder(), clubPurpose()).result();
        const auto line = m_house->look();
        for (const QString &statement : givenBy(people, backend))
            QVERIFY(Sql(*line, "test", statement).run());
        m_now.micros += tests::aDay;
        PurposeWording next = clubPurpose().wording;
        next.wordingNl += QStringLiteral(" Ook van partners.");

        const auto ended = purposes().reword(founder(), *id, next, true).result();

        QVERIFY2(ended, ended ? "" : qPrintable(ended.error().what));
        QCOMPARE(*ended, people - 1); // the validity of one was over already
        const auto count = [&](const QString &sql) { return *Sql(*line, "test", sql).number(); };
        QCOMPARE(count(QStringLiteral(
                     "SELECT COUNT(*) FROM consent_state s JOIN consent_event e ON e.id = s.event_id "
                     "WHERE s.state = 9 AND s.valid_until IS NULL AND e.act = 7 "
                     "AND e.contact_id = s.contact_id AND e.channel = s.channel")),
            people - 1);
        QCOMPARE(count(QStringLiteral("SELECT COUNT(DISTINCT ref) FROM consent_event")), 2 * people - 1);
        QCOMPARE(count(QStringLiteral("SELECT COUNT(*) FROM list_customers")), people);
        QCOMPARE(
            count(QStringLiteral("SELECT COUNT(*) FROM audit_entry WHERE action = 'purpose.reword'")), 1);
    }

private:
    /// People who each gave consent by e-mail for the first purpose, one of them until long ago.
    static QStringList givenBy(int people, Backend backend)
    {
        const QString numbers =
            QStringLiteral("WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < %1) ")
                .arg(people);
        return {QStringLiteral("INSERT INTO contact (filing_system, ref, kind, initials, given_name, infix, "
                               "surname, sort_key, "
                               "created_at, changed_at, changed_by) ") +
                numbers +
                QStringLiteral("SELECT 1, CAST('ref' || i AS %1), 1, '', '', '', 'Dam' || i, 'dam' || i, 1, "
                               "1, 'x' FROM n")
                    .arg(backend == Backend::Server ? QStringLiteral("BYTEA") : QStringLiteral("BLOB")),
            QStringLiteral("INSERT INTO consent_event (filing_system, ref, contact_id, purpose_id, channel, "
                           "act, happened_at, "
                           "recorded_at, recorded_by, method, subject_confirmed, wording_id, statement, "
                           "remark, valid_until) "
                           "SELECT 1, 'given' || c.id, c.id, p.id, 1, 2, 1773500400000000, 1773500400000000, "
                           "'x', 'paper', 0, "
                           "(SELECT MIN(id) FROM purpose_wording), '', '', CASE WHEN c.surname = 'Dam7' THEN "
                           "'2026-03-15' "
                           "ELSE '2027-03-14' END FROM contact c, purpose p"),
            QStringLiteral(
                "INSERT INTO consent_state (filing_system, contact_id, purpose_id, channel, state, since, "
                "valid_until, event_id) SELECT 1, contact_id, purpose_id, channel, 6, happened_at, "
                "valid_until, id "
                "FROM consent_event")};
    }

    static Purpose interestPurpose()
    {
        Purpose purpose = clubPurpose();
        purpose.basis = LawfulBasis::LegitimateInterest;
        purpose.assessment = QStringLiteral("Leden van het nieuws van de club op de hoogte houden.");
        purpose.weighing = tests::weighed();
        return purpose;
    }

    const Purposes &purposes() const { return m_house->services().purposes(); }
    const Permit &founder() const { return m_house->founder(); }

    Instant m_now;
    std::unique_ptr<tests::OpenHouse> m_house;
};

QTEST_GUILESS_MAIN(TestPurposes)

#include "tst_purposes.moc"
