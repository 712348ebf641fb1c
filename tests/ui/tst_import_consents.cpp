#include "app/leaving/leaving.h"
#include "support/spoken.h"
#include "tests/tool_lists/tool_list_house.h"
#include "ui/dialogs/list_passphrase_dialog.h"
#include "ui/leaving_desk.h"
#include "ui/look/style.h"
#include "ui/pages/import_page.h"
#include "ui/session/session.h"
#include "ui/shell/job_list.h"
#include "ui/shell/language_switch.h"
#include "ui/shown_widgets.h"

#include <QApplication>
#include <QComboBox>
#include <QDropEvent>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTableView>
#include <QTest>

using namespace Qt::StringLiterals;
using tests::byName;
using tests::ToolListHouse;

/// Consents that were given elsewhere, taken in and back in the window.
class TestImportConsents final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QApplication::setStyle(new Style);
        m_languages.speak(QLocale::English);
    }

    void init()
    {
        m_house = ToolListHouse::open(Backend::Embedded);
        QVERIFY(m_house && m_house->takePeople(5));
        open(m_house->founder());
    }

    void cleanup()
    {
        close();
        m_house.reset();
    }

    void saysOfEveryRowWhatItWouldDoBeforeAnythingIsRecorded()
    {
        QVERIFY(m_house->record(5, ConsentAct::Withdrawn));
        look(list());

        QVERIFY(shows(u"6 rows read"_s));
        QVERIFY(shows(u"1 consent to record"_s));
        QVERIFY(shows(u"1 withdrawal to record"_s));
        QVERIFY(shows(u"1 without proof"_s));
        QVERIFY(shows(u"1 that stays as it is"_s));
        QVERIFY(shows(u"1 of nobody in the file"_s));
        QVERIFY(shows(u"1 with a fault"_s));
        QVERIFY(shows(u"The list does not say when they agreed: 1"_s));
        QCOMPARE(rows().at(0), u"2|p1@zon.example|Consent recorded|"_s);
        QCOMPARE(rows().at(1), u"3|p2@zon.example|Without proof|The list does not say when they agreed"_s);
        QVERIFY(rows().at(3).startsWith(u"5|p5@zon.example|Stays as it is"_s));
        QCOMPARE(m_house->count(u"SELECT COUNT(*) FROM consent_event"_s), 1);
        QVERIFY(!m_house->mayBeMailed(1));
    }

    void showsTheRowsOfOneKind()
    {
        look(list());
        auto *which = byName<QComboBox>(*m_page, u"Show"_s);
        QVERIFY(which);
        which->setCurrentIndex(which->findText(u"Without proof"_s, Qt::MatchStartsWith));

        QCOMPARE(rows().size(), 1);
        QVERIFY(rows().first().contains(u"p2@zon.example"_s));
    }

    void recordsAndTakesBack()
    {
        record(list());
        QVERIFY(m_house->mayBeMailed(1));
        QTRY_COMPARE(history().size(), 1);
        QVERIFY2(history().first().contains(u"2 given, 1 withdrawn"_s), qPrintable(history().first()));

        press(u"Take this import back…"_s);
        QTRY_VERIFY(button(u"Take back"_s) && button(u"Take back"_s)->isEnabled());
        QVERIFY(shows(u"2 consents will be taken back."_s));
        QVERIFY(shows(u"Whose withdrawal is taken back may be reached again"_s));
        press(u"Take back"_s);

        QTRY_VERIFY(shows(u"2 consents taken back"_s));
        QVERIFY(!m_house->mayBeMailed(1));
        QTRY_VERIFY(history().first().contains(u"Taken back on"_s));
        QVERIFY(!button(u"Take back…"_s)->isEnabled());
    }

    void takesAnEarlierImportBackFromTheList()
    {
        QVERIFY(m_house->giveAll(2));
        close();
        open(m_house->founder());
        QTRY_COMPARE(history().size(), 1);

        press(u"Take back…"_s);
        press(u"Take back"_s);

        QTRY_VERIFY(shows(u"The import was taken back. Consents: 2, withdrawals: 0, left as they are: 0."_s));
    }

    void locksTakingBackForWhoeverDidNotImportIt()
    {
        QVERIFY(m_house->giveAll(2));
        close();
        open(m_house->member(u"ander"_s, {{Role::Steward, FilingSystem::Customers}}));

        QTRY_COMPARE(history().size(), 1);
        QVERIFY(!button(u"Take back…"_s)->isEnabled());
        QVERIFY(shows(u"Only whoever imported it"_s));
    }

    void letsAnOfficerTakeBackWhoMayNotRecord()
    {
        QVERIFY(m_house->giveAll(2));
        close();
        open(m_house->member(u"fg"_s, {{Role::Officer, FilingSystem::Customers}}));

        QTRY_COMPARE(history().size(), 1);
        QVERIFY(button(u"Take back…"_s)->isEnabled());
        QVERIFY(!button(u"Choose file…"_s));
    }

    void asksForTheTextAndTheSource()
    {
        drop(list());
        press(u"Look at every row"_s);

        auto *source = byName<QLineEdit>(*m_page, u"Where this list comes from"_s);
        QVERIFY(source);
        QCOMPARE(source->accessibleDescription(), u"Say where this list comes from."_s);
        QVERIFY(shows(u"nothing proves what they agreed to"_s));
        QVERIFY(rows().isEmpty());
    }

    void looksAgainWhenSomethingElseIsSaid()
    {
        look(list());
        byName<QPlainTextEdit>(*m_page, u"The text that people were shown"_s)->setPlainText(u"Anders."_s);

        QVERIFY(rows().isEmpty());
        QVERIFY(!button(u"Record the consents"_s));
        QVERIFY(button(u"Look at every row"_s));
    }

    void savesTheRowsWithAFault()
    {
        look(list());
        const QString path = m_house->pathOf(u"fouten.csv"_s);

        save(path, u"Without encryption"_s);

        QTRY_VERIFY(QFile::exists(path));
        const QByteArray text = contentOf(path);
        QVERIFY(text.contains("geen-adres") && !text.contains("p1@zon.example"));
        QTRY_VERIFY(button(u"Record the consents"_s) && button(u"Record the consents"_s)->isEnabled());
        const auto left = leftFiles();
        QCOMPARE(left.size(), 1);
        QCOMPARE(left.first().way, way_out::consentRejects);
        QCOMPARE(left.first().plainReason, u"the sender mends it"_s);
    }

    void packsTheRowsWithAFaultWhereNothingElseIsSaid()
    {
        look(list());
        const QString path = m_house->pathOf(u"fouten.csv.zip"_s);

        save(path);

        QTRY_VERIFY(m_page->findChild<ListPassphraseDialog *>());
        const QByteArray content = contentOf(path);
        QVERIFY(content.startsWith("PK") && !content.contains("geen-adres"));
        QVERIFY(leftFiles().value(0).isEncrypted);
        QCOMPARE(rows().size(), 6);
    }

    void leavesNobodyBehindWhenAnotherPageComes()
    {
        look(list());
        m_page->leave();

        QVERIFY(rows().isEmpty());
        QVERIFY(button(u"Look at every row"_s)->isEnabled());
    }

    void beginsAnewWhenItComesBackAfterAnImport()
    {
        record(list());
        m_page->leave();

        QVERIFY(button(u"Choose file…"_s));
        QVERIFY(!button(u"Take this import back…"_s));
    }

    void keepsTheCustomerFileOnItsOwnTab()
    {
        m_page->findChild<QTabWidget *>()->setCurrentIndex(0);
        m_page->openRecord(m_house->write(u"mensen2.csv"_s, "naam;e-mail\nPiet;piet@maan.example\n"));

        QTRY_VERIFY(shows(u"mensen2.csv"_s));
    }

private:
    void open(const Permit &permit)
    {
        m_session = std::make_unique<Session>(m_house->shared(), permit);
        m_page = std::make_unique<ImportPage>(*m_session);
        connect(m_page.get(), &Page::jobStarted, this, [this](Job *job) { job->setParent(m_page.get()); });
        m_page->resize(1072, 900);
        m_page->show();
        m_page->refresh();
        m_page->findChild<QTabWidget *>()->setCurrentIndex(1);
    }
    void close()
    {
        m_page.reset();
        m_session.reset();
    }

    static QByteArray list()
    {
        return "email;status;given at\np1@zon.example;subscribed;2026-02-01 10:00\n"
               "p2@zon.example;subscribed;\np3@zon.example;unsubscribed;\n"
               "p5@zon.example;subscribed;2026-02-01 10:00\nwie@maan.example;subscribed;2026-02-01 10:00\n"
               "geen-adres;subscribed;2026-02-01 10:00\n";
    }

    void drop(const QByteArray &content)
    {
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(m_house->write(u"lijst.csv"_s, content))});
        QDragEnterEvent enter({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(m_page.get(), &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent event({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(m_page.get(), &event);
        QTRY_VERIFY(button(u"Look at every row"_s) && button(u"Look at every row"_s)->isEnabled());
        QTRY_VERIFY(byName<QComboBox>(*m_page, u"Purpose"_s) &&
            byName<QComboBox>(*m_page, u"Purpose"_s)->count() > 0);
    }
    void look(const QByteArray &content)
    {
        drop(content);
        byName<QLineEdit>(*m_page, u"Where this list comes from"_s)->setText(u"Postduif"_s);
        byName<QPlainTextEdit>(*m_page, u"The text that people were shown"_s)
            ->setPlainText(u"Ja, ik wil clubnieuws."_s);
        press(u"Look at every row"_s);
        QTRY_VERIFY(!rows().isEmpty());
    }
    void record(const QByteArray &content)
    {
        look(content);
        press(u"Record the consents"_s);
        QTRY_VERIFY(shows(u"Imported"_s));
    }

    void save(const QString &path, const QString &plain = {}) const
    {
        press(u"Save the rows with a fault…"_s);
        QVERIFY(tests::chooseHowItLeaves(*m_page, plain, u"the sender mends it"_s));
        tests::choosePlace(*m_page, path);
    }
    static QByteArray contentOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    QList<FileLeft> leftFiles() const
    {
        const auto left =
            m_house->services().leaving().left(m_house->founder(), FilingSystem::Customers, false).result();
        return left ? *left : QList<FileLeft>();
    }

    QStringList rows() const { return rowsOf(u"Every row and what becomes of it"_s); }
    QStringList history() const { return rowsOf(u"Earlier imports of consents"_s); }
    QStringList rowsOf(const QString &name) const { return tests::rowsIn(byName<QTableView>(*m_page, name)); }
    bool shows(const QString &text) const { return tests::shows(*m_page, text); }
    QPushButton *button(const QString &text) const { return tests::shownButton(*m_page, text); }
    void press(const QString &text) const
    {
        QTRY_VERIFY2(button(text) && button(text)->isEnabled(), qPrintable(text));
        QTest::mouseClick(button(text), Qt::LeftButton);
    }

    LanguageSwitch m_languages;
    std::unique_ptr<ToolListHouse> m_house;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<ImportPage> m_page;
};

QTEST_MAIN(TestImportConsents)

#include "tst_import_consents.moc"
