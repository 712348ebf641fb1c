#include "app/consent/consents.h"
#include "app/consent/purposes.h"
#include "contacts_desk.h"
#include "ui/dialogs/consent_dialog.h"
#include "ui/pages/contact_consent_tab.h"
#include "ui/pages/contact_detail.h"
#include "ui/session/workspace_pages.h"
#include "ui/shell/language_switch.h"
#include "ui/shell/main_window.h"
#include "ui/shell/preferences.h"
#include "ui/widgets/toast.h"

#include <QApplication>
#include <QDialog>
#include <QMenu>
#include <QTemporaryDir>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace tests;

/// Taking consent back is as easy as giving it (art. 7(3) GDPR): driven in the window as somebody at the
/// counter does.
class TestConsentWithdrawal final : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_house = OpenHouse::open(Backend::Embedded);
        QVERIFY(m_house);
        QVERIFY(m_house->services().purposes().seedDefaults(founder(), u"Voorbeeld B.V."_s).result());
        const auto added = m_house->services()
                               .contacts()
                               .add(founder(), FilingSystem::Customers,
                                   tests::person(u"Zoë"_s, u"Berg"_s, u"zoe@voorbeeld.example"_s))
                               .result();
        QVERIFY(added);
        m_person = *added;
        give(u"phone-sales"_s, Channel::Phone);
        m_session = std::make_unique<Session>(m_house->shared(), founder());
        m_window = std::make_unique<MainWindow>(
            workspacePages([this]() -> Session & { return *m_session; }), &m_preferences, &m_languages);
        m_window->resize(1280, 800);
        m_window->showWorkspace();
        m_window->show();
        m_window->open(u"contacts"_s, m_person.number());
        QTRY_VERIFY(withdrawButton());
    }

    void cleanup()
    {
        m_window.reset();
        m_session.reset();
        m_house.reset();
    }

    void takesTwoClicks()
    {
        int clicks = 0;
        QTest::mouseClick(withdrawButton(), Qt::LeftButton);
        ++clicks;
        QMenu *menu = openMenu();
        QVERIFY(menu);
        QTest::mouseClick(
            menu, Qt::LeftButton, {}, menu->actionGeometry(menu->actions().constFirst()).center());
        ++clicks;

        QTRY_COMPARE(state(), ConsentState::Withdrawn);
        QCOMPARE(clicks, 2);
        QVERIFY(!m_window->findChild<QDialog *>()); // nothing had to be filled in or confirmed
        QTRY_VERIFY(!withdrawButton());             // and it stands so at once
    }

    void takesOneShortcutAndEnter()
    {
        QTest::keyClick(m_window.get(), Qt::Key_W, Qt::ControlModifier | Qt::ShiftModifier);
        QMenu *menu = openMenu();
        QVERIFY(menu);
        QTest::keyClick(menu, Qt::Key_Return);

        QTRY_COMPARE(state(), ConsentState::Withdrawn);
        QVERIFY(!m_window->findChild<QDialog *>());
    }

    void tellsOfItWithAWayBack()
    {
        QTest::keyClick(m_window.get(), Qt::Key_W, Qt::ControlModifier | Qt::ShiftModifier);
        QTest::keyClick(openMenu(), Qt::Key_Return);
        QTRY_COMPARE(state(), ConsentState::Withdrawn);

        auto *toast = m_window->findChild<Toast *>();
        QTRY_VERIFY(toast && toast->isVisible());
        auto *undo = buttonNamed(*toast, u"Undo"_s);
        if (!undo)
            undo = toast->findChild<QPushButton *>();
        QVERIFY(undo && undo->isVisible());
        undo->click();
        QTRY_COMPARE(state(), ConsentState::Given);
    }

    void namesEachOfSeveral()
    {
        give(u"newsletter"_s, Channel::Email);
        QTRY_COMPARE(m_window->findChild<ContactConsentTab *>()->running().size(), 2);
        QTest::mouseClick(withdrawButton(), Qt::LeftButton);
        QStringList offered;
        for (const QAction *action : openMenu()->actions())
            offered.append(action->text());
        offered.sort();
        QCOMPARE(offered, (QStringList{u"Newsletter by e-mail – E-mail"_s, u"Sales by phone – Phone"_s}));
        openMenu()->close();
    }

    void recordsEveryOneWhateverStillWaits()
    {
        const auto other = m_house->services()
                               .contacts()
                               .add(founder(), FilingSystem::Customers,
                                   tests::person(u"Piet"_s, u"Twee"_s, u"piet@voorbeeld.example"_s))
                               .result();
        QVERIFY(other);
        ContactConsentTab tab;
        tab.setContact(&m_house->services(), founder(), FilingSystem::Customers, m_person);
        QTRY_COMPARE(tab.running().size(), 1);
        const ConsentLine line = tab.running().first();
        int told = 0;
        connect(&tab, &ContactConsentTab::noticeWanted, this, [&] { ++told; });

        tab.withdraw(line);
        tab.withdraw(line); // twice by a slip of the hand
        tab.setContact(&m_house->services(), founder(), FilingSystem::Customers, *other);
        tab.withdraw(line); // of somebody else, with the first still on its way

        QTRY_COMPARE(told, 2);
        QCOMPARE(withdrawals(m_person), 1);
        QCOMPARE(withdrawals(*other), 1);
    }

private:
    qsizetype withdrawals(Id<Contact> person) const
    {
        const auto history =
            m_house->services().consents().history(founder(), FilingSystem::Customers, person).result();
        return std::count_if(history->begin(), history->end(),
            [](const ConsentEntry &entry) { return entry.event.act == ConsentAct::Withdrawn; });
    }

    const Permit &founder() const { return m_house->founder(); }

    void give(const QString &purpose, Channel channel) const
    {
        QVERIFY(m_house->services()
                    .consents()
                    .record(founder(), FilingSystem::Customers, m_person,
                        {.purposeKey = purpose, .channel = channel, .method = u"phone"_s})
                    .result());
    }

    ConsentState state() const
    {
        const auto lines =
            m_house->services().consents().states(founder(), FilingSystem::Customers, m_person).result();
        return lines && !lines->isEmpty() ? lines->first().state : ConsentState::Unknown;
    }

    QPushButton *withdrawButton() const
    {
        const auto *detail = m_window->findChild<ContactDetail *>();
        return detail ? buttonNamed(*detail, u"Withdraw consent…"_s) : nullptr;
    }

    static QMenu *openMenu() { return qobject_cast<QMenu *>(QApplication::activePopupWidget()); }

    QTemporaryDir m_folder;
    Preferences m_preferences{m_folder.filePath(u"settings.ini"_s)};
    LanguageSwitch m_languages;
    std::unique_ptr<OpenHouse> m_house;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<MainWindow> m_window;
    Id<Contact> m_person;
};

QTEST_MAIN(TestConsentWithdrawal)

#include "tst_consent_withdrawal.moc"
