#include "app/contacts/contacts.h"
#include "support/open_house.h"
#include "support/spoken.h"
#include "ui/dialogs/file_viewer.h"
#include "ui/dialogs/note_dialog.h"
#include "ui/dialogs/start_moment_dialog.h"
#include "ui/dialogs/view_reason_dialog.h"
#include "ui/pages/contact_attachments.h"
#include "ui/pages/contact_data_tab.h"
#include "ui/session/session.h"

#include <QBuffer>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QImage>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSemaphore>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QThreadPool>

using namespace Qt::StringLiterals;
using tests::byName;

namespace {

constexpr FilingSystem customers = FilingSystem::Customers;

/// The rows of the table with this spoken name, cells parted by bars; nothing when it is not shown.
QStringList rowsOf(QWidget &root, const QString &name)
{
    QStringList rows;
    const auto *table = byName<QTableView>(root, name);
    for (int row = 0; table && row < table->model()->rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < table->model()->columnCount(); ++column)
            cells.append(table->model()->index(row, column).data().toString());
        rows.append(cells.join(u'|'));
    }
    return rows;
}

/// As long as one lives, nothing that is read or pressed together away from the window gets done.
class BusyPool final
{
public:
    BusyPool()
    {
        QThreadPool::globalInstance()->setMaxThreadCount(1);
        QThreadPool::globalInstance()->start([this] { m_gate.acquire(); });
    }
    ~BusyPool()
    {
        m_gate.release();
        QThreadPool::globalInstance()->waitForDone();
        QThreadPool::globalInstance()->setMaxThreadCount(QThread::idealThreadCount());
    }

private:
    QSemaphore m_gate;
};

} // namespace

class TestContactDataTab final : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_house = tests::OpenHouse::open(Backend::Embedded);
        QVERIFY(m_house);
        m_person = *contacts()
                        .add(m_house->founder(), customers,
                            {.name = {.givenName = u"Zoë"_s, .surname = u"Berg"_s},
                                .points = {{.value = u"zoe@voorbeeld.example"_s},
                                    {.value = u"zoe.berg@voorbeeld.example"_s}},
                                .provenance = {.source = u"balie"_s,
                                    .collectedOn = QDate(2026, 3, 1),
                                    .basis = u"b"_s}})
                        .result();
        open(m_house->founder());
    }

    void cleanup()
    {
        m_tab.reset();
        m_session.reset();
        m_house.reset();
    }

    void showsEveryValueOfAFieldWithItsSource()
    {
        const QStringList rows = rowsOf(*m_tab, u"Data kept of this person"_s);
        QVERIFY(rows.contains(u"E-mail|zoe@voorbeeld.example|balie|1 Mar 2026"_s));
        QVERIFY(rows.contains(u"E-mail|zoe.berg@voorbeeld.example|balie|1 Mar 2026"_s));
    }

    void refusesABsnInANoteInWordsAndKeepsWhatWasTyped()
    {
        auto *dialog = dialogOf<NoteDialog>(u"Add note…"_s);
        auto *body = byName<QPlainTextEdit>(*dialog, u"Note"_s);
        body->setPlainText(u"heeft BSN 111222333 opgegeven"_s);
        byName<QPushButton>(*dialog, u"Add note"_s)->click();

        QTRY_VERIFY(body->accessibleDescription().contains(u"art. 46 UAVG"_s));
        QCOMPARE(body->toPlainText(), u"heeft BSN 111222333 opgegeven"_s);
        QVERIFY(file().notes.isEmpty());

        body->setPlainText(u"artikel 111 222 333 besteld"_s);
        byName<QPushButton>(*dialog, u"Add note"_s)->click();
        QTRY_VERIFY(byName<QLineEdit>(*dialog, u"Why the number is no BSN"_s));
        byName<QLineEdit>(*dialog, u"Why the number is no BSN"_s)->setText(u"an article number"_s);
        byName<QPushButton>(*dialog, u"Add note"_s)->click();
        QTRY_COMPARE(file().notes.size(), 1);
    }

    void keepsAFileAndShowsItInside()
    {
        QTemporaryDir folder;
        QFile letter(folder.filePath(u"letter.txt"_s));
        QVERIFY(letter.open(QIODevice::WriteOnly));
        letter.write("<b>Dear</b> shop");
        letter.close();

        m_tab->findChild<ContactAttachments *>()->take(letter.fileName());
        QTRY_COMPARE(file().attachments.size(), 1);
        m_tab->showFile(file());
        const QStringList rows = rowsOf(*m_tab, u"Files kept with this person"_s);
        QVERIFY2(rows.value(0).startsWith(u"letter.txt|16 bytes|Stichter|"_s), qPrintable(rows.value(0)));

        auto *table = byName<QTableView>(*m_tab, u"Files kept with this person"_s);
        table->setCurrentIndex(table->model()->index(0, 0));
        QTest::keyClick(table, Qt::Key_Return);
        QTRY_VERIFY(m_tab->findChild<FileViewer *>());
        auto *viewer = m_tab->findChild<FileViewer *>();
        QCOMPARE(
            byName<QPlainTextEdit>(*viewer, u"Content of the file"_s)->toPlainText(), u"<b>Dear</b> shop"_s);
        QVERIFY(byName<QPushButton>(*viewer, u"Save a copy…"_s));
    }

    void keepsAFileWithWhomItWasGivenForWhoeverIsShownByThen()
    {
        const Id<Contact> person = m_person;
        const Id<Contact> other = add(u"Anna"_s);
        QTemporaryDir folder;
        QFile letter(folder.filePath(u"letter.txt"_s));
        QVERIFY(letter.open(QIODevice::WriteOnly));
        letter.write("Dear shop");
        letter.close();
        {
            const BusyPool slowDisk;
            m_tab->findChild<ContactAttachments *>()->take(letter.fileName());
            m_person = other;
            m_tab->showFile(file());
        }

        const auto attachmentsOf = [&](Id<Contact> contact) {
            m_person = contact;
            return file().attachments.size();
        };
        QTRY_COMPARE(attachmentsOf(person), 1);
        QCOMPARE(attachmentsOf(other), 0);
    }

    void staysOnTheFileThatIsCurrentWhenAllIsReadAgain()
    {
        for (const QString &text : {u"Dear shop"_s, u"Dear client"_s}) {
            const qsizetype before = file().attachments.size();
            QGuiApplication::clipboard()->setText(text);
            byName<QPushButton>(*m_tab, u"Paste"_s)->click();
            QTRY_COMPARE(file().attachments.size(), before + 1);
        }
        m_tab->showFile(file());
        auto *table = byName<QTableView>(*m_tab, u"Files kept with this person"_s);
        table->setCurrentIndex(table->model()->index(1, 0));

        m_tab->showFile(file());

        QCOMPARE(table->currentIndex().row(), 1);
        const auto *section = m_tab->findChild<ContactAttachments *>();
        const auto verbs = section->findChildren<QPushButton *>();
        const auto open = std::find_if(
            verbs.begin(), verbs.end(), [](const QPushButton *verb) { return verb->text() == u"Open"_s; });
        QVERIFY((*open)->isEnabled());
    }

    void opensNoFileOfSomebodyElse()
    {
        QGuiApplication::clipboard()->setText(u"Dear shop"_s);
        byName<QPushButton>(*m_tab, u"Paste"_s)->click();
        QTRY_COMPARE(file().attachments.size(), 1);
        m_tab->showFile(file());
        auto *table = byName<QTableView>(*m_tab, u"Files kept with this person"_s);
        table->setCurrentIndex(table->model()->index(0, 0));

        QTest::keyClick(table, Qt::Key_Return);
        m_person = add(u"Anna"_s); // answered after the question before it
        m_tab->showFile(file());
        QCoreApplication::processEvents();

        QVERIFY(!m_tab->findChild<FileViewer *>());
    }

    void keepsAnImageThatIsPasted()
    {
        QImage image(8, 8, QImage::Format_RGB32);
        image.fill(Qt::red);
        QGuiApplication::clipboard()->setImage(image);
        byName<QPushButton>(*m_tab, u"Paste"_s)->click();

        QTRY_COMPARE(file().attachments.size(), 1);
        QCOMPARE(file().attachments.first().mediaType, u"image/png"_s);
    }

    void asksForTheSourceOfAStartMoment()
    {
        auto *dialog = dialogOf<StartMomentDialog>(u"Add start moment…"_s);
        auto *kind = byName<QComboBox>(*dialog, u"What happened"_s);
        QCOMPARE(kind->findText(u"Consent ended"_s), -1);
        kind->setCurrentIndex(kind->findText(u"Invoice issued"_s));
        auto *day = byName<QLineEdit>(*dialog, u"Day"_s);
        QTest::keyClicks(day, u"2-9-2026"_s);
        byName<QLineEdit>(*dialog, u"Reference"_s)->setText(u"F-2026-17"_s);
        byName<QPushButton>(*dialog, u"Add start moment"_s)->click();
        auto *source = byName<QLineEdit>(*dialog, u"Where the day was taken from"_s);
        QCOMPARE(source->accessibleDescription(), u"Say where the day was taken from."_s);

        source->setText(u"bookkeeping"_s);
        byName<QPushButton>(*dialog, u"Add start moment"_s)->click();
        QTRY_COMPARE(file().facts.size(), 1);
        m_tab->showFile(file());
        const QString moments = u"Start moments of retention terms"_s;
        QCOMPARE(rowsOf(*m_tab, moments), QStringList{u"•••••|•••••|•••••|•••••"_s});
        byName<QPushButton>(*m_tab, u"Show start moments"_s)->click();
        QTRY_COMPARE(
            rowsOf(*m_tab, moments), QStringList{u"Invoice issued|2 Sep 2026|F-2026-17|bookkeeping"_s});
    }

    void hidesNotesUntilTheyAreAskedForByKeyAndAgainForSomebodyElse()
    {
        QVERIFY(contacts().addNote(m_house->founder(), customers, m_person, u"betaalt laat"_s).result());
        m_tab->showFile(file());
        auto *notes = byName<QTableView>(*m_tab, u"Notes about this person"_s);
        const QModelIndex body = notes->model()->index(0, 0);
        QCOMPARE(body.data().toString(), u"•••••"_s);
        QCOMPARE(body.data(Qt::AccessibleTextRole).toString(), u"hidden, press Space to show"_s);
        QVERIFY(!body.data(Qt::ToolTipRole).toString().contains(u"betaalt"_s));

        notes->setCurrentIndex(body);
        QTest::keyClick(notes, Qt::Key_Space);
        QTRY_COMPARE(notes->model()->index(0, 0).data().toString(), u"betaalt laat"_s);
        m_tab->showFile(file()); // read again for a change of somebody else
        QCOMPARE(notes->model()->index(0, 0).data().toString(), u"betaalt laat"_s);

        const ContactFile same = file();
        m_tab->showFile(*contacts()
                             .find(m_house->founder(), customers, add(u"Jan"_s), Contacts::Viewing::Internal)
                             .result());
        QVERIFY(!byName<QPushButton>(*m_tab, u"Show notes"_s));
        m_tab->showFile(same);
        QCOMPARE(notes->model()->index(0, 0).data().toString(), u"•••••"_s);
    }

    void asksWhyBeforeItShowsSpecialData()
    {
        QVERIFY(contacts().addNote(m_house->founder(), customers, m_person, u"heeft diabetes"_s).result());
        m_tab->showFile(file());
        const auto shown = [this] { return rowsOf(*m_tab, u"Notes about this person"_s).value(0); };
        byName<QPushButton>(*m_tab, u"Show notes"_s)->click();
        QTRY_VERIFY(m_tab->findChild<ViewReasonDialog *>());
        auto *dialog = m_tab->findChild<ViewReasonDialog *>();
        auto *show = byName<QPushButton>(*dialog, u"Show"_s);
        QVERIFY(!show->isEnabled());
        QVERIFY(!shown().contains(u"diabetes"_s));

        byName<QRadioButton>(*dialog, u"A legal claim"_s)->setChecked(true);
        show->click();

        QTRY_VERIFY(shown().contains(u"diabetes"_s));
        byName<QPushButton>(*m_tab, u"Hide notes"_s)->click();
        QVERIFY(!shown().contains(u"diabetes"_s));
    }

    void tellsAViewerThatTheirRoleDoesNotShowIt()
    {
        QVERIFY(contacts().addNote(m_house->founder(), customers, m_person, u"betaalt laat"_s).result());
        open(m_house->member(u"kijker"_s, {{Role::Viewer, customers}}));
        QString told;
        connect(m_tab.get(), &ContactDataTab::noticeWanted, this,
            [&told](const Notice &notice) { told = notice.text; });

        byName<QPushButton>(*m_tab, u"Show notes"_s)->click();

        QTRY_VERIFY2(told.contains(u"Your roles do not show"_s), qPrintable(told));
    }

    void tellsWhyACategoryIsKept()
    {
        m_tab->showTerms({{DataCategory::Financial,
            {.state = RetentionState::KeptByLaw,
                .keepUntil = QDate(2033, 12, 31),
                .decidingRule = u"FIN-01"_s}}});
        QCOMPARE(rowsOf(*m_tab, u"Retention per category"_s),
            QStringList{u"Financial|Kept by law|31 Dec 2033|Tax law obliges us to keep our books."_s});
    }

    void showsGroundsWithReasonAndEnd()
    {
        m_tab->showGrounds({{.titleNl = u"Klantadministratie"_s,
                                .titleEn = u"Customer administration"_s,
                                .basis = LawfulBasis::Contract,
                                .validUntil = QDate(2027, 1, 1),
                                .reason = u"contract 12"_s},
            {.titleEn = u"Newsletter"_s, .channel = Channel::Email}});
        const QStringList rows = rowsOf(*m_tab, u"Why this person is kept, and grounds other than consent"_s);
        QCOMPARE(rows.size(), 2);
        QVERIFY2(rows.first().startsWith(u"Being in the file|"_s) && rows.first().contains(u"CUS-14"_s),
            qPrintable(rows.first()));
        QVERIFY2(rows.last().endsWith(u"|contract 12|31 Dec 2026"_s), qPrintable(rows.last()));
    }

    void offersAViewerNothingToAdd()
    {
        open(m_house->member(u"kijker"_s, {{Role::Viewer, customers}}));
        for (const QString &verb : {u"Add note…"_s, u"Add file…"_s, u"Paste"_s, u"Add start moment…"_s})
            QVERIFY2(!byName<QPushButton>(*m_tab, verb), qPrintable(verb));
    }

private:
    Contacts &contacts() const { return m_house->services().contacts(); }

    Id<Contact> add(const QString &givenName) const
    {
        return *contacts()
                    .add(m_house->founder(), customers,
                        {.name = {.givenName = givenName, .surname = u"Zwaan"_s},
                            .provenance = {.source = u"balie"_s,
                                .collectedOn = QDate(2026, 3, 1),
                                .basis = u"b"_s}})
                    .result();
    }

    ContactFile file() const
    {
        return *contacts()
                    .find(m_house->founder(), customers, m_person, Contacts::Viewing::Internal)
                    .result();
    }

    void open(const Permit &permit)
    {
        m_tab.reset();
        m_session = std::make_unique<Session>(m_house->shared(), permit);
        m_tab = std::make_unique<ContactDataTab>(*m_session);
        m_tab->resize(640, 900);
        m_tab->show();
        m_tab->setNames({{m_house->founder().staffRef(), m_house->founder().displayName()}});
        m_tab->showFile(file());
    }

    template <typename Dialog>
    Dialog *dialogOf(const QString &verb)
    {
        byName<QPushButton>(*m_tab, verb)->click();
        return m_tab->findChild<Dialog *>();
    }

    std::unique_ptr<tests::OpenHouse> m_house;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<ContactDataTab> m_tab;
    Id<Contact> m_person;
};

QTEST_MAIN(TestContactDataTab)

#include "tst_contact_data_tab.moc"
