#include "app/documents/ground_sentence.h"

#include "app/documents/document_voice.h"
#include "app/documents/rule_words.h"
#include "app/documents/word_table.h"

#include <QCoreApplication>
#include <QLocale>

#include <span>

namespace {

constexpr CodeWord groundSentences[] = {
    {"reason.empty",
        QT_TRANSLATE_NOOP(
            "Errors", "Say why this person is kept, in a few words, or take the usual reason.")},
    {"reason.one-word",
        QT_TRANSLATE_NOOP("Errors",
            "One word is no reason. Say what the data is needed for, for example: delivery of order 4711.")},
    {"reason.placeholder",
        QT_TRANSLATE_NOOP("Errors",
            "This only fills the field. Say what the data is needed for, for example: delivery of order "
            "4711.")},
    {"ground.is-consent",
        QT_TRANSLATE_NOOP("Errors", "This purpose rests on consent: record consent instead.")},
    {"ground.reason", QT_TRANSLATE_NOOP("Errors", "Say what this rests on, for example the contract.")},
    {"ground.no-rule",
        QT_TRANSLATE_NOOP(
            "Errors", "No retention rule in force ends this by itself. Give the day until which it holds.")},
    {"ground.until-past",
        QT_TRANSLATE_NOOP(
            "Errors", "This day has passed. Give a day from today on, or leave it to the rule.")},
    {"ground.until-beyond-rule",
        QT_TRANSLATE_NOOP("Errors",
            "This day is later than the retention rule allows. Give an earlier day, or leave it to the "
            "rule.")},
    {"ground.review",
        QT_TRANSLATE_NOOP("Errors",
            "A legitimate interest is looked at again within a year. Give a day from today on, within a "
            "year.")},
    {"ground.weighing",
        QT_TRANSLATE_NOOP("Errors",
            "On a legitimate interest, say which interest it is and why it outweighs theirs, or choose a "
            "purpose whose weighing is complete.")},
    {"ground.not-looked-at",
        QT_TRANSLATE_NOOP("Errors",
            "Who has no ground is not known yet: this file is open for reading only, or somebody else writes "
            "to it just now. Look again later.")},
    {"ground.reason-for-many",
        QT_TRANSLATE_NOOP("Errors",
            "One reason in your own words for more than %1 people on one day needs the privacy officer. Take "
            "the usual reason, or have the privacy officer write yours with the purpose.")},
    {"ground.nobody", QT_TRANSLATE_NOOP("Errors", "Nobody was chosen. Choose who gets this ground.")},
    {"ground.archived",
        QT_TRANSLATE_NOOP("Errors",
            "In the archive, where no purpose needs them any more: %1 of those chosen. Only who has the "
            "right "
            "to the archive gives them a ground.")},
    {"ground.not-an-orphan",
        QT_TRANSLATE_NOOP("Errors",
            "This contact has a ground, so its erasure is not proposed from here. Open a request instead.")},
    {"ground.erasure-open",
        QT_TRANSLATE_NOOP("Errors", "The erasure of everybody chosen is asked for already.")},
    {"ground.days",
        QT_TRANSLATE_NOOP(
            "Errors", "Whoever has no ground is erased within 1 to %1 days (art. 17(1)(b) and 12(3) GDPR).")},
};

struct StandardReason
{
    ContactKind kind;
    const char *words;
};

constexpr StandardReason contractReasons[] = {
    {ContactKind::Customer,
        QT_TRANSLATE_NOOP(
            "Grounds", "To perform the agreement with this customer, and to reach them about it.")},
    {ContactKind::Prospect,
        QT_TRANSLATE_NOOP("Grounds",
            "To answer what this person asked for before there is an agreement, and to make an offer.")},
    {ContactKind::Supplier,
        QT_TRANSLATE_NOOP("Grounds",
            "To order from this supplier and to settle with them; this is whom we deal with there.")},
    {ContactKind::Employee,
        QT_TRANSLATE_NOOP("Grounds", "To perform the employment contract with this employee.")},
    {ContactKind::Applicant, QT_TRANSLATE_NOOP("Grounds", "To judge this application and to answer it.")}};

constexpr StandardReason interestReasons[] = {
    {ContactKind::Customer,
        QT_TRANSLATE_NOOP("Grounds", "To keep in touch with an existing customer about what they bought.")},
    {ContactKind::Prospect,
        QT_TRANSLATE_NOOP("Grounds", "To follow up a contact that this person sought with us.")},
    {ContactKind::Supplier,
        QT_TRANSLATE_NOOP("Grounds", "To be able to reach the person who speaks for this supplier.")},
    {ContactKind::Employee,
        QT_TRANSLATE_NOOP("Grounds", "To run the organisation in which this employee works.")},
    {ContactKind::Applicant,
        QT_TRANSLATE_NOOP("Grounds", "To complete this application procedure and to account for it.")}};

const char *wordsFor(std::span<const StandardReason> standard, ContactKind kind)
{
    for (const StandardReason &reason : standard) {
        if (reason.kind == kind)
            return reason.words;
    }
    Q_UNREACHABLE();
}

constexpr CodeWord withoutGroundWords[] = {{"no-reason", QT_TRANSLATE_NOOP("Grounds", "No reason on record")},
    {"no-consent", QT_TRANSLATE_NOOP("Grounds", "Consent named, none recorded")},
    {"consent-ended", QT_TRANSLATE_NOOP("Grounds", "Consent has ended")},
    {"day-passed", QT_TRANSLATE_NOOP("Grounds", "The day of the ground has passed")},
    {"review-passed", QT_TRANSLATE_NOOP("Grounds", "The interest was to be looked at again")},
    {"purpose-ended", QT_TRANSLATE_NOOP("Grounds", "The purpose has ended")}};

QString groundWords(const char *words)
{
    return DocumentVoice::say("Grounds", words);
}

} // namespace

const char *groundSentence(const QString &what)
{
    return wordOf(groundSentences, what);
}

QString standardReason(ContactKind kind, LawfulBasis basis)
{
    switch (basis) {
    case LawfulBasis::Consent:
        return groundWords(
            QT_TRANSLATE_NOOP("Grounds", "This person agreed to it; kept as long as that consent runs."));
    case LawfulBasis::Contract:
        return groundWords(wordsFor(contractReasons, kind));
    case LawfulBasis::LegalObligation:
        return groundWords(QT_TRANSLATE_NOOP("Grounds",
            "A statute demands that these records are kept, such as that of the tax administration."));
    case LawfulBasis::VitalInterests:
        return groundWords(QT_TRANSLATE_NOOP("Grounds", "To protect the life or health of this person."));
    case LawfulBasis::PublicTask:
        return groundWords(QT_TRANSLATE_NOOP(
            "Grounds", "To carry out a task of general interest that a statute gives to the organisation."));
    case LawfulBasis::LegitimateInterest:
        return groundWords(wordsFor(interestReasons, kind));
    }
    Q_UNREACHABLE();
}

QString standardInterest()
{
    return groundWords(QT_TRANSLATE_NOOP("Grounds",
        "Being able to reach the right person at an organisation with which we do business or may do so."));
}

QString standardBalancing()
{
    return groundWords(QT_TRANSLATE_NOOP("Grounds",
        "Only details of their work are kept, they may expect to be reached in it, and whoever objects is "
        "not "
        "reached any more."));
}

QString reasonSentence(const ContactGround &ground, ContactKind kind, LawfulBasis basis)
{
    switch (ground.reasonFrom) {
    case ReasonOrigin::None:
        return groundWords(withoutGroundWords[0].word);
    case ReasonOrigin::Standard:
        return standardReason(kind, basis);
    case ReasonOrigin::Purpose:
    case ReasonOrigin::Own:
        return ground.reason;
    }
    Q_UNREACHABLE();
}

QString originSentence(ReasonOrigin origin)
{
    switch (origin) {
    case ReasonOrigin::None:
        return {};
    case ReasonOrigin::Standard:
        return groundWords(
            QT_TRANSLATE_NOOP("Grounds", "The usual reason for this basis and this kind of contact."));
    case ReasonOrigin::Purpose:
        return groundWords(QT_TRANSLATE_NOOP("Grounds", "As the privacy officer wrote it with the purpose."));
    case ReasonOrigin::Own:
        return groundWords(QT_TRANSLATE_NOOP("Grounds", "In our own words, for this contact."));
    }
    Q_UNREACHABLE();
}

QString untilSentence(const ContactGround &ground)
{
    if (ground.untilOn.isValid())
        return groundWords(QT_TRANSLATE_NOOP("Grounds", "Until %1, as decided"))
            .arg(DocumentVoice::locale().toString(ground.untilOn, QLocale::LongFormat));
    if (!ground.untilRule.isEmpty())
        return ruleSentence(ground.untilRule);
    return groundWords(QT_TRANSLATE_NOOP("Grounds", "No end on record"));
}

QString ruleSentence(const QString &ruleId)
{
    const QString counting = countingSentence(ruleId);
    return counting.isEmpty() ? ruleId : QStringLiteral("%1: %2").arg(ruleId, counting);
}

QString withoutGroundWord(WithoutGround why)
{
    return groundWords(withoutGroundWords[static_cast<int>(why) - 1].word);
}

QString codeOf(WithoutGround why)
{
    return QString::fromLatin1(withoutGroundWords[static_cast<int>(why) - 1].code);
}
