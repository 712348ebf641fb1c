#include "app/breaches/breaches.h"
#include "support/open_house.h"
#include "tests/ui/spoken.h"
#include "ui/dialogs/breach_dialog.h"
#include "ui/dialogs/breach_objection_dialog.h"
#include "ui/dialogs/breach_telling_dialog.h"
#include "ui/dialogs/form_draft.h"
#include "ui/dialogs/passphrase_dialog.h"
#include "ui/look/style.h"
#include "ui/models/today_tasks.h"
#include "ui/pages/breaches_page.h"
#include "ui/session/session.h"
#include "ui/shown_widgets.h"
#include "ui/widgets/passphrase_field.h"

#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace Qt::StringLiterals;
using tests::spoken;

/// The register of breaches in the window: recorded within two clicks, its clocks, and who decides.
class TestBreachesPage final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QApplication::setStyle(new Style); }

    void init()
    {
        m_now = Instant::fromDateTime(QDateTime(QDate(2026, 3, 10), QTime(12, 0), Qt::UTC));
        m_house = tests::OpenHouse::open(Backend::Embedded, Clock([this] { return m_now; }));
        QVERIFY(m_house);
        m_session = std::make_unique<Session>(m_house->shared(), m_house->founder());
        m_page = std::make_unique<BreachesPage>(*m_session);
        m_page->resize(1072, 720);
        m_page->show();
        m_page->refresh();
    }

    void cleanup()
    {
        m_page.reset();
        m_session.reset();
        m_house.reset();
    }

    void recordsABreachWithinTwoClicksAndShowsItsClock()
    {
        QTRY_VERIFY(tests::shows(*m_page, u"No breach is in the register."_s));

        spoken<QPushButton>(u"New breach"_s)->click();
        QTRY_VERIFY(spoken<QLineEdit>(u"Name (required)"_s) || spoken<QLineEdit>(u"Name"_s));
        QLineEdit *name = spoken<QLineEdit>(u"Name (required)"_s);
        (name ? name : spoken<QLineEdit>(u"Name"_s))->setText(u"Lijst op straat"_s);
        spoken<QPushButton>(u"Save"_s)->click();

        QTRY_VERIFY(list());
        QTRY_COMPARE(tests::rowsIn(list()).size(), 1);
        QVERIFY2(tests::rowsIn(list()).first().startsWith(u"Lijst op straat|Being looked into|"_s),
            qPrintable(tests::rowsIn(list()).first()));
        QTRY_VERIFY(tests::shows(*m_page, u"72 hour"_s));
    }

    void showsWhatWasDecidedAndWhoMustStillAgree()
    {
        proposeToTellNobody();

        m_page->refresh();

        QTRY_VERIFY(list());
        QTRY_VERIFY(tests::rowsIn(list()).join(u' ').contains(u"Awaits second person"_s));
        QTRY_VERIFY(tests::rowsIn(spoken<QTableView>(u"Decided, reported and told"_s))
                        .join(u' ')
                        .contains(u"De schijf is versleuteld."_s));
        // Nobody answers to what they proposed themselves.
        QVERIFY(!spoken<QPushButton>(u"Agree"_s));
        const QStringList told = tests::rowsIn(spoken<QTableView>(u"Timeline"_s));
        QCOMPARE(told.size(), 2);
    }

    void keepsEveryFieldOfTheRegisterThatNobodyChanged()
    {
        BreachEdits all;
        for (const BreachFieldRow &row : breachFields())
            all.insert(row.field, valueFor(row));
        QCOMPARE(all.size(), 40);
        const auto breach = m_house->services().breaches().open(m_house->founder(), all).result();
        QVERIFY2(breach, breach ? "" : qPrintable(breach.error().what + breach.error().place.join(u' ')));
        auto *dialog = new BreachDialog(*m_session, *breach, m_page.get());
        QSignalSpy saved(dialog, &BreachDialog::saved);
        dialog->open();

        dialog->findChild<QLineEdit *>()->setText(u"Anders"_s);
        spoken<QPushButton>(u"Save"_s)->click();

        QTRY_COMPARE(saved.size(), 1);
        const auto after = m_house->services().breaches().find(m_house->founder(), breach->id).result();
        QCOMPARE(after->breach.values.changedIn(breach->values), QList<BreachField>{BreachField::Title});
    }

    void countsTheMomentOfNowAsTypedOnlyWithTheRest_data()
    {
        QTest::addColumn<bool>("isTelling");
        QTest::newRow("new breach") << false;
        QTest::newRow("people told") << true;
    }
    void countsTheMomentOfNowAsTypedOnlyWithTheRest()
    {
        QFETCH(bool, isTelling);
        const Breach breach = proposeToTellNobody();
        const auto make = [&]() -> std::unique_ptr<QDialog> {
            if (isTelling)
                return std::make_unique<BreachTellingDialog>(
                    *m_session, breach, BreachTellingDialog::Whom::People, m_page.get());
            return std::make_unique<BreachDialog>(*m_session, std::nullopt, m_page.get());
        };
        auto dialog = make();
        QVERIFY(FormDraft::in(*m_page).isEmpty());

        dialog->findChild<QPlainTextEdit *>()->setPlainText(u"lag op straat"_s);
        const QList<Draft> drafts = FormDraft::in(*m_page);
        QCOMPARE(drafts.size(), 1);
        dialog.reset();
        m_now.micros += 2 * Instant::day / 24;
        m_session->setDrafts(drafts);
        dialog = make();

        QCOMPARE(FormDraft::in(*m_page).size(), 1);
        // With the moment as it was: it must not become a later one.
        QCOMPARE(FormDraft::in(*m_page).first().content, drafts.first().content);
    }

    void keepsAnObjectionUntilItIsSigned()
    {
        proposeToTellNobody();
        const Permit second = m_house->member(u"tweede"_s, {{Role::Officer, FilingSystem::Customers}});
        m_page.reset();
        m_session = std::make_unique<Session>(m_house->shared(), second);
        m_page = std::make_unique<BreachesPage>(*m_session);
        m_page->resize(1072, 720);
        m_page->show();
        m_page->refresh();
        QTRY_VERIFY(spoken<QPushButton>(u"Disagree"_s));
        spoken<QPushButton>(u"Disagree"_s)->click();
        const QPointer<BreachObjectionDialog> dialog = m_page->findChild<BreachObjectionDialog *>();
        QVERIFY(dialog);
        dialog->findChild<QPlainTextEdit *>()->setPlainText(u"mensen lopen gevaar"_s);
        const auto give = [&dialog] { QTest::keyClick(dialog.data(), Qt::Key_Return); };

        give();
        QTRY_VERIFY(dialog->findChild<PassphraseDialog *>());
        dialog->findChild<PassphraseDialog *>()->reject(); // or the window locks
        QCOMPARE(FormDraft::in(*m_page).size(), 1);

        give();
        auto *passphrase = dialog->findChildren<PassphraseField *>().constLast();
        passphrase->setTyped(tests::OpenHouse::passphrase());
        QTest::keyClick(passphrase, Qt::Key_Return);
        QTRY_VERIFY(!dialog);
        QVERIFY(FormDraft::in(*m_page).isEmpty());
    }

    void comesBeforeEverythingElseToday()
    {
        Breach late;
        late.id = Id<Breach>(1);
        QVERIFY(late.values.set(BreachField::AwareAt, u"2026-03-01T09:00:00Z"_s));
        Breach soon = late;
        soon.id = Id<Breach>(2);
        QVERIFY(soon.values.set(BreachField::AwareAt, u"2026-03-09T09:00:00Z"_s));
        Breach reported = soon;
        reported.reports = {{.sentAt = m_now}};
        TodayFacts facts{.today = QDate(2026, 3, 10),
            .requests = {{.id = Id<Request>(1), .dueOn = QDate(2026, 3, 1)}},
            .breaches = {soon, reported, late},
            .now = m_now};

        const QList<TodayTask> tasks = todayTasks(facts);

        QCOMPARE(tasks.size(), 3);
        QCOMPARE(tasks.at(0).kind, TodayTask::Kind::BreachClock);
        QCOMPARE(tasks.at(0).breach.id, late.id);
        QCOMPARE(tasks.at(1).breach.id, soon.id);
        QCOMPARE(tasks.at(2).kind, TodayTask::Kind::Late);
    }

private:
    /// The founder decided so; a second member must agree.
    Breach proposeToTellNobody() const
    {
        const Breaches &breaches = m_house->services().breaches();
        const Breach breach = *breaches
                                   .open(m_house->founder(),
                                       {{BreachField::Title, u"Laptop kwijt"_s},
                                           {BreachField::AwareAt, breach_values::textOf(m_now)},
                                           {BreachField::Affected, u"confidentiality"_s}})
                                   .result();
        return *breaches
                    .decide(m_house->founder(), breach.id,
                        {.authority = AuthorityChoice::RegisterOnly,
                            .risk = BreachRisk::Unlikely,
                            .reason = u"De schijf is versleuteld."_s})
                    .result();
    }

    QString valueFor(const BreachFieldRow &row) const
    {
        switch (row.kind) {
        case BreachFieldKind::Line:
        case BreachFieldKind::Text:
            return u"Iets"_s;
        case BreachFieldKind::Moment:
            return breach_values::textOf(m_now);
        case BreachFieldKind::YesNo:
            return row.field == BreachField::Ongoing ? u"no"_s : u"yes"_s;
        case BreachFieldKind::Number:
            return u"3"_s;
        case BreachFieldKind::Choice:
            return row.choices().last();
        case BreachFieldKind::Choices:
            return row.choices().join(u' ');
        case BreachFieldKind::Severity:
            return BreachSeverity().toText();
        }
        return {};
    }

    QTableView *list() const { return spoken<QTableView>(u"Register of breaches"_s); }

    Instant m_now;
    std::unique_ptr<tests::OpenHouse> m_house;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<BreachesPage> m_page;
};

QTEST_MAIN(TestBreachesPage)

#include "tst_breaches_page.moc"
