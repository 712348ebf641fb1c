#include "app/documents/register_words.h"

#include "app/documents/document_voice.h"
#include "app/documents/role_words.h"
#include "app/documents/word_table.h"

#include <QCoreApplication>
#include <QLocale>

namespace {

constexpr ValueWord<ProcessorState> processorStates[] = {
    {ProcessorState::Ended, QT_TRANSLATE_NOOP("Registers", "Ended")},
    {ProcessorState::TransferWrong, QT_TRANSLATE_NOOP("Registers", "Transfer wrong")},
    {ProcessorState::NoAgreement, QT_TRANSLATE_NOOP("Registers", "No agreement")},
    {ProcessorState::NoFlow, QT_TRANSLATE_NOOP("Registers", "Nothing flows")},
    {ProcessorState::ReviewDue, QT_TRANSLATE_NOOP("Registers", "Review due")},
    {ProcessorState::InOrder, QT_TRANSLATE_NOOP("Registers", "In order")},
};

constexpr ValueWord<CertificateKind> certificateWordsTable[] = {
    {CertificateKind::Iso27001, QT_TRANSLATE_NOOP("Registers", "ISO/IEC 27001")},
    {CertificateKind::Isae3000, QT_TRANSLATE_NOOP("Registers", "ISAE 3000")},
    {CertificateKind::Isae3402, QT_TRANSLATE_NOOP("Registers", "ISAE 3402")},
    {CertificateKind::Nen7510, QT_TRANSLATE_NOOP("Registers", "NEN 7510")},
    {CertificateKind::Other, QT_TRANSLATE_NOOP("Registers", "Another certificate")},
};

constexpr ValueWord<TransferTool> transferTools[] = {
    {TransferTool::None, QT_TRANSLATE_NOOP("Registers", "No tool yet")},
    {TransferTool::Adequacy, QT_TRANSLATE_NOOP("Registers", "Decision on adequacy (art. 45(3))")},
    {TransferTool::PublicBody,
        QT_TRANSLATE_NOOP("Registers", "Instrument between public bodies (art. 46(2)(a))")},
    {TransferTool::BindingRules, QT_TRANSLATE_NOOP("Registers", "Binding corporate rules (art. 46(2)(b))")},
    {TransferTool::CommissionClauses,
        QT_TRANSLATE_NOOP("Registers", "Standard clauses of the Commission (art. 46(2)(c))")},
    {TransferTool::AuthorityClauses,
        QT_TRANSLATE_NOOP("Registers", "Standard clauses of a supervisory authority (art. 46(2)(d))")},
    {TransferTool::CodeOfConduct, QT_TRANSLATE_NOOP("Registers", "Code of conduct (art. 46(2)(e))")},
    {TransferTool::Certification, QT_TRANSLATE_NOOP("Registers", "Certification (art. 46(2)(f))")},
    {TransferTool::Derogation,
        QT_TRANSLATE_NOOP("Registers", "Exception for one situation (art. 49(1)), the last resort")},
};

constexpr ValueWord<TransferException> transferExceptions[] = {
    {TransferException::Consent, QT_TRANSLATE_NOOP("Registers", "(a) explicit consent")},
    {TransferException::Contract, QT_TRANSLATE_NOOP("Registers", "(b) contract with the person")},
    {TransferException::ContractForPerson,
        QT_TRANSLATE_NOOP("Registers", "(c) contract in the person's interest")},
    {TransferException::PublicInterest, QT_TRANSLATE_NOOP("Registers", "(d) important public interest")},
    {TransferException::Claims, QT_TRANSLATE_NOOP("Registers", "(e) legal claims")},
    {TransferException::VitalInterests, QT_TRANSLATE_NOOP("Registers", "(f) vital interests")},
    {TransferException::PublicRegister, QT_TRANSLATE_NOOP("Registers", "(g) public register")},
};

constexpr ValueWord<ClauseModule> clauseModules[] = {
    {ClauseModule::BetweenControllers, QT_TRANSLATE_NOOP("Registers", "1: controller to controller")},
    {ClauseModule::ControllerToProcessor, QT_TRANSLATE_NOOP("Registers", "2: controller to processor")},
    {ClauseModule::BetweenProcessors, QT_TRANSLATE_NOOP("Registers", "3: processor to processor")},
    {ClauseModule::ProcessorToController, QT_TRANSLATE_NOOP("Registers", "4: processor to controller")},
};

constexpr ValueWord<AdequacyScope> adequacyScopes[] = {
    {AdequacyScope::Everybody, QT_TRANSLATE_NOOP("Registers", "everybody there")},
    {AdequacyScope::PrivateSector, QT_TRANSLATE_NOOP("Registers", "the private sector")},
    {AdequacyScope::Commercial,
        QT_TRANSLATE_NOOP("Registers", "commercial organisations under the law that it names (PIPEDA)")},
    {AdequacyScope::Listed,
        QT_TRANSLATE_NOOP("Registers", "who stands on the list (Data Privacy Framework), as listed")},
};

/// Of those of which a decision speaks, or that the Kingdom has beyond the Union.
constexpr CodeWord placeNames[] = {
    {"AD", QT_TRANSLATE_NOOP("Registers", "Andorra")},
    {"AR", QT_TRANSLATE_NOOP("Registers", "Argentina")},
    {"AW", QT_TRANSLATE_NOOP("Registers", "Aruba")},
    {"BQ", QT_TRANSLATE_NOOP("Registers", "Caribbean Netherlands")},
    {"BR", QT_TRANSLATE_NOOP("Registers", "Brazil")},
    {"CA", QT_TRANSLATE_NOOP("Registers", "Canada")},
    {"CH", QT_TRANSLATE_NOOP("Registers", "Switzerland")},
    {"CW", QT_TRANSLATE_NOOP("Registers", "Curaçao")},
    {"EPO", QT_TRANSLATE_NOOP("Registers", "European Patent Organisation")},
    {"FO", QT_TRANSLATE_NOOP("Registers", "Faroe Islands")},
    {"GB", QT_TRANSLATE_NOOP("Registers", "United Kingdom")},
    {"GG", QT_TRANSLATE_NOOP("Registers", "Guernsey")},
    {"IL", QT_TRANSLATE_NOOP("Registers", "Israel")},
    {"IM", QT_TRANSLATE_NOOP("Registers", "Isle of Man")},
    {"IN", QT_TRANSLATE_NOOP("Registers", "India")},
    {"JE", QT_TRANSLATE_NOOP("Registers", "Jersey")},
    {"JP", QT_TRANSLATE_NOOP("Registers", "Japan")},
    {"KR", QT_TRANSLATE_NOOP("Registers", "South Korea")},
    {"NZ", QT_TRANSLATE_NOOP("Registers", "New Zealand")},
    {"SX", QT_TRANSLATE_NOOP("Registers", "Sint Maarten")},
    {"US", QT_TRANSLATE_NOOP("Registers", "United States")},
    {"UY", QT_TRANSLATE_NOOP("Registers", "Uruguay")},
};

constexpr ValueWord<TransferGap> transferGaps[] = {
    {TransferGap::NotRegistered,
        QT_TRANSLATE_NOOP("Registers",
            "%1: data goes there, and nothing is registered that allows it. Register a transfer.")},
    {TransferGap::LeftAdequacy,
        QT_TRANSLATE_NOOP("Registers",
            "%1: the decision on adequacy ended on %2. Another tool is needed, or the transfer must stop.")},
    {TransferGap::NoDecision,
        QT_TRANSLATE_NOOP("Registers",
            "%1: the transfer relies on a decision on adequacy, and there is none. Choose another tool.")},
    {TransferGap::NotCovered,
        QT_TRANSLATE_NOOP("Registers",
            "%1: the decision on adequacy covers some recipients, and nothing says that this is one of them. "
            "Look it up and note the day, or choose another tool.")},
    {TransferGap::NoTool,
        QT_TRANSLATE_NOOP("Registers", "%1: the transfer has no tool of art. 45 to 49. Choose one.")},
    {TransferGap::NotSigned,
        QT_TRANSLATE_NOOP("Registers", "%1: the clauses are not signed. Have them signed and note the day.")},
    {TransferGap::NoAssessment,
        QT_TRANSLATE_NOOP("Registers",
            "%1: there is no assessment of the law there (clause 14). Make one and note where it is.")},
    {TransferGap::ReviewOverdue,
        QT_TRANSLATE_NOOP("Registers", "%1: the transfer should have been looked at again by %2.")},
};

QString registerWords(const char *text)
{
    return DocumentVoice::say("Registers", text);
}

QString shortDate(QDate day)
{
    return QLocale().toString(day, QLocale::ShortFormat);
}

/// From and until, as far as a decision has them.
QString decisionDays(const AdequacyDecision &decision)
{
    if (decision.from.isValid() && decision.until.isValid())
        return registerWords(QT_TRANSLATE_NOOP("Registers", "from %1 until %2"))
            .arg(shortDate(decision.from), shortDate(decision.until));
    if (decision.until.isValid())
        return registerWords(QT_TRANSLATE_NOOP("Registers", "until %1")).arg(shortDate(decision.until));
    if (decision.from.isValid())
        return registerWords(QT_TRANSLATE_NOOP("Registers", "since %1")).arg(shortDate(decision.from));
    if (decision.confirmedOn.isValid())
        return registerWords(QT_TRANSLATE_NOOP("Registers", "confirmed on %1"))
            .arg(shortDate(decision.confirmedOn));
    return registerWords(QT_TRANSLATE_NOOP("Registers", "without an end"));
}

} // namespace

QString processorStateWord(ProcessorState state)
{
    return registerWords(wordOf(processorStates, state));
}

QString certificateKindWord(CertificateKind kind)
{
    return registerWords(wordOf(certificateWordsTable, kind));
}

QString certificateWords(const ProcessorCertificate &certificate)
{
    QStringList parts;
    if (certificate.kind != CertificateKind::Other)
        parts.append(certificateKindWord(certificate.kind));
    if (!certificate.name.isEmpty())
        parts.append(certificate.name);
    if (certificate.expiresOn.isValid())
        parts.append(
            registerWords(QT_TRANSLATE_NOOP("Registers", "until %1")).arg(shortDate(certificate.expiresOn)));
    return parts.join(QStringLiteral(", "));
}

QString transferToolWord(TransferTool tool)
{
    return registerWords(wordOf(transferTools, tool));
}

QString transferExceptionWord(TransferException exception)
{
    const char *word = wordOf(transferExceptions, exception);
    return word ? registerWords(word) : QString();
}

QString clauseModuleWord(ClauseModule module)
{
    const char *word = wordOf(clauseModules, module);
    return word ? registerWords(word) : QString();
}

QString adequacyScopeWord(AdequacyScope scope)
{
    return registerWords(wordOf(adequacyScopes, scope));
}

QString placeWord(const QString &place)
{
    const char *name = wordOf(placeNames, place);
    return name ? registerWords(QT_TRANSLATE_NOOP("Registers", "%1 (%2)")).arg(registerWords(name), place)
                : place;
}

QString placeSentence(const AdequacyDecisions &decisions, const QString &place, QDate on)
{
    const QString name = placeWord(place);
    const auto decision = adequacyDecisionOf(decisions, place);
    switch (standingOf(decisions, place, on)) {
    case PlaceStanding::Eea:
        return registerWords(
            QT_TRANSLATE_NOOP("Registers", "%1 is in the European Economic Area: nothing more is needed."))
            .arg(name);
    case PlaceStanding::Adequate:
    case PlaceStanding::AdequateForSome:
        return registerWords(QT_TRANSLATE_NOOP("Registers", "%1: a decision on adequacy covers %2, %3."))
            .arg(name, adequacyScopeWord(decision->scope), decisionDays(*decision));
    case PlaceStanding::AdequacyEnded:
        return registerWords(QT_TRANSLATE_NOOP("Registers", "%1: the decision on adequacy ended on %2."))
            .arg(name, shortDate(decision->until));
    case PlaceStanding::Third:
        break;
    }
    if (isKingdomBeyondUnion(place))
        return registerWords(
            QT_TRANSLATE_NOOP("Registers",
                "%1 belongs to the Kingdom, but not to the European Economic Area: it counts "
                "as a third country."))
            .arg(name);
    return registerWords(QT_TRANSLATE_NOOP("Registers", "%1 is a third country without a decision."))
        .arg(name);
}

QString transferFindingSentence(const TransferFinding &finding)
{
    QString sentence = registerWords(wordOf(transferGaps, finding.gap)).arg(placeWord(finding.country));
    return finding.day.isValid() ? sentence.arg(shortDate(finding.day)) : sentence;
}

QString flowPeopleWord(const DataFlow &flow)
{
    QStringList files;
    for (const FilingSystem filingSystem : allFilingSystems) {
        if (flow.filingSystems.contains(filingSystem))
            files.append(filingSystemWord(filingSystem));
    }
    const QString whose = files.isEmpty()
        ? registerWords(QT_TRANSLATE_NOOP("Registers", "everybody the purpose is for"))
        : files.join(QStringLiteral(", "));
    return flow.people.isEmpty() ? whose : whose + QStringLiteral(": ") + flow.people;
}
