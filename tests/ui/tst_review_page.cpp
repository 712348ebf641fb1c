#include "app/documents/error_sentence.h"
#include "app/grounds/grounds.h"
#include "app/receipts/receipt_check.h"
#include "app/registers/processors.h"
#include "app/requests/requests.h"
#include "app/retention/retention.h"
#include "app/reviews/review_minutes.h"
#include "app/reviews/reviews.h"
#include "contacts_desk.h"
#include "shown_widgets.h"
#include "support/spoken.h"
#include "ui/dialogs/file_viewer.h"
#include "ui/dialogs/review_many_dialog.h"
#include "ui/dialogs/review_sign_dialog.h"
#include "ui/pages/request_evidence_list.h"
#include "ui/pages/review_page.h"
#include "ui/shell/quiet_mode.h"
#include "ui/widgets/passphrase_field.h"

#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace tests;

namespace {

constexpr FilingSystem customers = FilingSystem::Customers;

} // namespace

/// The privacy officer's sitting in the window, by the keyboard alone.
class TestReviewPage final : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_house = OpenHouse::open(Backend::Embedded);
        QVERIFY(m_house);
        m_officer = std::make_unique<Permit>(m_house->member(u"fatima"_s, {{Role::Officer, customers}}));
        m_session = std::make_unique<Session>(m_house->shared(), *m_officer);
    }

    void cleanup()
    {
        m_page.reset();
        m_session.reset();
        m_officer.reset();
        m_house.reset();
    }

    void decidesFortyMixedItemsByTheKeyboardAndKeepsSignedMinutes()
    {
        prepare(14, 14);
        prepareOthers(5, 6); // and who has which rights
        sitDown();
        auto *queue = byName<QListView>(*m_page, u"Queue"_s);
        QCOMPARE(queue->model()->rowCount(), 40);

        for (int item = 0; item < 40; ++item) {
            const QString title = u"Item %1 of 40"_s.arg(item + 1);
            QTRY_VERIFY2(shows(*m_page, title), qPrintable(title));
            QTRY_VERIFY(queue->hasFocus());
            QTest::keyClick(queue, Qt::Key_Return);
            QTRY_VERIFY(button(u"(G) Approve"_s)->isEnabled());
            if (item % 3 == 0) {
                QTest::keyClick(queue, Qt::Key_A);
                auto *reason = byName<QPlainTextEdit>(*m_page, u"Reason"_s);
                QTRY_VERIFY(reason->hasFocus());
                QTest::keyClicks(reason, u"gaga ja"_s); // letters that are keys elsewhere
                QCOMPARE(reason->toPlainText(), u"gaga ja"_s);
                QTest::keyClick(reason, Qt::Key_Backtab, Qt::ShiftModifier);
                QTest::keyClick(m_page->focusWidget(), Qt::Key_A);
            } else {
                QTest::keyClick(queue, Qt::Key_G);
            }
            QTRY_COMPARE(decided(), item + 1);
        }
        QTest::keyClick(queue, Qt::Key_Return, Qt::ControlModifier);
        auto *list = m_page->findChild<ReviewSignDialog *>();
        QVERIFY(list);
        QTest::keyClick(byName<QPushButton>(*list, u"Sign…"_s), Qt::Key_Space);
        QTRY_VERIFY(m_page->findChild<PassphraseField *>());
        auto *passphrase = m_page->findChild<PassphraseField *>();
        passphrase->setTyped(OpenHouse::passphrase());
        QTest::keyClick(passphrase, Qt::Key_Return);

        QTRY_VERIFY(shows(*m_page, u"Signed by"_s));
        const auto entries = reviews().list(*m_officer, customers).result();
        const auto minutes = reviews().minutes(*m_officer, customers, entries->first().session.ref).result();
        QVERIFY(minutes);
        const auto verdict = receipt_check::check(minutes->document, {}, minutesKind);
        QVERIFY(verdict && verdict->isIntact());
        QCOMPARE(verdict->receiptId, entries->first().session.ref);
        QCOMPARE(minutes->items.size(), 40);
        QHash<ReviewKind, int> kinds;
        for (const ReviewItem &item : minutes->items)
            ++kinds[item.kind];
        QCOMPARE(kinds,
            (QHash<ReviewKind, int>{{ReviewKind::Request, 14}, {ReviewKind::Orphan, 14},
                {ReviewKind::Hold, 5}, {ReviewKind::Finding, 6}, {ReviewKind::Access, 1}}));
        // Nothing is carried out before somebody says so.
        QVERIFY(!minutes->toExecute.isEmpty());
        QVERIFY(
            shownButton(*m_page, u"Carry out %1…"_s.arg(minutes->toExecute.size() + minutes->toCarryOut)));
    }

    void movesWithJAndKAndAsksWithV()
    {
        prepare(3, 0);
        sitDown();
        auto *queue = byName<QListView>(*m_page, u"Queue"_s);
        QTRY_VERIFY(queue->hasFocus());
        QTest::keyClick(queue, Qt::Key_J);
        QCOMPARE(queue->currentIndex().row(), 1);
        QTest::keyClick(queue, Qt::Key_K);
        QCOMPARE(queue->currentIndex().row(), 0);
        QTest::keyClick(queue, Qt::Key_Return);
        QTRY_VERIFY(button(u"(G) Approve"_s)->isEnabled());

        QTest::keyClick(queue, Qt::Key_V);
        auto *reason = byName<QPlainTextEdit>(*m_page, u"Reason"_s);
        QTRY_VERIFY(reason->hasFocus());
        QCOMPARE(decided(), 0);
        QTest::keyClicks(reason, u"Wie belde er"_s);
        QTest::keyClick(reason, Qt::Key_Backtab, Qt::ShiftModifier);
        QTest::keyClick(m_page->focusWidget(), Qt::Key_V);

        QTRY_COMPARE(decided(), 1);
        const QString ref = reviews().list(*m_officer, customers).result()->first().session.ref;
        const auto sitting = reviews().look(*m_officer, customers, ref).result();
        QCOMPARE(sitting->lines.first().item.decision->verdict, ReviewDecision::Verdict::Asked);
        QCOMPARE(sitting->lines.first().item.decision->reason, u"Wie belde er"_s);
    }

    void refusesBeforeTheEvidenceWasOpened()
    {
        prepare(1, 0);
        sitDown();
        auto *queue = byName<QListView>(*m_page, u"Queue"_s);
        QTRY_VERIFY(queue->hasFocus());

        QTest::keyClick(queue, Qt::Key_G);

        QTRY_VERIFY(shows(*m_page, u"Open the evidence first"_s));
        QVERIFY(!button(u"(G) Approve"_s)->isEnabled());
        QCOMPARE(decided(), 0);
    }

    void opensTheLettersBeforeAYes()
    {
        prepare(1, 0, true);
        sitDown();
        auto *queue = byName<QListView>(*m_page, u"Queue"_s);
        QTRY_VERIFY(queue->hasFocus());
        QTest::keyClick(queue, Qt::Key_Return);
        QTRY_VERIFY(button(u"(G) Approve"_s)->isEnabled());
        QVERIFY(shows(*m_page, u"SHA-256 of the plan, which is approved"_s));
        QVERIFY(shows(*m_page, u"How it was established:"_s));

        QTest::keyClick(queue, Qt::Key_G);

        QTRY_VERIFY(shows(*m_page, errorSentence(Error::refused("request.letter-unopened"))));
        QCOMPARE(decided(), 0);
        auto *list = m_page->findChild<RequestEvidenceList *>();
        QVERIFY(!list->unopened().isEmpty());
        QTest::keyClick(shownButton(*list, u"Open the evidence"_s), Qt::Key_Space);
        QTRY_VERIFY(m_page->findChild<FileViewer *>());
        QTest::keyClick(m_page->findChild<FileViewer *>(), Qt::Key_Escape);
        QTRY_VERIFY(list->unopened().isEmpty());
        QTest::keyClick(queue, Qt::Key_G);
        QTRY_COMPARE(decided(), 1);
    }

    void takesNoLettersWhereTheyAreSwitchedOff()
    {
        prepare(2, 0);
        make();
        m_page->findChild<QuietMode *>()->askLetterKeys([] { return false; });
        begin();
        auto *queue = byName<QListView>(*m_page, u"Queue"_s);
        QTRY_VERIFY(queue->hasFocus());
        QTest::keyClick(queue, Qt::Key_Return);
        QTRY_VERIFY(button(u"Approve"_s) && button(u"Approve"_s)->isEnabled());

        for (const Qt::Key key : {Qt::Key_J, Qt::Key_G, Qt::Key_A, Qt::Key_V})
            QTest::keyClick(queue, key);

        QCOMPARE(queue->currentIndex().row(), 0);
        QCOMPARE(decided(), 0);
        QTest::keyClick(button(u"Approve"_s), Qt::Key_Space);
        QTRY_COMPARE(decided(), 1);
    }

    /// Who has access, and then a processor without an agreement.
    void leadsToThePageOfWhatIsDecidedOn()
    {
        prepare(0, 0);
        const auto processor = m_house->services()
                                   .processors()
                                   .add(m_house->founder(), {.name = u"Postduif BV"_s, .country = u"NL"_s})
                                   .result();
        QVERIFY(processor);
        sitDown();
        const QSignalSpy wanted(m_page.get(), &Page::recordWanted);
        auto *queue = byName<QListView>(*m_page, u"Queue"_s);
        QTRY_VERIFY(queue->hasFocus());
        QCOMPARE(queue->model()->rowCount(), 2);
        // Nobody is led past the evidence.
        QTest::keyClick(queue, Qt::Key_O);
        QCOMPARE(wanted.size(), 0);
        QTRY_VERIFY(shows(*m_page, u"Open the evidence first"_s));
        QTest::keyClick(queue, Qt::Key_Return);
        QTRY_VERIFY(button(u"(O) Show who has access"_s));
        QTest::keyClick(queue, Qt::Key_O);
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted.last(), (QVariantList{u"access"_s, u"members"_s}));

        QTest::keyClick(queue, Qt::Key_J);
        QTRY_VERIFY(shows(*m_page, u"Item 2 of 2"_s));
        QVERIFY(!button(u"(O) Show who has access"_s));
        QTest::keyClick(queue, Qt::Key_Return);
        QTRY_VERIFY(button(u"(O) Show the processor"_s));
        QVERIFY(byName<QPushButton>(*m_page, u"(O) Show the processor"_s));
        QTest::keyClick(queue, Qt::Key_O);
        const QVariantList there{processor->number(), u"agreement"_s};
        QCOMPARE(wanted.size(), 2);
        QCOMPARE(wanted.last().first().toString(), u"processors"_s);
        QCOMPARE(wanted.last().at(1).toList(), there);

        // Without letters for keys the press leads there all the same.
        m_page->findChild<QuietMode *>()->askLetterKeys([] { return false; });
        m_page->refresh();
        QTRY_VERIFY(button(u"Show the processor"_s));
        QTest::keyClick(queue, Qt::Key_O);
        QCOMPARE(wanted.size(), 2);
        QTest::keyClick(button(u"Show the processor"_s), Qt::Key_Space);
        QCOMPARE(wanted.size(), 3);
    }

    void hasTheWindowToItselfWhileSomebodySits()
    {
        prepare(1, 0);
        make();
        auto *quiet = m_page->findChild<QuietMode *>();
        QVERIFY(!quiet->isOn());
        begin();
        QTRY_VERIFY(quiet->isOn());

        QTRY_VERIFY(shownButton(*m_page, u"Pause"_s));
        shownButton(*m_page, u"Pause"_s)->click();

        QVERIFY(!quiet->isOn());
        QTRY_VERIFY(shownButton(*m_page, u"Go on with the session"_s));
        m_page->leave();
        QVERIFY(!quiet->isOn());
    }

    void decidesAlikeItemsWithTheirNumberTyped()
    {
        prepare(3, 0);
        sitDown();
        shownButton(*m_page, u"Decide alike items together…"_s)->click();
        auto *dialog = m_page->findChild<ReviewManyDialog *>();
        QVERIFY(dialog);
        auto *go = byName<QPushButton>(*dialog, u"Decide"_s);
        QTRY_VERIFY(go->isEnabled());
        // Of each all that there is to see.
        const auto *list = dialog->findChild<QListWidget *>();
        QCOMPARE(list->count(), 3);
        for (int row = 0; row < list->count(); ++row)
            QVERIFY(list->item(row)->text().contains(u"SHA-256 of the plan, which is approved"_s));
        byName<QLineEdit>(*dialog, u"How many there are"_s)->setText(u"2"_s);
        go->click();
        QTRY_VERIFY(shows(*dialog, u"there are 3"_s));
        QCOMPARE(decided(), 0);
        byName<QLineEdit>(*dialog, u"How many there are"_s)->setText(u"3"_s);
        QTRY_VERIFY(go->isEnabled());
        // Whoever typed the number decides with Enter.
        QTest::keyClick(byName<QLineEdit>(*dialog, u"How many there are"_s), Qt::Key_Return);
        QTRY_COMPARE(decided(), 3);
    }

private:
    const Reviews &reviews() const { return m_house->services().reviews(); }

    void prepare(int requests, int orphans, bool isByLetter = false)
    {
        const Permit &founder = m_house->founder();
        const Services &services = m_house->services();
        for (int number = 0; number < requests; ++number) {
            const auto contact =
                services.contacts()
                    .add(founder, customers,
                        person(u"Anna"_s, u"Berg%1"_s.arg(number), u"berg%1@voorbeeld.example"_s.arg(number)))
                    .result();
            QVERIFY(contact);
            RequestIntake intake{.type = Request::Type::Erasure,
                .contact = *contact,
                .receivedOn = services.clock().today(),
                .channel = Request::Channel::OwnInitiative};
            if (isByLetter) {
                intake.channel = Request::Channel::Post;
                intake.letter = RequestLetter{u"brief.txt"_s, u"text/plain"_s, "Wis alles"_ba};
            }
            const auto id = services.requests().open(founder, customers, intake).result();
            QVERIFY2(id, id ? "" : qPrintable(id.error().what));
            if (isByLetter)
                QVERIFY(services.requests().verifyIdentity(founder, customers, *id, u"in-person"_s).result());
            const auto proposed = services.requests().propose(founder, customers, *id, {}).result();
            QVERIFY2(proposed, proposed ? "" : qPrintable(proposed.error().what));
        }
        for (int number = 0; number < orphans; ++number) {
            ContactDraft draft =
                person(u"Bo"_s, u"Kok%1"_s.arg(number), u"kok%1@voorbeeld.example"_s.arg(number));
            draft.kind = ContactKind::Prospect;
            draft.provenance.basis = u"a"_s;
            QVERIFY(services.contacts().add(founder, customers, draft).result());
        }
        QVERIFY(services.grounds().orphanFigures(founder, customers).result());
    }

    /// People under a hold that must be looked at today, and people with a word in a note that may not stand
    /// there.
    void prepareOthers(int holds, int findings)
    {
        const Permit &founder = m_house->founder();
        const Services &services = m_house->services();
        for (int number = 0; number < holds; ++number) {
            const auto contact =
                services.contacts()
                    .add(founder, customers,
                        person(u"Cas"_s, u"Hout%1"_s.arg(number), u"hout%1@voorbeeld.example"_s.arg(number)))
                    .result();
            QVERIFY(contact);
            QVERIFY(services.retention()
                        .hold(founder, customers, *contact,
                            {.reason = u"geschil"_s, .reviewOn = services.clock().today()})
                        .result());
        }
        for (int number = 0; number < findings; ++number) {
            ContactDraft draft =
                person(u"Dia"_s, u"Noot%1"_s.arg(number), u"noot%1@voorbeeld.example"_s.arg(number));
            draft.notes = {u"heeft diabetes"_s};
            QVERIFY(services.contacts().add(founder, customers, draft).result());
        }
    }

    void make()
    {
        m_page = std::make_unique<ReviewPage>(*m_session);
        m_page->resize(1280, 700);
        m_page->show();
        m_page->activateWindow();
        m_page->refresh();
        QTRY_VERIFY(shows(*m_page, u"Due for review today."_s));
    }

    void begin()
    {
        QTest::keyClick(shownButton(*m_page, u"Begin a session"_s), Qt::Key_Space);
        // Shown once the session was taken up.
        QTRY_VERIFY(shownButton(*m_page, u"Pause"_s));
        QTRY_VERIFY(byName<QListView>(*m_page, u"Queue"_s)->model()->rowCount() > 0);
    }

    void sitDown()
    {
        make();
        begin();
    }

    QPushButton *button(const QString &text) const { return shownButton(*m_page, text); }

    int decided() const
    {
        const auto entries = reviews().list(*m_officer, customers).result();
        return entries && !entries->isEmpty() ? entries->first().decided : -1;
    }

    std::unique_ptr<OpenHouse> m_house;
    std::unique_ptr<Permit> m_officer;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<ReviewPage> m_page;
};

QTEST_MAIN(TestReviewPage)
#include "tst_review_page.moc"
