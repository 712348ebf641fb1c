#include "app/contacts/contacts.h"
#include "contacts_desk.h"
#include "support/spoken.h"
#include "ui/models/findings_model.h"
#include "ui/pages/findings_tab.h"

#include <QComboBox>
#include <QDialog>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>

using namespace Qt::StringLiterals;
using namespace tests;

/// What may not stand in free text, and what the privacy officer does about it.
class TestFindingsTab final : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_house = OpenHouse::open(Backend::Embedded);
        QVERIFY(m_house);
        m_session = std::make_unique<Session>(m_house->shared(), m_house->founder());
        const auto contact = m_house->services()
                                 .contacts()
                                 .add(m_house->founder(), FilingSystem::Customers,
                                     person(u"Zoë"_s, u"Berg"_s, u"zoe@voorbeeld.example"_s))
                                 .result();
        QVERIFY(contact);
        m_contact = *contact;
        QVERIFY(m_house->services()
                    .contacts()
                    .addNote(m_house->founder(), FilingSystem::Customers, m_contact, u"heeft diabetes"_s)
                    .result());
        m_tab = std::make_unique<FindingsTab>(*m_session);
        m_tab->resize(1000, 600);
        m_tab->show();
        m_tab->refresh();
        QTRY_COMPARE(table()->model()->rowCount(), 1);
        QCOMPARE(byName<QTableView>(*m_tab, u"Findings"_s), table());
    }

    void cleanup()
    {
        m_tab.reset();
        m_session.reset();
        m_house.reset();
    }

    void tellsWhereAndNeverWhat()
    {
        const QString what = table()->model()->index(0, FindingsModel::What).data().toString();

        QVERIFY(!what.isEmpty() && !what.contains(u"diabetes"_s));
        QVERIFY(!button(u"Mask"_s)->isEnabled()); // nothing is chosen
    }

    void masksWhatIsChosen()
    {
        table()->selectRow(0);
        QSignalSpy told(m_tab.get(), &FindingsTab::told);
        button(u"Mask"_s)->click();

        QTRY_COMPARE(told.size(), 1);
        QTRY_COMPARE(table()->model()->rowCount(), 0);
        const auto file = m_house->services()
                              .contacts()
                              .reveal(m_house->founder(), FilingSystem::Customers, m_contact,
                                  CoveredGroup::Notes, ViewReason::Review)
                              .result();
        QCOMPARE(file->notes.first().body, u"heeft [weggelaten]"_s);
    }

    void keepsItOnlyForAReason()
    {
        table()->selectRow(0);
        button(u"Keep"_s)->click();
        QCOMPARE(table()->model()->rowCount(), 1);

        byName<QLineEdit>(*m_tab, u"Reason to keep it, or why it is a false hit"_s)
            ->setText(u"asked for it themselves"_s);
        QSignalSpy told(m_tab.get(), &FindingsTab::told);
        button(u"Keep"_s)->click();

        QTRY_COMPARE(told.size(), 1);
        QTRY_COMPARE(table()->model()->rowCount(), 0);
        byName<QComboBox>(*m_tab, u"Show"_s)->setCurrentIndex(1);
        QTRY_COMPARE(table()->model()->rowCount(), 1);
        QCOMPARE(
            table()->model()->index(0, FindingsModel::Why).data().toString(), u"asked for it themselves"_s);
    }

    void erasesOnlyAfterAsking()
    {
        table()->selectRow(0);
        button(u"Erase…"_s)->click();
        auto *question = m_tab->findChild<QDialog *>();
        QVERIFY(question);
        QSignalSpy told(m_tab.get(), &FindingsTab::told);
        byName<QPushButton>(*question, u"Erase"_s)->click();

        QTRY_COMPARE(told.size(), 1);
        QTRY_COMPARE(table()->model()->rowCount(), 0);
    }

    void searchesTheWholeFile()
    {
        QSignalSpy job(m_tab.get(), &FindingsTab::jobStarted);
        QSignalSpy told(m_tab.get(), &FindingsTab::told);
        button(u"Search the whole file"_s)->click();

        QCOMPARE(job.size(), 1);
        QTRY_COMPARE(told.size(), 1);
        QVERIFY(button(u"Search the whole file"_s)->isEnabled());
    }

private:
    /// There whether it is shown or says that nothing was found.
    QTableView *table() const { return m_tab->findChild<QTableView *>(); }
    QPushButton *button(const QString &name) const { return byName<QPushButton>(*m_tab, name); }

    std::unique_ptr<OpenHouse> m_house;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<FindingsTab> m_tab;
    Id<Contact> m_contact;
};

QTEST_MAIN(TestFindingsTab)
#include "tst_findings_tab.moc"
