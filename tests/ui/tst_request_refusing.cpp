#include "app/contacts/contacts.h"
#include "app/requests/request_result.h"
#include "app/requests/requests.h"
#include "app/settings/settings.h"
#include "shown_widgets.h"
#include "support/open_house.h"
#include "tests/ui/spoken.h"
#include "ui/dialogs/holidays_section.h"
#include "ui/look/style.h"
#include "ui/models/today_tasks.h"
#include "ui/pages/requests_page.h"
#include "ui/session/session.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

constexpr FilingSystem customers = FilingSystem::Customers;

bool pressed(const QString &name)
{
    const auto verb = [&] { return tests::spoken<QPushButton>(name); };
    if (!QTest::qWaitFor([&] { return verb() && verb()->isEnabled(); }))
        return false;
    QTest::keyClick(verb(), Qt::Key_Space);
    return true;
}

} // namespace

/// Refusing, identifying and the days off, as a member meets them in the window, by the keyboard alone.
class TestRequestRefusing final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QApplication::setStyle(new Style); }

    void init()
    {
        m_house = tests::OpenHouse::open(Backend::Embedded, Clock(QDate(2026, 11, 2)));
        QVERIFY(m_house);
        m_session = std::make_unique<Session>(m_house->shared(), m_house->founder());
        m_page = std::make_unique<RequestsPage>(*m_session);
        m_page->resize(1100, 900);
        m_page->show();
        ContactDraft draft;
        draft.name.surname = u"Voorbeeld"_s;
        draft.provenance = {.source = u"beurs"_s, .collectedOn = QDate(2026, 1, 5), .basis = u"b"_s};
        m_contact = *m_house->services().contacts().add(m_house->founder(), customers, draft).result();
    }

    void cleanup()
    {
        m_page.reset();
        m_session.reset();
        m_house.reset();
    }

    void proposesARefusalWithReasonsAndWords()
    {
        const Id<Request> id = opened(Request::Type::Access);
        QVERIFY(requests().verifyIdentity(m_house->founder(), customers, id, u"two-facts"_s).result());
        m_page->openRecord(id.number());
        QVERIFY(pressed(u"Refuse this request…"_s));
        QVERIFY(!tests::spoken<QCheckBox>(u"R12 · No ground for restriction (art. 18(1) GDPR)"_s));
        QVERIFY(pressed(u"Propose to refuse"_s));
        QCOMPARE(file(id).request.stage, Request::Stage::IdentityConfirmed);

        auto *excessive = tests::spoken<QCheckBox>(u"R04 · Excessive (art. 12(5) GDPR)"_s);
        QVERIFY(excessive);
        QTest::keyClick(excessive, Qt::Key_Space);
        tests::spoken<QLineEdit>(u"In words, for the answer"_s)->setText(u"elke week opnieuw"_s);
        QVERIFY(pressed(u"Propose to refuse"_s));

        QTRY_COMPARE(file(id).request.stage, Request::Stage::AwaitingSecondApprover);
        QCOMPARE(file(id).proposal->refusal, QList{RefusalReason::Excessive});
        QCOMPARE(file(id).proposal->refusalWords, u"elke week opnieuw"_s);
        QTRY_VERIFY(!tests::spoken<QPushButton>(u"Carry out"_s));
    }

    void asksWhyBeforeItTakesAMaskedDocument()
    {
        const Id<Request> id = opened(Request::Type::Access);
        m_page->openRecord(id.number());
        QTRY_VERIFY(tests::spoken<QPushButton>(u"Confirm identity"_s));
        QTRY_VERIFY(methods());
        methods()->setCurrentIndex(methods()->findData(u"masked-document"_s));
        QVERIFY(pressed(u"Confirm identity"_s));
        QCOMPARE(file(id).request.stage, Request::Stage::Received);

        tests::spoken<QLineEdit>(u"Why no lighter way would do"_s)->setText(u"woont in het buitenland"_s);
        QVERIFY(pressed(u"Confirm identity"_s));

        QTRY_COMPARE(file(id).request.stage, Request::Stage::IdentityConfirmed);
        QCOMPARE(file(id).evidence.document, u"passport"_s);
        QCOMPARE(file(id).evidence.remark, u"woont in het buitenland"_s);
    }

    void recordsAReminderFromThePage()
    {
        const Id<Request> id = opened(Request::Type::Access);
        QVERIFY(requests()
                    .ask(m_house->founder(), customers, id,
                        {.askedOn = QDate(2026, 11, 1), .reason = u"onbekend adres"_s})
                    .result());
        m_page->openRecord(id.number());

        QVERIFY(pressed(u"A reminder was sent today"_s));

        QTRY_COMPARE(file(id).questions.first().reminders, QList{QDate(2026, 11, 2)});
    }

    /// domain.md 4.3: the page tells both days, and what a question that came late does to the second.
    void saysThatAQuestionCameTooLateToStopTheClock()
    {
        const auto id =
            requests()
                .open(m_house->founder(), customers,
                    {.type = Request::Type::Access, .contact = m_contact, .receivedOn = QDate(2026, 10, 19)})
                .result();
        QVERIFY(id);
        QVERIFY(requests()
                    .ask(m_house->founder(), customers, *id,
                        {.askedOn = QDate(2026, 11, 2), .reason = u"onbekend adres"_s})
                    .result());

        m_page->openRecord(id->number());

        QTRY_VERIFY(tests::shows(*m_page, u"What was asked on "_s));
        QVERIFY(tests::shows(*m_page, u"By our own rule that is not without undue delay"_s));
        // There is one day alone, so no word of a second one; and the chip does not say that the clock
        // stands.
        QVERIFY(!tests::shows(*m_page, u"the second one needs"_s));
        QVERIFY(tests::shows(*m_page, u"; the question came too late"_s));
        QVERIFY(!tests::shows(*m_page, u"paused: a question is open"_s));
    }

    void tellsWhomToRemindToday()
    {
        const TodayFacts facts{.today = QDate(2026, 11, 12),
            .reminders = {{.request = {.id = Id<Request>(3)}, .on = QDate(2026, 11, 11)}}};

        const QList<TodayTask> tasks = todayTasks(facts);

        QCOMPARE(tasks.size(), 1);
        QCOMPARE(tasks.first().kind, TodayTask::Kind::RemindRequester);
        QCOMPARE(tasks.first().request.id, Id<Request>(3));
    }

    void choosesTheDaysOffAndTellsHowManyTermsMoved()
    {
        HolidaysSection section(m_house->services(), m_house->founder());
        section.show();
        const auto mode = [&] { return section.findChild<QComboBox *>(); };
        QTRY_VERIFY(mode()->isEnabled());
        QCOMPARE(mode()->currentIndex(), 0);

        QTest::keyClick(mode(), Qt::Key_Down);

        QTRY_VERIFY(mode()->isEnabled() && mode()->currentIndex() == 1);
        QTRY_COMPARE(
            *m_house->services().settings().holidays(m_house->founder()).result(), HolidayMode::Equated);
    }

private:
    const Requests &requests() const { return m_house->services().requests(); }

    Id<Request> opened(Request::Type type) const
    {
        return *requests()
                    .open(m_house->founder(), customers,
                        {.type = type, .contact = m_contact, .receivedOn = QDate(2026, 11, 1)})
                    .result();
    }

    RequestFile file(Id<Request> id) const
    {
        return *requests().find(m_house->founder(), customers, id).result();
    }

    QComboBox *methods() const
    {
        const auto boxes = m_page->findChildren<QComboBox *>();
        for (QComboBox *box : boxes) {
            if (box->findData(u"masked-document"_s) >= 0)
                return box;
        }
        return nullptr;
    }

    std::unique_ptr<tests::OpenHouse> m_house;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<RequestsPage> m_page;
    Id<Contact> m_contact;
};

QTEST_MAIN(TestRequestRefusing)

#include "tst_request_refusing.moc"
