#include "app/consent/consents.h"
#include "app/consent/purposes.h"
#include "app/storage/sql.h"
#include "contacts_desk.h"
#include "ui/dialogs/duplicates_dialog.h"
#include "ui/dialogs/merge_dialog.h"
#include "ui/pages/contact_detail.h"
#include "ui/pages/contact_table.h"

#include <QAction>
#include <QComboBox>
#include <QPointer>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace tests;

namespace {

constexpr FilingSystem customers = FilingSystem::Customers;

QStringList rowsOf(const ContactTable &table)
{
    QStringList rows;
    for (int row = 0; row < table.rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < table.model()->columnCount(); ++column)
            cells.append(table.model()->index(row, column).data().toString());
        rows.append(cells.join(u'|'));
    }
    return rows;
}

} // namespace

/// Two records side by side, and what becomes of them.
class TestMergeDialog final : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_desk = std::make_unique<Desk>();
        ContactDraft twin = person(u"Zoë"_s, u"Berg"_s, u"zoe@voorbeeld.example"_s);
        twin.points.append({.kind = ContactPoint::Kind::Phone, .value = u"0612345678"_s});
        twin.jobTitle = u"bakker"_s;
        m_desk->open(m_desk->house->founder());
        m_desk->add(twin);
    }

    void cleanup()
    {
        delete m_dialog;
        m_desk.reset();
    }

    void tellsWhatBecomesOfEachField()
    {
        open();
        const QStringList fields = rowsOf(*table(u"Fields of both records"_s));
        QVERIFY2(fields.filter(u"Job title||bakker|"_s).size() == 1, qPrintable(fields.join(u'\n')));
        const QStringList items = rowsOf(*table(u"Addresses and numbers of both records"_s));
        QCOMPARE(items.filter(u"zoe@voorbeeld.example|Absorbed record|Both records have it"_s).size(), 1);
        QCOMPARE(items.filter(u"|Absorbed record|Comes along"_s).size(), 1);
    }

    void tellsHowConsentStandsAfterwards()
    {
        consent(1, ConsentAct::Withdrawn);
        consent(4, ConsentAct::Given);
        open();
        const QStringList lines = rowsOf(*table(u"Consent of both records"_s));
        QCOMPARE(lines.size(), 1);
        QVERIFY2(lines.first().endsWith(u"|Withdrawn|Given|Withdrawn|The stricter of both"_s),
            qPrintable(lines.first()));
    }

    void saysWhyADateOfBirthIsNotChosen()
    {
        const auto line = m_desk->house->look();
        for (const auto &[contact, day] :
            {std::pair(qint64{1}, u"1980-05-01"_s), std::pair(qint64{4}, u"2014-05-01"_s)})
            QVERIFY(Sql(*line, "test", u"UPDATE contact SET birth_date = ? WHERE id = ?"_s)
                        .bind(day)
                        .bind(contact)
                        .run());
        open();
        auto *birth = named<QComboBox>(*m_dialog, u"Whose Birth date"_s);
        QVERIFY(birth && !birth->isEnabled());
        QCOMPARE(birth->currentText(), u"Absorbed record's"_s);
        QVERIFY(birth->accessibleDescription().contains(u"child"_s));
        QVERIFY(rowsOf(*table(u"Fields of both records"_s))
                    .join(u'\n')
                    .contains(u"The later birth date stays"_s));
    }

    void takesAnotherChoiceAndMerges()
    {
        open();
        QSignalSpy merged(m_dialog, &MergeDialog::merged);
        auto *job = named<QComboBox>(*m_dialog, u"Whose Job title"_s);
        QVERIFY(job && job->isEnabled());
        QCOMPARE(job->currentText(), u"Absorbed record's"_s);
        job->setCurrentIndex(0);
        emit job->activated(0);
        QTRY_VERIFY(buttonNamed(*m_dialog, u"Merge"_s)->isEnabled());
        buttonNamed(*m_dialog, u"Merge"_s)->click();
        QTRY_COMPARE(merged.size(), 1);

        const auto file = m_desk->house->services()
                              .contacts()
                              .find(m_desk->house->founder(), customers, Id<Contact>(1))
                              .result();
        QVERIFY(file);
        QCOMPARE(file->contact.jobTitle, QString());
        QCOMPARE(file->points.size(), 2);
        QVERIFY(!m_desk->house->services()
                     .contacts()
                     .find(m_desk->house->founder(), customers, Id<Contact>(4))
                     .result());
    }

    void keepsTheOtherRecordWhenAsked()
    {
        open();
        auto *keep = named<QComboBox>(*m_dialog, u"The record that stays"_s);
        QVERIFY(keep->itemText(0).contains(u"number 1"_s));
        keep->setCurrentIndex(1);
        emit keep->activated(1);
        QTRY_VERIFY(keep->itemText(0).contains(u"number 4"_s));
    }

    void isOfferedFromThePersonsPage()
    {
        m_desk->page->openRecord(1);
        auto *detail = m_desk->page->findChild<ContactDetail *>();
        QTRY_VERIFY(detail->contact().isStored());
        QAction *offered = nullptr;
        for (QAction *action : detail->findChildren<QAction *>()) {
            if (action->text() == u"Possible duplicates…"_s)
                offered = action;
        }
        QTRY_VERIFY(offered && offered->isEnabled());
        offered->trigger();
        auto *dialog = m_desk->page->findChild<DuplicatesDialog *>();
        QVERIFY(dialog);
        auto *found = named<ContactTable>(*dialog, u"People who may be the same"_s);
        QTRY_VERIFY(found->rowCount() > 0);
        QTRY_VERIFY(rowsOf(*found).first().contains(u"Berg"_s));
        QVERIFY(rowsOf(*found).first().endsWith(u"The same e-mail address"_s));
        delete dialog;
    }

private:
    void open()
    {
        m_dialog = new MergeDialog(*m_desk->session, Id<Contact>(1), Id<Contact>(4), m_desk->page.get());
        m_dialog->open();
        QTRY_VERIFY(buttonNamed(*m_dialog, u"Merge"_s)->isEnabled());
    }

    ContactTable *table(const QString &name) const { return named<ContactTable>(*m_dialog, name); }

    void consent(qint64 contact, ConsentAct act) const
    {
        const auto &services = m_desk->house->services();
        const Permit &permit = m_desk->house->founder();
        const Purpose purpose{.key = u"club-news"_s,
            .channels = {Channel::Email},
            .categories = {DataCategory::Identity, DataCategory::ContactDetails},
            .wording = {.titleNl = u"Clubnieuws"_s,
                .titleEn = u"Club news"_s,
                .wordingNl = u"Ja, ik wil clubnieuws."_s,
                .wordingEn = u"Yes, I want club news."_s}};
        std::ignore = services.purposes().add(permit, purpose).result();
        QVERIFY(services.consents()
                    .record(permit, customers, Id<Contact>(contact),
                        {.purposeKey = u"club-news"_s,
                            .channel = Channel::Email,
                            .act = act,
                            .method = u"phone"_s})
                    .result());
    }

    std::unique_ptr<Desk> m_desk;
    QPointer<MergeDialog> m_dialog;
};

QTEST_MAIN(TestMergeDialog)

#include "tst_merge_dialog.moc"
