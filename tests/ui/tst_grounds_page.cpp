#include "app/consent/purposes.h"
#include "app/contacts/contacts.h"
#include "app/informing/informing.h"
#include "app/settings/settings.h"
#include "support/open_house.h"
#include "support/spoken.h"
#include "tests/services/contact_house.h"
#include "ui/dialogs/informing_dialog.h"
#include "ui/dialogs/list_passphrase_dialog.h"
#include "ui/look/style.h"
#include "ui/pages/grounds_page.h"
#include "ui/pages/today_page.h"
#include "ui/pages/today_row.h"
#include "ui/session/session.h"
#include "ui/shell/job_list.h"
#include "ui/widgets/plain_label.h"

#include <QComboBox>
#include <QFile>
#include <QFileDialog>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using tests::byName;

namespace {

constexpr FilingSystem customers = FilingSystem::Customers;
const QDate today(2026, 11, 24);

} // namespace

/// Informing people, as somebody does it in the window.
class TestGroundsPage final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QApplication::setStyle(new Style); }

    void init()
    {
        m_house = tests::OpenHouse::open(Backend::Embedded,
            Clock([] { return Instant::fromDateTime(QDateTime(today, QTime(10, 0), Qt::UTC)); }));
        QVERIFY(m_house);
        QVERIFY(m_house->services().purposes().seedDefaults(founder(), u"Voorbeeld B.V."_s).result());
        m_late = add(u"Aarts"_s, today.addDays(-60));
        m_soon = add(u"Bakker"_s, today.addDays(-27));
        m_later = add(u"Cohen"_s, today.addDays(-5));
        m_session = std::make_unique<Session>(m_house->shared(), founder());
        m_page = std::make_unique<GroundsPage>(*m_session);
        connect(m_page.get(), &Page::jobStarted, this, [this](Job *job) { job->setParent(m_page.get()); });
        m_page->resize(1072, 700);
        m_page->show();
        m_page->refresh();
        QTRY_COMPARE(rows(), 2);
    }

    void cleanup()
    {
        m_page.reset();
        m_session.reset();
        m_house.reset();
    }

    void showsWhoIsOverdueFirstAndTheRestByChoice()
    {
        QVERIFY(cell(0, 0).startsWith(u"Aarts"_s));
        QVERIFY(cell(0, 2).contains(u"late"_s));
        QVERIFY(cell(1, 0).startsWith(u"Bakker"_s));

        choose(u"Show"_s, u"Everybody not informed yet"_s);

        QTRY_COMPARE(rows(), 3);
        choose(u"Show"_s, u"Overdue"_s);
        QTRY_COMPARE(rows(), 1);
    }

    void recordsTheChosenPerson()
    {
        table()->selectRow(1);
        button(u"Record as informed…"_s)->click();
        auto *dialog = m_page->findChild<InformingDialog *>();
        QVERIFY(dialog);
        auto *version = byName<QLineEdit>(*dialog, u"Version of the privacy statement"_s);
        QVERIFY(version);
        byName<QPushButton>(*dialog, u"Record"_s)->click();
        QVERIFY(dialog->isVisible()); // without a version nothing is recorded

        version->setText(u"2.1"_s);
        byName<QPushButton>(*dialog, u"Record"_s)->click();

        QTRY_COMPARE(rows(), 1);
        const auto state = of(m_soon);
        QVERIFY(!state.due->isOpen());
        QCOMPARE(state.events.first().manner, InformingManner::Letter);
        QCOMPARE(state.events.first().statement, u"2.1"_s);
        QVERIFY(of(m_late).due->isOpen());
    }

    void asksWhyForAnException()
    {
        button(u"Record as informed…"_s)->click();
        auto *dialog = m_page->findChild<InformingDialog *>();
        auto *how = byName<QComboBox>(*dialog, u"How they were informed, or why not"_s);
        const int row = how->findData(int(InformingManner::Disproportionate));
        how->setCurrentIndex(row);
        emit how->activated(row);
        QVERIFY(!byName<QLineEdit>(*dialog, u"Version of the privacy statement"_s));
        byName<QLineEdit>(*dialog, u"Why they need not be informed"_s)
            ->setText(u"lijst zonder actuele adressen"_s);
        byName<QPushButton>(*dialog, u"Record"_s)->click();

        QTRY_COMPARE(rows(), 0);
        QVERIFY(!of(m_late).due->isOpen());
        QVERIFY(of(m_later).due->isOpen()); // it was not in the list
    }

    void makesLettersForEverybodyInTheList()
    {
        QVERIFY(
            m_house->services()
                .settings()
                .setOrganisation(founder(),
                    {{u"organisation.name"_s, u"Bakkerij Zon"_s}, {u"organisation.phone"_s, u"015 1234567"_s},
                        {u"organisation.statement-version"_s, u"3.0"_s}})
                .result());
        button(u"Letters or e-mails…"_s)->click();
        auto *dialog = m_page->findChild<InformingDialog *>();
        QTRY_VERIFY(dialog->findChildren<PlainLabel *>().size() > 0);
        QTRY_COMPARE(byName<QLineEdit>(*dialog, u"Version of the privacy statement"_s)->text(), u"3.0"_s);
        byName<QPushButton>(*dialog, u"Make the letters…"_s)->click();
        QTemporaryDir folder;
        const QString path = folder.filePath(u"brieven.zip"_s);
        QTRY_VERIFY(m_page->findChild<QFileDialog *>());
        emit m_page->findChild<QFileDialog *>()->fileSelected(path);

        QTRY_VERIFY(m_page->findChild<ListPassphraseDialog *>());
        QTRY_COMPARE(rows(), 0);
        QCOMPARE(of(m_late).events.first().statement, u"3.0"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray archive = file.readAll();
        QVERIFY(archive.startsWith("PK") && !archive.contains("Aarts"));
    }

    void tellsTodayHowManyThereAre()
    {
        TodayPage page(*m_session);
        QSignalSpy answered(&page, &Page::busyChanged);
        QSignalSpy wanted(&page, &Page::recordWanted);
        page.refresh();
        QTRY_COMPARE(answered.count(), 2);
        QStringList words;
        const auto labels = page.findChildren<PlainLabel *>();
        for (const PlainLabel *label : labels)
            words.append(label->text());
        const QString all = words.join(u'\n');
        QVERIFY2(all.contains(u"should have been informed"_s), qPrintable(all));
        QVERIFY2(all.contains(u"must be informed"_s), qPrintable(all));

        auto *verb = byName<QPushButton>(page, u"Inform"_s);
        if (!verb) {
            const auto buttons = page.findChildren<QPushButton *>();
            for (QPushButton *each : buttons) {
                if (each->text() == u"Inform"_s)
                    verb = each;
            }
        }
        QVERIFY(verb);
        verb->click();
        QCOMPARE(wanted.first().first().toString(), u"grounds"_s);
    }

private:
    const Permit &founder() const { return m_house->founder(); }

    Id<Contact> add(const QString &surname, QDate obtained) const
    {
        ContactDraft draft = tests::draftOf(surname);
        draft.origin = DataOrigin::Elsewhere;
        draft.provenance.collectedOn = obtained;
        const auto purposes = m_house->services().purposes().list(founder()).result();
        draft.provenance.purpose = purposes->first().id;
        const auto added = m_house->services().contacts().add(founder(), customers, draft).result();
        return added ? *added : Id<Contact>();
    }

    InformingState of(Id<Contact> contact) const
    {
        return *m_house->services().informing().of(founder(), customers, contact).result();
    }

    QTableView *table() const { return byName<QTableView>(*m_page, u"People to inform"_s); }
    int rows() const
    {
        const auto *shown = table();
        return shown ? shown->model()->rowCount() : 0;
    }
    QString cell(int row, int column) const { return table()->model()->index(row, column).data().toString(); }
    QPushButton *button(const QString &name) const { return byName<QPushButton>(*m_page, name); }

    void choose(const QString &box, const QString &text) const
    {
        auto *combo = byName<QComboBox>(*m_page, box);
        const int row = combo->findText(text);
        combo->setCurrentIndex(row);
        emit combo->activated(row);
    }

    std::unique_ptr<tests::OpenHouse> m_house;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<GroundsPage> m_page;
    Id<Contact> m_late;
    Id<Contact> m_soon;
    Id<Contact> m_later;
};

QTEST_MAIN(TestGroundsPage)
#include "tst_grounds_page.moc"
