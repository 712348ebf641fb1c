#include "handovers/handover_house.h"

#include <QTest>

using namespace Qt::StringLiterals;
using tests::actOf;
using tests::customers;
using enum ConsentAct;

/// Paging through who is left out asks the gate once, and again as soon as it may answer something else.
class TestKeptPreview final
    : public QObject
    , tests::HandoverFixture
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

    void asksTheGateAnewOnceSomethingChanged()
    {
        std::ignore = record(actOf(Given));
        const auto reasonsNow = [this](const HandoverQuestion &asked) {
            return lists().preview(founder(), asked).result()->reasons;
        };
        const HandoverCounts none;
        const HandoverCounts withdrawn{{u"withdrawn"_s, 1}};
        QCOMPARE(reasonsNow(question()), none);
        QCOMPARE(reasonsNow(question()), none);

        std::ignore = record(actOf(Withdrawn));

        QCOMPARE(reasonsNow(question()), withdrawn);
        QCOMPARE(reasonsNow(question(Channel::Phone)), (HandoverCounts{{u"never-asked"_s, 1}}));
        QVERIFY(purposes().end(founder(), clubId()).result());
        QCOMPARE(lists().preview(founder(), question()).result().error().what, u"purpose.ended"_s);
    }

    void pagesOnWithoutTheGate()
    {
        const Id<Contact> withdrawn = added(u"Berg"_s);
        std::ignore = consents().record(founder(), customers, withdrawn, actOf(Withdrawn)).result();
        const Permit other = m_house->member(u"ander"_s, {{Role::Officer, customers}});
        const auto first = lists().preview(founder(), question(), {.count = 1}).result();
        QVERIFY(first);
        // What no desk records is not noticed: the trail has nothing of it.
        const auto line = m_house->look();
        QVERIFY(Sql(*line, "test", u"UPDATE contact SET restricted_at = 1"_s).run());

        const auto second = lists().preview(founder(), question(), {.from = 1, .count = 1}).result();
        const auto others = lists().preview(other, question()).result();

        QCOMPARE(second->reasons, first->reasons);
        QCOMPARE(second->exclusions.first().contact, withdrawn);
        QCOMPARE(others->reasons, (HandoverCounts{{u"restricted"_s, 1}, {u"withdrawn"_s, 1}}));
    }
};

QTEST_GUILESS_MAIN(TestKeptPreview)

#include "tst_kept_preview.moc"
