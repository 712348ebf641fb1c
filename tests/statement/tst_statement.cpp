#include "app/statement/statement_checklist.h"
#include "app/statement/statement_comparison.h"
#include "app/statement/statement_version.h"
#include "tests/statement/statement_facts_of.h"

#include <QTest>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;
using tests::completeFacts;

namespace {

/// "P01 red, P02 n/a, ..." of the items that are not green.
QStringList notGreen(const StatementFacts &facts, const StatementSurroundings &around = {.isPublished = true})
{
    QStringList found;
    const QList<ChecklistItem> items = statement_checklist::check(facts, around);
    for (const ChecklistItem &item : items) {
        if (item.state != ItemState::Green)
            found.append(item.id() + u' ' + codeOf(item.state));
    }
    return found;
}

ChecklistItem itemOf(
    const StatementFacts &facts, int number, const StatementSurroundings &around = {.isPublished = true})
{
    return statement_checklist::check(facts, around).at(number - 1);
}

QList<StatementSaying> holesIn(const StatementFacts &facts)
{
    QList<StatementSaying> holes;
    for (const StatementSection section : allStatementSections) {
        const QList<StatementSentence> sentences = statement_draft::sentencesOf(facts, section);
        for (const StatementSentence &sentence : sentences) {
            if (isHole(sentence.saying))
                holes.append(sentence.saying);
        }
    }
    return holes;
}

QStringList changesOf(const StatementFacts &then, const StatementFacts &now)
{
    QStringList codes;
    const QList<StatementChange> changes = statement_comparison::changesBetween(then, now);
    for (const StatementChange &change : changes)
        codes.append(
            u"%1 %2 %3"_s.arg(codeOf(change.kind), change.subject, change.purposes.join(u'+')).trimmed());
    return codes;
}

using Alter = std::function<void(StatementFacts &)>;

} // namespace

Q_DECLARE_METATYPE(Alter)

/// The statement that the registers write: its holes, its checklist, and what is otherwise between versions.
class TestStatement final : public QObject
{
    Q_OBJECT

private slots:
    void hasNoHoleWhereNothingIsMissing()
    {
        const StatementFacts facts = completeFacts();

        QVERIFY(holesIn(facts).isEmpty());
        QCOMPARE(notGreen(facts),
            (QStringList{u"P02 not-applicable"_s, u"P06 not-applicable"_s, u"P08 not-applicable"_s,
                u"P14 not-applicable"_s, u"P16 not-applicable"_s, u"P18 not-applicable"_s,
                u"P19 not-applicable"_s}));
    }

    void linksEverySentenceToItsRow()
    {
        const StatementFacts facts = completeFacts();
        QStringList kinds;
        for (const StatementSection section : allStatementSections) {
            const QList<StatementSentence> sentences = statement_draft::sentencesOf(facts, section);
            for (const StatementSentence &sentence : sentences) {
                QVERIFY(!sentence.link.kind.isEmpty() && !sentence.link.id.isEmpty());
                kinds.append(sentence.link.kind + u' ' + sentence.link.id);
            }
        }
        for (const QString &row : {u"organisation organisation.name"_s, u"purpose newsletter"_s,
                 u"processor 7"_s, u"rule CUS-1"_s, u"rule FIN-1"_s})
            QVERIFY2(kinds.contains(row), qPrintable(row));
    }

    void showsAHoleWhereATermWasRemoved()
    {
        StatementFacts facts = completeFacts();
        facts.rules.removeLast();

        QCOMPARE(holesIn(facts), QList{StatementSaying::NoTerm});
        QCOMPARE(statement_draft::stateOf(facts, StatementSection::Retention), SectionState::Hole);
        const ChecklistItem item = itemOf(facts, 9);
        QCOMPARE(item.state, ItemState::Red);
        QCOMPARE(item.missing.size(), 1);
        QCOMPARE(item.missing.first().subject, u"invoicing"_s);
        QCOMPARE(item.missing.first().categories, DataCategories{DataCategory::Financial});
        facts.rules.append(tests::ruleOf(u"FIN-1"_s, {DataCategory::Financial}, {.years = 7}));
        facts.rules.last().inForce = false;
        QCOMPARE(itemOf(facts, 9).state, ItemState::Red);
    }

    /// A rule for what is kept without consent ends nothing that is kept on it.
    void countsNoTermThatConsentDoesNotLetRun()
    {
        StatementFacts facts = completeFacts();
        facts.rules.first().consent = ConsentCondition::OnlyWithout;
        const ChecklistItem item = itemOf(facts, 9);
        QCOMPARE(item.state, ItemState::Red);
        QCOMPARE(item.missing.first().subject, u"newsletter"_s);
        facts.rules.first().consent = ConsentCondition::OnlyWith;
        QCOMPARE(itemOf(facts, 9).state, ItemState::Green);
    }

    void turnsTheItemRedThatIsMissing_data()
    {
        QTest::addColumn<Alter>("alter");
        QTest::addColumn<QString>("item");
        const auto row = [](const char *name, const QString &item, const Alter &alter) {
            QTest::newRow(name) << alter << item;
        };
        row("no name", u"P01"_s, [](StatementFacts &facts) { facts.organisation.name.clear(); });
        row("no street", u"P01"_s, [](StatementFacts &facts) { facts.organisation.street.clear(); });
        row("no contact", u"P01"_s, [](StatementFacts &facts) { facts.organisation.privacyContact.clear(); });
        row("outside the Union", u"P02"_s,
            [](StatementFacts &facts) { facts.organisation.country = u"CH"_s; });
        row("no title", u"P04"_s, [](StatementFacts &facts) { facts.purposes[0].titleEn.clear(); });
        row("no statute", u"P05"_s, [](StatementFacts &facts) { facts.purposes[0].assessment.clear(); });
        row("no interest", u"P06"_s, [](StatementFacts &facts) {
            facts.purposes[0].basis = LawfulBasis::LegitimateInterest;
            facts.purposes[0].assessment.clear();
        });
        row("an interest in name only", u"P06"_s, [](StatementFacts &facts) {
            facts.purposes[0].basis = LawfulBasis::LegitimateInterest;
            facts.purposes[0].assessment = u"Gerechtvaardigd belang"_s;
        });
        row("a recipient for nothing", u"P07"_s,
            [](StatementFacts &facts) { facts.recipients[0].purposes.clear(); });
        row("no safeguards", u"P08"_s, [](StatementFacts &facts) {
            facts.recipients[0].country = u"IN"_s;
            facts.recipients[0].isInEea = false;
        });
        row("kept far away", u"P08"_s,
            [](StatementFacts &facts) { facts.recipients[0].placesBeside = {{.country = u"IN"_s}}; });
        row("no categories", u"P15"_s, [](StatementFacts &facts) { facts.purposes[1].categories = {}; });
        row("nowhere to withdraw", u"P11"_s, [](StatementFacts &facts) {
            facts.organisation.withdrawal.clear();
            facts.organisation.privacyContact.clear();
        });
        row("decisions unsaid", u"P14"_s,
            [](StatementFacts &facts) { facts.organisation.automatedDecisions.clear(); });
        row("no source", u"P16"_s, [](StatementFacts &facts) { facts.hasElsewhere = true; });
        row("joint controllers", u"P19"_s,
            [](StatementFacts &facts) { facts.recipients[0].kind = ProcessorKind::Joint; });
    }

    void turnsTheItemRedThatIsMissing()
    {
        QFETCH(Alter, alter);
        QFETCH(QString, item);
        StatementFacts facts = completeFacts();
        alter(facts);
        const QStringList found = notGreen(facts);
        QVERIFY2(found.contains(item + u" red"_s), qPrintable(found.join(u", "_s)));
    }

    void tellsWhatProtectsDataAbroadFromTheRegisterOfTransfers()
    {
        StatementFacts facts = completeFacts();
        facts.organisation.transferSafeguards.clear();
        facts.recipients[0].isInEea = false;
        facts.recipients[0].country = u"IN"_s;
        QVERIFY(holesIn(facts).contains(StatementSaying::NoSafeguards));

        facts.recipients[0].transferTerm = u"eu-gdpr:A46-2-c"_s;

        QVERIFY(holesIn(facts).isEmpty());
        QCOMPARE(itemOf(facts, 8).state, ItemState::Green);
    }

    void namesWhoRepresentsUsInTheUnion()
    {
        StatementFacts facts = completeFacts();
        facts.organisation.country = u"CH"_s;
        facts.organisation.representative = u"Privé & Co, Antwerpen"_s;

        QVERIFY(holesIn(facts).isEmpty());
        QCOMPARE(itemOf(facts, 2).state, ItemState::Green);
    }

    /// Somebody in the Netherlands who keeps data in the United States lets it leave Europe as well.
    void tellsOfEveryPlaceWhereDataGoes()
    {
        StatementFacts facts = completeFacts();
        facts.recipients[0].placesBeside = {{.country = u"CH"_s, .isAdequate = true},
            {.country = u"US"_s, .transferTerm = u"eu-gdpr:A46-2-c"_s}, {.country = u"IN"_s}};
        QList<StatementSaying> said;
        QList<qsizetype> places;
        const auto sentences = statement_draft::sentencesOf(facts, StatementSection::Transfers);
        for (const StatementSentence &sentence : sentences) {
            said.append(sentence.saying);
            places.append(sentence.place);
        }
        using enum StatementSaying;
        QCOMPARE(said, (QList<StatementSaying>{TransferAdequate, TransferByTool, NoSafeguards}));
        QCOMPARE(places, (QList<qsizetype>{0, 1, 2}));
        facts.organisation.transferSafeguards = u"standard clauses"_s;
        QCOMPARE(itemOf(facts, 8).state, ItemState::Green);
    }

    void closesWithOwnWordsWhatNoRegisterKnows()
    {
        StatementFacts facts = completeFacts();
        facts.hasElsewhere = true;
        facts.recipients[0].kind = ProcessorKind::Joint;
        facts.texts = {{StatementSection::Sources, u"Uit het handelsregister."_s, u"From the register."_s},
            {StatementSection::JointControllers, u"Wij spraken af."_s, {}}};

        QCOMPARE(itemOf(facts, 16).state, ItemState::Green);
        QCOMPARE(itemOf(facts, 19).state, ItemState::Red); // In one language only.
        facts.texts[1].english = u"We agreed."_s;
        QCOMPARE(itemOf(facts, 19).state, ItemState::Green);
    }

    void asksForVersionsAndForTelling()
    {
        const StatementFacts facts = completeFacts();
        QCOMPARE(itemOf(facts, 20, {}).state, ItemState::Red);
        QCOMPARE(
            itemOf(facts, 18, {.isPublished = true, .toBeInformed = 312}).missing.first().subject, u"312"_s);
        QCOMPARE(itemOf(facts, 18, {.newPurposes = {u"newsletter"_s}}).state, ItemState::Red);
    }

    void flagsAPurposeThatIsNoMore()
    {
        StatementFacts facts = completeFacts();
        facts.texts = {{StatementSection::Purposes,
            u"Voor {doel:newsletter} en {doel:lezerspanel}, en voor ons Spaarprogramma."_s,
            u"For {purpose:newsletter}."_s}};
        const QList<StatementFlag> flags =
            statement_texts::flagsOf(facts, {{u"savings"_s, u"spaarprogramma"_s, u"Savings"_s}});

        QCOMPARE(flags.size(), 2);
        QCOMPARE(flags.at(0).named, u"{doel:lezerspanel}"_s);
        QCOMPARE(flags.at(1).named, u"Spaarprogramma"_s);
        QCOMPARE(itemOf(facts, 4, {.flags = flags, .isPublished = true}).state, ItemState::Red);
        QCOMPARE(statement_texts::filled(facts, facts.texts.first().dutch, QLocale::Dutch),
            u"Voor Titel newsletter en {doel:lezerspanel}, en voor ons Spaarprogramma."_s);
    }

    void saysWhatChangedAndWhetherItMatters_data()
    {
        QTest::addColumn<Alter>("alter");
        QTest::addColumn<QStringList>("changes");
        QTest::addColumn<bool>("material");
        const auto row = [](const char *name, const QStringList &changes, bool material, const Alter &alter) {
            QTest::newRow(name) << alter << changes << material;
        };
        row("nothing", {}, false, [](StatementFacts &facts) { facts.asOf = QDate(2027, 1, 1); });
        row("a new purpose", {u"new-purpose survey survey"_s}, true, [](StatementFacts &facts) {
            facts.purposes.append(
                tests::purposeOf(u"survey"_s, LawfulBasis::Consent, {DataCategory::Identity}));
        });
        row("a purpose that ended", {u"ended-purpose invoicing invoicing"_s}, false,
            [](StatementFacts &facts) { facts.purposes.removeFirst(); });
        row("another basis", {u"other-basis newsletter newsletter"_s}, true,
            [](StatementFacts &facts) { facts.purposes[1].basis = LawfulBasis::Contract; });
        row("a new category", {u"new-category newsletter newsletter"_s}, true, [](StatementFacts &facts) {
            facts.purposes[1].categories = facts.purposes[1].categories.with(DataCategory::BirthDate);
        });
        row("a new processor", {u"new-recipient Wolk B.V. invoicing+newsletter"_s}, true,
            [](StatementFacts &facts) {
                facts.recipients.append({.number = 8,
                    .name = u"Wolk B.V."_s,
                    .country = u"DE"_s,
                    .purposes = {u"invoicing"_s, u"newsletter"_s}});
            });
        row("a processor far away",
            {u"new-recipient Wolk Inc. newsletter"_s, u"new-transfer Wolk Inc. newsletter"_s}, true,
            [](StatementFacts &facts) {
                facts.recipients.append({.number = 8,
                    .name = u"Wolk Inc."_s,
                    .country = u"US"_s,
                    .isInEea = false,
                    .purposes = {u"newsletter"_s}});
            });
        row("more for a processor", {u"new-flow Postbus B.V. invoicing"_s}, true,
            [](StatementFacts &facts) { facts.recipients[0].purposes.append(u"invoicing"_s); });
        row("a processor that is gone", {u"gone-recipient Postbus B.V. newsletter"_s}, false,
            [](StatementFacts &facts) { facts.recipients.clear(); });
        row("a longer term", {u"longer-term FIN-1 invoicing"_s}, true,
            [](StatementFacts &facts) { facts.rules[1].duration = IsoDuration{.years = 10}; });
        row("the same term in other units", {}, false,
            [](StatementFacts &facts) { facts.rules[0].duration = IsoDuration{.months = 24}; });
        row("a shorter term", {u"shorter-term FIN-1 invoicing"_s}, false,
            [](StatementFacts &facts) { facts.rules[1].duration = IsoDuration{.years = 5}; });
        row("kept in another country", {u"new-transfer Postbus B.V. newsletter"_s}, true,
            [](StatementFacts &facts) { facts.recipients[0].placesBeside = {{.country = u"US"_s}}; });
        row("another organisation", {u"new-controller  invoicing+newsletter"_s}, true,
            [](StatementFacts &facts) { facts.organisation.kvkNumber = u"87654321"_s; });
        row("another way to one's rights", {u"other-rights-way  invoicing+newsletter"_s}, true,
            [](StatementFacts &facts) { facts.organisation.privacyContact = u"avg@zon.example"_s; });
        row("decisions by computer", {u"other-decisions  invoicing+newsletter"_s}, true,
            [](StatementFacts &facts) { facts.organisation.automatedDecisions = u"Krediet."_s; });
        row("another address", {u"other-controller"_s}, false,
            [](StatementFacts &facts) { facts.organisation.street = u"Markt 2"_s; });
        row("another representative", {u"other-controller"_s}, false,
            [](StatementFacts &facts) { facts.organisation.representative = u"Ander B.V."_s; });
        row("own words", {u"other-words rights"_s}, false, [](StatementFacts &facts) {
            facts.texts.append({StatementSection::Rights, u"Bel ons."_s, u"Call us."_s});
        });
    }

    void saysWhatChangedAndWhetherItMatters()
    {
        QFETCH(Alter, alter);
        StatementFacts now = completeFacts();
        alter(now);
        QTEST(changesOf(completeFacts(), now), "changes");
        QTEST(statement_comparison::hasMaterial(statement_comparison::changesBetween(completeFacts(), now)),
            "material");
    }

    void comparesTextsLineByLine()
    {
        using statement_comparison::ChangedLine;
        using enum ChangedLine::Side;
        const QList<ChangedLine> lines = statement_comparison::changedLines(
            {u"een"_s, u"twee"_s, u"drie"_s}, {u"een"_s, u"drie"_s, u"vier"_s});
        QCOMPARE(lines,
            (QList<ChangedLine>{{Both, u"een"_s}, {Gone, u"twee"_s}, {Both, u"drie"_s}, {Come, u"vier"_s}}));
    }

    void readsBackWhatWasStored()
    {
        StatementFacts facts = completeFacts();
        facts.hasElsewhere = true;
        facts.sources = {u"Handelsregister"_s};
        facts.recipients[0].placesBeside = {
            {.country = u"US"_s, .isAdequate = true, .transferTerm = u"eu-gdpr:A45-3"_s}};
        facts.texts = {{StatementSection::Rights, u"Bel ons."_s, u"Call us."_s}};
        const QByteArray bytes = statement_facts::bytesOf(facts);

        const auto read = statement_facts::from(bytes);

        QVERIFY(read);
        QCOMPARE(*read, facts);
        QCOMPARE(statement_facts::from("{}").error().what, u"statement.stored"_s);
        QVERIFY(statement_version::digestOf(bytes, "a", "b") != statement_version::digestOf(bytes, "ab", {}));
    }
};

QTEST_GUILESS_MAIN(TestStatement)
#include "tst_statement.moc"
