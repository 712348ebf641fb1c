#include "app/statement/statement_checklist.h"

#include "app/base/country.h"

#include <algorithm>
#include <array>

QLatin1String codeOf(ItemState state)
{
    switch (state) {
    case ItemState::Green:
        return QLatin1String("green");
    case ItemState::Red:
        return QLatin1String("red");
    case ItemState::NotApplicable:
        return QLatin1String("not-applicable");
    }
    Q_UNREACHABLE();
}

namespace statement_checklist {

namespace {

using Lacks = QList<StatementLack>;

/// What an item asks: nothing where it does not apply.
using Asked = std::optional<Lacks>;

StatementLack lack(const char *what, const QString &subject = {}, DataCategories categories = {})
{
    return {QLatin1String(what), subject, categories};
}

/// The names of what a hole says is missing.
QLatin1String nameOf(StatementSaying saying)
{
    using enum StatementSaying;
    switch (saying) {
    case NoName:
        return QLatin1String("name");
    case NoAddress:
        return QLatin1String("address");
    case NoContact:
        return QLatin1String("contact");
    case NoRepresentative:
        return QLatin1String("representative");
    case NoInterest:
        return QLatin1String("interest");
    case NoStatute:
        return QLatin1String("statute");
    case NoPurposes:
        return QLatin1String("purposes");
    case NoCategories:
        return QLatin1String("categories");
    case NoSources:
        return QLatin1String("sources");
    case RecipientIdle:
        return QLatin1String("recipient-purpose");
    case NoArrangement:
        return QLatin1String("arrangement");
    case NoSafeguards:
        return QLatin1String("safeguards");
    case NoTerm:
        return QLatin1String("term");
    case DecisionsUnsaid:
        return QLatin1String("decisions");
    default:
        return QLatin1String("withdrawal");
    }
}

Lacks holesOf(const StatementFacts &facts, StatementSection section)
{
    Lacks lacks;
    const QList<StatementSentence> sentences = statement_draft::sentencesOf(facts, section);
    for (const StatementSentence &sentence : sentences) {
        if (!isHole(sentence.saying))
            continue;
        const bool isOfRecipient = sentence.row >= 0 && sentence.purpose.isEmpty();
        lacks.append({nameOf(sentence.saying),
            isOfRecipient ? facts.recipients.at(sentence.row).name : sentence.purpose,
            sentence.saying == StatementSaying::NoTerm ? sentence.categories : DataCategories()});
    }
    return lacks;
}

Lacks only(Lacks lacks, const char *what)
{
    lacks.removeIf([what](const StatementLack &each) { return each.what != QLatin1String(what); });
    return lacks;
}

Asked holesIf(bool applies, const StatementFacts &facts, StatementSection section)
{
    return applies ? Asked(holesOf(facts, section)) : std::nullopt;
}

/// P04: every purpose in use, and no other.
Asked purposesNamed(const StatementFacts &facts, const StatementSurroundings &surroundings)
{
    Lacks lacks = only(holesOf(facts, StatementSection::Purposes), "purposes");
    for (const StatementPurpose &purpose : facts.purposes) {
        if (purpose.titleNl.isEmpty() || purpose.titleEn.isEmpty())
            lacks.append(lack("title", purpose.key));
    }
    for (const StatementFlag &flag : surroundings.flags)
        lacks.append(lack("purpose-gone", flag.named));
    return lacks;
}

/// P06: the interest itself, not the name of the ground.
Asked interestsNamed(const StatementFacts &facts)
{
    if (!facts.restsOn(LawfulBasis::LegitimateInterest))
        return std::nullopt;
    Lacks lacks = only(holesOf(facts, StatementSection::Purposes), "interest");
    for (const StatementPurpose &purpose : facts.purposes) {
        const QString said = purpose.assessment.trimmed().toLower();
        const bool saysNothing =
            said == QLatin1String("gerechtvaardigd belang") || said == QLatin1String("legitimate interest");
        if (purpose.basis == LawfulBasis::LegitimateInterest && saysNothing)
            lacks.append(lack("interest-empty", purpose.key));
    }
    return lacks;
}

Asked objectionShown(const StatementFacts &facts)
{
    return statement_draft::sentencesOf(facts, StatementSection::Objection).isEmpty() ? Asked()
                                                                                      : Asked(Lacks());
}

/// P18: tell before data is used for a new purpose.
Asked changesTold(const StatementSurroundings &surroundings)
{
    Lacks lacks;
    for (const QString &key : surroundings.newPurposes)
        lacks.append(lack("purpose-new", key));
    if (surroundings.toBeInformed > 0)
        lacks.append(lack("not-informed", QString::number(surroundings.toBeInformed)));
    return lacks.isEmpty() ? Asked() : Asked(lacks);
}

bool hasKind(const StatementFacts &facts, ProcessorKind kind)
{
    return std::any_of(facts.recipients.begin(), facts.recipients.end(),
        [kind](const StatementRecipient &each) { return each.kind == kind; });
}

bool leavesEea(const StatementFacts &facts)
{
    return std::any_of(facts.recipients.begin(), facts.recipients.end(),
        [](const StatementRecipient &each) { return each.leavesEea(); });
}

Asked askedOfPersons(int number, const StatementFacts &facts, const StatementSurroundings &surroundings)
{
    switch (number) {
    case 1:
        return holesOf(facts, StatementSection::Controller);
    case 2:
        return holesIf(
            !country::isInUnion(facts.organisation.country), facts, StatementSection::Representative);
    case 3:
        return holesIf(!facts.organisation.officer.isEmpty(), facts, StatementSection::Officer);
    case 4:
        return purposesNamed(facts, surroundings);
    case 5:
        return only(holesOf(facts, StatementSection::Purposes), "statute");
    case 6:
        return interestsNamed(facts);
    case 7:
        return holesIf(!facts.recipients.isEmpty(), facts, StatementSection::Recipients);
    case 8:
        return holesIf(leavesEea(facts), facts, StatementSection::Transfers);
    case 9:
        return facts.purposes.isEmpty() ? Lacks{lack("purposes")}
                                        : holesOf(facts, StatementSection::Retention);
    default:
        return holesOf(facts, StatementSection::Rights);
    }
}

Asked askedOfUse(int number, const StatementFacts &facts, const StatementSurroundings &surroundings)
{
    switch (number) {
    case 11:
        return holesIf(facts.restsOn(LawfulBasis::Consent), facts, StatementSection::Withdrawal);
    case 12:
        return holesOf(facts, StatementSection::Complaint);
    case 13:
        return holesOf(facts, StatementSection::Duty);
    case 14:
        return holesIf(facts.organisation.automatedDecisions != QLatin1String(noAutomatedDecisions), facts,
            StatementSection::Decisions);
    case 15:
        return holesOf(facts, StatementSection::Categories);
    case 16:
        return holesIf(facts.hasElsewhere, facts, StatementSection::Sources);
    case 17:
        return objectionShown(facts);
    case 18:
        return changesTold(surroundings);
    case 19:
        return holesIf(hasKind(facts, ProcessorKind::Joint), facts, StatementSection::JointControllers);
    default:
        return surroundings.isPublished ? Lacks() : Lacks{lack("version")};
    }
}

} // namespace

QList<ChecklistItem> check(const StatementFacts &facts, const StatementSurroundings &surroundings)
{
    constexpr int lastOfPersons = 10;
    QList<ChecklistItem> all;
    for (int number = 1; number <= items; ++number) {
        const Asked asked = number <= lastOfPersons ? askedOfPersons(number, facts, surroundings)
                                                    : askedOfUse(number, facts, surroundings);
        ChecklistItem item{.number = number, .state = ItemState::NotApplicable};
        if (asked) {
            item.missing = *asked;
            item.state = asked->isEmpty() ? ItemState::Green : ItemState::Red;
        }
        all.append(item);
    }
    return all;
}

QLatin1String articleOf(int number)
{
    static constexpr std::array articles{"13(1)(a), 14(1)(a)", "13(1)(a), 14(1)(a)", "13(1)(b), 14(1)(b)",
        "13(1)(c), 14(1)(c)", "13(1)(c), 14(1)(c)", "13(1)(d), 14(2)(b)", "13(1)(e), 14(1)(e)",
        "13(1)(f), 14(1)(f)", "13(2)(a), 14(2)(a)", "13(2)(b), 14(2)(c)", "13(2)(c), 14(2)(d)",
        "13(2)(d), 14(2)(e)", "13(2)(e)", "13(2)(f), 14(2)(g)", "14(1)(d)", "14(2)(f)", "21(4)",
        "13(3), 14(4)", "26(2)", "5(2)"};
    return QLatin1String(articles.at(std::size_t(number - 1)));
}

StatementSection sectionOf(int number)
{
    using enum StatementSection;
    static constexpr std::array sections{Controller, Representative, Officer, Purposes, Purposes, Purposes,
        Recipients, Transfers, Retention, Rights, Withdrawal, Complaint, Duty, Decisions, Categories, Sources,
        Objection, Changes, JointControllers, Changes};
    return sections.at(std::size_t(number - 1));
}

} // namespace statement_checklist
