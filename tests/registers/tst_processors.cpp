#include "app/agreements/agreements.h"
#include "app/breaches/breaches.h"
#include "app/registers/processors.h"
#include "services/consent_house.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using tests::customers;

namespace {

const QString number = u"klant met BSN 111222333"_s;

/// Why it was refused, and where; empty where it was not.
template <typename Answer>
QString wordOf(const Answer &answer)
{
    return answer ? QString() : answer.error().what + u' ' + answer.error().place.join(u',');
}

} // namespace

/// The register of processors, as it is kept.
class TestProcessors final
    : public QObject
    , tests::ConsentFixture
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

    void keepsWhatWasTypedTidied()
    {
        const auto id = processors()
                            .add(founder(),
                                {.name = u"  Postduif   BV "_s,
                                    .kvkNumber = u"1234 5678"_s,
                                    .country = u"nl"_s,
                                    .services = u"nieuwsbrieven"_s,
                                    .contact = u"avg@postduif.example"_s,
                                    .agreements = {{.signedOn = QDate(2026, 1, 1)}},
                                    .categories = {DataCategory::Identity},
                                    .flows = {{.purpose = purposes().list(founder()).result()->first().id,
                                        .note = u"mail"_s}}})
                            .result();

        QVERIFY2(id, qPrintable(id ? QString() : id.error().what));
        const auto all = processors().list(founder()).result();
        QCOMPARE(all->size(), 1);
        const Processor &kept = all->first();
        QCOMPARE(kept.name, u"Postduif BV"_s);
        QCOMPARE(kept.kvkNumber, u"12345678"_s);
        QCOMPARE(kept.country, u"NL"_s);
        QCOMPARE(kept.contact, u"avg@postduif.example"_s);
        QCOMPARE(kept.agreements.first().signedOn, QDate(2026, 1, 1));
        QCOMPARE(kept.agreements.first().until, QDate());
        QCOMPARE(kept.categories, DataCategories{DataCategory::Identity});
        QCOMPARE(kept.flows.size(), 1);
        // What was not said is what the purpose needs.
        QCOMPARE(kept.flows.first().categories, tests::clubPurpose().categories);
    }

    void knowsANameOnceWhateverItsCase()
    {
        QVERIFY(processors().add(founder(), named(u"Café Post"_s)).result());

        const auto again = processors().add(founder(), named(u"CAFE POST"_s)).result();

        QCOMPARE(again.error().failure, Failure::Duplicate);
        QCOMPARE(again.error().what, u"processor.name-taken"_s);
    }

    void linksSubProcessorsToWhomTheyWorkFor()
    {
        const auto parent = processors().add(founder(), named(u"Postduif BV"_s)).result();
        Processor sub = named(u"Wolk Inc"_s);
        sub.kind = ProcessorKind::SubProcessor;
        sub.worksFor = {*parent};
        Processor orphan = named(u"Wees BV"_s);
        orphan.kind = ProcessorKind::SubProcessor;
        orphan.worksFor = {Id<Processor>(4711)};

        QVERIFY(processors().add(founder(), sub).result());
        QCOMPARE(processors().add(founder(), orphan).result().error().what, u"processor.unknown"_s);

        const auto all = processors().list(founder()).result();
        QCOMPARE(all->size(), 2);
        QCOMPARE(all->last().worksFor, QList{*parent});
    }

    void isKeptByTheOfficerAndReadByAll()
    {
        const Permit steward = m_house->member(u"steward"_s, {{Role::Steward, customers}});

        const auto added = processors().add(steward, named(u"Postduif BV"_s)).result();

        QCOMPARE(added.error().failure, Failure::Refused);
        QVERIFY(processors().list(steward).result());
        QVERIFY(processors().list(founder()).result()->isEmpty());
    }

    void recordsWhatWasAgreedLater()
    {
        Processor before = named(u"Postduif BV"_s);
        before.flows = {{.purpose = purposes().list(founder()).result()->first().id}};
        QVERIFY(processors().add(founder(), before).result());
        const Id<Purpose> club = before.flows.first().purpose;
        const auto agreed = [this](const QString &name, const ProcessorTerms &terms) {
            const auto answer = processors().agree(founder(), name, terms).result();
            return answer ? QString() : answer.error().what;
        };

        QCOMPARE(agreed(u"postduif bv"_s,
                     {.agreementOn = QDate(2026, 3, 14),
                         .agreementUntil = QDate(2027, 3, 13),
                         .purposes = {club}}),
            QString());
        QCOMPARE(
            agreed(u"Postduif BV"_s, {.agreementOn = QDate(2026, 3, 15)}), u"processor.agreement-later"_s);
        QCOMPARE(
            agreed(u"Postduif BV"_s, {.agreementOn = QDate(2026, 3, 2), .agreementUntil = QDate(2026, 3, 1)}),
            u"processor.fields"_s);
        QCOMPARE(agreed(u"Wolk"_s, {.purposes = {club}}), u"processor.unknown"_s);
        const Permit steward = m_house->member(u"steward"_s, {{Role::Steward, customers}});
        QCOMPARE(
            processors().agree(steward, u"Postduif BV"_s, {}).result().error().failure, Failure::Refused);

        // Said again with another end, it is the same agreement; another day is another one.
        QCOMPARE(agreed(u"Postduif BV"_s,
                     {.agreementOn = QDate(2026, 3, 14), .agreementUntil = QDate(2027, 3, 13)}),
            QString());
        QCOMPARE(agreed(u"Postduif BV"_s, {.agreementOn = QDate(2024, 1, 1)}), QString());
        const auto lines = m_house->services().agreements().list(founder()).result();
        QCOMPARE(lines->size(), 2);
        QCOMPARE(lines->last().agreement.from, QDate(2026, 3, 14));
        QCOMPARE(lines->last().agreement.renewal, AgreementRenewal::Ends);

        const Processor kept = processors().list(founder()).result()->first();
        QCOMPARE(kept.agreements.size(), 2);
        QCOMPARE(agreementOf(kept, QDate(2026, 3, 14)).signedOn, QDate(2026, 3, 14));
        QCOMPARE(agreementOf(kept, QDate(2026, 3, 14)).until, QDate(2027, 3, 13));
        QCOMPARE(kept.flows.size(), 1);
        QVERIFY(hasAgreement(kept, QDate(2027, 3, 14))); // by the one without an end
    }

    /// Nobody is asked why a number is none: it is about a company, and has no business there
    /// (domain.md 11.2).
    void keepsNoNationalNumberInWhatIsToldOfThem()
    {
        const auto id = processors().add(founder(), named(u"Postduif BV"_s)).result();
        const Agreements &agreements = m_house->services().agreements();
        ProcessorAudit audit{.processor = *id, .scope = u"ISO 27001"_s, .receivedOn = QDate(2026, 3, 1)};
        audit.id = *agreements.addAudit(founder(), audit).result();
        audit.finding = number;
        audit.followUp = number;
        QCOMPARE(wordOf(agreements.addAudit(founder(), audit).result()),
            u"text.national-number finding,follow-up"_s);
        QCOMPARE(wordOf(agreements.changeAudit(founder(), audit).result()),
            u"text.national-number finding,follow-up"_s);
        audit.finding = u"geen tweede factor"_s;
        audit.followUp.clear();
        QCOMPARE(wordOf(agreements.changeAudit(founder(), audit).result()), QString());

        ProcessorIncident incident{
            .processor = *id, .toldAt = {m_now.micros - 1}, .channel = u"mail"_s, .account = number};
        QCOMPARE(
            wordOf(agreements.addIncident(founder(), incident).result()), u"text.national-number account"_s);
        incident.account = u"postvak open"_s;
        incident.channel = number;
        QCOMPARE(
            wordOf(agreements.addIncident(founder(), incident).result()), u"text.national-number channel"_s);
        QVERIFY(m_house->services().breaches().list(founder()).result()->isEmpty());

        const AgreementDocument report{
            .audit = audit.id, .name = u"BSN 111222333.pdf"_s, .content = "%PDF-1.4 rapport"};
        QCOMPARE(wordOf(agreements.attach(founder(), report).result()), u"text.national-number name"_s);
        const auto agreement =
            agreements
                .add(founder(), {.processor = *id, .signedOn = QDate(2026, 1, 2), .from = QDate(2026, 1, 2)})
                .result();
        SubAnnouncement sub{.agreement = *agreement,
            .name = u"Wolk BV"_s,
            .country = u"IE"_s,
            .services = number,
            .announcedOn = QDate(2026, 3, 1)};
        QCOMPARE(wordOf(agreements.announce(founder(), sub).result()), u"text.national-number services"_s);
        sub.services = u"opslag"_s;
        sub = *agreements.announce(founder(), sub).result();
        QCOMPARE(
            wordOf(agreements.answer(founder(), sub.id, SubAnnouncement::Answer::Objected, number).result()),
            u"text.national-number reason"_s);
        const auto ended = agreements
                               .add(founder(),
                                   {.processor = *id,
                                       .signedOn = QDate(2026, 1, 2),
                                       .from = QDate(2026, 1, 2),
                                       .endedOn = QDate(2026, 3, 1),
                                       .endedFor = number})
                               .result();
        QCOMPARE(wordOf(ended), u"text.national-number ended-for"_s);
    }

    /// What was stored before this was looked at keeps nobody from finishing it.
    void letsAnAuditWithAnOldNumberBeFollowedUp()
    {
        const auto id = processors().add(founder(), named(u"Postduif BV"_s)).result();
        const Agreements &agreements = m_house->services().agreements();
        ProcessorAudit audit{.processor = *id,
            .scope = u"ISO 27001"_s,
            .receivedOn = QDate(2026, 3, 1),
            .followUp = u"opschonen"_s};
        QVERIFY(agreements.addAudit(founder(), audit).result());
        const auto line = m_house->look();
        QVERIFY(
            line && Sql(*line, "test", u"UPDATE processor_audit SET follow_up = 'BSN 111222333'"_s).run());

        audit = agreements.ofProcessor(founder(), *id).result()->audits.first();
        audit.followedUpOn = QDate(2026, 3, 2);

        QVERIFY(agreements.changeAudit(founder(), audit).result());
    }

    /// The register stands in agreements and in the record, with what is typed of it.
    void keepsNoNationalNumberInTheRegister()
    {
        const Id<Purpose> club = purposes().list(founder()).result()->first().id;
        Processor postduif = named(u"Postduif BV"_s);
        postduif.services = number;
        postduif.exitPlan = number;
        postduif.flows = {{.purpose = club, .note = number}};
        QCOMPARE(wordOf(processors().add(founder(), postduif).result()),
            u"text.national-number services,exit-plan,flow-note"_s);
        postduif.services = u"drukwerk"_s;
        postduif.exitPlan.clear();
        postduif.flows = {{.purpose = club, .note = u"mail"_s}};
        const auto id = processors().add(founder(), postduif).result();
        QVERIFY2(id, qPrintable(wordOf(id)));
        // What was stored before stays, and is no hindrance.
        const auto line = m_house->look();
        QVERIFY(line && Sql(*line, "test", u"UPDATE processor SET services = 'BSN 111222333'"_s).run());
        postduif = processors().list(founder()).result()->first();
        postduif.contact = u"avg@postduif.example"_s;
        const auto changed = processors().replace(founder(), postduif).result();
        QVERIFY2(changed, qPrintable(wordOf(changed)));
        postduif = *changed;
        postduif.flows.first().people = number;
        QCOMPARE(wordOf(processors().replace(founder(), postduif).result()),
            u"text.national-number flow-people"_s);
        QCOMPARE(wordOf(processors()
                            .end(founder(),
                                {.processor = *id, .deletedOn = QDate(2026, 3, 1), .deletionProof = number})
                            .result()),
            u"text.national-number deletion-proof"_s);
        const DataTransfer transfer{.importer = *id,
            .country = u"IN"_s,
            .tool = TransferTool::CommissionClauses,
            .module = ClauseModule::ControllerToProcessor,
            .signedOn = QDate(2026, 1, 2),
            .assessment = number};
        QCOMPARE(wordOf(processors().addTransfer(founder(), transfer).result()),
            u"text.national-number assessment"_s);
    }

    /// A draft says the terms as they were typed, and a quotation goes into the letter about gaps.
    void keepsNoNationalNumberInWhatIsAgreed()
    {
        const auto id = processors().add(founder(), named(u"Postduif BV"_s)).result();
        const Agreements &agreements = m_house->services().agreements();
        Agreement proposal{.processor = *id, .terms = {{AgreementTerm::Operations, number}}};
        QCOMPARE(wordOf(agreements.add(founder(), proposal).result()), u"text.national-number operations"_s);
        proposal.terms = {{AgreementTerm::Operations, u"afdrukken"_s}};
        proposal.id = *agreements.add(founder(), proposal).result();
        proposal.terms.insert(AgreementTerm::Liability, number);
        QCOMPARE(
            wordOf(agreements.change(founder(), proposal).result()), u"text.national-number liability"_s);

        ClauseReview review{.clause = AgreementClause::Audits,
            .state = ClauseState::Present,
            .quotation = number,
            .agreed = number};
        QCOMPARE(wordOf(agreements.review(founder(), proposal.id, {review}).result()),
            u"text.national-number h.quotation,h.agreed"_s);
        QVERIFY(agreements.find(founder(), proposal.id).result()->reviews.isEmpty());
        review.quotation = u"eens per jaar"_s;
        review.agreed.clear();
        QCOMPARE(wordOf(agreements.review(founder(), proposal.id, {review}).result()), QString());
    }

    /// Of a purpose that ended nothing goes there any more, and not everybody of a file is meant by each
    /// flow.
    void drawsUpWhatGoesThereNow()
    {
        const Id<Purpose> club = purposes().list(founder()).result()->first().id;
        Purpose payroll = tests::clubPurpose();
        payroll.key = u"payroll"_s;
        payroll.basis = LawfulBasis::Contract;
        payroll.appliesTo = {customers, FilingSystem::Employees};
        payroll.categories = {DataCategory::Financial};
        payroll.validity = {};
        const auto paid = purposes().add(founder(), payroll).result();
        QVERIFY2(paid, qPrintable(wordOf(paid)));
        Processor payer = named(u"Loonkantoor BV"_s);
        payer.flows = {{.purpose = club}, {.purpose = *paid, .filingSystems = {FilingSystem::Employees}},
            {.purpose = *paid,
                .filingSystems = {FilingSystem::Employees},
                .people = u"uitzendkrachten"_s,
                .system = u"Loon"_s}};
        const auto id = processors().add(founder(), payer).result();
        QVERIFY2(id, qPrintable(wordOf(id)));
        const Agreements &agreements = m_house->services().agreements();
        const auto agreement = agreements.add(founder(), {.processor = *id}).result();
        QVERIFY(purposes().end(founder(), club).result());

        const auto draft = agreements.draft(founder(), *agreement).result();

        QVERIFY2(draft, qPrintable(wordOf(draft)));
        const QJsonObject flows = draft->facts.value(u"flows"_s).toObject();
        const QJsonArray told = flows.value(u"purposes"_s).toArray();
        QCOMPARE(told.size(), 1);
        QCOMPARE(told.first().toObject().value(u"key"_s).toString(), u"payroll"_s);
        QCOMPARE(flows.value(u"people"_s).toArray(),
            (QJsonArray{static_cast<int>(FilingSystem::Employees), u"uitzendkrachten"_s}));
        QCOMPARE(flows.value(u"data"_s).toArray(), QJsonArray{static_cast<int>(DataCategory::Financial)});
    }

    /// What was stored before this was looked at keeps nobody from going on with the rest.
    void letsAnAgreementWithOldNumbersBeKeptAndReadAgain()
    {
        const auto id = processors().add(founder(), named(u"Postduif BV"_s)).result();
        const Agreements &agreements = m_house->services().agreements();
        const auto agreement =
            agreements.add(founder(), {.processor = *id, .terms = {{AgreementTerm::Operations, u"post"_s}}})
                .result();
        const auto line = m_house->look();
        QVERIFY(line && Sql(*line, "test", u"UPDATE agreement_term SET value = 'BSN 111222333'"_s).run());
        QVERIFY(Sql(*line, "test",
            u"INSERT INTO clause_review (agreement_id, clause, state, quotation, recorded_by, "
            "recorded_at) VALUES (?, 15, 1, 'BSN 111222333', ?, ?)"_s)
                    .bind(*agreement)
                    .bind(founder().staffRef())
                    .bind(m_now)
                    .run());

        Agreement kept = agreements.find(founder(), *agreement).result()->line.agreement;
        kept.reference = u"VO-2026-3"_s;
        QCOMPARE(wordOf(agreements.change(founder(), kept).result()), QString());
        const QList<ClauseReview> looks = agreements.find(founder(), *agreement).result()->reviews;
        QCOMPARE(looks.size(), 1);
        QCOMPARE(wordOf(agreements.review(founder(), *agreement, looks).result()), QString());
    }

private:
    const Processors &processors() const { return m_house->services().processors(); }
    static Processor named(const QString &name) { return {.name = name, .country = u"NL"_s}; }
};

QTEST_GUILESS_MAIN(TestProcessors)

#include "tst_processors.moc"
