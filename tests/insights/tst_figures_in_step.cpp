#include "app/consent/consent_names.h"
#include "app/insights/figure_counts.h"
#include "app/insights/insights.h"
#include "app/lists/contact_lists.h"
#include "app/merging/merging.h"
#include "app/storage/transaction.h"
#include "support/lock_wait.h"
#include "tool_lists/tool_list_house.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <thread>

using namespace Qt::StringLiterals;
using tests::customers;
using tests::ToolListHouse;

namespace {

constexpr int people = 24;
constexpr int steps = 60;

} // namespace

/// What the dashboards count of consents stays in step through whatever is done with them, and says the same
/// as counting everybody from scratch; the people behind a figure are found without the counters.
class TestFiguresInStep final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase_data() { tests::everyBackend(); }
    void init()
    {
        QFETCH_GLOBAL(Backend, backend);
        m_house = ToolListHouse::open(backend);
        if (!m_house)
            QSKIP("this server is not here");
        QVERIFY(m_house->takePeople(people));
        Purpose offers = tests::clubPurpose();
        offers.key = u"offers"_s;
        offers.validity = IsoDuration{.months = 2};
        QVERIFY(services().purposes().add(founder(), offers).result());
        m_chance.seed(11);
        m_merged = 0;
        m_gone = 0;
        m_undone = 0;
        for (int number = 1; number <= people; ++number)
            m_people.append(m_house->contactOf(number));
    }
    void cleanup()
    {
        m_people.clear();
        m_house.reset();
    }

    void stayInStepWithWhateverIsDone()
    {
        for (int step = 0; step < steps; ++step) {
            const QString what = doSomething();
            QVERIFY2(miscounted() == 0, qPrintable(u"step %1: %2"_s.arg(step).arg(what)));
            if (step % 6 == 5)
                QVERIFY2(agreeWithTheirLists(), qPrintable(u"step %1"_s.arg(step)));
        }
        QVERIFY(m_merged > 0 && m_gone > 0 && m_undone > 0);
        const auto shown = insights().consents(founder(), customers).result();
        QVERIFY(services().contactLists().rebuild(founder(), customers).result());
        QCOMPARE(miscounted(), 0);
        const auto again = insights().consents(founder(), customers).result();
        QVERIFY(shown && again && shown->unproven == again->unproven && shown->ending == again->ending);
    }

    void tellWhenTheyAreOutOfStep()
    {
        QVERIFY(m_house->record(1, ConsentAct::Given));
        QCOMPARE(miscounted(), 0);
        QVERIFY(m_house->change(u"UPDATE figure_count SET people = people + 1 WHERE figure = 1"_s));

        QVERIFY(miscounted() > 0);
        const auto compared = services().contactLists().verify(founder(), customers).result();
        QVERIFY(compared && !compared->isGood());
        QVERIFY(services().contactLists().rebuild(founder(), customers).result());
        QCOMPARE(miscounted(), 0);
    }

    /// Of one person, each without what the other does not have yet.
    void stayInStepWithTwoProgramsAtOnce()
    {
        const auto line = m_house->look();
        if (!line->isShared())
            QSKIP("nobody else writes to a file");
        const Id<Contact> contact = m_people.first();
        for (const auto &purpose : {u"club-news"_s, u"offers"_s}) {
            ConsentDraft draft = tests::actOf(ConsentAct::Given);
            draft.purposeKey = purpose;
            draft.statement = u"Ja, ik wil clubnieuws."_s;
            QVERIFY(services().consents().record(founder(), customers, contact, draft).result());
        }
        QCOMPARE(miscounted(), 0);
        const auto withdrawn = [contact](const char *key) {
            return [contact, key](Connection &inside) -> Outcome {
                const auto ended = Sql(inside, "test",
                    QStringLiteral(
                        "UPDATE consent_state SET state = ? WHERE filing_system = ? AND contact_id "
                        "= ? AND purpose_id = (SELECT id FROM purpose WHERE key = ?)"))
                                       .bind(ConsentState::Withdrawn)
                                       .bind(customers)
                                       .bind(contact)
                                       .bind(QLatin1String(key))
                                       .run();
                return ended ? figure_counts::refresh(inside, customers, {contact}) : Outcome(ended.error());
            };
        };
        std::thread otherProgram;
        Outcome theirs = Error{};

        const auto ours = writing(*line, [&](Connection &inside) {
            const Outcome ended = withdrawn("club-news")(inside);
            otherProgram = std::thread([&] { theirs = writing(*m_house->look(), withdrawn("offers")); });
            return tests::somebodyWaits(*m_house->look()) ? ended : Outcome(Error{});
        });
        otherProgram.join();

        QVERIFY(ours && theirs);
        QCOMPARE(miscounted(), 0);
    }

private:
    const Services &services() const { return m_house->services(); }
    const Permit &founder() const { return m_house->founder(); }
    Insights insights() const { return Insights(services().context()); }

    int below(int end) { return m_chance.bounded(end); }
    Id<Contact> somebody() { return m_people.at(below(static_cast<int>(m_people.size()))); }

    /// What was done; refusals are part of the game.
    QString doSomething()
    {
        switch (below(14)) {
        case 0:
            return mergeTwo();
        case 1:
            return removeOne();
        case 2:
            return takeAList();
        case 3:
            return undoAList();
        case 4:
            return askSome();
        case 5:
            m_house->later(below(70) * tests::aDay);
            return u"later"_s;
        default:
            return act(somebody());
        }
    }

    QString act(Id<Contact> contact)
    {
        constexpr ConsentAct acts[] = {ConsentAct::Given, ConsentAct::Given, ConsentAct::Given,
            ConsentAct::Reaffirmed, ConsentAct::Asked, ConsentAct::Refused, ConsentAct::Withdrawn};
        ConsentDraft draft =
            tests::actOf(acts[below(int(std::size(acts)))], below(2) == 0 ? Channel::Email : Channel::Phone);
        draft.purposeKey = below(2) == 0 ? u"club-news"_s : u"offers"_s;
        draft.statement = u"Ja, ik wil clubnieuws."_s;
        const auto recorded = services().consents().record(founder(), customers, contact, draft).result();
        return keyOf(draft.act) + (recorded ? QString() : recorded.error().what);
    }

    QString askSome()
    {
        const BulkConsent bulk{
            .act = tests::actOf(ConsentAct::Asked), .contacts = m_people.mid(below(10), 6)};
        return services().consents().bulk(founder(), customers, bulk).result() ? u"asked"_s : u"not asked"_s;
    }

    QString mergeTwo()
    {
        const MergeOrder order{.keep = m_people.first(), .absorb = m_people.last()};
        const auto plan = services().merging().preview(founder(), customers, order).result();
        if (!plan)
            return plan.error().what;
        const auto merged = services().merging().merge(founder(), customers, order, *plan).result();
        if (!merged)
            return merged.error().what;
        m_people.removeLast();
        ++m_merged;
        return u"merged"_s;
    }

    QString removeOne()
    {
        const Id<Contact> contact = m_people.at(1 + below(static_cast<int>(m_people.size()) - 1));
        const auto removed = services().contacts().remove(founder(), customers, contact).result();
        if (!removed)
            return removed.error().what;
        m_people.removeOne(contact);
        ++m_gone;
        return u"removed"_s;
    }

    QString takeAList()
    {
        QByteArray csv = "email;given at\n";
        for (int i = 0; i < 8; ++i)
            csv += ToolListHouse::addressOf(1 + below(people)) + ";2026-0" +
                QByteArray::number(1 + below(2)) + "-1" + QByteArray::number(below(9)) + " 10:00\n";
        const auto taken = m_house->takeConsents(csv);
        return taken ? u"list"_s : taken.error().what;
    }

    QString undoAList()
    {
        const auto lists = services().toolLists().consentImports(founder(), customers).result();
        if (!lists)
            return lists.error().what;
        for (const ConsentImportBatch &list : *lists) {
            const auto undone = services().toolLists().undoImport(founder(), customers, list.ref).result();
            if (!undone)
                continue;
            ++m_undone;
            return u"undone"_s;
        }
        return u"nothing to undo"_s;
    }

    qint64 miscounted() const
    {
        const auto compared = services().contactLists().verify(founder(), customers).result();
        return compared ? compared->miscounted : -1;
    }

    /// Everybody is looked for in the consents themselves.
    bool agreeWithTheirLists() const
    {
        const auto found = insights().consents(founder(), customers).result();
        if (!found)
            return false;
        const QDate today = found->asOf;
        QList<PeopleFigure> figures = {consent_figure::unproven(), consent_figure::ending({}, today),
            {.about = PeopleFigure::About::ToReconfirm, .to = today}};
        for (const PurposeFigures &purpose : found->purposes) {
            const Id<Purpose> id = purpose.purpose.id;
            for (const ConsentGroup group : allConsentGroups)
                figures.append(consent_figure::inGroup(id, group));
            figures += {consent_figure::unproven(id), consent_figure::ending(id, today)};
            for (int days = 0; days < 90; days += 15)
                figures.append({.about = PeopleFigure::About::ToReconfirm,
                    .from = today.addDays(days),
                    .to = today.addDays(days + 30),
                    .purpose = id});
        }
        const QDate month(today.year(), today.month(), 1);
        for (int back = 0; back < 4; ++back)
            figures += {consent_figure::acts({}, givingActs(), month.addMonths(-back)),
                consent_figure::acts({}, withdrawingActs(), month.addMonths(-back))};
        return std::all_of(figures.begin(), figures.end(), [this](const PeopleFigure &figure) {
            const auto counted = insights().behind(founder(), customers, figure, people).result();
            const auto listed = insights().contactsBehind(founder(), customers, figure).result();
            return counted && listed && counted->total == listed->size() &&
                counted->rows.size() == listed->size();
        });
    }

    std::unique_ptr<ToolListHouse> m_house;
    QRandomGenerator m_chance; ///< the same in every run
    QList<Id<Contact>> m_people;
    int m_merged = 0;
    int m_gone = 0;
    int m_undone = 0;
};

QTEST_MAIN(TestFiguresInStep)

#include "tst_figures_in_step.moc"
