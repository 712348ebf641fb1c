#include "app/registers/holders.h"
#include "tests/registers/chain_register.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

using tests::chainRegister;
using tests::personOfChain;

constexpr FilingSystem customers = FilingSystem::Customers;
const tests::ChainPurposes &purposes = tests::chainPurposes;

QStringList roads(const QList<Holder> &holders)
{
    QStringList all;
    for (const Holder &holder : holders)
        all.append((holder.via + QStringList{holder.name}).join(u" > "_s));
    return all;
}

Holder named(const QList<Holder> &holders, const QString &name)
{
    for (const Holder &holder : holders) {
        if (holder.name == name)
            return holder;
    }
    return {};
}

} // namespace

/// Who truly holds somebody's data.
class TestHolders final : public QObject
{
    Q_OBJECT

private slots:
    void findsExactlyTheNineOfTwentyThree()
    {
        const QList<Processor> all = chainRegister();
        QCOMPARE(all.size(), 23);

        QCOMPARE(roads(holdersOf(all, personOfChain())), tests::chainHolders());
    }

    void findsThemInWhateverOrderTheRegisterStands()
    {
        QList<Processor> all = chainRegister();
        std::reverse(all.begin(), all.end());

        QCOMPARE(roads(holdersOf(all, personOfChain())), tests::chainHolders());
    }

    void passesOnNoMoreThanWasHad()
    {
        const auto holders = holdersOf(chainRegister(), personOfChain());

        // The computing centre may have identities, but the mail server has none to give.
        QCOMPARE(named(holders, u"Rekencentrum"_s).categories(customers),
            DataCategories{DataCategory::ContactDetails});
        QVERIFY(named(holders, u"Rekencentrum"_s).holds(ContactField::Phone, customers));
        QVERIFY(!named(holders, u"Rekencentrum"_s).holds(ContactField::Surname, customers));
        QCOMPARE(
            named(holders, u"Boekhouder"_s).categories(customers), DataCategories{DataCategory::Identity});
    }

    void knowsWhatAListToldFieldByField()
    {
        const Holder partner = named(holdersOf(chainRegister(), personOfChain()), u"Handelspartner"_s);

        QVERIFY(partner.isDelivered);
        QVERIFY(partner.holds(ContactField::Email, customers));
        QVERIFY(partner.holds(ContactField::WorkEmail, customers));
        QVERIFY(!partner.holds(ContactField::Phone, customers));
        QVERIFY(!partner.holds(ContactField::Surname, customers));
    }

    void takesAListOfWhichNothingIsRecordedForAllThatIsHeld()
    {
        HeldOfPerson person = personOfChain();
        person.deliveries = {{.recipient = u"Onbekende BV"_s}};
        const Holder stranger = named(holdersOf(chainRegister(), person), u"Onbekende BV"_s);

        QVERIFY(!stranger.processor.isStored());
        QCOMPARE(stranger.categories(customers), person.categories);
    }

    void countsNobodyTwiceAndNoListOfOurOwn()
    {
        HeldOfPerson person = personOfChain();
        person.deliveries.append(person.deliveries);
        person.deliveries.append({.recipient = {}, .purpose = purposes.news});
        person.deliveries.append({.recipient = u"POSTDUIF"_s, .purpose = purposes.news});

        QCOMPARE(roads(holdersOf(chainRegister(), person)), tests::chainHolders());
    }

    void endsWhereTheRegisterIsACircle()
    {
        QList<Processor> all = chainRegister();
        // What the service refuses could still stand in a file that somebody wrote by hand.
        all[7].worksFor.append(all[19].id);

        QCOMPARE(holdersOf(all, personOfChain()).size(), 9);
    }

    void passesOnNothingOfPeopleInTheOtherFile()
    {
        QList<Processor> all = chainRegister();
        for (Processor &processor : all) {
            for (DataFlow &flow : processor.flows) {
                if (processor.name == u"Postduif"_s || processor.name == u"Kluisarchief"_s)
                    flow.filingSystems = {FilingSystem::Employees};
            }
        }

        // Who stands below them had it from them alone.
        QCOMPARE(roads(holdersOf(all, personOfChain())).join(u", "_s),
            u"Boekhouder, Drukker, Drukker > Koerier, Handelspartner"_s);
    }

    void knowsNobodyOfWhomNothingFlows()
    {
        HeldOfPerson person = personOfChain();
        person.deliveries.clear();
        person.purposes = {purposes.calls};
        QCOMPARE(roads(holdersOf(chainRegister(), person)), QStringList{u"Belbureau"_s});
        person.categories = {DataCategory::Correspondence};
        QVERIFY(holdersOf(chainRegister(), person).isEmpty());
    }
};

QTEST_APPLESS_MAIN(TestHolders)
#include "tst_holders.moc"
