#include "app/activities/processing_activities.h"
#include "app/consent/purposes.h"
#include "support/open_house.h"
#include "tests/services/consent_house.h"
#include "tests/ui/leaving_desk.h"
#include "tests/ui/spoken.h"
#include "ui/dialogs/form_draft.h"
#include "ui/look/style.h"
#include "ui/pages/activities_page.h"
#include "ui/pages/activity_record_view.h"
#include "ui/pages/pick_list.h"
#include "ui/pages/processed_for_tab.h"
#include "ui/session/session.h"
#include "ui/shown_widgets.h"
#include "ui/widgets/form_field.h"

#include <QApplication>
#include <QCheckBox>
#include <QFile>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTabWidget>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using tests::spoken;

/// The record of processing activities in the window: begun, filled in place, screened, reviewed and saved.
class TestActivitiesPage final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QApplication::setStyle(new Style); }

    void init()
    {
        m_house = tests::OpenHouse::open(Backend::Embedded, Clock([] { return tests::afternoon; }));
        QVERIFY(m_house);
        QVERIFY(m_house->services().purposes().add(m_house->founder(), tests::clubPurpose()).result());
        m_session = std::make_unique<Session>(m_house->shared(), m_house->founder());
        m_page = std::make_unique<ActivitiesPage>(*m_session);
        m_page->resize(1072, 720);
        m_page->show();
        m_page->refresh();
        QTRY_VERIFY(tests::shownButton(*m_page, u"One activity for each purpose"_s));
    }

    void cleanup()
    {
        m_page.reset();
        m_session.reset();
        m_house.reset();
    }

    void beginsWithANameAndAPurpose()
    {
        tests::shownButton(*m_page, u"New activity"_s)->click();
        tests::shownButton(*m_page, u"Add activity"_s)->click();
        QTRY_VERIFY(tests::shows(*m_page, u"Give the activity a name."_s));

        spoken<QLineEdit>(u"Name of the activity"_s)->setText(u"Clubnieuws sturen"_s);
        tests::shownButton(*m_page, u"Add activity"_s)->click();
        QTRY_VERIFY(tests::shows(*m_page, u"An activity has at least one purpose."_s));
        spoken<PickList>(u"For which purposes"_s)->item(0)->setCheckState(Qt::Checked);
        tests::shownButton(*m_page, u"Add activity"_s)->click();

        QTRY_COMPARE(tests::rowsIn(list()).size(), 1);
        QVERIFY(tests::rowsIn(list()).first().startsWith(u"Clubnieuws sturen|"_s));
        // What follows from the file stands there at once.
        QTRY_VERIFY(tests::shows(*m_page, u"Club news: Consent (art. 6(1)(a))"_s));
        QVERIFY(tests::shows(*m_page, u"from the catalogue of purposes"_s));
    }

    void keepsEachFieldAsItIsLeft()
    {
        fillOne();
        auto *owner = spoken<QLineEdit>(u"Owner"_s);
        QVERIFY(owner);
        owner->setText(u"Hoofd marketing"_s);
        emit owner->editingFinished();
        QTRY_COMPARE(kept(u"owner"_s), u"Hoofd marketing"_s);

        auto *data = spoken<PickList>(u"Categories of data"_s);
        data->item(0)->setCheckState(Qt::Checked);
        QTRY_COMPARE(kept(u"data-categories"_s), u"Name"_s);
        data->item(1)->setCheckState(Qt::Checked);
        QTRY_COMPARE(kept(u"data-categories"_s), u"Name EmailAddress"_s);

        auto *name = spoken<QLineEdit>(u"Name of the activity"_s);
        name->clear();
        emit name->editingFinished();
        QTRY_VERIFY(tests::shows(*m_page, u"Give the activity a name."_s));
        QCOMPARE(kept(u"name"_s), u"Club news"_s);
    }

    void asksWhyNoDpiaIsNeededAgainstTheCriteria()
    {
        fillOne();
        tabs()->setCurrentIndex(1);
        spoken<QCheckBox>(u"5. Data on a large scale"_s)->click();
        QVERIFY(spoken<QRadioButton>(u"No DPIA is needed"_s)->isChecked());
        spoken<QCheckBox>(u"3. People are watched systematically"_s)->click();
        QVERIFY(spoken<QRadioButton>(u"A DPIA is needed"_s)->isChecked());
        spoken<QRadioButton>(u"No DPIA is needed"_s)->click();
        tests::shownButton(*m_page, u"Save the screening"_s)->click();
        QTRY_VERIFY(tests::shows(*m_page, u"Two or more criteria are met"_s));

        spoken<QPlainTextEdit>(u"Why not, in spite of the criteria"_s)->setPlainText(u"Kleine club."_s);
        tests::shownButton(*m_page, u"Save the screening"_s)->click();

        QTRY_COMPARE(tests::rowsIn(spoken<QTableView>(u"What was judged before"_s)).size(), 1);
        QVERIFY(tests::rowsIn(spoken<QTableView>(u"What was judged before"_s))
                    .first()
                    .contains(u"Kleine club."_s));
    }

    void recordsAReviewAndSaysWhatChangedSince()
    {
        fillOne();
        tabs()->setCurrentIndex(2);
        QVERIFY(tests::shows(*m_page, u"Nobody has reviewed the record of this activity yet."_s));
        tests::shownButton(*m_page, u"Looked at and found right"_s)->click();
        QTRY_VERIFY(tests::shows(*m_page, u"nothing changed since."_s));
        QCOMPARE(tests::rowsIn(spoken<QTableView>(u"Reviews"_s)).size(), 1);
        QCOMPARE(kept(u"review-on"_s), u"2027-03-14"_s);

        const Id<ProcessingActivity> id = registerNow().activities.first().activity.id;
        QVERIFY(m_house->services()
                    .processingActivities()
                    .edit(m_house->founder(), id, {.values = {{u"owner"_s, u"Anna"_s}}})
                    .result());
        m_page->refresh();

        QTRY_VERIFY(tests::shows(*m_page, u"Since then changed: Owner."_s));
    }

    void savesTheRecordPlainForAReason()
    {
        fillOne();
        QTemporaryDir folder;
        const auto menus = m_page->findChildren<QMenu *>();
        for (QMenu *menu : menus) {
            const auto actions = menu->actions();
            for (QAction *action : actions) {
                if (action->text() == u"As CSV…"_s)
                    action->trigger();
            }
        }
        QVERIFY(
            tests::chooseHowItLeaves(*m_page, u"Without encryption"_s, u"De toezichthouder vraagt erom."_s));
        tests::choosePlace(*m_page, folder.filePath(u"register.csv"_s));

        QTRY_VERIFY(QFile::exists(folder.filePath(u"register.csv"_s)));
        QFile file(folder.filePath(u"register.csv"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().contains("Club news"));
    }

    void letsAnAuditorLookAndNotType()
    {
        fillOne();
        const Permit auditor = m_house->member(u"auditor"_s, {{Role::Auditor, FilingSystem::Customers}});
        Session session(m_house->shared(), auditor);
        ActivitiesPage page(session);
        QVERIFY(ActivitiesPage::isFor(auditor));
        page.resize(1072, 720);
        m_page->hide();
        page.show();
        page.refresh();

        QTRY_VERIFY(tests::shows(page, u"Club news: Consent (art. 6(1)(a))"_s));
        QVERIFY(!tests::shownButton(page, u"New activity"_s) && !tests::shownButton(page, u"End…"_s));
        QVERIFY(spoken<QLineEdit>(u"Owner"_s)->isReadOnly());
    }

    void keepsWhatIsTypedOfAControllerOverARefreshAndOverTheLock()
    {
        const QList<ProcessedFor> records{{.id = Id<ProcessedFor>(3), .controller = u"Bakker BV"_s}};
        const auto shown = [&](ProcessedForTab &tab) {
            tab.setRecords(records);
            tab.show();
            tab.findChild<QTableView *>()->selectRow(0);
            return tab.findChildren<QPlainTextEdit *>().first();
        };
        ProcessedForTab tab(*m_session);
        auto *controller = shown(tab);
        QCOMPARE(controller->toPlainText(), u"Bakker BV"_s);
        controller->setPlainText(u"Bakker en Zoon BV"_s);
        tab.setRecords(records);
        QCOMPARE(controller->toPlainText(), u"Bakker en Zoon BV"_s);
        const QList<Draft> drafts = FormDraft::in(tab);
        QCOMPARE(drafts.size(), 1);

        Session later(m_house->shared(), m_house->founder());
        later.setDrafts(drafts);
        ProcessedForTab again(later);

        QCOMPARE(shown(again)->toPlainText(), u"Bakker en Zoon BV"_s);
        QVERIFY(tests::shows(again, u"is back. It is not stored yet."_s));
    }

    void saysAtTheTextOfAControllerThatANationalNumberStandsInIt()
    {
        ProcessedForTab tab(*m_session);
        tab.setRecords({{.id = Id<ProcessedFor>(3), .controller = u"Bakker BV"_s}});
        tab.show();
        tab.findChild<QTableView *>()->selectRow(0);
        const auto texts = tab.findChildren<QPlainTextEdit *>();
        texts.at(1)->setPlainText(u"zie BSN 111222333"_s);
        tests::shownButton(tab, u"Save"_s)->click();
        const auto fieldOf = [](QWidget *text) { return qobject_cast<FormField *>(text->parentWidget()); };
        QTRY_VERIFY(fieldOf(texts.at(1))->hasError());
        QVERIFY(!fieldOf(texts.first())->hasError());
    }

    void saysAtEveryFieldThatARefusalNames()
    {
        fillOne();
        auto *record = m_page->findChild<ActivityRecordView *>();
        QVERIFY(record->showError(
            {Failure::Invalid, u"text.national-number"_s, {u"description"_s, u"remarks"_s}}));
        const auto fields = record->findChildren<FormField *>();
        QCOMPARE(
            std::count_if(fields.begin(), fields.end(), [](FormField *each) { return each->hasError(); }), 2);
    }

private:
    QTableView *list() const { return spoken<QTableView>(u"Processing activities"_s); }

    QTabWidget *tabs() const
    {
        const auto all = m_page->findChildren<QTabWidget *>();
        for (QTabWidget *each : all) {
            if (each->accessibleName() == u"The activity"_s)
                return each;
        }
        return nullptr;
    }

    void fillOne()
    {
        tests::shownButton(*m_page, u"One activity for each purpose"_s)->click();
        QTRY_COMPARE(tests::rowsIn(list()).size(), 1);
        QTRY_VERIFY(tests::shows(*m_page, u"What follows from the rest of the file"_s));
    }

    ActivityRegister registerNow() const
    {
        return *m_house->services().processingActivities().list(m_house->founder()).result();
    }

    QString kept(const QString &key) const
    {
        return registerNow().activities.first().activity.values.value(key);
    }

    std::unique_ptr<tests::OpenHouse> m_house;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<ActivitiesPage> m_page;
};

QTEST_MAIN(TestActivitiesPage)

#include "tst_activities_page.moc"
