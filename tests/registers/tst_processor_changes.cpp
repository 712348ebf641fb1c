#include "app/audit/audit_trail.h"
#include "app/handovers/mailing_lists.h"
#include "app/registers/processors.h"
#include "services/consent_house.h"

#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using tests::customers;

namespace {

const QDate today(2026, 3, 14);

} // namespace

/// What becomes of the register of processors over time: changed, taken away, ended, and what leaves the
/// European Economic Area.
class TestProcessorChanges final
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
        m_club = purposes().list(founder()).result()->first().id;
    }

    void cleanup() { m_house.reset(); }

    void keepsEverythingThatIsKnownOfOne()
    {
        Processor whole{.name = u"Postduif BV"_s,
            .country = u"NL"_s,
            .breachContact = u" 24/7:  0800-112 "_s,
            .hosting = {u"nl"_s, u"ie"_s, u"US"_s, u"ie"_s},
            .systems = {u"Mailer 5"_s, u" "_s, u"Bezorglog"_s},
            .certificates = {{CertificateKind::Iso27001, u"cert 4711"_s, QDate(2027, 5, 1)},
                {CertificateKind::Isae3402, {}, {}}},
            .reviewedOn = QDate(2026, 1, 10),
            .reviewOn = QDate(2027, 1, 10),
            .exitPlan = u"Export als CSV binnen 30 dagen"_s,
            .deletedOn = QDate(2026, 2, 1),
            .deletionProof = u"wisverklaring 12"_s,
            .flows = {flow(u"Mailer 5"_s, u"ie"_s), flow(u"Bezorglog"_s, {})}};
        whole.flows.last().filingSystems = {FilingSystem::Customers};
        whole.flows.last().people = u"nieuwsbriefleden"_s;
        const auto id = processors().add(founder(), whole).result();
        QVERIFY2(id, qPrintable(id ? QString() : id.error().what));

        const Processor kept = one(u"Postduif BV"_s);
        QCOMPARE(kept.breachContact, u"24/7: 0800-112"_s);
        QCOMPARE(kept.hosting, (QStringList{u"IE"_s, u"US"_s}));
        QCOMPARE(kept.systems, (QStringList{u"Mailer 5"_s, u"Bezorglog"_s}));
        QCOMPARE(kept.certificates, whole.certificates);
        QCOMPARE(kept.reviewedOn, whole.reviewedOn);
        QCOMPARE(kept.reviewOn, whole.reviewOn);
        QCOMPARE(kept.exitPlan, whole.exitPlan);
        QCOMPARE(kept.deletedOn, whole.deletedOn);
        QCOMPARE(kept.deletionProof, whole.deletionProof);
        // The same purpose by two systems.
        QCOMPARE(kept.flows.size(), 2);
        QCOMPARE(kept.flows.first().country, u"IE"_s);
        QCOMPARE(kept.flows.last().people, u"nieuwsbriefleden"_s);
        QCOMPARE(kept.flows.last().filingSystems, SetOf<FilingSystem>{FilingSystem::Customers});
    }

    void changesAndTakesAway()
    {
        const Id<Processor> above = add(u"Postduif BV"_s);
        const Id<Processor> other = add(u"Drukker BV"_s);
        const Id<Processor> below = add(u"Wolk Inc"_s, {above, other});
        Processor wolk = one(u"Wolk Inc"_s);
        wolk.flows = {flow(u"API"_s, u"US"_s)};
        QCOMPARE(replaced(wolk), QString());
        wolk = one(u"Wolk Inc"_s);
        QCOMPARE(wolk.flows.size(), 1);

        wolk.name = u"Wolk NV"_s;
        wolk.exitPlan = u"terug als CSV"_s;
        wolk.worksFor = {other};
        wolk.flows.clear();
        QCOMPARE(replaced(wolk), QString());

        const Processor kept = one(u"Wolk NV"_s);
        QCOMPARE(kept.id, below);
        QCOMPARE(kept.worksFor, QList{other});
        QVERIFY(kept.flows.isEmpty());
        QCOMPARE(kept.exitPlan, u"terug als CSV"_s);
        const QJsonObject told = lastEntry(u"processor.change"_s);
        QCOMPARE(told[u"fields"_s].toArray(), (QJsonArray{u"name"_s, u"exit-plan"_s}));
        QCOMPARE(told[u"links-removed"_s].toArray(), QJsonArray{above.number()});
        QCOMPARE(told[u"flows-removed"_s].toArray(), QJsonArray{m_club.number()});
        QVERIFY(told[u"flows-added"_s].toArray().isEmpty());
        // What somebody else saw meanwhile is not overwritten.
        QCOMPARE(replaced(wolk), u"processor.changed"_s);
        Processor taken = kept;
        taken.name = u"postduif bv"_s;
        QCOMPARE(replaced(taken), u"processor.name-taken"_s);
        taken = kept;
        taken.country = u"QQ"_s;
        QCOMPARE(replaced(taken), u"processor.fields"_s);
        QCOMPARE(one(u"Wolk NV"_s), kept);
    }

    void refusesTheCircleByItsNames()
    {
        const Id<Processor> first = add(u"Postduif BV"_s);
        const Id<Processor> second = add(u"Wolk Inc"_s, {first});
        const Id<Processor> third = add(u"Kabel Ltd"_s, {second});
        Processor top = one(u"Postduif BV"_s);
        top.kind = ProcessorKind::SubProcessor;
        top.worksFor = {third};

        const auto answer = processors().replace(founder(), top).result();

        QVERIFY(!answer);
        QCOMPARE(answer.error().what, u"processor.circle"_s);
        QCOMPARE(answer.error().place, QStringList{u"Postduif BV > Wolk Inc > Kabel Ltd > Postduif BV"_s});
        QVERIFY(one(u"Postduif BV"_s).worksFor.isEmpty());
        QCOMPARE(one(u"Postduif BV"_s).kind, ProcessorKind::Processor);
    }

    void endsWithWhoeverWorksForNobodyElse()
    {
        const Id<Processor> first = add(u"Postduif BV"_s);
        const Id<Processor> other = add(u"Drukker BV"_s);
        const Id<Processor> second = add(u"Wolk Inc"_s, {first});
        add(u"Kabel Ltd"_s, {second});
        add(u"Koerier BV"_s, {first, other});
        const auto transfer = processors().addTransfer(founder(), clauses(second, u"US"_s)).result();
        QVERIFY2(transfer, qPrintable(transfer ? QString() : transfer.error().what));

        const auto refused = processors().end(founder(), {.processor = first}).result();
        QCOMPARE(refused.error().what, u"processor.depended-on"_s);
        QCOMPARE(refused.error().place, QStringList{u"Kabel Ltd, Wolk Inc"_s});
        QVERIFY(!one(u"Wolk Inc"_s).endedAt);
        QCOMPARE(processors()
                     .end(founder(),
                         {.processor = first, .withSubProcessors = true, .deletedOn = today.addDays(1)})
                     .result()
                     .error()
                     .what,
            u"processor.fields"_s);
        const auto ended = processors()
                               .end(founder(),
                                   {.processor = first,
                                       .withSubProcessors = true,
                                       .deletedOn = today,
                                       .deletionProof = u"wisverklaring"_s})
                               .result();

        QCOMPARE(*ended, 3);
        for (const QString &name : {u"Postduif BV"_s, u"Wolk Inc"_s, u"Kabel Ltd"_s})
            QVERIFY(one(name).endedAt);
        QVERIFY(!one(u"Koerier BV"_s).endedAt);
        QCOMPARE(one(u"Postduif BV"_s).deletedOn, today);
        QVERIFY(processors().transfers(founder()).result()->transfers.first().endedAt);
        // Who ended is no longer changed, worked for or ended again.
        QCOMPARE(replaced(one(u"Postduif BV"_s)), u"processor.ended"_s);
        Processor late{.name = u"Laat BV"_s,
            .kind = ProcessorKind::SubProcessor,
            .country = u"NL"_s,
            .worksFor = {first}};
        QCOMPARE(processors().add(founder(), late).result().error().what, u"processor.ended"_s);
        QCOMPARE(
            processors().end(founder(), {.processor = first}).result().error().what, u"processor.ended"_s);
    }

    void keepsTransfersAndRefusesWhatCannotBe()
    {
        const Id<Processor> wolk = add(u"Wolk Inc"_s);
        const auto word = [&](const DataTransfer &transfer) {
            const auto answer = processors().addTransfer(founder(), transfer).result();
            return answer ? QString() : answer.error().what;
        };
        DataTransfer transfer = clauses(wolk, u" us "_s);
        transfer.categories = {DataCategory::Identity};
        QCOMPARE(word(transfer), QString());
        DataTransfer bad = transfer;
        bad.country = u"NL"_s;
        QCOMPARE(word(bad), u"transfer.fields"_s);
        bad = transfer;
        bad.importer = Id<Processor>(4711);
        QCOMPARE(word(bad), u"processor.unknown"_s);
        bad = transfer;
        bad.signedOn = today.addDays(1);
        QCOMPARE(word(bad), u"transfer.later"_s);
        QCOMPARE(word({.importer = wolk, .country = u"IN"_s, .tool = TransferTool::Adequacy}),
            u"transfer.no-decision"_s);

        const auto terms = processors().transfers(founder()).result();
        QCOMPARE(terms->transfers.size(), 1);
        DataTransfer kept = terms->transfers.first();
        QCOMPARE(kept.country, u"US"_s);
        QCOMPARE(termOf(kept), u"eu-gdpr:A46-2-c"_s);
        kept.assessment = u"TIA-2"_s;
        QVERIFY(processors().replaceTransfer(founder(), kept).result());
        QCOMPARE(processors().replaceTransfer(founder(), kept).result().error().what, u"transfer.changed"_s);
        QVERIFY(processors().endTransfer(founder(), kept.id).result());
        QCOMPARE(processors().endTransfer(founder(), kept.id).result().error().what, u"transfer.unknown"_s);
        QCOMPARE(lastEntry(u"transfer.end"_s)[u"tool"_s].toString(), u"eu-gdpr:A46-2-c"_s);
    }

    void flagsTransfersOnceACountryLeavesTheList()
    {
        const Id<Processor> thames = add(u"Thames Ltd"_s, {}, u"GB"_s);
        const DataTransfer transfer{.importer = thames, .country = u"GB"_s, .tool = TransferTool::Adequacy};
        QVERIFY(processors().addTransfer(founder(), transfer).result());
        const auto findings = [&] {
            return findingsOf(one(u"Thames Ltd"_s), *processors().transfers(founder()).result());
        };
        QVERIFY(findings().isEmpty());
        const AdequacyDecision over{.place = u"gb"_s, .until = QDate(2026, 3, 1)};
        QCOMPARE(
            processors().setDecision(founder(), over, u" "_s).result().error().what, u"transfer.fields"_s);
        QVERIFY(processors().setDecision(founder(), over, u"Hof van Justitie, C-1/26"_s).result());

        QCOMPARE(findings().size(), 1);
        QCOMPARE(findings().first().gap, TransferGap::LeftAdequacy);
        QCOMPARE(findings().first().day, QDate(2026, 3, 1));
        const auto again = processors().addTransfer(founder(), transfer).result();
        QCOMPARE(again.error().what, u"transfer.adequacy-ended"_s);
        QCOMPARE(again.error().place, (QStringList{u"GB"_s, u"2026-03-01"_s}));
        // The last word counts.
        QVERIFY(processors().setDecision(founder(), {.place = u"GB"_s}, u"Verlengd"_s).result());
        QVERIFY(findings().isEmpty());
    }

    void countsThePeopleWhoReallyWentThere()
    {
        Processor mailer{.name = u"Postduif BV"_s,
            .country = u"NL"_s,
            .agreements = {{.signedOn = QDate(2026, 1, 1)}},
            .flows = {{.purpose = m_club}}};
        const auto id = processors().add(founder(), mailer).result();
        QVERIFY(record(tests::actOf(ConsentAct::Given)));
        QVERIFY(processors().disclosures(founder(), *id).result()->isEmpty());
        QTemporaryDir folder;
        const auto list = m_house->services()
                              .mailingLists()
                              .make(founder(),
                                  {.question = {.filingSystem = customers,
                                       .purposeKey = u"club-news"_s,
                                       .channel = Channel::Email,
                                       .recipient = u"Postduif BV"_s},
                                      .path = folder.filePath(u"lijst.zip"_s)})
                              .result();
        QVERIFY2(list, qPrintable(list ? QString() : list.error().what));

        const auto went = processors().disclosures(founder(), *id).result();
        QCOMPARE(went->size(), 1);
        QCOMPARE(went->first().purpose, m_club);
        QCOMPARE(went->first().lists, 1);
        QCOMPARE(went->first().people, 1);
        const Permit worker = m_house->member(u"hr"_s, {{Role::Steward, FilingSystem::Employees}});
        QVERIFY(processors().disclosures(worker, *id).result()->isEmpty());
    }

    void isChangedByTheOfficerAlone()
    {
        const Id<Processor> id = add(u"Postduif BV"_s);
        const Permit steward = m_house->member(u"steward"_s, {{Role::Steward, customers}});
        const auto refused = [](const auto &answer) {
            return !answer && answer.error().what == u"permit.processors.configure"_s;
        };

        QVERIFY(refused(processors().replace(steward, one(u"Postduif BV"_s)).result()));
        QVERIFY(refused(processors().end(steward, {.processor = id}).result()));
        QVERIFY(refused(processors().addTransfer(steward, clauses(id, u"US"_s)).result()));
        QVERIFY(refused(processors().replaceTransfer(steward, {}).result()));
        QVERIFY(refused(processors().endTransfer(steward, Id<DataTransfer>(1)).result()));
        QVERIFY(refused(processors().setDecision(steward, {.place = u"US"_s}, u"nee"_s).result()));
        QVERIFY(processors().transfers(steward).result());
    }

private:
    const Processors &processors() const { return m_house->services().processors(); }

    DataFlow flow(const QString &system, const QString &country) const
    {
        return {.purpose = m_club,
            .categories = {DataCategory::ContactDetails},
            .system = system,
            .country = country};
    }

    Id<Processor> add(
        const QString &name, const QList<Id<Processor>> &above = {}, const QString &country = u"NL"_s) const
    {
        const auto id =
            processors()
                .add(founder(),
                    {.name = name,
                        .kind = above.isEmpty() ? ProcessorKind::Processor : ProcessorKind::SubProcessor,
                        .country = country,
                        .worksFor = above})
                .result();
        return id ? *id : Id<Processor>();
    }

    Processor one(const QString &name) const
    {
        const auto all = processors().list(founder()).result();
        for (const Processor &each : *all) {
            if (each.name == name)
                return each;
        }
        return {};
    }

    QString replaced(const Processor &processor) const
    {
        const auto answer = processors().replace(founder(), processor).result();
        return answer ? QString() : answer.error().what;
    }

    static DataTransfer clauses(Id<Processor> to, const QString &country)
    {
        return {.importer = to,
            .country = country,
            .tool = TransferTool::CommissionClauses,
            .module = ClauseModule::ControllerToProcessor,
            .signedOn = QDate(2026, 1, 5)};
    }

    QJsonObject lastEntry(const QString &action) const
    {
        QJsonObject detail;
        const auto trail = m_house->services().auditTrail().list(founder(), 0).result();
        for (const AuditEntry &entry : trail->rows) {
            if (entry.action == action && detail.isEmpty())
                detail = entry.detail;
        }
        return detail;
    }

    Id<Purpose> m_club;
};

QTEST_GUILESS_MAIN(TestProcessorChanges)

#include "tst_processor_changes.moc"
