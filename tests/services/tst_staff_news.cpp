#include "app/staff/deputies.h"
#include "app/staff/staff.h"
#include "support/open_house.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr FilingSystem customers = FilingSystem::Customers;

} // namespace

/// Nobody gets in unnoticed: every member is told who came and who got a right, once (security.md 4.2.5).
class TestStaffNews final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase_data() { tests::everyBackend(); }

    void init()
    {
        QFETCH_GLOBAL(Backend, backend);
        m_house = tests::OpenHouse::open(backend);
        if (!m_house)
            QSKIP("this server is not here");
    }

    void cleanup() { m_house.reset(); }

    void tellsWhoCameAndByWhom()
    {
        const Permit reader = m_house->member(u"lezer"_s, {{Role::Viewer, customers}});
        seen(reader);
        std::ignore = m_house->member(u"nieuw"_s, {{Role::Approver, customers}});

        const StaffNews told = news(reader);

        QVERIFY(!told.lines.isEmpty());
        QCOMPARE(told.lines.first().entry.action, u"staff.add"_s);
        QCOMPARE(told.lines.first().member, u"nieuw"_s);
        QCOMPARE(told.lines.first().by, u"Stichter"_s);
    }

    void tellsItOnceAndToEachMember()
    {
        const Permit one = m_house->member(u"een"_s, {{Role::Viewer, customers}});
        const Permit other = m_house->member(u"ander"_s, {{Role::Viewer, customers}});
        seen(one);
        seen(other);
        QVERIFY(m_house->services()
                    .staff()
                    .grant(m_house->founder(), m_house->confirm(m_house->founder()), one.staffRef(),
                        {{Role::Steward, customers}})
                    .result());
        QCOMPARE(news(one).lines.size(), 1);

        seen(one);

        QVERIFY(news(one).lines.isEmpty());
        QCOMPARE(news(other).lines.size(), 1);
    }

    void tellsNobodyWhatTheyDidThemselvesNorThatTheyCame()
    {
        const Permit reader = m_house->member(u"lezer"_s, {{Role::Viewer, customers}});

        QVERIFY(news(m_house->founder()).lines.isEmpty());
        const auto lines = news(reader).lines;
        QVERIFY(std::none_of(lines.begin(), lines.end(),
            [](const StaffNewsLine &line) { return line.entry.action == u"staff.add"_s; }));
    }

    void tellsWhoStandsForAColleague()
    {
        const Permit approver = m_house->member(u"goedkeurder"_s, {{Role::Approver, customers}});
        const Permit deputy = m_house->member(u"vervanger"_s, {{Role::Viewer, customers}});
        seen(approver);
        const QDate today = m_house->services().clock().today();
        QVERIFY(m_house->services()
                    .deputies()
                    .give(m_house->founder(), m_house->confirm(m_house->founder()),
                        {customers, approver.staffRef(), deputy.staffRef(), today, today})
                    .result());

        const StaffNews told = news(approver);

        QCOMPARE(told.lines.size(), 1);
        QCOMPARE(told.lines.first().member, u"vervanger"_s);
    }

private:
    StaffNews news(const Permit &permit) const
    {
        const auto told = m_house->services().staff().news(permit).result();
        return told ? *told : StaffNews{};
    }

    void seen(const Permit &permit) const
    {
        QVERIFY(m_house->services().staff().newsSeen(permit, news(permit).upTo).result());
    }

    std::unique_ptr<tests::OpenHouse> m_house;
};

QTEST_GUILESS_MAIN(TestStaffNews)

#include "tst_staff_news.moc"
