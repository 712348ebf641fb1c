#include "app/contacts/contacts.h"
#include "app/storage/sql.h"
#include "contacts_desk.h"
#include "support/spoken.h"
#include "ui/models/orphans_model.h"
#include "ui/pages/orphans_tab.h"

#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTableView>

using namespace Qt::StringLiterals;
using namespace tests;

namespace {

constexpr FilingSystem customers = FilingSystem::Customers;

} // namespace

/// Who has no ground any more, and what can be done about it.
class TestOrphansTab final : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_house = OpenHouse::open(Backend::Embedded);
        QVERIFY(m_house);
        m_session = std::make_unique<Session>(m_house->shared(), m_house->founder());
    }

    void cleanup()
    {
        m_tab.reset();
        m_session.reset();
        m_house.reset();
    }

    void saysThatEverybodyHasAGround()
    {
        add(u"Berg"_s, u"b"_s);
        show();
        QTRY_VERIFY(saysSomewhere(u"Everybody in this file has a ground."_s));
        QVERIFY(!byName<QPushButton>(*m_tab, u"Give a ground…"_s)->isEnabled());
    }

    void listsThemWithTheDaysThatAreLeftAndGivesAGround()
    {
        const Id<Contact> orphan = add(u"Berg"_s, u"a"_s);
        show();
        auto *table = byName<QTableView>(*m_tab, u"Contacts without a ground"_s);
        QTRY_COMPARE(table->model()->rowCount(), 1);
        QCOMPARE(
            table->model()->index(0, OrphansModel::Why).data().toString(), u"Consent named, none recorded"_s);
        QTRY_COMPARE(table->model()->index(0, OrphansModel::Left).data().toString(), u"30 day(s) left"_s);

        table->selectRow(0);
        byName<QPushButton>(*m_tab, u"Give a ground…"_s)->click();
        auto *dialog = m_tab->findChild<QDialog *>();
        QVERIFY(dialog);
        auto *reason = byName<QLineEdit>(*dialog, u"Why this data is kept"_s);
        QTRY_VERIFY(!reason->text().isEmpty());
        reason->setText(u"Delivery of bread every morning"_s);
        QSignalSpy told(m_tab.get(), &OrphansTab::told);
        byName<QPushButton>(*dialog, u"Give this ground"_s)->click();
        QTRY_COMPARE(told.size(), 1);
        QTRY_COMPARE(table->model()->rowCount(), 0);
        const auto file = m_house->services()
                              .contacts()
                              .find(m_house->founder(), customers, orphan, Contacts::Viewing::Internal)
                              .result();
        QCOMPARE(file->provenance.ground.reason, u"Delivery of bread every morning"_s);
    }

    void proposesAnErasureOnlyAfterAsking()
    {
        add(u"Berg"_s, u"a"_s);
        show();
        auto *table = byName<QTableView>(*m_tab, u"Contacts without a ground"_s);
        QTRY_COMPARE(table->model()->rowCount(), 1);
        table->selectRow(0);
        byName<QPushButton>(*m_tab, u"Propose erasure…"_s)->click();
        auto *question = m_tab->findChild<QDialog *>();
        QVERIFY(question);
        QCOMPARE(table->model()->index(0, OrphansModel::Left).data().toString(), u"30 day(s) left"_s);
        QSignalSpy told(m_tab.get(), &OrphansTab::told);
        byName<QPushButton>(*question, u"Propose erasure"_s)->click();
        QTRY_COMPARE(told.size(), 1);
        QTRY_COMPARE(table->model()->index(0, OrphansModel::Left).data().toString(), u"erasure asked for"_s);
    }

    void showsWhoseInterestWasToBeLookedAtAgain()
    {
        add(u"Berg"_s, u"f"_s);
        const auto file = m_house->look();
        QVERIFY(Sql(*file, "test", u"UPDATE provenance SET basis = 'f', review_on = ?"_s)
                    .bind(m_session->today().addDays(-5))
                    .run());
        show();
        auto *table = byName<QTableView>(*m_tab, u"Contacts without a ground"_s);
        QTRY_COMPARE(table->model()->rowCount(), 1);
        QCOMPARE(table->model()->index(0, OrphansModel::Why).data().toString(),
            u"The interest was to be looked at again"_s);
        QCOMPARE(table->model()->index(0, OrphansModel::EraseBy).data().toString(), QString());
        QCOMPARE(table->model()->index(0, OrphansModel::Left).data().toString(), u"5 day(s) too late"_s);
        QTRY_VERIFY(saysSomewhere(u"Of 1 contact(s) the legitimate interest was to be looked at again by now "
                                  "(art. 6(1)(f) GDPR): give them a ground with another day."_s));

        table->selectRow(0);
        QVERIFY(!byName<QPushButton>(*m_tab, u"Propose erasure…"_s)->isEnabled());
        byName<QPushButton>(*m_tab, u"Give a ground…"_s)->click();
        auto *dialog = m_tab->findChild<QDialog *>();
        QVERIFY(dialog);
        QCOMPARE(byName<QComboBox>(*dialog, u"Lawful basis"_s)->currentData().toString(), u"f"_s);
        auto *reason = byName<QLineEdit>(*dialog, u"Why this data is kept"_s);
        QTRY_VERIFY(!reason->text().isEmpty());
        // No purpose has weighed it: whoever gives it says what the interest is.
        byName<QPushButton>(*dialog, u"Give this ground"_s)->click();
        QCOMPARE(table->model()->rowCount(), 1);
        byName<QLineEdit>(*dialog, u"The legitimate interest"_s)
            ->setText(u"To reach the buyer about orders"_s);
        byName<QLineEdit>(*dialog, u"Why it outweighs theirs"_s)
            ->setText(u"Only details of their work, and they may object"_s);
        byName<QPushButton>(*dialog, u"Give this ground"_s)->click();
        QTRY_COMPARE(table->model()->rowCount(), 0);
    }

private:
    Id<Contact> add(const QString &surname, const QString &basis) const
    {
        ContactDraft draft = person(u"Zoë"_s, surname, u"zoe@voorbeeld.example"_s);
        draft.provenance.basis = basis;
        if (basis == u"f") {
            draft.ground.interest = u"To reach the buyer about orders"_s;
            draft.ground.balancing = u"Only details of their work, and they may object"_s;
        }
        return *m_house->services().contacts().add(m_house->founder(), customers, draft).result();
    }

    void show()
    {
        m_tab = std::make_unique<OrphansTab>(*m_session);
        m_tab->resize(900, 600);
        m_tab->show();
        m_tab->refresh();
    }

    bool saysSomewhere(const QString &text) const
    {
        const auto labels = m_tab->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(),
            [&](const QLabel *label) { return label->isVisible() && label->text() == text; });
    }

    std::unique_ptr<OpenHouse> m_house;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<OrphansTab> m_tab;
};

QTEST_MAIN(TestOrphansTab)
#include "tst_orphans_tab.moc"
