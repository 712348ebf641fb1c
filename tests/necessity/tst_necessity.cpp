#include "app/backup/erasure_record.h"
#include "app/backup/erasure_replay.h"
#include "app/consent/consents.h"
#include "app/consent/purposes.h"
#include "app/gate/gate.h"
#include "app/necessity/necessity.h"
#include "app/retention/retention.h"
#include "app/storage/transaction.h"
#include "services/request_desk.h"

#include <QTest>

/// Whether each field is needed by a purpose, a ground or a duty of that very person, and what comes of those
/// that are not.
class TestNecessity final
    : public QObject
    , public tests::RequestDesk
{
    Q_OBJECT

private slots:
    void initTestCase_data() { tests::everyBackend(); }

    void init()
    {
        QFETCH_GLOBAL(Backend, backend);
        if (!open(backend))
            QSKIP("this server is not here");
        QVERIFY(m_house->services().purposes().seedDefaults(founder(), QStringLiteral("Zon")).result());
        ContactDraft draft = person();
        draft.name.surname = QStringLiteral("Dam");
        draft.birthDate = QDate(1980, 5, 17);
        draft.points.append({.kind = ContactPoint::Kind::Phone, .value = QStringLiteral("06-12345678")});
        draft.addresses = {{.street = QStringLiteral("Kerkstraat"),
            .houseNumber = QStringLiteral("12"),
            .postcode = QStringLiteral("2611 et"),
            .city = QStringLiteral("Delft")}};
        m_reader = added(draft);
        QVERIFY(m_reader.isStored());
        withoutReasons();
    }

    void cleanup() { close(); }

    void listsWhatNothingNeedsByFieldAndCount()
    {
        subscribe(m_reader);

        const auto report = necessity().list(founder(), customers).result();

        QVERIFY2(report, report ? "" : qPrintable(report.error().what));
        QCOMPARE(report->people, 2);
        QCOMPARE(report->concerned, 2);
        // Of the other person nothing is needed at all, of the reader neither the birth date nor the notes.
        QCOMPARE(countOf(*report, HeldField::Name), 1);
        QCOMPARE(countOf(*report, HeldField::Email), 1);
        QCOMPARE(countOf(*report, HeldField::Note), 2);
        QCOMPARE(countOf(*report, HeldField::BirthDate), 1);
        QCOMPARE(countOf(*report, HeldField::Phone), 0);
        QCOMPARE(countOf(*report, HeldField::PostalAddress), 0);
    }

    void leadsToThePeople()
    {
        subscribe(m_reader);

        const auto born = necessity().people(founder(), customers, HeldField::BirthDate).result();
        const auto named = necessity().people(founder(), customers, HeldField::Name).result();

        QCOMPARE(born->rows.size(), 1);
        QCOMPARE(born->rows.first().contact, m_reader);
        QCOMPARE(born->rows.first().name, QStringLiteral("Anna Dam"));
        QCOMPARE(born->rows.first().fields, (HeldFields{HeldField::BirthDate, HeldField::Note}));
        QCOMPARE(named->rows.size(), 1);
        QCOMPARE(named->rows.first().contact, m_contact);
        QVERIFY(named->next.isEmpty());
    }

    void goesOnWhereAPageEnded()
    {
        ContactDraft draft = other();
        for (int i = 0; i < Necessity::pageSize; ++i) {
            draft.name.surname = QStringLiteral("Proef%1").arg(i);
            QVERIFY(added(draft).isStored());
        }
        withoutReasons();

        const auto first = necessity().people(founder(), customers, {}).result();
        const auto second = necessity().people(founder(), customers, {}, first->next).result();

        QCOMPARE(first->rows.size(), Necessity::pageSize);
        QCOMPARE(second->rows.size(), 2);
        QVERIFY(second->next.isEmpty());
        QVERIFY(first->rows.last().contact.number() < second->rows.first().contact.number());
    }

    void needsNoAddressOnceTheConsentIsWithdrawn()
    {
        subscribe(m_reader);
        QVERIFY(!fieldsOf(m_reader).contains(HeldField::Email));

        QVERIFY(record(m_reader, ConsentAct::Withdrawn));

        QVERIFY(fieldsOf(m_reader).contains(HeldField::Email));
        // Whose consent it was may still be asked (art. 7(1)).
        QVERIFY(!fieldsOf(m_reader).contains(HeldField::Name));
    }

    void needsWhatAGroundCarriesUntilItEnds()
    {
        QVERIFY(ground(m_reader, QStringLiteral("customer-administration"), QDate(2026, 11, 30)));
        QVERIFY(!fieldsOf(m_reader).contains(HeldField::Note));
        QVERIFY(fieldsOf(m_reader).contains(HeldField::BirthDate));

        m_now = Instant::fromDateTime(QDateTime(QDate(2026, 12, 1), QTime(10, 0), Qt::UTC));

        QVERIFY(fieldsOf(m_reader).contains(HeldField::Note));
        QVERIFY(fieldsOf(m_reader).contains(HeldField::Name));
    }

    void needsNothingForAnInterestThatWasObjectedTo()
    {
        QVERIFY(ground(m_reader, QStringLiteral("service-survey"), {}));
        QVERIFY(!fieldsOf(m_reader).contains(HeldField::Email));

        QVERIFY(record(m_reader, ConsentAct::Objected, QStringLiteral("service-survey")));

        QVERIFY(fieldsOf(m_reader).contains(HeldField::Email));
    }

    void keepsNameAndAddressForAnInvoice()
    {
        invoice(m_reader);

        const HeldFields needless = fieldsOf(m_reader);

        QVERIFY(!needless.contains(HeldField::Name));
        QVERIFY(!needless.contains(HeldField::PostalAddress));
        QVERIFY(needless.contains(HeldField::Email));
        QVERIFY(needless.contains(HeldField::BirthDate));
    }

    void needsWhatAHoldKeeps()
    {
        QVERIFY(m_house->services()
                    .retention()
                    .hold(founder(), customers, m_reader,
                        {.reason = QStringLiteral("Rechtszaak over een levering")})
                    .result());

        QVERIFY(fieldsOf(m_reader).isEmpty());
    }

    void proposesToEraseWhatIsNotNeededAndNothingElse()
    {
        subscribe(m_reader);

        const auto proposed =
            necessity().propose(founder(), customers, {.field = HeldField::BirthDate}).result();

        QVERIFY2(proposed, proposed ? "" : qPrintable(proposed.error().what));
        QCOMPARE(proposed->proposed, 1);
        const auto all = requests().ofContact(founder(), customers, m_reader).result();
        QCOMPARE(all->size(), 1);
        const Request request = all->first();
        QCOMPARE(request.stage, Request::Stage::AwaitingSecondApprover);
        QCOMPARE(request.channel, Request::Channel::OwnInitiative);
        const auto plan = Proposal::fromJson(request.proposal);
        QVERIFY(plan->erases(DataCategory::BirthDate));
        QVERIFY(plan->erases(DataCategory::Correspondence));
        QVERIFY(plan->keeps(DataCategory::ContactDetails));
        QVERIFY(plan->keeps(DataCategory::Identity));
        QVERIFY(plan->keeps(DataCategory::Evidence));

        QVERIFY(!approve(founder(), request.id)); // whoever proposed it does not decide
        QVERIFY(approve(*m_approver, request.id));
        const auto executed =
            requests().execute(founder(), m_house->confirm(founder()), customers, request.id).result();
        QVERIFY2(executed, executed ? "" : qPrintable(executed.error().what));

        const auto file = contacts().find(founder(), customers, m_reader).result();
        QVERIFY(!file->contact.birthDate.isValid());
        QVERIFY(file->notes.isEmpty());
        QCOMPARE(file->points.size(), 2);
        QVERIFY(!file->contact.restrictedAt);
        QVERIFY(fieldsOf(m_reader).isEmpty());
        // What stays is used on: the newsletter still comes.
        const auto verdict =
            m_house->services()
                .gate()
                .mayContact(founder(), customers, m_reader, QStringLiteral("phone-sales"), Channel::Phone)
                .result();
        QVERIFY(verdict->answer.allowed);
    }

    void remembersNobodyAsErasedWhoNeverAsked()
    {
        withoutReasons();
        QVERIFY(necessity().propose(founder(), customers, {.contacts = {m_contact}}).result());
        const Id<Request> id = requests().ofContact(founder(), customers, m_contact).result()->first().id;
        QVERIFY(approve(*m_approver, id));
        QVERIFY(requests().execute(founder(), m_house->confirm(founder()), customers, id).result());
        QCOMPARE(
            contacts().find(founder(), customers, m_contact).result().error().failure, Failure::NotFound);
        QCOMPARE(erasedOnList(), 0);

        // Nor once it is done again in a copy of before: on a server these are not ours.
        QFETCH_GLOBAL(Backend, backend);
        if (backend == Backend::Server)
            return;
        const auto line = m_house->look();
        const auto ledger = erasure_record::ledger(*line);
        QVERIFY(ledger && ledger->entries().size() == 1);
        QVERIFY(ledger->entries().first().identifiers.isEmpty());
        const Clock clock([this] { return m_now; });
        const auto replayed = writing(*line, [&](Connection &writer) {
            return erasure_replay::replay(writer, {}, ledger->entries(), clock, QStringLiteral("test"));
        });
        QVERIFY2(replayed, replayed ? "" : qPrintable(replayed.error().what));
        QCOMPARE(erasedOnList(), 0);
    }

    void proposesNothingTwice()
    {
        subscribe(m_reader);
        const NecessityChoice choice{.contacts = {m_reader, m_contact}};
        QCOMPARE(necessity().propose(founder(), customers, choice).result()->proposed, 2);

        const auto again = necessity().propose(founder(), customers, choice).result();

        QVERIFY(!again);
        QCOMPARE(again.error().what, QStringLiteral("necessity.waits"));
        const auto page = necessity().people(founder(), customers, {}).result();
        QVERIFY(page->rows.first().waits);
    }

    void leavesPeopleAloneOfWhomAllIsNeeded()
    {
        QVERIFY(m_house->services()
                    .retention()
                    .hold(founder(), customers, m_reader,
                        {.reason = QStringLiteral("Rechtszaak over een levering")})
                    .result());

        const auto refused = necessity().propose(founder(), customers, {.contacts = {m_reader}}).result();

        QCOMPARE(refused.error().what, QStringLiteral("necessity.all-needed"));
        QVERIFY(requests().ofContact(founder(), customers, m_reader).result()->isEmpty());
    }

    void namesThePurposeThatNeedsIt()
    {
        QVERIFY(ground(m_reader, QStringLiteral("customer-administration"), {}));
        QVERIFY(fieldsOf(m_reader).contains(HeldField::BirthDate));
        const auto assign = [&](const Permit &permit) {
            return necessity()
                .assign(permit, customers, HeldField::BirthDate, QStringLiteral("customer-administration"))
                .result();
        };
        const Permit steward = m_house->member(QStringLiteral("beheerder"), {{Role::Steward, customers}});

        QCOMPARE(assign(steward).error().failure, Failure::Refused);
        QVERIFY(assign(founder()));

        QVERIFY(!fieldsOf(m_reader).contains(HeldField::BirthDate));
        QCOMPARE(assign(founder()).error().what, QStringLiteral("necessity.has-it"));
    }

    void namesNoPurposeThatPeopleAgreedTo()
    {
        subscribe(m_reader);

        const auto assigned =
            necessity()
                .assign(founder(), customers, HeldField::BirthDate, QStringLiteral("phone-sales"))
                .result();

        QVERIFY(!assigned);
        QCOMPARE(assigned.error().what, QStringLiteral("necessity.asks-consent"));
        QVERIFY(fieldsOf(m_reader).contains(HeldField::BirthDate));
    }

    void lacksNoRight()
    {
        const Permit hr =
            m_house->member(QStringLiteral("personeel"), {{Role::Steward, FilingSystem::Employees}});
        const Permit viewer = m_house->member(QStringLiteral("kijker"), {{Role::Viewer, customers}});

        QCOMPARE(necessity().list(hr, customers).result().error().failure, Failure::Refused);
        QVERIFY(necessity().list(viewer, customers).result());
        QCOMPARE(necessity().propose(viewer, customers, {.contacts = {m_reader}}).result().error().failure,
            Failure::Refused);
    }

    void stopsWhenItIsTold()
    {
        const StopRequest stop;
        stop.stop();

        QCOMPARE(necessity().list(founder(), customers, stop).result().error().failure, Failure::Cancelled);
        QCOMPARE(necessity()
                     .propose(founder(), customers, {.contacts = {m_reader}}, stop)
                     .result()
                     .error()
                     .failure,
            Failure::Cancelled);
        QVERIFY(requests().ofContact(founder(), customers, m_reader).result()->isEmpty());
    }

private:
    /// As in a file of before reasons were asked for: tst_necessity_grounds has those whom one carries.
    void withoutReasons() const
    {
        QVERIFY(Sql(*m_house->look(), "test", QStringLiteral("UPDATE provenance SET reason_from = 0")).run());
    }

    const Necessity &necessity() const { return m_house->services().necessity(); }

    Outcome record(
        Id<Contact> contact, ConsentAct act, const QString &purpose = QStringLiteral("phone-sales")) const
    {
        const auto recorded =
            m_house->services()
                .consents()
                .record(founder(), customers, contact,
                    {.purposeKey = purpose,
                        .channel = purpose == QLatin1String("phone-sales") ? Channel::Phone : Channel::Email,
                        .act = act,
                        .method = QStringLiteral("phone")})
                .result();
        return recorded ? Outcome(done) : Outcome(recorded.error());
    }

    /// To calls about sales, which need name and contact details.
    void subscribe(Id<Contact> contact) const { QVERIFY(record(contact, ConsentAct::Given)); }

    Outcome ground(Id<Contact> contact, const QString &purpose, QDate until) const
    {
        const auto recorded = m_house->services()
                                  .consents()
                                  .addGround(founder(), customers, contact,
                                      {.purposeKey = purpose,
                                          .reason = QStringLiteral("Raamovereenkomst van maart"),
                                          .holdsUntil = until})
                                  .result();
        return recorded ? Outcome(done) : Outcome(recorded.error());
    }

    void invoice(Id<Contact> contact) const
    {
        QVERIFY(contacts()
                    .addFact(founder(), customers,
                        {.kind = RelationFactKind::InvoiceIssued,
                            .on = QDate(2026, 3, 14),
                            .source = QStringLiteral("boekhouding"),
                            .contact = contact})
                    .result());
    }

    HeldFields fieldsOf(Id<Contact> contact) const
    {
        const auto page = necessity().people(founder(), customers, {}).result();
        for (const NeedlessPerson &each : page->rows) {
            if (each.contact == contact)
                return each.fields;
        }
        return {};
    }

    static qint64 countOf(const NecessityReport &report, HeldField field)
    {
        for (const NeedlessField &each : report.fields) {
            if (each.field == field)
                return each.people;
        }
        return 0;
    }

    qint64 erasedOnList() const
    {
        const auto line = m_house->look();
        return *Sql(*line, "test", QStringLiteral("SELECT COUNT(*) FROM suppression WHERE scope = 'erased'"))
                    .number();
    }

    Id<Contact> m_reader;
};

QTEST_GUILESS_MAIN(TestNecessity)

#include "tst_necessity.moc"
