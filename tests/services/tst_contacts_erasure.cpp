#include "app/contacts/contact_erasure.h"
#include "app/storage/transaction.h"
#include "services/contact_house.h"
#include "support/bytes_at_rest.h"

#include <QJsonDocument>
#include <QTest>

using tests::draftOf;
using tests::editOf;

namespace {

/// Long and odd enough to stand nowhere else.
const QString mark = QStringLiteral("Zwaluwstaartqx");

ContactDraft markedDraft()
{
    ContactDraft draft = draftOf(mark);
    draft.name.givenName = mark;
    draft.organisation = mark;
    draft.jobTitle = mark;
    draft.notes = {QStringLiteral("notitie ") + mark};
    draft.provenance.source = mark;
    draft.points.first().value = mark + QStringLiteral("@voorbeeld.example");
    draft.addresses.first().street = mark;
    draft.identifiers = {{.kind = Identifier::Kind::CustomerNumber, .value = mark}};
    draft.facts = {
        {.kind = RelationFactKind::LastPurchase, .on = QDate(2026, 1, 2), .reference = mark, .source = mark}};
    return draft;
}

} // namespace

class TestContactsErasure final : public QObject
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
    }

    void cleanup() { m_house.reset(); }

    void leavesNothingOfSomebodyWhoWasRemoved()
    {
        const Id<Contact> id = workedOn();
        QVERIFY(bytesWithMark() > 0 || isServer());

        const auto removed = contacts().remove(founder(), customers, id).result();

        QVERIFY(removed);
        QCOMPARE(contacts().find(founder(), customers, id).result().error().failure, Failure::NotFound);
        const auto line = m_house->look();
        for (const auto &place : contact_erasure::personalPlaces()) {
            const QString table = place.table.toString();
            const auto left = Sql(*line, "test",
                QStringLiteral("SELECT COUNT(*) FROM %1 WHERE %2 = ?")
                    .arg(table, place.contactColumn.toString()))
                                  .bind(id)
                                  .number();
            QVERIFY2(left && *left == 0, qPrintable(table));
        }
        QCOMPARE(bytesWithMark(), 0);
    }

    void writesNamesOfFieldsAndNoValuesInTheTrail()
    {
        const Id<Contact> id = workedOn();
        QVERIFY(contacts().remove(founder(), customers, id).result());

        const auto entries = m_house->services().auditTrail().list(founder(), 0).result();

        QVERIFY(entries);
        QStringList actions;
        for (const AuditEntry &entry : entries->rows) {
            actions.append(entry.action);
            const QString text = entry.action + entry.objectKind + entry.objectRef +
                QString::fromUtf8(QJsonDocument(entry.detail).toJson());
            QVERIFY2(!text.contains(mark, Qt::CaseInsensitive), qPrintable(entry.action));
        }
        for (const char *action : {"contact.add", "contact.edit", "contact.undo", "contact.note",
                 "contact.attach", "contact.start-moment", "contact.remove", "contact.view"})
            QVERIFY2(actions.contains(QString::fromLatin1(action)), action);
    }

    void letsNobodyGoWhoseHistoryMustBeAccountedFor()
    {
        const Id<Contact> id = *contacts().add(founder(), customers, draftOf(QStringLiteral("Dam"))).result();
        QVERIFY(Sql(*m_house->look(), "test",
            QStringLiteral(
                "INSERT INTO consent_event (filing_system, ref, contact_id, purpose_id, channel, act, "
                "happened_at, recorded_at, recorded_by, method, subject_confirmed, statement, remark) "
                "VALUES (1, 'r', ?, 1, 1, 2, 0, 0, '', '', 1, '', '')"))
                    .bind(id)
                    .run());

        const auto removed = contacts().remove(founder(), customers, id).result();

        QCOMPARE(removed.error(),
            (Error{Failure::Refused, QStringLiteral("contact.delete.needs-request"),
                {QStringLiteral("consents")}}));
        QVERIFY(contacts().find(founder(), customers, id).result());
    }

    void letsNobodyGoUnderAHold()
    {
        const Id<Contact> id = *contacts().add(founder(), customers, draftOf(QStringLiteral("Dam"))).result();
        QVERIFY(Sql(*m_house->look(), "test",
            QStringLiteral(
                "INSERT INTO legal_hold (filing_system, contact_id, reason, ground, categories, set_by, "
                "set_at, review_on) VALUES (1, ?, '', '', '', '', 0, '')"))
                    .bind(id)
                    .run());

        const auto removed = contacts().remove(founder(), customers, id).result();

        QCOMPARE(removed.error().what, QStringLiteral("contact.held"));
    }

    void letsNobodyGoWhomTheLawKeeps()
    {
        ContactDraft draft = draftOf(QStringLiteral("Dam"));
        draft.facts = {{.kind = RelationFactKind::InvoiceIssued,
            .on = QDate(2026, 1, 2),
            .source = QStringLiteral("boekhouding")}};
        const Id<Contact> id = *contacts().add(founder(), customers, draft).result();

        const auto removed = contacts().remove(founder(), customers, id).result();

        QCOMPARE(removed.error(),
            (Error{Failure::Refused, QStringLiteral("contact.must-keep"), {QStringLiteral("FIN-01")}}));
        QVERIFY(contacts().find(founder(), customers, id).result());
    }

private:
    Contacts &contacts() const { return m_house->services().contacts(); }
    const Permit &founder() const { return m_house->founder(); }

    /// Somebody on whom every service method has worked.
    Id<Contact> workedOn() const
    {
        const Id<Contact> id = *contacts().add(founder(), customers, markedDraft()).result();
        std::ignore = contacts().find(founder(), customers, id).result();
        std::ignore = contacts()
                          .edit(founder(), customers, id,
                              editOf(1, {{ContactField::City, mark + QStringLiteral("stad")}}))
                          .result();
        const auto history = contacts().history(founder(), customers, id).result();
        std::ignore = contacts().undo(founder(), customers, {history->first().id}).result();
        std::ignore = contacts().addNote(founder(), customers, id, mark).result();
        std::ignore =
            contacts()
                .addFact(founder(), customers, {.on = QDate(2026, 1, 2), .source = mark, .contact = id})
                .result();
        std::ignore = contacts()
                          .attach(founder(), customers, id, mark + QStringLiteral(".txt"),
                              QStringLiteral("text/plain"), mark.toUtf8().repeated(1000))
                          .result();
        return id;
    }

    static bool isServer()
    {
        QFETCH_GLOBAL(Backend, backend);
        return backend == Backend::Server;
    }

    /// How often the mark stands in the file, its log and anything beside it, in either spelling.
    qsizetype bytesWithMark() const
    {
        qsizetype found = 0;
        for (const QByteArray &bytes : tests::bytesAtRest(m_house->services().location())) {
            for (const QString &form : {mark, mark.toLower()}) {
                found += bytes.count(form.toUtf8());
                found +=
                    bytes.count(QByteArray(reinterpret_cast<const char *>(form.utf16()), form.size() * 2));
            }
        }
        return found;
    }

    static constexpr FilingSystem customers = FilingSystem::Customers;
    std::unique_ptr<tests::OpenHouse> m_house;
};

QTEST_GUILESS_MAIN(TestContactsErasure)

#include "tst_contacts_erasure.moc"
