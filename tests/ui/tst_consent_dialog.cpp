#include "app/consent/consents.h"
#include "app/consent/purposes.h"
#include "app/contacts/contacts.h"
#include "support/open_house.h"
#include "support/spoken.h"
#include "support/ticking_clock.h"
#include "ui/dialogs/consent_dialog.h"
#include "ui/pages/contact_consent_tab.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using tests::byName;

namespace {

constexpr FilingSystem customers = FilingSystem::Customers;

} // namespace

/// What the form asks before an act of consent is recorded.
class TestConsentDialog final : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_house = tests::OpenHouse::open(Backend::Embedded);
        QVERIFY(m_house);
        QVERIFY(m_house->services().purposes().seedDefaults(founder(), u"Voorbeeld B.V."_s).result());
    }

    void cleanup() { m_house.reset(); }

    void asksForWhichOfSeveralAddresses()
    {
        ContactDraft draft{.name = {.givenName = u"Piet"_s, .surname = u"Twee"_s},
            .points = {{.value = u"piet@voorbeeld.example"_s}, {.value = u"twee@voorbeeld.example"_s}},
            .provenance = {.source = u"balie"_s, .collectedOn = QDate(2026, 3, 1), .basis = u"a"_s}};
        const auto two = m_house->services().contacts().add(founder(), customers, draft).result();
        QVERIFY(two);
        ConsentDialog dialog({.services = &m_house->services(),
                                 .permit = founder(),
                                 .filingSystem = customers,
                                 .contact = *two,
                                 .purposeKey = u"newsletter"_s,
                                 .channel = Channel::Email},
            nullptr);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.show();
        QTRY_VERIFY(byName<QComboBox>(dialog, u"Which address or number"_s));
        auto *method = byName<QComboBox>(dialog, u"How it reached us"_s);
        method->setCurrentIndex(method->findText(u"Paper form"_s));
        auto *address = byName<QComboBox>(dialog, u"Which address or number"_s);
        QCOMPARE(address->count(), 2);
        QSignalSpy recorded(&dialog, &ConsentDialog::recorded);

        byName<QPushButton>(dialog, u"Record consent"_s)->click();
        QCOMPARE(address->accessibleDescription(), u"Choose for which address or number this is."_s);
        address->setCurrentIndex(1);
        byName<QPushButton>(dialog, u"Record consent"_s)->click();

        QTRY_COMPARE(recorded.size(), 1);
        const auto history = m_house->services().consents().history(founder(), customers, *two).result();
        QVERIFY(history && history->first().event.detail.isStored());
    }

    // What is left as it was filled in is of now, however often the clock is looked at meanwhile.
    void thisMinuteIsNeverStillToCome()
    {
        m_house.reset();
        m_house = tests::OpenHouse::open(Backend::Embedded,
            tests::tickingClock(Instant::fromDateTime(QDateTime(QDate(2026, 11, 2), QTime(14, 3, 7)))));
        QVERIFY(m_house);
        QVERIFY(m_house->services().purposes().seedDefaults(founder(), u"Voorbeeld B.V."_s).result());
        const auto person = m_house->services()
                                .contacts()
                                .add(founder(), customers,
                                    {.name = {.surname = u"Nu"_s},
                                        .points = {{.value = u"nu@voorbeeld.example"_s}},
                                        .provenance = {.source = u"balie"_s,
                                            .collectedOn = QDate(2026, 3, 1),
                                            .basis = u"a"_s}})
                                .result();
        QVERIFY(person);
        ConsentDialog dialog({.services = &m_house->services(),
                                 .permit = founder(),
                                 .filingSystem = customers,
                                 .contact = *person,
                                 .purposeKey = u"newsletter"_s,
                                 .channel = Channel::Email},
            nullptr);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.show();
        auto *purpose = byName<QComboBox>(dialog, u"Purpose"_s);
        QTRY_COMPARE(purpose->count(), 3);
        auto *method = byName<QComboBox>(dialog, u"How it reached us"_s);
        method->setCurrentIndex(method->findText(u"In person"_s));
        QSignalSpy recorded(&dialog, &ConsentDialog::recorded);

        byName<QPushButton>(dialog, u"Record consent"_s)->click();

        QTRY_COMPARE(recorded.size(), 1);
    }

    void asksWhoConsentsForAChild()
    {
        const QDate today = m_house->services().clock().today();
        const auto child = m_house->services()
                               .contacts()
                               .add(founder(), customers,
                                   {.name = {.givenName = u"Noor"_s, .surname = u"Kind"_s},
                                       .birthDate = today.addYears(-16).addDays(1),
                                       .points = {{.value = u"noor@voorbeeld.example"_s}},
                                       .provenance = {.source = u"balie"_s,
                                           .collectedOn = QDate(2026, 3, 1),
                                           .basis = u"a"_s}})
                               .result();
        QVERIFY(child);
        ConsentDialog dialog({.services = &m_house->services(),
                                 .permit = founder(),
                                 .filingSystem = customers,
                                 .contact = *child,
                                 .purposeKey = u"newsletter"_s,
                                 .channel = Channel::Email},
            nullptr);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.show();
        QTRY_VERIFY(byName<QLineEdit>(dialog, u"Who consents for the child"_s));
        auto *who = byName<QLineEdit>(dialog, u"Who consents for the child"_s);
        auto *how = byName<QLineEdit>(dialog, u"How it was checked that they may"_s);
        QVERIFY(how);
        auto *method = byName<QComboBox>(dialog, u"How it reached us"_s);
        method->setCurrentIndex(method->findText(u"Paper form"_s));
        auto *act = byName<QComboBox>(dialog, u"What happened"_s);
        act->setCurrentIndex(act->findData(int(ConsentAct::Withdrawn)));
        QVERIFY(!who->isVisible()); // a no needs nobody's leave
        act->setCurrentIndex(act->findData(int(ConsentAct::Given)));
        QSignalSpy recorded(&dialog, &ConsentDialog::recorded);

        byName<QPushButton>(dialog, u"Record consent"_s)->click();
        QVERIFY(!who->accessibleDescription().isEmpty());
        who->setText(u"A. Ouder"_s);
        byName<QPushButton>(dialog, u"Record consent"_s)->click();
        QVERIFY(!how->accessibleDescription().isEmpty());
        how->setText(u"Uittreksel gezagsregister gezien"_s);
        byName<QPushButton>(dialog, u"Record consent"_s)->click();

        QTRY_COMPARE(recorded.size(), 1);
        const auto history = m_house->services().consents().history(founder(), customers, *child).result();
        QVERIFY(history);
        QCOMPARE(history->first().event.representative, u"A. Ouder"_s);
        QCOMPARE(history->first().event.authority, u"Uittreksel gezagsregister gezien"_s);
    }

    void asksHowBeforeConsentIsRecorded()
    {
        const auto person = m_house->services()
                                .contacts()
                                .add(founder(), customers,
                                    {.name = {.givenName = u"Zoë"_s, .surname = u"Berg"_s},
                                        .points = {{.value = u"zoe@voorbeeld.example"_s}},
                                        .provenance = {.source = u"balie"_s,
                                            .collectedOn = QDate(2026, 3, 1),
                                            .basis = u"a"_s}})
                                .result();
        QVERIFY(person);
        ContactConsentTab tab;
        tab.show();
        tab.setContact(&m_house->services(), founder(), customers, *person);
        tab.recordConsent();
        auto *dialog = tab.findChild<ConsentDialog *>();
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
        QCOMPARE(m_house->services().consents().history(founder(), customers, *person).result()->size(), 1);
    }

private:
    const Permit &founder() const { return m_house->founder(); }

    std::unique_ptr<tests::OpenHouse> m_house;
};

QTEST_MAIN(TestConsentDialog)

#include "tst_consent_dialog.moc"
