#include "app/documents/breach_letters.h"
#include "app/letters/letters.h"
#include "breaches/breach_house.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using enum BreachField;

/// Breaches from the first word to the last, on both engines.
class TestBreaches final
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

    void keepsADraftAtAnyTimeAndTellsEverythingInItsTimeline()
    {
        const auto bare = breaches().open(*m_steward, {{Title, u"Laptop kwijt"_s}}).result();
        QVERIFY2(bare, bare ? "" : qPrintable(bare.error().what));
        QCOMPARE(bare->state, BreachState::Open);
        QCOMPARE(breaches().open(*m_steward, {{Facts, u"iets"_s}}).result().error().what, u"breach.title"_s);
        const auto aware = breaches()
                               .edit(*m_steward, bare->id, bare->version,
                                   {{AwareAt, utc(m_now)}, {Facts, u"Een laptop bleef in de trein."_s}})
                               .result();
        QVERIFY(aware);
        QCOMPARE(breaches().edit(*m_steward, bare->id, bare->version, {{Cause, u"haast"_s}}).result().error(),
            (Error{Failure::ChangedMeanwhile, u"breach.changed"_s}));

        const auto dossier = breaches().find(founder(), bare->id).result();

        QVERIFY(dossier);
        QStringList acts;
        for (const AuditEntry &entry : dossier->trail)
            acts.append(entry.action);
        QCOMPARE(acts, (QStringList{u"breach.open"_s, u"breach.edit"_s}));
        QCOMPARE(dossier->breach.clock(BreachClockKind::Authority, m_now).due,
            std::optional(Instant{m_now.micros + 72 * Instant::hour}));
        // The trail names fields and never what stands in them.
        QVERIFY(
            !QString::fromUtf8(QJsonDocument(dossier->trail.last().detail).toJson()).contains(u"trein"_s));
    }

    void refusesWhatCannotBe()
    {
        const auto future =
            breaches()
                .open(*m_steward, {{Title, u"Later"_s}, {AwareAt, utc({m_now.micros + Instant::hour})}})
                .result();
        QCOMPARE(future.error().what, u"breach.aware-future"_s);
        const auto number = breaches().open(*m_steward, {{Title, u"BSN 111222333 op straat"_s}}).result();
        QCOMPARE(number.error().what, u"text.national-number"_s);
        // Of people it is told here: also one without its word.
        const auto bare = breaches().open(*m_steward, {{Title, u"lijst met 111222333 op straat"_s}}).result();
        QCOMPARE(bare.error().what, u"text.national-number"_s);
        const Permit viewer = m_house->member(u"inzage"_s, {{Role::Viewer, customers}});
        QCOMPARE(breaches().open(viewer, {{Title, u"Nee"_s}}).result().error().failure, Failure::Refused);
        QCOMPARE(breaches().list(viewer).result().error().failure, Failure::Refused);
        const Permit auditor = m_house->member(u"controle"_s, {{Role::Auditor, customers}});
        QVERIFY(breaches().list(auditor).result());
    }

    /// What was stored before this was looked at keeps nobody from filling in the rest.
    void letsABreachWithAnOldNumberBeFilledIn()
    {
        const Breach breach = described();
        QVERIFY(changedBehindTheBack(
            u"UPDATE breach SET register = REPLACE(register, 'in de trein', 'met BSN 111222333')"_s));
        const QString facts = breaches().find(founder(), breach.id).result()->breach.values.text(Facts);
        QVERIFY(facts.contains(u"111222333"_s));

        // A form gives all that stands in it.
        const auto edited =
            breaches()
                .edit(*m_steward, breach.id, breach.version, {{Facts, facts}, {Cause, u"haast"_s}})
                .result();

        QVERIFY2(edited, edited ? "" : qPrintable(edited.error().what));
        const auto again =
            breaches()
                .edit(*m_steward, breach.id, edited->version, {{Facts, facts + u" en haast"_s}})
                .result();
        QCOMPARE(again.error(), (Error{Failure::Invalid, u"text.national-number"_s, {u"facts"_s}}));
    }

    void needsAReasonAndSomebodyElseNotToTell()
    {
        const Breach breach = described();
        const BreachDecisionOrder quiet{.authority = AuthorityChoice::RegisterOnly,
            .people = PeopleChoice::NotHigh,
            .risk = BreachRisk::Unlikely,
            .reason = u"De schijf is versleuteld en de sleutel is veilig."_s};
        BreachDecisionOrder bare = quiet;
        bare.reason.clear();
        // To tell holds at once: whoever only records breaches does not decide it.
        BreachDecisionOrder loud = quiet;
        loud.authority = AuthorityChoice::Notify;
        loud.risk = BreachRisk::Risk;
        QCOMPARE(breaches().decide(*m_steward, breach.id, loud).result().error().failure, Failure::Refused);
        QCOMPARE(breaches().decide(founder(), breach.id, bare).result().error().what, u"breach.reason"_s);
        const auto proposed = breaches().decide(founder(), breach.id, quiet).result();
        QVERIFY2(proposed, proposed ? "" : qPrintable(proposed.error().what));
        QCOMPARE(proposed->state, BreachState::AwaitingSecond);
        QVERIFY(!proposed->standing());
        const QByteArray digest = proposed->values.digest();

        QCOMPARE(answer(founder(), breach.id, digest, true).error().what, u"breach.second-self"_s);
        QCOMPARE(answer(*m_steward, breach.id, digest, true).error().failure, Failure::Refused);
        QCOMPARE(answer(*m_second, breach.id, "other", true).error().failure, Failure::ChangedMeanwhile);
        QCOMPARE(answer(*m_second, breach.id, digest, false).error().what, u"breach.remark"_s);
        const auto agreed = answer(*m_second, breach.id, digest, true);

        QVERIFY2(agreed, agreed ? "" : qPrintable(agreed.error().what));
        QCOMPARE(agreed->state, BreachState::Decided);
        QCOMPARE(agreed->standing()->secondBy, m_second->staffRef());
        QCOMPARE(agreed->clock(BreachClockKind::Authority, m_now).state, BreachClockState::NotNeeded);
        const auto dossier = breaches().find(founder(), breach.id).result();
        QFETCH_GLOBAL(Backend, backend);
        QCOMPARE(
            dossier->isSignatureIntact, backend == Backend::Embedded ? std::optional(true) : std::nullopt);
        if (backend == Backend::Embedded) {
            QVERIFY(changedBehindTheBack(
                u"UPDATE breach_decision SET reason = 'Het viel wel mee, dachten wij.'"_s));
            QCOMPARE(breaches().find(founder(), breach.id).result()->isSignatureIntact, std::optional(false));
        }
    }

    void asksAnewWhereTheRegisterChanged()
    {
        const Breach breach = described();
        const auto proposed = breaches()
                                  .decide(founder(), breach.id,
                                      {.authority = AuthorityChoice::RegisterOnly,
                                          .people = PeopleChoice::NotHigh,
                                          .risk = BreachRisk::Unlikely,
                                          .reason = u"De schijf is versleuteld."_s})
                                  .result();
        QVERIFY(proposed);
        const auto edited =
            breaches()
                .edit(founder(), breach.id, proposed->version, {{Cause, u"De versleuteling stond uit."_s}})
                .result();

        QVERIFY(edited);
        QCOMPARE(edited->state, BreachState::Open);
        QCOMPARE(answer(*m_second, breach.id, proposed->values.digest(), true).error().what,
            u"breach.second-none"_s);
    }

    void reportsInPhasesAndWantsAReasonForWhatIsLate()
    {
        const Breach breach = described();
        QCOMPARE(breaches().report(founder(), breach.id, {.sentAt = m_now}).result().error().what,
            u"breach.stage"_s);
        QVERIFY(decideToTell(breach.id));
        m_now.micros += 80 * Instant::hour;
        QCOMPARE(breaches().report(founder(), breach.id, {.sentAt = m_now}).result().error().what,
            u"breach.late-reason"_s);
        const auto current = breaches().find(founder(), breach.id).result();
        QVERIFY(breaches()
                    .edit(founder(), breach.id, current->breach.version,
                        {{LateReason, u"De omvang werd pas later bekend."_s}})
                    .result());

        const auto reported =
            breaches().report(founder(), breach.id, {.sentAt = m_now, .reference = u"AP-1"_s}).result();

        QVERIFY2(reported, reported ? "" : qPrintable(reported.error().what));
        QCOMPARE(reported->state, BreachState::Reported);
        QCOMPARE(reported->clock(BreachClockKind::Authority, m_now).state, BreachClockState::MetLate);
        QCOMPARE(breaches().report(founder(), breach.id, {.sentAt = m_now}).result().error().what,
            u"breach.report-again"_s);
        QVERIFY(breaches()
                    .report(founder(), breach.id,
                        {.kind = BreachReportKind::Addition, .sentAt = m_now, .reference = u"AP-1"_s})
                    .result());
        const auto after = breaches().find(founder(), breach.id).result();
        QCOMPARE(after->breach.reports.size(), 2);
        // Aware after its own report: it cannot be.
        const auto odd = breaches()
                             .edit(founder(), breach.id, after->breach.version,
                                 {{AwareAt, utc({m_now.micros + 1'000'000})}})
                             .result();
        QVERIFY(!odd);
    }

    void writesToWhoeverItTouchedAndForgetsThemAtTheEnd()
    {
        const People people = addPeople(2);
        look(*m_steward, people.at(0));
        const Breach breach = described();
        QVERIFY(breaches()
                    .takeScope(founder(), breach.id,
                        {.member = m_steward->staffRef(), .from = {1}, .until = {m_now.micros + 1}})
                    .result());
        QCOMPARE(breaches().messages(founder(), breach.id, customers).result().error().what,
            u"breach.not-to-inform"_s);
        QVERIFY(decideToTell(breach.id, PeopleChoice::Inform));

        const auto messages = breaches().messages(founder(), breach.id, customers).result();

        QVERIFY2(messages, messages ? "" : qPrintable(messages.error().what));
        QCOMPARE(messages->receivers.size(), 1);
        const auto dutch = m_house->services()
                               .letters()
                               .find(founder(), {LetterAct::BreachMessage}, LetterLanguage::Dutch)
                               .result();
        const auto english = m_house->services()
                                 .letters()
                                 .find(founder(), {LetterAct::BreachMessage}, LetterLanguage::English)
                                 .result();
        QVERIFY(dutch && english);
        const auto letter = letter_template::filled(
            *dutch, breachLetterValues(*messages, messages->receivers.first(), LetterLanguage::Dutch));
        QVERIFY2(letter, letter ? "" : qPrintable(letter.error().what + letter.error().place.join(u' ')));
        QString text;
        for (const LetterParagraph &paragraph : letter->paragraphs)
            text += paragraph.lines.join(u' ');
        // Art. 34(2): nature, contact, consequences, measures.
        for (const BreachField field : {Facts, Contact, Consequences, MeasuresTaken, Advice})
            QVERIFY2(text.contains(breach.values.text(field)), qPrintable(keyOf(field)));
        const auto mails = layOutBreachMessages(BreachMessageFormat::Eml, *messages, {*dutch, *english});
        QVERIFY2(mails, mails ? "" : qPrintable(mails.error().what));
        QVERIFY(mails->startsWith("PK"));

        QVERIFY(breaches().report(founder(), breach.id, {.sentAt = m_now}).result());
        QVERIFY(breaches().inform(founder(), breach.id, {.sentAt = m_now, .people = 1}).result());
        const auto current = breaches().find(founder(), breach.id).result();
        QCOMPARE(breaches().close(founder(), breach.id).result().error().what, u"breach.lessons"_s);
        QVERIFY(breaches()
                    .edit(founder(), breach.id, current->breach.version,
                        {{Lessons, u"Schijven worden altijd versleuteld."_s}})
                    .result());
        const auto closed = breaches().close(founder(), breach.id).result();
        QVERIFY2(closed, closed ? "" : qPrintable(closed.error().what));
        const auto after = breaches().find(founder(), breach.id).result();
        QCOMPARE(after->people.value(static_cast<int>(customers)), 0);
        QCOMPARE(after->breach.values.number(SubjectsMin), std::optional<qint64>(1));
    }
};

QTEST_MAIN(TestBreaches)
#include "tst_breaches.moc"
