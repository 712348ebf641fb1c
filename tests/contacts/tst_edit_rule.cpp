#include "app/contacts/edit_rule.h"

#include <QSet>
#include <QTest>

namespace {

QSet<ContactField> directFields(FilingSystem filingSystem, EditCause cause)
{
    QSet<ContactField> fields;
    for (const EditRule &rule : editRules()) {
        if (editPath(rule.field, filingSystem, cause, false) == EditPath::Direct)
            fields.insert(rule.field);
    }
    return fields;
}

} // namespace

class TestEditRule final : public QObject
{
    Q_OBJECT

private slots:
    void asksARequestForNamesBirthDateAndIdentity()
    {
        using enum ContactField;
        for (const ContactField field : {Initials, GivenName, Infix, Surname, PartnerInfix, PartnerSurname,
                 NameUse, BirthDate, Gender, Identifier}) {
            for (const FilingSystem filingSystem : allFilingSystems) {
                for (const EditCause cause : allEditCauses) {
                    QCOMPARE(editPath(field, filingSystem, cause, false), EditPath::NeedsRequest);
                    QVERIFY(!mayEditDirectly(field, filingSystem, cause, false));
                }
            }
        }
    }

    void keepsNothingThatNoPurposeNeeds()
    {
        QVERIFY(!contactFieldOf(u"nationality"));
        for (const EditRule &rule : editRules())
            QVERIFY(int(rule.field) != 14);
    }

    void leavesOnlyWorkContactDetailsOfEmployeesToADirectEdit()
    {
        using enum ContactField;
        for (const EditCause cause : allEditCauses)
            QCOMPARE(
                directFields(FilingSystem::Employees, cause), (QSet<ContactField>{WorkEmail, WorkPhone}));
    }

    void letsCustomersContactDetailsBeEditedDirectly()
    {
        using enum ContactField;
        for (const ContactField field : {Email, Phone, WorkEmail, Street, Postcode, City, JobTitle, Note}) {
            QCOMPARE(
                editPath(field, FilingSystem::Customers, EditCause::NewsFromPerson, false), EditPath::Direct);
            QCOMPARE(
                editPath(field, FilingSystem::Customers, EditCause::OwnTypingError, false), EditPath::Direct);
        }
    }

    void takesNoNewsOfPrivateThingsFromAnEmployer()
    {
        using enum ContactField;
        for (const ContactField field : {Email, Phone, Salutation, Language}) {
            QCOMPARE(editPath(field, FilingSystem::Customers, EditCause::NewsFromEmployer, false),
                EditPath::NeedsRequest);
        }
    }

    void guardsEverythingAPersonAskedToHaveCorrected()
    {
        for (const EditRule &rule : editRules()) {
            for (const FilingSystem filingSystem : allFilingSystems) {
                for (const EditCause cause : allEditCauses)
                    QCOMPARE(editPath(rule.field, filingSystem, cause, true), EditPath::NeedsRequest);
            }
        }
    }

    void declaresEveryFieldOnceUnderItsOwnCode()
    {
        QSet<QString> codes;
        for (const EditRule &rule : editRules()) {
            QCOMPARE(editRule(rule.field).field, rule.field);
            QCOMPARE(contactFieldOf(rule.code), std::optional(rule.field));
            codes.insert(rule.code.toString());
        }
        QCOMPARE(codes.size(), int(ContactField::Attachment) - 1); // one number is retired
        QCOMPARE(contactFieldOf(u"bsn"), std::nullopt);
    }

    void deletesOnlyWhatHasNoHistory()
    {
        QVERIFY(mayDeleteDirectly({}));
        const Outcome consents = mayDeleteDirectly({.consents = true});
        QVERIFY(!consents);
        QCOMPARE(consents.error().failure, Failure::Refused);
        QCOMPARE(consents.error().place, QStringList{QStringLiteral("consents")});
        QVERIFY(!mayDeleteDirectly({.disclosures = true}));
        QVERIFY(!mayDeleteDirectly({.requests = true}));
    }

    void letsNobodyEditTheirOwnRecord()
    {
        QVERIFY(!mayEditRecord(Id<Contact>(7), Id<Contact>(7)));
        QVERIFY(mayEditRecord(Id<Contact>(7), Id<Contact>(8)));
        QVERIFY(mayEditRecord(std::nullopt, Id<Contact>(8)));
    }
};

QTEST_APPLESS_MAIN(TestEditRule)

#include "tst_edit_rule.moc"
