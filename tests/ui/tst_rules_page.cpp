#include "app/retention/default_retention_rules.h"
#include "app/retention/financial_year.h"
#include "app/retention/retention.h"
#include "app/retention/rule_book.h"
#include "support/open_house.h"
#include "tests/ui/spoken.h"
#include "ui/dialogs/financial_year_section.h"
#include "ui/dialogs/rule_dialog.h"
#include "ui/look/style.h"
#include "ui/pages/rules_page.h"
#include "ui/session/session.h"
#include "ui/shell/job_list.h"
#include "ui/shown_widgets.h"

#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTest>

using namespace Qt::StringLiterals;
using tests::spoken;

/// Changing a retention rule in the window: the form, what it would do, the proposal and the decision.
class TestRulesPage final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QApplication::setStyle(new Style); }

    void init()
    {
        m_house = tests::OpenHouse::open(Backend::Embedded);
        QVERIFY(m_house);
        m_session = std::make_unique<Session>(m_house->shared(), m_house->founder());
        m_page = std::make_unique<RulesPage>(*m_session);
        connect(m_page.get(), &Page::jobStarted, &m_jobs, &JobList::add);
        m_page->resize(1072, 720);
        m_page->show();
        m_page->refresh();
        QTRY_VERIFY(table()->model()->rowCount() > 30);
    }

    void cleanup()
    {
        m_page.reset();
        m_session.reset();
        m_house.reset();
        rule_book::tell(defaultRetentionRules());
    }

    void listsWhatIsOnAndEverythingWhenAsked()
    {
        const int on = table()->model()->rowCount();
        spoken<QCheckBox>(u"Also what is off"_s)->click();

        QCOMPARE(table()->model()->rowCount(), int(defaultRetentionRules().size()));
        QVERIFY(on < table()->model()->rowCount());
        QVERIFY(tests::rowsIn(table()).filter(u"CAM-54|"_s).first().endsWith(u"|No such record"_s));
        QVERIFY(tests::rowsIn(table()).filter(u"VIS-55|"_s).first().endsWith(u"|To confirm"_s));
    }

    void saysHowARuleCountsAndWhy()
    {
        m_page->openRecord(u"FIN-01"_s);

        QTRY_VERIFY(tests::shows(*m_page, u"AWR 52(4)"_s));
        QVERIFY(tests::shows(*m_page, u"Term: 7 year"_s));
        QVERIFY(tests::shows(*m_page, u"end of the financial year"_s));
        QVERIFY(tests::shows(*m_page, u"Tax law obliges us to keep our books."_s));
        QVERIFY(tests::shows(*m_page, u"In force"_s));
    }

    /// Chosen among the settings; what a rule counts from the end of the financial year follows.
    void choosesWhenTheFinancialYearEnds()
    {
        FinancialYearSection section(*m_session);
        connect(&section, &FinancialYearSection::jobStarted, &m_jobs, &JobList::add);
        section.show();
        const auto month = [&] { return section.findChild<QComboBox *>(); };
        QTRY_VERIFY(month()->isEnabled());
        QCOMPARE(month()->currentIndex(), 11);

        auto *compute = tests::spoken<QPushButton>(u"Compute every term anew"_s);
        QVERIFY(!compute->isEnabled());
        QTest::keyClick(month(), Qt::Key_Up);
        QVERIFY(month()->isEnabled()); // to go on to another
        QTest::keyClick(compute, Qt::Key_Space);

        QTRY_VERIFY(month()->isEnabled() && month()->currentIndex() == 10);
        QVERIFY(!compute->isEnabled());
        QVERIFY(tests::shows(section, u"Every term was computed anew."_s));
        QCOMPARE(*FinancialYear(m_house->services().context()).endMonth(m_house->founder()).result(), 11);
    }

    void proposesPreviewsAndApproves()
    {
        m_page->openRecord(u"CUS-14"_s);
        QTRY_VERIFY(tests::shows(*m_page, u"Customer contact person"_s));
        spoken<QPushButton>(u"Change…"_s)->click();
        QTRY_VERIFY(form());
        spoken<QLineEdit>(u"Term"_s)->setText(u"P3Y"_s);
        spoken<QPushButton>(u"Propose"_s)->click();
        QVERIFY(form());
        spoken<QLineEdit>(u"Why this change"_s)->setText(u"Garantie"_s);
        spoken<QPushButton>(u"Propose"_s)->click();

        QTRY_VERIFY(!form());
        QTRY_VERIFY(tests::shows(*m_page, u"A change waits for the privacy officer"_s));
        QVERIFY(tests::shows(*m_page, u"Garantie"_s));
        QCOMPARE(duration(), (IsoDuration{.years = 2}));
        spoken<QPushButton>(u"Approve…"_s)->click();
        QTRY_VERIFY(spoken<QPushButton>(u"Approve"_s));
        QVERIFY(tests::shows(*m_page, u"Of 0 people looked at"_s));
        spoken<QPushButton>(u"Approve"_s)->click();

        QTRY_VERIFY(!tests::shows(*m_page, u"A change waits for the privacy officer"_s));
        QCOMPARE(duration(), (IsoDuration{.years = 3}));
        QTRY_VERIFY(tests::shows(*m_page, u"Term: 3 year"_s));
    }

    void showsAtTheFieldWhatIsWrong()
    {
        spoken<QPushButton>(u"New rule…"_s)->click();
        QTRY_VERIFY(form());
        spoken<QLineEdit>(u"Name of the rule"_s)->setText(u"EIGEN-01"_s);
        spoken<QLineEdit>(u"Term"_s)->setText(u"P1M2W"_s);
        spoken<QLineEdit>(u"Why this change"_s)->setText(u"Proef"_s);

        spoken<QPushButton>(u"Propose"_s)->click();

        QVERIFY(spoken<QLineEdit>(u"Term"_s)->accessibleDescription().contains(u"P1M2W"_s));
        QVERIFY(spoken<QLineEdit>(u"Term"_s)->hasFocus() || !form()->isActiveWindow());
    }

private:
    QTableView *table() const { return spoken<QTableView>(u"Retention rules"_s); }

    RuleDialog *form() const
    {
        auto *found = m_page->findChild<RuleDialog *>();
        return found && found->isVisible() ? found : nullptr;
    }

    std::optional<IsoDuration> duration() const
    {
        const auto rules = m_house->services().retention().rules(m_house->founder()).result();
        for (const RetentionRule &rule : *rules) {
            if (rule.id == u"CUS-14"_s)
                return rule.duration;
        }
        return {};
    }

    std::unique_ptr<tests::OpenHouse> m_house;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<RulesPage> m_page;
    JobList m_jobs;
};

QTEST_MAIN(TestRulesPage)

#include "tst_rules_page.moc"
