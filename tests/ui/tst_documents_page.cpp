#include "app/retention/default_retention_rules.h"
#include "app/retention/rule_book.h"
#include "app/settings/settings.h"
#include "support/open_house.h"
#include "tests/ui/leaving_desk.h"
#include "tests/ui/spoken.h"
#include "ui/look/style.h"
#include "ui/pages/documents_page.h"
#include "ui/session/session.h"
#include "ui/shown_widgets.h"

#include <QApplication>
#include <QFile>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using tests::spoken;

/// The documents for the file in the window: drawn up, read, approved, saved, and marked when they no longer
/// hold.
class TestDocumentsPage final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QApplication::setStyle(new Style); }

    void init()
    {
        m_house = tests::OpenHouse::open(Backend::Embedded);
        QVERIFY(m_house);
        m_session = std::make_unique<Session>(m_house->shared(), m_house->founder());
        m_page = std::make_unique<DocumentsPage>(*m_session);
        m_page->resize(1072, 720);
        m_page->show();
        m_page->refresh();
        QTRY_COMPARE(tests::rowsIn(list()).filter(u"|Not there yet"_s).size(), 4);
    }

    void cleanup()
    {
        m_page.reset();
        m_session.reset();
        m_house.reset();
        rule_book::tell(defaultRetentionRules());
    }

    void drawsUpReadsAndApproves()
    {
        m_page->openRecord(u"protocol"_s);
        QTRY_VERIFY(tests::shows(*m_page, u"No version of it has been approved yet."_s));
        QVERIFY(!spoken<QPushButton>(u"Save as PDF…"_s)->isEnabled());

        spoken<QPushButton>(u"Draw up"_s)->click();

        QTRY_VERIFY(tests::shows(*m_page, u"Who may do what"_s));
        QVERIFY(tests::shows(*m_page, u"Draft, not approved"_s));
        QVERIFY(tests::rowsIn(list()).first().endsWith(u"|To be approved"_s));
        spoken<QPushButton>(u"Approve…"_s)->click();
        QTRY_VERIFY(spoken<QPushButton>(u"Approve"_s));
        spoken<QPushButton>(u"Approve"_s)->click();
        QTRY_VERIFY(tests::rowsIn(list()).first().endsWith(u"|Approved"_s));
        QTRY_COMPARE(tests::rowsIn(spoken<QTableView>(u"Versions"_s)).size(), 1);
        QVERIFY(tests::rowsIn(spoken<QTableView>(u"Versions"_s)).first().startsWith(u"1|"_s));
        QTRY_VERIFY(tests::shows(*m_page, u"says what is in force"_s));
    }

    void saysWhatChangedSinceItWasApproved()
    {
        const auto &documents = m_house->services().accountabilityDocuments();
        const auto draft = documents.draw(m_house->founder(), AccountabilityKind::Protocol).result();
        QVERIFY(documents.approve(m_house->founder(), AccountabilityKind::Protocol, draft->digest).result());
        QVERIFY(
            m_house->services().settings().setHolidays(m_house->founder(), HolidayMode::Equated).result());
        m_page->refresh();
        m_page->openRecord(u"protocol"_s);

        QTRY_VERIFY(tests::rowsIn(list()).first().endsWith(u"|Out of date"_s));
        QTRY_VERIFY(tests::shows(*m_page, u"terms and days off"_s));
        // What was approved still reads as it was.
        QTRY_VERIFY(tests::shows(*m_page, u"Algemene termijnenwet alone"_s));
    }

    void offersToApproveOnlyWhatOnesFilesAreIn()
    {
        const auto &documents = m_house->services().accountabilityDocuments();
        for (const auto kind : {AccountabilityKind::Protocol, AccountabilityKind::BusinessContacts})
            QVERIFY(documents.draw(m_house->founder(), kind).result());
        const Permit officer = m_house->member(u"personeel"_s, {{Role::Officer, FilingSystem::Employees}});
        Session session(m_house->shared(), officer);
        DocumentsPage page(session);
        page.resize(1072, 720);
        page.show();
        page.refresh();
        const auto isFilled = [&page] {
            const auto tables = page.findChildren<QTableView *>();
            return std::any_of(tables.begin(), tables.end(),
                [](const QTableView *each) { return tests::rowsIn(each).size() == 4; });
        };
        QTRY_VERIFY(isFilled());
        page.openRecord(u"protocol"_s);
        const auto approve = [&page] {
            for (QPushButton *verb : page.findChildren<QPushButton *>()) {
                if (verb->text() == u"Approve…"_s)
                    return verb;
            }
            return static_cast<QPushButton *>(nullptr);
        };
        QTRY_VERIFY(approve() && approve()->isVisible());

        page.openRecord(codeOf(AccountabilityKind::BusinessContacts));

        QTRY_VERIFY(tests::shows(page, u"Draft, not approved"_s));
        QTRY_VERIFY(!approve()->isVisible());
    }

    void keepsTheTextThatIsReadWhenAllIsReadAgain()
    {
        m_page->openRecord(u"protocol"_s);
        QTRY_VERIFY(spoken<QPushButton>(u"Draw up"_s)->isEnabled());
        spoken<QPushButton>(u"Draw up"_s)->click();
        QTRY_VERIFY(tests::shows(*m_page, u"Who may do what"_s));
        // Whoever asks after the page is answered after it.
        QVERIFY(m_house->services()
                    .accountabilityDocuments()
                    .standing(m_house->founder(), AccountabilityKind::Protocol)
                    .result());
        QCoreApplication::processEvents();
        QPointer<QLabel> read;
        for (QLabel *label : m_page->findChildren<QLabel *>()) {
            if (label->text().contains(u"Who may do what"_s))
                read = label;
        }
        QVERIFY(read);
        QSignalSpy filled(spoken<QTableView>(u"Versions"_s)->model(), &QAbstractItemModel::rowsInserted);

        m_page->refresh();

        QTRY_VERIFY(filled.size() >= 2); // where it stands, and its versions
        QVERIFY(read);
    }

    void savesAVersionPlainForAReason()
    {
        QTemporaryDir folder;
        m_page->openRecord(u"retention-schedule"_s);
        spoken<QPushButton>(u"Draw up"_s)->click();
        QTRY_VERIFY(tests::shows(*m_page, u"Rules in force"_s));

        spoken<QPushButton>(u"Save as HTML…"_s)->click();
        QVERIFY(
            tests::chooseHowItLeaves(*m_page, u"Without encryption"_s, u"De toezichthouder vraagt erom."_s));
        tests::choosePlace(*m_page, folder.filePath(u"schema.html"_s));

        QTRY_VERIFY(QFile::exists(folder.filePath(u"schema.html"_s)));
        QFile file(folder.filePath(u"schema.html"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().contains("AWR 52(4)"));
    }

private:
    QTableView *list() const { return spoken<QTableView>(u"Documents for the file"_s); }

    std::unique_ptr<tests::OpenHouse> m_house;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<DocumentsPage> m_page;
};

QTEST_MAIN(TestDocumentsPage)

#include "tst_documents_page.moc"
