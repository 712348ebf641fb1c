#include "app/contacts/field_history_repository.h"
#include "app/staff/sign_in.h"
#include "app/storage/sql.h"
#include "contacts_desk.h"
#include "support/spoken.h"
#include "ui/dialogs/contact_dialog.h"
#include "ui/dialogs/contact_request_dialog.h"
#include "ui/pages/contact_table.h"
#include "ui/widgets/error_summary.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/inline_bar.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace tests;

namespace {

constexpr FilingSystem customers = FilingSystem::Customers;

} // namespace

class TestContactDialog final : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_house = OpenHouse::open(Backend::Embedded);
        QVERIFY(m_house);
        ContactDraft draft = person(u"Zoë"_s, u"Berg"_s, u"zoe@voorbeeld.example"_s);
        draft.addresses = {{.street = u"Kerkstraat"_s, .houseNumber = u"12"_s, .city = u"Delft"_s}};
        m_person = *contacts().add(m_house->founder(), customers, draft).result();
        m_session = std::make_unique<Session>(m_house->shared(), m_house->founder());
    }

    void cleanup()
    {
        m_parent.reset();
        m_session.reset();
        m_house.reset();
    }

    void saysWhatIsWrongOnLeavingAFieldAndNeverWhileTyping()
    {
        ContactDialog *dialog = open(nullptr);
        auto *email = byName<QLineEdit>(*dialog, u"E-mail"_s);
        email->setFocus();
        QTest::keyClicks(email, u"zoe"_s);
        QCOMPARE(errorOf(email), QString());
        QTest::keyClick(email, Qt::Key_Tab);
        QVERIFY2(errorOf(email).startsWith(u"This is no e-mail address"_s), qPrintable(errorOf(email)));

        email->setFocus();
        QTest::keyClicks(email, u"@voorbeeld.example"_s);
        QCOMPARE(errorOf(email), QString());
        QTest::keyClick(email, Qt::Key_Tab);
        QCOMPARE(errorOf(email), QString());

        const auto complaint = [&](const QString &field, const QString &typed) {
            auto *edit = byName<QLineEdit>(*dialog, field);
            edit->setFocus();
            QTest::keyClicks(edit, typed);
            QTest::keyClick(edit, Qt::Key_Tab);
            return errorOf(edit);
        };
        QVERIFY(complaint(u"Phone"_s, u"12"_s).startsWith(u"This is no phone number"_s));
        QVERIFY(complaint(u"Postcode"_s, u"1234 A"_s).startsWith(u"This is no postcode"_s));
        QVERIFY(complaint(u"House number"_s, u"12A"_s).startsWith(u"A house number is a number"_s));
        QVERIFY(complaint(u"Birth date"_s, u"31-02-2020"_s).startsWith(u"This is not a date"_s));
        QVERIFY(complaint(u"Job title"_s, u"bsn 111222333"_s).contains(u"BSN"_s));
    }

    void refusesABirthDateThatIsStillToCome()
    {
        ContactDialog *dialog = open(nullptr);
        auto *day = byName<QLineEdit>(*dialog, u"Birth date"_s);
        day->setFocus();
        QTest::keyClicks(day, u"+30d"_s);
        QTest::keyClick(day, Qt::Key_Tab);
        QVERIFY(errorOf(day).startsWith(u"This day is still to come"_s));
    }

    void writesPhoneNumbersAndPostcodesAsPeopleDo()
    {
        ContactDialog *dialog = open(nullptr);
        const auto left = [&](const QString &field, const QString &typed) {
            auto *edit = byName<QLineEdit>(*dialog, field);
            edit->setFocus();
            QTest::keyClicks(edit, typed);
            QTest::keyClick(edit, Qt::Key_Tab);
            return edit->text();
        };
        QCOMPARE(left(u"Phone"_s, u"+31612345678"_s), u"06 12345678"_s);
        QCOMPARE(left(u"Postcode"_s, u"2611et"_s), u"2611 ET"_s);
    }

    void sumsUpWhatMustBeMendedAndLeadsToIt()
    {
        ContactDialog *dialog = open(nullptr);
        byName<QLineEdit>(*dialog, u"E-mail"_s)->setText(u"zoe"_s);
        byName<QPushButton>(*dialog, u"Add contact"_s)->click();

        auto *summary = dialog->findChild<ErrorSummary *>();
        QVERIFY(summary->isVisibleTo(dialog));
        QVERIFY(summary->findChild<InlineBar *>()->accessibleName().contains(u"2 field(s)"_s));
        const auto links = summary->findChildren<QPushButton *>();
        QStringList words;
        for (const QPushButton *link : links)
            words.append(link->text());
        QCOMPARE(words,
            (QStringList{u"E-mail: This is no e-mail address. It looks like name@example.org."_s,
                u"Source: Fill this in."_s}));
        links.last()->click();
        QVERIFY(byName<QLineEdit>(*dialog, u"Source"_s)->hasFocus());
        QVERIFY(saysSomewhere(*dialog, u"Source (required)"_s));
    }

    void addsSomebodyWithTitlesAndTheNameOfAPartner()
    {
        ContactDialog *dialog = open(nullptr);
        byName<QLineEdit>(*dialog, u"Surname"_s)->setText(u"Dam"_s);
        byName<QLineEdit>(*dialog, u"Partner's surname"_s)->setText(u"Vries"_s);
        byName<QLineEdit>(*dialog, u"Title before the name"_s)->setText(u"dr."_s);
        auto *use = byName<QComboBox>(*dialog, u"Use of names"_s);
        use->setCurrentIndex(use->findData(u"own-partner"_s));
        auto *salutation = byName<QComboBox>(*dialog, u"Salutation"_s);
        salutation->setCurrentIndex(salutation->findData(u"madam"_s));
        byName<QLineEdit>(*dialog, u"Source"_s)->setText(u"balie"_s);
        QSignalSpy saved(dialog, &ContactDialog::saved);
        byName<QPushButton>(*dialog, u"Add contact"_s)->click();
        QTRY_COMPARE(saved.size(), 1);

        m_person = saved.first().first().value<Id<Contact>>();
        const ContactFile added = file();
        QCOMPARE(added.valueOf(ContactField::PartnerSurname), u"Vries"_s);
        QCOMPARE(added.valueOf(ContactField::TitleBefore), u"dr."_s);
        QCOMPARE(added.valueOf(ContactField::NameUse), u"own-partner"_s);
        QCOMPARE(added.valueOf(ContactField::Salutation), u"madam"_s);
    }

    void tellsWhoMayBeTheSamePersonBeforeAddingAnyway()
    {
        ContactDialog *dialog = open(nullptr);
        byName<QLineEdit>(*dialog, u"Surname"_s)->setText(u"Bergh"_s);
        byName<QLineEdit>(*dialog, u"E-mail"_s)->setText(u"zoe@voorbeeld.example"_s);
        byName<QLineEdit>(*dialog, u"Source"_s)->setText(u"balie"_s);
        QSignalSpy saved(dialog, &ContactDialog::saved);
        auto *save = byName<QPushButton>(*dialog, u"Add contact"_s);
        save->click();

        QTRY_VERIFY(saysSomewhere(*dialog, u"Berg, Zoë"_s));
        QCOMPARE(saved.size(), 0);

        QTRY_VERIFY(save->isEnabled());
        save->click();
        QTRY_COMPARE(saved.size(), 1);
    }

    void locksWhatOnlyARequestChangesAndLeadsToOne()
    {
        ContactDialog *dialog = open(&file());
        auto *surname = byName<QLineEdit>(*dialog, u"Surname"_s);
        QVERIFY(surname->isReadOnly());
        QCOMPARE(surname->text(), u"Berg"_s);
        QCOMPARE(surname->accessibleDescription(), u"Locked: only a correction request changes this"_s);
        QVERIFY(!byName<QLineEdit>(*dialog, u"Phone"_s)->isReadOnly());
        std::optional<ContactField> wanted;
        connect(dialog, &ContactDialog::correctionWanted, this, [&](auto field) { wanted = field; });

        surname->setFocus();
        byName<QPushButton>(*dialog, u"Start a correction request…"_s)->click();

        QCOMPARE(wanted, ContactField::Surname);
        QVERIFY(!dialog->isVisible());
    }

    void savesOnEnterWhateverElseCanBePressed()
    {
        ContactDialog *dialog = open(&file());
        auto *city = byName<QLineEdit>(*dialog, u"Town"_s);
        city->setText(u"Gouda"_s);
        byName<QLineEdit>(*dialog, u"Where the news comes from"_s)->setText(u"balie"_s);
        city->setFocus();
        QTest::keyClick(city, Qt::Key_Return);
        QTRY_COMPARE(file().valueOf(ContactField::City), u"Gouda"_s);
    }

    void keepsWhatWasTypedWhileAnotherCauseLocksTheField()
    {
        ContactDialog *dialog = open(&file());
        auto *email = byName<QLineEdit>(*dialog, u"E-mail"_s);
        auto *cause = byName<QComboBox>(*dialog, u"Cause"_s);
        email->setText(u"new@voorbeeld.example"_s);

        cause->setCurrentIndex(cause->findData(int(EditCause::NewsFromEmployer)));
        QVERIFY(email->isReadOnly());
        QCOMPARE(email->text(), u"zoe@voorbeeld.example"_s);
        QCOMPARE(email->accessibleDescription(), u"Locked: an employer cannot tell this"_s);

        cause->setCurrentIndex(cause->findData(int(EditCause::NewsFromPerson)));
        QVERIFY(!email->isReadOnly());
        QCOMPARE(email->text(), u"new@voorbeeld.example"_s);
    }

    void locksWhatThePersonHadCorrectedBefore()
    {
        QVERIFY(field_history_repository::add(*m_house->look(), customers, m_person,
            {.field = ContactField::City, .cause = EditCause::NewsFromPerson, .requestRef = u"R-1"_s}));
        ContactDialog *dialog = open(&file());
        auto *city = byName<QLineEdit>(*dialog, u"Town"_s);
        QTRY_VERIFY(city->isReadOnly());
        QCOMPARE(city->accessibleDescription(), u"Locked: the person had this corrected before"_s);
    }

    void saysThatNobodyEditsTheirOwnRecord()
    {
        const Permit steward = m_house->member(u"ikzelf"_s, {{Role::Steward, customers}});
        QVERIFY(Sql(*m_house->look(), "test", u"UPDATE staff_member SET own_contact = ? WHERE ref = ?"_s)
                    .bind(file().contact.ref)
                    .bind(steward.staffRef())
                    .run());
        const auto self = m_house->services().signIn().enter(u"ikzelf"_s, OpenHouse::passphrase()).result();
        m_session = std::make_unique<Session>(m_house->shared(), *self);

        ContactDialog *dialog = open(&file());

        QVERIFY(!byName<QPushButton>(*dialog, u"Save"_s)->isEnabled());
        QVERIFY(byName<QLineEdit>(*dialog, u"E-mail"_s)->isReadOnly());
        QVERIFY(saysSomewhere(*dialog, u"This is your own record. A colleague must change it."_s));
    }

    void asksFieldByFieldWhatIsKeptWhenSomebodyElseWasFirst()
    {
        const ContactFile read = file();
        ContactDialog *dialog = open(&read);
        edit({{ContactField::City, u"Gouda"_s}, {ContactField::Street, u"Dam"_s},
            {ContactField::Language, u"en"_s}});
        byName<QLineEdit>(*dialog, u"Town"_s)->setText(u"Leiden"_s);
        byName<QLineEdit>(*dialog, u"Street"_s)->setText(u"Plein"_s);
        byName<QLineEdit>(*dialog, u"Job title"_s)->setText(u"bakker"_s);
        byName<QLineEdit>(*dialog, u"Where the news comes from"_s)->setText(u"balie"_s);
        QSignalSpy saved(dialog, &ContactDialog::saved);
        auto *save = byName<QPushButton>(*dialog, u"Save"_s);
        save->click();

        auto *table = dialog->findChild<ContactTable *>();
        QTRY_COMPARE(table->rowCount(), 3);
        QCOMPARE(rowOf(*table, 0), u"Job title||bakker|"_s);
        QCOMPARE(rowOf(*table, 1), u"Street|Kerkstraat|Plein|Dam"_s);
        QCOMPARE(rowOf(*table, 2), u"Town|Delft|Leiden|Gouda"_s);
        QCOMPARE(byName<QComboBox>(*dialog, u"Keep for Job title"_s)->currentText(), u"Yours"_s);
        auto *street = byName<QComboBox>(*dialog, u"Keep for Street"_s);
        auto *city = byName<QComboBox>(*dialog, u"Keep for Town"_s);
        // The keyboard stands where something must be chosen, and saving waits for it.
        QTRY_VERIFY(street->hasFocus());
        save->click();
        QCOMPARE(saved.size(), 0);
        QVERIFY(dialog->isVisible());

        QTest::keyClick(street, Qt::Key_Down);
        QTest::keyClick(street, Qt::Key_Tab);
        QVERIFY(city->hasFocus());
        QTest::keyClick(city, Qt::Key_End);
        QCOMPARE(city->currentText(), u"Theirs"_s);
        save->click();

        QTRY_COMPARE(saved.size(), 1);
        const ContactFile now = file();
        QCOMPARE(now.valueOf(ContactField::Street), u"Plein"_s);
        QCOMPARE(now.valueOf(ContactField::City), u"Gouda"_s);
        QCOMPARE(now.valueOf(ContactField::JobTitle), u"bakker"_s);
        QCOMPARE(now.valueOf(ContactField::Language), u"en"_s);
    }

private:
    Contacts &contacts() const { return m_house->services().contacts(); }

    const ContactFile &file()
    {
        m_file =
            *contacts().find(m_house->founder(), customers, m_person, Contacts::Viewing::Internal).result();
        return m_file;
    }

    void edit(const QList<FieldEdit> &fields)
    {
        const ContactEdit edit{.version = file().contact.version, .fields = fields, .source = u"elders"_s};
        QVERIFY(contacts().edit(m_house->founder(), customers, m_person, edit).result());
    }

    ContactDialog *open(const ContactFile *file)
    {
        m_parent = std::make_unique<QWidget>();
        m_parent->show();
        auto *dialog = new ContactDialog(*m_session, file, m_parent.get());
        dialog->open();
        QApplication::setActiveWindow(dialog);
        return dialog;
    }

    static QString errorOf(QLineEdit *edit)
    {
        const auto *field = qobject_cast<FormField *>(edit->parentWidget());
        return field ? field->error() : u"no field"_s;
    }

    static QString rowOf(const ContactTable &table, int row)
    {
        QStringList cells;
        for (int column = 0; column < 4; ++column)
            cells.append(table.model()->index(row, column).data().toString());
        return cells.join(u'|');
    }

    static bool saysSomewhere(const QWidget &root, const QString &text)
    {
        const auto labels = root.findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(),
            [&](const QLabel *label) { return label->text().contains(text) && label->isVisibleTo(&root); });
    }

    std::unique_ptr<OpenHouse> m_house;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<QWidget> m_parent;
    Id<Contact> m_person;
    ContactFile m_file;
};

QTEST_MAIN(TestContactDialog)
#include "tst_contact_dialog.moc"
