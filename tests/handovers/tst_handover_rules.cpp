#include "app/consent/purpose.h"
#include "app/handovers/handover.h"

#include <QTest>

using namespace Qt::StringLiterals;

/// What may leave, and how.
class TestHandoverRules final : public QObject
{
    Q_OBJECT

private slots:
    void givesAChannelItsFields_data();
    void givesAChannelItsFields();
    void givesAnExportWhatThePurposeNeeds();
    void asksAReasonOfTwoWords_data();
    void asksAReasonOfTwoWords();
    void keepsSensitiveListsEncrypted();
    void readsItsOwnWords();
};

namespace {

Purpose purposeWith(DataCategories categories)
{
    return {.key = u"news"_s,
        .channels = {Channel::Email, Channel::Phone, Channel::Post},
        .categories = categories};
}

constexpr DataCategories usual = {DataCategory::Identity, DataCategory::ContactDetails};

} // namespace

void TestHandoverRules::givesAChannelItsFields_data()
{
    QTest::addColumn<Channel>("channel");
    QTest::addColumn<bool>("isNamed");
    QTest::addColumn<QString>("fields");

    const QString name = u" given_name surname salutation"_s;
    QTest::newRow("e-mail") << Channel::Email << true << u"email"_s + name;
    QTest::newRow("e-mail without a name") << Channel::Email << false << u"email"_s;
    QTest::newRow("phone") << Channel::Phone << true << u"phone"_s + name;
    QTest::newRow("text") << Channel::Sms << true << u"phone"_s + name;
    QTest::newRow("message") << Channel::Messaging << false << u"phone"_s;
    QTest::newRow("post") << Channel::Post << true
                          << u"address_name street house_number postcode city country"_s;
    QTest::newRow("web") << Channel::Web << false << QString();
    QTest::newRow("print") << Channel::Print << false << QString();
}

void TestHandoverRules::givesAChannelItsFields()
{
    QFETCH(Channel, channel);
    QFETCH(bool, isNamed);
    QFETCH(QString, fields);

    const Purpose purpose = purposeWith(isNamed ? usual : DataCategories{DataCategory::ContactDetails});

    QCOMPARE(keysOf(fieldsFor(purpose, channel, FilingSystem::Customers)), fields);
    QCOMPARE(reachesFromList(channel), !fields.isEmpty());
}

void TestHandoverRules::givesAnExportWhatThePurposeNeeds()
{
    Purpose purpose = purposeWith(usual);
    purpose.channels = {Channel::Phone, Channel::Sms};
    const HandoverFields customers = fieldsFor(purpose, std::nullopt, FilingSystem::Customers);
    purpose.categories = {DataCategory::BirthDate, DataCategory::Hr};
    const HandoverFields workers = fieldsFor(purpose, std::nullopt, FilingSystem::Employees);

    QVERIFY(customers.contains(HandoverField::Surname));
    QCOMPARE(customers.count(HandoverField::Phone), 1);
    for (const HandoverField withheld :
        {HandoverField::Email, HandoverField::Street, HandoverField::BirthDate})
        QVERIFY2(!customers.contains(withheld), qPrintable(keyOf(withheld)));
    QCOMPARE(keysOf(workers), u"job_title birth_date"_s);
}

void TestHandoverRules::asksAReasonOfTwoWords_data()
{
    QTest::addColumn<QString>("reason");
    QTest::addColumn<bool>("isEnough");

    QTest::newRow("none") << QString() << false;
    QTest::newRow("blanks") << u"   "_s << false;
    QTest::newRow("one word") << u"drukker"_s << false;
    QTest::newRow("signs") << u"- - x x"_s << false;
    QTest::newRow("two words") << u"drukker vraagt"_s << true;
}

void TestHandoverRules::asksAReasonOfTwoWords()
{
    QFETCH(QString, reason);
    QFETCH(bool, isEnough);

    const auto may = mayLeavePlain(purposeWith(usual), FilingSystem::Customers, reason);

    QCOMPARE(bool(may), isEnough);
    if (!may)
        QCOMPARE(may.error().what, u"handover.plain-reason"_s);
}

void TestHandoverRules::keepsSensitiveListsEncrypted()
{
    const QString reason = u"de drukker vraagt erom"_s;
    for (const DataCategory category : allDataCategories) {
        const bool isSensitive = category == DataCategory::Financial || category == DataCategory::Hr;
        const auto may = mayLeavePlain(purposeWith(usual.with(category)), FilingSystem::Customers, reason);
        QCOMPARE(bool(may), !isSensitive);
    }
    QCOMPARE(mayLeavePlain(purposeWith(usual), FilingSystem::Employees, reason).error().what,
        u"handover.plain-forbidden"_s);
}

void TestHandoverRules::readsItsOwnWords()
{
    HandoverFields all;
    for (const HandoverField field : allHandoverFields)
        all.append(field);
    QCOMPARE(handoverFieldsFrom(keysOf(all)), all);
    for (const HandoverFormat format : allHandoverFormats)
        QCOMPARE(handoverFormatFrom(keyOf(format)), std::optional(format));
    QCOMPARE(handoverFormatFrom(u"pdf"_s), std::nullopt);
}

QTEST_GUILESS_MAIN(TestHandoverRules)

#include "tst_handover_rules.moc"
