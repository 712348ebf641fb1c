#include "app/documents/breach_words.h"

#include "app/documents/document_voice.h"
#include "app/documents/retention_words.h"
#include "app/documents/word_table.h"

#include <QCoreApplication>

namespace {

constexpr ValueWord<BreachBlock> breachBlocks[] = {
    {BreachBlock::About, QT_TRANSLATE_NOOP("Breaches", "What happened")},
    {BreachBlock::Timeline, QT_TRANSLATE_NOOP("Breaches", "When")},
    {BreachBlock::Parties, QT_TRANSLATE_NOOP("Breaches", "Who else is involved")},
    {BreachBlock::Data, QT_TRANSLATE_NOOP("Breaches", "Which data")},
    {BreachBlock::People, QT_TRANSLATE_NOOP("Breaches", "Whose data")},
    {BreachBlock::Protection, QT_TRANSLATE_NOOP("Breaches", "How it was protected")},
    {BreachBlock::Consequences, QT_TRANSLATE_NOOP("Breaches", "What may come of it")},
    {BreachBlock::FollowUp, QT_TRANSLATE_NOOP("Breaches", "What is done about it")},
    {BreachBlock::Lessons, QT_TRANSLATE_NOOP("Breaches", "What was learnt")}};

constexpr ValueWord<BreachField> breachFieldWords[] = {
    {BreachField::Title, QT_TRANSLATE_NOOP("Breaches", "Name")},
    {BreachField::Role, QT_TRANSLATE_NOOP("Breaches", "Your part in it")},
    {BreachField::Nature, QT_TRANSLATE_NOOP("Breaches", "Nature of the breach")},
    {BreachField::Facts, QT_TRANSLATE_NOOP("Breaches", "Summary of what happened")},
    {BreachField::Cause, QT_TRANSLATE_NOOP("Breaches", "Cause")},
    {BreachField::OccurredFrom, QT_TRANSLATE_NOOP("Breaches", "Began at")},
    {BreachField::OccurredTo, QT_TRANSLATE_NOOP("Breaches", "Ended at")},
    {BreachField::Ongoing, QT_TRANSLATE_NOOP("Breaches", "Still going on")},
    {BreachField::DiscoveredAt, QT_TRANSLATE_NOOP("Breaches", "Discovered at")},
    {BreachField::DiscoveredBy, QT_TRANSLATE_NOOP("Breaches", "How it was discovered")},
    {BreachField::AwareAt, QT_TRANSLATE_NOOP("Breaches", "Aware at")},
    {BreachField::ControllerToldAt, QT_TRANSLATE_NOOP("Breaches", "Controller told by the processor at")},
    {BreachField::LateReason, QT_TRANSLATE_NOOP("Breaches", "Why later than 72 hours")},
    {BreachField::Contact, QT_TRANSLATE_NOOP("Breaches", "Contact for questions")},
    {BreachField::Processor, QT_TRANSLATE_NOOP("Breaches", "Processor")},
    {BreachField::OthersInvolved, QT_TRANSLATE_NOOP("Breaches", "Other organisations involved")},
    {BreachField::CrossBorder, QT_TRANSLATE_NOOP("Breaches", "Other countries, lead authority")},
    {BreachField::Categories, QT_TRANSLATE_NOOP("Breaches", "Kinds of data")},
    {BreachField::SpecialData, QT_TRANSLATE_NOOP("Breaches", "Special categories")},
    {BreachField::DelicateData, QT_TRANSLATE_NOOP("Breaches", "Other delicate data")},
    {BreachField::RecordsMin, QT_TRANSLATE_NOOP("Breaches", "Records, at least")},
    {BreachField::RecordsMax, QT_TRANSLATE_NOOP("Breaches", "Records, at most")},
    {BreachField::Groups, QT_TRANSLATE_NOOP("Breaches", "Groups of people")},
    {BreachField::SubjectsMin, QT_TRANSLATE_NOOP("Breaches", "People, at least")},
    {BreachField::SubjectsMax, QT_TRANSLATE_NOOP("Breaches", "People, at most")},
    {BreachField::Vulnerable, QT_TRANSLATE_NOOP("Breaches", "Vulnerable people among them")},
    {BreachField::Protection, QT_TRANSLATE_NOOP("Breaches", "Unintelligible to others")},
    {BreachField::ProtectedHow, QT_TRANSLATE_NOOP("Breaches", "How (encryption, hashing)")},
    {BreachField::MeasuresBefore, QT_TRANSLATE_NOOP("Breaches", "Other measures before it")},
    {BreachField::Affected, QT_TRANSLATE_NOOP("Breaches", "What was hit")},
    {BreachField::Consequences, QT_TRANSLATE_NOOP("Breaches", "Likely consequences")},
    {BreachField::Harms, QT_TRANSLATE_NOOP("Breaches", "Kinds of harm")},
    {BreachField::Severity, QT_TRANSLATE_NOOP("Breaches", "Severity after ENISA")},
    {BreachField::RiskReason, QT_TRANSLATE_NOOP("Breaches", "Why the risk is estimated so")},
    {BreachField::MeasuresTaken, QT_TRANSLATE_NOOP("Breaches", "Measures taken to end and limit it")},
    {BreachField::MeasuresPlanned, QT_TRANSLATE_NOOP("Breaches", "Measures to prevent it next time")},
    {BreachField::Advice, QT_TRANSLATE_NOOP("Breaches", "What people can do themselves")},
    {BreachField::ToldElsewhere, QT_TRANSLATE_NOOP("Breaches", "Told elsewhere (police, others)")},
    {BreachField::Lessons, QT_TRANSLATE_NOOP("Breaches", "Lessons")},
    {BreachField::Remarks, QT_TRANSLATE_NOOP("Breaches", "Remarks")}};

constexpr CodeWord breachCodes[] = {{"controller", QT_TRANSLATE_NOOP("Breaches", "controller")},
    {"processor", QT_TRANSLATE_NOOP("Breaches", "processor of somebody else")},
    {"joint", QT_TRANSLATE_NOOP("Breaches", "joint controller")},
    {"post-lost", QT_TRANSLATE_NOOP("Breaches", "letter or parcel lost")},
    {"wrong-recipient-post", QT_TRANSLATE_NOOP("Breaches", "sent to the wrong recipient by post")},
    {"wrong-recipient-email", QT_TRANSLATE_NOOP("Breaches", "sent to the wrong recipient by e-mail")},
    {"device-lost", QT_TRANSLATE_NOOP("Breaches", "device, carrier or paper lost or stolen")},
    {"published", QT_TRANSLATE_NOOP("Breaches", "published by mistake")},
    {"shown-to-wrong", QT_TRANSLATE_NOOP("Breaches", "shown to the wrong customer")},
    {"hacking", QT_TRANSLATE_NOOP("Breaches", "hacking, malware or phishing")},
    {"staff-access", QT_TRANSLATE_NOOP("Breaches", "access by staff without a right to it")},
    {"wrong-disposal", QT_TRANSLATE_NOOP("Breaches", "wrong disposal")},
    {"health", QT_TRANSLATE_NOOP("Breaches", "health")},
    {"race", QT_TRANSLATE_NOOP("Breaches", "race or ethnic origin")},
    {"political", QT_TRANSLATE_NOOP("Breaches", "political opinions")},
    {"religion", QT_TRANSLATE_NOOP("Breaches", "religion or beliefs")},
    {"union", QT_TRANSLATE_NOOP("Breaches", "trade union membership")},
    {"genetic", QT_TRANSLATE_NOOP("Breaches", "genetic data")},
    {"biometric", QT_TRANSLATE_NOOP("Breaches", "biometric data")},
    {"sex-life", QT_TRANSLATE_NOOP("Breaches", "sex life or orientation")},
    {"bsn", QT_TRANSLATE_NOOP("Breaches", "citizen service number (BSN)")},
    {"id-copy", QT_TRANSLATE_NOOP("Breaches", "copy of an identity document")},
    {"criminal", QT_TRANSLATE_NOOP("Breaches", "criminal data")},
    {"access-codes", QT_TRANSLATE_NOOP("Breaches", "passwords and access codes")},
    {"financial", QT_TRANSLATE_NOOP("Breaches", "financial data")},
    {"location", QT_TRANSLATE_NOOP("Breaches", "location data")},
    {"employees", QT_TRANSLATE_NOOP("Breaches", "employees")},
    {"customers", QT_TRANSLATE_NOOP("Breaches", "customers")},
    {"suppliers", QT_TRANSLATE_NOOP("Breaches", "suppliers")},
    {"applicants", QT_TRANSLATE_NOOP("Breaches", "applicants")},
    {"patients", QT_TRANSLATE_NOOP("Breaches", "patients")},
    {"minors", QT_TRANSLATE_NOOP("Breaches", "minors")},
    {"pupils", QT_TRANSLATE_NOOP("Breaches", "pupils or students")},
    {"subscribers", QT_TRANSLATE_NOOP("Breaches", "subscribers")},
    {"none", QT_TRANSLATE_NOOP("Breaches", "no")}, {"partly", QT_TRANSLATE_NOOP("Breaches", "partly")},
    {"unintelligible", QT_TRANSLATE_NOOP("Breaches", "yes, all of it")},
    {"confidentiality", QT_TRANSLATE_NOOP("Breaches", "confidentiality")},
    {"integrity", QT_TRANSLATE_NOOP("Breaches", "integrity")},
    {"availability", QT_TRANSLATE_NOOP("Breaches", "availability")},
    {"discrimination", QT_TRANSLATE_NOOP("Breaches", "discrimination")},
    {"identity-fraud", QT_TRANSLATE_NOOP("Breaches", "identity fraud")},
    {"financial-loss", QT_TRANSLATE_NOOP("Breaches", "financial loss")},
    {"reputation", QT_TRANSLATE_NOOP("Breaches", "damage to reputation")},
    {"loss-of-control", QT_TRANSLATE_NOOP("Breaches", "loss of control over data")},
    {"loss-of-secrecy", QT_TRANSLATE_NOOP("Breaches", "loss of professional secrecy")},
    {"phishing", QT_TRANSLATE_NOOP("Breaches", "phishing or spam")},
    {"other", QT_TRANSLATE_NOOP("Breaches", "other")}, {"yes", QT_TRANSLATE_NOOP("Breaches", "yes")},
    {"no", QT_TRANSLATE_NOOP("Breaches", "no")}};

constexpr ValueWord<BreachState> breachStates[] = {
    {BreachState::Open, QT_TRANSLATE_NOOP("Breaches", "Being looked into")},
    {BreachState::AwaitingSecond, QT_TRANSLATE_NOOP("Breaches", "Awaits second person")},
    {BreachState::Decided, QT_TRANSLATE_NOOP("Breaches", "Decided")},
    {BreachState::Reported, QT_TRANSLATE_NOOP("Breaches", "Reported")},
    {BreachState::Closed, QT_TRANSLATE_NOOP("Breaches", "Closed")}};

constexpr ValueWord<BreachClockKind> breachClocks[] = {
    {BreachClockKind::Authority, QT_TRANSLATE_NOOP("Breaches", "To the authority")},
    {BreachClockKind::People, QT_TRANSLATE_NOOP("Breaches", "To the people")},
    {BreachClockKind::Processor, QT_TRANSLATE_NOOP("Breaches", "From processor to controller")}};

constexpr ValueWord<AuthorityChoice> authorityChoices[] = {
    {AuthorityChoice::Notify, QT_TRANSLATE_NOOP("Breaches", "is told (art. 33(1) GDPR)")},
    {AuthorityChoice::RegisterOnly,
        QT_TRANSLATE_NOOP("Breaches", "is not told: a risk is unlikely (art. 33(1) GDPR)")},
    {AuthorityChoice::NoBreach,
        QT_TRANSLATE_NOOP("Breaches", "is not told: no personal data was hit (art. 4(12) GDPR)")}};

constexpr ValueWord<PeopleChoice> peopleChoices[] = {
    {PeopleChoice::Inform, QT_TRANSLATE_NOOP("Breaches", "are told (art. 34(1) GDPR)")},
    {PeopleChoice::NotHigh, QT_TRANSLATE_NOOP("Breaches", "are not told: the risk is not high")},
    {PeopleChoice::Unintelligible,
        QT_TRANSLATE_NOOP("Breaches", "are not told: the data is unintelligible (art. 34(3)(a) GDPR)")},
    {PeopleChoice::RiskRemoved,
        QT_TRANSLATE_NOOP(
            "Breaches", "are not told: what was done took the high risk away (art. 34(3)(b) GDPR)")},
    {PeopleChoice::PublicMessage,
        QT_TRANSLATE_NOOP("Breaches", "are told in public: else it takes too much (art. 34(3)(c) GDPR)")},
    {PeopleChoice::FinancialLaw,
        QT_TRANSLATE_NOOP("Breaches", "are told as financial law asks (art. 42 UAVG)")}};

constexpr ValueWord<BreachRisk> breachRisks[] = {
    {BreachRisk::Unlikely, QT_TRANSLATE_NOOP("Breaches", "unlikely")},
    {BreachRisk::Risk, QT_TRANSLATE_NOOP("Breaches", "there is one")},
    {BreachRisk::High, QT_TRANSLATE_NOOP("Breaches", "high")}};

constexpr ValueWord<SeverityLevel> severityLevels[] = {
    {SeverityLevel::Low, QT_TRANSLATE_NOOP("Breaches", "low")},
    {SeverityLevel::Medium, QT_TRANSLATE_NOOP("Breaches", "medium")},
    {SeverityLevel::High, QT_TRANSLATE_NOOP("Breaches", "high")},
    {SeverityLevel::VeryHigh, QT_TRANSLATE_NOOP("Breaches", "very high")}};

constexpr ValueWord<BreachReportKind> breachReportKinds[] = {
    {BreachReportKind::Initial, QT_TRANSLATE_NOOP("Breaches", "New report")},
    {BreachReportKind::Addition, QT_TRANSLATE_NOOP("Breaches", "Addition")},
    {BreachReportKind::Change, QT_TRANSLATE_NOOP("Breaches", "Change")},
    {BreachReportKind::Withdrawal, QT_TRANSLATE_NOOP("Breaches", "Withdrawal")}};

constexpr ValueWord<BreachInformingWay> breachInformingWays[] = {
    {BreachInformingWay::Letter, QT_TRANSLATE_NOOP("Breaches", "By letter")},
    {BreachInformingWay::Mail, QT_TRANSLATE_NOOP("Breaches", "By e-mail")},
    {BreachInformingWay::Public, QT_TRANSLATE_NOOP("Breaches", "In public")},
    {BreachInformingWay::Phone, QT_TRANSLATE_NOOP("Breaches", "By telephone")}};

/// Translated, but for a table that does not know it.
QString breachWord(const char *word)
{
    return word ? DocumentVoice::say("Breaches", word) : QString();
}

QString codesWords(const BreachValues &values, BreachField field)
{
    QStringList words;
    const QStringList codes = values.codes(field);
    for (const QString &code : codes)
        words.append(breachCodeWord(field, code));
    return words.join(QStringLiteral(", "));
}

} // namespace

QString breachBlockWord(BreachBlock block)
{
    return breachWord(wordOf(breachBlocks, block));
}

QString breachFieldWord(BreachField field)
{
    return breachWord(wordOf(breachFieldWords, field));
}

QString breachCodeWord(BreachField field, const QString &code)
{
    if (field == BreachField::Categories) {
        const auto category = dataCategoryFromCode(code);
        return category ? categoryWord(*category) : code;
    }
    return breachWord(wordOf(breachCodes, code));
}

QString breachValueWords(const BreachValues &values, BreachField field)
{
    if (!values.has(field))
        return {};
    switch (rowOf(field).kind) {
    case BreachFieldKind::Moment:
        return breachMoment(*values.moment(field));
    case BreachFieldKind::Number:
        return DocumentVoice::locale().toString(*values.number(field));
    case BreachFieldKind::YesNo:
    case BreachFieldKind::Choice:
    case BreachFieldKind::Choices:
        return codesWords(values, field);
    case BreachFieldKind::Severity:
        return severityWords(*values.severity());
    case BreachFieldKind::Line:
    case BreachFieldKind::Text:
        break;
    }
    return values.text(field);
}

QString breachStateWord(BreachState state)
{
    return breachWord(wordOf(breachStates, state));
}

QString breachClockWord(BreachClockKind kind)
{
    return breachWord(wordOf(breachClocks, kind));
}

QString authorityChoiceWord(AuthorityChoice choice)
{
    return breachWord(wordOf(authorityChoices, choice));
}

QString peopleChoiceWord(PeopleChoice choice)
{
    return breachWord(wordOf(peopleChoices, choice));
}

QString breachRiskWord(BreachRisk risk)
{
    return breachWord(wordOf(breachRisks, risk));
}

QString severityLevelWord(SeverityLevel level)
{
    return breachWord(wordOf(severityLevels, level));
}

QString breachReportKindWord(BreachReportKind kind)
{
    return breachWord(wordOf(breachReportKinds, kind));
}

QString breachInformingWayWord(BreachInformingWay way)
{
    return breachWord(wordOf(breachInformingWays, way));
}

QString severityWords(const BreachSeverity &severity)
{
    return DocumentVoice::say("Breaches", QT_TRANSLATE_NOOP("Breaches", "%1 (%2)"))
        .arg(DocumentVoice::locale().toString(severity.hundredths() / 100.0, 'f', 2),
            severityLevelWord(severity.level()));
}

QString breachMoment(Instant moment)
{
    return DocumentVoice::locale().toString(moment.toLocal(), QStringLiteral("ddd d MMMM yyyy HH:mm"));
}
