#include "app/retention/retention.h"
#include "app/storage/sql_faults.h"
#include "app/sweeping/sweeps.h"
#include "contacts_desk.h"
#include "support/spoken.h"
#include "ui/dialogs/start_settling_dialog.h"
#include "ui/models/missing_starts_model.h"
#include "ui/models/open_holds_model.h"
#include "ui/models/sweep_runs_model.h"
#include "ui/pages/retention_work_page.h"
#include "ui/shell/job_list.h"
#include "ui/shown_widgets.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/inline_bar.h"

#include <QApplication>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTableView>

using namespace Qt::StringLiterals;
using namespace tests;

/// What people must see to before the terms can do their work: start moments, holds, and the runs.
class TestRetentionWorkPage final : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_now = Instant::fromDateTime(QDateTime(QDate(2026, 11, 2), QTime(10, 0), Qt::UTC));
        m_house = OpenHouse::open(Backend::Embedded, Clock([this] { return m_now; }));
        QVERIFY(m_house);
        m_officer = std::make_unique<Permit>(
            m_house->member(u"fatima"_s, {{Role::Officer, FilingSystem::Customers}}));
        for (const QString &surname : {u"Aaltsz"_s, u"Berg"_s, u"Cohen"_s}) {
            const auto contact = m_house->services()
                                     .contacts()
                                     .add(m_house->founder(), FilingSystem::Customers,
                                         person(u"Zoë"_s, surname, surname + u"@voorbeeld.example"_s))
                                     .result();
            QVERIFY(contact);
            m_contacts.append(*contact);
        }
    }

    void cleanup()
    {
        sql_faults::disarm();
        m_page.reset();
        m_session.reset();
        m_officer.reset();
        m_house.reset();
        m_contacts.clear();
    }

    /// From the rule to its people, what their start would make due, and settling them all.
    void settlesTheStartsOfARuleAfterALookAtWhatBecomesDue()
    {
        open(m_house->founder(), u"starts"_s);
        auto *people = byName<QTableView>(*m_page, u"Contacts without a start moment"_s);
        QVERIFY(people);
        QTRY_COMPARE(people->model()->rowCount(), 3);
        QVERIFY(!button(u"Settle the chosen…"_s)->isEnabled());
        people->selectRow(0);
        QVERIFY(button(u"Settle the chosen…"_s)->isEnabled());
        button(u"Settle all of this rule…"_s)->click();
        QTRY_VERIFY(form());
        QVERIFY(!inForm(u"Settle"_s)->isEnabled());
        inForm(u"Look what becomes due"_s)->click();
        QVERIFY(shows(*form(), u"Give the day on which it happened."_s));
        auto *day = form()->findChild<DateField *>();
        day->setDate(QDate(2023, 5, 1));
        inForm(u"Look what becomes due"_s)->click();
        QTRY_VERIFY(shows(*form(), u"Something of them is over at once: 3"_s));
        QCOMPARE(missing(), 3);

        // Another day is another outcome: it is looked at again.
        day->clear();
        QTest::keyClicks(day, u"2026-05-01"_s);
        QVERIFY(!inForm(u"Settle"_s)->isEnabled());
        inForm(u"Look what becomes due"_s)->click();
        QTRY_VERIFY(shows(*form(), u"A term runs from it, to a later day: 3"_s));
        inForm(u"Settle"_s)->click();
        QVERIFY(form());
        byName<QLineEdit>(*form(), u"Why this day"_s)->setText(u"laatste brief"_s);
        inForm(u"Settle"_s)->click();

        QTRY_COMPARE(missing(), 0);
        QTRY_COMPARE(people->model()->rowCount(), 0);
    }

    void settlesOneAndLeavesTheOthers()
    {
        open(m_house->founder(), u"starts"_s);
        auto *people = byName<QTableView>(*m_page, u"Contacts without a start moment"_s);
        QTRY_COMPARE(people->model()->rowCount(), 3);
        QStringList left = namesIn(*people);
        left.removeAt(1);
        people->selectRow(1);
        button(u"Settle the chosen…"_s)->click();
        QTRY_VERIFY(form());
        form()->findChild<DateField *>()->setDate(QDate(2026, 5, 1));
        byName<QLineEdit>(*form(), u"Why this day"_s)->setText(u"laatste brief"_s);
        inForm(u"Look what becomes due"_s)->click();
        QTRY_VERIFY(inForm(u"Settle"_s)->isEnabled());
        inForm(u"Settle"_s)->click();

        QTRY_COMPARE(missing(), 2);
        QTRY_COMPARE(people->model()->rowCount(), 2);
        QCOMPARE(namesIn(*people), left);
    }

    void leavesTheFieldToWhoIsSayingWhy()
    {
        open(m_house->founder(), u"starts"_s);
        auto *people = byName<QTableView>(*m_page, u"Contacts without a start moment"_s);
        QTRY_COMPARE(people->model()->rowCount(), 3);
        people->selectRow(0);
        button(u"Settle the chosen…"_s)->click();
        QTRY_VERIFY(form());
        QApplication::setActiveWindow(form());
        form()->findChild<DateField *>()->setDate(QDate(2026, 5, 1));
        auto *reason = byName<QLineEdit>(*form(), u"Why this day"_s);
        inForm(u"Look what becomes due"_s)->click();
        QTRY_VERIFY(reason->hasFocus());
        QTest::keyClicks(reason, u"laatste"_s);

        QTRY_VERIFY(inForm(u"Settle"_s)->isEnabled());
        QVERIFY(reason->hasFocus());
        QVERIFY(!inForm(u"Cancel"_s)->autoDefault());
    }

    void settlesNobodyOfAnotherFilingSystemThanWasAskedAbout()
    {
        open(m_house->founder(), u"starts"_s);
        auto *people = byName<QTableView>(*m_page, u"Contacts without a start moment"_s);
        QTRY_COMPARE(people->model()->rowCount(), 3);

        button(u"Settle all of this rule…"_s)->click();
        m_session->setFilingSystem(FilingSystem::Employees);

        QTRY_COMPARE(people->model()->rowCount(), 0);
        QVERIFY(!form());
    }

    void keepsTheChosenWhenTheyAreReadAgain()
    {
        open(m_house->founder(), u"starts"_s);
        auto *people = byName<QTableView>(*m_page, u"Contacts without a start moment"_s);
        QTRY_COMPARE(people->model()->rowCount(), 3);
        people->selectRow(1);
        QSignalSpy filled(people->model(), &QAbstractItemModel::modelReset);

        m_page->refresh();

        QTRY_VERIFY(!filled.isEmpty());
        QCOMPARE(people->selectionModel()->selectedRows().value(0).row(), 1);
        QVERIFY(button(u"Settle the chosen…"_s)->isEnabled());
    }

    void keepsTheChosenRunWhenAnotherIsNoted()
    {
        open(m_house->founder(), u"runs"_s);
        for (int run = 1; run <= 2; ++run) {
            m_now = {m_now.micros + Instant::hour};
            button(u"Run now"_s)->click();
            QTRY_VERIFY(button(u"Run now"_s)->isEnabled() && runsShown() == run);
        }
        auto *runs = byName<QTableView>(*m_page, u"Runs over the terms"_s);
        runs->selectRow(1);
        QSignalSpy filled(runs->model(), &QAbstractItemModel::modelReset);

        m_page->refresh();

        QTRY_VERIFY(!filled.isEmpty());
        QCOMPARE(runs->selectionModel()->selectedRows().value(0).row(), 1);
    }

    void agreesToAHoldOfAnotherAndLocksOnesOwn()
    {
        const Id<LegalHold> id = held(m_contacts.first());
        open(m_house->founder(), u"holds"_s);
        auto *own = byName<QTableView>(*m_page, u"Holds that wait for agreement"_s);
        QTRY_COMPARE(own->model()->rowCount(), 1);
        QVERIFY(!button(u"Agree"_s)->isEnabled());
        QVERIFY(shows(*m_page, u"You set this hold yourself; somebody else agrees to it."_s));

        open(*m_officer, u"holds"_s);
        auto *waiting = byName<QTableView>(*m_page, u"Holds that wait for agreement"_s);
        QTRY_COMPARE(waiting->model()->rowCount(), 1);
        QCOMPARE(waiting->model()->index(0, OpenHoldsModel::Why).data().toString(), u"geschil"_s);
        QSignalSpy told(m_page.get(), &Page::noticeWanted);
        button(u"Agree"_s)->click();

        QTRY_COMPARE(told.size(), 1);
        QTRY_COMPARE(waiting->model()->rowCount(), 0);
        const auto holds = m_house->services()
                               .retention()
                               .holds(*m_officer, FilingSystem::Customers, m_contacts.first())
                               .result();
        QCOMPARE(holds->first().id, id);
        QCOMPARE(holds->first().approvedBy, m_officer->staffRef());
    }

    void endsAHoldWithAReasonAlone()
    {
        held(m_contacts.first());
        open(*m_officer, u"holds"_s);
        auto *waiting = byName<QTableView>(*m_page, u"Holds that wait for agreement"_s);
        QTRY_COMPARE(waiting->model()->rowCount(), 1);
        button(u"Do not agree"_s)->click();
        QVERIFY(shows(*m_page, u"Say why you do not agree to this hold."_s));
        byName<QLineEdit>(*m_page, u"Why you do not agree"_s)->setText(u"Er loopt geen geschil"_s);
        button(u"Do not agree"_s)->click();

        QTRY_COMPARE(waiting->model()->rowCount(), 0);
        const auto holds = m_house->services()
                               .retention()
                               .holds(*m_officer, FilingSystem::Customers, m_contacts.first())
                               .result();
        QVERIFY(holds->first().releasedAt);
        QCOMPARE(holds->first().releasedFor, u"Er loopt geen geschil"_s);
    }

    void runsByHandAndTellsOfEveryRun()
    {
        open(m_house->founder(), u"runs"_s);
        QTRY_VERIFY(shows(*m_page, u"No run over the terms was made yet."_s));
        button(u"Run now"_s)->click();

        QTRY_VERIFY(byName<QTableView>(*m_page, u"Runs over the terms"_s));
        auto *runs = byName<QTableView>(*m_page, u"Runs over the terms"_s);
        QCOMPARE(runs->model()->rowCount(), 1);
        const auto cell = [runs](int column) { return runs->model()->index(0, column).data().toString(); };
        QCOMPARE(cell(SweepRunsModel::Origin), u"By hand"_s);
        QCOMPARE(cell(SweepRunsModel::Proposed), u"0"_s);
        QCOMPARE(cell(SweepRunsModel::Outcome), u"Done"_s);
        QVERIFY(cell(SweepRunsModel::Ended) != u"–"_s);
        QVERIFY(shows(*m_page, u"People of whom a term is over: 0"_s));
    }

    /// The trends have a hole there, which nobody would know of.
    void saysWhenTheFiguresOfTheDayWereNotKept()
    {
        open(m_house->founder(), u"runs"_s);
        QTRY_VERIFY(shows(*m_page, u"No run over the terms was made yet."_s));
        // The first look of the day keeps some of them by itself.
        QVERIFY(
            m_house->services().retention().figures(m_house->founder(), FilingSystem::Customers).result());
        sql_faults::armAt("snapshot.put");
        button(u"Run now"_s)->click();

        const auto isSaid = [this] {
            for (const InlineBar *bar : m_page->findChildren<InlineBar *>()) {
                if (bar->isVisible() &&
                    bar->accessibleName().startsWith(u"The figures of the day were not kept."_s))
                    return true;
            }
            return false;
        };
        QTRY_VERIFY(isSaid());
    }

private:
    void open(const Permit &permit, const QString &tab)
    {
        m_page.reset();
        m_session = std::make_unique<Session>(m_house->shared(), permit);
        m_page = std::make_unique<RetentionWorkPage>(*m_session);
        connect(m_page.get(), &Page::jobStarted, &m_jobs, &JobList::add);
        m_page->resize(1072, 720);
        m_page->show();
        m_page->refresh();
        m_page->openRecord(tab);
    }

    Id<LegalHold> held(Id<Contact> contact) const
    {
        const Retention &retention = m_house->services().retention();
        if (!retention.hold(m_house->founder(), FilingSystem::Customers, contact, {.reason = u"geschil"_s})
                 .result())
            return {};
        return retention.holds(m_house->founder(), FilingSystem::Customers, contact).result()->first().id;
    }

    static QStringList namesIn(const QTableView &people)
    {
        QStringList names;
        for (int row = 0; row < people.model()->rowCount(); ++row)
            names << people.model()->index(row, MissingStartsModel::Name).data().toString();
        return names;
    }

    int runsShown() const
    {
        const auto *runs = byName<QTableView>(*m_page, u"Runs over the terms"_s);
        return runs ? runs->model()->rowCount() : 0;
    }

    qint64 missing() const
    {
        return m_house->services()
            .retention()
            .startsMissing(m_house->founder(), FilingSystem::Customers)
            .result()
            ->value(u"CUS-14"_s);
    }

    QPushButton *button(const QString &words) const { return buttonNamed(*m_page, words); }
    StartSettlingDialog *form() const { return m_page->findChild<StartSettlingDialog *>(); }
    QPushButton *inForm(const QString &words) const { return buttonNamed(*form(), words); }

    Instant m_now;
    std::unique_ptr<OpenHouse> m_house;
    std::unique_ptr<Permit> m_officer;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<RetentionWorkPage> m_page;
    QList<Id<Contact>> m_contacts;
    JobList m_jobs;
};

QTEST_MAIN(TestRetentionWorkPage)

#include "tst_retention_work_page.moc"
