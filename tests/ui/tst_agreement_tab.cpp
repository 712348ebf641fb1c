#include "app/agreements/agreements.h"
#include "app/registers/processors.h"
#include "support/open_house.h"
#include "tests/support/spoken.h"
#include "tests/ui/leaving_desk.h"
#include "ui/dialogs/form_draft.h"
#include "ui/look/style.h"
#include "ui/pages/agreement_tab.h"
#include "ui/session/session.h"
#include "ui/shown_widgets.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/view_switch.h"

#include <QApplication>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableView>
#include <QTest>

using namespace Qt::StringLiterals;
using tests::byName;

/// What a processor agreed to, in the window: typed, reviewed, drawn up, and followed.
class TestAgreementTab final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QApplication::setStyle(new Style); }

    void init()
    {
        m_house = tests::OpenHouse::open(Backend::Embedded);
        QVERIFY(m_house);
        const auto printer =
            m_house->services()
                .processors()
                .add(m_house->founder(),
                    {.name = u"Postduif BV"_s, .country = u"NL"_s, .services = u"prints and posts letters"_s})
                .result();
        QVERIFY(printer);
        m_printer = *printer;
    }

    void cleanup()
    {
        m_tab.reset();
        m_session.reset();
        m_house.reset();
    }

    void recordsAnAgreementAndTellsWhatItLacks()
    {
        open(m_house->founder());
        QTRY_VERIFY(tests::shows(*m_tab, u"No agreement with this processor is recorded yet."_s));
        recordAgreement();
        QTRY_VERIFY(m_tab->findChild<QComboBox *>()->currentText().contains(u"VO-7"_s));
        QTRY_VERIFY(tests::shows(*m_tab, u"0 of 28 clauses are there; 28 were not looked at yet"_s));

        choose(u"clauses"_s);
        auto *table = byName<QTableView>(*m_tab, u"The 28 clauses"_s);
        QTRY_COMPARE(tests::rowsIn(table).size(), 28);
        QVERIFY(tests::rowsIn(table).at(7).startsWith(u"a. Only on instructions (1)|Not looked at"_s));
        QVERIFY(tests::rowsIn(table).at(9).startsWith(u"c. Technical and organisational measures (+)|"_s));
        // A tick alone is refused, and says what it needs.
        table->selectRow(7);
        button(u"Record this review"_s)->click();
        QTRY_VERIFY(tests::shows(*m_tab, u"needs its words"_s));
        byName<QPlainTextEdit>(*m_tab, u"Words of the agreement"_s)->setPlainText(u"only as we are told"_s);
        byName<QSpinBox>(*m_tab, u"Page"_s)->setValue(4);
        button(u"Record this review"_s)->click();
        QTRY_VERIFY(tests::rowsIn(table).at(7).contains(u"|There|“only as we are told”; page 4|"_s));
        QTRY_VERIFY(tests::shows(*m_tab, u"1 of 28 clauses are there"_s));
        QVERIFY(!button(u"Letter about the gaps as PDF…"_s)->isEnabled());
    }

    void saysAtEachTextThatANationalNumberStandsInIt()
    {
        open(m_house->founder());
        recordAgreement();
        QTRY_VERIFY(tests::shows(*m_tab, u"28 were not looked at yet"_s));
        auto *why = byName<QLineEdit>(*m_tab, u"Why it ended early"_s);
        why->setText(u"zie BSN 111222333"_s);
        byName<DateField>(*m_tab, u"Ended early on"_s)->setDate(m_session->today());
        button(u"Save"_s)->click();
        QTRY_VERIFY(hasError(why));
        QVERIFY(!hasError(byName<QLineEdit>(*m_tab, u"Name or number"_s)));

        choose(u"clauses"_s);
        QTRY_VERIFY(byName<QPlainTextEdit>(*m_tab, u"Words of the agreement"_s));
        auto *words = byName<QPlainTextEdit>(*m_tab, u"Words of the agreement"_s);
        words->setPlainText(u"zie BSN 111222333"_s);
        byName<QSpinBox>(*m_tab, u"Page"_s)->setValue(4);
        button(u"Record this review"_s)->click();
        QTRY_VERIFY(hasError(words));
        // Of another clause nothing was said.
        byName<QTableView>(*m_tab, u"The 28 clauses"_s)->selectRow(7);
        QVERIFY(!hasError(words));
    }

    void drawsUpAndLeadsToWhatIsOpen()
    {
        open(m_house->founder());
        recordAgreement();
        QTRY_VERIFY(tests::shows(*m_tab, u"28 were not looked at yet"_s));
        choose(u"drafts"_s);
        QTRY_VERIFY(button(u"Draw up the next version"_s));
        QVERIFY(!button(u"Save as ODT…"_s)->isEnabled());
        button(u"Draw up the next version"_s)->click();
        QTableView *articles = nullptr;
        QTRY_VERIFY((articles = byName<QTableView>(*m_tab, u"Articles, and where they come from"_s)));
        QTRY_COMPARE(tests::rowsIn(articles).size(), 28);
        QVERIFY(tests::rowsIn(articles).at(0).contains(u"What the processor does for us|Nothing"_s));
        QVERIFY(tests::rowsIn(articles).at(12).endsWith(u"|Hours to report a breach"_s));
        QVERIFY(button(u"Save as ODT…"_s)->isEnabled());

        articles->setCurrentIndex(articles->model()->index(12, 0));
        QTest::keyClick(articles, Qt::Key_Return);
        QTRY_COMPARE(m_tab->findChild<ViewSwitch *>()->current(), u"terms"_s);
        QVERIFY(byName<QSpinBox>(*m_tab, u"Hours to report a breach"_s));
    }

    void countsDownFromTheTermOfTheAgreement()
    {
        open(m_house->founder());
        recordAgreement();
        QTRY_VERIFY(tests::shows(*m_tab, u"28 were not looked at yet"_s));
        choose(u"sub-processors"_s);
        byName<QLineEdit>(*m_tab, u"What it is called"_s)->setText(u"Wolk BV"_s);
        byName<QLineEdit>(*m_tab, u"Country, as two letters"_s)->setText(u"IE"_s);
        button(u"Record the announcement"_s)->click();
        QTRY_VERIFY(tests::shows(
            *m_tab, u"Postduif BV: agree to sub-processor Wolk BV, or object (5 day(s) left)"_s));
        button(u"Object"_s)->click();
        QTRY_VERIFY(tests::shows(*m_tab, u"Say why you object"_s));
        byName<QLineEdit>(*m_tab, u"Why"_s)->setText(u"outside our instructions"_s);
        button(u"Object"_s)->click();
        QTRY_VERIFY(tests::rowsIn(byName<QTableView>(*m_tab, u"Announced sub-processors"_s))
                        .first()
                        .contains(u"Objected to on"_s));
        QVERIFY(!button(u"Object"_s)->isEnabled());
    }

    void keepsAuditsAndIncidents()
    {
        open(m_house->founder());
        QTRY_VERIFY(tests::shows(*m_tab, u"No agreement with this processor"_s));
        choose(u"audits"_s);
        byName<QLineEdit>(*m_tab, u"What is looked at"_s)->setText(u"ISO 27001"_s);
        button(u"Record it"_s)->click();
        QTRY_VERIFY(tests::shows(*m_tab, u"The audit cannot be recorded like this: asked."_s));
        byName<DateField>(*m_tab, u"Asked for on"_s)->setDate(m_session->today());
        button(u"Record it"_s)->click();
        QTRY_VERIFY(byName<QTableView>(*m_tab, u"Audits, reports and certificates"_s));
        QTRY_VERIFY(tests::rowsIn(byName<QTableView>(*m_tab, u"Audits, reports and certificates"_s))
                        .first()
                        .contains(u"|ISO 27001|Asked for on"_s));
        choose(u"incidents"_s);
        byName<QPlainTextEdit>(*m_tab, u"What happened"_s)->setPlainText(u"mail server open"_s);
        button(u"Record the incident"_s)->click();
        QTRY_VERIFY(byName<QTableView>(*m_tab, u"Incidents"_s));
        QTRY_VERIFY(tests::rowsIn(byName<QTableView>(*m_tab, u"Incidents"_s))
                        .first()
                        .contains(u"mail server open"_s));
    }

    void keepsWhatIsTypedOverARefreshAndOverTheLock()
    {
        open(m_house->founder());
        QTRY_VERIFY(tests::shows(*m_tab, u"No agreement with this processor"_s));
        choose(u"audits"_s);
        finding()->setPlainText(u"two keys in a drawer"_s);
        choose(u"incidents"_s);
        account()->setPlainText(u"mail server open"_s);
        const auto when = [this] { return byName<QDateTimeEdit>(*m_tab, u"When they told us"_s); };
        const QDateTime before = when()->dateTime().addSecs(-3600);
        when()->setDateTime(before);
        const auto told = m_house->services().agreements().add(
            m_house->founder(), {.processor = m_printer, .reference = u"VO-7"_s});
        QVERIFY(told.result());
        m_tab->refresh(); // as when somebody else records something
        QTRY_VERIFY(tests::shows(*m_tab, u"Proposed, not signed"_s));
        QCOMPARE(account()->toPlainText(), u"mail server open"_s);
        choose(u"clauses"_s);
        QTRY_VERIFY(byName<QPlainTextEdit>(*m_tab, u"Words of the agreement"_s));
        byName<QPlainTextEdit>(*m_tab, u"Words of the agreement"_s)->setPlainText(u"only as we are told"_s);
        byName<QSpinBox>(*m_tab, u"Page"_s)->setValue(4);

        const QList<Draft> drafts = FormDraft::in(*m_tab);
        QCOMPARE(drafts.size(), 3);
        open(m_house->founder(), drafts);

        QTRY_VERIFY(tests::shows(*m_tab, u"Proposed, not signed"_s));
        choose(u"audits"_s);
        QTRY_COMPARE(finding()->toPlainText(), u"two keys in a drawer"_s);
        QVERIFY(tests::shows(*m_tab, u"is back. It is not stored yet."_s));
        choose(u"clauses"_s);
        QCOMPARE(byName<QPlainTextEdit>(*m_tab, u"Words of the agreement"_s)->toPlainText(),
            u"only as we are told"_s);
        QCOMPARE(byName<QSpinBox>(*m_tab, u"Page"_s)->value(), 4);
        choose(u"incidents"_s);
        QCOMPARE(account()->toPlainText(), u"mail server open"_s);
        QCOMPARE(
            when()->dateTime().toSecsSinceEpoch(), before.toSecsSinceEpoch()); // its clocks run from then
        button(u"Record the incident"_s)->click();
        QTRY_VERIFY(byName<QTableView>(*m_tab, u"Incidents"_s));
        QVERIFY(account()->toPlainText().isEmpty());
        QTRY_COMPARE(FormDraft::in(*m_tab).size(), 2); // what was recorded is kept no longer
    }

    void keepsTheMomentThatTheyToldUsBeforeAnythingElseIsTyped()
    {
        open(m_house->founder());
        QTRY_VERIFY(tests::shows(*m_tab, u"No agreement with this processor"_s));
        choose(u"incidents"_s);
        const auto when = [this] { return byName<QDateTimeEdit>(*m_tab, u"When they told us"_s); };
        QVERIFY(FormDraft::in(*m_tab).isEmpty());
        const QDateTime before = when()->dateTime().addSecs(-3600);
        when()->setDateTime(before);
        QVERIFY(m_house->services()
                    .agreements()
                    .add(m_house->founder(), {.processor = m_printer, .reference = u"VO-7"_s})
                    .result());

        m_tab->refresh();

        QTRY_VERIFY(tests::shows(*m_tab, u"Proposed, not signed"_s));
        QCOMPARE(when()->dateTime(), before);
        const QList<Draft> drafts = FormDraft::in(*m_tab);
        QCOMPARE(drafts.size(), 1);
        // Whatever the clock is called where it is opened again.
        QVERIFY(drafts.first().content.contains(before.toUTC().toString(Qt::ISODate)));
    }

    void startsEmptyForAnotherProcessor()
    {
        const auto other = m_house->services()
                               .processors()
                               .add(m_house->founder(), {.name = u"Wolk BV"_s, .country = u"IE"_s})
                               .result();
        QVERIFY(other);
        open(m_house->founder());
        QTRY_VERIFY(tests::shows(*m_tab, u"No agreement with this processor"_s));
        choose(u"incidents"_s);
        account()->setPlainText(u"mail server open"_s);

        m_tab->show(*other);

        QTRY_VERIFY(account() && account()->toPlainText().isEmpty());
        QVERIFY(FormDraft::in(*m_tab).isEmpty());
    }

    void showsWithoutVerbsToWhoMayOnlyLook()
    {
        QVERIFY(m_house->services()
                    .agreements()
                    .add(m_house->founder(), {.processor = m_printer, .reference = u"VO-7"_s})
                    .result());
        open(m_house->member(u"auditor"_s, {{Role::Auditor, FilingSystem::Customers}}));
        QTRY_VERIFY(tests::shows(*m_tab, u"Proposed, not signed"_s));
        QVERIFY(!button(u"New agreement"_s));
        QVERIFY(!button(u"Save"_s));
        QVERIFY(!byName<QLineEdit>(*m_tab, u"Name or number"_s)->isEnabled());
        choose(u"incidents"_s);
        QVERIFY(!button(u"Record the incident"_s));
    }

private:
    void open(const Permit &permit, const QList<Draft> &drafts = {})
    {
        m_tab.reset();
        m_session = std::make_unique<Session>(m_house->shared(), permit);
        m_session->setDrafts(drafts);
        m_tab = std::make_unique<AgreementTab>(*m_session);
        m_tab->resize(1000, 720);
        m_tab->show();
        m_tab->show(m_printer);
    }

    void recordAgreement()
    {
        QTRY_VERIFY(button(u"Record the agreement"_s));
        byName<QLineEdit>(*m_tab, u"Name or number"_s)->setText(u"VO-7"_s);
        byName<DateField>(*m_tab, u"Signed on"_s)->setDate(m_session->today());
        byName<DateField>(*m_tab, u"First day"_s)->setDate(m_session->today());
        auto *authorisation = byName<QComboBox>(*m_tab, u"Authorisation of sub-processors"_s);
        authorisation->setCurrentIndex(authorisation->findData(static_cast<int>(SubAuthorisation::General)));
        byName<QSpinBox>(*m_tab, u"Days to object to a sub-processor"_s)->setValue(5);
        QSignalSpy told(m_tab.get(), &AgreementTab::told);
        button(u"Record the agreement"_s)->click();
        QTRY_COMPARE(told.size(), 1);
    }

    void choose(const QString &view) const { m_tab->findChild<ViewSwitch *>()->choose(view); }

    static bool hasError(QWidget *control)
    {
        const auto *field = qobject_cast<FormField *>(control->parentWidget());
        return field && field->hasError();
    }

    QPlainTextEdit *finding() const { return byName<QPlainTextEdit>(*m_tab, u"What was found"_s); }
    QPlainTextEdit *account() const { return byName<QPlainTextEdit>(*m_tab, u"What happened"_s); }
    QPushButton *button(const QString &name) const { return byName<QPushButton>(*m_tab, name); }

    std::unique_ptr<tests::OpenHouse> m_house;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<AgreementTab> m_tab;
    Id<Processor> m_printer;
};

QTEST_MAIN(TestAgreementTab)

#include "tst_agreement_tab.moc"
