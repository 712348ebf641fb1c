#include "app/audit/audit_trail.h"
#include "app/consent/ask_again.h"
#include "app/grounds/grounds.h"
#include "app/merging/merging.h"
#include "app/necessity/necessity.h"
#include "tool_lists/tool_list_house.h"

#include <QTest>

using namespace Qt::StringLiterals;
using tests::customers;

/// Whoever is shown people, by name or with all that is held, stands in the trail as having looked (art. 5(2)
/// and 32 GDPR), with how many and with nobody's name.
class TestLooks final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase_data() { tests::everyBackend(); }

    void init()
    {
        QFETCH_GLOBAL(Backend, backend);
        m_house = tests::ToolListHouse::open(backend);
        if (!m_house)
            QSKIP("this server is not here");
        QVERIFY(m_house->takePeople(3));
        QVERIFY(m_house->giveAll(2));
        m_house->later();
    }

    void cleanup() { m_house.reset(); }

    void atWhomNothingNeeds()
    {
        QVERIFY(m_house->record(1, ConsentAct::Withdrawn));
        withoutReasons();
        const auto page = m_house->services().necessity().people(founder(), customers, {}).result();

        QVERIFY(page && !page->rows.isEmpty());
        QTRY_COMPARE(shown(u"necessity.people"_s), page->rows.size());
    }

    void atWhomToAskAgain()
    {
        const Purpose club = m_house->services().purposes().list(founder()).result()->first();
        PurposeWording next = club.wording;
        next.wordingNl += u" Ook van partners."_s;
        QVERIFY(m_house->services().purposes().reword(founder(), club.id, next, true).result());

        const auto page = m_house->services().askAgain().page(founder(), customers, club.key).result();

        QVERIFY(page);
        QCOMPARE(page->rows.size(), 2);
        QTRY_COMPARE(shown(u"ask-again.people"_s), 2);
    }

    void atWhoHasNoGround()
    {
        withoutReasons();

        const auto orphans = m_house->services().grounds().orphans(founder(), customers, 10).result();

        QVERIFY(orphans);
        QCOMPARE(orphans->size(), 1); // consent carries the others
        QTRY_COMPARE(shown(u"ground.orphans"_s), 1);
    }

    void atAComparisonOfNames()
    {
        ReconciliationQuestion question{.path = m_house->write(u"lijst.csv"_s,
                                            "email\np1@zon.example\np3@zon.example\np99@zon.example\n"),
            .purposeKey = u"club-news"_s,
            .recipient = u"Postduif"_s,
            .listsAll = true};

        const auto found = m_house->toolLists().compare(founder(), question).result();

        QVERIFY2(found, found ? "" : qPrintable(found.error().what));
        QTRY_COMPARE(shown(u"reconciliation.compare"_s), 3); // the fourth is nobody of ours
    }

    void atTwoRecordsSideBySide()
    {
        const Id<Contact> one = m_house->contactOf(1);
        const Id<Contact> two = m_house->contactOf(2);

        const auto plan = m_house->services()
                              .merging()
                              .preview(founder(), customers, {.keep = one, .absorb = two})
                              .result();

        QVERIFY2(plan, plan ? "" : qPrintable(plan.error().what));
        QTRY_COMPARE(looks(u"contact.merge-preview"_s).size(), 2);
        QStringList refs;
        for (const AuditEntry &entry : looks(u"contact.merge-preview"_s))
            refs.append(entry.objectRef);
        QVERIFY(refs.contains(plan->kept.refText()) && refs.contains(plan->absorbed.refText()));
    }

    void onceForOneVisit()
    {
        withoutReasons();
        std::ignore = m_house->services().grounds().orphans(founder(), customers, 10).result();
        QTRY_COMPARE(looks(u"ground.orphans"_s).size(), 1);

        std::ignore = m_house->services().grounds().orphans(founder(), customers, 10).result();
        // Written after it, if it were.
        std::ignore = m_house->services()
                          .merging()
                          .preview(founder(), customers,
                              {.keep = m_house->contactOf(1), .absorb = m_house->contactOf(2)})
                          .result();
        QTRY_COMPARE(looks(u"contact.merge-preview"_s).size(), 2);

        QCOMPARE(looks(u"ground.orphans"_s).size(), 1);
    }

private:
    const Permit &founder() const { return m_house->founder(); }

    /// As in a file of before reasons were asked for.
    void withoutReasons() const
    {
        const auto line = Connection::open(m_house->services().location(), Connection::Access::ReadWrite);
        QVERIFY(Sql(**line, "test", u"UPDATE provenance SET reason_from = 0"_s).run());
    }

    QList<AuditEntry> looks(const QString &action) const
    {
        QList<AuditEntry> found = m_house->services().auditTrail().list(founder(), 0).result()->rows;
        found.removeIf([&](const AuditEntry &entry) { return entry.action != action; });
        return found;
    }

    qsizetype shown(const QString &action) const
    {
        const QList<AuditEntry> entries = looks(action);
        return entries.isEmpty() ? 0 : entries.first().detail.value(u"shown"_s).toInteger();
    }

    std::unique_ptr<tests::ToolListHouse> m_house;
};

QTEST_GUILESS_MAIN(TestLooks)

#include "tst_looks.moc"
