#include "app/leaving/way_out.h"
#include "app/requests/request_notices.h"
#include "app/settings/settings.h"
#include "services/request_desk.h"
#include "tests/ui/leaving_desk.h"
#include "tests/ui/spoken.h"
#include "ui/dialogs/contact_choice.h"
#include "ui/dialogs/leaving_saving.h"
#include "ui/dialogs/list_passphrase_dialog.h"
#include "ui/look/curtain.h"
#include "ui/look/style.h"
#include "ui/models/request_people.h"
#include "ui/pages/request_certificate.h"
#include "ui/pages/request_decision_card.h"
#include "ui/pages/request_detail.h"
#include "ui/pages/request_forbidden_card.h"
#include "ui/pages/request_identity_card.h"
#include "ui/pages/request_letters_card.h"
#include "ui/pages/request_notices_card.h"
#include "ui/pages/request_refusal_card.h"
#include "ui/pages/request_term_card.h"
#include "ui/pages/requests_page.h"
#include "ui/session/session.h"
#include "ui/shell/page.h"
#include "ui/widgets/passphrase_field.h"
#include "ui/widgets/plain_message_box.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

/// What the page of a request must not do: mix up two requests, take one click for a decision, or replace
/// what nobody was asked about.
class TestRequestPageGuards final
    : public QObject
    , private tests::RequestDesk
{
    Q_OBJECT

private slots:
    void initTestCase() { QApplication::setStyle(new Style); }

    void init()
    {
        QVERIFY(open(Backend::Embedded));
        QVERIFY(Sql(*m_house->look(), "test.disclosure",
            u"INSERT INTO disclosure (filing_system, contact_id, recipient, happened_at, recorded_by) "
            "VALUES (1, ?, 'Drukkerij De Vos', 9, 'x')"_s)
                    .bind(m_contact)
                    .run());
    }

    void cleanup()
    {
        curtain().setDrawn(false);
        m_page.reset();
        m_session.reset();
        close();
    }

    void approvesOnlyOnceAllWasLookedAt()
    {
        const Id<Request> id = prepared(Request::Type::Erasure, {});
        sitDown(*m_approver);
        m_page->openRecord(id.number());
        QTRY_VERIFY(button(u"Approve"_s));
        QVERIFY(!button(u"Approve"_s)->isEnabled());
        QCOMPARE(button(u"Approve"_s)->accessibleDescription(),
            u"Open first: How it was established who asks, The whole plan."_s);
        for (const QString &left :
            {u"Open first: The whole plan."_s, u"Tick first all that you looked at."_s}) {
            button(u"Open the evidence"_s)->click();
            button(u"Open the evidence"_s)->click(); // while the first is on its way
            QTRY_VERIFY(QApplication::activeModalWidget());
            QApplication::activeModalWidget()->close();
            QTRY_COMPARE(button(u"Approve"_s)->accessibleDescription(), left);
        }
        QVERIFY(words(*m_page).contains(u"Tick first all that you looked at."_s)); // beside the button
        QVERIFY(button(u"Reject"_s)->isEnabled());
        QVERIFY(tests::spoken<QCheckBox>(u"Whoever must be told of it is listed"_s));

        QVERIFY(tests::tickAllLooks());
        QVERIFY(button(u"Approve"_s)->isEnabled());
        tests::spoken<QCheckBox>(u"The letter is correct"_s)->click();
        QVERIFY(!button(u"Approve"_s)->isEnabled());
    }

    void looksAnewAtAnotherPlan()
    {
        RequestFile file = fileOf(prepared(Request::Type::Erasure, {}));
        file.decisionLocked.reset();
        sitDown(*m_approver);
        RequestPeople people(*m_session);
        RequestDecisionCard card(*m_session, people);
        for (EvidencePiece &piece : file.pieces)
            piece.openedAt = m_now;
        card.setFile(file);
        card.show();
        QVERIFY(tests::tickAllLooks());
        card.setFile(file);
        QVERIFY(tests::byName<QPushButton>(card, u"Approve"_s)->isEnabled());

        file.request.proposalDigest[0] = char(~file.request.proposalDigest[0]);
        card.setFile(file);

        QVERIFY(!tests::byName<QPushButton>(card, u"Approve"_s)->isEnabled());
    }

    void carriesOutWhatWasAskedAndHoldsNobodysNameElsewhere()
    {
        const Id<Request> id = approved(Request::Type::Erasure, {});
        const Id<Request> another = openedFor(added(other()));
        sitDown(founder());
        QString said;
        connect(m_page.get(), &Page::noticeWanted, m_page.get(),
            [&](const Notice &notice) { said = notice.text; });
        m_page->openRecord(id.number());
        QTRY_VERIFY(button(u"Carry out"_s));
        button(u"Carry out"_s)->click();
        QTRY_VERIFY(tests::spoken<PassphraseField>(u"Passphrase"_s));
        tests::spoken<PassphraseField>(u"Passphrase"_s)->setTyped(tests::OpenHouse::passphrase());
        button(u"Erase"_s)->click();
        m_page->openRecord(another.number());

        QTRY_COMPARE(said, u"Request carried out"_s);
        QVERIFY(fileOf(id).request.executedAt);
        QVERIFY(!fileOf(another).request.executedAt);
        QTRY_COMPARE(tests::spoken<QComboBox>(u"Letter"_s)->currentData().toString(), u"acknowledgement"_s);
        QVERIFY(!words(*m_page->findChild<RequestLettersCard *>()).contains(u"went with the data"_s));
    }

    void notesTheNoticesWithTheRequestTheyWereMadeFor()
    {
        QVERIFY(m_house->services()
                    .settings()
                    .setOrganisation(founder(),
                        {{u"organisation.name"_s, u"Voorbeeld"_s},
                            {u"organisation.privacy-contact"_s, u"privacy@voorbeeld.example"_s}})
                    .result());
        const Id<Request> id = approved(Request::Type::Erasure, {});
        const Id<Request> another = openedFor(added(other()));
        sitDown(founder());
        m_page->openRecord(id.number());
        QTRY_VERIFY(button(u"Save notices…"_s));
        auto *formats = tests::spoken<QComboBox>(u"Notices as"_s);
        formats->setCurrentIndex(formats->findData(int(NoticeFormat::Csv)));
        button(u"Save notices…"_s)->click();
        QVERIFY(tests::chooseHowItLeaves(*m_page));
        m_page->openRecord(another.number());
        QTRY_VERIFY(!button(u"Save notices…"_s));

        tests::choosePlace(*m_page, m_house->folder() + u"/notices.csv.zip"_s);

        QTRY_VERIFY(m_page->findChild<ListPassphraseDialog *>());
        QTRY_VERIFY(notices(id).constFirst().madeAt);
    }

    void recordsNobodyAsImpossibleByOneClick()
    {
        const Id<Request> id = approved(Request::Type::Erasure, {});
        QVERIFY(execute(id));
        sitDown(founder());
        m_page->openRecord(id.number());
        QTRY_VERIFY(button(u"Record as impossible"_s));

        button(u"Record as impossible"_s)->click();
        auto *why = tests::spoken<QComboBox>(u"Or why that is impossible (art. 19 GDPR)"_s);
        QCOMPARE(why->currentIndex(), -1);
        QVERIFY(QApplication::focusWidget() == why || m_page->focusWidget() == why);
        QVERIFY(notices(id).constFirst().isOpen());

        why->setCurrentIndex(0);
        button(u"Record as impossible"_s)->click();
        QTRY_VERIFY(!notices(id).constFirst().isOpen());
    }

    void leadsToTheRecipientsBeforeTheAnswer()
    {
        const Id<Request> id = approved(Request::Type::Erasure, {});
        QVERIFY(execute(id));
        sitDown(founder());
        m_page->openRecord(id.number());

        m_page->findChild<RequestDetail *>()->openAt(id, RequestMove::Answer);

        const auto *recipients = m_page->findChild<RequestNoticesCard *>();
        QTRY_VERIFY(recipients->isAncestorOf(m_page->focusWidget()));
    }

    void keepsWhatIsTypedOfARefusal()
    {
        const Id<Request> id = opened(Request::Type::Access);
        QVERIFY(requests().verifyIdentity(founder(), customers, id, u"two-facts"_s).result());
        RequestRefusalCard card;
        card.setFile(fileOf(id), true);
        card.show();
        QVERIFY(card.typed().isEmpty());
        button(u"Refuse this request…"_s)->click();
        const QString reason = u"R04 · Excessive (art. 12(5) GDPR)"_s;
        tests::spoken<QCheckBox>(reason)->click();
        tests::spoken<QLineEdit>(u"In words, for the answer"_s)->setText(u"elke week"_s);
        const QString kept = card.typed();
        card.hide();

        RequestRefusalCard later;
        later.setFile(fileOf(id), true);
        later.show();
        QCOMPARE(later.putBack(kept), std::optional(0));

        QVERIFY(tests::spoken<QCheckBox>(reason)->isChecked());
        QCOMPARE(tests::spoken<QLineEdit>(u"In words, for the answer"_s)->text(), u"elke week"_s);
        QCOMPARE(later.typed(), kept);
    }

    void certifiesErasuresAndCorrectionsAlone()
    {
        sitDown(founder());
        RequestFile file;
        file.request.executedAt = m_now;
        RequestCertificate certificate(*m_session);
        for (const auto type :
            {Request::Type::Access, Request::Type::Objection, Request::Type::Restriction}) {
            file.request.type = type;
            certificate.setFile(file);
            QVERIFY(certificate.isHidden());
        }
        file.request.type = Request::Type::Rectification;
        certificate.setFile(file);
        QVERIFY(!certificate.isHidden());
    }

    void saysThatTheFreeTextCouldNotBeSearched()
    {
        sitDown(m_house->member(u"toezichthouder"_s, {{Role::Auditor, customers}})); // who may see nobody
        RequestForbiddenCard card(*m_session);
        card.setFile(fileOf(opened(Request::Type::Erasure)));

        QTRY_VERIFY2(words(card).contains(u"could not be searched"_s), qPrintable(words(card)));
    }

    void showsNobodyBehindTheCurtain()
    {
        sitDown(founder());
        ContactChoice choice(*m_session);
        choice.setVisible(true);
        auto *field = choice.findChild<QLineEdit *>();
        QTest::keyClicks(field, tests::marker);
        QTRY_VERIFY(words(choice).contains(u"Choose one with the arrow keys and Enter."_s));
        QTest::keyClick(field, Qt::Key_Return);
        QVERIFY(field->text().contains(tests::marker));

        curtain().setDrawn(true);

        QTRY_VERIFY(!field->text().contains(tests::marker));
        QVERIFY(!words(choice).contains(tests::marker));
    }

    void asksAboutTheNameThatIsWritten()
    {
        QWidget window;
        window.show();
        QString written;
        const LeavingSubject subject{
            .way = way_out::accessPackage, .dataClass = DataClass::Sensitive, .canBeSent = false};
        const auto ask = [&](const QString &name) {
            written.clear();
            askHowItLeaves(&window, subject, {u"Save"_s, m_house->folder() + u'/' + name, u"*"_s},
                [&](const LeavingWish &, const QString &path) { written = path; });
            return tests::chooseHowItLeaves(window);
        };

        QVERIFY(ask(u"inzage-1234"_s));
        tests::choosePlace(window, m_house->folder() + u"/inzage-1234.zip"_s);
        QCOMPARE(written, m_house->folder() + u"/inzage-1234.zip"_s);
        QTRY_VERIFY(!window.findChild<QFileDialog *>());

        QFile there(m_house->folder() + u"/brief.pdf.zip"_s);
        QVERIFY(there.open(QIODevice::WriteOnly));
        QVERIFY(ask(u"letter.pdf"_s));
        tests::choosePlace(window, m_house->folder() + u"/brief"_s);
        QVERIFY(written.isEmpty());
        QTRY_VERIFY(button(u"Replace"_s));
        button(u"Replace"_s)->click();
        QTRY_COMPARE(written, there.fileName());
    }

    void beginsWithWhatIsToBeDoneNext()
    {
        sitDown(founder());
        m_page->openRecord(opened(Request::Type::Erasure).number());
        QTRY_VERIFY(isFirst<RequestIdentityCard>());
        m_page->openRecord(prepared(Request::Type::Erasure, {}).number());
        QTRY_VERIFY(isFirst<RequestDecisionCard>() && !isFirst<RequestIdentityCard>());
    }

    void movesTheAddressOfWhoAsksUntilTheApproval()
    {
        RequestIntake intake{.type = Request::Type::Erasure, .contact = m_contact};
        intake.receivedOn = QDate(2026, 11, 1);
        intake.representative = u"mr. De Wit"_s;
        intake.mandate = u"power of attorney"_s;
        const Id<Request> id = *requests().open(founder(), customers, intake).result();
        sitDown(founder());
        m_page->openRecord(id.number());
        QTRY_VERIFY(button(u"Give their address…"_s));
        button(u"Give their address…"_s)->click();
        tests::spoken<QLineEdit>(u"Their street and number"_s)->setText(u" Kade 5 "_s);
        button(u"Record the address"_s)->click();

        QTRY_VERIFY(button(u"Change their address…"_s));
        QCOMPARE(fileOf(id).representativeAddress, RepresentativeAddress({.street = u"Kade 5"_s}));
    }

    void writesNothingOfWhatCouldNotBeLaidOut()
    {
        QWidget window;
        window.show();
        LeavingSaving saving(&window);
        QSignalSpy saved(&saving, &LeavingSaving::saved);
        QSignalSpy failed(&saving, &LeavingSaving::failed);
        const QString path = m_house->folder() + u"/notices.pdf.zip"_s;

        saving.save(m_house->services(), founder(),
            {.order = {.way = way_out::requestNotices, .dataClass = DataClass::Sensitive},
                .place = {u"Save"_s, u"notices.pdf"_s, u"*"_s},
                .content = [](const QString &) -> LeavingContent {
                    return {.problem = Error{Failure::Internal, u"document.write"_s}};
                }});
        QVERIFY(tests::chooseHowItLeaves(window));
        tests::choosePlace(window, path);

        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(saved.size(), 0);
        QVERIFY(!QFile::exists(path));
    }

private:
    /// Whether it stands above the term, which comes first where nothing is to be done.
    template <typename Part>
    bool isFirst() const
    {
        const auto *part = m_page->findChild<Part *>();
        return part->isVisible() && part->y() < m_page->findChild<RequestTermCard *>()->y();
    }

    void sitDown(const Permit &permit)
    {
        m_session = std::make_unique<Session>(m_house->shared(), permit);
        m_page = std::make_unique<RequestsPage>(*m_session);
        m_page->resize(1072, 720);
        m_page->show();
    }

    Id<Request> openedFor(Id<Contact> person) const
    {
        return *requests()
                    .open(founder(), customers,
                        {.type = Request::Type::Access, .contact = person, .receivedOn = QDate(2026, 11, 1)})
                    .result();
    }

    QList<RequestNotice> notices(Id<Request> id) const
    {
        return *m_house->services().requestNotices().list(founder(), customers, id).result();
    }

    static QPushButton *button(const QString &name) { return tests::spoken<QPushButton>(name); }

    static QString words(const QWidget &part)
    {
        QStringList all;
        const auto labels = part.findChildren<QLabel *>();
        for (const QLabel *label : labels) {
            if (!label->isHidden())
                all.append(label->text());
        }
        return all.join(u'\n');
    }

    std::unique_ptr<Session> m_session;
    std::unique_ptr<RequestsPage> m_page;
};

QTEST_MAIN(TestRequestPageGuards)

#include "tst_request_page_guards.moc"
