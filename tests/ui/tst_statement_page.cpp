#include "app/consent/purposes.h"
#include "app/documents/statement_page.h"
#include "app/registers/processors.h"
#include "app/settings/settings.h"
#include "app/statement/privacy_statements.h"
#include "services/contact_house.h"
#include "tests/ui/spoken.h"
#include "ui/look/style.h"
#include "ui/pages/statement_page.h"
#include "ui/session/session.h"
#include "ui/shown_widgets.h"

#include <QApplication>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace Qt::StringLiterals;
using tests::spoken;

/// The privacy statement in the window: facts apart from own words, what is missing, and publishing.
class TestStatementPage final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QApplication::setStyle(new Style); }

    void init()
    {
        m_house = tests::OpenHouse::open(Backend::Embedded);
        QVERIFY(m_house);
        QVERIFY(
            m_house->services()
                .settings()
                .setOrganisation(m_house->founder(),
                    {{u"organisation.name"_s, u"Bakkerij Zon"_s},
                        {u"organisation.street"_s, u"Kerkstraat 1"_s}, {u"organisation.city"_s, u"Delft"_s},
                        {u"organisation.privacy-contact"_s, u"privacy@zon.example"_s},
                        {u"organisation.automated-decisions"_s, u"none"_s}})
                .result());
        const auto purpose =
            m_house->services()
                .purposes()
                .add(m_house->founder(),
                    {.key = u"service"_s,
                        .basis = LawfulBasis::Contract,
                        .channels = {Channel::Email},
                        .categories = {DataCategory::Identity},
                        .wording = {.titleNl = u"Klantenservice"_s, .titleEn = u"Customer service"_s}})
                .result();
        QVERIFY(purpose);
        m_purpose = *purpose;
        m_session = std::make_unique<Session>(m_house->shared(), m_house->founder());
        m_page = std::make_unique<StatementPage>(*m_session);
        m_page->resize(1072, 720);
        m_page->show();
        m_page->refresh();
        QTRY_VERIFY(!tests::rowsIn(sections()).filter(u"Who we are|Complete"_s).isEmpty());
    }

    void cleanup()
    {
        m_page.reset();
        m_session.reset();
        m_house.reset();
    }

    void showsEachSentenceWithItsRow()
    {
        m_page->openRecord(u"purposes"_s);
        QTableView *facts = spoken<QTableView>(u"What the registers say"_s);
        QTRY_COMPARE(tests::rowsIn(facts).size(), 1);
        QVERIFY(tests::rowsIn(facts).first().endsWith(u"|Purpose service"_s));
        QSignalSpy wanted(m_page.get(), &Page::recordWanted);

        facts->setCurrentIndex(facts->model()->index(0, 0));
        QTest::keyClick(facts, Qt::Key_Return);

        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted.first().at(0).toString(), u"purposes"_s);
        QCOMPARE(wanted.first().at(1).toString(), u"service"_s);
    }

    void keepsOwnWordsWhileOtherSectionsAreLookedAt()
    {
        m_page->openRecord(u"rights"_s);
        spoken<QPlainTextEdit>(u"Own words in Dutch"_s)->setPlainText(u"Bel gerust."_s);
        spoken<QPlainTextEdit>(u"Own words in English"_s)->setPlainText(u"Do call."_s);
        m_page->openRecord(u"duty"_s);
        QCOMPARE(spoken<QPlainTextEdit>(u"Own words in Dutch"_s)->toPlainText(), QString());
        m_page->openRecord(u"rights"_s);
        QCOMPARE(spoken<QPlainTextEdit>(u"Own words in Dutch"_s)->toPlainText(), u"Bel gerust."_s);

        spoken<QPushButton>(u"Save own words"_s)->click();

        QTRY_COMPARE(m_house->services()
                         .privacyStatements()
                         .standing(m_house->founder())
                         .result()
                         ->facts.text(StatementSection::Rights)
                         .english,
            u"Do call."_s);
        QTRY_VERIFY(!spoken<QPushButton>(u"Save own words"_s)->isEnabled());
    }

    void publishesAndSaysWhatIsOtherwise()
    {
        QTRY_VERIFY(tests::rowsIn(spoken<QTableView>(u"What is missing"_s)).first().startsWith(u"P20|"_s));
        spoken<QPushButton>(u"Publish…"_s)->click();
        QTRY_VERIFY(spoken<QPushButton>(u"Publish"_s));
        spoken<QPushButton>(u"Publish"_s)->click();
        QTRY_COMPARE(tests::rowsIn(spoken<QTableView>(u"Versions"_s)).size(), 2);
        QTRY_VERIFY(tests::shows(*m_page, u"The draft says what the version in force says."_s));

        QVERIFY(m_house->services()
                    .processors()
                    .add(m_house->founder(),
                        {.name = u"Postbus B.V."_s, .country = u"NL"_s, .flows = {{.purpose = m_purpose}}})
                    .result());
        ContactDraft draft = tests::draftOf(u"Bakker"_s);
        draft.provenance.purpose = m_purpose;
        QVERIFY(
            m_house->services().contacts().add(m_house->founder(), FilingSystem::Customers, draft).result());
        m_page->refresh();

        QTRY_VERIFY(tests::shows(*m_page, u"New recipient: Postbus B.V. (material)"_s));
        QVERIFY(tests::shows(*m_page, u"Concerned by the material changes: 1 person"_s));
        QVERIFY(!tests::rowsIn(sections()).filter(u"Who receives your data|Changed"_s).isEmpty());
        spoken<QPushButton>(u"Show who they are"_s)->click();
        QTRY_VERIFY(!tests::rowsIn(spoken<QTableView>(u"People concerned"_s)).filter(u"Bakker"_s).isEmpty());
    }

    void leavesWhoMayNotKeepItToRead()
    {
        const Permit auditor = m_house->member(u"auditor"_s, {{Role::Auditor, FilingSystem::Customers}});
        Session session(m_house->shared(), auditor);
        StatementPage page(session);
        page.resize(1072, 720);
        page.show();
        page.refresh();

        const auto fields = page.findChildren<QPlainTextEdit *>();
        for (const QPlainTextEdit *field : fields)
            QVERIFY(field->isReadOnly());
        const auto buttons = page.findChildren<QPushButton *>();
        for (const QPushButton *button : buttons)
            QVERIFY(button->text() != u"Publish…"_s || !button->isVisible());
    }

private:
    static QTableView *sections() { return spoken<QTableView>(u"Sections of the privacy statement"_s); }

    std::unique_ptr<tests::OpenHouse> m_house;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<StatementPage> m_page;
    Id<Purpose> m_purpose;
};

QTEST_MAIN(TestStatementPage)
#include "tst_statement_page.moc"
