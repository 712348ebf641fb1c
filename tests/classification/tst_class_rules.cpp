#include "app/classification/class_rules.h"
#include "app/classification/field_catalogue.h"
#include "app/consent/purpose.h"
#include "app/handovers/handover_field.h"

#include <QTest>

/// The table of domain.md 8.3, row by row.
class TestClassRules final : public QObject
{
    Q_OBJECT

private slots:
    void followsTheTable_data()
    {
        QTest::addColumn<int>("dataClass");
        QTest::addColumn<QString>(
            "held"); // m masked, w why, b no bulk, p no plain, a approver, t no text, s statute
        const auto row = [](const char *name, DataClass dataClass, const char *held) {
            QTest::newRow(name) << static_cast<int>(dataClass) << QString::fromLatin1(held);
        };
        row("ANON", DataClass::Anonymous, "");
        row("STD", DataClass::Standard, "");
        row("PSE", DataClass::Pseudonymous, "");
        row("GEV", DataClass::Sensitive, "mbp");
        row("BIJZ", DataClass::Special, "mwbpat");
        row("STRAF", DataClass::Criminal, "mwbpat");
        row("BSN", DataClass::NationalId, "mwbpats");
    }

    void followsTheTable()
    {
        QFETCH(int, dataClass);
        QFETCH(QString, held);

        const ClassRules rules = rulesOf(static_cast<DataClass>(dataClass));

        QCOMPARE(rules.isMasked, held.contains(u'm'));
        QCOMPARE(rules.asksWhy, held.contains(u'w'));
        QCOMPARE(!rules.leavesInBulk, held.contains(u'b'));
        QCOMPARE(!rules.leavesPlain, held.contains(u'p'));
        QCOMPARE(rules.needsApprover, held.contains(u'a'));
        QCOMPARE(!rules.mayStandInFreeText, held.contains(u't'));
        QCOMPARE(rules.needsStatute, held.contains(u's'));
    }

    void givesARecordTheHighestOfItsFields()
    {
        using field_catalogue::classOfRecord;
        QCOMPARE(classOfRecord(u"contact", FilingSystem::Customers), DataClass::Standard);
        QCOMPARE(classOfRecord(u"contact", FilingSystem::Employees), DataClass::Standard);
        QCOMPARE(classOfRecord(u"note", FilingSystem::Customers), DataClass::Sensitive);
        QCOMPARE(classOfRecord(u"attachment", FilingSystem::Customers), DataClass::Sensitive);
        QCOMPARE(classOfRecord(u"identity_evidence", FilingSystem::Customers), DataClass::Sensitive);
        QCOMPARE(classOfRecord(u"audit_entry", FilingSystem::Customers), DataClass::Pseudonymous);
        QCOMPARE(classOfRecord(u"purpose", FilingSystem::Customers), DataClass::Anonymous);
        QCOMPARE(field_catalogue::classOfRecords(
                     {QStringLiteral("contact_point"), QStringLiteral("note")}, FilingSystem::Customers),
            DataClass::Sensitive);
    }

    void givesEachFieldOfAContactItsClass()
    {
        using field_catalogue::classOf;
        QCOMPARE(classOf(ContactField::Surname, FilingSystem::Customers), DataClass::Standard);
        QCOMPARE(classOf(ContactField::Note, FilingSystem::Customers), DataClass::Sensitive);
        QCOMPARE(classOf(ContactField::Attachment, FilingSystem::Customers), DataClass::Sensitive);
        QCOMPARE(classOf(ContactField::Identifier, FilingSystem::Customers), DataClass::Pseudonymous);
        QCOMPARE(classOf(ContactField::JobTitle, FilingSystem::Customers), DataClass::Standard);
        QCOMPARE(classOf(ContactField::JobTitle, FilingSystem::Employees), DataClass::Standard);
    }

    /// However much a purpose asks for.
    void putsNothingSensitiveIntoAListOfMany()
    {
        Purpose purpose;
        for (const DataCategory category : allDataCategories)
            purpose.categories = purpose.categories.with(category);
        for (const Channel channel : allChannels)
            purpose.channels = purpose.channels.with(channel);

        const HandoverFields customers = fieldsFor(purpose, std::nullopt, FilingSystem::Customers);
        const HandoverFields employees = fieldsFor(purpose, std::nullopt, FilingSystem::Employees);

        QVERIFY(customers.contains(HandoverField::JobTitle));
        QVERIFY(employees.contains(HandoverField::JobTitle));
        QVERIFY(employees.contains(HandoverField::Surname));
    }
};

QTEST_APPLESS_MAIN(TestClassRules)
#include "tst_class_rules.moc"
