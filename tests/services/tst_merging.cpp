#include "app/contacts/contact_as_of.h"
#include "app/lists/contact_lists.h"
#include "app/merging/merge_places.h"
#include "app/merging/merging.h"
#include "app/requests/requests.h"
#include "app/retention/retention.h"
#include "services/consent_house.h"

#include <QTest>

#include <algorithm>
#include <set>

using tests::actOf;
using tests::customers;
using enum ConsentAct;

/// Two records of one person that become one.
class TestMerging final
    : public QObject
    , tests::ConsentFixture
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

    void raisesNoPermission()
    {
        std::ignore = record(actOf(Given));
        pass(1);
        std::ignore = record(actOf(Withdrawn));
        pass(1);
        const Instant withdrawn = m_now;
        QVERIFY(of(m_twin, actOf(Given)));
        pass(1);

        const auto plan = preview();
        QVERIFY2(plan, qPrintable(plan ? QString() : plan.error().what));
        QCOMPARE(plan->lines.size(), 1);
        QCOMPARE(plan->lines.first().kept, std::optional(ConsentState::Withdrawn));
        QCOMPARE(plan->lines.first().absorbed, std::optional(ConsentState::Given));
        QCOMPARE(plan->lines.first().outcome, ConsentState::Withdrawn);
        QCOMPARE(plan->lines.first().why, consent_uniting::Why::Stricter);
        QCOMPARE(plan->lines.first().closings, 1);
        QVERIFY(merge(*plan));

        QCOMPARE(stateOf(Channel::Email).state, ConsentState::Withdrawn);
        // Nor may anybody read later that they could have been reached then.
        const auto then =
            consents()
                .states(founder(), customers, m_person, Instant{withdrawn.micros + tests::aDay / 2})
                .result();
        QCOMPARE(lineOf(*then, Channel::Email).state, ConsentState::Withdrawn);
        QCOMPARE(history().size(), 4);
        QCOMPARE(history().last().event.method, QStringLiteral("merge"));
        QVERIFY(isUntouched());
    }

    void keepsANewerYesWithProof()
    {
        std::ignore = record(actOf(Withdrawn));
        pass(1);
        ConsentDraft draft = actOf(Given);
        draft.subjectConfirmed = true;
        QVERIFY(of(m_twin, draft));
        pass(1);

        QVERIFY(merge());
        QCOMPARE(stateOf(Channel::Email).state, ConsentState::Given);
        QCOMPARE(history().size(), 2);
        QVERIFY(isUntouched());
    }

    void barsAllAddressesOfWhoObjected()
    {
        const auto unwanted = [this] {
            const auto line = m_house->look();
            return *Sql(*line, "test",
                QStringLiteral("SELECT COUNT(DISTINCT hash) FROM suppression WHERE scope = 'all'"))
                        .number();
        };
        std::ignore = record(actOf(Objected));
        const qint64 before = unwanted();
        QVERIFY(merge());
        // The address that came along.
        QCOMPARE(unwanted(), before + 1);
        QVERIFY(isUntouched());
    }

    void bringsActsAlongAsTheyWere()
    {
        ConsentDraft draft = actOf(Given);
        draft.remark = QStringLiteral("aan de balie");
        draft.subjectConfirmed = true;
        QVERIFY(of(m_twin, draft));
        const ConsentEvent before = consents().history(founder(), customers, m_twin).result()->first().event;
        pass(1);
        QVERIFY(merge());

        const ConsentEvent after = history().first().event;
        QCOMPARE(after.ref, before.ref);
        QCOMPARE(after.happenedAt, before.happenedAt);
        QCOMPARE(after.recordedAt, before.recordedAt);
        QCOMPARE(after.recordedBy, before.recordedBy);
        QCOMPARE(after.remark, before.remark);
        QCOMPARE(after.wording, before.wording);
        QCOMPARE(after.contact, m_person);
        QVERIFY(after.entryHash != before.entryHash);
        QVERIFY(isUntouched());
    }

    /// What somebody does past the program to an act that came along shows as it would have before.
    void stillFindsAnAlteredAct()
    {
        QFETCH_GLOBAL(Backend, backend);
        if (backend != Backend::Embedded)
            return;
        QVERIFY(of(m_twin, actOf(Given)));
        pass(1);
        QVERIFY(merge());
        QVERIFY(isUntouched());
        const auto line = Connection::open(m_house->services().location(), Connection::Access::ReadWrite);
        QVERIFY(line);
        for (const auto *sql : {"DROP TRIGGER consent_event_no_update",
                 "UPDATE consent_event SET statement = 'anders' WHERE act = 2"})
            QVERIFY(Sql(**line, "test", QString::fromLatin1(sql)).run());

        QVERIFY(!isUntouched());
        QVERIFY(m_house->services().auditTrail().verify(founder()).result()->row);
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

    void goesOnThroughASecondMerge()
    {
        QVERIFY(of(m_twin, actOf(Given)));
        const QByteArray first = refOf(m_twin);
        pass(1);
        QVERIFY(merge());
        const Id<Contact> third = added(tests::draftOf(QStringLiteral("Derde")));
        const MergeOrder order{.keep = third, .absorb = m_person};
        const auto plan = m_house->services().merging().preview(founder(), customers, order).result();
        QVERIFY(plan);
        QVERIFY(m_house->services().merging().merge(founder(), customers, order, *plan).result());

        QCOMPARE(*m_house->services().contacts().byRef(founder(), customers, first).result(), third);
        QCOMPARE(consents().history(founder(), customers, third).result()->size(), 1);
        QVERIFY(isUntouched());
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

    void keepsARestriction()
    {
        const auto line = Connection::open(m_house->services().location(), Connection::Access::ReadWrite);
        QVERIFY(Sql(**line, "test", QStringLiteral("UPDATE contact SET restricted_at = 5 WHERE id = ?"))
                    .bind(m_twin)
                    .run());
        const auto plan = preview();
        QVERIFY(plan->isRestricted);
        QVERIFY(merge(*plan));
        QCOMPARE(m_house->services()
                     .contacts()
                     .find(founder(), customers, m_person)
                     .result()
                     ->contact.restrictedAt,
            std::optional(Instant{5}));
    }

    void endsGroundsWithTheOtherRecord()
    {
        const auto line = Connection::open(m_house->services().location(), Connection::Access::ReadWrite);
        for (const auto &[contact, until] :
            {std::pair(m_person, QDate(2027, 1, 1)), std::pair(m_twin, QDate(2026, 9, 1))})
            QVERIFY(Sql(**line, "test",
                QStringLiteral(
                    "INSERT INTO processing_ground (filing_system, contact_id, purpose_id, basis, "
                    "reason, holds_until, recorded_at, recorded_by) VALUES (1, ?, 1, 'b', 'x', ?, 1, "
                    "'x')"))
                        .bind(contact)
                        .bind(until)
                        .run());
        const auto plan = preview();
        QCOMPARE(plan->groundsShortened, 1);
        QVERIFY(merge(*plan));
        const auto look = m_house->look();
        const auto until = Sql(
            *look, "test", QStringLiteral("SELECT holds_until FROM processing_ground WHERE contact_id = ?"))
                               .bind(m_person)
                               .list([](const Row &row) { return row.text(0); });
        QCOMPARE(*until, QStringList({QStringLiteral("2026-09-01"), QStringLiteral("2026-09-01")}));
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

private:
    /// The same person under another address, taken in by a colleague.
    static ContactDraft twin()
    {
        ContactDraft draft = tests::draftOf(QStringLiteral("Dam"));
        draft.points[0].value = QStringLiteral("tweede@voorbeeld.example");
        draft.identifiers.clear();
        draft.jobTitle = QStringLiteral("bakker");
        return draft;
    }

    Id<Contact> added(const ContactDraft &draft) const
    {
        const auto id = m_house->services().contacts().add(founder(), customers, draft).result();
        if (!id)
            qWarning("%s", qPrintable(id.error().what + id.error().place.join(u' ')));
        return id ? *id : Id<Contact>();
    }

    Result<RecordedConsent> of(Id<Contact> contact, const ConsentDraft &draft) const
    {
        return consents().record(founder(), customers, contact, draft).result();
    }

    void pass(int days) { m_now.micros += days * tests::aDay; }

    MergeOrder order() const { return {.keep = m_person, .absorb = m_twin}; }

    Result<MergePlan> preview() const
    {
        return m_house->services().merging().preview(founder(), customers, order()).result();
    }

    Result<Merged> merge(const MergePlan &plan) const
    {
        return m_house->services().merging().merge(founder(), customers, order(), plan).result();
    }

    Result<Merged> merge() const
    {
        const auto plan = preview();
        if (!plan) {
            qWarning("%s", qPrintable(plan.error().what));
            return plan.error();
        }
        const auto merged = merge(*plan);
        if (!merged)
            qWarning("%s", qPrintable(merged.error().what));
        return merged;
    }

    static ConsentLine lineOf(const QList<ConsentLine> &lines, Channel channel)
    {
        const auto found = std::find_if(lines.begin(), lines.end(),
            [channel](const ConsentLine &line) { return line.channel == channel; });
        return found == lines.end() ? ConsentLine() : *found;
    }

    QByteArray refOf(Id<Contact> contact) const
    {
        return m_house->services().contacts().find(founder(), customers, contact).result()->contact.ref;
    }

    /// The chain of consent, the trail and the rows that it tells of.
    bool isUntouched() const
    {
        const auto chain = consents().checkChain(founder(), customers).result();
        const auto trail = m_house->services().auditTrail().verify(founder()).result();
        if (chain && !chain->isIntact())
            qWarning("chain: %s", qPrintable(chain->broken.join(u' ')));
        if (trail && trail->row)
            qWarning("row of entry %lld: %d", trail->row->entry, int(trail->row->what));
        return chain && chain->isIntact() && trail && !trail->row && trail->isIntact();
    }

    Id<Contact> m_twin;
};

QTEST_GUILESS_MAIN(TestMerging)

#include "tst_merging.moc"
