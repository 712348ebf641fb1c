#include "app/consent/purposes.h"
#include "app/lists/saved_filters.h"
#include "contacts_desk.h"
#include "ui/dialogs/contact_filter_dialog.h"
#include "ui/dialogs/filter_name_dialog.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QSignalSpy>

using namespace tests;

class TestContactFilters final : public QObject
{
    Q_OBJECT

private slots:
    void aFilterIsSetInTheFormAndTakenAwayByItsChip();
    void aConsentFilterNeedsPurposeAndState();
    void aNamedFilterBecomesAChipThatStays();
    void aKeptFilterIsRenamedAndRemovedWithAWayBack();
};

void TestContactFilters::aFilterIsSetInTheFormAndTakenAwayByItsChip()
{
    Desk desk;
    ContactDraft supplier = person(u"Sanne"_s, u"Visser"_s, u"sanne@voorbeeld.example"_s);
    supplier.kind = ContactKind::Supplier;
    supplier.organisation = u"Visser & Zn."_s;
    desk.add(supplier);
    desk.open(desk.house->founder());
    QTRY_COMPARE(desk.list()->count(), 4);
    buttonNamed(*desk.page, u"Filter"_s)->click();
    auto *form = desk.page->findChild<ContactFilterDialog *>();
    QVERIFY(form != nullptr);
    auto *organisation = named<QLineEdit>(*form, u"Organisation"_s);
    QVERIFY(organisation != nullptr);
    organisation->setText(u"Nobody Ltd"_s);
    buttonNamed(*form, u"Show"_s)->click();
    QVERIFY(form->isVisible() && !organisation->accessibleDescription().isEmpty());
    organisation->clear();
    QTest::keyClicks(organisation, u"Visser & Zn."_s);
    QTRY_VERIFY(!form->findChild<QWidget *>() || [&] {
        buttonNamed(*form, u"Show"_s)->click();
        return !form->isVisible();
    }());
    QTRY_COMPARE(desk.list()->count(), 1);
    QTRY_VERIFY(chipNamed(*desk.page, u"Visser && Zn."_s) != nullptr);
    QCOMPARE(chipNamed(*desk.page, u"Visser && Zn."_s)->accessibleName(), u"Remove filter: Visser & Zn."_s);
    chipNamed(*desk.page, u"Visser && Zn."_s)->click();
    QTRY_COMPARE(desk.list()->count(), 4);
}

void TestContactFilters::aConsentFilterNeedsPurposeAndState()
{
    Desk desk;
    desk.house->services().purposes().seedDefaults(desk.house->founder(), u"Club"_s).waitForFinished();
    desk.open(desk.house->founder());
    QTRY_COMPARE(desk.list()->count(), 3);
    const auto purposes = desk.house->services().purposes().list(desk.house->founder()).result();
    ContactFilterDialog form(*desk.session, {}, {}, *purposes, desk.page.get());
    QSignalSpy chosen(&form, &ContactFilterDialog::chosen);
    form.setAttribute(Qt::WA_DeleteOnClose, false);
    form.open();
    auto *purpose = named<QComboBox>(form, u"Purpose"_s);
    auto *consent = named<QComboBox>(form, u"Consent stands at"_s);
    purpose->setCurrentIndex(1);
    buttonNamed(form, u"Show"_s)->click();
    QVERIFY(chosen.isEmpty() && !consent->accessibleDescription().isEmpty());
    consent->setCurrentIndex(1);
    QTest::keyClick(consent, Qt::Key_Return); // Enter shows the list; it does not give up
    QCOMPARE(chosen.size(), 1);
    const auto filter = chosen.first().first().value<ContactFilter>();
    QVERIFY(filter.purpose.isStored());
    QCOMPARE(filter.consentStates, QList{ConsentState::Unknown});
}

void TestContactFilters::aNamedFilterBecomesAChipThatStays()
{
    Desk desk;
    desk.open(desk.house->founder());
    QTRY_COMPARE(desk.list()->count(), 3);
    desk.page->openRecord(QVariantMap{{u"kind"_s, int(ContactKind::Supplier)}});
    QTRY_COMPARE(desk.list()->count(), 0);
    buttonNamed(*desk.page, u"Save filter…"_s)->click();
    auto *dialog = desk.page->findChild<FilterNameDialog *>();
    QVERIFY(dialog != nullptr);
    buttonNamed(*dialog, u"Save"_s)->click();
    QTRY_VERIFY(
        dialog->findChild<QLineEdit *>()->accessibleDescription().contains(u"Give the filter a name."_s));
    dialog->findChild<QLineEdit *>()->setText(u"My suppliers"_s);
    buttonNamed(*dialog, u"Save"_s)->click();
    QTRY_VERIFY(chipNamed(*desk.page, u"My suppliers"_s) != nullptr);
    QTRY_VERIFY(chipNamed(*desk.page, u"My suppliers"_s)->isChecked());
    QVERIFY(buttonNamed(*desk.page, u"Save filter…"_s) == nullptr);

    desk.page =
        std::make_unique<ContactsPage>(*desk.session, std::make_unique<ContactListSource>(*desk.session));
    desk.page->show();
    desk.page->refresh();
    QTRY_VERIFY(chipNamed(*desk.page, u"My suppliers"_s) != nullptr);
    QTRY_COMPARE(desk.list()->count(), 3);
    chipNamed(*desk.page, u"My suppliers"_s)->click();
    QTRY_COMPARE(desk.list()->count(), 0);
    chipNamed(*desk.page, u"My suppliers"_s)->click();
    QTRY_COMPARE(desk.list()->count(), 3);
}

void TestContactFilters::aKeptFilterIsRenamedAndRemovedWithAWayBack()
{
    Desk desk;
    desk.open(desk.house->founder());
    desk.house->services()
        .savedFilters()
        .add(desk.house->founder(), FilingSystem::Customers, u"Soon"_s, {.dueWithin = 30})
        .waitForFinished();
    desk.page->refresh();
    QTRY_VERIFY(chipNamed(*desk.page, u"Soon"_s) != nullptr);
    chipNamed(*desk.page, u"Soon"_s)->actions().first()->trigger();
    QTRY_VERIFY(desk.page->findChild<FilterNameDialog *>() != nullptr);
    auto *dialog = desk.page->findChild<FilterNameDialog *>();
    dialog->findChild<QLineEdit *>()->setText(u"Due soon"_s);
    buttonNamed(*dialog, u"Rename"_s)->click();
    QTRY_VERIFY(chipNamed(*desk.page, u"Due soon"_s) != nullptr);
    Notice told;
    connect(
        desk.page.get(), &Page::noticeWanted, desk.page.get(), [&](const Notice &notice) { told = notice; });
    chipNamed(*desk.page, u"Due soon"_s)->actions().last()->trigger();
    QTRY_VERIFY(chipNamed(*desk.page, u"Due soon"_s) == nullptr);
    QVERIFY(told.undo);
    told.undo();
    QTRY_VERIFY(chipNamed(*desk.page, u"Due soon"_s) != nullptr);
}

QTEST_MAIN(TestContactFilters)

#include "tst_contact_filters.moc"
