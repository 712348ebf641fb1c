#include "app/agreements/agreements.h"
#include "app/breaches/breaches.h"
#include "app/consent/consents.h"
#include "app/consent/purposes.h"
#include "app/contacts/bsn_scan.h"
#include "app/contacts/phone_number.h"
#include "app/demo/demonstration.h"
#include "app/lists/contact_lists.h"
#include "app/registers/processor_state.h"
#include "app/registers/processors.h"
#include "app/requests/requests.h"
#include "app/retention/retention.h"
#include "app/storage/sql.h"
#include "support/open_house.h"

#include <QRegularExpression>
#include <QTest>

#include <algorithm>
#include <numeric>

namespace {

constexpr FilingSystem customers = FilingSystem::Customers;
constexpr int people = 250;
const QDate day(2026, 11, 25);

/// A filled file on a day that stands still.
std::unique_ptr<tests::OpenHouse> filled(Backend backend, quint64 seed = 1, int count = people)
{
    auto house = tests::OpenHouse::open(backend, Clock(day));
    if (house &&
        !house->services()
             .demonstration()
             .fill(house->founder(), house->confirm(house->founder()), count, seed)
             .result())
        return nullptr;
    return house;
}

/// Everything that a list says of a person, without their place in it.
QStringList told(const QList<ListRow> &rows)
{
    QStringList lines;
    for (const ListRow &row : rows)
        lines.append(QStringList{row.name, row.organisation, row.email, row.phone, row.city, row.number,
            QString::number(static_cast<int>(row.kind)), QString::number(static_cast<int>(row.standing)),
            row.dueOn.toString(Qt::ISODate), QString::number(static_cast<int>(row.consent)),
            QString::number(row.marks.bits())}
                         .join(QLatin1Char('|')));
    return lines;
}

QList<ListRow> rowsOf(const tests::OpenHouse &house, FilingSystem filingSystem)
{
    const auto page =
        house.services().contactLists().page(house.founder(), filingSystem, nullptr, 0, people).result();
    return page ? page->rows : QList<ListRow>();
}

} // namespace

class TestDemonstration final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase_data() { tests::everyBackend(); }

    void init()
    {
        QFETCH_GLOBAL(Backend, backend);
        if (m_house && m_backend == backend)
            return; // the tests only look
        m_house.reset();
        m_backend = backend;
        m_house = filled(backend);
        if (!m_house)
            QSKIP("this server is not here");
    }

    void cleanupTestCase() { m_house.reset(); }

    void saysHowMuchIsThere()
    {
        qint64 listed = 0;
        for (const FilingSystem filingSystem : allFilingSystems)
            listed += rowsOf(*m_house, filingSystem).size();

        QCOMPARE(listed, people);
        QCOMPARE(count(QStringLiteral("contact")), people);
    }

    void givesTheSamePeopleForTheSameSeedOnly()
    {
        constexpr int few = 40;
        const auto one = filled(m_backend, 1, few);
        const auto same = filled(m_backend, 1, few);
        const auto other = filled(m_backend, 2, few);

        for (const FilingSystem filingSystem : allFilingSystems) {
            QVERIFY(!rowsOf(*one, filingSystem).isEmpty());
            QCOMPARE(told(rowsOf(*same, filingSystem)), told(rowsOf(*one, filingSystem)));
            QVERIFY(told(rowsOf(*other, filingSystem)) != told(rowsOf(*one, filingSystem)));
        }
    }

    void belongsToNobody()
    {
        static const QRegularExpression unassigned(
            QStringLiteral(R"(^\+(447700900\d{3}|31(38|30|570|73|50|515|71|24|118|23)0\d+)$)"));
        for (const FilingSystem filingSystem : allFilingSystems) {
            const auto rows = rowsOf(*m_house, filingSystem);
            for (const ListRow &row : rows) {
                QVERIFY(row.email.isEmpty() || row.email.endsWith(QLatin1String("@voorbeeld.example")));
                if (row.phone.isEmpty())
                    continue;
                QVERIFY2(unassigned.match(row.phone).hasMatch(), qPrintable(row.phone));
                QVERIFY2(PhoneNumber::parse(row.phone), qPrintable(row.phone));
                QVERIFY(scanForBsn(row.name + QLatin1Char(' ') + row.number).isEmpty());
            }
        }
    }

    /// An objection and a withdrawal stop at once, and a restriction begins when it is asked.
    void didAtOnceWhatTheProgramDoesAtOnce()
    {
        QCOMPARE(count(QStringLiteral("request WHERE type IN (6, 7) AND executed_at IS NULL")), 0);
        QVERIFY(count(QStringLiteral("request WHERE type IN (6, 7)")) > 0);
        QVERIFY(count(QStringLiteral("request WHERE type = 4")) > 0);
        QCOMPARE(count(QStringLiteral("request r WHERE type = 4 AND NOT EXISTS (SELECT 1 FROM restriction s "
                                      "WHERE s.filing_system = r.filing_system AND s.request_id = r.id)")),
            0);
    }

    /// The trail tells nothing any more of who was erased, and every other act is as it tells.
    void keepsTheActsOfConsentThatItsTrailTells()
    {
        for (const FilingSystem filingSystem : allFilingSystems) {
            const auto verdict =
                m_house->services().consents().checkChain(m_house->founder(), filingSystem).result();
            QVERIFY(verdict);
            QCOMPARE(verdict->broken, QStringList());
        }
    }

    void showsEveryStateOfAConsent()
    {
        for (const ConsentState state : allConsentStates) {
            if (state == ConsentState::Unknown)
                continue; // no line at all
            const QString where =
                QStringLiteral("consent_state WHERE state = %1").arg(static_cast<int>(state));
            QVERIFY2(count(where) > 0, qPrintable(where));
        }
        QVERIFY(found({.consentStates = {ConsentState::Unknown}}, newsletter()) > 0);
        QVERIFY(count(QStringLiteral("suppression")) > 0);
    }

    void showsEveryRetentionStateInFiguresThatAgreeWithTheLists()
    {
        for (const FilingSystem filingSystem : allFilingSystems) {
            const auto figures =
                m_house->services().retention().figures(m_house->founder(), filingSystem).result();
            QVERIFY(figures);
            QCOMPARE(figures->total(), rowsOf(*m_house, filingSystem).size());
            qint64 added = 0;
            for (const RetentionState state : allRetentionStates) {
                const qint64 listed = search({.retention = state}, filingSystem);
                QCOMPARE(figures->people(state), listed);
                added += listed;
                for (const ContactKind kind : allContactKinds)
                    QCOMPARE(figures->people(kind, state),
                        search({.kinds = {kind}, .retention = state}, filingSystem));
                // Every kind has a rule as long as nobody switches one off.
                const bool isThere = state != RetentionState::NoRule;
                if (filingSystem == customers)
                    QCOMPARE(figures->people(state) > 0, isThere);
            }
            QCOMPARE(added, figures->total());
            const auto due =
                m_house->services().retention().due(m_house->founder(), filingSystem, day).result();
            QVERIFY(due);
            QCOMPARE(due->size(), figures->people(RetentionState::TermOver));
        }
    }

    void showsARequestAtEveryStage()
    {
        const auto requests =
            m_house->services().requests().list(m_house->founder(), customers, false).result();
        QVERIFY(requests);
        for (const Request::Stage stage : allRequestStages) {
            // Nobody sees a request while it is being carried out.
            const bool isShown = std::any_of(
                requests->begin(), requests->end(), [=](const Request &each) { return each.stage == stage; });
            QVERIFY2(isShown == (stage != Request::Stage::Executing),
                qPrintable(QString::number(static_cast<int>(stage))));
        }
        for (const Request::Type type : allRequestTypes)
            QVERIFY(std::any_of(
                requests->begin(), requests->end(), [=](const Request &each) { return each.type == type; }));
        QVERIFY(std::any_of(requests->begin(), requests->end(),
            [](const Request &each) { return each.isOpen() && each.dueOn < day; }));
        const auto open = m_house->services().requests().list(m_house->founder(), customers, true).result();
        QVERIFY(open);
        QSet<qint64> waiting;
        for (const Request &each : *open)
            waiting.insert(each.contact.number());
        QCOMPARE(search({.marks = {ListMark::OpenRequest}}, customers), waiting.size());
    }

    void decidesEveryRequestByAnother()
    {
        QCOMPARE(
            count(QStringLiteral("decision d JOIN request r ON r.id = d.request_id AND r.filing_system = "
                                 "d.filing_system WHERE d.approver IN (r.prepared_by, r.registered_by)")),
            0);
        QCOMPARE(count(QStringLiteral("erasure_ledger")), 2);
    }

    void showsWhatIsKeptBesideTheFields()
    {
        QVERIFY(search({.marks = {ListMark::Restricted}}, customers) > 0);
        QVERIFY(search({.marks = {ListMark::MissingGround}}, customers) > 0);
        for (const QString &table :
            {QStringLiteral("note"), QStringLiteral("attachment"), QStringLiteral("organisation"),
                QStringLiteral("legal_hold"), QStringLiteral("provenance"), QStringLiteral("field_history")})
            QVERIFY2(count(table) > 0, qPrintable(table));
    }

    void tellsAChainOfFourLevelsAndTwentyThreeParties()
    {
        const Processors &service = m_house->services().processors();
        const auto all = service.list(m_house->founder()).result();
        QVERIFY(all);
        QCOMPARE(all->size(), 23);
        QHash<Id<Processor>, int> levels;
        for (int level = 1; levels.size() < all->size() && level < 10; ++level) {
            for (const Processor &each : *all) {
                const auto isBelow = [&](Id<Processor> parent) {
                    return levels.value(parent, -1) == level - 1;
                };
                if (!levels.contains(each.id) &&
                    (each.worksFor.isEmpty()
                            ? level == 1
                            : std::any_of(each.worksFor.begin(), each.worksFor.end(), isBelow)))
                    levels.insert(each.id, level);
            }
        }
        QCOMPARE(*std::max_element(levels.begin(), levels.end()), 4);
        // As in practice: most is in order, and every kind of trouble is there.
        const auto terms = service.transfers(m_house->founder()).result();
        QSet<ProcessorState> states;
        QSet<TransferGap> gaps;
        for (const Processor &each : *all) {
            states.insert(stateOf(each, *terms));
            for (const TransferFinding &finding : findingsOf(each, *terms))
                gaps.insert(finding.gap);
        }
        for (const ProcessorState state : {ProcessorState::InOrder, ProcessorState::TransferWrong,
                 ProcessorState::NoAgreement, ProcessorState::NoFlow})
            QVERIFY2(states.contains(state), qPrintable(keyOf(state)));
        QCOMPARE(gaps, (QSet{TransferGap::NotRegistered, TransferGap::NoAssessment}));
    }

    void tellsAgreementsOfEveryState()
    {
        const Agreements &service = m_house->services().agreements();
        const auto lines = service.list(m_house->founder()).result();
        QVERIFY(lines);
        QCOMPARE(lines->size(), 20);
        const auto countIf = [&](auto is) { return std::count_if(lines->cbegin(), lines->cend(), is); };
        QVERIFY(countIf([](const AgreementLine &line) {
            return line.isInForce && line.verdict.isComplete();
        }) > 8);
        QCOMPARE(countIf([](const AgreementLine &line) { return line.verdict.gaps.size() == 5; }), 1);
        QCOMPARE(countIf([](const AgreementLine &line) { return !line.agreement.isSigned(); }), 1);
        QVERIFY(countIf([](const AgreementLine &line) {
            return line.endsOn.isValid() && line.endsOn < day;
        }) > 1);
        QSet<AgreementTask::Kind> kinds;
        const auto tasks = service.tasks(m_house->founder()).result();
        for (const AgreementTask &task : *tasks)
            kinds.insert(task.kind);
        using Kind = AgreementTask::Kind;
        for (const Kind kind : {Kind::Objection, Kind::NoticeTerm, Kind::Ending, Kind::Ended, Kind::Review,
                 Kind::Answer, Kind::FollowUp, Kind::Missing})
            QVERIFY2(kinds.contains(kind), qPrintable(codeOf(kind)));
        // What a processor reported is a breach whose clock runs.
        const auto breaches = m_house->services().breaches().list(m_house->founder()).result();
        QVERIFY(std::any_of(breaches->cbegin(), breaches->cend(), [](const Breach &breach) {
            return breach.values.text(BreachField::Processor) == QStringLiteral("Postduif Mailing BV") &&
                breach.values.has(BreachField::AwareAt);
        }));
    }

    void listsWhatTheContactsSay()
    {
        for (const FilingSystem filingSystem : allFilingSystems) {
            const auto compared =
                m_house->services().contactLists().verify(m_house->founder(), filingSystem).result();
            QVERIFY(compared);
            QVERIFY(compared->isGood());
        }
    }

    void refusesAFileThatHoldsPeople()
    {
        const auto again = m_house->services()
                               .demonstration()
                               .fill(m_house->founder(), m_house->confirm(m_house->founder()), people, 1)
                               .result();

        QVERIFY(!again);
        QCOMPARE(again.error().what, QStringLiteral("demo.not-empty"));
        QCOMPARE(count(QStringLiteral("contact")), people);
    }

    void fillsAFewPeopleToo_data()
    {
        QTest::addColumn<int>("few");
        for (const int few : {1, 20})
            QTest::addRow("%d", few) << few;
    }

    void fillsAFewPeopleToo()
    {
        QFETCH(int, few);
        const auto house = tests::OpenHouse::open(m_backend, Clock(day));

        const auto result = house->services()
                                .demonstration()
                                .fill(house->founder(), house->confirm(house->founder()), few, 3)
                                .result();

        QVERIFY2(result, result ? "" : qPrintable(result.error().what));
        QCOMPARE(result->contacts, few);
        QCOMPARE(count(QStringLiteral("consent_event"), *house), result->consentEvents);
    }

private:
    qint64 count(const QString &from) const { return count(from, *m_house); }

    static qint64 count(const QString &from, const tests::OpenHouse &house)
    {
        const auto connection = house.look();
        const auto number = Sql(*connection, "test", QStringLiteral("SELECT COUNT(*) FROM ") + from).number();
        return number ? *number : -1;
    }

    qint64 search(const ListFilter &filter, FilingSystem filingSystem) const
    {
        const auto result = m_house->services()
                                .contactLists()
                                .search(m_house->founder(), filingSystem, {.filter = filter})
                                .result();
        return result ? (*result)->count() : -1;
    }

    qint64 found(ListFilter filter, Id<Purpose> purpose) const
    {
        filter.purpose = purpose;
        return search(filter, customers);
    }

    Id<Purpose> newsletter() const
    {
        const auto connection = m_house->look();
        const auto id =
            Sql(*connection, "test", QStringLiteral("SELECT id FROM purpose WHERE key = 'newsletter'"))
                .number();
        return Id<Purpose>(id ? *id : 0);
    }

    Backend m_backend = Backend::Embedded;
    std::unique_ptr<tests::OpenHouse> m_house;
};

QTEST_GUILESS_MAIN(TestDemonstration)
#include "tst_demonstration.moc"
