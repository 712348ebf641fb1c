#include "app/requests/request_repository.h"
#include "services/request_desk.h"

#include <QTest>

using tests::marker;

/// What is left when a request has been carried out, and what else was asked.
class TestRequestsAfter final
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

    void emptiesTheLogOnceNobodyReadsFromItAnyMore()
    {
        QFETCH_GLOBAL(Backend, backend);
        if (backend == Backend::Server)
            QSKIP("a server keeps its log to itself");
        const Id<Request> id = prepared(Request::Type::Erasure, {});
        QVERIFY(approve(*m_approver, id));
        const auto reader = m_house->look();
        QVERIFY(Sql(*reader, "test", QStringLiteral("BEGIN")).run());
        QVERIFY(Sql(*reader, "test", QStringLiteral("SELECT COUNT(*) FROM contact")).number());

        const auto result =
            requests().execute(founder(), m_house->confirm(founder()), customers, id).result();
        const bool stillThere = !nothingIsLeftOfTheMarker();
        QVERIFY(Sql(*reader, "test", QStringLiteral("COMMIT")).run());
        // Whatever is asked next, the log is emptied first.
        QVERIFY(m_house->services().signIn().confirm(founder(), tests::OpenHouse::passphrase()).result());
        QVERIFY(contacts().add(founder(), customers, other()).result());

        QVERIFY2(result, result ? "" : qPrintable(result.error().what));
        QVERIFY(result->logWaits);
        QVERIFY(stillThere);
        QVERIFY(nothingIsLeftOfTheMarker());
    }

    void forgetsWhyItWasDecided()
    {
        const Id<Request> rejected = prepared(Request::Type::Erasure, {});
        const QString why = QStringLiteral("mevrouw ") + marker + QStringLiteral(" heeft nog een factuur");
        QVERIFY(decide(*m_approver, rejected, Decision::Verdict::Rejected, why));
        const auto before = requests().find(founder(), customers, rejected).result();
        const Id<Request> id = prepared(Request::Type::Erasure, {});
        QVERIFY(approve(*m_approver, id));

        QVERIFY(requests().execute(founder(), m_house->confirm(founder()), customers, id).result());

        const auto after = requests().find(founder(), customers, rejected).result();
        QCOMPARE(before->decisions.first().reason, why);
        QCOMPARE(after->decisions.size(), 1);
        QCOMPARE(after->decisions.first().verdict, Decision::Verdict::Rejected);
        QCOMPARE(after->decisions.first().reason, QString());
        QVERIFY(nothingIsLeftOfTheMarker());
        const auto line = m_house->look();
        QCOMPARE(*Sql(*line, "test", QStringLiteral("SELECT COUNT(*) FROM decision_reason")).number(), 0);
    }

    void closesWhatElseAnErasedPersonAsked()
    {
        const Id<Request> waiting = prepared(Request::Type::Rectification,
            {.corrections = {{QStringLiteral("surname"), {}, QStringLiteral("Verbeterd")}}, .plan = {}});
        const Id<Request> refused = prepared(Request::Type::Erasure,
            {.refusal = {RefusalReason::LegalClaims}, .refusalWords = QStringLiteral("lopend geschil")});
        QVERIFY(approve(*m_approver, refused));
        const Id<Request> id = prepared(Request::Type::Erasure, {});
        QVERIFY(approve(*m_approver, id));

        QVERIFY(requests().execute(founder(), m_house->confirm(founder()), customers, id).result());

        const auto closed = requests().find(founder(), customers, waiting).result();
        QCOMPARE(closed->request.stage, Request::Stage::Closed);
        QCOMPARE(closed->request.outcome, Request::Outcome::PersonErased);
        QCOMPARE(closed->steps.last().step, QStringLiteral("person-erased"));
        QVERIFY(!closed->request.contact.isStored());
        QCOMPARE(closed->request.proposal, QString());
        // A refusal is still to be told, and stays one.
        QCOMPARE(requests().find(founder(), customers, refused).result()->request.outcome,
            Request::Outcome::Refused);
        QVERIFY(requests().close(founder(), customers, refused, QDate(2026, 11, 2)).result());
    }

    void correctsTheAddressThatIsNamed()
    {
        ContactDraft two = other();
        two.points = {
            {.kind = ContactPoint::Kind::Email, .value = QStringLiteral("eerste@voorbeeld.example")},
            {.kind = ContactPoint::Kind::Email, .value = QStringLiteral("tweede@voorbeeld.example")}};
        m_contact = added(two);
        const auto before = contacts().find(founder(), customers, m_contact).result();
        const qint64 second = before->points.last().id.number();
        const Id<Request> id = prepared(Request::Type::Rectification,
            {.corrections = {{QStringLiteral("email"), {}, QStringLiteral("nieuw@voorbeeld.example"),
                 second}},
                .plan = {}});
        const auto file = requests().find(founder(), customers, id).result();
        QVERIFY(approve(*m_approver, id));

        QVERIFY(requests().execute(founder(), m_house->confirm(founder()), customers, id).result());

        QCOMPARE(file->proposal->corrections.first().before, QStringLiteral("tweede@voorbeeld.example"));
        const auto after = contacts().find(founder(), customers, m_contact).result();
        QCOMPARE(after->points.first().value, QStringLiteral("eerste@voorbeeld.example"));
        QCOMPARE(after->points.last().value, QStringLiteral("nieuw@voorbeeld.example"));
    }

    void correctsWhatWasApprovedThoughAnotherCameFirstSince()
    {
        ContactDraft two = other();
        two.points = {
            {.kind = ContactPoint::Kind::Email, .value = QStringLiteral("eerste@voorbeeld.example")},
            {.kind = ContactPoint::Kind::Email, .value = QStringLiteral("tweede@voorbeeld.example")}};
        m_contact = added(two);
        const Id<Request> id = prepared(Request::Type::Rectification,
            {.corrections = {{QStringLiteral("email"), {}, QStringLiteral("nieuw@voorbeeld.example")}},
                .plan = {}});
        QVERIFY(approve(*m_approver, id));
        const auto file = contacts().find(founder(), customers, m_contact).result();
        QVERIFY(
            m_house->services()
                .contacts()
                .edit(founder(), customers, m_contact,
                    {.version = file->contact.version,
                        .fields = {{.field = ContactField::Email, .item = file->points.first().id.number()}},
                        .cause = EditCause::NewsFromPerson,
                        .source = QStringLiteral("telefoon")})
                .result());

        const auto result =
            requests().execute(founder(), m_house->confirm(founder()), customers, id).result();

        QVERIFY(!result);
        QCOMPARE(result.error().what, QStringLiteral("request.field-changed"));
    }

    void listsTheNewestFirstAndTellsThatThereAreMore()
    {
        const auto line = m_house->look();
        for (int i = 0; i < 502; ++i) {
            const QDate day = QDate(2024, 1, 1).addDays(i);
            QVERIFY(request_repository::add(*line,
                {.ref = QStringLiteral("r%1").arg(i), .contactRef = "x", .receivedOn = day, .dueOn = day}));
        }

        const auto first = requests().page(founder(), customers, false).result();
        const auto second = requests().page(founder(), customers, false, first->next).result();
        const auto open = requests().page(founder(), customers, true).result();

        QCOMPARE(first->total, 502);
        QCOMPARE(first->rows.size(), 500);
        QCOMPARE(first->rows.first().receivedOn, QDate(2024, 1, 1).addDays(501));
        QCOMPARE(second->rows.size(), 2);
        QCOMPARE(second->rows.last().receivedOn, QDate(2024, 1, 1));
        QVERIFY(second->next.isEmpty());
        QCOMPARE(open->rows.first().dueOn, QDate(2024, 1, 1));
    }

    void refusesAnItemThatIsNotThere()
    {
        const Id<Request> id = opened(Request::Type::Rectification);
        QVERIFY(requests().verifyIdentity(founder(), customers, id, QStringLiteral("two-facts")).result());

        const auto refused = requests()
                                 .propose(founder(), customers, id,
                                     {.corrections = {{QStringLiteral("email"), {},
                                          QStringLiteral("nieuw@voorbeeld.example"), 4711}},
                                         .plan = {}})
                                 .result();

        QVERIFY(!refused);
        QCOMPARE(refused.error().what, QStringLiteral("request.correction-item"));
    }
};

QTEST_GUILESS_MAIN(TestRequestsAfter)

#include "tst_requests_after.moc"
