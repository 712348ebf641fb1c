#include "app/contacts/suppression_list.h"
#include "app/storage/transaction.h"
#include "services/contact_house.h"

#include <QTest>

#include <algorithm>

using tests::draftOf;

class TestContacts final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase_data() { tests::everyBackend(); }

    void init()
    {
        QFETCH_GLOBAL(Backend, backend);
        m_now = Instant::fromDateTime(QDateTime(QDate(2026, 11, 24), QTime(10, 0), Qt::UTC));
        m_house = tests::OpenHouse::open(backend, Clock([this] { return m_now; }));
        if (!m_house)
            QSKIP("this server is not here");
    }

    void cleanup() { m_house.reset(); }

    void keepsEverythingOfSomebodyNewWithItsProvenance()
    {
        const auto id = contacts().add(founder(), customers, draftOf(QStringLiteral("Dam"))).result();

        QVERIFY(id);
        const auto file = contacts().find(founder(), customers, *id).result();
        QVERIFY(file);
        QCOMPARE(file->contact.surname, QStringLiteral("Dam"));
        QCOMPARE(file->contact.sortKey.left(7), QStringLiteral("dam van"));
        QCOMPARE(file->contact.version, 1);
        QCOMPARE(file->organisation->name, QStringLiteral("Bakkerij Zon"));
        QCOMPARE(file->valueOf(ContactField::Phone), QStringLiteral("+31612345678"));
        QCOMPARE(file->valueOf(ContactField::Postcode), QStringLiteral("2611ET"));
        QCOMPARE(file->valueOf(ContactField::HouseNumber), QStringLiteral("12"));
        QCOMPARE(file->valueOf(ContactField::HouseLetter), QStringLiteral("A"));
        QCOMPARE(file->provenanceOf(ContactField::Phone).source, QStringLiteral("balie"));
        QCOMPARE(file->provenance.recordedBy, founder().staffRef());
        QCOMPARE(*contacts().byRef(founder(), customers, file->contact.ref).result(), *id);
    }

    void tellsEverythingThatIsWrongAtOnce()
    {
        ContactDraft draft = draftOf({});
        draft.name.givenName.clear();
        draft.points.first().value = QStringLiteral("jan.voorbeeld");
        draft.addresses.first().postcode = QStringLiteral("2611 SS");
        draft.kind = ContactKind::Employee;
        draft.provenance = {};

        const auto id = contacts().add(founder(), customers, draft).result();

        QVERIFY(!id);
        QCOMPARE(id.error().what, QStringLiteral("contact.fields"));
        QStringList fields;
        for (const QString &complaint : id.error().place)
            fields.append(complaint.section(u':', 0, 0));
        QCOMPARE(
            fields, QString::fromLatin1("kind surname email postcode source collected-on basis").split(u' '));
    }

    void refusesABsnInANote()
    {
        ContactDraft draft = draftOf(QStringLiteral("Dam"));
        draft.notes = {QStringLiteral("heeft BSN 111222333 opgegeven")};

        const auto blocked = contacts().add(founder(), customers, draft).result();
        draft.notes = {QStringLiteral("nr 111 222 333 van klant")};
        const auto doubtful = contacts().add(founder(), customers, draft).result();
        draft.notBsnReason = QStringLiteral("artikelnummer");
        const auto explained = contacts().add(founder(), customers, draft).result();

        QCOMPARE(blocked.error(),
            (Error{Failure::Refused, QStringLiteral("contact.bsn"), {QStringLiteral("note")}}));
        QCOMPARE(doubtful.error().what, QStringLiteral("contact.bsn-possible"));
        QVERIFY(explained);
        const auto later =
            contacts().addNote(founder(), customers, *explained, QStringLiteral("bsn 999994669")).result();
        QCOMPARE(later.error().what, QStringLiteral("contact.bsn"));
    }

    void refusesABsnWhereverTextIsTaken()
    {
        const QString number = QStringLiteral("bsn 111222333");
        ContactDraft country = draftOf(QStringLiteral("Dam"));
        country.addresses.first().country = number;
        ContactDraft addition = draftOf(QStringLiteral("Dam"));
        addition.addresses.first().addition = number;
        ContactDraft reference = draftOf(QStringLiteral("Dam"));
        reference.facts = {
            {.kind = RelationFactKind::InvoiceIssued, .on = QDate(2026, 1, 2), .reference = number}};

        for (const ContactDraft &draft : {country, addition, reference}) {
            const auto added = contacts().add(founder(), customers, draft).result();
            QVERIFY(!added);
            QCOMPARE(added.error().what, QStringLiteral("contact.bsn"));
        }
        const auto id = contacts().add(founder(), customers, draftOf(QStringLiteral("Dam"))).result();
        const auto edited = contacts()
                                .edit(founder(), customers, *id,
                                    tests::editOf(1, {{.field = ContactField::Country, .value = number}}))
                                .result();
        QVERIFY(!edited);
        QCOMPARE(edited.error().what, QStringLiteral("contact.bsn"));
    }

    void keepsStartMomentsThatSomebodySaw()
    {
        const auto id = contacts().add(founder(), customers, draftOf(QStringLiteral("Dam"))).result();
        RelationFact fact{.kind = RelationFactKind::InvoiceIssued,
            .on = QDate(2026, 9, 2),
            .reference = QStringLiteral("F-17"),
            .source = QStringLiteral("boekhouding")};
        fact.contact = *id;
        QVERIFY(contacts().addFact(founder(), customers, fact).result());
        const auto file = contacts().find(founder(), customers, *id).result();
        QCOMPARE(file->facts.size(), 1);
        const auto moments =
            contacts().reveal(founder(), customers, *id, CoveredGroup::StartMoments).result();
        QCOMPARE(moments->facts.first().reference, QStringLiteral("F-17"));

        fact.reference = QStringLiteral("bsn 111222333");
        QCOMPARE(contacts().addFact(founder(), customers, fact).result().error().what,
            QStringLiteral("contact.bsn"));
        fact.reference.clear();
        fact.kind = RelationFactKind::ConsentEnded;
        QCOMPARE(contacts().addFact(founder(), customers, fact).result().error().what,
            QStringLiteral("contact.start-moment-derived"));
    }

    void tellsTheSizeOfAFileWithoutReadingIt()
    {
        const auto id = contacts().add(founder(), customers, draftOf(QStringLiteral("Dam"))).result();
        QVERIFY(contacts()
                    .attach(founder(), customers, *id, QStringLiteral("brief.txt"),
                        QStringLiteral("text/plain"), QByteArray("Zo\xC3\xAB\0!", 6))
                    .result());

        const auto file = contacts().find(founder(), customers, *id).result();

        QCOMPARE(file->attachments.first().size, 6);
        QVERIFY(file->attachments.first().content.isEmpty());
    }

    void letsNobodyComeBackUnnoticedWhoIsSuppressed()
    {
        QVERIFY(writing(*m_house->look(), [&](Connection &line) {
            return suppression_list::add(line, customers, SuppressedKind::Email,
                QStringLiteral("jan@voorbeeld.example"), QStringLiteral("all"), QStringLiteral("objection"),
                m_now);
        }));
        ContactDraft draft = draftOf(QStringLiteral("Dam"));
        draft.points.first().value = QStringLiteral("Jan@Voorbeeld.Example");

        const auto refused = contacts().add(founder(), customers, draft).result();
        draft.suppressionAcknowledged = true;
        const auto known = contacts().add(founder(), customers, draft).result();

        QCOMPARE(refused.error(),
            (Error{Failure::Refused, QStringLiteral("contact.suppressed"), {QStringLiteral("email")}}));
        QVERIFY(known);
    }

    void namesThoseWhoMayBeTheSame()
    {
        const auto id = contacts().add(founder(), customers, draftOf(QStringLiteral("Dam"))).result();
        ContactDraft byMail;
        byMail.points = {
            {.kind = ContactPoint::Kind::Email, .value = QStringLiteral("JAN@voorbeeld.example")}};
        ContactDraft byPhone;
        byPhone.points = {{.kind = ContactPoint::Kind::Phone, .value = QStringLiteral("0031 6 12345678")}};
        ContactDraft byNumber;
        byNumber.identifiers = {
            {.kind = Identifier::Kind::CustomerNumber, .value = QStringLiteral("k-1001 ")}};

        ContactDraft byName;
        byName.name = {.givenName = QStringLiteral("Joost"),
            .infix = QStringLiteral("van"),
            .surname = QStringLiteral("Dam")};
        byName.addresses = {{.postcode = QStringLiteral("2611ET")}};

        const auto name = contacts().similar(founder(), customers, byName).result();
        const auto mail = contacts().similar(founder(), customers, byMail).result();
        const auto phone = contacts().similar(founder(), customers, byPhone).result();
        const auto number = contacts().similar(founder(), customers, byNumber).result();
        const auto nobody = contacts().similar(founder(), customers, {}).result();

        QCOMPARE(*mail, (QList<SimilarContact>{{*id, QStringLiteral("email")}}));
        QCOMPARE(*name, (QList<SimilarContact>{{*id, QStringLiteral("name-and-postcode")}}));
        QCOMPARE(*phone, (QList<SimilarContact>{{*id, QStringLiteral("phone")}}));
        QCOMPARE(*number, (QList<SimilarContact>{{*id, QStringLiteral("customer-number")}}));
        QVERIFY(nobody->isEmpty());
    }

    void notesALookOnceAVisit()
    {
        const Id<Contact> id = *contacts().add(founder(), customers, draftOf(QStringLiteral("Dam"))).result();
        const Permit viewer = m_house->member(QStringLiteral("inzage"), {{Role::Viewer, customers}});

        QVERIFY(contacts().find(viewer, customers, id, Contacts::Viewing::Internal).result());
        QCOMPARE(entries(QStringLiteral("contact.view")), 0);
        QVERIFY(contacts().find(viewer, customers, id).result());
        QVERIFY(contacts().find(viewer, customers, id).result());
        QCOMPARE(entries(QStringLiteral("contact.view")), 1);
        QVERIFY(contacts().find(founder(), customers, id).result());
        m_now.micros += 6LL * 60 * 1'000'000;
        QVERIFY(contacts().find(viewer, customers, id).result());

        QCOMPARE(entries(QStringLiteral("contact.view")), 3);
    }

    void keepsAnAttachmentWithItsDigest()
    {
        const Id<Contact> id = *contacts().add(founder(), customers, draftOf(QStringLiteral("Dam"))).result();

        const auto attachment = contacts()
                                    .attach(founder(), customers, id, QStringLiteral("/home/x/brief.pdf"),
                                        QStringLiteral("application/pdf"), QByteArrayLiteral("inhoud"))
                                    .result();

        QVERIFY(attachment);
        const auto stored = contacts().attachment(founder(), customers, id, *attachment).result();
        QCOMPARE(stored->name, QStringLiteral("brief.pdf"));
        QCOMPARE(stored->content, QByteArrayLiteral("inhoud"));
        QCOMPARE(stored->digest.size(), 32);
        const auto file = contacts().find(founder(), customers, id).result();
        QVERIFY(file->attachments.first().content.isEmpty());
    }

    void keepsStartMoments()
    {
        const Id<Contact> id = *contacts().add(founder(), customers, draftOf(QStringLiteral("Dam"))).result();

        const auto fact = contacts()
                              .addFact(founder(), customers,
                                  {.kind = RelationFactKind::LastPurchase,
                                      .on = QDate(2026, 1, 2),
                                      .source = QStringLiteral("kassa"),
                                      .contact = id})
                              .result();
        const auto undated = contacts().addFact(founder(), customers, {.contact = id}).result();

        QVERIFY(fact);
        QVERIFY(!undated);
        QCOMPARE(contacts().find(founder(), customers, id).result()->facts.size(), 1);
    }

    void showsAndChangesNothingWithoutTheRight()
    {
        const Id<Contact> id = *contacts().add(founder(), customers, draftOf(QStringLiteral("Dam"))).result();
        const Permit stranger =
            m_house->member(QStringLiteral("personeel"), {{Role::Steward, FilingSystem::Employees}});
        const Permit viewer = m_house->member(QStringLiteral("inzage"), {{Role::Viewer, customers}});

        QCOMPARE(contacts().find(stranger, customers, id).result().error().what,
            QStringLiteral("permit.contacts.view"));
        QVERIFY(!contacts().add(viewer, customers, draftOf(QStringLiteral("Dam"))).result());
        QVERIFY(!contacts().remove(viewer, customers, id).result());
        QVERIFY(!contacts().addNote(viewer, customers, id, QStringLiteral("x")).result());
    }

private:
    Contacts &contacts() const { return m_house->services().contacts(); }
    const Permit &founder() const { return m_house->founder(); }

    /// How many entries of this kind stand in the trail, after everything asked for was done.
    qint64 entries(const QString &action) const
    {
        // The writer works in order: once this is through, so is every look before it.
        std::ignore = m_house->services()
                          .contacts()
                          .addNote(founder(), customers, Id<Contact>(-1), QStringLiteral("x"))
                          .result();
        const auto count =
            Sql(*m_house->look(), "test", QStringLiteral("SELECT COUNT(*) FROM audit_entry WHERE action = ?"))
                .bind(action)
                .number();
        return count ? *count : -1;
    }

    static constexpr FilingSystem customers = FilingSystem::Customers;
    Instant m_now;
    std::unique_ptr<tests::OpenHouse> m_house;
};

QTEST_GUILESS_MAIN(TestContacts)

#include "tst_contacts.moc"
