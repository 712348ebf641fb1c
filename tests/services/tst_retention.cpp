#include "app/lists/contact_lists.h"
#include "app/retention/retention.h"
#include "services/contact_house.h"

#include <QTest>

namespace {

constexpr FilingSystem customers = FilingSystem::Customers;

Instant noonOf(QDate day)
{
    return Instant::fromDateTime(QDateTime(day, QTime(12, 0), Qt::UTC));
}

} // namespace

/// Terms as the days go by, and the holds on them.
class TestRetention final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase_data() { tests::everyBackend(); }

    void init()
    {
        QFETCH_GLOBAL(Backend, backend);
        m_now = noonOf(QDate(2020, 1, 10));
        m_house = tests::OpenHouse::open(backend, Clock([this] { return m_now; }));
        if (!m_house)
            QSKIP("this server is not here");
        // An invoice of 2019: our own need ends on 14 March 2021, the duty on the books on 31 December 2026.
        ContactDraft draft = tests::draftOf(QStringLiteral("Factuur"));
        draft.organisation.clear();
        draft.points.clear();
        draft.addresses.clear();
        draft.provenance.collectedOn = QDate(2019, 3, 14);
        draft.facts = {{.kind = RelationFactKind::InvoiceIssued,
            .on = QDate(2019, 3, 14),
            .source = QStringLiteral("boekhouding")}};
        m_contact = *m_house->services().contacts().add(m_house->founder(), customers, draft).result();
    }

    void cleanup() { m_house.reset(); }

    void movesOnWithTheDay_data()
    {
        QTest::addColumn<QDate>("day");
        QTest::addColumn<RetentionState>("state");
        QTest::newRow("our own need") << QDate(2020, 6, 1) << RetentionState::WithinTerm;
        QTest::newRow("only by law") << QDate(2021, 6, 1) << RetentionState::KeptByLaw;
        QTest::newRow("91 days left") << QDate(2026, 10, 1) << RetentionState::KeptByLaw;
        QTest::newRow("90 days left") << QDate(2026, 10, 2) << RetentionState::DueSoon;
        QTest::newRow("over") << QDate(2027, 1, 1) << RetentionState::TermOver;
    }

    void movesOnWithTheDay()
    {
        QFETCH(QDate, day);
        QFETCH(RetentionState, state);
        QCOMPARE(peopleIn(RetentionState::WithinTerm), 1);

        m_now = noonOf(day);

        QCOMPARE(peopleIn(state), 1);
        const auto figures = m_house->services().retention().figures(founder(), customers).result();
        QCOMPARE(figures->total(), 1);
        const auto terms = m_house->services().retention().terms(founder(), customers, m_contact).result();
        for (const CategoryTerm &term : *terms)
            QCOMPARE(term.due.state, state);
    }

    void movesOnDayAfterDay()
    {
        for (const auto &[day, state] : {std::pair(QDate(2021, 6, 1), RetentionState::KeptByLaw),
                 std::pair(QDate(2026, 11, 1), RetentionState::DueSoon),
                 std::pair(QDate(2027, 2, 1), RetentionState::TermOver),
                 std::pair(QDate(2021, 6, 2), RetentionState::KeptByLaw)}) {
            m_now = noonOf(day);
            QCOMPARE(peopleIn(state), 1);
        }
    }

    void tellsWhichHoldsMustBeReviewed()
    {
        QVERIFY(retention()
                    .hold(founder(), customers, m_contact,
                        {.reason = QStringLiteral("lopend geschil"), .reviewOn = QDate(2020, 3, 1)})
                    .result());
        const auto early = retention().holdsToReview(founder(), customers).result();
        m_now = noonOf(QDate(2020, 3, 1));
        const auto due = retention().holdsToReview(founder(), customers).result();
        QVERIFY(retention().release(founder(), customers, m_contact).result());
        const auto released = retention().holdsToReview(founder(), customers).result();

        QVERIFY(early->isEmpty());
        QCOMPARE(due->size(), 1);
        QCOMPARE(due->first().contact, m_contact);
        QCOMPARE(due->first().hold.reason, QStringLiteral("lopend geschil"));
        QVERIFY(released->isEmpty());
        QCOMPARE(retention().holds(founder(), customers, m_contact).result()->size(), 1);
    }

private:
    const Permit &founder() const { return m_house->founder(); }
    const Retention &retention() const { return m_house->services().retention(); }

    qint64 peopleIn(RetentionState state) const
    {
        const auto figures = retention().figures(founder(), customers).result();
        return figures ? figures->people(state) : -1;
    }

    Instant m_now;
    std::unique_ptr<tests::OpenHouse> m_house;
    Id<Contact> m_contact;
};

QTEST_GUILESS_MAIN(TestRetention)

#include "tst_retention.moc"
