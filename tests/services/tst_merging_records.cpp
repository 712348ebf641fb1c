#include "app/contacts/contact_as_of.h"
#include "app/lists/contact_lists.h"
#include "app/merging/merge_places.h"
#include "app/requests/requests.h"
#include "app/retention/retention.h"
#include "services/merging_desk.h"

#include <set>

using tests::actOf;
using tests::customers;
using enum ConsentAct;

/// What becomes of everything else of two records that become one.
class TestMergingRecords final
    : public QObject
    , tests::MergingDesk
{
    Q_OBJECT

private slots:
    void initTestCase_data() { tests::everyBackend(); }

    void init()
    {
        QFETCH_GLOBAL(Backend, backend);
        if (!setUp(backend))
            QSKIP("this server is not here");
        m_twin = added(twin());
    }

    void cleanup() { m_house.reset(); }

    void knowsEveryTableThatNamesAContact()
    {
        QFETCH_GLOBAL(Backend, backend);
        const auto line = m_house->look();
        const QString sql = backend == Backend::Embedded
            ? QStringLiteral("SELECT DISTINCT m.name FROM sqlite_master m JOIN pragma_table_info(m.name) c "
                             "WHERE m.type = 'table' AND c.name = 'contact_id'")
            : QStringLiteral(
                  "SELECT c.relname FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid "
                  "JOIN pg_namespace n ON n.oid = c.relnamespace "
                  "WHERE c.relkind IN ('r', 'p') AND NOT c.relispartition AND a.attname = 'contact_id' "
                  "AND n.nspname = current_schema()");
        const auto tables = Sql(*line, "test", sql).list([](const Row &row) { return row.text(0); });
        QVERIFY(tables);
        std::set<QString> known;
        for (const auto &place : merge_places::all()) {
            if (place.contactColumn == u"contact_id")
                known.insert(place.table.toString());
        }
        QCOMPARE(known, std::set<QString>(tables->begin(), tables->end()));
    }

    void takesEverythingOver()
    {
        const Services &services = m_house->services();
        QVERIFY(services.contacts().addNote(founder(), customers, m_twin, QStringLiteral("belde")).result());
        QVERIFY(services.contacts()
                    .attach(founder(), customers, m_twin, QStringLiteral("brief.txt"),
                        QStringLiteral("text/plain"), "Beste,")
                    .result());
        QVERIFY(services.retention()
                    .hold(founder(), customers, m_twin,
                        {.reason = QStringLiteral("Geschil"),
                            .ground = QStringLiteral("17(3)(e)"),
                            .reviewOn = QDate(2026, 6, 1)})
                    .result());
        QVERIFY(services.contacts()
                    .addFact(founder(), customers,
                        {.kind = RelationFactKind::InvoiceIssued,
                            .on = QDate(2026, 2, 1),
                            .reference = QStringLiteral("F-1"),
                            .source = QStringLiteral("boekhouding"),
                            .contact = m_twin})
                    .result());
        const auto request =
            services.requests()
                .open(founder(), customers,
                    {.type = Request::Type::Access, .contact = m_twin, .receivedOn = QDate(2026, 3, 14)})
                .result();
        QVERIFY(request);
        const auto plan = preview();
        QVERIFY(plan);
        QCOMPARE(plan->holds, 1);
        QCOMPARE(plan->comes.value(QStringLiteral("request")), 1);
        QCOMPARE(plan->comes.value(QStringLiteral("note")), 1);

        QVERIFY(merge(*plan));

        QVERIFY(!services.contacts().find(founder(), customers, m_twin).result());
        const auto file = services.contacts().find(founder(), customers, m_person).result();
        QVERIFY(file);
        QCOMPARE(file->notes.size(), 1);
        QCOMPARE(file->attachments.size(), 1);
        QCOMPARE(file->facts.size(), 1);
        QCOMPARE(file->points.size(), 3);
        QCOMPARE(file->contact.jobTitle, QStringLiteral("bakker"));
        QCOMPARE(services.requests().ofContact(founder(), customers, m_person).result()->size(), 1);
        QCOMPARE(services.retention().holds(founder(), customers, m_person).result()->size(), 1);
        QVERIFY(isUntouched());
        // The lists, their search and the dashboard follow.
        const auto compared = services.contactLists().verify(founder(), customers).result();
        QVERIFY(compared && compared->isGood());
        QCOMPARE(*services.contactLists().total(founder(), customers).result(), 1);
        const auto found =
            services.contactLists().find(founder(), QStringLiteral("tweede@voorbeeld.example")).result();
        QCOMPARE(found->size(), 1);
        QCOMPARE(found->first().contact, m_person);
    }

    void bringsARequestWithWhoAskedAndWhatWasAskedOfThem()
    {
        const auto &requests = m_house->services().requests();
        const auto id = requests
                            .open(founder(), customers,
                                {.type = Request::Type::Access,
                                    .contact = m_twin,
                                    .receivedOn = QDate(2026, 3, 12),
                                    .representative = QStringLiteral("mr. Vos"),
                                    .mandate = QStringLiteral("volmacht van 1 maart")})
                            .result();
        QVERIFY(id);
        QVERIFY(requests
                    .ask(founder(), customers, *id,
                        {.about = RequestQuestion::About::Identity,
                            .askedOn = QDate(2026, 3, 13),
                            .reason = QStringLiteral("De handtekening wijkt af.")})
                    .result());
        const auto before = requests.find(founder(), customers, *id).result();
        QVERIFY(merge());

        const auto after = requests.find(founder(), customers, *id).result();
        QVERIFY(after);
        Request expected = before->request;
        expected.contact = m_person;
        QCOMPARE(after->request, expected);
        QCOMPARE(after->request.stage, Request::Stage::IdentityRequested);
        QCOMPARE(after->questions, before->questions);
        QCOMPARE(after->questions.size(), 1);
    }

    void tellsHowTheKeptRecordStoodBefore()
    {
        const Services &services = m_house->services();
        pass(3);
        QVERIFY(merge());
        const auto file = services.contacts().find(founder(), customers, m_person).result();
        const auto changes = services.contacts().history(founder(), customers, m_person).result();
        const auto standing = standingOn(m_now.toLocal().date().addDays(-1), *file, *changes);
        QVERIFY(standing);
        for (const FieldStanding &each : *standing) {
            QVERIFY(each.field != ContactField::JobTitle);
            if (each.field == ContactField::Email)
                QCOMPARE(each.values, QStringList{QStringLiteral("jan@voorbeeld.example")});
        }
    }

    void isStillFoundByTheOldReference()
    {
        const QByteArray ref = refOf(m_twin);
        QVERIFY(merge());
        QCOMPARE(*m_house->services().contacts().byRef(founder(), customers, ref).result(), m_person);
        const auto entries = m_house->services()
                                 .auditTrail()
                                 .about(founder(), customers, QString::fromLatin1(refOf(m_person).toHex()))
                                 .result();
        QVERIFY(entries);
        const auto told = std::find_if(entries->begin(), entries->end(),
            [](const AuditEntry &entry) { return entry.action == QLatin1String("contact.merge"); });
        QVERIFY(told != entries->end());
        QCOMPARE(told->detail.value(QLatin1String("absorbed")).toString(), QString::fromLatin1(ref.toHex()));
    }

    /// No backup brings either record back.
    void remembersBothReferencesWhenThePersonIsErased()
    {
        QFETCH_GLOBAL(Backend, backend);
        const QByteArray first = refOf(m_person);
        const QByteArray second = refOf(m_twin);
        QVERIFY(merge());
        const auto line = m_house->look();
        const auto entries = [&] {
            return *Sql(*line, "test", QStringLiteral("SELECT COUNT(*) FROM erasure_entry")).number();
        };
        if (backend == Backend::Embedded)
            QCOMPARE(entries(), 0); // nobody asked for anything
        QVERIFY(m_house->services().contacts().remove(founder(), customers, m_person).result());
        if (backend != Backend::Embedded)
            return;
        QCOMPARE(entries(), 1);
        const auto entry =
            Sql(*line, "test", QStringLiteral("SELECT entry FROM erasure_entry")).first([](const Row &row) {
                return row.bytes(0);
            });
        QVERIFY((*entry)->contains(first));
        QVERIFY((*entry)->contains(second));
    }

    void refuses()
    {
        const auto why = [this](const MergeOrder &order) {
            const auto plan = m_house->services().merging().preview(founder(), customers, order).result();
            return plan ? QString() : plan.error().what;
        };
        QCOMPARE(why({.keep = m_person, .absorb = m_person}), QStringLiteral("merge.same"));
        QCOMPARE(why({.keep = m_person, .absorb = Id<Contact>(9'999)}), QStringLiteral("contact.find"));
        const auto worker =
            m_house->services()
                .contacts()
                .add(founder(), FilingSystem::Employees, tests::workerOf(QStringLiteral("Dam")))
                .result();
        QVERIFY(worker);
        QCOMPARE(why({.keep = m_person, .absorb = *worker}), QStringLiteral("merge.filing-systems"));

        const auto &requests = m_house->services().requests();
        const auto request =
            requests
                .open(founder(), customers,
                    {.type = Request::Type::Erasure, .contact = m_twin, .receivedOn = QDate(2026, 3, 14)})
                .result();
        QVERIFY(request);
        QVERIFY(
            requests.verifyIdentity(founder(), customers, *request, QStringLiteral("two-facts")).result());
        QCOMPARE(why({.keep = m_person, .absorb = m_twin}), QString());
        const auto draft = requests.draft(founder(), customers, *request).result();
        QVERIFY(draft && requests.propose(founder(), customers, *request, *draft).result());
        const auto refused = m_house->services()
                                 .merging()
                                 .preview(founder(), customers, {.keep = m_person, .absorb = m_twin})
                                 .result();
        QCOMPARE(refused.error().what, QStringLiteral("merge.request-open"));
        QCOMPARE(refused.error().place,
            QStringList{requests.find(founder(), customers, *request).result()->request.ref});
    }

    void refusesWhoeverMayNot()
    {
        const Permit viewer = m_house->member(QStringLiteral("kijker"), {{Role::Viewer, customers}});
        const auto plan = m_house->services()
                              .merging()
                              .preview(viewer, customers, {.keep = m_person, .absorb = m_twin})
                              .result();
        QVERIFY(!plan);
        QCOMPARE(plan.error().what, QStringLiteral("permit.contacts.merge"));
        const auto shown = preview();
        QVERIFY(!m_house->services()
                     .merging()
                     .merge(viewer, customers, {.keep = m_person, .absorb = m_twin}, *shown)
                     .result());
    }

    void refusesWhatChangedSinceItWasShown()
    {
        const auto plan = preview();
        QVERIFY(record(actOf(Withdrawn)));
        const auto merged = merge(*plan);
        QVERIFY(!merged);
        QCOMPARE(merged.error(), (Error{Failure::ChangedMeanwhile, QStringLiteral("contact.merge")}));
        QVERIFY(m_house->services().contacts().find(founder(), customers, m_twin).result());
    }

    void findsWhoMayBeTheSame()
    {
        const auto &merging = m_house->services().merging();
        const Id<Contact> stranger = added({.kind = ContactKind::Customer,
            .name = {.surname = QStringLiteral("Vreemdeling")},
            .points = {{.value = QStringLiteral("anders@voorbeeld.example")}},
            .provenance = tests::draftOf({}).provenance});
        const auto of = merging.duplicatesOf(founder(), customers, m_person).result();
        QVERIFY(of);
        QCOMPARE(*of,
            (QList<DuplicateGroup>{
                {DuplicateSign::Phone, {m_twin}}, {DuplicateSign::NameAndPostcode, {m_twin}}}));
        QVERIFY(merging.duplicatesOf(founder(), customers, stranger).result()->isEmpty());

        QList<DuplicateGroup> all;
        for (DuplicatePlace place; !place.isEnd;) {
            const auto page = merging.duplicates(founder(), customers, place, 1).result();
            QVERIFY(page);
            all += page->groups;
            place = page->next;
        }
        QCOMPARE(all,
            (QList<DuplicateGroup>{{DuplicateSign::Phone, {m_person, m_twin}},
                {DuplicateSign::NameAndPostcode, {m_person, m_twin}}}));
    }

    void saysThatAGroupHasMore()
    {
        for (int at = 0; at < 19; ++at) {
            ContactDraft draft = twin();
            draft.name.surname = QStringLiteral("Ander%1").arg(at);
            draft.points[0].value = QStringLiteral("ander%1@voorbeeld.example").arg(at);
            added(draft);
        }
        const auto byPhone = [this] {
            const auto page = m_house->services()
                                  .merging()
                                  .duplicates(founder(), customers, {.by = DuplicateSign::Phone}, 10)
                                  .result();
            return page->groups.value(0);
        };
        QCOMPARE(byPhone().contacts.size(), 20); // of 21
        QVERIFY(byPhone().hasMore);
        const auto of = m_house->services().merging().duplicatesOf(founder(), customers, m_person).result();
        QCOMPARE(of->first().by, DuplicateSign::Phone);
        QVERIFY(of->first().hasMore);
        QVERIFY(merge());
        QCOMPARE(byPhone().contacts.size(), 20);
        QVERIFY(!byPhone().hasMore);
    }
};

QTEST_GUILESS_MAIN(TestMergingRecords)

#include "tst_merging_records.moc"
