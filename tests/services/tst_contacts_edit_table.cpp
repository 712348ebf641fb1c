#include "services/contact_house.h"

#include <QTest>

using tests::draftOf;

namespace {

/// Something acceptable for every field of the edit table.
QString newValueOf(ContactField field)
{
    using enum ContactField;
    switch (field) {
    case NameUse:
        return QStringLiteral("partner");
    case NameConvention:
        return QStringLiteral("belgian");
    case Salutation:
        return QStringLiteral("madam");
    case BirthDate:
        return QStringLiteral("1980-02-29");
    case Language:
        return QStringLiteral("en");
    case Kind:
        return QStringLiteral("prospect");
    case WorkEmail:
    case Email:
        return QStringLiteral("nieuw@voorbeeld.example");
    case WorkPhone:
    case Phone:
        return QStringLiteral("+31201234567");
    case HouseNumber:
        return QStringLiteral("99");
    case HouseLetter:
        return QStringLiteral("B");
    case Postcode:
        return QStringLiteral("1012AB");
    default:
        return QStringLiteral("Nieuw");
    }
}

} // namespace

/// Probes every field by every role for every cause, in both files.
class TestEditTable final : public QObject
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

    void letsNoEditReachAFieldThatNeedsARequest()
    {
        const Id<Contact> worker =
            *contacts()
                 .add(founder(), FilingSystem::Employees, tests::workerOf(QStringLiteral("Vis")))
                 .result();
        const QList<Permit> members = membersOfEveryRole();
        for (const FilingSystem filingSystem : allFilingSystems) {
            const Id<Contact> id = filingSystem == customers ? m_id : worker;
            ContactFile file =
                *contacts().find(founder(), filingSystem, id, Contacts::Viewing::Internal).result();
            for (const Permit &member : members) {
                for (const EditRule &rule : editRules()) {
                    for (const EditCause cause : allEditCauses)
                        probe(member, file, rule, cause);
                }
            }
        }
    }

private:
    Contacts &contacts() const { return m_house->services().contacts(); }
    const Permit &founder() const { return m_house->founder(); }

    QList<Permit> membersOfEveryRole() const
    {
        QList<Permit> members = {founder()};
        for (const Role role : {Role::Viewer, Role::Steward, Role::Approver, Role::Officer,
                 Role::Administrator, Role::Auditor}) {
            members.append(m_house->member(QStringLiteral("lid %1").arg(static_cast<int>(role)),
                {{role, customers}, {role, FilingSystem::Employees}}));
        }
        return members;
    }

    /// One field by one member for one cause: it changes exactly when the table and the rights say so. `file`
    /// is what stands there, before and after.
    void probe(const Permit &member, ContactFile &file, const EditRule &rule, EditCause cause)
    {
        const FilingSystem filingSystem = file.contact.filingSystem;
        const Id<Contact> id = file.contact.id;
        FieldEdit edit{.field = rule.field, .value = newValueOf(rule.field)};
        if (rule.field == ContactField::Kind && filingSystem == FilingSystem::Employees)
            edit.value = QStringLiteral("applicant");
        const ContactEdit asked{.version = file.contact.version,
            .fields = {edit},
            .cause = cause,
            .source = QStringLiteral("proef")};

        const auto edited = contacts().edit(member, filingSystem, id, asked).result();

        const bool mayReach = member.may(Operation::EditContacts, filingSystem) &&
            editPath(rule.field, filingSystem, cause, false) == EditPath::Direct &&
            rule.field != ContactField::Attachment;
        const QString where = QStringLiteral("%1 %2 %3 %4")
                                  .arg(member.name(), rule.code.toString())
                                  .arg(static_cast<int>(cause))
                                  .arg(static_cast<int>(filingSystem));
        QVERIFY2(static_cast<bool>(edited) == mayReach, qPrintable(where));
        const auto after = contacts().find(founder(), filingSystem, id, Contacts::Viewing::Internal).result();
        if (!mayReach) {
            QVERIFY2(after->contact == file.contact && after->points == file.points &&
                    after->addresses == file.addresses && after->identifiers == file.identifiers &&
                    after->notes == file.notes,
                qPrintable(where));
        } else if (rule.field != ContactField::Note) {
            QVERIFY2(after->valueOf(rule.field) == edit.value, qPrintable(where));
        }
        file = *after;
    }

    static constexpr FilingSystem customers = FilingSystem::Customers;
    Id<Contact> m_id;
    std::unique_ptr<tests::OpenHouse> m_house;
};

QTEST_GUILESS_MAIN(TestEditTable)

#include "tst_contacts_edit_table.moc"
