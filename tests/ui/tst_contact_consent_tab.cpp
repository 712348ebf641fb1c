#include "app/consent/consents.h"
#include "app/consent/purposes.h"
#include "app/contacts/contacts.h"
#include "support/open_house.h"
#include "support/spoken.h"
#include "ui/dialogs/consent_dialog.h"
#include "ui/dialogs/file_viewer.h"
#include "ui/models/consent_lines_model.h"
#include "ui/models/consent_timeline_model.h"
#include "ui/pages/contact_consent_tab.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
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
        QVERIFY(m_house->services().purposes().seedDefaults(founder(), u"Voorbeeld B.V."_s).result());
        m_person = *m_house->services()
                        .contacts()
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
        QVERIFY(byName<QPushButton>(*viewer, u"Save a copy…"_s));
    }

    void tellsApartWhatThePersonDidAndWhatWasReportedToUs()
    {
        const Instant now = m_house->services().clock().now();
        QVERIFY(m_house->services()
                    .consents()
                    .record(founder(), customers, m_person,
                        {.purposeKey = u"phone-sales"_s,
                            .channel = Channel::Phone,
                            .method = u"web-form"_s,
                            .happenedAt = Instant{now.micros - 3 * Instant::day},
                            .statement = u"bel gerust"_s,
                            .subjectConfirmed = true})
                    .result());
        record(ConsentAct::Withdrawn);
        open(founder());

        const auto *list = byName<QListView>(*m_tab, u"Timeline of consent"_s);
        QTRY_COMPARE(list->model()->rowCount(), 2);
        const QString reported = spoken(list, 0);
        const QString byThemselves = spoken(list, 1);
        QVERIFY2(reported.contains(u"reported to us"_s), qPrintable(reported));
        QVERIFY2(reported.contains(u"recorded by Stichter · "_s), qPrintable(reported));
        QVERIFY2(byThemselves.contains(u"by the person themselves"_s), qPrintable(byThemselves));
        const QString recordedOn =
            u"recorded by Stichter on "_s + QLocale().toString(now.toLocal().date(), QLocale::ShortFormat);
        QVERIFY2(byThemselves.contains(recordedOn), qPrintable(byThemselves));
    }

    void showsWhichAddressAnActWasAbout()
    {
        const auto file = m_house->services().contacts().find(founder(), customers, m_person).result();
        QVERIFY(file);
        QVERIFY(m_house->services()
                    .consents()
                    .record(founder(), customers, m_person,
                        {.purposeKey = u"newsletter"_s,
                            .channel = Channel::Email,
                            .method = u"phone"_s,
                            .detail = file->points.first().id})
                    .result());
        open(founder());
        m_tab->setPoints(file->points);

        const auto *list = byName<QListView>(*m_tab, u"Timeline of consent"_s);
        QTRY_COMPARE(list->model()->rowCount(), 1);
        QVERIFY2(spoken(list, 0).contains(u"E-mail to zoe@voorbeeld.example"_s), qPrintable(spoken(list, 0)));
        const auto *table = byName<QTableView>(*m_tab, u"Purposes of this person"_s);
        QTRY_COMPARE(table->model()->index(0, 0).data(Qt::AccessibleTextRole).toString(),
            u"Newsletter by e-mail, E-mail · zoe@voorbeeld.example"_s);
    }

    void showsHowItStoodOnADayAndSaysSo()
    {
        const Instant now = m_house->services().clock().now();
        const QDate today = m_house->services().clock().today();
        for (const auto &[act, daysAgo] : {std::pair(ConsentAct::Given, 20), {ConsentAct::Withdrawn, 5}})
            QVERIFY(m_house->services()
                        .consents()
                        .record(founder(), customers, m_person,
                            {.purposeKey = u"phone-sales"_s,
                                .channel = Channel::Phone,
                                .act = act,
                                .method = u"phone"_s,
                                .happenedAt = Instant{now.micros - daysAgo * Instant::day},
                                .statement = u"bel gerust"_s})
                        .result());
        open(founder());
        QTRY_COMPARE(cell(byName<QTableView>(*m_tab, u"Purposes of this person"_s), 0, 1), u"Withdrawn"_s);

        auto *day = byName<QLineEdit>(*m_tab, u"Show as of"_s);
        day->setText(today.addDays(-10).toString(Qt::ISODate));
        QTest::keyClick(day, Qt::Key_Return);

        const QString then = QLocale().toString(today.addDays(-10), QLocale::ShortFormat);
        auto *table = byName<QTableView>(*m_tab, u"Purposes of this person as of "_s + then);
        QVERIFY(table);
        QTRY_COMPARE(cell(table, 0, 1), u"Given"_s);
        QCOMPARE(byName<QListView>(*m_tab, u"Timeline of consent"_s)->model()->rowCount(), 1);
        QVERIFY(labelled(u"Timeline until "_s + then));
        QVERIFY(!byName<QPushButton>(*m_tab, u"Withdraw"_s)); // the past cannot be taken back

        byName<QPushButton>(*m_tab, u"Back to today"_s)->click();
        QTRY_COMPARE(cell(table, 0, 1), u"Withdrawn"_s);
        QCOMPARE(byName<QListView>(*m_tab, u"Timeline of consent"_s)->model()->rowCount(), 2);
    }

    void refusesADayThatIsStillToCome()
    {
        record(ConsentAct::Given);
        open(founder());
        auto *day = byName<QLineEdit>(*m_tab, u"Show as of"_s);
        day->setText(m_house->services().clock().today().addDays(1).toString(Qt::ISODate));
        QTest::keyClick(day, Qt::Key_Return);

        QVERIFY(labelled(u"Give a day up to today."_s));
        QVERIFY(labelled(u"Timeline"_s));
    }

    void showsTheWholeHistoryHoweverLong()
    {
        QList<ConsentEntry> entries;
        for (int i = 0; i < 500; ++i)
            entries.append({.event = {.id = Id<ConsentEvent>(i + 1), .happenedAt = {i * Instant::day}},
                .purposeKey = u"a"_s,
                .titleEn = u"Act %1"_s.arg(i)});
        record(ConsentAct::Given);
        open(founder());
        auto *list = byName<QListView>(*m_tab, u"Timeline of consent"_s);
        QTRY_COMPARE(list->model()->rowCount(), 1);
        qobject_cast<ConsentTimelineModel *>(list->model())->setEntries(entries);

        QCOMPARE(list->model()->rowCount(), 500);
        list->setCurrentIndex(list->model()->index(0, 0));
        QTest::keyClick(list, Qt::Key_End);
        const QModelIndex oldest = list->model()->index(499, 0);
        QCOMPARE(list->currentIndex(), oldest);
        QVERIFY(list->viewport()->rect().contains(list->visualRect(oldest).center()));
        QVERIFY(spoken(list, 499).contains(u"Act 0"_s));
    }

    void laysNothingOverAnotherInALowWindow()
    {
        record(ConsentAct::Given);
        m_tab->resize(660, 290);
        open(founder());
        auto *table = byName<QTableView>(*m_tab, u"Purposes of this person"_s);
        QTRY_VERIFY(table->model()->rowCount() > 2);
        auto *timeline = byName<QListView>(*m_tab, u"Timeline of consent"_s);
        auto *withdraw = byName<QPushButton>(*m_tab, u"Withdraw"_s);

        QTRY_VERIFY(table->geometry().bottom() < withdraw->geometry().top());
        QVERIFY(withdraw->geometry().bottom() < timeline->geometry().top());
        QVERIFY(timeline->geometry().bottom() < m_tab->height());
    }

    void saysBesideEveryChannelWhetherWeMay()
    {
        record(ConsentAct::Given);
        open(founder());
        auto *table = byName<QTableView>(*m_tab, u"Purposes of this person"_s);
        QTRY_COMPARE(cell(table, 0, 0), u"Sales by phone"_s);
        QTRY_COMPARE(cell(table, 0, ConsentLinesModel::MayWe), u"No"_s); // no phone number is held

        int newsletter = 1;
        while (newsletter < table->model()->rowCount() &&
            cell(table, newsletter, 0) != u"Newsletter by e-mail"_s)
            ++newsletter;
        QCOMPARE(cell(table, newsletter, ConsentLinesModel::MayWe), u"No"_s);
        table->setCurrentIndex(table->model()->index(newsletter, 0));
        const QString sentence = table->model()
                                     ->index(newsletter, ConsentLinesModel::MayWe)
                                     .data(Qt::AccessibleTextRole)
                                     .toString();
        QVERIFY2(sentence.startsWith(u"Not allowed"_s), qPrintable(sentence));
        QVERIFY(labelled(sentence));
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
    static QString spoken(const QListView *list, int row)
    {
        return list->model()->index(row, 0).data(Qt::AccessibleTextRole).toString();
    }

    bool labelled(const QString &words) const
    {
        const auto labels = m_tab->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(),
            [&](const QLabel *label) { return label->isVisibleTo(m_tab.get()) && label->text() == words; });
    }

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
