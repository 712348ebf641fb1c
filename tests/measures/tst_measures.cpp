#include "app/access_reviews/access_reviews.h"
#include "app/activities/processing_activities.h"
#include "app/changes/change.h"
#include "app/changes/service_context.h"
#include "app/consent/purposes.h"
#include "app/measures/erasure_marker.h"
#include "app/measures/measures.h"
#include "app/registers/processors.h"
#include "app/statement/statement_repository.h"
#include "app/storage/page_scan.h"
#include "app/storage/sql.h"
#include "app/sweeping/sweeps.h"
#include "services/contact_house.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

constexpr FilingSystem customers = FilingSystem::Customers;

} // namespace

/// The tests of the measures: planned, done, recorded, and by the program itself where it can.
class TestMeasures final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase_data() { tests::everyBackend(); }

    void init()
    {
        QFETCH_GLOBAL(Backend, backend);
        m_day = QDateTime::currentDateTimeUtc().date(); // backups and files are of the day it is
        m_house = tests::OpenHouse::open(backend,
            Clock([this] { return Instant::fromDateTime(QDateTime(m_day, QTime(12, 0), Qt::UTC)); }));
        if (!m_house)
            QSKIP("this server is not here");
    }

    void cleanup() { m_house.reset(); }

    void measuresWhatTheProgramCanAndKeepsItAsEvidence()
    {
        const auto results = measures().measure(founder()).result();

        QVERIFY2(results, results ? "" : qPrintable(results.error().what));
        QCOMPARE(standing(MeasureKind::ErasureMarker).last->outcome, MeasureOutcome::Passed);
        QCOMPARE(standing(MeasureKind::Integrity).last->outcome, MeasureOutcome::Passed);
        QVERIFY(standing(MeasureKind::Integrity).last->facts.value("entries"_L1).toInt() > 0);
        QCOMPARE(standing(MeasureKind::ConnectionSecurity).last->outcome, MeasureOutcome::Passed);
        const MeasureStanding accounts = standing(MeasureKind::DormantAccounts);
        QCOMPARE(accounts.last->facts.value("accounts"_L1).toInt(), 1);
        QCOMPARE(accounts.last->facts.value("dormant"_L1).toInt(), 0);
        QCOMPARE(accounts.last->doneOn, m_day);
        QVERIFY(accounts.last->isMeasured);
        QCOMPARE(accounts.last->signedBy, founder().staffRef());
        const MeasureStanding passphrases = standing(MeasureKind::PassphrasePolicy);
        QCOMPARE(passphrases.last->facts.value("wrong"_L1).toInt(), 0);
        // No drill was ever done: nothing is made of it.
        QVERIFY(!standing(MeasureKind::RestoreTest).last);
        const auto drills = measures().results(founder(), MeasureKind::RestoreTest).result();
        QCOMPARE(drills->size(), 1);
        QCOMPARE(drills->constFirst().outcome, MeasureOutcome::NotMeasured);
    }

    void keepsTheSameEvidenceOnce()
    {
        QVERIFY(measures().measure(founder(), MeasureKind::DormantAccounts).result());
        QVERIFY(measures().measure(founder(), MeasureKind::DormantAccounts).result());
        QCOMPARE(measures().results(founder(), MeasureKind::DormantAccounts).result()->size(), 1);

        m_day = m_day.addDays(1);
        QVERIFY(measures().measure(founder(), MeasureKind::DormantAccounts).result());

        QCOMPARE(measures().results(founder(), MeasureKind::DormantAccounts).result()->size(), 2);
    }

    void findsWhoDidNotComeInForNinetyDays()
    {
        m_day = m_day.addDays(91);
        QVERIFY(measures().measure(founder(), MeasureKind::DormantAccounts).result());
        const MeasureStanding accounts = standing(MeasureKind::DormantAccounts);
        QCOMPARE(accounts.last->outcome, MeasureOutcome::Failed);
        QVERIFY(accounts.isMissed());
        QCOMPARE(accounts.last->facts.value("dormant"_L1).toInt(), 1);
    }

    void seesAFileThatOthersMayRead()
    {
        if (m_house->services().context().shared)
            QSKIP("a server keeps its files itself");
        QVERIFY(measures().measure(founder(), MeasureKind::FilePermissions).result());
        QCOMPARE(standing(MeasureKind::FilePermissions).last->outcome, MeasureOutcome::Passed);

        m_day = m_day.addDays(1);
        const QString path = m_house->services().location().target;
        QVERIFY(QFile::setPermissions(path, QFile::permissions(path) | QFile::ReadOther));
        QVERIFY(measures().measure(founder(), MeasureKind::FilePermissions).result());

        QCOMPARE(standing(MeasureKind::FilePermissions).last->outcome, MeasureOutcome::Failed);
    }

    void isDoneWithTheNightlyRun()
    {
        QVERIFY(!standing(MeasureKind::Integrity).last);

        QVERIFY(m_house->services().sweeps().run(founder(), customers, {}).result());

        QVERIFY(standing(MeasureKind::Integrity).last);
        QCOMPARE(standing(MeasureKind::Integrity).last->doneOn, m_day);
        const qint64 entries = auditedAs(u"measure.record"_s);
        QVERIFY(m_house->services().sweeps().run(founder(), customers, {}).result());
        // What is not due again leaves nothing more behind.
        QCOMPARE(auditedAs(u"measure.record"_s), entries);
    }

    void planIsOverOnceItWasDone()
    {
        const MeasurePlan plan{
            .kind = MeasureKind::BreachExercise, .plannedOn = m_day.addDays(3), .executor = u"M. Okafor"_s};
        QVERIFY(measures().plan(founder(), plan).result());
        QCOMPARE(standing(MeasureKind::BreachExercise).plan->executor, u"M. Okafor"_s);

        QVERIFY(measures().record(founder(), exercise()).result());

        const MeasureStanding after = standing(MeasureKind::BreachExercise);
        QVERIFY(!after.plan);
        QCOMPARE(after.last->finding, u"Decided within 9 hours."_s);
        QCOMPARE(after.last->signedByName, u"Stichter"_s);
        QCOMPARE(after.dueOn, m_day.addYears(1));
    }

    void putsADeviationRightOnce()
    {
        MeasureResult result = exercise();
        result.outcome = MeasureOutcome::Deviating;
        result.deviation = u"Nobody knew who calls the regulator."_s;
        result.action = u"Write it on the card."_s;
        result.actionDue = m_day.addDays(14);
        const auto id = measures().record(founder(), result).result();
        QVERIFY(id);
        QCOMPARE(standing(MeasureKind::BreachExercise).openActions, 1);

        QCOMPARE(
            measures().close(founder(), *id, m_day.addDays(1)).result().error().what, u"measure.closed-on"_s);
        QVERIFY(measures().close(founder(), *id, m_day).result());

        QCOMPARE(standing(MeasureKind::BreachExercise).openActions, 0);
        QCOMPARE(measures().close(founder(), *id, m_day).result().error().what, u"measure.closed-already"_s);
        QCOMPARE(measures().close(founder(), Id<MeasureResult>(99), m_day).result().error().what,
            u"measure.unknown"_s);
    }

    void takesNobodysWordForWhatTheProgramMeasures()
    {
        QVERIFY(measures().measure(founder(), MeasureKind::Integrity).result());
        MeasureResult claimed = exercise();
        claimed.kind = MeasureKind::Integrity;
        QCOMPARE(measures().record(founder(), claimed).result().error().what, u"measure.by-program"_s);
        // A drill that it could not measure is told by hand.
        QVERIFY(measures().measure(founder(), MeasureKind::RestoreTest).result());
        claimed.kind = MeasureKind::RestoreTest;
        QVERIFY(measures().record(founder(), claimed).result());
    }

    /// Evidence is shown to whoever asks for it, and says how many people, never who (domain.md 11.2).
    void keepsNoNationalNumberInWhatIsWritten()
    {
        const QString number = u"bij BSN 111222333"_s;
        for (QString MeasureResult::*text : {&MeasureResult::executor, &MeasureResult::finding,
                 &MeasureResult::deviation, &MeasureResult::action, &MeasureResult::evidence}) {
            MeasureResult result = exercise();
            result.outcome = MeasureOutcome::Deviating;
            result.deviation = u"Nobody knew who calls."_s;
            result.action = u"Write it on the card."_s;
            result.actionDue = m_day.addDays(14);
            result.*text = number;
            QCOMPARE(measures().record(founder(), result).result().error().what, u"text.national-number"_s);
        }
        QVERIFY(!standing(MeasureKind::BreachExercise).last);
        const MeasurePlan plan{
            .kind = MeasureKind::BreachExercise, .plannedOn = m_day.addDays(3), .executor = number};
        QCOMPARE(measures().plan(founder(), plan).result().error(),
            (Error{Failure::Invalid, u"text.national-number"_s, {u"executor"_s}}));
        QVERIFY(!standing(MeasureKind::BreachExercise).plan);
    }

    void refusesWhoMayNot()
    {
        const Permit steward = m_house->member(u"steward"_s, {{Role::Steward, customers}});
        QCOMPARE(measures().record(steward, exercise()).result().error().what, u"permit.measures.keep"_s);
        QCOMPARE(measures().measure(steward).result().error().what, u"permit.measures.keep"_s);
        const Permit viewer = m_house->member(u"viewer"_s, {{Role::Viewer, customers}});
        QVERIFY(!measures().measureDue(viewer).result());
    }

    void changesNothingOfWhatWasRecorded()
    {
        QVERIFY(measures().record(founder(), exercise()).result());
        const auto line = m_house->look();
        QVERIFY(!Sql(*line, "test", u"UPDATE measure_result SET outcome = 1"_s).run());
        QVERIFY(!Sql(*line, "test", u"DELETE FROM measure_result"_s).run());
    }

    void findsTheMarkerThatErasureLeavesBehind()
    {
        const auto trial = erasure_marker::run(m_house->services().clock(), HashCost::cheapest());
        QVERIFY2(trial, trial ? "" : qPrintable(trial.error().what));
        QVERIFY(trial->places > 20);
        QVERIFY(trial->before >= trial->places);
        QCOMPARE(trial->after, 0);
    }

    void seesWhatStillStandsInThePages()
    {
        if (m_house->services().context().shared)
            QSKIP("a server's pages are its own");
        const auto line = m_house->look();
        QVERIFY(Sql(*line, "test", u"INSERT INTO setting (key, value) VALUES ('proef', 'Vindbaar-7711')"_s)
                    .run());
        QVERIFY(line->checkpoint());
        QCOMPARE(*page_scan::count(*line, {"Vindbaar-7711"}), 1);
        QCOMPARE(*page_scan::count(*line, {"Onvindbaar-7711"}), 0);
    }

    void takesFromTheRegisterThatProcessorsWereLookedAt()
    {
        Processor processor{
            .name = u"Drukkerij De Pers"_s, .country = u"NL"_s, .reviewedOn = m_day.addDays(-9)};
        QVERIFY(m_house->services().processors().add(founder(), processor).result());
        const MeasureStanding seen = standing(MeasureKind::ProcessorChecks);
        QVERIFY(seen.last);
        QCOMPARE(seen.last->doneOn, m_day.addDays(-9));
        QCOMPARE(seen.dueOn, m_day.addDays(-9).addYears(1));

        // One that nobody looked at, and it is not done.
        processor = {.name = u"Post NV"_s, .country = u"BE"_s};
        QVERIFY(m_house->services().processors().add(founder(), processor).result());
        QVERIFY(!standing(MeasureKind::ProcessorChecks).last);
    }

    void takesFromTheRegistersThatTheyWereLookedAt()
    {
        const auto purpose = m_house->services().purposes().add(founder(), orderPurpose()).result();
        QVERIFY2(purpose, purpose ? "" : qPrintable(purpose.error().what));
        ProcessingActivities &activities = m_house->services().processingActivities();
        const auto id = activities.add(founder(), {*purpose}, {{u"name"_s, u"Bestellingen"_s}}).result();
        QVERIFY2(id, id ? "" : qPrintable(id.error().what));
        QVERIFY(published());
        QVERIFY(!standing(MeasureKind::RegisterReview).last);

        const auto record = activities.list(founder()).result();
        const QByteArray digest = record->find(*id)->digest;
        QVERIFY(activities.review(founder(), *id, digest, m_day.addYears(1)).result());

        QVERIFY(standing(MeasureKind::RegisterReview).last);
        QCOMPARE(standing(MeasureKind::RegisterReview).last->doneOn, m_day);
    }

    void takesFromTheRegisterThatAccessWasReviewed()
    {
        QVERIFY(!standing(MeasureKind::AccessReview).last);
        const Permit second = m_house->member(u"tweede"_s, {{Role::Officer, customers}});
        AccessReviews &reviews = m_house->services().accessReviews();
        const auto review = reviews.start(founder(), AccessReviewScope::Privileged).result();
        QVERIFY(review);
        QVERIFY(!standing(MeasureKind::AccessReview).last);
        for (const Permit *reviewer : {&founder(), &second}) {
            const auto now = reviews.find(*reviewer, review->ref).result();
            QList<int> lines;
            for (int number = 1; number <= now->lines.size(); ++number) {
                if (now->lineAt(number)->subject != reviewer->staffRef() && !now->decisionOn(number))
                    lines.append(number);
            }
            QVERIFY(
                reviews.decide(*reviewer, review->ref, lines, AccessVerdict::Keep, u"Needs it."_s).result());
        }
        for (const Permit *reviewer : {&founder(), &second})
            QVERIFY(reviews.sign(*reviewer, m_house->confirm(*reviewer), review->ref).result());

        const MeasureStanding seen = standing(MeasureKind::AccessReview);

        QVERIFY(seen.last);
        QCOMPARE(seen.last->doneOn, m_day);
        QCOMPARE(seen.state, MeasureStanding::State::InTime);
        QVERIFY(!standing(MeasureKind::LogReview).last);
    }

private:
    Measures &measures() const { return m_house->services().measures(); }
    const Permit &founder() const { return m_house->founder(); }

    MeasureStanding standing(MeasureKind kind) const
    {
        const auto all = measures().standings(founder()).result();
        for (const MeasureStanding &each : *all) {
            if (each.kind == kind)
                return each;
        }
        return {};
    }

    static Purpose orderPurpose()
    {
        return {.key = u"orders"_s,
            .basis = LawfulBasis::Contract,
            .appliesTo = {customers},
            .channels = {Channel::Email},
            .categories = {DataCategory::Identity, DataCategory::ContactDetails},
            .wording = {.titleNl = u"Bestellingen"_s,
                .titleEn = u"Orders"_s,
                .wordingNl = u"Wij leveren wat u bestelt."_s,
                .wordingEn = u"We deliver what you order."_s}};
    }

    /// A statement of this day.
    bool published() const
    {
        StatementVersion version{.number = 1,
            .facts = {.asOf = m_day},
            .htmlNl = "<p>nl</p>",
            .htmlEn = "<p>en</p>",
            .publishedAt = m_house->services().clock().now(),
            .publishedBy = founder().staffRef()};
        version.digest = statement_version::digestOf(
            statement_facts::bytesOf(version.facts), version.htmlNl, version.htmlEn);
        return bool(m_house->services()
                        .context()
                        .change(founder(),
                            [version](Change &change) -> Outcome {
                                if (auto added = statement_repository::add(change.connection(), version);
                                    !added)
                                    return added;
                                return change.audit({.action = u"statement.publish"_s,
                                    .objectKind = u"statement"_s,
                                    .objectRef = u"1"_s});
                            })
                        .result());
    }

    MeasureResult exercise() const
    {
        return {.kind = MeasureKind::BreachExercise,
            .executor = u"M. Okafor"_s,
            .doneOn = m_day,
            .finding = u"Decided within 9 hours."_s,
            .evidence = u"exercise-2026.odt"_s};
    }

    qint64 auditedAs(const QString &action) const
    {
        const auto line = m_house->look();
        return *Sql(*line, "test", u"SELECT COUNT(*) FROM audit_entry WHERE action = ?"_s)
                    .bind(action)
                    .number();
    }

    QDate m_day;
    std::unique_ptr<tests::OpenHouse> m_house;
};

QTEST_GUILESS_MAIN(TestMeasures)

#include "tst_measures.moc"
