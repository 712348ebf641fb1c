#include "access_desk.h"
#include "app/access_reviews/access_reviews.h"
#include "app/audit/audit_trail.h"
#include "app/consent/consents.h"
#include "app/consent/purposes.h"
#include "app/contacts/contacts.h"
#include "app/documents/role_words.h"
#include "app/measures/measures.h"
#include "app/staff/role.h"
#include "app/staff/staff.h"
#include "app/storage/sql.h"
#include "support/open_house.h"
#include "ui/look/style.h"
#include "ui/session/session.h"
#include "ui/session/workspace_pages.h"
#include "ui/shell/job_list.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QFileDialog>
#include <QPushButton>
#include <QTableView>
#include <QTest>

using namespace Qt::StringLiterals;
using tests::cell;
using tests::rowWith;
using Desk = tests::TrailDesk;

namespace {

constexpr FilingSystem customers = FilingSystem::Customers;

} // namespace

/// Everything that was done, as a page of its own.
class TestTrailPage final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QApplication::setStyle(new Style); }

    void init()
    {
        m_house = tests::OpenHouse::open(Backend::Embedded);
        QVERIFY(m_house);
    }

    void cleanup() { m_house.reset(); }

    void showsTheTrailWithoutTheNameOfAnybodyInTheFile()
    {
        ContactDraft draft;
        draft.name.surname = u"Geheimzinnig"_s;
        draft.provenance = {.source = u"beurs"_s, .collectedOn = QDate(2026, 1, 5), .basis = u"b"_s};
        QVERIFY(m_house->services().contacts().add(m_house->founder(), customers, draft).result());
        const Desk desk(*m_house, m_house->founder());

        const QTableView *trail = desk.rowsOf(u"Trail"_s);

        QVERIFY(trail);
        const int row = rowWith(trail, 2, u"Contact added"_s);
        QVERIFY(row >= 0);
        QCOMPARE(cell(trail, row, 1), u"Stichter"_s);
        for (int column = 0; column < trail->model()->columnCount(); ++column)
            QVERIFY(!cell(trail, row, column).contains(u"Geheimzinnig"_s));
    }

    void filtersTheTrailByWhatItIsAbout()
    {
        ContactDraft draft;
        draft.name.surname = u"Voorbeeld"_s;
        draft.provenance = {.source = u"beurs"_s, .collectedOn = QDate(2026, 1, 5), .basis = u"b"_s};
        QVERIFY(m_house->services().contacts().add(m_house->founder(), customers, draft).result());
        const Desk desk(*m_house, m_house->founder());
        const QTableView *trail = desk.rowsOf(u"Trail"_s);
        QVERIFY(rowWith(trail, 2, u"File founded"_s) >= 0);

        const auto choices = desk.page.findChildren<QComboBox *>();
        for (QComboBox *choice : choices)
            choice->setCurrentIndex(std::max(0, choice->findData(u"contact"_s)));

        QVERIFY(QTest::qWaitFor([&] { return trail->model()->rowCount() == 1; }));
        QCOMPARE(cell(trail, 0, 2), u"Contact added"_s);
    }

    void tellsWhetherTheTrailIsWhole()
    {
        const Desk desk(*m_house, m_house->founder());

        QVERIFY(desk.press(u"Verify the trail"_s));

        QVERIFY(desk.waitFor(u"entries are as they were written"_s));
        QVERIFY(desk.spoken<QPushButton>(u"Verify the trail"_s)->isEnabled());
        QVERIFY(!desk.spoken<QPushButton>(u"Stop verifying"_s));
    }

    void saysWhichEntryOfTheTrailIsWrong()
    {
        const auto line = m_house->look();
        for (const QString &statement : line->dialect().noLongerAppendOnly(u"audit_entry"_s))
            QVERIFY(Sql(*line, "test.tamper", statement).run());
        QVERIFY(Sql(*line, "test.tamper", u"UPDATE audit_entry SET action = 'contact.view'"_s).run());
        const Desk desk(*m_house, m_house->founder());

        QVERIFY(desk.press(u"Verify the trail"_s));

        QVERIFY(desk.waitFor(u"Entry 1 is not as it was written."_s));
    }

    void tellsWhetherTheConsentHistoryIsWhole()
    {
        consentOfSomebody();
        const Desk desk(*m_house, m_house->founder());

        QVERIFY(desk.press(u"Check the consent history"_s));

        QVERIFY(desk.waitFor(u"All 1 acts of consent are as they were recorded."_s));
        QVERIFY(desk.spoken<QPushButton>(u"Check the consent history"_s)->isEnabled());
        QVERIFY(!desk.spoken<QPushButton>(u"Stop checking"_s));
    }

    void saysWhichActOfConsentIsWrong()
    {
        const QString ref = consentOfSomebody();
        const auto line = m_house->look();
        for (const QString &statement : line->dialect().noLongerAppendOnly(u"consent_event"_s))
            QVERIFY(Sql(*line, "test.tamper", statement).run());
        QVERIFY(Sql(*line, "test.tamper", u"UPDATE consent_event SET method = 'email'"_s).run());
        const Desk desk(*m_house, m_house->founder());

        QVERIFY(desk.press(u"Check the consent history"_s));

        QVERIFY(desk.waitFor(u"The first: %1."_s.arg(ref)));
    }

    void exportsTheTrailAlsoWhenThePageIsGone()
    {
        Session session(m_house->shared(), m_house->founder());
        auto page = std::make_unique<TrailPage>(session);
        page->show();
        JobList jobs;
        QString outcome;
        connect(page.get(), &Page::jobStarted, &jobs, &JobList::add);
        connect(&jobs, &JobList::jobRemoved, this, [&](const Job *job) { outcome = job->outcome(); });
        const QString path = m_house->folder() + u"/trail.csv"_s;
        const auto actions = page->pageActions();
        for (QAction *action : actions) {
            if (action->text() == u"Export the trail…"_s)
                action->trigger();
        }
        auto *dialog = page->findChild<QFileDialog *>();
        QVERIFY(dialog);
        dialog->selectFile(path);
        QMetaObject::invokeMethod(dialog, "accept");
        QCOMPARE(jobs.jobs().size(), 1);

        page.reset();

        QTRY_VERIFY(jobs.isEmpty());
        QVERIFY2(outcome.endsWith(u"exported"_s), qPrintable(outcome));
        QVERIFY(QFile::exists(path));
    }

    void showsWhoKeepsTheStaffWhatWasDoneToMembersAlone()
    {
        const Permit keeper = m_house->member(u"beheer"_s, {{Role::Administrator, customers}});
        const Desk desk(*m_house, keeper);

        const QTableView *trail = desk.rowsOf(u"Trail"_s);

        QVERIFY(trail->model()->rowCount() > 0);
        for (int row = 0; row < trail->model()->rowCount(); ++row)
            QVERIFY(cell(trail, row, 4).startsWith(u"Member"_s));
    }

    void showsWhatSomebodyTriedWithoutTheRightToIt()
    {
        const Permit viewer = m_house->member(u"inzage"_s, {{Role::Viewer, customers}});
        QVERIFY(!m_house->services().measures().measure(viewer).result());
        // Written after it, so that it is there by now.
        std::ignore = m_house->member(u"ander"_s, {{Role::Viewer, customers}});
        const Desk desk(*m_house, m_house->founder());

        const QTableView *trail = desk.rowsOf(u"Trail"_s);

        const int row = rowWith(trail, 2, u"Refused: no right to it"_s);
        QVERIFY(row >= 0);
        QStringList words;
        for (int column = 0; column < trail->model()->columnCount(); ++column)
            words.append(cell(trail, row, column));
        QVERIFY2(words.join(u' ').contains(u"measures"_s), qPrintable(words.join(u' ')));
    }

    void knowsNoPageThatTriesWhatItsReaderMayNot_data()
    {
        QTest::addColumn<int>("role");
        for (const Role role : allRoles)
            QTest::newRow(qPrintable(codeOf(role))) << static_cast<int>(role);
    }

    void knowsNoPageThatTriesWhatItsReaderMayNot()
    {
        QFETCH(int, role);
        const Permit reader = m_house->member(u"lezer"_s, {{static_cast<Role>(role), customers}});
        Session session(m_house->shared(), reader);
        const QList<PageEntry> entries = workspacePages([&]() -> Session & { return session; });
        QStringList all;
        for (const PageEntry &entry : entries) {
            if (!mayOpenPage(entry.key, reader))
                continue;
            const std::unique_ptr<Page> page(entry.make());
            page->show();
            page->refresh();
            letAnswer(session);
            const QStringList tried = triedOf(reader);
            if (tried.size() > all.size())
                qWarning("%s tries %s", qPrintable(entry.key), qPrintable(tried.first()));
            all = tried;
        }
        QCOMPARE(all, QStringList());
    }

private:
    /// Whatever a page asked for is answered, and what it asks for because of that.
    static void letAnswer(const Session &session)
    {
        for (int round = 0; round < 4; ++round) {
            std::ignore = session.services().staff().list(session.permit()).result();
            QCoreApplication::processEvents();
        }
    }

    QStringList triedOf(const Permit &reader) const
    {
        // Written after whatever was refused until now.
        std::ignore = m_house->services().accessReviews().nameMembers(m_house->founder(), true).result();
        const auto trail = m_house->services().auditTrail().list(m_house->founder(), 0, {}).result();
        QStringList tried;
        for (const AuditEntry &entry : trail->rows) {
            if (entry.action == u"staff.refused"_s && entry.actor == reader.staffRef())
                tried.append(entry.detail.value(u"operation"_s).toString());
        }
        return tried;
    }

    /// Somebody's one act of consent; its reference.
    QString consentOfSomebody() const
    {
        const Services &services = m_house->services();
        std::ignore = services.purposes().seedDefaults(m_house->founder(), u"Voorbeeld B.V."_s).result();
        ContactDraft draft;
        draft.name.surname = u"Voorbeeld"_s;
        draft.provenance = {.source = u"beurs"_s, .collectedOn = QDate(2026, 1, 5), .basis = u"b"_s};
        const auto person = services.contacts().add(m_house->founder(), customers, draft).result();
        const auto recorded =
            services.consents()
                .record(m_house->founder(), customers, *person,
                    {.purposeKey = u"phone-sales"_s, .channel = Channel::Phone, .method = u"phone"_s})
                .result();
        return recorded ? recorded->ref : QString();
    }

    std::unique_ptr<tests::OpenHouse> m_house;
};

QTEST_MAIN(TestTrailPage)

#include "tst_trail_page.moc"
