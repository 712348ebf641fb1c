#include "app/statement/statement_draft.h"

#include "app/base/country.h"

#include <algorithm>

bool isHole(StatementSaying saying)
{
    using enum StatementSaying;
    switch (saying) {
    case NoName:
    case NoAddress:
    case NoContact:
    case NoRepresentative:
    case NoInterest:
    case NoStatute:
    case NoPurposes:
    case NoCategories:
    case NoSources:
    case RecipientIdle:
    case NoArrangement:
    case NoSafeguards:
    case NoTerm:
    case DecisionsUnsaid:
    case NoWithdrawal:
        return true;
    default:
        return false;
    }
}

namespace statement_draft {

namespace {

using enum StatementSaying;
using Sentences = QList<StatementSentence>;

StatementLink ofOrganisation(const char *field)
{
    return {QStringLiteral("organisation"), QLatin1String(field)};
}

StatementLink ofPurpose(const StatementPurpose &purpose)
{
    return {QStringLiteral("purpose"), purpose.key};
}

StatementLink ofRecipient(const StatementRecipient &recipient)
{
    return {QStringLiteral("processor"), QString::number(recipient.number)};
}

StatementLink ofLaw(const char *article)
{
    return {QStringLiteral("law"), QLatin1String(article)};
}

Sentences controllerSentences(const StatementFacts &facts)
{
    const OrganisationProfile &about = facts.organisation;
    const bool hasAddress = !about.street.isEmpty() && !about.city.isEmpty();
    const bool hasContact = !about.privacyContact.isEmpty() || !about.phone.isEmpty();
    return {{.saying = about.name.isEmpty() ? NoName : WhoWeAre, .link = ofOrganisation("organisation.name")},
        {.saying = hasAddress ? OurAddress : NoAddress, .link = ofOrganisation("organisation.street")},
        {.saying = hasContact ? HowToReachUs : NoContact,
            .link = ofOrganisation("organisation.privacy-contact")}};
}

Sentences representativeSentences(const StatementFacts &facts)
{
    if (country::isInUnion(facts.organisation.country))
        return {};
    const bool isNamed = !facts.organisation.representative.isEmpty();
    return {{.saying = isNamed ? OurRepresentative : NoRepresentative,
        .link = ofOrganisation("organisation.representative")}};
}

Sentences officerSentences(const StatementFacts &facts)
{
    if (facts.organisation.officer.isEmpty())
        return {};
    return {{.saying = OurOfficer, .link = ofOrganisation("organisation.officer")}};
}

void addGroundOf(const StatementPurpose &purpose, Sentences &into)
{
    const bool isSaid = !purpose.assessment.trimmed().isEmpty();
    StatementSentence sentence{.link = ofPurpose(purpose), .purpose = purpose.key};
    switch (purpose.basis) {
    case LawfulBasis::LegitimateInterest:
        sentence.saying = isSaid ? PurposeInterest : NoInterest;
        break;
    case LawfulBasis::LegalObligation:
    case LawfulBasis::PublicTask:
        sentence.saying = isSaid ? PurposeStatute : NoStatute;
        break;
    default:
        return;
    }
    into.append(sentence);
}

Sentences purposeSentences(const StatementFacts &facts)
{
    Sentences sentences;
    for (const StatementPurpose &purpose : facts.purposes) {
        sentences.append({.saying = PurposeOnBasis, .link = ofPurpose(purpose), .purpose = purpose.key});
        addGroundOf(purpose, sentences);
    }
    if (sentences.isEmpty())
        sentences.append({.saying = NoPurposes, .link = ofLaw("13(1)(c)")});
    return sentences;
}

Sentences categorySentences(const StatementFacts &facts)
{
    Sentences sentences;
    for (const StatementPurpose &purpose : facts.purposes) {
        sentences.append({.saying = purpose.categories.isEmpty() ? NoCategories : PurposeCategories,
            .link = ofPurpose(purpose),
            .purpose = purpose.key,
            .categories = purpose.categories});
    }
    return sentences;
}

Sentences sourceSentences(const StatementFacts &facts)
{
    Sentences sentences{{.saying = FromYourself, .link = ofLaw("13(1)")}};
    if (facts.hasElsewhere)
        sentences.append({.saying = facts.sources.isEmpty() ? NoSources : FromSources,
            .link = {QStringLiteral("contacts"), QStringLiteral("provenance")}});
    return sentences;
}

Sentences recipientSentences(const StatementFacts &facts)
{
    Sentences sentences;
    for (qsizetype at = 0; at < facts.recipients.size(); ++at) {
        const StatementRecipient &recipient = facts.recipients.at(at);
        sentences.append({.saying = recipient.purposes.isEmpty() ? RecipientIdle : RecipientFor,
            .link = ofRecipient(recipient),
            .row = at,
            .categories = recipient.categories});
    }
    if (sentences.isEmpty())
        sentences.append({.saying = NobodyReceives, .link = ofLaw("13(1)(e)")});
    return sentences;
}

Sentences jointSentences(const StatementFacts &facts)
{
    Sentences sentences;
    for (qsizetype at = 0; at < facts.recipients.size(); ++at) {
        const StatementRecipient &recipient = facts.recipients.at(at);
        if (recipient.kind == ProcessorKind::Joint)
            sentences.append({.saying = JointWith, .link = ofRecipient(recipient), .row = at});
    }
    if (!sentences.isEmpty())
        sentences.append({.saying = NoArrangement, .link = ofLaw("26(2)")});
    return sentences;
}

StatementSaying transferSaying(const StatementFacts &facts, bool isAdequate, const QString &transferTerm)
{
    if (isAdequate)
        return TransferAdequate;
    if (!transferTerm.isEmpty())
        return TransferByTool;
    return facts.organisation.transferSafeguards.isEmpty() ? NoSafeguards : TransferSafeguarded;
}

/// Of every place where data goes, whether they are established there or not (art. 44 GDPR).
Sentences transferSentences(const StatementFacts &facts)
{
    Sentences sentences;
    for (qsizetype at = 0; at < facts.recipients.size(); ++at) {
        const StatementRecipient &recipient = facts.recipients.at(at);
        const auto tell = [&](bool isAdequate, const QString &transferTerm, qsizetype place) {
            sentences.append({.saying = transferSaying(facts, isAdequate, transferTerm),
                .link = ofRecipient(recipient),
                .row = at,
                .place = place});
        };
        if (!recipient.isInEea)
            tell(recipient.isAdequate, recipient.transferTerm, -1);
        for (qsizetype place = 0; place < recipient.placesBeside.size(); ++place) {
            const StatementPlace &beside = recipient.placesBeside.at(place);
            tell(beside.isAdequate, beside.transferTerm, place);
        }
    }
    if (sentences.isEmpty())
        sentences.append({.saying = NothingLeaves, .link = ofLaw("13(1)(f)")});
    return sentences;
}

/// Whether two rules read the same: one of them may be for the national number alone.
bool readsAs(const RetentionRule &one, const RetentionRule &other)
{
    return one.subject == other.subject && one.duration == other.duration && one.triggers == other.triggers;
}

/// Each rule once, however many purposes it ends.
Sentences termSentences(const StatementFacts &facts)
{
    Sentences sentences;
    for (qsizetype at = 0; at < facts.rules.size(); ++at) {
        const RetentionRule &rule = facts.rules.at(at);
        quint32 categories = 0;
        for (const StatementPurpose &purpose : facts.purposes) {
            if (statement_facts::rulesOf(facts, purpose).contains(at))
                categories |= rule.categories.bits() & purpose.categories.bits();
        }
        const bool isSaid = std::any_of(sentences.begin(), sentences.end(),
            [&](const StatementSentence &each) { return readsAs(facts.rules.at(each.row), rule); });
        if (categories != 0 && !isSaid)
            sentences.append({.saying = TermOfRule,
                .link = {QStringLiteral("rule"), rule.id},
                .row = at,
                .categories = DataCategories::fromBits(categories)});
    }
    return sentences;
}

Sentences retentionSentences(const StatementFacts &facts)
{
    Sentences sentences = termSentences(facts);
    for (const StatementPurpose &purpose : facts.purposes) {
        if (purpose.basis == LawfulBasis::Consent && purpose.validity)
            sentences.append({.saying = ConsentLapses, .link = ofPurpose(purpose), .purpose = purpose.key});
        const DataCategories open = statement_facts::withoutTerm(facts, purpose);
        if (!open.isEmpty() || purpose.categories.isEmpty())
            sentences.append(
                {.saying = NoTerm, .link = ofPurpose(purpose), .purpose = purpose.key, .categories = open});
    }
    return sentences;
}

Sentences dutySentences(const StatementFacts &facts)
{
    Sentences sentences;
    for (const StatementPurpose &purpose : facts.purposes) {
        if (purpose.basis == LawfulBasis::Contract)
            sentences.append({.saying = DutyOfContract, .link = ofPurpose(purpose), .purpose = purpose.key});
        if (purpose.basis == LawfulBasis::LegalObligation)
            sentences.append({.saying = DutyOfStatute, .link = ofPurpose(purpose), .purpose = purpose.key});
    }
    sentences.append({.saying = NotObliged, .link = ofLaw("13(2)(e)")});
    return sentences;
}

Sentences decisionSentences(const StatementFacts &facts)
{
    const QString &said = facts.organisation.automatedDecisions;
    const StatementSaying saying = said.isEmpty()
        ? DecisionsUnsaid
        : (said == QLatin1String(noAutomatedDecisions) ? NoDecisions : DecisionsAre);
    return {{.saying = saying, .link = ofOrganisation("organisation.automated-decisions")}};
}

bool mayCarry(const StatementFacts &facts)
{
    return facts.restsOn(LawfulBasis::Consent) || facts.restsOn(LawfulBasis::Contract);
}

bool mayObject(const StatementFacts &facts)
{
    return facts.restsOn(LawfulBasis::PublicTask) || facts.restsOn(LawfulBasis::LegitimateInterest);
}

Sentences rightSentences(const StatementFacts &facts)
{
    Sentences sentences{{.saying = RightsAlways, .link = ofLaw("15-18")}};
    if (mayCarry(facts))
        sentences.append({.saying = RightToCarry, .link = ofLaw("20")});
    sentences.append({.saying = RightsHow, .link = ofOrganisation("organisation.privacy-contact")});
    return sentences;
}

Sentences objectionSentences(const StatementFacts &facts)
{
    Sentences sentences;
    if (mayObject(facts))
        sentences.append({.saying = RightToObject, .link = ofLaw("21(1)")});
    if (facts.promotes())
        sentences.append({.saying = RightAgainstMarketing, .link = ofLaw("21(2)")});
    return sentences;
}

Sentences withdrawalSentences(const StatementFacts &facts)
{
    if (!facts.restsOn(LawfulBasis::Consent))
        return {};
    const bool isKnown =
        !facts.organisation.withdrawal.isEmpty() || !facts.organisation.privacyContact.isEmpty();
    return {{.saying = isKnown ? HowToWithdraw : NoWithdrawal,
        .link = ofOrganisation("organisation.withdrawal")}};
}

Sentences generatedOf(const StatementFacts &facts, StatementSection section)
{
    switch (section) {
    case StatementSection::Controller:
        return controllerSentences(facts);
    case StatementSection::Representative:
        return representativeSentences(facts);
    case StatementSection::Officer:
        return officerSentences(facts);
    case StatementSection::Purposes:
        return purposeSentences(facts);
    case StatementSection::Categories:
        return categorySentences(facts);
    case StatementSection::Sources:
        return sourceSentences(facts);
    case StatementSection::Recipients:
        return recipientSentences(facts);
    case StatementSection::JointControllers:
        return jointSentences(facts);
    case StatementSection::Transfers:
        return transferSentences(facts);
    case StatementSection::Retention:
        return retentionSentences(facts);
    case StatementSection::Duty:
        return dutySentences(facts);
    case StatementSection::Decisions:
        return decisionSentences(facts);
    case StatementSection::Rights:
        return rightSentences(facts);
    case StatementSection::Objection:
        return objectionSentences(facts);
    case StatementSection::Withdrawal:
        return withdrawalSentences(facts);
    case StatementSection::Complaint:
        return {{.saying = WhereToComplain, .link = ofLaw("77")}};
    case StatementSection::Changes:
        return {{.saying = HowChangesAreTold, .link = ofLaw("13(3)")}};
    }
    Q_UNREACHABLE();
}

/// What no register knows and people must write themselves.
bool isFilledByPeople(StatementSaying saying)
{
    return saying == NoRepresentative || saying == NoSources || saying == NoArrangement;
}

} // namespace

QList<StatementSentence> sentencesOf(const StatementFacts &facts, StatementSection section)
{
    Sentences sentences = generatedOf(facts, section);
    if (const StatementText own = facts.text(section); !own.dutch.isEmpty() && !own.english.isEmpty())
        sentences.removeIf(
            [](const StatementSentence &sentence) { return isFilledByPeople(sentence.saying); });
    return sentences;
}

SectionState stateOf(const StatementFacts &facts, StatementSection section)
{
    const StatementText own = facts.text(section);
    const Sentences sentences = sentencesOf(facts, section);
    const bool hasHole = std::any_of(sentences.begin(), sentences.end(),
        [](const StatementSentence &sentence) { return isHole(sentence.saying); });
    // Words in one language alone leave the readers of the other without.
    if (hasHole || own.dutch.isEmpty() != own.english.isEmpty())
        return SectionState::Hole;
    return sentences.isEmpty() && own.isEmpty() ? SectionState::NotApplicable : SectionState::Complete;
}

bool isShown(const StatementFacts &facts, StatementSection section)
{
    return !facts.text(section).isEmpty() || !sentencesOf(facts, section).isEmpty();
}

} // namespace statement_draft
