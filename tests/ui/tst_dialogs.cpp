#include "app/contacts/contacts.h"
#include "app/imports/imports.h"
#include "tests/services/contact_house.h"
#include "tests/support/spoken.h"
#include "ui/dialogs/activation_code_dialog.h"
#include "ui/dialogs/breach_decision_dialog.h"
#include "ui/dialogs/breach_dialog.h"
#include "ui/dialogs/breach_objection_dialog.h"
#include "ui/dialogs/bulk_edit_dialog.h"
#include "ui/dialogs/change_passphrase_dialog.h"
#include "ui/dialogs/consent_bulk_dialog.h"
#include "ui/dialogs/consent_dialog.h"
#include "ui/dialogs/contact_filter_dialog.h"
#include "ui/dialogs/contact_hold_dialog.h"
#include "ui/dialogs/contact_request_dialog.h"
#include "ui/dialogs/file_viewer.h"
#include "ui/dialogs/filter_name_dialog.h"
#include "ui/dialogs/form_draft.h"
#include "ui/dialogs/import_undo_dialog.h"
#include "ui/dialogs/measure_dialog.h"
#include "ui/dialogs/member_dialog.h"
#include "ui/dialogs/note_dialog.h"
#include "ui/dialogs/passphrase_dialog.h"
#include "ui/dialogs/recovery_key_dialog.h"
#include "ui/dialogs/roles_dialog.h"
#include "ui/dialogs/start_moment_dialog.h"
#include "ui/look/style.h"
#include "ui/models/contact_list_source.h"
#include "ui/session/session.h"
#include "ui/widgets/escape_guard.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/plain_message_box.h"

#include <QAbstractSpinBox>
#include <QApplication>
#include <QCloseEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

constexpr FilingSystem customers = FilingSystem::Customers;

using Make = std::function<QDialog *(Session &, Id<Contact>, QWidget *)>;

struct Row
{
    const char *name;
    /// The button that Enter presses from wherever no button has the focus.
    const char *verb;
    Make make;
};

const QList<Row> &dialogs()
{
    static const QList<Row> all{
        {"note", "Add note",
            [](Session &session, Id<Contact> contact, QWidget *parent) {
                return new NoteDialog(session, contact, parent);
            }},
        {"start moment", "Add start moment",
            [](Session &session, Id<Contact> contact, QWidget *parent) {
                return new StartMomentDialog(session, contact, parent);
            }},
        {"hold", "Hold",
            [](Session &session, Id<Contact> contact, QWidget *parent) {
                return new ContactHoldDialog(session, contact, parent);
            }},
        {"request", "Open request",
            [](Session &session, Id<Contact> contact, QWidget *parent) {
                return new ContactRequestDialog(session, contact, parent);
            }},
        {"filter", "Show",
            [](Session &session, Id<Contact>, QWidget *parent) {
                return new ContactFilterDialog(session, {}, {}, {}, parent);
            }},
        {"name of a filter", "Save",
            [](Session &session, Id<Contact>, QWidget *parent) {
                return new FilterNameDialog(session, {}, parent);
            }},
        {"member", "Add member",
            [](Session &session, Id<Contact>, QWidget *parent) {
                return new MemberDialog(session, {}, parent);
            }},
        {"roles", "Save roles",
            [](Session &session, Id<Contact>, QWidget *parent) {
                return new RolesDialog(session, {}, parent);
            }},
        {"own passphrase", "Change passphrase",
            [](Session &session, Id<Contact>, QWidget *parent) {
                return new ChangePassphraseDialog(session, parent);
            }},
        {"signature", "Sign",
            [](Session &, Id<Contact>, QWidget *parent) {
                return new PassphraseDialog(
                    {u"Approve"_s, u"Sign with your passphrase."_s, u"Sign"_s}, parent);
            }},
        {"consent", "Record consent",
            [](Session &session, Id<Contact> contact, QWidget *parent) {
                return new ConsentDialog({.services = &session.services(),
                                             .permit = session.permit(),
                                             .filingSystem = customers,
                                             .contact = contact},
                    parent);
            }},
        {"consent of several", "Preview",
            [](Session &session, Id<Contact> contact, QWidget *parent) {
                return new ConsentBulkDialog(session, {contact}, parent);
            }},
        {"several", "Change 1 contact(s)",
            [](Session &session, Id<Contact> contact, QWidget *parent) {
                auto *people = new ContactListSource(session);
                auto *dialog = new BulkEditDialog(session, *people, {contact}, parent);
                QObject::connect(dialog, &QObject::destroyed, people, &QObject::deleteLater);
                return dialog;
            }},
        {"activation code", "Done",
            [](Session &, Id<Contact>, QWidget *parent) {
                return new ActivationCodeDialog(u"Gerda"_s, {{}, u"0123-4567"_s, {}}, parent);
            }},
        {"kept file", "Close",
            [](Session &, Id<Contact>, QWidget *parent) {
                return new FileViewer({u"letter.txt"_s, u"text/plain"_s, "Dear shop"}, parent);
            }},
        {"recovery key", "Replace the recovery key",
            [](Session &, Id<Contact>, QWidget *parent) {
                return new RecoveryKeyDialog(u"klanten.kluis"_s, u"AB1C0-DE2F1"_s, parent);
            }},
        {"breach", "Save",
            [](Session &session, Id<Contact>, QWidget *parent) {
                return new BreachDialog(session, std::nullopt, parent);
            }},
        {"decision on a breach", "Decide",
            [](Session &session, Id<Contact>, QWidget *parent) {
                return new BreachDecisionDialog(session, {}, parent);
            }},
        {"objection to a decision", "Disagree",
            [](Session &session, Id<Contact>, QWidget *parent) {
                return new BreachObjectionDialog(session, Id<Breach>(1), parent);
            }},
        {"test of a measure", "Record",
            [](Session &session, Id<Contact>, QWidget *parent) {
                return new MeasureDialog(
                    session, MeasureKind::RestoreTest, MeasureDialog::For::Recording, parent);
            }},
        // What cannot be undone is not what Enter does.
        {"taking an import back", "Cancel",
            [](Session &session, Id<Contact>, QWidget *parent) {
                return new ImportUndoDialog(
                    session, {.filingSystem = customers, .fileName = u"list.csv"_s}, parent);
            }},
    };
    return all;
}

const QStringList &notKept()
{
    static const QStringList secret{
        u"own passphrase"_s, u"signature"_s, u"activation code"_s, u"recovery key"_s};
    static const QStringList aWordOrTwo{
        u"filter"_s, u"name of a filter"_s, u"member"_s, u"roles"_s, u"taking an import back"_s};
    static const QStringList onlyShown{u"kept file"_s};
    // About people who were chosen by hand and are not any more after the lock.
    static const QStringList ofSeveral{u"consent of several"_s, u"several"_s};
    // It keeps what is typed where the window gives it its session, which is not done here: see
    // TestOfficeDrafts::keepsWhatWasSaidWithAConsent().
    static const QStringList elsewhere{u"consent"_s};
    static const QStringList all = secret + aWordOrTwo + onlyShown + ofSeveral + elsewhere;
    return all;
}

} // namespace

/// What Enter does in every dialog: what the dialog is for, or what the button in focus says; and that Escape
/// takes nothing along that was typed.
class TestDialogs final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QApplication::setStyle(new Style);
        m_house = tests::OpenHouse::open(Backend::Embedded);
        QVERIFY(m_house);
        const auto added = m_house->services()
                               .contacts()
                               .add(m_house->founder(), customers, tests::draftOf(u"Zwaan"_s))
                               .result();
        QVERIFY(added);
        m_contact = *added;
        m_session = std::make_unique<Session>(m_house->shared(), m_house->founder());
    }

    void cleanupTestCase()
    {
        m_session.reset();
        m_house.reset();
    }

    void enterDoesWhatTheDialogIsFor_data() { eachDialog(); }
    void enterDoesWhatTheDialogIsFor()
    {
        QFETCH(int, dialog);
        QWidget parent;
        QDialog *shown = open(dialog, parent);

        QTest::keyClick(shown, Qt::Key_Return);

        QCOMPARE(m_pressed, QStringList{QString::fromLatin1(dialogs().at(dialog).verb)});
    }

    void enterOnCancelCancels_data() { eachDialog(); }
    void enterOnCancelCancels()
    {
        QFETCH(int, dialog);
        QWidget parent;
        QDialog *shown = open(dialog, parent);
        const auto buttons = shown->findChildren<QPushButton *>();
        for (QPushButton *button : buttons) {
            if (button->text() == u"Cancel"_s) {
                button->setFocus();
                QTest::keyClick(button, Qt::Key_Return);
                QCOMPARE(m_pressed, QStringList{u"Cancel"_s});
                return;
            }
        }
        const QStringList showsOnly{u"kept file"_s, u"activation code"_s};
        QVERIFY(showsOnly.contains(QLatin1String(QTest::currentDataTag())));
    }

    void escapeAsksBeforeItTakesTypedTextAlong_data() { eachDialog(); }
    void escapeAsksBeforeItTakesTypedTextAlong()
    {
        QFETCH(int, dialog);
        const EscapeGuard guard(nullptr);
        QWidget parent;
        const QPointer<QDialog> shown = open(dialog, parent);
        QWidget *field = typeIn(*shown);

        QTest::keyClick(field ? field : shown.data(), Qt::Key_Escape);

        auto *question = shown ? shown->findChild<PlainMessageBox *>() : nullptr;
        QCOMPARE(question != nullptr, field != nullptr);
        if (!question)
            return;
        QTest::keyClick(question, Qt::Key_Escape); // stays, and so does what was typed
        QVERIFY(shown->isVisible());
        // Beside what the question may not be done with yet.
        QTest::keyClick(field, Qt::Key_Escape);
        question = shown->findChildren<PlainMessageBox *>().constLast();
        for (QPushButton *button : question->findChildren<QPushButton *>()) {
            if (button->text() == u"Throw away"_s)
                button->click();
        }
        QVERIFY(!shown || !shown->isVisible());
    }

    void escapeLeavesAtOnceWhereNothingWasTyped_data() { eachDialog(); }
    void escapeLeavesAtOnceWhereNothingWasTyped()
    {
        QFETCH(int, dialog);
        const EscapeGuard guard(nullptr);
        QWidget parent;
        const QPointer<QDialog> shown = open(dialog, parent);

        QTest::keyClick(shown, Qt::Key_Escape);

        QVERIFY(!shown || !shown->isVisible());
    }

    void theCrossOfTheFrameAsksAsEscapeDoes_data() { eachDialog(); }
    void theCrossOfTheFrameAsksAsEscapeDoes()
    {
        QFETCH(int, dialog);
        const EscapeGuard guard(nullptr);
        QWidget parent;
        const QPointer<QDialog> shown = open(dialog, parent);
        const QPointer<QWidget> field = typeIn(*shown);
        const bool isTyped = field != nullptr;

        // As it comes from the window manager: one that a program asks for is not spontaneous.
        QCloseEvent cross;
        QSpontaneKeyEvent::setSpontaneous(&cross);
        qApp->notify(shown, &cross);

        QCOMPARE(shown && shown->isVisible(), isTyped);
        QCOMPARE(shown && shown->findChild<PlainMessageBox *>(), isTyped);
    }

    void saysAtTheTextOfATestThatANationalNumberStandsInIt()
    {
        Session session(m_house->shared(), m_house->founder());
        MeasureDialog dialog(session, MeasureKind::BreachExercise, MeasureDialog::For::Recording, nullptr);
        dialog.show();
        auto *evidence = tests::byName<QLineEdit>(dialog, u"Evidence"_s);
        evidence->setText(u"zie BSN 111222333"_s);
        tests::byName<QPushButton>(dialog, u"Record"_s)->click();
        const auto *field = qobject_cast<FormField *>(evidence->parentWidget());
        QTRY_VERIFY(field->hasError());
        QVERIFY(!qobject_cast<FormField *>(tests::byName<QLineEdit>(dialog, u"Done by"_s)->parentWidget())
                     ->hasError());
    }

    void keepsWhatWasTypedForTheSameForm_data() { eachDialog(); }
    void keepsWhatWasTypedForTheSameForm()
    {
        QFETCH(int, dialog);
        QWidget parent;
        QDialog *shown = open(dialog, parent);
        if (notKept().contains(QLatin1String(QTest::currentDataTag()))) {
            QVERIFY(!shown->findChild<FormDraft *>());
            return;
        }
        QTRY_VERIFY(shown->findChild<FormDraft *>());
        QVERIFY(FormDraft::in(parent).isEmpty()); // what it begins with was not typed
        QVERIFY(typeIn(*shown));
        const QList<Draft> drafts = FormDraft::in(parent);
        QCOMPARE(drafts.size(), 1);
        QVERIFY(drafts.first().content.contains(u"12"_s));

        Session later(m_house->shared(), m_house->founder());
        later.setDrafts(drafts);
        QWidget another;
        dialogs().at(dialog).make(later, m_contact, &another)->show();

        QTRY_COMPARE(FormDraft::in(another).size(), 1);
        QCOMPARE(FormDraft::in(another).first().content, drafts.first().content);
    }

private:
    /// The first field for open text, with something typed in it; none where there is no such field.
    static QWidget *typeIn(QDialog &dialog)
    {
        for (QWidget *widget : dialog.findChildren<QWidget *>()) {
            const auto *line = qobject_cast<QLineEdit *>(widget);
            const auto *text = qobject_cast<QPlainTextEdit *>(widget);
            const bool isOpen = line ? line->echoMode() == QLineEdit::Normal && !line->isReadOnly()
                                     : text && !text->isReadOnly();
            const bool isPart = qobject_cast<QAbstractSpinBox *>(widget->parent()) != nullptr;
            if (!isOpen || isPart || !widget->isVisible() || !widget->isEnabled())
                continue;
            QTest::keyClicks(widget, u"12 March"_s);
            return widget;
        }
        return nullptr;
    }

    static void eachDialog()
    {
        QTest::addColumn<int>("dialog");
        for (int i = 0; i < dialogs().size(); ++i)
            QTest::newRow(dialogs().at(i).name) << i;
    }

    /// Shows it, and writes down what is pressed in it.
    QDialog *open(int dialog, QWidget &parent)
    {
        m_pressed.clear();
        QDialog *shown = dialogs().at(dialog).make(*m_session, m_contact, &parent);
        shown->show();
        const auto buttons = shown->findChildren<QPushButton *>();
        for (QPushButton *button : buttons)
            connect(
                button, &QPushButton::pressed, this, [this, button] { m_pressed.append(button->text()); });
        return shown;
    }

    QStringList m_pressed;
    std::unique_ptr<tests::OpenHouse> m_house;
    std::unique_ptr<Session> m_session;
    Id<Contact> m_contact;
};

QTEST_MAIN(TestDialogs)

#include "tst_dialogs.moc"
