#include "app/consent/default_purposes.h"
#include "app/consent/purposes.h"
#include "app/registers/processors.h"
#include "support/open_house.h"
#include "tests/ui/spoken.h"
#include "ui/dialogs/data_flow_dialog.h"
#include "ui/look/style.h"
#include "ui/pages/processors_page.h"
#include "ui/session/session.h"
#include "ui/shown_widgets.h"
#include "ui/widgets/date_field.h"
#include "ui/widgets/form_field.h"

#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTableView>
#include <QTest>

using namespace Qt::StringLiterals;
using tests::spoken;

/// The register of processors in the window: filtered, changed, ended, with its chain and its transfers.
class TestProcessorsPage final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QApplication::setStyle(new Style); }

    void init()
    {
        m_house = tests::OpenHouse::open(Backend::Embedded);
        QVERIFY(m_house);
        QVERIFY(m_house->services().purposes().seedDefaults(m_house->founder(), {}).result());
        const QDate today = m_house->services().clock().today();
        m_postduif = add({.name = u"Postduif"_s,
            .country = u"NL"_s,
            .services = u"nieuwsbrieven"_s,
            .agreements = {{.signedOn = today}},
            .reviewedOn = today,
            .flows = {
                {.purpose = m_house->services().purposes().list(m_house->founder()).result()->first().id,
                    .system = u"Duifmail"_s}}});
        m_wolk = add({.name = u"Wolk"_s,
            .kind = ProcessorKind::SubProcessor,
            .country = u"US"_s,
            .worksFor = {m_postduif}});
        QVERIFY(m_wolk.isStored());
        m_session = std::make_unique<Session>(m_house->shared(), m_house->founder());
        m_page = std::make_unique<ProcessorsPage>(*m_session);
        m_page->resize(1072, 720);
        m_page->show();
        m_page->refresh();
        QTRY_COMPARE(tests::rowsIn(list()).size(), 2);
    }

    void cleanup()
    {
        m_page.reset();
        m_session.reset();
        m_house.reset();
    }

    void listsWhatStandsOutAndFilters()
    {
        QCOMPARE(
            tests::rowsIn(list()), (QStringList{u"Postduif|NL|In order"_s, u"Wolk|US|Transfer wrong"_s}));

        auto *which = spoken<QComboBox>(u"Show"_s);
        QVERIFY(which);
        which->setCurrentIndex(1);
        QCOMPARE(tests::rowsIn(list()), QStringList{u"Wolk|US|Transfer wrong"_s});
        which->setCurrentIndex(3);
        search()->setText(u"nieuwsbr"_s);
        QCOMPARE(tests::rowsIn(list()), QStringList{u"Postduif|NL|In order"_s});
        search()->setText(u"nergens"_s);
        QTRY_VERIFY(tests::shows(*m_page, u"Nobody in the register is like this."_s));
    }

    void changesWhatIsKnownOfOne()
    {
        QTRY_VERIFY(tests::shows(*m_page, u"Postduif"_s));
        auto *plan = spoken<QLineEdit>(u"When it ends"_s);
        QVERIFY(plan);
        auto *save = spoken<QPushButton>(u"Save processor"_s);
        QVERIFY(save && !save->isEnabled());
        plan->setText(u"terug als CSV"_s);
        spoken<QLineEdit>(u"Countries where data is kept"_s)->setText(u"ie, qq"_s);
        QVERIFY(save->isEnabled());
        save->click();
        QTRY_VERIFY(tests::shows(*m_page, u"Give the two letters of each country: IE, US."_s));

        spoken<QLineEdit>(u"Countries where data is kept"_s)->setText(u"ie"_s);
        save->click();

        QTRY_COMPARE(one(m_postduif).exitPlan, u"terug als CSV"_s);
        QCOMPARE(one(m_postduif).hosting, QStringList{u"IE"_s});
        QCOMPARE(one(m_postduif).flows.size(), 1);
        QTRY_VERIFY(!save->isEnabled());
    }

    void goesOnFromWhatWasJustStored()
    {
        tabs()->setCurrentIndex(1);
        auto *flows = spoken<QTableView>(u"What goes to them"_s);
        QTRY_VERIFY(flows && tests::rowsIn(flows).size() == 1);
        flows->setCurrentIndex(flows->model()->index(0, 0));
        spoken<QPushButton>(u"Take flow away"_s)->click();
        // One after the other: from here on it is stored, and the page has not been told yet.
        QVERIFY(add({.name = u"Wolkendek"_s, .country = u"NL"_s}).isStored());
        tabs()->setCurrentIndex(0);
        auto *plan = spoken<QLineEdit>(u"When it ends"_s);
        plan->setText(u"terug als CSV"_s);
        spoken<QPushButton>(u"Save processor"_s)->click();
        plan->setText(u"terug als JSON"_s); // typed on while it is being stored

        QTRY_COMPARE(one(m_postduif).exitPlan, u"terug als JSON"_s);
        QVERIFY(one(m_postduif).flows.isEmpty());
        QTRY_VERIFY(!spoken<QPushButton>(u"Save processor"_s)->isEnabled());
        QCOMPARE(plan->text(), u"terug als JSON"_s);
        QVERIFY(!tests::shows(*m_page, u"meanwhile"_s));
    }

    void hasNoTwoControlsOfOneName()
    {
        QTRY_VERIFY(tests::shows(*m_page, u"Postduif"_s));
        QStringList names;
        const auto verbs = m_page->findChildren<QPushButton *>();
        for (QPushButton *verb : verbs) {
            if (verb->isHidden())
                continue; // what it would say comes with its message
            const auto *heard = QAccessible::queryAccessibleInterface(verb);
            const QString name = heard ? heard->text(QAccessible::Name) : QString();
            QVERIFY2(!name.isEmpty(), qPrintable(verb->text()));
            QVERIFY2(!names.contains(name), qPrintable(name));
            names.append(name);
        }
    }

    void takesAFlowAwayAndRefusesACircle()
    {
        tabs()->setCurrentIndex(1);
        auto *flows = spoken<QTableView>(u"What goes to them"_s);
        QTRY_VERIFY(flows && tests::rowsIn(flows).size() == 1);
        flows->setCurrentIndex(flows->model()->index(0, 0));
        spoken<QPushButton>(u"Take flow away"_s)->click();
        QTRY_VERIFY(one(m_postduif).flows.isEmpty());
        QTRY_VERIFY(tests::rowsIn(flows).isEmpty());

        auto *candidate = spoken<QComboBox>(u"Also works for"_s);
        QTRY_COMPARE(candidate->currentText(), u"Wolk"_s);
        spoken<QPushButton>(u"Add whom they work for"_s)->click();
        QTRY_VERIFY(tests::shows(*m_page, u"Postduif > Wolk > Postduif"_s));
        QVERIFY(one(m_postduif).worksFor.isEmpty());
    }

    void saysWhatIsWrongWithATransferUntilItIsRegistered()
    {
        m_page->openRecord(m_wolk.number());
        tabs()->setCurrentIndex(2);
        QTRY_VERIFY(tests::shows(*m_page, u"covers some recipients"_s));
        spoken<QPushButton>(u"New transfer…"_s)->click();
        QTRY_VERIFY(spoken<QLineEdit>(u"To which country"_s));
        QCOMPARE(spoken<QLineEdit>(u"To which country"_s)->text(), u"US"_s);
        auto *tool = spoken<QComboBox>(u"What allows it"_s);
        QCOMPARE(tool->count(), 9); // the eight, and none yet
        tool->setCurrentIndex(2 + 2);
        QTRY_VERIFY(spoken<QLineEdit>(u"Signed on"_s));
        spoken<QPushButton>(u"Register transfer"_s)->click();

        QTRY_COMPARE(terms().transfers.size(), 1);
        QCOMPARE(termOf(terms().transfers.first()), u"eu-gdpr:A46-2-c"_s);
        QTRY_VERIFY(tests::shows(*m_page, u"the clauses are not signed"_s));
        QVERIFY(tests::shows(*m_page, u"there is no assessment of the law there"_s));
    }

    void saysAtEachTextThatANationalNumberStandsInIt()
    {
        QTRY_VERIFY(tests::shows(*m_page, u"Postduif"_s));
        auto *services = spoken<QLineEdit>(u"What they do for us"_s);
        auto *plan = spoken<QLineEdit>(u"When it ends"_s);
        auto *proof = spoken<QLineEdit>(u"Shown by"_s);
        for (QLineEdit *text : {services, plan, proof})
            text->setText(u"zie BSN 111222333"_s);
        spoken<DateField>(u"Data was last deleted on"_s)->setDate(m_session->today());
        spoken<QPushButton>(u"Save processor"_s)->click();

        QTRY_VERIFY(hasError(services) && hasError(plan) && hasError(proof));
        QVERIFY(!hasError(spoken<DateField>(u"Data was last deleted on"_s)));
    }

    void saysAtTheTextOfATransferThatANationalNumberStandsInIt()
    {
        m_page->openRecord(m_wolk.number());
        tabs()->setCurrentIndex(2);
        QTRY_VERIFY(tests::shows(*m_page, u"covers some recipients"_s));
        spoken<QPushButton>(u"New transfer…"_s)->click();
        QTRY_VERIFY(spoken<QComboBox>(u"What allows it"_s));
        spoken<QComboBox>(u"What allows it"_s)->setCurrentIndex(2 + 2);
        QTRY_VERIFY(spoken<QLineEdit>(u"Assessment of the law there"_s));
        spoken<QLineEdit>(u"Assessment of the law there"_s)->setText(u"zie BSN 111222333"_s);
        spoken<QPushButton>(u"Register transfer"_s)->click();

        QTRY_VERIFY(hasError(spoken<QLineEdit>(u"Assessment of the law there"_s)));
        QVERIFY(!hasError(spoken<QLineEdit>(u"Measures besides"_s)));
        QVERIFY(terms().transfers.isEmpty());
    }

    /// While it can still be mended there.
    void keepsAFlowOpenWhileANationalNumberStandsInIt()
    {
        const auto purposes = m_house->services().purposes().list(m_house->founder()).result();
        DataFlowDialog dialog(
            *purposes, {.purpose = purposes->first().id, .note = u"BSN 111222333"_s}, nullptr);
        dialog.show();
        const QSignalSpy told(&dialog, &DataFlowDialog::told);
        auto *people = spoken<QLineEdit>(u"Who they are in words"_s);
        people->setText(u"zie BSN 111222333"_s);
        spoken<QPushButton>(u"Save flow"_s)->click();
        QVERIFY(hasError(people) && told.isEmpty());
        // What stood there before is no hindrance.
        QVERIFY(!hasError(spoken<QLineEdit>(u"Note"_s)));
        people->setText(u"abonnees"_s);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        spoken<QPushButton>(u"Save flow"_s)->click();
        QCOMPARE(told.size(), 1);
    }

    void opensAtWhatIsAgreedWhereThatIsWanted()
    {
        m_page = std::make_unique<ProcessorsPage>(*m_session);
        m_page->resize(1072, 720);
        m_page->show();
        m_page->openRecord(QVariantList{m_wolk.number(), u"agreement"_s});

        QTRY_COMPARE(tabs()->tabText(tabs()->currentIndex()), u"Agreement"_s);
        QTRY_VERIFY(tests::shows(*m_page, u"Wolk: no processing agreement is in force"_s));
        QVERIFY(spoken<QPushButton>(u"Record the agreement"_s));
    }

    void endsWithWhoWorksForNobodyElse()
    {
        spoken<QPushButton>(u"End with the processor"_s)->click();
        QTRY_VERIFY(spoken<QPushButton>(u"End"_s));
        spoken<QPushButton>(u"End"_s)->click();

        QTRY_VERIFY(one(m_postduif).endedAt && one(m_wolk).endedAt);
        QTRY_COMPARE(tests::rowsIn(list()).size(), 0);
        spoken<QComboBox>(u"Show"_s)->setCurrentIndex(2);
        QTRY_COMPARE(tests::rowsIn(list()).size(), 2);
        QVERIFY(!spoken<QLineEdit>(u"When it ends"_s)->isEnabled());
    }

    void isOnlyReadByWhoDoesNotKeepIt()
    {
        m_page.reset();
        const Permit steward = m_house->member(u"steward"_s, {{Role::Steward, FilingSystem::Customers}});
        m_session = std::make_unique<Session>(m_house->shared(), steward);
        m_page = std::make_unique<ProcessorsPage>(*m_session);
        m_page->resize(1072, 720);
        m_page->show();
        m_page->refresh();
        QTRY_COMPARE(tests::rowsIn(list()).size(), 2);

        QTRY_VERIFY(spoken<QLineEdit>(u"When it ends"_s));
        QVERIFY(!spoken<QLineEdit>(u"When it ends"_s)->isEnabled());
        QVERIFY(!spoken<QPushButton>(u"Save processor"_s));
        QVERIFY(!spoken<QPushButton>(u"End with the processor"_s));
    }

private:
    static bool hasError(QWidget *control)
    {
        const auto *field = qobject_cast<FormField *>(control->parentWidget());
        return field && field->hasError();
    }

    QTableView *list() const { return spoken<QTableView>(u"Processors"_s); }
    QTabWidget *tabs() const { return m_page->findChild<QTabWidget *>(); }
    QLineEdit *search() const { return spoken<QLineEdit>(u"Search name, service or country"_s); }

    Id<Processor> add(const Processor &processor) const
    {
        const auto id = m_house->services().processors().add(m_house->founder(), processor).result();
        return id ? *id : Id<Processor>();
    }

    Processor one(Id<Processor> id) const
    {
        const auto all = m_house->services().processors().list(m_house->founder()).result();
        for (const Processor &each : *all) {
            if (each.id == id)
                return each;
        }
        return {};
    }

    TransferTerms terms() const
    {
        return *m_house->services().processors().transfers(m_house->founder()).result();
    }

    std::unique_ptr<tests::OpenHouse> m_house;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<ProcessorsPage> m_page;
    Id<Processor> m_postduif;
    Id<Processor> m_wolk;
};

QTEST_MAIN(TestProcessorsPage)

#include "tst_processors_page.moc"
