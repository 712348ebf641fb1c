#include "app/consent/consents.h"
#include "app/consent/purposes.h"
#include "app/contacts/contacts.h"
#include "support/open_house.h"
#include "support/spoken.h"
#include "ui/dialogs/consent_dialog.h"
#include "ui/dialogs/file_viewer.h"
#include "ui/models/consent_timeline_model.h"
#include "ui/pages/contact_consent_tab.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace Qt::StringLiterals;
using tests::byName;

namespace {

constexpr FilingSystem customers = FilingSystem::Customers;

QString cell(const QTableView *table, int row, int column)
{
    return table->model()->index(row, column).data().toString();
}

} // namespace

class TestContactConsentTab final : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_house = tests::OpenHouse::open(Backend::Embedded);
        QVERIFY(m_house);
        Services &services = m_house->services();
        QVERIFY(services.purposes().seedDefaults(founder(), u"Voorbeeld B.V."_s).result());
        m_person = *services.contacts()
                        .add(founder(), customers,
                            {.name = {.givenName = u"Zoë"_s, .infix = u"van den"_s, .surname = u"Berg"_s},
                                .points = {{.value = u"zoe@voorbeeld.example"_s}},
                                .provenance = {.source = u"balie"_s,
                                    .collectedOn = QDate(2026, 3, 1),
                                    .basis = u"a"_s}})
                        .result();
        m_tab = std::make_unique<ContactConsentTab>();
        m_tab->resize(660, 600);
        m_tab->show();
    }

    void cleanup()
    {
        m_tab.reset();
        m_house.reset();
    }

    void showsHowEveryPurposeStandsInWords()
    {
        record(ConsentAct::Given);
        open(founder());

        const auto *table = byName<QTableView>(*m_tab, u"Purposes of this person"_s);
        QVERIFY(table);
        QTRY_VERIFY(table->model()->rowCount() > 1);
        QCOMPARE(cell(table, 0, 0), u"Sales by phone"_s);
        QCOMPARE(cell(table, 0, 1), u"Given"_s);
        QCOMPARE(cell(table, 0, 2), u"Consent (art. 6(1)(a))"_s);
        QCOMPARE(cell(table, 1, 1), u"Not asked"_s);
    }

    void tellsTheTimelineTheNewestFirst()
    {
        record(ConsentAct::Given);
        record(ConsentAct::Withdrawn);
        open(founder());

        const auto *list = byName<QListView>(*m_tab, u"Timeline of consent"_s);
        QTRY_COMPARE(list->model()->rowCount(), 2);
        const QString spoken = list->model()->index(0, 0).data(Qt::AccessibleTextRole).toString();
        QVERIFY2(spoken.contains(u"Consent withdrawn – Sales by phone"_s), qPrintable(spoken));
        QVERIFY2(spoken.contains(u"recorded by Stichter"_s), qPrintable(spoken));
    }

    void withdrawsInOneActAndOffersTheWayBack()
    {
        record(ConsentAct::Given);
        open(founder());
        auto *table = byName<QTableView>(*m_tab, u"Purposes of this person"_s);
        QTRY_VERIFY(table->model()->rowCount() > 1);
        table->setCurrentIndex(table->model()->index(0, 0));
        Notice told;
        connect(m_tab.get(), &ContactConsentTab::noticeWanted, this,
            [&](const Notice &notice) { told = notice; });

        byName<QPushButton>(*m_tab, u"Withdraw"_s)->click();
        QVERIFY(!m_tab->findChild<ConsentDialog *>());

        QTRY_COMPARE(told.text, u"Consent withdrawn"_s);
        QTRY_COMPARE(cell(table, 0, 1), u"Withdrawn"_s);
        QVERIFY(told.undo);
        told.undo();
        QTRY_COMPARE(cell(table, 0, 1), u"Given"_s);
    }

    void takesBackOfWhomItWasRecordedWhoeverIsShown()
    {
        record(ConsentAct::Given);
        open(founder());
        auto *table = byName<QTableView>(*m_tab, u"Purposes of this person"_s);
        QTRY_VERIFY(table->model()->rowCount() > 1);
        table->setCurrentIndex(table->model()->index(0, 0));
        QList<Notice> told;
        connect(m_tab.get(), &ContactConsentTab::noticeWanted, this,
            [&](const Notice &notice) { told.append(notice); });
        byName<QPushButton>(*m_tab, u"Withdraw"_s)->click();
        QTRY_COMPARE(told.size(), 1);

        m_tab->clear();
        told.first().undo();
        QTRY_COMPARE(told.size(), 2);
        QCOMPARE(told.last().text, u"Taken back; the history shows both."_s);
        const auto history = m_house->services().consents().history(founder(), customers, m_person).result();
        QCOMPARE(history->size(), 3);

        auto again = told.first().undo();
        again.waitForFinished();
        QVERIFY(!again.result());
    }

    void keepsThePurposeChosenWhenItsLineMoves()
    {
        open(founder());
        auto *table = byName<QTableView>(*m_tab, u"Purposes of this person"_s);
        QTRY_VERIFY(table->model()->rowCount() > 1);
        const int last = table->model()->rowCount() - 1;
        QCOMPARE(cell(table, last, 0), u"Sales by phone"_s);
        table->setCurrentIndex(table->model()->index(last, 0));

        record(ConsentAct::Given);
        m_tab->refresh();

        QTRY_COMPARE(cell(table, 0, 0), u"Sales by phone"_s);
        QCOMPARE(table->currentIndex().row(), 0);
        QVERIFY(byName<QPushButton>(*m_tab, u"Withdraw"_s)->isEnabled());
    }

    void opensTheEvidenceOfAnActInside()
    {
        QVERIFY(
            m_house->services()
                .consents()
                .record(founder(), customers, m_person,
                    {.purposeKey = u"phone-sales"_s,
                        .channel = Channel::Phone,
                        .method = u"paper"_s,
                        .evidence = ConsentEvidence{u"form.txt"_s, u"text/plain"_s, "signed: Zo\xC3\xAB"}})
                .result());
        open(founder());
        auto *list = byName<QListView>(*m_tab, u"Timeline of consent"_s);
        QTRY_COMPARE(list->model()->rowCount(), 1);
        QVERIFY(byName<QPushButton>(*m_tab, u"Export proof"_s));
        list->setCurrentIndex(list->model()->index(0, 0));
        QTest::keyClick(list, Qt::Key_Return);

        QTRY_VERIFY(m_tab->findChild<FileViewer *>());
        auto *viewer = m_tab->findChild<FileViewer *>();
        QCOMPARE(byName<QPlainTextEdit>(*viewer, u"Content of the file"_s)->toPlainText(), u"signed: Zoë"_s);
    }

    void asksHowBeforeConsentIsRecorded()
    {
        open(founder());
        m_tab->recordConsent();
        auto *dialog = m_tab->findChild<ConsentDialog *>();
        auto *purpose = byName<QComboBox>(*dialog, u"Purpose"_s);
        QTRY_COMPARE(purpose->count(), 3);
        purpose->setCurrentIndex(purpose->findText(u"Sales by phone"_s));
        QSignalSpy recorded(dialog, &ConsentDialog::recorded);
        auto *method = byName<QComboBox>(*dialog, u"How it reached us"_s);

        byName<QPushButton>(*dialog, u"Record consent"_s)->click();
        QVERIFY(recorded.isEmpty());
        QCOMPARE(method->accessibleDescription(), u"Choose how this reached you."_s);
        method->setCurrentIndex(method->findText(u"Paper form"_s));
        byName<QPushButton>(*dialog, u"Record consent"_s)->click();

        QTRY_COMPARE(recorded.size(), 1);
        QCOMPARE(m_house->services().consents().history(founder(), customers, m_person).result()->size(), 1);
    }

    void offersAViewerNothingToRecord()
    {
        record(ConsentAct::Given);
        const Permit viewer = m_house->member(u"inzage"_s, {{Role::Viewer, customers}});
        open(viewer);

        QTRY_COMPARE(byName<QListView>(*m_tab, u"Timeline of consent"_s)->model()->rowCount(), 1);
        QVERIFY(!byName<QPushButton>(*m_tab, u"Withdraw"_s));
        QVERIFY(!byName<QPushButton>(*m_tab, u"Export proof"_s));
        m_tab->recordConsent();
        QVERIFY(!m_tab->findChild<ConsentDialog *>());
    }

    void showsOnePurposeWhereAsked()
    {
        ConsentTimelineModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setEntries({{.purposeKey = u"a"_s}, {.purposeKey = u"b"_s}, {.purposeKey = u"a"_s}});

        model.setPurpose(u"a"_s);
        QCOMPARE(model.rowCount(), 2);
        model.setPurpose({});
        QCOMPARE(model.rowCount(), 3);
    }

private:
    const Permit &founder() const { return m_house->founder(); }

    void open(const Permit &permit) { m_tab->setContact(&m_house->services(), permit, customers, m_person); }

    void record(ConsentAct act) const
    {
        QVERIFY(m_house->services()
                    .consents()
                    .record(founder(), customers, m_person,
                        {.purposeKey = u"phone-sales"_s,
                            .channel = Channel::Phone,
                            .act = act,
                            .method = u"phone"_s})
                    .result());
    }

    std::unique_ptr<tests::OpenHouse> m_house;
    std::unique_ptr<ContactConsentTab> m_tab;
    Id<Contact> m_person;
};

QTEST_MAIN(TestContactConsentTab)

#include "tst_contact_consent_tab.moc"
