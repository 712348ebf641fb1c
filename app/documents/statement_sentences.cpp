#include "app/documents/consent_words.h"
#include "app/documents/register_words.h"
#include "app/documents/rule_words.h"
#include "app/documents/statement_words.h"

#include <QCoreApplication>

#include <optional>

namespace {

/// A sentence that stands by itself.
struct PlainSaying
{
    StatementSaying saying;
    const char *words;
};

constexpr PlainSaying plainSayings[] = {
    {StatementSaying::NoName, QT_TRANSLATE_NOOP("Statement", "[The name of the organisation is missing.]")},
    {StatementSaying::NoAddress,
        QT_TRANSLATE_NOOP("Statement", "[The address of the organisation is missing.]")},
    {StatementSaying::NoContact,
        QT_TRANSLATE_NOOP("Statement", "[It is missing how the organisation can be reached.]")},
    {StatementSaying::NoRepresentative,
        QT_TRANSLATE_NOOP("Statement", "[The representative in the European Union is missing.]")},
    {StatementSaying::NoPurposes, QT_TRANSLATE_NOOP("Statement", "[There are no purposes.]")},
    {StatementSaying::FromYourself,
        QT_TRANSLATE_NOOP("Statement", "You gave us data yourself, in a form, a message or a conversation.")},
    {StatementSaying::NoSources,
        QT_TRANSLATE_NOOP("Statement", "[Some data come from others. It is missing from whom.]")},
    {StatementSaying::NobodyReceives,
        QT_TRANSLATE_NOOP("Statement", "We give your data to nobody outside our organisation.")},
    {StatementSaying::NoArrangement,
        QT_TRANSLATE_NOOP("Statement", "[The essence of the arrangement between us and them is missing.]")},
    {StatementSaying::NothingLeaves,
        QT_TRANSLATE_NOOP("Statement", "Your data stay inside the European Economic Area (EEA).")},
    {StatementSaying::NoDecisions,
        QT_TRANSLATE_NOOP("Statement", "We take no decisions about you by computer alone.")},
    {StatementSaying::DecisionsUnsaid,
        QT_TRANSLATE_NOOP("Statement", "[It is missing whether decisions are taken by computer alone.]")},
    {StatementSaying::RightsAlways,
        QT_TRANSLATE_NOOP("Statement",
            "You may ask to see your data. You may also ask us to correct or erase them, or to restrict "
            "their use.")},
    {StatementSaying::RightToCarry,
        QT_TRANSLATE_NOOP("Statement",
            "You may get the data that you gave us as a file. You can then take them elsewhere.")},
    {StatementSaying::RightToObject,
        QT_TRANSLATE_NOOP("Statement",
            "You may object when we use your data for a legitimate interest or a task of public interest. "
            "We then stop, unless our reasons weigh more than yours.")},
    {StatementSaying::RightAgainstMarketing,
        QT_TRANSLATE_NOOP("Statement", "You may always object to direct marketing. We then stop at once.")},
    {StatementSaying::NoWithdrawal,
        QT_TRANSLATE_NOOP("Statement", "[It is missing where consent can be withdrawn.]")},
    {StatementSaying::WhereToComplain,
        QT_TRANSLATE_NOOP("Statement",
            "Do you not agree with us? Then you may complain to the Autoriteit Persoonsgegevens (AP), the "
            "supervisory authority, at autoriteitpersoonsgegevens.nl.")},
    {StatementSaying::HowChangesAreTold,
        QT_TRANSLATE_NOOP("Statement",
            "We change this statement when the use of your data changes. Does a change matter to you? Then "
            "we tell you first.")}};

/// What a text needs to know of a purpose, a recipient and a rule.
struct Told
{
    const StatementFacts &facts;
    const StatementSentence &sentence;

    QString title() const { return purposeTitle(facts, sentence.purpose); }
    const QString &assessment() const { return facts.purpose(sentence.purpose)->assessment; }
    const StatementRecipient &recipient() const { return facts.recipients.at(sentence.row); }
    /// Of a transfer: where the data goes, as people call it, and what lets it.
    QString place() const
    {
        return placeWord(
            sentence.place < 0 ? recipient().country : recipient().placesBeside.at(sentence.place).country);
    }
    QString transferTerm() const
    {
        return sentence.place < 0 ? recipient().transferTerm
                                  : recipient().placesBeside.at(sentence.place).transferTerm;
    }
    QString categories() const { return categoriesInSentence(sentence.categories); }

    QString titles() const
    {
        QStringList titles;
        for (const QString &key : recipient().purposes)
            titles.append(purposeTitle(facts, key));
        return titles.join(QStringLiteral(", "));
    }
};

QString basisSaying(const Told &told)
{
    switch (told.facts.purpose(told.sentence.purpose)->basis) {
    case LawfulBasis::Consent:
        return statementWords(QT_TRANSLATE_NOOP(
            "Statement", "%1. We may do this because you gave your consent (art. 6(1)(a) GDPR)."));
    case LawfulBasis::Contract:
        return statementWords(QT_TRANSLATE_NOOP(
            "Statement", "%1. We need this for our contract with you (art. 6(1)(b) GDPR)."));
    case LawfulBasis::LegalObligation:
        return statementWords(
            QT_TRANSLATE_NOOP("Statement", "%1. The law obliges us to do this (art. 6(1)(c) GDPR)."));
    case LawfulBasis::VitalInterests:
        return statementWords(
            QT_TRANSLATE_NOOP("Statement", "%1. This protects vital interests (art. 6(1)(d) GDPR)."));
    case LawfulBasis::PublicTask:
        return statementWords(
            QT_TRANSLATE_NOOP("Statement", "%1. This is a task of public interest (art. 6(1)(e) GDPR)."));
    case LawfulBasis::LegitimateInterest:
        return statementWords(
            QT_TRANSLATE_NOOP("Statement", "%1. We have a legitimate interest in this (art. 6(1)(f) GDPR)."));
    }
    Q_UNREACHABLE();
}

/// A name may end with the stop that ends the sentence: "B.V."
QString withoutStop(const QString &name)
{
    return name.endsWith(u'.') ? name.chopped(1) : name;
}

QString controllerSaying(const Told &told)
{
    const OrganisationProfile &about = told.facts.organisation;
    QStringList parts;
    switch (told.sentence.saying) {
    case StatementSaying::WhoWeAre:
        return statementWords(QT_TRANSLATE_NOOP("Statement",
                                  "We are %1. We answer for the use of your personal data. Here you read "
                                  "what we do with them."))
            .arg(withoutStop(about.name));
    case StatementSaying::OurAddress:
        parts = {about.street, QStringLiteral("%1 %2").arg(about.postcode, about.city).trimmed()};
        if (!about.kvkNumber.isEmpty())
            return statementWords(
                QT_TRANSLATE_NOOP("Statement", "Our address is %1. Our Chamber of Commerce number is %2."))
                .arg(parts.join(QStringLiteral(", ")), about.kvkNumber);
        return statementWords(QT_TRANSLATE_NOOP("Statement", "Our address is %1."))
            .arg(parts.join(QStringLiteral(", ")));
    case StatementSaying::HowToReachUs:
        for (const QString &way : {about.privacyContact, about.phone}) {
            if (!way.isEmpty())
                parts.append(way);
        }
        return statementWords(
            QT_TRANSLATE_NOOP("Statement", "Questions about your data? You reach us at %1."))
            .arg(parts.join(QStringLiteral(", ")));
    case StatementSaying::OurRepresentative:
        return statementWords(
            QT_TRANSLATE_NOOP("Statement", "Our representative in the European Union is %1."))
            .arg(withoutStop(about.representative));
    default:
        return statementWords(QT_TRANSLATE_NOOP("Statement",
                                  "We have a data protection officer (DPO). You reach the DPO at %1."))
            .arg(about.officer);
    }
}

QString purposeSaying(const Told &told)
{
    switch (told.sentence.saying) {
    case StatementSaying::PurposeOnBasis:
        return basisSaying(told).arg(told.title());
    case StatementSaying::PurposeInterest:
        return statementWords(QT_TRANSLATE_NOOP("Statement", "Our interest in “%1”: %2"))
            .arg(told.title(), told.assessment());
    case StatementSaying::NoInterest:
        return statementWords(QT_TRANSLATE_NOOP("Statement", "[Our interest in “%1” is missing.]"))
            .arg(told.title());
    case StatementSaying::PurposeStatute:
        return statementWords(QT_TRANSLATE_NOOP("Statement", "The law for “%1”: %2"))
            .arg(told.title(), told.assessment());
    case StatementSaying::NoStatute:
        return statementWords(QT_TRANSLATE_NOOP("Statement", "[The law for “%1” is missing.]"))
            .arg(told.title());
    case StatementSaying::PurposeCategories:
        return statementWords(QT_TRANSLATE_NOOP("Statement", "For “%1” we use: %2."))
            .arg(told.title(), told.categories());
    case StatementSaying::NoCategories:
        return statementWords(
            QT_TRANSLATE_NOOP("Statement", "[The categories of data for “%1” are missing.]"))
            .arg(told.title());
    case StatementSaying::DutyOfContract:
        return statementWords(
            QT_TRANSLATE_NOOP("Statement",
                "For “%1” we need your data. Otherwise we cannot perform our contract with you."))
            .arg(told.title());
    default:
        return statementWords(
            QT_TRANSLATE_NOOP("Statement",
                "For “%1” the law asks for your data. Otherwise we cannot do what the law asks."))
            .arg(told.title());
    }
}

QString recipientFor(const Told &told)
{
    switch (told.recipient().kind) {
    case ProcessorKind::Processor:
        return statementWords(QT_TRANSLATE_NOOP("Statement", "%1 works for us and receives data for: %2."));
    case ProcessorKind::SubProcessor:
        return statementWords(
            QT_TRANSLATE_NOOP("Statement", "%1 works for one of our processors and receives data for: %2."));
    case ProcessorKind::Joint:
        return statementWords(
            QT_TRANSLATE_NOOP("Statement", "%1 decides together with us and receives data for: %2."));
    case ProcessorKind::Independent:
        return statementWords(
            QT_TRANSLATE_NOOP("Statement", "%1 decides for itself and receives data for: %2."));
    case ProcessorKind::Authority:
        return statementWords(
            QT_TRANSLATE_NOOP("Statement", "%1 gets what the law says that they must get, for: %2."));
    }
    Q_UNREACHABLE();
}

QString transferWord(const QString &term)
{
    const auto tool = transferToolFrom(term);
    return tool ? transferToolWord(tool->first) : term;
}

QString recipientSaying(const Told &told)
{
    const StatementRecipient &recipient = told.recipient();
    switch (told.sentence.saying) {
    case StatementSaying::RecipientFor:
        return recipientFor(told).arg(recipient.name, told.titles());
    case StatementSaying::RecipientIdle:
        return statementWords(QT_TRANSLATE_NOOP("Statement", "[It is missing what %1 receives data for.]"))
            .arg(recipient.name);
    case StatementSaying::JointWith:
        return statementWords(
            QT_TRANSLATE_NOOP("Statement", "We and %1 decide together what happens with your data."))
            .arg(recipient.name);
    case StatementSaying::TransferAdequate:
        return statementWords(
            QT_TRANSLATE_NOOP("Statement",
                "With %1 your data go to a country outside the European Economic Area (EEA): %2. The "
                "European Commission found that data are safe there (art. 45 GDPR)."))
            .arg(recipient.name, told.place());
    case StatementSaying::TransferByTool:
        return statementWords(
            QT_TRANSLATE_NOOP("Statement",
                "With %1 your data go to a country outside the European Economic Area (EEA): %2. Your data "
                "are protected there by: %3. You can ask us for a copy."))
            .arg(recipient.name, told.place(), transferWord(told.transferTerm()));
    case StatementSaying::TransferSafeguarded:
        return statementWords(
            QT_TRANSLATE_NOOP("Statement",
                "With %1 your data go to a country outside the European Economic Area (EEA): %2. What "
                "protects your data there, and how you get a copy of it: %3"))
            .arg(recipient.name, told.place(), told.facts.organisation.transferSafeguards);
    default:
        return statementWords(
            QT_TRANSLATE_NOOP("Statement",
                "[With %1 data go to a country outside the European Economic Area (EEA): %2. What protects "
                "them there is missing.]"))
            .arg(recipient.name, told.place());
    }
}

QString termSaying(const Told &told)
{
    switch (told.sentence.saying) {
    case StatementSaying::ConsentLapses:
        return statementWords(QT_TRANSLATE_NOOP("Statement", "Your consent for “%1” lapses after %2."))
            .arg(told.title(), durationWord(*told.facts.purpose(told.sentence.purpose)->validity));
    case StatementSaying::NoTerm:
        return statementWords(QT_TRANSLATE_NOOP("Statement", "[How long we keep %1 for “%2” is missing.]"))
            .arg(told.sentence.categories.isEmpty() ? statementWords(QT_TRANSLATE_NOOP("Statement", "data"))
                                                    : told.categories(),
                told.title());
    default:
        break;
    }
    const RetentionRule &rule = told.facts.rules.at(told.sentence.row);
    const QString subject = ruleWord(rule.subject);
    return rule.duration
        ? statementWords(QT_TRANSLATE_NOOP("Statement", "%1: %2. We keep this %3, counted from: %4."))
              .arg(subject, told.categories(), durationWord(*rule.duration), startWords(rule))
        : statementWords(QT_TRANSLATE_NOOP("Statement", "%1: %2. We keep this until: %3."))
              .arg(subject, told.categories(), startWords(rule));
}

QString reachOf(const OrganisationProfile &about)
{
    return about.privacyContact.isEmpty() ? about.phone : about.privacyContact;
}

QString rightSaying(const Told &told)
{
    const OrganisationProfile &about = told.facts.organisation;
    switch (told.sentence.saying) {
    case StatementSaying::FromSources:
        return statementWords(QT_TRANSLATE_NOOP("Statement", "We also have data from others: %1."))
            .arg(told.facts.sources.join(QStringLiteral(", ")));
    case StatementSaying::DecisionsAre:
        return statementWords(
            QT_TRANSLATE_NOOP("Statement", "A computer takes some decisions about you alone: %1"))
            .arg(about.automatedDecisions);
    case StatementSaying::RightsHow:
        return reachOf(about).isEmpty()
            ? statementWords(
                  QT_TRANSLATE_NOOP("Statement", "Send us your request. We answer within one month."))
            : statementWords(
                  QT_TRANSLATE_NOOP("Statement", "Send your request to %1. We answer within one month."))
                  .arg(reachOf(about));
    case StatementSaying::NotObliged:
        return told.facts.restsOn(LawfulBasis::Contract) || told.facts.restsOn(LawfulBasis::LegalObligation)
            ? statementWords(QT_TRANSLATE_NOOP("Statement", "You are not obliged to give us other data."))
            : statementWords(QT_TRANSLATE_NOOP("Statement", "You are not obliged to give us data."));
    default:
        break;
    }
    QString way = about.withdrawal.isEmpty() ? about.privacyContact : about.withdrawal;
    way.remove(QStringLiteral("mailto:")).remove(QStringLiteral("tel:"));
    return statementWords(
        QT_TRANSLATE_NOOP("Statement",
            "You may withdraw your consent at any time, at %1. What we did before stays lawful."))
        .arg(way);
}

} // namespace

QString statementSentence(const StatementFacts &facts, const StatementSentence &sentence)
{
    for (const PlainSaying &plain : plainSayings) {
        if (plain.saying == sentence.saying)
            return statementWords(plain.words);
    }
    const Told told{facts, sentence};
    using enum StatementSaying;
    switch (sentence.saying) {
    case WhoWeAre:
    case OurAddress:
    case HowToReachUs:
    case OurRepresentative:
    case OurOfficer:
        return controllerSaying(told);
    case TermOfRule:
    case ConsentLapses:
    case NoTerm:
        return termSaying(told);
    case RecipientFor:
    case RecipientIdle:
    case JointWith:
    case TransferAdequate:
    case TransferByTool:
    case TransferSafeguarded:
    case NoSafeguards:
        return recipientSaying(told);
    case FromSources:
    case DecisionsAre:
    case RightsHow:
    case NotObliged:
    case HowToWithdraw:
        return rightSaying(told);
    default:
        return purposeSaying(told);
    }
}
