#include "app/contacts/contact_repository.h"
#include "app/contacts/field_history_repository.h"
#include "app/staff/sign_in.h"
#include "app/storage/transaction.h"
#include "services/contact_house.h"

#include <QTest>

using tests::draftOf;
using tests::editOf;

class TestContactsEditing final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase_data() { tests::everyBackend(); }

    void init()
    {
        QFETCH_GLOBAL(Backend, backend);
        m_house = tests::OpenHouse::open(backend);
        if (!m_house)
            QSKIP("this server is not here");
        m_id = *contacts().add(founder(), customers, draftOf(QStringLiteral("Dam"))).result();
    }

    void cleanup() { m_house.reset(); }

    void changesADirectFieldAndRemembersWhy()
    {
        const auto edited = contacts()
                                .edit(founder(), customers, m_id,
                                    editOf(1,
                                        {{ContactField::Email, QStringLiteral("Nieuw@Voorbeeld.example")},
                                            {ContactField::City, QStringLiteral("Gouda")}}))
                                .result();

        QVERIFY(edited);
        QCOMPARE(edited->version, 2);
        const auto file = contacts().find(founder(), customers, m_id).result();
        QCOMPARE(file->valueOf(ContactField::Email), QStringLiteral("Nieuw@Voorbeeld.example"));
        QCOMPARE(file->points.first().normalised, QStringLiteral("nieuw@voorbeeld.example"));
        QCOMPARE(file->points.size(), 2);
        QCOMPARE(file->provenanceOf(ContactField::City).source, QStringLiteral("telefoon"));
        QCOMPARE(file->provenanceOf(ContactField::Phone).source, QStringLiteral("balie"));
        const auto history = contacts().history(founder(), customers, m_id).result();
        QCOMPARE(history->size(), 2);
        QCOMPARE(history->first().field, ContactField::City);
        QCOMPARE(history->first().before, QStringLiteral("Delft"));
        QCOMPARE(history->first().after, QStringLiteral("Gouda"));
        QCOMPARE(history->first().cause, EditCause::NewsFromPerson);
        QCOMPARE(history->first().changedBy, founder().staffRef());
    }

    void addsOneMoreChangesANamedOneAndClearsIt()
    {
        const auto added = contacts()
                               .edit(founder(), customers, m_id,
                                   editOf(1, {{ContactField::Phone, QStringLiteral("020 1234567"), 0}}))
                               .result();
        QVERIFY(added);
        QCOMPARE(added->version, 2);
        const auto two = contacts().find(founder(), customers, m_id).result();
        QCOMPARE(two->points.size(), 3);
        const qint64 item = two->points.last().id.number();

        const auto cleared =
            contacts()
                .edit(founder(), customers, m_id, editOf(2, {{ContactField::Phone, {}, item}}))
                .result();
        const auto foreign = contacts()
                                 .edit(founder(), customers, m_id,
                                     editOf(3, {{ContactField::Phone, QStringLiteral("020 1234567"), 4711}}))
                                 .result();

        QVERIFY(cleared);
        QCOMPARE(cleared->version, 3);
        QCOMPARE(contacts().find(founder(), customers, m_id).result()->points.size(), 2);
        QCOMPARE(foreign.error().failure, Failure::NotFound);
    }

    void comparesFieldByFieldWhenSomebodyElseWasFirst()
    {
        QVERIFY(
            contacts()
                .edit(founder(), customers, m_id, editOf(1, {{ContactField::City, QStringLiteral("Gouda")}}))
                .result());
        FieldEdit mine{
            .field = ContactField::City, .value = QStringLiteral("Leiden"), .base = QStringLiteral("Delft")};

        const auto late = contacts().edit(founder(), customers, m_id, editOf(1, {mine})).result();
        const auto now = contacts().find(founder(), customers, m_id).result();
        const FieldEdit agreed{
            .field = ContactField::City, .value = QStringLiteral("Gouda"), .base = QStringLiteral("Delft")};

        QCOMPARE(late.error(), (Error{Failure::ChangedMeanwhile, QStringLiteral("contact.edit")}));
        const QList<FieldComparison> fields = compared(*now, {mine, agreed});
        QCOMPARE(fields,
            (QList<FieldComparison>{{ContactField::City, QStringLiteral("Delft"), QStringLiteral("Leiden"),
                QStringLiteral("Gouda")}}));
        QVERIFY(fields.first().isConflict());
    }

    void asksForARequestOnceTheFieldWasCorrectedOnRequest()
    {
        QVERIFY(field_history_repository::add(*m_house->look(), customers, m_id,
            {.field = ContactField::City,
                .cause = EditCause::NewsFromPerson,
                .requestRef = QStringLiteral("R-1")}));

        const auto edited =
            contacts()
                .edit(founder(), customers, m_id, editOf(1, {{ContactField::City, QStringLiteral("Gouda")}}))
                .result();

        QCOMPARE(edited.error(),
            (Error{
                Failure::Refused, QStringLiteral("contact.edit.needs-request"), {QStringLiteral("city")}}));
    }

    void putsBackWhatStoodThereUnlessItChangedSince()
    {
        const FieldEdit toGouda{ContactField::City, QStringLiteral("Gouda")};
        const FieldEdit toLeiden{ContactField::City, QStringLiteral("Leiden")};
        QVERIFY(contacts().edit(founder(), customers, m_id, editOf(1, {toGouda})).result());
        QVERIFY(contacts().edit(founder(), customers, m_id, editOf(2, {toLeiden})).result());
        const auto history = contacts().history(founder(), customers, m_id).result();

        const auto stale = contacts().undo(founder(), customers, {history->at(1).id}).result();
        const auto fresh = contacts().undo(founder(), customers, {history->at(0).id}).result();

        QCOMPARE(stale.error().failure, Failure::ChangedMeanwhile);
        QVERIFY(fresh);
        const auto file = contacts().find(founder(), customers, m_id).result();
        QCOMPARE(file->valueOf(ContactField::City), QStringLiteral("Gouda"));
        QCOMPARE(
            contacts().history(founder(), customers, m_id).result()->first().after, QStringLiteral("Gouda"));
    }

    void takesAWholeEditBackOrNothingOfIt()
    {
        const auto edited = contacts()
                                .edit(founder(), customers, m_id,
                                    editOf(1,
                                        {{ContactField::City, QStringLiteral("Gouda")},
                                            {ContactField::Language, QStringLiteral("en")}}))
                                .result();
        QCOMPARE(edited->changes.size(), 2);
        const auto ofSomebodyElse =
            contacts()
                .edit(founder(), customers, m_id, editOf(2, {{ContactField::City, QStringLiteral("Leiden")}}))
                .result();

        const auto late = contacts().undo(founder(), customers, edited->changes).result();

        QCOMPARE(late.error(), (Error{Failure::ChangedMeanwhile, QStringLiteral("contact.undo")}));
        QCOMPARE(
            contacts().find(founder(), customers, m_id).result()->contact.language, QStringLiteral("en"));

        QVERIFY(contacts().undo(founder(), customers, ofSomebodyElse->changes).result());
        QVERIFY(contacts().undo(founder(), customers, edited->changes).result());
        const auto file = contacts().find(founder(), customers, m_id).result();
        QCOMPARE(file->valueOf(ContactField::City), QStringLiteral("Delft"));
        QCOMPARE(file->contact.language, QString());
    }

    void refusesToTakeBackWhatARequestCorrected()
    {
        QVERIFY(field_history_repository::add(*m_house->look(), customers, m_id,
            {.field = ContactField::City,
                .before = QStringLiteral("Gouda"),
                .after = QStringLiteral("Delft"),
                .cause = EditCause::NewsFromPerson,
                .requestRef = QStringLiteral("R-1")}));
        const auto history = contacts().history(founder(), customers, m_id).result();

        const auto undone = contacts().undo(founder(), customers, {history->first().id}).result();

        QCOMPARE(undone.error(), (Error{Failure::Refused, QStringLiteral("contact.undo.request")}));
    }

    void bringsBackAPointThatWasCleared()
    {
        QVERIFY(contacts().edit(founder(), customers, m_id, editOf(1, {{ContactField::Email, {}}})).result());
        const auto history = contacts().history(founder(), customers, m_id).result();

        const auto undone = contacts().undo(founder(), customers, {history->first().id}).result();

        QVERIFY(undone);
        QCOMPARE(contacts().find(founder(), customers, m_id).result()->valueOf(ContactField::Email),
            QStringLiteral("jan@voorbeeld.example"));
    }

    void changesSeveralPeopleAndListsThoseItMayNot()
    {
        const Id<Contact> restricted =
            *contacts().add(founder(), customers, draftOf(QStringLiteral("Vast"))).result();
        QVERIFY(contact_repository::setRestricted(*m_house->look(), customers, restricted, Instant{1}));
        const Id<Contact> nobody(99999);

        const auto result = contacts()
                                .editMany(founder(), customers, {m_id, restricted, nobody},
                                    editOf(0, {{ContactField::Language, QStringLiteral("en")}}))
                                .result();

        QVERIFY(result);
        QCOMPARE(result->changed, 1);
        QCOMPARE(result->refused.size(), 2);
        QCOMPARE(result->refused.at(0).second.what, QStringLiteral("contact.restricted"));
        QCOMPARE(result->refused.at(1).second.failure, Failure::NotFound);
        QCOMPARE(
            contacts().find(founder(), customers, m_id).result()->contact.language, QStringLiteral("en"));
    }

    void letsNobodyEditTheirOwnRecord()
    {
        const Permit steward = m_house->member(QStringLiteral("ikzelf"), {{Role::Steward, customers}});
        const auto file = contacts().find(founder(), customers, m_id).result();
        QVERIFY(Sql(
            *m_house->look(), "test", QStringLiteral("UPDATE staff_member SET own_contact = ? WHERE ref = ?"))
                    .bind(file->contact.ref)
                    .bind(steward.staffRef())
                    .run());
        const auto self = m_house->services()
                              .signIn()
                              .enter(QStringLiteral("ikzelf"), tests::OpenHouse::passphrase())
                              .result();

        const auto edited =
            contacts()
                .edit(*self, customers, m_id, editOf(1, {{ContactField::City, QStringLiteral("Gouda")}}))
                .result();

        QCOMPARE(edited.error().what, QStringLiteral("contact.edit.own-record"));
        QVERIFY(!contacts().remove(*self, customers, m_id).result());
    }

    void asksForASourceAndTellsWhatIsWrong()
    {
        ContactEdit edit = editOf(1, {{ContactField::Email, QStringLiteral("geen adres")}});
        edit.source = QStringLiteral(" ");

        const auto edited = contacts().edit(founder(), customers, m_id, edit).result();

        QCOMPARE(edited.error().what, QStringLiteral("contact.fields"));
        QCOMPARE(edited.error().place.size(), 2);
        QCOMPARE(edited.error().place.first(), QStringLiteral("source:value.empty"));
        QVERIFY(edited.error().place.last().startsWith(QStringLiteral("email:")));
    }

private:
    Contacts &contacts() const { return m_house->services().contacts(); }
    const Permit &founder() const { return m_house->founder(); }

    static constexpr FilingSystem customers = FilingSystem::Customers;
    Id<Contact> m_id;
    std::unique_ptr<tests::OpenHouse> m_house;
};

QTEST_GUILESS_MAIN(TestContactsEditing)

#include "tst_contacts_editing.moc"
