#include "app/consent/purposes.h"
#include "app/storage/sql_faults.h"
#include "services/request_desk.h"

#include <QTest>

#include <functional>

using tests::marker;

namespace {

/// Every statement fails in its turn where somebody has the time for it.
int everyManieth()
{
    return qEnvironmentVariableIsSet("KK_TEST_DEEP") ? 1 : 4;
}

} // namespace

/// Whatever statement fails while a request is carried out: all of it is there, or nothing.
class TestRequestsWhole final
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
        const auto purpose = m_house->services()
                                 .purposes()
                                 .add(founder(),
                                     {.key = QStringLiteral("club-news"),
                                         .channels = {Channel::Email, Channel::Phone},
                                         .categories = {DataCategory::Identity},
                                         .wording = {.titleNl = QStringLiteral("Nieuws"),
                                             .titleEn = QStringLiteral("News"),
                                             .wordingNl = QStringLiteral("Ja, dat mag."),
                                             .wordingEn = QStringLiteral("Yes, you may.")}})
                                 .result();
        QVERIFY2(purpose, purpose ? "" : qPrintable(purpose.error().what + purpose.error().place.join(u' ')));
    }

    void cleanup()
    {
        sql_faults::disarm();
        close();
    }

    void erasesAllOrNothing()
    {
        const Id<Request> id = approved(Request::Type::Erasure, {});
        isWhole([&](const Confirmation &confirmed) { return carryOut(id, confirmed); });
        QCOMPARE(counted(QStringLiteral("contact")), 0);
    }

    void correctsAllOrNothing()
    {
        const Id<Request> id = approved(Request::Type::Rectification,
            {.corrections = {{QStringLiteral("surname"), {}, QStringLiteral("Verbeterd")},
                 {QStringLiteral("given-name"), {}, QStringLiteral("Annie")}}});
        isWhole([&](const Confirmation &confirmed) { return carryOut(id, confirmed); });
        QCOMPARE(contactOf(m_contact).surname, QStringLiteral("Verbeterd"));
    }

    void restrictsOnReceiptAllOrNothing()
    {
        isWhole([&](const Confirmation &) {
            return outcomeOf(requests()
                                 .open(founder(), customers,
                                     {.type = Request::Type::Restriction,
                                         .contact = m_contact,
                                         .receivedOn = QDate(2026, 11, 1)})
                                 .result());
        });
        QVERIFY(contactOf(m_contact).restrictedAt);
    }

    void stopsOnReceiptAllOrNothing()
    {
        isWhole([&](const Confirmation &) {
            return outcomeOf(requests()
                                 .open(founder(), customers,
                                     {.type = Request::Type::Objection,
                                         .contact = m_contact,
                                         .receivedOn = QDate(2026, 11, 1)})
                                 .result());
        });
        QCOMPARE(counted(QStringLiteral("consent_event")), 2);
    }

    void restrictsWhatIsContestedAndLiftsItAllOrNothing()
    {
        const Id<Request> id =
            approved(Request::Type::Rectification, {.statement = QStringLiteral("Dat klopt niet.")});
        isWhole([&](const Confirmation &confirmed) { return carryOut(id, confirmed); });
        QVERIFY(contactOf(m_contact).restrictedAt);
        const auto lifting = requests().proposeLifting(founder(), customers, id, QDate(2026, 11, 2)).result();
        QVERIFY(lifting && approve(*m_approver, *lifting));
        isWhole([&](const Confirmation &confirmed) { return carryOut(*lifting, confirmed); });
        QVERIFY(!contactOf(m_contact).restrictedAt);
    }

    /// From the letter that comes in to the person who takes it back.
    void takesEachStepBeforeAllOrNothing()
    {
        Id<Request> id;
        isWhole([&](const Confirmation &) {
            const auto taken = requests()
                                   .open(founder(), customers,
                                       {.type = Request::Type::Erasure,
                                           .contact = m_contact,
                                           .receivedOn = QDate(2026, 11, 1),
                                           .representative = QStringLiteral("mr. Kort"),
                                           .mandate = QStringLiteral("volmacht"),
                                           .letter = RequestLetter{QStringLiteral("brief.txt"),
                                               QStringLiteral("text/plain"), "Wis alles"}})
                                   .result();
            id = taken ? *taken : id;
            return outcomeOf(taken);
        });
        isWhole([&](const Confirmation &) {
            return requests()
                .ask(founder(), customers, id,
                    {.askedOn = QDate(2026, 11, 2), .reason = QStringLiteral("onbekend adres")})
                .result();
        });
        isWhole([&](const Confirmation &) {
            return requests().verifyIdentity(founder(), customers, id, QStringLiteral("two-facts")).result();
        });
        isWhole([&](const Confirmation &) {
            return outcomeOf(requests().propose(founder(), customers, id, {}).result());
        });
        isWhole([&](const Confirmation &) {
            return requests()
                .extend(*m_approver, customers, id, QDate(2026, 11, 2), QStringLiteral("veel dossiers"))
                .result();
        });
        isWhole([&](const Confirmation &) {
            return requests().askBack(*m_approver, customers, id, QStringLiteral("Waarom?")).result();
        });
        isWhole([&](const Confirmation &) { return requests().withdraw(founder(), customers, id).result(); });
        QCOMPARE(fileOf(id).request.stage, Request::Stage::Closed);
    }

    void decidesAllOrNothing()
    {
        const Id<Request> id = prepared(Request::Type::Erasure, {});
        tests::openEvidence(requests(), *m_approver, customers, id);
        const Confirmation confirmed = m_house->confirm(*m_approver);
        const QByteArray digest = fileOf(id).request.proposalDigest;
        isWhole([&](const Confirmation &) {
            return outcomeOf(
                requests()
                    .decide(*m_approver, confirmed, customers, id, Decision::Verdict::Approved, {}, digest)
                    .result());
        });
        QCOMPARE(fileOf(id).request.stage, Request::Stage::Approved);
        QCOMPARE(fileOf(id).decisions.size(), 1);
    }

private:
    template <typename Value>
    static Outcome outcomeOf(const Result<Value> &result)
    {
        return result ? Outcome(done) : Outcome(result.error());
    }

    Outcome carryOut(Id<Request> id, const Confirmation &confirmed) const
    {
        return outcomeOf(requests().execute(founder(), confirmed, customers, id).result());
    }

    /// All that a request could have touched, as it stands.
    QStringList everything() const
    {
        const auto line = m_house->look();
        QStringList all;
        for (const char *sql :
            {"SELECT surname || given_name || COALESCE(restricted_at, 0) || version FROM contact ORDER BY id",
                "SELECT stage || ' ' || version || result FROM request ORDER BY id",
                "SELECT body FROM note ORDER BY id", "SELECT step FROM request_step ORDER BY id",
                "SELECT value FROM contact_point ORDER BY id", "SELECT scope FROM suppression ORDER BY id",
                "SELECT scope FROM erasure_ledger ORDER BY id", "SELECT ref FROM consent_event ORDER BY id",
                "SELECT purpose_id || ' ' || state FROM consent_state ORDER BY contact_id, purpose_id, "
                "channel",
                "SELECT ground || ' ' || COALESCE(lifted_at, 0) FROM restriction ORDER BY id",
                "SELECT after FROM field_history ORDER BY id",
                "SELECT position FROM audit_entry ORDER BY position", "SELECT contact_id FROM list_customers",
                "SELECT contact_id FROM erasure_permit",
                "SELECT reason FROM request_question ORDER BY reason",
                "SELECT name FROM attachment ORDER BY id", "SELECT attachment_id FROM request_letter",
                "SELECT verdict FROM decision ORDER BY ref"}) {
            const auto rows =
                Sql(*line, "test", QLatin1String(sql)).list([](const Row &row) { return row.text(0); });
            all.append(rows ? rows->join(u'|') : QLatin1String(sql) + rows.error().what);
        }
        return all;
    }

    /// Fails the work at each statement in turn, until none is left to fail.
    void isWhole(const std::function<Outcome(const Confirmation &)> &work)
    {
        const QStringList before = everything();
        for (const QString &rows : before)
            QVERIFY2(!rows.contains(QStringLiteral("SELECT")), qPrintable(rows));
        int survivors = 0;
        for (;; survivors += everyManieth()) {
            QVERIFY2(survivors < 2000, "it never ends");
            const Confirmation confirmed = m_house->confirm(founder());
            sql_faults::arm(survivors);
            const Outcome carried = work(confirmed);
            sql_faults::disarm();
            if (carried)
                break;
            QCOMPARE(everything(), before);
        }
        QVERIFY(survivors > 5);
        QVERIFY(everything() != before);
    }
};

QTEST_GUILESS_MAIN(TestRequestsWhole)

#include "tst_requests_whole.moc"
