#include "app/audit/audit_trail.h"
#include "app/consent/consents.h"
#include "app/consent/purposes.h"
#include "app/storage/sql.h"
#include "contacts_desk.h"
#include "support/spoken.h"
#include "support/ticking_clock.h"
#include "ui/dialogs/consent_bulk_dialog.h"
#include "ui/pages/contact_table.h"
#include "ui/shell/job_list.h"
#include "ui/widgets/inline_bar.h"
#include "ui/widgets/plain_label.h"

#include <QAction>
#include <QComboBox>
#include <QLineEdit>
#include <QProgressBar>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace tests;

namespace {

constexpr FilingSystem customers = FilingSystem::Customers;

void choose(QDialog &dialog, const QString &field, const QString &words)
{
    auto *box = byName<QComboBox>(dialog, field);
    QVERIFY2(box, qPrintable(field));
    QVERIFY2(box->findText(words) >= 0, qPrintable(words));
    box->setCurrentIndex(box->findText(words));
}

QString noticeOf(const QDialog &dialog)
{
    QStringList told;
    const auto labels = dialog.findChild<InlineBar *>()->findChildren<PlainLabel *>();
    for (const PlainLabel *label : labels)
        told.append(label->text());
    return told.join(u' ');
}

} // namespace

/// Consent of several people at once, as somebody does it in the list.
class TestConsentBulkDialog final : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_now = Instant::fromDateTime(QDateTime(QDate(2026, 11, 2), QTime(14, 3, 57)));
        sitDown(Clock([this] { return m_now; }));
    }

    void cleanup() { m_desk.reset(); }

    void tellsForWhomNotAndWhyThenRecordsItOnce()
    {
        restrict(Id<Contact>(3));
        const qint64 entries = audited();
        m_desk->list()->setFocus();
        QTest::keySequence(m_desk->list(), QKeySequence::SelectAll);
        auto *verb = byName<QPushButton>(*m_desk->page, u"Record consent of the selected contacts"_s);
        QVERIFY(verb);
        verb->click();
        QTRY_VERIFY(shownDialog());
        ConsentBulkDialog *dialog = shownDialog();
        fillGiven(*dialog);
        QSignalSpy recorded(dialog, &ConsentBulkDialog::recorded);

        QTest::keyClick(dialog, Qt::Key_Return);
        QTRY_VERIFY(buttonNamed(*dialog, u"Record for 2 contact(s)"_s));
        QCOMPARE(events(), 0); // so far it only looked
        QVERIFY2(noticeOf(*dialog).contains(u"It would be recorded for 2 contact(s)."_s),
            qPrintable(noticeOf(*dialog)));
        const QAbstractItemModel *reasons = dialog->findChild<ContactTable *>()->model();
        QCOMPARE(reasons->rowCount(), 1);
        QCOMPARE(reasons->index(0, 0).data().toString(), u"1"_s);
        QVERIFY(reasons->index(0, 1).data().toString().contains(u"restricted"_s));

        QTest::keyClick(dialog, Qt::Key_Return);
        QTRY_COMPARE(recorded.size(), 1);

        QCOMPARE(events(), 2);
        QCOMPARE(stateOf(Id<Contact>(1)), ConsentState::Pending);
        QCOMPARE(stateOf(Id<Contact>(2)), ConsentState::Pending);
        QCOMPARE(audited(), entries + 1);
        QVERIFY(noticeOf(*dialog).contains(u"Recorded for 2 contact(s)."_s));
        QVERIFY(!buttonNamed(*dialog, u"Record for 2 contact(s)"_s));
        QVERIFY(buttonNamed(*dialog, u"Close"_s));
    }

    void thisMinuteIsNeverStillToCome()
    {
        sitDown(tickingClock(m_now));
        ConsentBulkDialog *dialog = openFor({Id<Contact>(1), Id<Contact>(2)});
        fillGiven(*dialog);

        buttonNamed(*dialog, u"Preview"_s)->click();

        QTRY_VERIFY(noticeOf(*dialog).contains(u"for 2 contact(s)."_s));
    }

    void recordsForWhoWasAddedInTheMinuteInWhichItWasOpened()
    {
        ConsentBulkDialog *dialog = openFor({Id<Contact>(1), Id<Contact>(2)});
        fillGiven(*dialog);
        m_now.micros += 5 * Instant::minute / 60; // the next minute has begun

        buttonNamed(*dialog, u"Preview"_s)->click();

        QTRY_VERIFY(noticeOf(*dialog).contains(u"It would be recorded for "_s));
        QVERIFY2(noticeOf(*dialog).contains(u"for 2 contact(s)."_s), qPrintable(noticeOf(*dialog)));
    }

    void looksAgainWhenSomethingElseIsChosen()
    {
        ConsentBulkDialog *dialog = openFor({Id<Contact>(1), Id<Contact>(2)});
        fillGiven(*dialog);
        buttonNamed(*dialog, u"Preview"_s)->click();
        QTRY_VERIFY(buttonNamed(*dialog, u"Record for 2 contact(s)"_s));

        byName<QLineEdit>(*dialog, u"Where it comes from"_s)->setText(u"Another fair"_s);

        QVERIFY(buttonNamed(*dialog, u"Preview"_s));
        QVERIFY(!buttonNamed(*dialog, u"Record for 2 contact(s)"_s));
        QCOMPARE(events(), 0);
    }

    void asksWhereConsentComesFrom()
    {
        ConsentBulkDialog *dialog = openFor({Id<Contact>(1)});
        choose(*dialog, u"What happened"_s, u"Consent given"_s);
        choose(*dialog, u"How it reached us"_s, u"Paper form"_s);

        buttonNamed(*dialog, u"Preview"_s)->click();

        QCOMPARE(byName<QLineEdit>(*dialog, u"Where it comes from"_s)->accessibleDescription(),
            u"Say where this consent comes from: a list alone proves nothing."_s);
        QVERIFY(buttonNamed(*dialog, u"Preview"_s));
    }

    void recordsNothingWhenItIsStopped()
    {
        ConsentBulkDialog *dialog = openFor({Id<Contact>(1), Id<Contact>(2), Id<Contact>(3)});
        JobList jobs;
        connect(dialog, &ConsentBulkDialog::jobStarted, &jobs, &JobList::add);
        fillGiven(*dialog);
        buttonNamed(*dialog, u"Preview"_s)->click();
        QTRY_VERIFY(buttonNamed(*dialog, u"Record for 3 contact(s)"_s));
        const qint64 entries = audited();
        const auto other = m_desk->house->look(); // another desk, which has not finished writing
        QVERIFY(Sql(*other, "test", u"BEGIN IMMEDIATE"_s).run());

        buttonNamed(*dialog, u"Record for 3 contact(s)"_s)->click();
        QVERIFY(dialog->findChild<QProgressBar *>()->isVisible());
        QCOMPARE(jobs.jobs().size(), 1);
        QCOMPARE(jobs.jobs().first()->promise(), u"If you stop it, nothing is recorded."_s);
        buttonNamed(*dialog, u"Stop"_s)->click();
        QVERIFY(Sql(*other, "test", u"ROLLBACK"_s).run());

        QTRY_VERIFY(buttonNamed(*dialog, u"Preview"_s));
        QVERIFY2(noticeOf(*dialog).contains(u"Nothing was recorded"_s), qPrintable(noticeOf(*dialog)));
        QCOMPARE(events(), 0);
        QCOMPARE(audited(), entries);
        QTRY_VERIFY(jobs.isEmpty());
    }

    void isAboutEverybodyShownWhereNobodyIsChosen()
    {
        QAction *action = nullptr;
        const auto offered = m_desk->page->pageActions();
        for (QAction *each : offered) {
            if (each->text() == u"Record consent of several contacts…"_s)
                action = each;
        }
        QVERIFY(action && action->isEnabled());

        action->trigger();

        QTRY_VERIFY(shownDialog());
        QStringList words;
        const auto labels = shownDialog()->findChildren<PlainLabel *>();
        for (const PlainLabel *label : labels)
            words.append(label->text());
        QVERIFY(words.contains(u"3 contact(s)"_s));
    }

    void isNotOfferedToWhoOnlyLooks()
    {
        const Permit viewer = m_desk->house->member(u"inzage"_s, {{Role::Viewer, customers}});
        Session session(m_desk->house->shared(), viewer);
        ContactsPage page(session, std::make_unique<ContactListSource>(session));
        page.resize(1072, 700);
        page.show();
        page.refresh();
        auto *list = page.findChild<ContactListView *>();
        QTRY_COMPARE(list->count(), 3);
        list->selectAll();

        QVERIFY(!byName<QPushButton>(page, u"Record consent of the selected contacts"_s));
    }

private:
    void sitDown(const Clock &clock)
    {
        m_desk = std::make_unique<Desk>(clock);
        QVERIFY(m_desk->house);
        QVERIFY(services().purposes().seedDefaults(founder(), u"Voorbeeld B.V."_s).result());
        m_desk->open(founder());
        QTRY_COMPARE(m_desk->list()->count(), 3);
    }

    Services &services() const { return m_desk->house->services(); }
    const Permit &founder() const { return m_desk->house->founder(); }

    ConsentBulkDialog *shownDialog() const { return m_desk->page->findChild<ConsentBulkDialog *>(); }

    ConsentBulkDialog *openFor(const QList<Id<Contact>> &people) const
    {
        auto *dialog = new ConsentBulkDialog(*m_desk->session, people, m_desk->page.get());
        dialog->open();
        [&] { QTRY_VERIFY(byName<QComboBox>(*dialog, u"Purpose"_s)->count() > 0); }();
        return dialog;
    }

    void fillGiven(ConsentBulkDialog &dialog) const
    {
        QTRY_VERIFY(byName<QComboBox>(dialog, u"Purpose"_s)->count() > 0);
        choose(dialog, u"What happened"_s, u"Consent given"_s);
        choose(dialog, u"How it reached us"_s, u"Paper form"_s);
        choose(dialog, u"Purpose"_s, u"Newsletter by e-mail"_s);
        choose(dialog, u"Channel"_s, u"E-mail"_s);
        byName<QLineEdit>(dialog, u"Where it comes from"_s)->setText(u"Fair, sign-up sheet"_s);
    }

    void restrict(Id<Contact> contact) const
    {
        const auto line = m_desk->house->look();
        QVERIFY(
            Sql(*line, "test", u"UPDATE contact SET restricted_at = 1 WHERE id = ?"_s).bind(contact).run());
    }

    ConsentState stateOf(Id<Contact> contact) const
    {
        const auto lines = services().consents().states(founder(), customers, contact).result();
        for (const ConsentLine &line : *lines) {
            if (line.purposeKey == u"newsletter"_s)
                return line.state;
        }
        return ConsentState::Unknown;
    }

    qint64 count(const QString &table) const
    {
        return *Sql(*m_desk->house->look(), "test", u"SELECT COUNT(*) FROM "_s + table).number();
    }
    qint64 events() const { return count(u"consent_event"_s); }
    qint64 audited() const { return count(u"audit_entry"_s); }

    Instant m_now;
    std::unique_ptr<Desk> m_desk;
};

QTEST_MAIN(TestConsentBulkDialog)

#include "tst_consent_bulk_dialog.moc"
