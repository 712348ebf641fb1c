#include "app/contacts/contacts.h"
#include "app/requests/requests.h"
#include "app/staff/sign_in.h"
#include "app/storage/sql.h"
#include "support/open_house.h"
#include "support/opened_evidence.h"
#include "tests/ui/spoken.h"
#include "ui/dialogs/list_passphrase_dialog.h"
#include "ui/leaving_desk.h"
#include "ui/look/style.h"
#include "ui/models/request_people.h"
#include "ui/pages/requests_page.h"
#include "ui/session/session.h"
#include "ui/shell/language_switch.h"
#include "ui/widgets/passphrase_field.h"

#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QFileDialog>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

constexpr FilingSystem customers = FilingSystem::Customers;

/// A page with the member who looks at it.
struct Desk
{
    Desk(const tests::OpenHouse &house, const Permit &permit) : session(house.shared(), permit), page(session)
    {
        page.resize(1072, 720);
        page.show();
    }

    /// The visible control that a screen reader calls this.
    template <typename Control>
    Control *spoken(const QString &name) const
    {
        return tests::spoken<Control>(name);
    }

    bool press(const QString &name) const
    {
        const QString method = u"How the identity was established"_s;
        if (name == u"Confirm identity"_s && QTest::qWaitFor([&] { return spoken<QComboBox>(method); }))
            spoken<QComboBox>(method)->setCurrentIndex(0); // the first way that is enough
        if (!QTest::qWaitFor(
                [&] { return spoken<QPushButton>(name) && spoken<QPushButton>(name)->isEnabled(); }))
            return false;
        QTest::mouseClick(spoken<QPushButton>(name), Qt::LeftButton);
        return true;
    }

    Session session;
    RequestsPage page;
};

} // namespace

class TestRequestsPage final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QApplication::setStyle(new Style); }

    void init()
    {
        m_house = tests::OpenHouse::open(Backend::Embedded, Clock(QDate(2026, 11, 2)));
        QVERIFY(m_house);
        m_approver = std::make_unique<Permit>(
            m_house->member(u"goedkeurder"_s, {{Role::Approver, customers}, {Role::Steward, customers}}));
        ContactDraft draft;
        draft.name.givenName = u"Anna"_s;
        draft.name.surname = u"Voorbeeld"_s;
        draft.provenance = {.source = u"beurs"_s, .collectedOn = QDate(2026, 1, 5), .basis = u"b"_s};
        const auto contact =
            m_house->services().contacts().add(m_house->founder(), customers, draft).result();
        QVERIFY(contact);
        m_contact = *contact;
    }

    void cleanup()
    {
        m_approver.reset();
        m_house.reset();
    }

    void saysThatNothingWaitsWhileTheQueueIsEmpty()
    {
        Desk desk(*m_house, m_house->founder());
        QSignalSpy badges(&desk.page, &Page::badgeChanged);

        desk.page.refresh();

        QVERIFY(QTest::qWaitFor([&] { return !badges.isEmpty(); }));
        QCOMPARE(badges.last().constFirst().toInt(), 0);
        QVERIFY(desk.spoken<QPushButton>(u"Go to contacts"_s));
    }

    void listsAnOpenRequestWithItsPersonAndDaysLeft()
    {
        opened(Request::Type::Erasure);
        Desk desk(*m_house, m_house->founder());

        desk.page.refresh();

        QTRY_VERIFY(desk.spoken<QTableView>(u"Queue of requests"_s));
        const auto *queue = desk.spoken<QTableView>(u"Queue of requests"_s);
        QTRY_VERIFY(!cell(*queue, 1).isEmpty());
        QCOMPARE(cell(*queue, 0), u"Erasure"_s);
        QCOMPARE(cell(*queue, 1), u"Voorbeeld, Anna"_s);
        QCOMPARE(cell(*queue, 2), u"Received"_s);
        QVERIFY2(cell(*queue, 3).contains(u"left"_s), qPrintable(cell(*queue, 3)));
    }

    void takesACorrectionFromIdentityToProposal()
    {
        const Id<Request> id = opened(Request::Type::Rectification);
        Desk desk(*m_house, m_house->founder());
        desk.page.openRecord(id.number());
        QVERIFY(desk.press(u"Confirm identity"_s));
        QVERIFY(QTest::qWaitFor([&] { return desk.spoken<QLineEdit>(u"New value"_s) != nullptr; }));
        const auto combos = desk.page.findChildren<QComboBox *>();
        for (QComboBox *field : combos) {
            if (const int surname = field->findData(u"surname"_s); surname >= 0)
                field->setCurrentIndex(surname);
        }
        desk.spoken<QLineEdit>(u"New value"_s)->setText(u"Verbeterd"_s);
        QVERIFY(desk.press(u"Propose"_s));

        QVERIFY(QTest::qWaitFor([&] { return stageOf(id) == Request::Stage::AwaitingSecondApprover; }));
        const auto *table = desk.spoken<QTableView>(u"What is proposed"_s);
        QVERIFY(QTest::qWaitFor([&] { return cell(*table, 1) == u"Voorbeeld"_s; }));
        QCOMPARE(cell(*table, 2), u"Verbeterd"_s);
    }

    void correctsTheOneOfTwoAddressesThatIsMeant()
    {
        ContactDraft draft;
        draft.name.surname = u"Tweeadres"_s;
        draft.addresses = {{.street = u"Dam"_s, .houseNumber = u"1"_s, .city = u"Delft"_s},
            {.street = u"Plein"_s, .houseNumber = u"2"_s, .city = u"Gouda"_s}};
        draft.provenance = {.source = u"beurs"_s, .collectedOn = QDate(2026, 1, 5), .basis = u"b"_s};
        m_contact = *m_house->services().contacts().add(m_house->founder(), customers, draft).result();
        const Id<Request> id = opened(Request::Type::Rectification);
        Desk desk(*m_house, m_house->founder());
        desk.page.openRecord(id.number());
        QVERIFY(desk.press(u"Confirm identity"_s));

        QVERIFY(QTest::qWaitFor([&] {
            const auto fields = desk.page.findChildren<QComboBox *>();
            for (QComboBox *field : fields) {
                const int second = field->findText(u"Town: Gouda"_s);
                if (second >= 0) {
                    field->setCurrentIndex(second);
                    return true;
                }
            }
            return false;
        }));
        desk.spoken<QLineEdit>(u"New value"_s)->setText(u"Leiden"_s);
        // Somebody else's step brings the request in anew; what was chosen stays chosen.
        const auto answered = [&] {
            return m_house->services().requests().find(m_house->founder(), customers, id);
        };
        emit m_house->services().feed().requestsChanged(customers);
        QVERIFY(answered().result());
        QVERIFY(desk.press(u"Propose"_s));

        QVERIFY(QTest::qWaitFor([&] { return stageOf(id) == Request::Stage::AwaitingSecondApprover; }));
        const auto *table = desk.spoken<QTableView>(u"What is proposed"_s);
        QVERIFY(QTest::qWaitFor([&] { return cell(*table, 1) == u"Gouda"_s; }));
        QCOMPARE(cell(*table, 2), u"Leiden"_s);
    }

    void keepsApproveLockedWithTheReasonForOnesOwnProposal()
    {
        const Id<Request> id = prepared();
        Desk desk(*m_house, m_house->founder());
        desk.page.openRecord(id.number());
        QVERIFY(QTest::qWaitFor([&] { return desk.spoken<QPushButton>(u"Approve"_s) != nullptr; }));
        const auto *approve = desk.spoken<QPushButton>(u"Approve"_s);
        QVERIFY(!approve->isEnabled());
        QCOMPARE(approve->accessibleDescription(),
            u"You registered this request. Another entitled person must decide it."_s);
        QVERIFY(!desk.spoken<QPushButton>(u"Reject"_s)->isEnabled());
    }

    void letsAnotherMemberApproveWithThePassphraseAndCarriesItOut()
    {
        const Id<Request> id = prepared();
        {
            tests::openEvidence(requests(), *m_approver, customers, id);
            Desk desk(*m_house, *m_approver);
            desk.page.openRecord(id.number());
            QVERIFY(tests::tickAllLooks() && desk.press(u"Approve"_s));
            sign(desk, u"verkeerd"_s);
            QVERIFY(QTest::qWaitFor([&] {
                auto *verb = desk.spoken<QPushButton>(u"Sign approval"_s);
                return verb && verb->isEnabled();
            }));
            QCOMPARE(stageOf(id), Request::Stage::AwaitingSecondApprover);
            sign(desk, tests::OpenHouse::passphrase());
            QVERIFY(QTest::qWaitFor([&] { return stageOf(id) == Request::Stage::Approved; }));
        }
        Desk desk(*m_house, m_house->founder());
        desk.page.openRecord(id.number());
        QVERIFY(desk.press(u"Carry out"_s));
        QVERIFY(QTest::qWaitFor([&] { return desk.spoken<PassphraseField>(u"Passphrase"_s); }));
        desk.spoken<PassphraseField>(u"Passphrase"_s)->setTyped(tests::OpenHouse::passphrase());
        QVERIFY(desk.press(u"Erase"_s));

        QVERIFY(QTest::qWaitFor([&] { return stageOf(id) == Request::Stage::NotifyingRecipients; }));
        QVERIFY(!m_house->services().contacts().find(m_house->founder(), customers, m_contact).result());
        QVERIFY(desk.press(u"Close this request"_s));
        QVERIFY(QTest::qWaitFor([&] { return stageOf(id) == Request::Stage::Closed; }));
    }

    void savesTheAnswerAndRecordsWhoWasTold()
    {
        const auto disclosed = Sql(*m_house->look(), "test.disclosure",
            u"INSERT INTO disclosure (filing_system, contact_id, recipient, happened_at, recorded_by) "
            "VALUES (1, ?, 'Drukkerij De Vos', 9, 'x')"_s)
                                   .bind(m_contact)
                                   .run();
        QVERIFY(disclosed);
        const Id<Request> id = executed();
        Desk desk(*m_house, m_house->founder());
        desk.page.openRecord(id.number());
        const QString package = m_house->folder() + u"/answer.pdf.zip"_s;
        QVERIFY(desk.press(u"Save certificate as PDF…"_s));
        QVERIFY(tests::chooseHowItLeaves(desk.page));
        QVERIFY(!desk.page.findChild<QFileDialog *>()->selectedFiles().constFirst().contains(u"Voorbeeld"_s));
        tests::choosePlace(desk.page, package);
        QTRY_VERIFY(desk.page.findChild<ListPassphraseDialog *>());
        desk.page.findChild<ListPassphraseDialog *>()->accept();
        QFile packed(package);
        QVERIFY(packed.open(QIODevice::ReadOnly) && packed.read(2) == "PK");

        const QString path = m_house->folder() + u"/answer.pdf"_s;
        QTRY_VERIFY(!desk.page.findChild<QFileDialog *>());
        QVERIFY(desk.press(u"Save certificate as PDF…"_s));
        QVERIFY(
            tests::chooseHowItLeaves(desk.page, u"Without encryption: I hand it to the person themself"_s));
        tests::choosePlace(desk.page, path);
        QTRY_VERIFY(QFile::exists(path));
        QFile answer(path);
        QVERIFY(answer.open(QIODevice::ReadOnly) && answer.read(5) == "%PDF-");

        QVERIFY(desk.press(u"Record that this recipient was told"_s));
        QTRY_COMPARE(told(id).value(u"Drukkerij De Vos"_s), QDate(2026, 11, 2));
        QTRY_VERIFY(!desk.spoken<QPushButton>(u"Record that this recipient was told"_s));
    }

    void leavesTheKeyboardInTheRequestAfterAStep()
    {
        const Id<Request> id = opened(Request::Type::Erasure);
        Desk desk(*m_house, m_house->founder());
        desk.page.openRecord(id.number());
        QTRY_VERIFY(desk.spoken<QPushButton>(u"Confirm identity"_s));
        auto *confirm = desk.spoken<QPushButton>(u"Confirm identity"_s);
        confirm->setFocus();
        desk.spoken<QComboBox>(u"How the identity was established"_s)->setCurrentIndex(0);

        QTest::keyClick(confirm, Qt::Key_Space);

        QVERIFY(QTest::qWaitFor([&] { return !confirm->isVisible(); }));
        QCOMPARE(desk.page.focusWidget()->accessibleName(), u"The chosen request"_s);
    }

    void rejectsOnlyWithAReason()
    {
        const Id<Request> id = prepared();
        Desk desk(*m_house, *m_approver);
        desk.page.openRecord(id.number());
        QVERIFY(desk.press(u"Reject"_s));
        QVERIFY(!desk.spoken<QPushButton>(u"Sign rejection"_s));
        desk.spoken<QLineEdit>(u"Reason of the decision"_s)->setText(u"lopend geschil"_s);
        QVERIFY(desk.press(u"Reject"_s));
        desk.spoken<PassphraseField>(u"Passphrase"_s)->setTyped(tests::OpenHouse::passphrase());
        QVERIFY(desk.press(u"Sign rejection"_s));

        QVERIFY(QTest::qWaitFor([&] { return stageOf(id) == Request::Stage::Assessed; }));
    }

    void callsErasedOnlyWhomIsNotThereAnyMore()
    {
        Session seeing(m_house->shared(), m_house->founder());
        RequestPeople read(seeing);
        LanguageSwitch languages;
        languages.speak(QLocale::English);

        QTRY_COMPARE(read.fullNameOf(m_contact), u"Anna Voorbeeld"_s);
        QTRY_COMPARE(read.fullNameOf(Id<Contact>(999)), u"Erased person"_s);

        languages.speak(QLocale::Dutch);
        QVERIFY(read.fullNameOf(Id<Contact>(999)) != u"Erased person"_s);
        languages.speak(QLocale::English);
    }

    void hasAWordForEveryControl()
    {
        const Id<Request> id = prepared();
        Desk desk(*m_house, *m_approver);
        desk.page.refresh();
        desk.page.openRecord(id.number());
        QVERIFY(QTest::qWaitFor([&] { return desk.spoken<QPushButton>(u"Approve"_s) != nullptr; }));
        const auto widgets = desk.page.findChildren<QWidget *>();
        for (QWidget *widget : widgets) {
            if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisible())
                continue;
            const auto *heard = QAccessible::queryAccessibleInterface(widget);
            QVERIFY2(heard && !heard->text(QAccessible::Name).isEmpty(), widget->metaObject()->className());
        }
    }

private:
    static QString cell(const QTableView &table, int column)
    {
        return table.model()->index(0, column).data().toString();
    }

    static void sign(const Desk &desk, const QString &passphrase)
    {
        desk.spoken<PassphraseField>(u"Passphrase"_s)->setTyped(passphrase);
        QTest::mouseClick(desk.spoken<QPushButton>(u"Sign approval"_s), Qt::LeftButton);
    }

    const Requests &requests() const { return m_house->services().requests(); }

    Request::Stage stageOf(Id<Request> id) const
    {
        // What cannot be read at this moment has not got there yet.
        const auto file = requests().find(m_house->founder(), customers, id).result();
        return file ? file->request.stage : Request::Stage::Received;
    }

    Id<Request> opened(Request::Type type) const
    {
        return *requests()
                    .open(m_house->founder(), customers,
                        {.type = type, .contact = m_contact, .receivedOn = QDate(2026, 11, 1)})
                    .result();
    }

    Id<Request> prepared() const
    {
        const Id<Request> id = opened(Request::Type::Erasure);
        const auto verified =
            requests().verifyIdentity(m_house->founder(), customers, id, u"two-facts"_s).result();
        const auto proposed = requests().propose(m_house->founder(), customers, id, {}).result();
        if (!verified || !proposed)
            qWarning("preparing failed");
        return id;
    }

    /// An erasure that was approved and carried out.
    Id<Request> executed() const
    {
        const Id<Request> id = prepared();
        const auto signature =
            m_house->services().signIn().confirm(*m_approver, tests::OpenHouse::passphrase()).result();
        tests::openEvidence(requests(), *m_approver, customers, id);
        const auto file = requests().find(*m_approver, customers, id).result();
        if (!signature || !file ||
            !requests()
                 .decide(*m_approver, *signature, customers, id, Decision::Verdict::Approved, {},
                     file->request.proposalDigest)
                 .result() ||
            !requests()
                 .execute(m_house->founder(), m_house->confirm(m_house->founder()), customers, id)
                 .result())
            qWarning("carrying out failed");
        return id;
    }

    QHash<QString, QDate> told(Id<Request> id) const
    {
        const auto file = requests().find(m_house->founder(), customers, id).result();
        return RequestResult::fromJson(file->request.result).notified;
    }

    std::unique_ptr<tests::OpenHouse> m_house;
    std::unique_ptr<Permit> m_approver;
    Id<Contact> m_contact;
};

QTEST_MAIN(TestRequestsPage)

#include "tst_requests_page.moc"
