#include "access_desk.h"
#include "app/contacts/contacts.h"
#include "app/requests/requests.h"
#include "app/staff/deputies.h"
#include "app/staff/sign_in.h"
#include "app/staff/staff.h"
#include "ui/look/style.h"
#include "ui/models/request_people.h"
#include "ui/pages/request_decision_card.h"
#include "ui/pages/today_page.h"

#include <QLocale>

using namespace Qt::StringLiterals;
using tests::cell;
using tests::rowWith;
using Desk = tests::AccessDesk;

namespace {

constexpr FilingSystem customers = FilingSystem::Customers;
constexpr int deputiesTab = 2;

} // namespace

/// Deputies and countersignatures on the Access page, and what the others see of them.
class TestAccessDeputies final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QApplication::setStyle(new Style); }

    void init()
    {
        m_house = tests::OpenHouse::open(Backend::Embedded);
        QVERIFY(m_house);
        m_approver =
            std::make_unique<Permit>(m_house->member(u"goedkeurder"_s, {{Role::Approver, customers}}));
        m_deputy = std::make_unique<Permit>(m_house->member(u"vervanger"_s, {{Role::Viewer, customers}}));
    }

    void cleanup()
    {
        m_deputy.reset();
        m_approver.reset();
        m_house.reset();
    }

    void givesADeputyAndEndsItEarly()
    {
        const Desk desk(*m_house, m_house->founder());
        QVERIFY(desk.goTo(deputiesTab));
        QVERIFY(desk.waitFor(u"Nobody stands for a colleague"_s));

        QVERIFY(desk.press(u"New deputy…"_s));
        QVERIFY(desk.press(u"Give deputy"_s));
        QVERIFY(desk.confirm());

        QTableView *deputies = desk.rowsOf(u"Deputies"_s);
        QVERIFY(deputies && deputies->model()->rowCount() == 1);
        QCOMPARE(cell(deputies, 0, 0), u"vervanger"_s);
        QCOMPARE(cell(deputies, 0, 1), u"goedkeurder"_s);
        QCOMPARE(cell(deputies, 0, 6), u"Stands in now"_s);

        deputies->setCurrentIndex(deputies->model()->index(0, 0));
        QVERIFY(desk.press(u"End deputy…"_s));
        QVERIFY(desk.confirm());

        QVERIFY(QTest::qWaitFor([&] { return cell(deputies, 0, 6) == u"Ended early"_s; }));
    }

    void offersAnAuditorNoVerb()
    {
        const Permit auditor = m_house->member(u"auditor"_s, {{Role::Auditor, customers}});
        QVERIFY(give());
        const Desk desk(*m_house, auditor);
        QVERIFY(desk.goTo(deputiesTab));

        QVERIFY(desk.rowsOf(u"Deputies"_s));
        QVERIFY(!desk.spoken<QPushButton>(u"New deputy…"_s));
        QVERIFY(!desk.spoken<QPushButton>(u"End deputy…"_s));
    }

    void showsInTheMatrixWhatADeputyMay()
    {
        const Desk desk(*m_house, m_house->founder());
        QVERIFY(desk.goTo(1));
        const QTableView *rights = desk.rowsOf(u"Rights"_s);

        QVERIFY(rights);
        const int last = rights->model()->columnCount() - 1;
        QCOMPARE(cell(rights, rowWith(rights, 0, u"Decide requests of others"_s), last), u"Yes"_s);
        QCOMPARE(cell(rights, rowWith(rights, 0, u"Add and edit contacts"_s), last), u"No"_s);
    }

    void saysOnTheDecisionInWhoseSteadItIs()
    {
        const auto given = give();
        QVERIFY(given);
        Session session(m_house->shared(), *m_deputy);
        RequestPeople people(session);
        RequestDecisionCard card(session, people);
        card.show();
        RequestFile file{.request = {.id = Id<Request>(7), .stage = Request::Stage::AwaitingSecondApprover}};
        file.decidesFor = *given;
        card.setFile(file);
        const QString until = QLocale().toString(given->until, QLocale::ShortFormat);
        const auto says = [&](const QString &words) {
            const auto labels = card.findChildren<PlainLabel *>();
            return std::any_of(labels.begin(), labels.end(),
                [&](const PlainLabel *label) { return label->isVisible() && label->text().contains(words); });
        };
        QVERIFY(QTest::qWaitFor([&] { return says(u"as deputy of goedkeurder until "_s + until); }));

        file.decidesFor.reset();
        file.request.stage = Request::Stage::Approved;
        Decision decision{.ref = {}, .approver = m_deputy->staffRef()};
        decision.standsFor = m_approver->staffRef();
        decision.standsUntil = given->until;
        file.decisions = {decision};
        card.setFile(file);

        QVERIFY(says(u"Approved by vervanger"_s));
        QVERIFY(says(u"as deputy of goedkeurder until "_s + until));
    }

    void countersignsARoleThatWaits()
    {
        const Permit second = m_house->member(u"tweede"_s, {{Role::Administrator, customers}});
        QVERIFY(m_house->services()
                    .staff()
                    .grant(m_house->founder(), m_house->confirm(m_house->founder()), m_deputy->staffRef(),
                        {{Role::Approver, customers}})
                    .result());
        const Desk desk(*m_house, second);
        const QTableView *members = desk.rowsOf(u"Members"_s);
        QVERIFY(desk.choose(u"vervanger"_s));
        const int row = rowWith(members, 1, u"vervanger"_s);
        QCOMPARE(cell(members, row, 4), u"Waiting for countersignature"_s);

        QVERIFY(desk.press(u"Countersign…"_s));
        QVERIFY(desk.confirm(u"Countersign"_s));

        QVERIFY(QTest::qWaitFor(
            [&] { return cell(members, rowWith(members, 1, u"vervanger"_s), 4) == u"Has access"_s; }));
        QVERIFY(cell(members, rowWith(members, 1, u"vervanger"_s), 2).contains(u"Approver"_s));
    }

    void tellsWhoCameUntilItIsSeen()
    {
        std::ignore = m_house->member(u"nieuw"_s, {{Role::Viewer, customers}});
        Session session(m_house->shared(), *m_approver);
        TodayPage page(session);
        page.show();
        page.refresh();
        const auto says = [&](const QString &words) {
            const auto labels = page.findChildren<PlainLabel *>();
            return std::any_of(labels.begin(), labels.end(),
                [&](const PlainLabel *label) { return label->isVisible() && label->text().contains(words); });
        };
        QVERIFY(QTest::qWaitFor([&] { return says(u"nieuw was added by Stichter"_s); }));

        QTest::mouseClick(tests::spoken<QPushButton>(u"Seen"_s), Qt::LeftButton);

        QVERIFY(QTest::qWaitFor([&] { return !says(u"nieuw was added by Stichter"_s); }));
    }

private:
    Result<Deputyship> give() const
    {
        const QDate today = m_house->services().clock().today();
        return m_house->services()
            .deputies()
            .give(m_house->founder(), m_house->confirm(m_house->founder()),
                {customers, m_approver->staffRef(), m_deputy->staffRef(), today, today.addDays(13)})
            .result();
    }

    std::unique_ptr<tests::OpenHouse> m_house;
    std::unique_ptr<Permit> m_approver;
    std::unique_ptr<Permit> m_deputy;
};

QTEST_MAIN(TestAccessDeputies)

#include "tst_access_deputies.moc"
