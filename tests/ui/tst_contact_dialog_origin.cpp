#include "app/informing/informing.h"
#include "contacts_desk.h"
#include "support/spoken.h"
#include "ui/dialogs/contact_dialog.h"
#include "ui/widgets/form_field.h"

#include <QComboBox>
#include <QLineEdit>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace tests;

namespace {

constexpr FilingSystem customers = FilingSystem::Customers;

} // namespace

/// Where the data of somebody new comes from, whether they were informed, and why they are kept.
class TestContactDialogOrigin final : public QObject
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
        m_parent.reset();
        m_session.reset();
        m_house.reset();
    }

    void asksWhoGaveTheDataAndWhetherTheyWereInformed()
    {
        ContactDialog *dialog = open(nullptr);
        auto *origin = byName<QComboBox>(*dialog, u"Who gave it"_s);
        auto *informed = byName<QComboBox>(*dialog, u"Informed already"_s);
        QVERIFY(origin && informed);
        QCOMPARE(origin->currentText(), u"From the person (art. 13)"_s);
        QCOMPARE(informed->currentText(), u"Not yet"_s);
        QVERIFY(informed->accessibleDescription().startsWith(u"To be informed by "_s));
        QVERIFY(!byName<QLineEdit>(*dialog, u"Version of the privacy statement"_s));
        // In reading order, by the keyboard alone.
        byName<QLineEdit>(*dialog, u"Collected on"_s)->setFocus();
        for (const QWidget *next : {static_cast<QWidget *>(origin), static_cast<QWidget *>(informed),
                 static_cast<QWidget *>(byName<QComboBox>(*dialog, u"Lawful basis"_s))}) {
            QTest::keyClick(dialog->focusWidget(), Qt::Key_Tab);
            QCOMPARE(dialog->focusWidget(), next);
        }
        // What is not possible for data from them is not offered; what is from elsewhere, is.
        QCOMPARE(informed->findText(u"Professional secrecy (art. 14(5)(d))"_s), -1);
        origin->setCurrentIndex(1);
        QVERIFY(informed->findText(u"Professional secrecy (art. 14(5)(d))"_s) > 0);
        QCOMPARE(informed->findText(u"When the data was taken (art. 13)"_s), -1);
        origin->setCurrentIndex(0);

        byName<QLineEdit>(*dialog, u"Surname"_s)->setText(u"Kok"_s);
        byName<QLineEdit>(*dialog, u"Source"_s)->setText(u"balie"_s);
        informed->setCurrentIndex(informed->findText(u"When the data was taken (art. 13)"_s));
        auto *statement = byName<QLineEdit>(*dialog, u"Version of the privacy statement"_s);
        QVERIFY(statement);
        auto *add = byName<QPushButton>(*dialog, u"Add contact"_s);
        add->click();
        QVERIFY2(errorOf(statement).startsWith(u"Say by which version"_s), qPrintable(errorOf(statement)));
        QVERIFY(statement->hasFocus());
        QTest::keyClicks(statement, u"2.1"_s);
        QSignalSpy saved(dialog, &ContactDialog::saved);
        QTRY_VERIFY(add->isEnabled());
        add->click();
        QTRY_COMPARE(saved.size(), 1);

        const InformingState state = informingOf(saved);
        QCOMPARE(state.due->origin, DataOrigin::Person);
        QVERIFY(!state.due->isOpen());
        QCOMPARE(state.events.first().manner, InformingManner::AtCollection);
        QCOMPARE(state.events.first().statement, u"2.1"_s);
    }

    void takesAnExceptionForDataFromElsewhereWithAReasonThatIsOne()
    {
        ContactDialog *dialog = open(nullptr);
        byName<QLineEdit>(*dialog, u"Surname"_s)->setText(u"Kok"_s);
        byName<QLineEdit>(*dialog, u"Source"_s)->setText(u"handelsregister"_s);
        byName<QComboBox>(*dialog, u"Who gave it"_s)->setCurrentIndex(1);
        auto *informed = byName<QComboBox>(*dialog, u"Informed already"_s);
        informed->setCurrentIndex(
            informed->findText(u"Impossible or a disproportionate effort (art. 14(5)(b))"_s));
        auto *reason = byName<QLineEdit>(*dialog, u"Why they need not be informed"_s);
        QVERIFY(reason->isVisible());
        reason->setText(u"n.v.t. onbekend"_s);
        auto *add = byName<QPushButton>(*dialog, u"Add contact"_s);
        add->click();
        QVERIFY2(errorOf(reason).startsWith(u"Say why in at least two words"_s), qPrintable(errorOf(reason)));
        reason->setText(u"bsn 111222333 van deze persoon"_s);
        add->click();
        QVERIFY2(errorOf(reason).contains(u"BSN"_s), qPrintable(errorOf(reason)));

        reason->setText(u"geen adres en geen telefoonnummer te vinden"_s);
        QSignalSpy saved(dialog, &ContactDialog::saved);
        add->click();
        QTRY_COMPARE(saved.size(), 1);
        const InformingState state = informingOf(saved);
        QCOMPARE(state.due->origin, DataOrigin::Elsewhere);
        QCOMPARE(state.events.first().reason, u"geen adres en geen telefoonnummer te vinden"_s);
    }

    void asksNothingAboutInformingWhereSomebodyIsChanged()
    {
        const auto id =
            contacts()
                .add(m_house->founder(), customers, person(u"Zoë"_s, u"Berg"_s, u"zoe@voorbeeld.example"_s))
                .result();
        const auto file =
            contacts().find(m_house->founder(), customers, *id, Contacts::Viewing::Internal).result();
        ContactDialog *dialog = open(&*file);
        const auto boxes = dialog->findChildren<QComboBox *>();
        for (const QComboBox *box : boxes)
            QVERIFY(!box->isVisible() || box->accessibleName() != u"Informed already"_s);
    }

    void fillsInWhySomebodyNewIsKeptAndTakesNoFilling()
    {
        ContactDialog *dialog = open(nullptr);
        auto *reason = byName<QLineEdit>(*dialog, u"Why this data is kept"_s);
        QTRY_VERIFY(reason->text().startsWith(u"This person agreed to it"_s));
        auto *basis = byName<QComboBox>(*dialog, u"Lawful basis"_s);
        basis->setCurrentIndex(basis->findData(u"b"_s));
        QTRY_VERIFY(reason->text().startsWith(u"To perform the agreement with this customer"_s));
        auto *kind = byName<QComboBox>(*dialog, u"Kind of contact"_s);
        QVERIFY(kind);
        kind->setCurrentIndex(kind->findText(u"Supplier"_s));
        QTRY_VERIFY(reason->text().startsWith(u"To order from this supplier"_s));

        byName<QLineEdit>(*dialog, u"Surname"_s)->setText(u"Kok"_s);
        byName<QLineEdit>(*dialog, u"Source"_s)->setText(u"balie"_s);
        reason->setText(u"n.v.t."_s);
        byName<QPushButton>(*dialog, u"Add contact"_s)->click();
        QVERIFY2(errorOf(reason).startsWith(u"This only fills the field"_s), qPrintable(errorOf(reason)));

        reason->setText(u"Delivery of bread every morning"_s);
        auto *ending = byName<QComboBox>(*dialog, u"Until when"_s);
        ending->setCurrentIndex(1);
        auto *until = byName<QLineEdit>(*dialog, u"Last day"_s);
        QVERIFY(until->isVisible());
        until->setFocus();
        QTest::keyClicks(until, u"+9999d"_s);
        QTest::keyClick(until, Qt::Key_Tab);
        QSignalSpy saved(dialog, &ContactDialog::saved);
        byName<QPushButton>(*dialog, u"Add contact"_s)->click();
        QVERIFY2(errorOf(until).startsWith(u"This day is later than the retention rule allows"_s),
            qPrintable(errorOf(until)));

        ending->setCurrentIndex(0);
        byName<QPushButton>(*dialog, u"Add contact"_s)->click();
        QTRY_COMPARE(saved.size(), 1);
        const auto kept = contacts()
                              .find(m_house->founder(), customers, saved.first().first().value<Id<Contact>>(),
                                  Contacts::Viewing::Internal)
                              .result();
        QCOMPARE(kept->provenance.ground.reasonFrom, ReasonOrigin::Own);
        QCOMPARE(kept->provenance.ground.reason, u"Delivery of bread every morning"_s);
        QCOMPARE(kept->provenance.ground.untilRule, u"SUP-15"_s);
    }

private:
    InformingState informingOf(const QSignalSpy &saved) const
    {
        return *m_house->services()
                    .informing()
                    .of(m_house->founder(), customers, saved.first().first().value<Id<Contact>>())
                    .result();
    }

    Contacts &contacts() const { return m_house->services().contacts(); }

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

    std::unique_ptr<OpenHouse> m_house;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<QWidget> m_parent;
};

QTEST_MAIN(TestContactDialogOrigin)
#include "tst_contact_dialog_origin.moc"
