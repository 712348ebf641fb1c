#include "app/consent/purposes.h"
#include "app/contacts/contacts.h"
#include "app/requests/requests.h"
#include "support/open_house.h"
#include "tests/ui/office_desk.h"
#include "tests/ui/shown_widgets.h"
#include "tests/ui/spoken.h"
#include "ui/dialogs/breach_dialog.h"
#include "ui/dialogs/consent_dialog.h"
#include "ui/dialogs/note_dialog.h"
#include "ui/look/style.h"
#include "ui/session/office.h"
#include "ui/shell/command.h"
#include "ui/widgets/inline_bar.h"
#include "ui/widgets/plain_message_box.h"

#include <QAction>
#include <QComboBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QTableView>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr FilingSystem customers = FilingSystem::Customers;
const QString founder = u"stichter"_s;
const QString approver = u"goedkeurder"_s;

/// A closed file with two members: one who prepares requests and one who decides them, who may prepare too.
struct SharedFile
{
    SharedFile()
    {
        auto house = tests::OpenHouse::open(Backend::Embedded);
        house->member(approver, {{Role::Approver, customers}, {Role::Steward, customers}});
        const Permit &by = house->founder();
        ContactDraft draft;
        draft.name.surname = u"Voorbeeld"_s;
        draft.provenance = {.source = u"beurs"_s, .collectedOn = QDate(2026, 1, 5), .basis = u"b"_s};
        person = *house->services().contacts().add(by, customers, draft).result();
        isFilled = bool(house->services().purposes().seedDefaults(by, {}).result());
        const Requests &requests = house->services().requests();
        const auto opened = [&](Request::Type type) {
            const Id<Request> id =
                *requests
                     .open(by, customers,
                         {.type = type, .contact = person, .receivedOn = house->services().clock().today()})
                     .result();
            isFilled = isFilled && requests.verifyIdentity(by, customers, id, u"two-facts"_s).result();
            return id;
        };
        correction = opened(Request::Type::Rectification);
        erasure = opened(Request::Type::Erasure);
        isFilled = isFilled && requests.propose(by, customers, erasure, {}).result();
        const QString from = house->services().location().target;
        path = folder.filePath(u"klanten.kluis"_s);
        house->closeFile();
        isFilled = isFilled && QFile::copy(from, path);
    }

    QTemporaryDir folder;
    QString path;
    bool isFilled = false;
    Id<Contact> person;
    Id<Request> correction;
    Id<Request> erasure;
};

} // namespace

/// What is typed on a page or about a consent, when the window locks and another member comes in first
/// (security.md D32).
class TestOfficeDrafts final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        qputenv("XDG_RUNTIME_DIR", m_settings.path().toUtf8());
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_settings.path());
        QApplication::setStyle(new Style);
    }

    void init()
    {
        m_file = std::make_unique<SharedFile>();
        QVERIFY(m_file->isFilled);
        m_office =
            std::make_unique<Office>(Office::Start{.file = m_file->path, .language = QLocale::English});
        m_office->show();
    }

    void cleanup()
    {
        m_office.reset();
        m_file.reset();
    }

    void keepsAHalfTypedProposalForItsMember()
    {
        QVERIFY(enter(founder));
        openRequest(m_file->correction);
        QTRY_VERIFY(value());
        choose(u"given-name"_s);
        value()->setText(u"Toegevoegd"_s);
        QTest::keyClick(value(), Qt::Key_Return);
        QTRY_VERIFY(isProposed(u"Toegevoegd"_s));
        choose(u"surname"_s);
        value()->setText(u"Halverwege"_s);

        lock();
        QVERIFY(enter(approver));
        openRequest(m_file->correction);
        QTRY_VERIFY(value());
        QVERIFY(value()->text().isEmpty());
        QVERIFY(!isProposed(u"Toegevoegd"_s));
        lock();
        QVERIFY(enter(founder));

        QTRY_VERIFY(value() && value()->text() == u"Halverwege"_s);
        QVERIFY(isProposed(u"Toegevoegd"_s));
        QCOMPARE(tests::spoken<QComboBox>(u"Field to correct"_s)->currentData().toString(), u"surname"_s);
        QVERIFY(tells(u"What you had typed before the window locked is back. It is not stored yet."_s));
        QVERIFY(!tests::spoken<QPushButton>(u"Change the proposal"_s));

        press(u"Propose"_s);
        QTRY_VERIFY(tests::spoken<QPushButton>(u"Change the proposal"_s));
        lock();
        QVERIFY(enter(founder));
        openRequest(m_file->correction);
        QTRY_VERIFY(tests::spoken<QPushButton>(u"Change the proposal"_s));
        QVERIFY(!tells(u"What you had typed"_s));
    }

    void keepsTheReasonOfADecisionForItsMember()
    {
        QVERIFY(enter(approver));
        openRequest(m_file->erasure);
        QTRY_VERIFY(reason());
        reason()->setText(u"lopend geschil"_s);

        lock();
        QVERIFY(enter(founder));
        QVERIFY(!fieldsOf(m_office->window()).contains(u"lopend geschil"_s));
        openRequest(m_file->erasure);
        QTRY_VERIFY(tests::spoken<QPushButton>(u"Change the proposal"_s));
        QVERIFY(!fieldsOf(m_office->window()).contains(u"lopend geschil"_s));
        lock();
        QVERIFY(enter(approver));

        QTRY_VERIFY(reason() && reason()->text() == u"lopend geschil"_s);
        QVERIFY(tells(u"What you had typed before the window locked is back. It is not stored yet."_s));

        reason()->clear(); // taken out again: it does not come back
        lock();
        QVERIFY(enter(approver));
        openRequest(m_file->erasure);
        QTRY_VERIFY(reason());
        QVERIFY(reason()->text().isEmpty());
    }

    void saysThatTheProposalIsAnotherThanTheReasonWasTypedFor()
    {
        QVERIFY(enter(approver));
        openRequest(m_file->erasure);
        QTRY_VERIFY(reason());
        reason()->setText(u"lopend geschil"_s);
        lock();
        QVERIFY(enter(founder));
        openRequest(m_file->erasure);
        QTRY_VERIFY(tests::spoken<QPushButton>(u"Change the proposal"_s));
        press(u"Change the proposal"_s);
        QTRY_VERIFY(tests::spoken<QLineEdit>(u"Why it must stay"_s));
        tests::spoken<QLineEdit>(u"Why it must stay"_s)->setText(u"geschil over de levering"_s);
        tests::spoken<QComboBox>(u"Exception that lets it stay"_s)->setCurrentIndex(0);
        press(u"Keep this category"_s);
        press(u"Propose"_s);
        QTRY_VERIFY(tests::spoken<QPushButton>(u"Change the proposal"_s));
        lock();

        QVERIFY(enter(approver));

        QTRY_VERIFY(reason() && reason()->text() == u"lopend geschil"_s);
        QVERIFY(tells(u"Somebody else changed"_s));
    }

    void keepsWhatIsTypedOfARefusalAndOfAQuestion()
    {
        const auto words = [] { return tests::spoken<QLineEdit>(u"In words, for the answer"_s); };
        const auto why = [] { return tests::spoken<QLineEdit>(u"Why it cannot be done without"_s); };
        QVERIFY(enter(founder));
        openRequest(m_file->correction);
        press(u"Refuse this request…"_s);
        QTRY_VERIFY(words());
        words()->setText(u"elke week opnieuw"_s);
        press(u"Ask what is meant…"_s);
        QTRY_VERIFY(why());
        why()->setText(u"welke van de twee adressen"_s);

        lock();
        QVERIFY(enter(founder));

        QTRY_VERIFY(words() && words()->text() == u"elke week opnieuw"_s);
        QTRY_VERIFY(why() && why()->text() == u"welke van de twee adressen"_s);
        QVERIFY(tells(u"What you had typed before the window locked is back. It is not stored yet."_s));
    }

    void keepsWhatWasSaidWithAConsent()
    {
        QVERIFY(enter(founder));
        m_office->window().open(u"contacts"_s, m_file->person.number());
        QTRY_VERIFY(pressed(u"Record consent"_s));
        QTRY_VERIFY(shown<ConsentDialog>(*m_office));
        const auto said = [this] { return shown<ConsentDialog>(*m_office)->findChild<QPlainTextEdit *>(); };
        const auto purposes = [this] { return shown<ConsentDialog>(*m_office)->findChild<QComboBox *>(); };
        QTRY_VERIFY(purposes()->count() > 1); // the first field of the form
        purposes()->setCurrentIndex(1);
        const QString purpose = purposes()->currentData().toString();
        said()->setPlainText(u"Zei aan de balie ja"_s);

        lock();
        QVERIFY(enter(founder));

        QTRY_VERIFY(shown<ConsentDialog>(*m_office));
        QTRY_COMPARE(said()->toPlainText(), u"Zei aan de balie ja"_s);
        QCOMPARE(purposes()->currentData().toString(), purpose);
        shown<ConsentDialog>(*m_office)->reject();
    }

    void leavesNothingOfAQuestionBehindAtTheLock()
    {
        const auto note = [this] { return shown<NoteDialog>(*m_office)->findChild<QPlainTextEdit *>(); };
        QVERIFY(enter(founder));
        m_office->window().open(u"contacts"_s, m_file->person.number());
        press(u"Add note…"_s);
        QTRY_VERIFY(shown<NoteDialog>(*m_office));
        QTest::keyClicks(note(), u"belde over de factuur"_s);
        QTest::keyClick(note(), Qt::Key_Escape);
        QTRY_VERIFY(shown<PlainMessageBox>(*m_office)); // asks whether it is thrown away

        lock();

        const auto windows = QApplication::topLevelWidgets();
        for (const QWidget *top : windows)
            QVERIFY2(top == &m_office->window() || !top->isVisible(), top->metaObject()->className());
        QVERIFY(!m_office->window().findChild<NoteDialog *>());
        QVERIFY(!m_office->window().findChild<PlainMessageBox *>());
        QVERIFY(enter(founder));
        QTRY_VERIFY(shown<NoteDialog>(*m_office));
        QTRY_COMPARE(note()->toPlainText(), u"belde over de factuur"_s);
        QVERIFY(!shown<PlainMessageBox>(*m_office));
        shown<NoteDialog>(*m_office)->reject();
    }

    void leadsBackToWhatWasTypedOfABreach()
    {
        const auto text = [this] { return shown<BreachDialog>(*m_office)->findChild<QPlainTextEdit *>(); };
        QVERIFY(enter(founder));
        m_office->window().open(u"breaches"_s);
        press(u"New breach"_s);
        QTRY_VERIFY(shown<BreachDialog>(*m_office));
        text()->setPlainText(u"een lijst lag op straat"_s);

        lock();
        QVERIFY(enter(founder));

        QTRY_COMPARE(m_office->window().place().page, u"breaches"_s);
        QTRY_VERIFY(tests::shows(m_office->window(), u"waits in its form"_s));
        QVERIFY(!shown<BreachDialog>(*m_office));
        press(u"New breach"_s);
        QTRY_VERIFY(shown<BreachDialog>(*m_office));
        QTRY_COMPARE(text()->toPlainText(), u"een lijst lag op straat"_s);
        shown<BreachDialog>(*m_office)->reject();
    }

    void keepsTheTextOfAPurpose()
    {
        QVERIFY(enter(founder));
        m_office->window().open(u"purposes"_s);
        const auto title = [] { return tests::spoken<QLineEdit>(u"Title in English"_s); };
        QTRY_VERIFY(title() && !title()->text().isEmpty());
        const QString key = tests::spoken<QLineEdit>(u"Short name"_s)->text();
        title()->setText(u"Half a title"_s);

        lock();
        QVERIFY(enter(founder));

        QTRY_VERIFY(title() && title()->text() == u"Half a title"_s);
        QCOMPARE(tests::spoken<QLineEdit>(u"Short name"_s)->text(), key);
        QVERIFY(tests::spoken<QPushButton>(u"Save purpose"_s)->isEnabled());
    }

private:
    bool enter(const QString &name) const
    {
        constexpr int patience = 60'000; // ms; a passphrase takes its time
        if (!QTest::qWaitFor([&] { return shown<SignInPage>(*m_office) != nullptr; }, patience))
            return false;
        emit shown<SignInPage>(*m_office)->entered(name, tests::OpenHouse::passphrase());
        return QTest::qWaitFor([&] { return shown<Page>(*m_office) != nullptr; }, patience);
    }

    void lock() const
    {
        m_office->window().command(Command::Lock)->trigger();
        QTRY_VERIFY(shown<SignInPage>(*m_office));
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }

    void openRequest(Id<Request> id) const { m_office->window().open(u"requests"_s, id.number()); }

    static bool pressed(const QString &name)
    {
        auto *button = tests::spoken<QPushButton>(name);
        if (!button || !button->isEnabled())
            return false;
        button->click();
        return true;
    }

    /// Once: QTRY_VERIFY would press again when it says what came of it.
    static void press(const QString &name)
    {
        QVERIFY2(QTest::qWaitFor([&] { return pressed(name); }), qPrintable(name));
    }

    static void choose(const QString &field)
    {
        auto *fields = tests::spoken<QComboBox>(u"Field to correct"_s);
        fields->setCurrentIndex(fields->findData(field));
    }

    static QLineEdit *value() { return tests::spoken<QLineEdit>(u"New value"_s); }
    static QLineEdit *reason() { return tests::spoken<QLineEdit>(u"Reason of the decision"_s); }

    static bool isProposed(const QString &value)
    {
        const auto *table = tests::spoken<QTableView>(u"What is proposed"_s);
        for (int row = 0; table && row < table->model()->rowCount(); ++row) {
            for (int column = 0; column < table->model()->columnCount(); ++column) {
                if (table->model()->index(row, column).data().toString() == value)
                    return true;
            }
        }
        return false;
    }

    bool tells(const QString &sentence) const
    {
        const auto bars = m_office->window().findChildren<InlineBar *>();
        return std::any_of(bars.begin(), bars.end(), [&](const InlineBar *bar) {
            return bar->isVisible() && bar->accessibleName().contains(sentence);
        });
    }

    std::unique_ptr<SharedFile> m_file;
    std::unique_ptr<Office> m_office;
    QTemporaryDir m_settings;
};

QTEST_MAIN(TestOfficeDrafts)

#include "tst_office_drafts.moc"
