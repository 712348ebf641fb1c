#include "app/consent/consents.h"
#include "app/consent/purposes.h"
#include "app/contacts/contacts.h"
#include "app/requests/requests.h"
#include "support/open_house.h"
#include "support/spoken.h"
#include "ui/look/style.h"
#include "ui/pages/ask_again_tab.h"
#include "ui/pages/contact_table.h"
#include "ui/pages/necessity_tab.h"
#include "ui/pages/purposes_page.h"
#include "ui/session/session.h"
#include "ui/shell/job_list.h"
#include "ui/widgets/plain_message_box.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QLabel>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using tests::byName;

/// What the officer does in the window about fields that nothing needs, about asking again, and about an
/// interest that is not weighed yet.
class TestGroundsTabs final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QApplication::setStyle(new Style); }

    void init()
    {
        m_house = tests::OpenHouse::open(Backend::Embedded);
        QVERIFY(m_house);
        QVERIFY(m_house->services().purposes().seedDefaults(founder(), u"Voorbeeld"_s).result());
        ContactDraft draft{.kind = ContactKind::Customer,
            .name = {.givenName = u"Anna"_s, .surname = u"Dam"_s},
            .birthDate = QDate(1980, 5, 17),
            .points = {{.kind = ContactPoint::Kind::Phone, .value = u"06-12345678"_s}},
            .provenance = {.source = u"balie"_s, .collectedOn = QDate(2026, 1, 5), .basis = u"b"_s}};
        m_person = *m_house->services().contacts().add(founder(), customers, draft).result();
        QVERIFY(m_house->services()
                    .consents()
                    .record(founder(), customers, m_person,
                        {.purposeKey = u"phone-sales"_s,
                            .channel = Channel::Phone,
                            .act = ConsentAct::Given,
                            .method = u"phone"_s})
                    .result());
        m_session = std::make_unique<Session>(m_house->shared(), founder());
    }

    void cleanup()
    {
        m_session.reset();
        m_house.reset();
    }

    void listsWhatIsNotNeededAndProposesItsErasure()
    {
        NecessityTab tab(*m_session);
        keepJobs(tab);
        tab.resize(1072, 720);
        QSignalSpy told(&tab, &NecessityTab::told);
        tab.show();
        QTRY_VERIFY(tab.findChild<ContactTable *>()->rowCount() == 1);
        auto *fields = byName<ContactTable>(tab, u"Fields that are not needed"_s);
        auto *people = byName<ContactTable>(tab, u"People of whom it is not needed"_s);
        QVERIFY(fields && people);
        QCOMPARE(cell(fields, 0, 0), u"Birth date"_s);
        QCOMPARE(cell(fields, 0, 2), u"1"_s);
        QTRY_COMPARE(people->rowCount(), 1);
        QCOMPARE(cell(people, 0, 0), u"Anna Dam"_s);

        byName<QPushButton>(tab, u"Propose erasure…"_s)->click();
        QVERIFY(answer(tab, u"Propose erasure"_s));

        QTRY_COMPARE(told.size(), 1);
        QTRY_COMPARE(cell(people, 0, 2), u"Erasure waits"_s);
        QCOMPARE(m_house->services().requests().list(founder(), customers, true).result()->size(), 1);
    }

    void beginsAnewWithTheOtherFile()
    {
        NecessityTab tab(*m_session);
        keepJobs(tab);
        tab.resize(1072, 720);
        tab.show();

        m_session->setFilingSystem(FilingSystem::Employees);

        QTRY_VERIFY(says(tab, u"Everything that is held is needed."_s));
        QVERIFY(!tab.findChild<ContactTable *>()->isVisible());
        m_session->setFilingSystem(customers);
        QTRY_VERIFY(tab.findChild<ContactTable *>()->isVisible());
    }

    void namesThePurpose()
    {
        QVERIFY(
            m_house->services()
                .consents()
                .addGround(founder(), customers, m_person,
                    {.purposeKey = u"customer-administration"_s, .reason = u"Raamovereenkomst van maart"_s})
                .result());
        NecessityTab tab(*m_session);
        keepJobs(tab);
        tab.resize(1072, 720);
        tab.show();
        QTRY_VERIFY(tab.findChild<ContactTable *>()->rowCount() == 1);
        auto *menu = byName<QPushButton>(tab, u"Name the purpose"_s)->menu();
        QTRY_VERIFY(!menu->isEmpty());

        QAction *administration = nullptr;
        const auto actions = menu->actions();
        for (QAction *action : actions) {
            if (action->text() == u"Customer administration")
                administration = action;
            QVERIFY(action->text() != u"Sales by phone"); // people agreed to what it uses now
        }
        QVERIFY(administration);
        administration->trigger();

        QTRY_VERIFY(!tab.findChild<ContactTable *>()->isVisible());
    }

    void showsWhomToAskAgain()
    {
        reword();
        AskAgainTab tab(*m_session);
        keepJobs(tab);
        tab.resize(1072, 720);
        tab.show();
        tab.openPurpose(u"phone-sales"_s);
        auto *people = tab.findChild<ContactTable *>();

        QTRY_COMPARE(people->rowCount(), 1);
        QCOMPARE(cell(people, 0, 0), u"Anna Dam"_s);
        QVERIFY(cell(people, 0, 3).startsWith(u"The wording changed"_s));
        QVERIFY(cell(people, 0, 4).contains(u"TM10"_s)); // no address for a letter, and a call is advertising
        QTRY_VERIFY(says(tab,
            u"Consent ended for 1: 1 by the wording, 0 by time, 0 by the organisation. Of these, 0 may be asked again."_s));
        QVERIFY(!byName<QPushButton>(tab, u"Record as asked…"_s)->isEnabled());
    }

    void leadsFromANewWordingToWhomToAskAgain()
    {
        PurposesPage page(*m_session);
        page.resize(1072, 720);
        page.show();
        page.openRecord(u"phone-sales"_s);
        auto *wording = byName<QPlainTextEdit>(page, u"Wording in English"_s);
        QTRY_VERIFY(wording->toPlainText().contains(u"call me"_s));
        QSignalSpy wanted(&page, &Page::recordWanted);

        wording->setPlainText(wording->toPlainText() + u" Also about partners."_s);
        QCheckBox *material = nullptr;
        const auto boxes = page.findChildren<QCheckBox *>();
        for (QCheckBox *box : boxes) {
            if (box->text().startsWith(u"This changes what people agree to"_s))
                material = box;
        }
        QVERIFY(material);
        material->setChecked(true);
        byName<QPushButton>(page, u"Save purpose"_s)->click();

        QTRY_VERIFY(byName<QPushButton>(page, u"Whom to ask again"_s));
        byName<QPushButton>(page, u"Whom to ask again"_s)->click();
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted.first().at(0).toString(), u"grounds"_s);
        QCOMPARE(wanted.first().at(1).toString(), u"phone-sales"_s);
    }

    void asksForEveryPartOfTheWeighing()
    {
        PurposesPage page(*m_session);
        page.resize(1072, 720);
        page.show();
        page.openRecord(u"service-survey"_s);
        QPlainTextEdit *balance = nullptr;
        QTRY_VERIFY(balance = byName<QPlainTextEdit>(page, u"Balance"_s));
        QVERIFY(!balance->toPlainText().isEmpty());

        balance->clear();
        byName<QPushButton>(page, u"Save purpose"_s)->click();

        QVERIFY(balance->accessibleDescription().contains(u"weighed first"_s));
    }

private:
    static constexpr FilingSystem customers = FilingSystem::Customers;

    const Permit &founder() const { return m_house->founder(); }

    void reword() const
    {
        const auto all = m_house->services().purposes().list(founder()).result();
        for (const Purpose &purpose : *all) {
            if (purpose.key != u"phone-sales")
                continue;
            PurposeWording next = purpose.wording;
            next.wordingEn += u" Also about partners."_s;
            QVERIFY(m_house->services().purposes().reword(founder(), purpose.id, next, true).result());
        }
    }

    /// As the window does, which keeps the jobs that its pages begin.
    template <typename Tab>
    static void keepJobs(Tab &tab)
    {
        connect(&tab, &Tab::jobStarted, &tab, [&tab](Job *job) { job->setParent(&tab); });
    }

    static bool says(const QWidget &tab, const QString &sentence)
    {
        const auto labels = tab.findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(),
            [&](const QLabel *label) { return label->isVisible() && label->text() == sentence; });
    }

    static QString cell(const ContactTable *table, int row, int column)
    {
        return table->model()->index(row, column).data().toString();
    }

    static bool answer(const QWidget &tab, const QString &verb)
    {
        const auto boxes = tab.findChildren<PlainMessageBox *>();
        for (PlainMessageBox *box : boxes) {
            if (auto *button = box->isVisible() ? byName<QPushButton>(*box, verb) : nullptr) {
                button->click();
                return true;
            }
        }
        return false;
    }

    std::unique_ptr<tests::OpenHouse> m_house;
    std::unique_ptr<Session> m_session;
    Id<Contact> m_person;
};

QTEST_MAIN(TestGroundsTabs)

#include "tst_grounds_tabs.moc"
