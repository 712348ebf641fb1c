#include "app/requests/request_clock.h"
#include "services/request_desk.h"

#include <QTest>

#include <algorithm>

using tests::marker;

/// Questions, extension, duplicates, representatives and letters with several requests.
class TestRequestLife final
    : public QObject
    , private tests::RequestDesk
{
    Q_OBJECT

private slots:
    void initTestCase_data() { tests::everyBackend(); }

    void init()
    {
        QFETCH_GLOBAL(Backend, backend);
        if (!open(backend))
            QSKIP("this server is not here");
    }

    void cleanup() { close(); }

    void standsStillWhileItIsAskedWhoItIs()
    {
        const Id<Request> id = opened(Request::Type::Erasure);
        QVERIFY(requests()
                    .ask(founder(), customers, id,
                        {.askedOn = QDate(2026, 11, 2), .reason = QStringLiteral("onbekend adres")})
                    .result());
        const auto asked = requests().find(founder(), customers, id).result();
        m_now.micros += 5 * Instant::day;

        const auto early =
            requests()
                .verifyIdentity(founder(), customers, id, QStringLiteral("call-back"), QDate(2026, 11, 1))
                .result();
        QVERIFY(requests()
                    .verifyIdentity(founder(), customers, id, QStringLiteral("call-back"), QDate(2026, 11, 6))
                    .result());

        QCOMPARE(early.error().what, QStringLiteral("request.answer-day"));
        const auto known = requests().find(founder(), customers, id).result();
        QCOMPARE(deadlineChip(asked->request, QDate(2026, 11, 3)).level, DeadlineLevel::Paused);
        QCOMPARE(known->questions.size(), 1);
        QCOMPARE(known->questions.first().answeredOn, QDate(2026, 11, 6));
        const RequestClock clock = clockOf(known->request, known->questions);
        QCOMPARE(known->request.dueOn, QDate(2026, 12, 1));
        QCOMPARE(
            dueNowSuspended(clock, HolidayMode::Core), QDate(2026, 12, 7)); // four days later is a Saturday
    }

    /// domain.md 4.3: wherever the request is handed out, its chip says that the clock runs on.
    void saysThatTheClockRunsOnWhereItWasAskedLate()
    {
        const Id<Request> id = opened(Request::Type::Access);
        m_now.micros += 10 * Instant::day;
        QVERIFY(requests()
                    .ask(founder(), customers, id,
                        {.askedOn = QDate(2026, 11, 5), .reason = QStringLiteral("onbekend adres")})
                    .result());

        const auto found = requests().find(founder(), customers, id).result();
        const auto listed = requests().list(founder(), customers, true).result();
        const auto page = requests().page(founder(), customers, true).result();
        QVERIFY(found && listed && page);
        const auto theirs = requests().ofContact(founder(), customers, found->request.contact).result();
        QVERIFY(theirs);

        for (const QList<Request> &handedOut : {QList{found->request}, *listed, page->rows, *theirs}) {
            const auto at = std::find_if(handedOut.begin(), handedOut.end(),
                [id](const Request &request) { return request.id == id; });
            QVERIFY(at != handedOut.end());
            const DeadlineChip chip = deadlineChip(*at, QDate(2026, 11, 12));
            QCOMPARE(chip.level, DeadlineLevel::Neutral);
            QVERIFY(chip.askedLate);
        }
    }

    void asksWhatIsMeantBeforeAPlanIsMade()
    {
        const Id<Request> id = opened(Request::Type::Erasure);
        QVERIFY(requests().verifyIdentity(founder(), customers, id, QStringLiteral("two-facts")).result());
        QVERIFY(requests()
                    .ask(founder(), customers, id,
                        {.about = RequestQuestion::About::Scope,
                            .askedOn = QDate(2026, 11, 2),
                            .reason = QStringLiteral("twee dossiers")})
                    .result());

        const auto early = requests().propose(founder(), customers, id, {}).result();
        const auto heard = requests().hearScope(founder(), customers, id, QDate(2026, 11, 2)).result();
        const auto proposed = requests().propose(founder(), customers, id, {}).result();

        QCOMPARE(early.error().what, QStringLiteral("request.clarification-open"));
        QVERIFY(heard);
        QVERIFY(proposed);
    }

    void extendsOnlyByAnotherWhoMayDecide()
    {
        const Id<Request> id = opened(Request::Type::Access);
        const QString why = QStringLiteral("veel verzoeken tegelijk");
        const Permit viewer = m_house->member(QStringLiteral("inzage"), {{Role::Viewer, customers}});

        const auto own = requests().extend(founder(), customers, id, QDate(2026, 11, 2), why).result();
        const auto unentitled = requests().extend(viewer, customers, id, QDate(2026, 11, 2), why).result();
        const auto extended = requests().extend(*m_approver, customers, id, QDate(2026, 11, 2), why).result();

        QVERIFY(!own);
        QCOMPARE(unentitled.error().what, QStringLiteral("permit.requests.decide"));
        QVERIFY2(extended, extended ? "" : qPrintable(extended.error().what));
        const auto file = requests().find(founder(), customers, id).result();
        QCOMPARE(file->request.dueOn, QDate(2027, 2, 1));
        QCOMPARE(file->steps.constLast().step, QStringLiteral("extended"));
    }

    void noticesAndSetsAsideWhatWasAskedAlready()
    {
        const Id<Request> first = opened(Request::Type::Erasure);
        const Id<Request> again = opened(Request::Type::Erasure);

        const auto file = requests().find(founder(), customers, again).result();
        const auto aside = requests().setAside(founder(), customers, again, first).result();

        QCOMPARE(file->alike.size(), 1);
        QCOMPARE(file->alike.first().id, first);
        QVERIFY(requests().find(founder(), customers, first).result()->alike.isEmpty());
        QVERIFY(aside);
        const auto after = requests().find(founder(), customers, again).result();
        QCOMPARE(after->request.stage, Request::Stage::Duplicate);
        QCOMPARE(after->related.first().id, first);
        QCOMPARE(requests().page(founder(), customers, true).result()->total, 1);
    }

    void tiesWhatCameInOneLetterAndWhatFollowsOnAClosedOne()
    {
        const Id<Request> access = opened(Request::Type::Access);
        const Id<Request> erasure = *related(Request::Type::Erasure, access);
        QVERIFY(
            requests().verifyIdentity(founder(), customers, access, QStringLiteral("two-facts")).result());
        QVERIFY(requests().close(founder(), customers, access, QDate(2026, 11, 2)).result());
        const Id<Request> followUp = *related(Request::Type::Complaint, access);

        const auto first = requests().find(founder(), customers, access).result();
        const auto last = requests().find(founder(), customers, followUp).result();

        QCOMPARE(first->related.size(), 2);
        QVERIFY(!first->request.letterRef.isEmpty());
        QCOMPARE(requests().find(founder(), customers, erasure).result()->request.letterRef,
            first->request.letterRef);
        QCOMPARE(last->request.relatedRef, first->request.ref);
        QVERIFY(last->request.letterRef.isEmpty());
    }

    void refusesWhatCannotBeAsked()
    {
        const Id<Contact> someoneElse = added(other());
        const Id<Request> id = opened(Request::Type::Erasure);
        const auto open = [&](RequestIntake intake) {
            intake.receivedOn = intake.receivedOn.isValid() ? intake.receivedOn : QDate(2026, 11, 1);
            return requests().open(founder(), customers, intake).result().error().what;
        };

        const auto requestsBefore = requests().page(founder(), customers, false).result()->total;
        QCOMPARE(open({.contact = m_contact, .receivedOn = QDate(2026, 1, 4)}),
            QStringLiteral("request.received-early"));
        QCOMPARE(open({.contact = m_contact, .receivedOn = QDate(2026, 11, 3)}),
            QStringLiteral("request.received-future"));
        QCOMPARE(requests().open(founder(), customers, {.contact = m_contact}).result().error().what,
            QStringLiteral("request.received-missing"));
        QCOMPARE(open({.contact = Id<Contact>(987654)}), QStringLiteral("contact.find"));
        QCOMPARE(open({.contact = someoneElse, .related = id}), QStringLiteral("request.related-other"));
        QCOMPARE(open({.contact = m_contact, .representative = QStringLiteral("mr. Vos")}),
            QStringLiteral("request.mandate-missing"));
        QCOMPARE(requests().page(founder(), customers, false).result()->total, requestsBefore);
    }

    void refusesStepsWithoutWordsOrOnDaysThatCannotBe()
    {
        const auto propose = [&](Id<Request> id, const Proposal &proposal) {
            const auto proposed = requests().propose(founder(), customers, id, proposal).result();
            return proposed ? QString() : proposed.error().what;
        };
        const Id<Request> access = opened(Request::Type::Access);
        QVERIFY(
            requests().verifyIdentity(founder(), customers, access, QStringLiteral("two-facts")).result());
        QCOMPARE(propose(access, {}), QStringLiteral("request.type-by-hand"));
        for (const QDate day : {QDate(2026, 10, 31), QDate(2026, 11, 3), QDate()})
            QCOMPARE(requests().close(founder(), customers, access, day).result().error().what,
                QStringLiteral("request.answered-day"));
        QCOMPARE(fileOf(access).request.stage, Request::Stage::IdentityConfirmed); // nothing was half done

        const Id<Request> id = prepared(Request::Type::Rectification, surnamed(QStringLiteral("Verbeterd")));
        QCOMPARE(propose(id, {}), QStringLiteral("request.correction-empty"));
        QCOMPARE(propose(id, surnamed(marker)), QStringLiteral("request.correction-same"));
        QCOMPARE(requests().askBack(*m_approver, customers, id, QStringLiteral("  ")).result().error().what,
            QStringLiteral("request.ask-back-empty"));
        QVERIFY(approve(*m_approver, id));
        QVERIFY(execute(id));
        const int version = fileOf(id).request.version;

        QCOMPARE(execute(id).error().what, QStringLiteral("request.executed-already"));

        QCOMPARE(fileOf(id).request.version, version);
        QCOMPARE(counted(QStringLiteral("audit_entry WHERE action = 'request.executed'")), 1);
        for (const QDate day : {QDate(2026, 11, 1), QDate(2026, 11, 3)})
            QCOMPARE(requests()
                         .notify(founder(), customers, id, QStringLiteral("Drukker"), day)
                         .result()
                         .error()
                         .what,
                QStringLiteral("request.notified-day"));
    }

    void keepsNothingFromAnErasureWithoutAReason()
    {
        const Id<Request> id = opened(Request::Type::Erasure);
        QVERIFY(requests().verifyIdentity(founder(), customers, id, QStringLiteral("two-facts")).result());
        const auto keep = [&](const QString &reason) {
            const auto proposed = requests()
                                      .propose(founder(), customers, id,
                                          {.plan = {{.category = DataCategory::Correspondence,
                                               .erase = false,
                                               .reason = reason,
                                               .exception = ErasureException::LegalClaims}}})
                                      .result();
            return proposed ? QString() : proposed.error().what;
        };

        QCOMPARE(keep(QStringLiteral(" ")), QStringLiteral("request.keep-reason-missing"));
        QCOMPARE(fileOf(id).request.stage, Request::Stage::IdentityConfirmed);
        QCOMPARE(keep(QStringLiteral("lopend geschil")), QString());
    }

    void sendsAPlanBackWithTheApproversQuestion()
    {
        const Id<Request> id = prepared(Request::Type::Erasure, {});
        const QString question = QStringLiteral("Waar blijkt dat uit?");

        const auto own = requests().askBack(founder(), customers, id, question).result();
        const auto back = requests().askBack(*m_approver, customers, id, question).result();
        const auto early = approve(*m_approver, id);

        QVERIFY(!own);
        QVERIFY(back);
        QCOMPARE(early.error().what, QStringLiteral("request.nothing-to-decide"));
        const auto file = requests().find(founder(), customers, id).result();
        QCOMPARE(file->request.stage, Request::Stage::PlanReady);
        QCOMPARE(file->steps.constLast().remark, question);
        QVERIFY(requests().propose(founder(), customers, id, {}).result());
        QVERIFY(approve(*m_approver, id));
    }

    void forgetsWhoAskedAndWhyWithThePerson()
    {
        const Id<Request> asked = *requests()
                                       .open(founder(), customers,
                                           {.type = Request::Type::Access,
                                               .contact = m_contact,
                                               .receivedOn = QDate(2026, 11, 1),
                                               .representative = marker,
                                               .mandate = marker})
                                       .result();
        QVERIFY(requests()
                    .ask(founder(), customers, asked, {.askedOn = QDate(2026, 11, 2), .reason = marker})
                    .result());
        QVERIFY(requests().extend(*m_approver, customers, asked, QDate(2026, 11, 2), marker).result());
        const Id<Request> id = prepared(Request::Type::Erasure, {});
        QVERIFY(requests().extend(*m_approver, customers, id, QDate(2026, 11, 2), marker).result());
        QVERIFY(approve(*m_approver, id));

        QVERIFY(requests().execute(founder(), m_house->confirm(founder()), customers, id).result());

        QCOMPARE(requests().find(founder(), customers, id).result()->request.extensionReason, QString());
        const auto file = requests().find(founder(), customers, asked).result();
        QCOMPARE(file->request.outcome, Request::Outcome::PersonErased);
        QCOMPARE(file->request.representative + file->request.mandate + file->request.extensionReason +
                file->questions.first().reason,
            QString());
        QVERIFY(nothingIsLeftOfTheMarker());
    }

private:
    static Proposal surnamed(const QString &surname)
    {
        return {.corrections = {{.field = QStringLiteral("surname"), .before = {}, .after = surname}}};
    }

    std::optional<Id<Request>> related(Request::Type type, Id<Request> to) const
    {
        const auto id =
            requests()
                .open(founder(), customers,
                    {.type = type, .contact = m_contact, .receivedOn = QDate(2026, 11, 1), .related = to})
                .result();
        return id ? std::optional(*id) : std::nullopt;
    }
};

QTEST_GUILESS_MAIN(TestRequestLife)

#include "tst_request_life.moc"
