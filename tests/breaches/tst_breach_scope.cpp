#include "app/leaving/leaving.h"
#include "breaches/breach_house.h"

#include <QTest>

using namespace Qt::StringLiterals;
using enum BreachField;

/// Whom an incident touched, as the file knows it.
class TestBreachScope final
    : public QObject
    , private tests::BreachHouse
{
    Q_OBJECT

private slots:
    void initTestCase_data() { tests::everyBackend(); }

    void init()
    {
        QFETCH_GLOBAL(Backend, backend);
        if (!open(backend))
            QSKIP("this server is not here");
    }

    void cleanup() { close(); }

    void findsWhomALostLaptopTouched()
    {
        const People people = addPeople(3);
        const Instant before = m_now;
        m_now.micros += Instant::hour;
        look(*m_steward, people.at(0));
        look(*m_steward, people.at(1));
        look(founder(), people.at(2));
        const Breach breach = described();
        const BreachScopeQuestion question{
            .member = m_steward->staffRef(), .from = before, .until = {m_now.micros + 1}};

        const auto scope = breaches().scope(founder(), question).result();

        QVERIFY2(scope, scope ? "" : qPrintable(scope.error().what));
        QCOMPARE(scope->people(), 2);
        QCOMPARE(scope->atMost(), 3);
        QVERIFY(scope->categories().contains(DataCategory::Identity));
        QVERIFY(scope->categories().contains(DataCategory::ContactDetails));
        QCOMPARE(scope->grants.size(), 1);
        QCOMPARE(scope->grants.first().role, Role::Steward);
        // Nothing of what came before the period, nor of others.
        QCOMPARE(breaches()
                     .scope(founder(), {.member = m_steward->staffRef(), .from = {1}, .until = before})
                     .result()
                     ->people(),
            0);
        // Up to its end, and not with it.
        QCOMPARE(breaches()
                     .scope(founder(), {.member = m_steward->staffRef(), .from = before, .until = m_now})
                     .result()
                     ->people(),
            0);
        // Who keeps breaches of customers alone sees those alone.
        QCOMPARE(breaches().scope(*m_second, question).result()->withheld, QList<FilingSystem>{employees});
        QCOMPARE(breaches()
                     .scope(founder(), {.member = question.member, .from = m_now, .until = m_now})
                     .result()
                     .error()
                     .what,
            u"breach.scope-period"_s);
        QCOMPARE(breaches()
                     .scope(founder(), {.member = u"niemand"_s, .from = before, .until = m_now})
                     .result()
                     .error()
                     .what,
            u"breach.scope-member"_s);

        const auto taken = breaches().takeScope(founder(), breach.id, question).result();
        QVERIFY2(taken, taken ? "" : qPrintable(taken.error().what));
        const auto dossier = breaches().find(founder(), breach.id).result();
        QCOMPARE(dossier->breach.values.number(SubjectsMin), std::optional<qint64>(2));
        QCOMPARE(dossier->breach.values.number(SubjectsMax), std::optional<qint64>(3));
        QVERIFY(dossier->breach.values.codes(Categories).contains(u"contact-details"_s));
        QCOMPARE(dossier->breach.values.text(Groups), u"customers"_s);
        QCOMPARE(dossier->people.value(static_cast<int>(customers)), 2);
        const auto named = breaches().people(founder(), breach.id, customers, 0).result();
        QCOMPARE(named->people.size(), 2);
        QVERIFY(named->people.first().name.contains(u"Persoon0"_s));
        QCOMPARE(
            breaches().people(*m_second, breach.id, employees, 0).result().error().failure, Failure::Refused);
    }

    void countsWhoIsInTheArchiveAndNamesThemToNobodyElse()
    {
        const People people = addPeople(2);
        look(*m_steward, people.at(0));
        look(*m_steward, people.at(1));
        const Breach breach = described();
        QVERIFY(changedBehindTheBack(
            u"UPDATE retention_due SET standing = 2, keep_until = '2030-01-01', restricted_from = "
            u"'2020-01-01' WHERE category = 1 AND contact_id = %1"_s.arg(people.at(0).number())));
        const BreachScopeQuestion question{
            .member = m_steward->staffRef(), .from = {1}, .until = {m_now.micros + 1}};

        const auto scope = breaches().takeScope(*m_steward, breach.id, question).result();

        QVERIFY2(scope, scope ? "" : qPrintable(scope.error().what));
        QCOMPARE(scope->people(), 2);
        QCOMPARE(scope->parts.first().nameless, 1);
        const auto named = breaches().people(*m_steward, breach.id, customers, 0).result();
        QCOMPARE(named->people.size(), 1);
        QCOMPARE(named->nameless, 1);
        QCOMPARE(breaches().people(founder(), breach.id, customers, 0).result()->people.size(), 2);
    }

    void countsWhomEverybodyOpenedOverYearsAndCanBeStopped()
    {
        const People people = addPeople(3);
        look(*m_steward, people.at(0));
        m_now.micros += 400 * Instant::day;
        look(founder(), people.at(0));
        look(founder(), people.at(1));
        const BreachScopeQuestion question{
            .from = {m_now.micros - 600 * Instant::day}, .until = {m_now.micros + 1}};
        const Breach breach = described();

        const StopRequest stop;
        stop.stop();
        const auto stopped = breaches().takeScope(founder(), breach.id, question, stop).result();
        QCOMPARE(stopped.error().failure, Failure::Cancelled);
        QCOMPARE(breaches().find(founder(), breach.id).result()->breach.version, breach.version);

        auto future = breaches().scope(founder(), question);
        const auto scope = future.result();
        QVERIFY2(scope, scope ? "" : qPrintable(scope.error().what));
        // All three were added by hand, which the trail tells as well.
        QCOMPARE(scope->people(), 3);
        QCOMPARE(future.progressMaximum(), Breaches::scopeSteps);
    }

    void findsWhomAFileThatLeftWasAbout()
    {
        const People people = addPeople(2);
        const auto file = m_house->services().contacts().find(founder(), customers, people.at(0)).result();
        QVERIFY(file);
        const auto left = m_house->services()
                              .leaving()
                              .write(founder(),
                                  {.way = way_out::consentProof,
                                      .filingSystem = customers,
                                      .objectKind = u"contact"_s,
                                      .objectRef = QString::fromLatin1(file->contact.ref.toHex()),
                                      .name = u"proof.pdf"_s,
                                      .places = {.path = m_house->folder() + u"/proof.zip"_s}},
                                  "proof")
                              .result();
        QVERIFY2(left, left ? "" : qPrintable(left.error().what));

        const auto scope = breaches().scope(founder(), {.exportRef = left->file.ref}).result();

        QVERIFY2(scope, scope ? "" : qPrintable(scope.error().what));
        QCOMPARE(scope->people(), 1);
        QCOMPARE(scope->exports.size(), 1);
        QCOMPARE(scope->exports.first().people, 1);
        QCOMPARE(breaches().scope(founder(), {.exportRef = u"niets"_s}).result().error().what,
            u"breach.scope-export"_s);
    }
};

QTEST_GUILESS_MAIN(TestBreachScope)
#include "tst_breach_scope.moc"
