#include "app/staff/sign_in.h"
#include "services/informing_house.h"

#include <QTest>

using namespace Qt::StringLiterals;
using tests::csvOfThree;
using tests::customers;

/// Who must be informed, by when, and how that is settled.
class TestInforming final
    : public QObject
    , tests::InformingFixture
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

    void cleanup()
    {
        m_house.reset();
        m_out.reset();
    }

    void asksForWhomeverIsAddedAtOnce()
    {
        const auto state = of(m_person);

        QVERIFY(state.due);
        QCOMPARE(state.due->origin, DataOrigin::Person);
        QCOMPARE(state.due->term, (InformingTerm{QDate(2026, 3, 1), InformingCause::Collection}));
        QVERIFY(state.due->isOpen());
        QCOMPARE(figures(), (InformingFigures{.overdue = 1}));
    }

    void knowsWhoWasInformedWhenTheirDataWasTaken()
    {
        ContactDraft draft = tests::draftOf(u"Bos"_s);
        draft.informed = InformingDraft{.manner = InformingManner::AtCollection, .statement = u"2.1"_s};

        const auto added = m_house->services().contacts().add(founder(), customers, draft).result();

        QVERIFY(added);
        const auto state = of(*added);
        QVERIFY(!state.due->isOpen());
        QCOMPARE(state.events.size(), 1);
        QCOMPARE(state.events.first().statement, u"2.1"_s);
        QCOMPARE(state.events.first().happenedAt, m_now);
        QCOMPARE(figures().open(), 1);
    }

    void countsAMonthFromAnImportFromElsewhere()
    {
        QCOMPARE(imported(csvOfThree), 3);

        const auto page = *informing().list(founder(), customers, InformingFilter::Open).result();
        QCOMPARE(page.lines.size(), 4);
        QCOMPARE(page.lines.at(0).due.contact, m_person);
        for (int row = 1; row < 4; ++row) {
            const InformingLine &line = page.lines.at(row);
            QCOMPARE(line.due.origin, DataOrigin::Elsewhere);
            QCOMPARE(line.due.obtainedOn, QDate(2026, 3, 10));
            QCOMPARE(line.due.term, (InformingTerm{QDate(2026, 4, 10), InformingCause::Month}));
            QCOMPARE(line.source, u"beurs"_s);
        }
        QCOMPARE(page.lines.at(1).name, u"Jansen"_s);
        QCOMPARE(figures(), (InformingFigures{.overdue = 1, .later = 3, .nextDue = QDate(2026, 4, 10)}));
        m_now.micros += 21 * tests::aDay; // 4 April
        QCOMPARE(figures().soon, 3);
        m_now.micros += 7 * tests::aDay; // 11 April
        QCOMPARE(figures().overdue, 4);
    }

    void takesTheDayOfARowBeforeThatOfTheFile()
    {
        QCOMPARE(imported("Klantnr;Achternaam;Verzameld op\nK1;Jansen;2026-02-02\nK2;Smit;\n"), 2);

        const auto page = *informing().list(founder(), customers, InformingFilter::Open).result();
        QCOMPARE(page.lines.at(1).name, u"Jansen"_s);
        QCOMPARE(page.lines.at(1).due.term.on, QDate(2026, 3, 2));
        QCOMPARE(page.lines.at(2).due.term.on, QDate(2026, 4, 10));
    }

    void isDueAtOnceWhereAnImportedFileCameFromThePeopleThemselves()
    {
        QCOMPARE(imported(csvOfThree, DataOrigin::Person), 3);

        const auto page = *informing().list(founder(), customers, InformingFilter::Overdue).result();
        QCOMPARE(page.lines.size(), 4);
        QCOMPARE(page.lines.at(3).due.term, (InformingTerm{QDate(2026, 3, 10), InformingCause::Collection}));
    }

    void movesTheDayForwardWhenAListGoesToARecipient()
    {
        QCOMPARE(imported(csvOfThree), 3);
        const Id<Contact> jansen = byName(u"Jansen"_s);
        consentOf(jansen);
        consentOf(m_person);
        m_now.micros += tests::aDay; // 15 March

        QVERIFY(made(order()));

        QCOMPARE(of(jansen).due->term, (InformingTerm{QDate(2026, 3, 15), InformingCause::Disclosure}));
        QCOMPARE(of(byName(u"Smit"_s)).due->term, (InformingTerm{QDate(2026, 4, 10), InformingCause::Month}));
        // Data from the person does not wait for a list (art. 13).
        QCOMPARE(of(m_person).due->term.cause, InformingCause::Collection);
        m_now.micros += tests::aDay;
        QVERIFY(made(order()));
        QCOMPARE(of(jansen).due->term.on, QDate(2026, 3, 15));
        QCOMPARE(figures().overdue, 2);
    }

    void callsAListForOurOwnUseTheFirstContact()
    {
        QCOMPARE(imported(csvOfThree), 3);
        const Id<Contact> jansen = byName(u"Jansen"_s);
        consentOf(jansen);
        HandoverOrder own = order();
        own.question.recipient = u"own"_s;

        QVERIFY(made(own));

        QCOMPARE(of(jansen).due->term, (InformingTerm{QDate(2026, 3, 14), InformingCause::FirstContact}));
    }

    void leavesTheDayWhereTheListDidNotLeave()
    {
        QCOMPARE(imported(csvOfThree), 3);
        const Id<Contact> jansen = byName(u"Jansen"_s);
        consentOf(jansen);
        HandoverOrder nowhere = order();
        QVERIFY(QDir(m_out->path()).mkdir(u"lijst.zip"_s)); // its place is taken by a folder

        QVERIFY(!made(nowhere));

        QCOMPARE(of(jansen).due->term, (InformingTerm{QDate(2026, 4, 10), InformingCause::Month}));
    }

    void movesTheDayForwardAtTheFirstContact()
    {
        QCOMPARE(imported(csvOfThree), 3);
        const Id<Contact> smit = byName(u"Smit"_s);

        const auto moved = informing().contacted(founder(), customers, smit, QDate(2026, 3, 12)).result();
        const auto later = informing().contacted(founder(), customers, smit, QDate(2026, 3, 13)).result();
        const auto never = informing().contacted(founder(), customers, smit, QDate(2026, 3, 15)).result();

        QVERIFY(moved && *moved);
        QVERIFY(later && !*later);
        QCOMPARE(never.error().what, u"informing.future"_s);
        QCOMPARE(of(smit).due->term, (InformingTerm{QDate(2026, 3, 12), InformingCause::FirstContact}));
    }

    void leavesTheOwnRecordToSomebodyElse()
    {
        QCOMPARE(imported(csvOfThree), 3);
        std::ignore = m_house->member(u"dam"_s, {{Role::Steward, customers}});
        {
            const auto line = m_house->look();
            QVERIFY(Sql(*line, "test",
                u"UPDATE staff_member SET own_contact = (SELECT ref FROM contact WHERE surname = 'Smit') "
                "WHERE name = 'dam'"_s)
                        .run());
        }
        const auto dam =
            m_house->services().signIn().enter(u"dam"_s, tests::OpenHouse::passphrase()).result();
        QVERIFY(dam);

        const auto own =
            informing().contacted(*dam, customers, byName(u"Smit"_s), QDate(2026, 3, 12)).result();

        QCOMPARE(own ? QString() : own.error().what, u"informing.own-record"_s);
        QVERIFY(informing().contacted(*dam, customers, byName(u"Visser"_s), QDate(2026, 3, 12)).result());
    }

    void putsBackWhatWasWhereLettersCannotBeWritten()
    {
        QCOMPARE(imported(csvOfThree), 3);
        const Id<Contact> jansen = byName(u"Jansen"_s);
        const Id<Contact> visser = byName(u"Visser"_s);
        consentOf(jansen);
        consentOf(visser);
        QVERIFY(record({.contacts = {jansen}}, {.manner = InformingManner::InPerson, .statement = u"2.1"_s}));
        const auto before = of(jansen).due->settledBy;
        QVERIFY(before.isStored());
        knowOurselves();
        // When it is recorded, a folder takes the place of the file.
        const auto taken = QObject::connect(&m_house->services().feed(), &ChangeFeed::contactChanged,
            [folder = m_out->path()] { QDir(folder).mkdir(u"brieven.zip"_s); });

        const auto made = informing()
                              .letters(founder(), customers,
                                  {.whom = {.contacts = {jansen, visser}},
                                      .path = out(u"brieven.zip"_s),
                                      .statement = u"3.0"_s,
                                      .layOut = [](const QList<InformingLetter> &) -> Result<QByteArray> {
                                          return QByteArray("brief");
                                      }})
                              .result();

        QObject::disconnect(taken);
        QVERIFY(!made);
        QCOMPARE(of(jansen).due->settledBy, before);
        QVERIFY(of(visser).due->isOpen());
        QCOMPARE(of(visser).events.size(), 2);
        QCOMPARE(of(visser).events.first().manner, InformingManner::Reopened);
        QCOMPARE(of(visser).events.first().reason, u"letters-not-written"_s);
    }

    void namesTheInterestAndWhatLeavesTheEea()
    {
        Purpose survey = tests::clubPurpose();
        survey.key = u"survey"_s;
        survey.basis = LawfulBasis::LegitimateInterest;
        survey.marketing = false;
        survey.validity.reset();
        survey.assessment = u"Weten of onze dienst goed was"_s;
        survey.weighing = tests::weighed();
        const auto purpose = purposes().add(founder(), survey).result();
        QVERIFY2(purpose, purpose ? "" : qPrintable(purpose.error().what));
        ContactDraft draft = tests::draftOf(u"Bos"_s);
        draft.organisation.clear();
        draft.provenance.basis = u"f"_s;
        draft.provenance.purpose = *purpose;
        const auto bos = m_house->services().contacts().add(founder(), customers, draft).result();
        QVERIFY2(bos, bos ? "" : qPrintable(bos.error().place.join(u' ')));
        QVERIFY(m_house->services()
                    .processors()
                    .add(founder(),
                        {.name = u"Cloud Inc."_s,
                            .country = u"US"_s,
                            .agreements = {{.signedOn = QDate(2026, 1, 1)}},
                            .flows = {{.purpose = *purpose}}})
                    .result());
        knowOurselves();
        QList<InformingLetter> letters;
        const InformingLetterOrder order{.whom = {.contacts = {*bos}},
            .path = out(u"brieven.zip"_s),
            .statement = u"3.0"_s,
            .layOut = [&letters](const QList<InformingLetter> &all) -> Result<QByteArray> {
                letters = all;
                return QByteArray("brief");
            }};

        // Nobody said what protects it there: the letter would not tell all, and settles nothing.
        const auto looked = informing().previewLetters(founder(), customers, order).result();
        QCOMPARE(looked->passedOver, (QMap<QString, int>{{u"informing.no-safeguard"_s, 1}}));
        QVERIFY(!informing().letters(founder(), customers, order).result());
        QVERIFY(of(*bos).due->isOpen());
        QVERIFY(m_house->services()
                    .settings()
                    .setOrganisation(
                        founder(), {{u"organisation.transfers"_s, u"modelcontract, op te vragen bij ons"_s}})
                    .result());
        const auto made = informing().letters(founder(), customers, order).result();

        QVERIFY2(made, made ? "" : qPrintable(made.error().what));
        QCOMPARE(letters.size(), 1);
        QCOMPARE(letters.first().uses.first().reason, survey.assessment);
        QCOMPARE(letters.first().transfers.size(), 1);
        QCOMPARE(letters.first().transfers.first().country, u"US"_s);
        QVERIFY(!letters.first().transfers.first().isAdequate);
    }

    void settlesOneAndReopensThem()
    {
        const auto recorded = record({.contacts = {m_person}},
            {.manner = InformingManner::InPerson,
                .at = Instant{m_now.micros - tests::aDay},
                .statement = u"2.1"_s});

        QVERIFY2(recorded, recorded ? "" : qPrintable(recorded.error().what));
        QCOMPARE(recorded->recorded, 1);
        QVERIFY(recorded->bulkRef.isEmpty());
        QVERIFY(!of(m_person).due->isOpen());
        QCOMPARE(figures().open(), 0);
        QCOMPARE(newestEntry(u"informing.record"_s).detail.value(u"manner"_s).toString(), u"in-person"_s);

        const auto reopened = record({.contacts = {m_person}},
            {.manner = InformingManner::Reopened, .reason = u"brief kwam ongeopend terug"_s});

        QVERIFY(reopened);
        QVERIFY(of(m_person).due->isOpen());
        QCOMPARE(of(m_person).events.size(), 2);
        QCOMPARE(record({.contacts = {m_person}},
                     {.manner = InformingManner::Reopened, .reason = u"nog een keer terug"_s})
                     .error()
                     .what,
            u"informing.not-settled"_s);
    }

    void refusesWhatProvesNothing_data()
    {
        QTest::addColumn<InformingDraft>("draft");
        QTest::addColumn<QString>("what");
        QTest::newRow("no version") << InformingDraft{.manner = InformingManner::Website}
                                    << u"informing.statement"_s;
        QTest::newRow("tomorrow") << InformingDraft{.at = Instant{tests::afternoon.micros + 1},
                                         .statement = u"2"_s}
                                  << u"informing.future"_s;
        QTest::newRow("exception without a reason")
            << InformingDraft{.manner = InformingManner::AlreadyHas} << u"informing.reason"_s;
        QTest::newRow("a reason of one word")
            << InformingDraft{.manner = InformingManner::AlreadyHas, .reason = u"vanzelfsprekend"_s}
            << u"informing.reason"_s;
        QTest::newRow("a reason that only fills the field")
            << InformingDraft{.manner = InformingManner::AlreadyHas, .reason = u"n.v.t. onbekend diversen"_s}
            << u"informing.reason"_s;
        QTest::newRow("a number in the reason")
            << InformingDraft{.manner = InformingManner::AlreadyHas, .reason = u"heeft het, BSN 111222333"_s}
            << u"text.national-number"_s;
        QTest::newRow("14(5)(b) of data from the person")
            << InformingDraft{.manner = InformingManner::Disproportionate,
                   .reason = u"geen adres bekend hier"_s}
            << u"informing.not-for-origin"_s;
    }

    void refusesWhatProvesNothing()
    {
        QFETCH(InformingDraft, draft);
        QFETCH(QString, what);
        const auto recorded = record({.contacts = {m_person}}, draft);
        QVERIFY(!recorded);
        QCOMPARE(recorded.error().what, what);
        QVERIFY(of(m_person).events.isEmpty());
    }

    void takesTheStatementInForceWhereNoneIsNamed()
    {
        setInForce(u"3.0 (1 maart 2026)"_s);

        QVERIFY(record({.contacts = {m_person}}, {.manner = InformingManner::Website}));

        QCOMPARE(of(m_person).events.first().statement, u"3.0 (1 maart 2026)"_s);
    }

    void settlesEverybodyWhoIsDueWithOneEntry()
    {
        QCOMPARE(imported(csvOfThree), 3);
        const InformingWhom all{.filter = InformingFilter::Open};
        const InformingDraft exception{
            .manner = InformingManner::Disproportionate, .reason = u"oude lijst zonder actuele adressen"_s};
        const auto looked = informing().preview(founder(), customers, all, exception).result();

        const auto recorded = record(all, exception);

        QVERIFY(looked && recorded);
        QCOMPARE(looked->recorded, 3);
        QCOMPARE(looked->passedOver, (QMap<QString, int>{{u"informing.not-for-origin"_s, 1}}));
        QCOMPARE(recorded->recorded, looked->recorded);
        QCOMPARE(recorded->passedOver, looked->passedOver);
        QCOMPARE(figures().open(), 1);
        QCOMPARE(counted(u"informing_event WHERE bulk_ref = '"_s + recorded->bulkRef + u'\''), 3);
        const AuditEntry entry = newestEntry(u"informing.bulk"_s);
        QCOMPARE(entry.detail.value(u"changed"_s).toInt(), 3);
        QCOMPARE(entry.detail.value(u"members"_s).toString().size(), 64);
        QVERIFY(!entry.detail.contains(u"reason"_s));
    }

private:
    void knowOurselves() const
    {
        QVERIFY(m_house->services()
                    .settings()
                    .setOrganisation(founder(),
                        {{u"organisation.name"_s, u"Bakkerij Zon"_s},
                            {u"organisation.privacy-contact"_s, u"privacy@bakkerij.example"_s}})
                    .result());
    }
};

QTEST_GUILESS_MAIN(TestInforming)
#include "tst_informing.moc"
