#include "app/contacts/contacts.h"
#include "app/letters/letters.h"
#include "app/requests/requests.h"
#include "app/settings/settings.h"
#include "app/staff/sign_in.h"
#include "support/open_house.h"
#include "support/opened_evidence.h"
#include "tests/ui/spoken.h"
#include "ui/dialogs/file_viewer.h"
#include "ui/dialogs/form_draft.h"
#include "ui/dialogs/letter_templates_dialog.h"
#include "ui/dialogs/list_passphrase_dialog.h"
#include "ui/leaving_desk.h"
#include "ui/look/style.h"
#include "ui/pages/requests_page.h"
#include "ui/session/session.h"
#include "ui/widgets/passphrase_field.h"

#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

constexpr FilingSystem customers = FilingSystem::Customers;

} // namespace

/// Letters about a request in the window.
class TestRequestLettersCard final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QApplication::setStyle(new Style); }

    void init()
    {
        m_house = tests::OpenHouse::open(Backend::Embedded);
        QVERIFY(m_house);
        const Permit &founder = m_house->founder();
        QVERIFY(m_house->services()
                    .settings()
                    .setOrganisation(founder,
                        {{u"organisation.name"_s, u"Voorbeeld"_s},
                            {u"organisation.privacy-contact"_s, u"privacy@voorbeeld.example"_s}})
                    .result());
        ContactDraft person;
        person.kind = ContactKind::Customer;
        person.name.surname = u"Voorbeeld"_s;
        person.provenance.source = u"balie"_s;
        person.provenance.collectedOn = QDate(2026, 1, 1);
        person.provenance.basis = u"b"_s;
        const auto contact = m_house->services().contacts().add(founder, customers, person).result();
        QVERIFY(contact);
        const auto request = m_house->services()
                                 .requests()
                                 .open(founder, customers,
                                     {.type = Request::Type::Access,
                                         .contact = *contact,
                                         .receivedOn = m_house->services().clock().today()})
                                 .result();
        QVERIFY(request);
        m_request = *request;
        m_session = std::make_unique<Session>(m_house->shared(), founder);
        m_page = std::make_unique<RequestsPage>(*m_session);
        m_page->resize(1072, 720);
        m_page->show();
        m_page->openRecord(m_request.number());
        QTRY_VERIFY(button(u"Save letter…"_s));
    }

    void cleanup()
    {
        m_page.reset();
        m_session.reset();
        m_house.reset();
    }

    void savesTheLetterThatFits()
    {
        const QString package = m_house->folder() + u"/letter.pdf.zip"_s;

        button(u"Save letter…"_s)->click();
        QVERIFY(tests::chooseHowItLeaves(*m_page));
        QVERIFY(!m_page->findChild<QFileDialog *>()->selectedFiles().constFirst().contains(u"Voorbeeld"_s));
        tests::choosePlace(*m_page, package);

        QTRY_VERIFY(m_page->findChild<ListPassphraseDialog *>());
        QFile file(package);
        QVERIFY(file.open(QIODevice::ReadOnly) && file.read(2) == "PK");
        const auto steps =
            m_house->services().requests().find(m_house->founder(), customers, m_request).result()->steps;
        QCOMPARE(steps.last().remark, u"acknowledgement/nl 0"_s);
    }

    void showsALetterBeforeItLeaves()
    {
        button(u"Preview of the letter"_s)->click();

        QTRY_VERIFY(m_page->findChild<FileViewer *>());
        const auto steps =
            m_house->services().requests().find(m_house->founder(), customers, m_request).result()->steps;
        QVERIFY(steps.last().step != u"letter"_s);
    }

    void offersNoAnswerToWhatIsNotDecided()
    {
        auto *kinds = tests::spoken<QComboBox>(u"Letter"_s);
        QVERIFY(kinds);

        QCOMPARE(kinds->currentData().toString(), u"acknowledgement"_s);
        QVERIFY(kinds->findData(u"extension"_s) >= 0);
        QCOMPARE(kinds->findData(u"refused-access"_s), -1);
        QCOMPARE(kinds->findData(u"restriction-lifting"_s), -1);
    }

    void writesTheNextPersonInTheirOwnLanguage()
    {
        auto *language = tests::spoken<QComboBox>(u"Language of the letter"_s);
        QVERIFY(language);
        language->setCurrentIndex(2);

        m_page->openRecord(approvedErasure().number());

        QTRY_VERIFY(button(u"Carry out"_s));
        QCOMPARE(tests::spoken<QComboBox>(u"Language of the letter"_s)->currentIndex(), 0);
    }

    void answersNobodyWhoDidNotAsk()
    {
        m_page->openRecord(approvedErasure(Request::Channel::OwnInitiative).number());

        QTRY_VERIFY(button(u"Carry out"_s));
        QVERIFY(!tests::spoken<QComboBox>(u"Letter"_s));
    }

    void answersWhoWasErasedAsLongAsThePageIsOpen()
    {
        const Id<Request> id = approvedErasure();
        m_page->openRecord(id.number());
        QTRY_VERIFY(button(u"Carry out"_s));
        button(u"Carry out"_s)->click();
        QTRY_VERIFY(tests::spoken<PassphraseField>(u"Passphrase"_s));
        tests::spoken<PassphraseField>(u"Passphrase"_s)->setTyped(tests::OpenHouse::passphrase());
        button(u"Erase"_s)->click();

        QTRY_VERIFY(tests::spoken<QComboBox>(u"Letter"_s)->currentData().toString() == u"granted-erasure"_s);
        QVERIFY(!tests::spoken<QLineEdit>(u"Name, from their own letter"_s));
        button(u"Preview of the letter"_s)->click();
        QTRY_VERIFY(m_page->findChild<FileViewer *>());
        m_page->findChild<FileViewer *>()->accept();

        m_page->openRecord(m_request.number());
        QTRY_COMPARE(tests::spoken<QComboBox>(u"Letter"_s)->currentData().toString(), u"acknowledgement"_s);
        m_page->openRecord(id.number());
        QTRY_VERIFY(tests::spoken<QLineEdit>(u"Name, from their own letter"_s));
    }

    void saysWhileTypingWhatATemplateLacks()
    {
        button(u"Edit the templates of letters"_s)->click();
        QTRY_VERIFY(m_page->findChild<LetterTemplatesDialog *>());
        auto *dialog = m_page->findChild<LetterTemplatesDialog *>();
        auto *text = dialog->findChild<QPlainTextEdit *>();
        auto *save = tests::byName<QPushButton>(*dialog, u"Save the template"_s);
        QTRY_VERIFY(text->toPlainText().contains(u"{{due}}"_s));
        const QString good = text->toPlainText();
        QVERIFY(!save->isEnabled());

        text->setPlainText(QString(good).remove(u"{{due}}"_s));
        QVERIFY(!save->isEnabled());
        const auto *heard = QAccessible::queryAccessibleInterface(text);
        QVERIFY2(heard->text(QAccessible::Description).contains(u"{{due}}"_s),
            qPrintable(heard->text(QAccessible::Description)));

        text->setPlainText(good + u"\nTot ziens."_s);
        QVERIFY(save->isEnabled());
        save->click();

        QTRY_COMPARE(m_house->services()
                         .letters()
                         .find(m_house->founder(), {LetterAct::Acknowledgement}, LetterLanguage::Dutch)
                         .result()
                         ->version,
            1);
    }

    void keepsAHalfTypedTemplate()
    {
        const auto text = [this] {
            const auto dialogs = m_page->findChildren<LetterTemplatesDialog *>();
            return dialogs.isEmpty() ? nullptr : dialogs.last()->findChild<QPlainTextEdit *>();
        };
        button(u"Edit the templates of letters"_s)->click();
        QTRY_VERIFY(text() && text()->toPlainText().contains(u"{{due}}"_s));
        const QString half = text()->toPlainText() + u"\nTot zie"_s;
        text()->setPlainText(half);
        const QList<Draft> drafts = FormDraft::in(*m_page);
        QCOMPARE(drafts.size(), 1);
        m_page->findChild<LetterTemplatesDialog *>()->reject();
        QTRY_VERIFY(!text());
        QVERIFY(FormDraft::in(*m_page).isEmpty()); // who throws it away is not offered it again

        m_session->setDrafts(drafts);
        button(u"Edit the templates of letters"_s)->click();

        QTRY_VERIFY(text() && text()->toPlainText() == half);
        m_page->findChild<LetterTemplatesDialog *>()->reject();
    }

private:
    /// Another person's, prepared by the founder and approved by somebody else.
    Id<Request> approvedErasure(Request::Channel channel = Request::Channel::Email) const
    {
        const Permit &founder = m_house->founder();
        const Permit approver = m_house->member(u"goedkeurder"_s, {{Role::Approver, customers}});
        const Requests &requests = m_house->services().requests();
        ContactDraft person;
        person.name.surname = u"Weggaander"_s;
        person.provenance = {.source = u"balie"_s, .collectedOn = QDate(2026, 1, 1), .basis = u"b"_s};
        const auto contact = m_house->services().contacts().add(founder, customers, person).result();
        const auto id = requests
                            .open(founder, customers,
                                {.contact = *contact,
                                    .receivedOn = m_house->services().clock().today(),
                                    .channel = channel})
                            .result();
        const auto signature =
            m_house->services().signIn().confirm(approver, tests::OpenHouse::passphrase()).result();
        const bool isKnown = channel == Request::Channel::OwnInitiative ||
            requests.verifyIdentity(founder, customers, *id, u"two-facts"_s).result();
        if (!isKnown || !requests.propose(founder, customers, *id, {}).result() || !signature)
            qWarning("preparing failed");
        tests::openEvidence(requests, approver, customers, *id);
        const auto file = requests.find(approver, customers, *id).result();
        const auto decided = requests
                                 .decide(approver, *signature, customers, *id, Decision::Verdict::Approved,
                                     {}, file->request.proposalDigest)
                                 .result();
        if (!decided)
            qWarning("approving failed");
        return *id;
    }

    QPushButton *button(const QString &name) const { return tests::spoken<QPushButton>(name); }

    std::unique_ptr<tests::OpenHouse> m_house;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<RequestsPage> m_page;
    Id<Request> m_request;
};

QTEST_MAIN(TestRequestLettersCard)
#include "tst_request_letters_card.moc"
