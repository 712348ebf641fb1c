#include "app/consent/consents.h"
#include "app/consent/purposes.h"
#include "app/contacts/contacts.h"
#include "app/receipts/receipt_check.h"
#include "app/settings/settings.h"
#include "support/open_house.h"
#include "support/spoken.h"
#include "ui/pages/contact_consent_tab.h"
#include "ui/widgets/inline_bar.h"

#include <QAction>
#include <QFileDialog>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using tests::byName;

constexpr FilingSystem customers = FilingSystem::Customers;

/// The receipt of an act, from the timeline on the consent tab.
class TestReceiptSaving final : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_house = tests::OpenHouse::open(Backend::Embedded);
        QVERIFY(m_house);
        Services &services = m_house->services();
        QVERIFY(services.purposes().seedDefaults(founder(), u"Voorbeeld B.V."_s).result());
        const auto person = services.contacts()
                                .add(founder(), customers,
                                    {.name = {.givenName = u"Zoë"_s, .surname = u"Berg"_s},
                                        .points = {{.value = u"zoe@voorbeeld.example"_s}},
                                        .provenance = {.source = u"balie"_s,
                                            .collectedOn = QDate(2026, 3, 1),
                                            .basis = u"a"_s}})
                                .result();
        QVERIFY(person);
        QVERIFY(services.consents()
                    .record(founder(), customers, *person,
                        {.purposeKey = u"phone-sales"_s, .channel = Channel::Phone, .method = u"paper"_s})
                    .result());
        m_tab = std::make_unique<ContactConsentTab>();
        m_tab->resize(700, 600);
        m_tab->show();
        m_tab->setContact(&services, founder(), customers, *person);
        m_list = byName<QListView>(*m_tab, u"Timeline of consent"_s);
        QTRY_COMPARE(m_list->model()->rowCount(), 1);
    }

    void cleanup()
    {
        m_tab.reset();
        m_house.reset();
    }

    void offersNoReceiptWhileNoActIsChosen()
    {
        QVERIFY(!verb()->isEnabled());

        m_list->setCurrentIndex(m_list->model()->index(0, 0));

        QVERIFY(verb()->isEnabled());
    }

    void savesTheSignedReceiptOfTheChosenAct()
    {
        QVERIFY(m_house->services()
                    .settings()
                    .setOrganisation(founder(),
                        {{u"organisation.name"_s, u"Voorbeeld B.V."_s},
                            {u"organisation.withdrawal"_s, u"https://voorbeeld.example/afmelden"_s}})
                    .result());
        const QTemporaryDir folder;
        QStringList told;
        connect(m_tab.get(), &ContactConsentTab::noticeWanted, this,
            [&](const Notice &notice) { told.append(notice.text); });
        m_list->setCurrentIndex(m_list->model()->index(0, 0));

        verb()->trigger();
        QTRY_VERIFY(m_tab->findChild<QFileDialog *>());
        auto *dialog = m_tab->findChild<QFileDialog *>();
        QVERIFY(!dialog->selectedFiles().constFirst().contains(u"Berg"_s));
        dialog->findChild<QLineEdit *>(u"fileNameEdit"_s)->setText(folder.filePath(u"ontvangst"_s));
        QMetaObject::invokeMethod(dialog, "accept");

        QTRY_COMPARE(told, QStringList{u"Receipt saved"_s});
        const auto verdict = receipt_check::checkFile(folder.filePath(u"ontvangst.json"_s));
        QVERIFY(verdict && verdict->isIntact());
    }

    void saysWhatIsMissingFirst()
    {
        m_list->setCurrentIndex(m_list->model()->index(0, 0));

        verb()->trigger();

        auto *bar = m_tab->findChild<InlineBar *>();
        QTRY_VERIFY(bar->isVisible());
        QVERIFY(!m_tab->findChild<QFileDialog *>());
    }

private:
    const Permit &founder() const { return m_house->founder(); }

    /// As the menu shows it.
    QAction *verb() const
    {
        QMenu *menu = byName<QPushButton>(*m_tab, u"Export proof"_s)->menu();
        emit menu->aboutToShow();
        const QList<QAction *> actions = menu->actions();
        const auto found = std::find_if(actions.begin(), actions.end(),
            [](const QAction *action) { return action->text() == u"Receipt of the chosen act…"_s; });
        return found != actions.end() ? *found : nullptr;
    }

    std::unique_ptr<tests::OpenHouse> m_house;
    std::unique_ptr<ContactConsentTab> m_tab;
    QListView *m_list = nullptr;
};

QTEST_MAIN(TestReceiptSaving)

#include "tst_receipt_saving.moc"
