#include "app/consent/consents.h"
#include "app/consent/purposes.h"
#include "app/contacts/contacts.h"
#include "app/leaving/leaving.h"
#include "app/receipts/receipt_check.h"
#include "app/settings/settings.h"
#include "support/open_house.h"
#include "support/spoken.h"
#include "ui/dialogs/list_passphrase_dialog.h"
#include "ui/leaving_desk.h"
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

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

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
        QVERIFY(tests::chooseHowItLeaves(*m_tab));
        const QString offered = m_tab->findChild<QFileDialog *>()->selectedFiles().constFirst();
        QVERIFY2(!offered.contains(u"Berg"_s) && offered.endsWith(u".json.zip"_s), qPrintable(offered));
        tests::choosePlace(*m_tab, folder.filePath(u"ontvangst"_s));

        QTRY_COMPARE(told, QStringList{u"Receipt saved"_s});
        QTRY_VERIFY(m_tab->findChild<ListPassphraseDialog *>());
        const QString passphrase =
            byName<QLineEdit>(*m_tab->findChild<ListPassphraseDialog *>(), u"Passphrase"_s)->text();
        const QString path = folder.filePath(u"ontvangst.json.zip"_s);
        QVERIFY(!contentOf(path).contains("dpv:"));
        const auto verdict = receipt_check::checkFile(
            path, {}, [&]() -> Result<SecretText> { return SecretText(passphrase); });
        QVERIFY(verdict && verdict->isIntact());
    }

    void savesAProofPlainOnlyForAReason()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"bewijs.json"_s);
        const auto asJson = [this] {
            for (QAction *action : byName<QPushButton>(*m_tab, u"Export proof"_s)->menu()->actions()) {
                if (action->text().contains(u"JSON"_s))
                    action->trigger();
            }
        };

        asJson();
        QTRY_VERIFY(m_tab->findChild<LeavingDialog *>());
        auto *dialog = m_tab->findChild<LeavingDialog *>();
        byName<QCheckBox>(*dialog, u"Without encryption"_s)->click();
        byName<QPushButton>(*dialog, u"Choose the place…"_s)->click();
        QVERIFY(dialog->isVisible() && !m_tab->findChild<QFileDialog *>());
        byName<QLineEdit>(*dialog, u"Why without encryption"_s)->setText(u"zij vraagt erom"_s);
        byName<QPushButton>(*dialog, u"Choose the place…"_s)->click();
        QTRY_VERIFY(m_tab->findChild<QFileDialog *>());
        tests::choosePlace(*m_tab, path);

        QTRY_VERIFY(contentOf(path).contains("Berg"));
        const auto left = m_house->services().leaving().left(founder(), customers, true).result();
        QVERIFY(left && left->size() == 1);
        QCOMPARE(left->constFirst().plainReason, u"zij vraagt erom"_s);
        QVERIFY(!m_tab->findChild<ListPassphraseDialog *>());
    }

    void savesAProofEncryptedWhereNothingElseIsSaid()
    {
        const QTemporaryDir folder;
        byName<QPushButton>(*m_tab, u"Export proof"_s)->menu()->actions().constFirst()->trigger();
        QVERIFY(tests::chooseHowItLeaves(*m_tab));
        tests::choosePlace(*m_tab, folder.filePath(u"bewijs.pdf.zip"_s));

        QTRY_VERIFY(m_tab->findChild<ListPassphraseDialog *>());
        const QByteArray content = contentOf(folder.filePath(u"bewijs.pdf.zip"_s));
        QVERIFY(content.startsWith("PK") && !content.contains("%PDF") && !content.contains("Berg"));
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size(), 1);
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
