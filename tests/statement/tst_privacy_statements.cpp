#include "app/audit/audit_trail.h"
#include "app/consent/consents.h"
#include "app/consent/purposes.h"
#include "app/documents/document_voice.h"
#include "app/documents/statement_judgement.h"
#include "app/documents/statement_page.h"
#include "app/informing/informing.h"
#include "app/insights/insights.h"
#include "app/registers/processors.h"
#include "app/retention/default_retention_rules.h"
#include "app/retention/retention.h"
#include "app/retention/rule_book.h"
#include "app/settings/settings.h"
#include "app/statement/privacy_statements.h"
#include "tests/statement/statement_house.h"

#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

using tests::servicePurpose;

namespace {

constexpr FilingSystem customers = FilingSystem::Customers;

} // namespace

/// The privacy statement over a real file: drafted from its registers, published, and told again.
class TestPrivacyStatements final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase_data() { tests::everyBackend(); }

    void init()
    {
        QFETCH_GLOBAL(Backend, backend);
        m_now = Instant::fromDateTime(QDateTime(QDate(2026, 5, 1), QTime(12, 0), Qt::UTC));
        m_house = tests::OpenHouse::open(backend, Clock([this] { return m_now; }));
        if (!m_house)
            QSKIP("this server is not here");
        QVERIFY(tests::introduce(*m_house));
        const auto purpose = m_house->services().purposes().add(founder(), servicePurpose()).result();
        QVERIFY(purpose);
        m_purpose = *purpose;
    }

    void cleanup()
    {
        m_house.reset();
        rule_book::tell(defaultRetentionRules());
    }

    void publishesWhatWasLookedAtAndKeepsEveryVersion()
    {
        const StatementStanding draft = standing();
        QVERIFY(!draft.published);
        QCOMPARE(redOf(draft), QStringList{u"P20"_s});

        const auto first = publish(draft.digest);

        QVERIFY2(first, first ? "" : qPrintable(first.error().place.join(u", "_s)));
        QCOMPARE(first->number, 1);
        QCOMPARE(redOf(standing()), QStringList());
        QCOMPARE(*m_house->services().informing().statementInForce(founder()).result(), u"1 (2026-05-01)"_s);
        QCOMPARE(publish(standing().digest).error().what, u"statement.same"_s);
        QVERIFY(write({StatementSection::Rights, u"Bel gerust."_s, u"Do call."_s}));
        QCOMPARE(publish(draft.digest).error().what, u"statement.changed"_s);
        QCOMPARE(publish(standing().digest)->number, 2);
        const auto versions = statements().versions(founder()).result();
        QVERIFY(versions);
        QCOMPARE(versions->size(), 2);
        QCOMPARE(*std::next(versions->begin()), *first);
        QVERIFY(versions->first().htmlNl.contains("Bel gerust."));
        QVERIFY(!first->htmlNl.contains("Bel gerust."));
        QCOMPARE(told(u"statement.publish"_s), 2);
    }

    void countsAsReadyWhileItSaysWhatTheRegistersSay()
    {
        const Insights insights(m_house->services().context());
        const auto failing = [&](const QString &check) {
            const auto found = insights.failing(founder(), customers, check, 30).result();
            return found ? found->total : -1;
        };
        QVERIFY(publish(standing().digest));
        const auto ready = insights.readiness(founder(), customers).result();
        QVERIFY(ready);
        for (const ReadinessCheck &check : ready->checks)
            QVERIFY2(
                !check.key.startsWith(u"transparency.statement"_s) || check.passes(), qPrintable(check.key));

        addProcessor(u"Wolk B.V."_s, u"DE"_s);

        QCOMPARE(failing(u"transparency.statement-checked"_s), 1);
    }

    void showsAHoleAndRefusesToPublishWhereATermWasRemoved()
    {
        QVERIFY(holesIn(standing()).isEmpty());

        switchOffRules();

        const StatementStanding now = standing();
        QCOMPARE(redOf(now), (QStringList{u"P09"_s, u"P20"_s}));
        const DocumentVoice voice(QLocale::English);
        const QStringList holes = holesIn(now);
        QCOMPARE(holes.size(), 1);
        QVERIFY2(holes.first().contains(u"Customer service"_s), qPrintable(holes.first()));
        QVERIFY(statementHtml({.facts = now.facts}, nullptr, QLocale::English).contains("class=\"hole\""));
        const auto published = publish(now.digest);
        QCOMPARE(published.error().what, u"statement.incomplete"_s);
        QCOMPARE(published.error().place, QStringList{u"P09"_s});
    }

    void listsWhomAProcessorThatIsAddedConcerns()
    {
        const Id<Contact> bakker = added(u"Bakker"_s, m_purpose);
        const Id<Contact> smit = added(u"Smit"_s, m_purpose);
        added(u"Visser"_s, {});
        QVERIFY(publish(standing().digest));
        QCOMPARE(standing().concerned, 0);

        addProcessor(u"Wolk B.V."_s, u"DE"_s);

        const StatementStanding draft = standing();
        QCOMPARE(draft.changes.size(), 1);
        QCOMPARE(draft.changes.first().kind, StatementChangeKind::NewRecipient);
        QCOMPARE(draft.concerned, 2);
        QCOMPARE(peopleOf(PrivacyStatements::Whom::Draft), (QList<Id<Contact>>{bakker, smit}));
        QCOMPARE(draft.toBeInformed, 0);
        m_now.micros += 3'600'000'000;
        QVERIFY(publish(draft.digest));
        QCOMPARE(standing().concerned, 0);
        QCOMPARE(standing().toBeInformed, 2);
        QCOMPARE(redOf(standing()), QStringList{u"P18"_s});
    }

    void putsThemOnTheListOfThoseToInform()
    {
        const Id<Contact> bakker = added(u"Bakker"_s, m_purpose);
        const Id<Contact> smit = added(u"Smit"_s, m_purpose);
        QVERIFY(publish(standing().digest));
        QVERIFY(inform(bakker));
        addProcessor(u"Wolk B.V."_s, u"DE"_s);
        m_now.micros += 3'600'000'000;
        QVERIFY(publish(standing().digest));

        const auto outcome = statements().informAgain(founder(), customers).result();

        QVERIFY(outcome);
        QCOMPARE(outcome->recorded, 1); // Smit waits already.
        QCOMPARE(outcome->passedOver.value(u"informing.not-settled"_s), 1);
        QCOMPARE(m_house->services().informing().figures(founder(), customers).result()->open(), 2);
        QCOMPARE(standing().toBeInformed, 2);
        m_now.micros += 3'600'000'000;
        QVERIFY(inform(bakker) && inform(smit));
        QCOMPARE(standing().toBeInformed, 0);
        QCOMPARE(redOf(standing()), QStringList());
        const auto state = m_house->services().informing().of(founder(), customers, bakker).result();
        QCOMPARE(state->events.first().statement, u"2 (2026-05-01)"_s);
    }

    void flagsWordsThatNameAPurposeThatEnded()
    {
        QVERIFY(write({StatementSection::Purposes, u"Klantenservice gaat voor alles."_s, u"Always."_s}));
        QVERIFY(standing().flags.isEmpty());

        QVERIFY(m_house->services().purposes().end(founder(), m_purpose).result());

        const StatementStanding now = standing();
        QCOMPARE(now.flags.size(), 1);
        QCOMPARE(now.flags.first().named, u"Klantenservice"_s);
        QVERIFY(redOf(now).contains(u"P04"_s));
        QCOMPARE(now.facts.text(StatementSection::Purposes).dutch, u"Klantenservice gaat voor alles."_s);
    }

    void keepsWhatPeopleWroteApart()
    {
        QVERIFY(write({StatementSection::Recipients, u"Wij kiezen ze zorgvuldig."_s, u"With care."_s}));
        addProcessor(u"Wolk B.V."_s, u"DE"_s);

        const StatementStanding now = standing();

        const QList<StatementLine> lines =
            statementLines(now.facts, StatementSection::Recipients, QLocale::Dutch);
        QCOMPARE(lines.size(), 2);
        QVERIFY(lines.first().text.contains(u"Wolk B.V."_s) && !lines.first().isOwn);
        QCOMPARE(lines.first().link.kind, u"processor"_s);
        QCOMPARE(lines.last(), (StatementLine{.text = u"Wij kiezen ze zorgvuldig."_s, .isOwn = true}));
        QCOMPARE(statements()
                     .write(founder(), {StatementSection::Rights, u"a\u202Eb"_s, {}})
                     .result()
                     .error()
                     .what,
            u"statement.text"_s);
    }

    void saysWhichVersionWasInForceAtAnAct()
    {
        const Id<Contact> bakker = added(u"Bakker"_s, m_purpose);
        Purpose news = servicePurpose();
        news.key = u"news"_s;
        news.basis = LawfulBasis::Consent;
        news.marketing = false;
        QVERIFY(m_house->services().purposes().add(founder(), news).result());
        const auto record = [&](ConsentAct act) {
            m_now.micros += 3'600'000'000;
            const ConsentDraft draft{.purposeKey = u"news"_s, .act = act, .method = u"paper"_s};
            return bool(m_house->services().consents().record(founder(), customers, bakker, draft).result());
        };
        QVERIFY(record(ConsentAct::Given));
        m_now.micros += 1;
        const auto version = publish(standing().digest);
        QVERIFY(version);
        QVERIFY(record(ConsentAct::Withdrawn));

        const auto entries = m_house->services().consents().history(founder(), customers, bakker).result();

        QVERIFY(entries);
        QCOMPARE(entries->size(), 2);
        QCOMPARE(entries->first().privacyStatement, 0);
        QCOMPARE(entries->last().privacyStatement, 1);
        QCOMPARE(entries->last().privacyStatementDigest, version->digest);
    }

    void letsTheOfficerPublishAndOthersLook()
    {
        const Permit steward = m_house->member(u"steward"_s, {{Role::Steward, customers}});
        const Permit viewer = m_house->member(u"inzage"_s, {{Role::Viewer, customers}});
        const Permit auditor = m_house->member(u"auditor"_s, {{Role::Auditor, customers}});
        const Permit personnel = m_house->member(u"personeel"_s, {{Role::Officer, FilingSystem::Employees}});
        QVERIFY(!statements().standing(viewer).result());
        QVERIFY(statements().standing(auditor).result());
        QVERIFY(!statements().write(steward, {StatementSection::Rights, u"x"_s, u"x"_s}).result());
        QCOMPARE(statements().publish(steward, standing().digest, statementPages).result().error().failure,
            Failure::Refused);
        QVERIFY(!statements().concerned(auditor, customers, PrivacyStatements::Whom::Draft).result());
        QVERIFY(!statements().informAgain(personnel, customers).result());
    }

    void namesNoSourceThatPointsToSomebody()
    {
        for (int at = 0; at < fewestPeopleOfASource; ++at)
            added(u"Beurs%1"_s.arg(at), {}, u"vakbeurs"_s);
        added(u"Alleen"_s, {}, u"de buurman van Jan"_s);

        const StatementFacts facts = standing().facts;

        QVERIFY(facts.hasElsewhere);
        QCOMPARE(facts.sources, QStringList{u"vakbeurs"_s});
    }

    void publishesAPageThatStandsByItself()
    {
        QVERIFY(write({StatementSection::Rights, u"<script>alert(1)</script> & meer"_s, u"<b>More</b>"_s}));
        const auto version = publish(standing().digest);
        QVERIFY(version);
        for (const QLocale::Language language : {QLocale::Dutch, QLocale::English}) {
            const QString html = QString::fromUtf8(version->html(language));
            const QString tag =
                language == QLocale::Dutch ? u"<html lang=\"nl\">"_s : u"<html lang=\"en\">"_s;
            QVERIFY(html.contains(tag));
            QVERIFY(!html.contains(u"<script"_s) && !html.contains(u"src="_s) && !html.contains(u"url("_s));
            QCOMPARE(html.count(u"<h1"_s), 1);
            QCOMPARE(html.count(u"<main>"_s), 1);
            QVERIFY(html.contains(u"<th scope=\"col\">"_s) && html.contains(u"<caption>"_s));
            QVERIFY(!QRegularExpression(u"<h[3-6]"_s).match(html).hasMatch());
            static const QRegularExpression anchors(u"href=\"#([^\"]+)\""_s);
            auto links = anchors.globalMatch(html);
            QVERIFY(links.hasNext());
            while (links.hasNext())
                QCOMPARE(html.count(u" id=\"%1\""_s.arg(links.next().captured(1))), 1);
            QVERIFY(html.contains(u"Bakkerij Zon"_s));
        }
        QVERIFY(statementPdf(*version, nullptr, QLocale::Dutch).startsWith("%PDF-"));
    }

private:
    const Permit &founder() const { return m_house->founder(); }
    const PrivacyStatements &statements() const { return m_house->services().privacyStatements(); }
    StatementStanding standing() const { return *statements().standing(founder()).result(); }
    Result<StatementVersion> publish(const QByteArray &digest) const
    {
        return statements().publish(founder(), digest, statementPages).result();
    }
    bool write(const StatementText &text) const { return bool(statements().write(founder(), text).result()); }

    static QStringList redOf(const StatementStanding &standing)
    {
        QStringList red;
        for (const ChecklistItem &item : standing.checklist) {
            if (item.state == ItemState::Red)
                red.append(item.id());
        }
        return red;
    }

    static QStringList holesIn(const StatementStanding &standing)
    {
        QStringList holes;
        for (const StatementSection section : allStatementSections) {
            const QList<StatementLine> lines = statementLines(standing.facts, section, QLocale::English);
            for (const StatementLine &line : lines) {
                if (line.isHole)
                    holes.append(line.text);
            }
        }
        return holes;
    }

    /// All that end what is kept for the purpose.
    void switchOffRules() const
    {
        const StatementFacts facts = standing().facts;
        const QList<qsizetype> rules = statement_facts::rulesOf(facts, facts.purposes.first());
        QVERIFY(!rules.isEmpty());
        for (const qsizetype at : rules) {
            RetentionRule off = facts.rules.at(at);
            off.inForce = false;
            const Retention &retention = m_house->services().retention();
            const auto change = retention
                                    .proposeRule(founder(),
                                        {.rule = off, .baseVersion = off.version, .reason = u"Niet meer."_s})
                                    .result();
            QVERIFY(change);
            QVERIFY(retention.approveRule(founder(), off.id, change->number, {}).result());
        }
    }

    Id<Contact> added(const QString &surname, Id<Purpose> purpose, const QString &elsewhere = {}) const
    {
        ContactDraft draft = tests::draftOf(surname);
        draft.points.clear();
        draft.identifiers.clear();
        draft.provenance.purpose = purpose;
        if (!elsewhere.isEmpty()) {
            draft.origin = DataOrigin::Elsewhere;
            draft.provenance.source = elsewhere;
        }
        const auto contact = m_house->services().contacts().add(founder(), customers, draft).result();
        return contact ? *contact : Id<Contact>();
    }

    void addProcessor(const QString &name, const QString &country) const
    {
        QVERIFY(m_house->services()
                    .processors()
                    .add(founder(),
                        {.name = name,
                            .country = country,
                            .flows = {{.purpose = m_purpose, .categories = {DataCategory::ContactDetails}}}})
                    .result());
    }

    bool inform(Id<Contact> contact) const
    {
        return bool(
            m_house->services()
                .informing()
                .record(founder(), customers, {.contacts = {contact}}, {.manner = InformingManner::Letter})
                .result());
    }

    QList<Id<Contact>> peopleOf(PrivacyStatements::Whom whom) const
    {
        QList<Id<Contact>> people;
        const auto found = statements().concerned(founder(), customers, whom).result();
        if (found) {
            for (const ConcernedPerson &person : *found)
                people.append(person.contact);
        }
        return people;
    }

    qsizetype told(const QString &action) const
    {
        const auto trail = m_house->services().auditTrail().list(founder(), 0).result();
        return trail ? std::count_if(trail->rows.begin(), trail->rows.end(),
                           [&](const AuditEntry &entry) { return entry.action == action; })
                     : 0;
    }

    Instant m_now;
    std::unique_ptr<tests::OpenHouse> m_house;
    Id<Purpose> m_purpose;
};

QTEST_MAIN(TestPrivacyStatements)
#include "tst_privacy_statements.moc"
