#include "app/documents/agreement_words.h"

#include "app/documents/document_voice.h"
#include "app/documents/word_table.h"

#include <QCoreApplication>
#include <QLocale>

namespace {

using Clause = AgreementClause;

struct ClauseWordRow
{
    Clause clause;
    const char *name;
    const char *need;
};

constexpr ClauseWordRow clauseWordRows[] = {
    {Clause::Subject, QT_TRANSLATE_NOOP("Agreements", "Subject matter"),
        QT_TRANSLATE_NOOP("Agreements", "A description of the service in which personal data is processed.")},
    {Clause::Duration, QT_TRANSLATE_NOOP("Agreements", "Duration"),
        QT_TRANSLATE_NOOP("Agreements", "The day on which the processing begins and how long it lasts.")},
    {Clause::Nature, QT_TRANSLATE_NOOP("Agreements", "Nature of the processing"),
        QT_TRANSLATE_NOOP(
            "Agreements", "What is done with the data: storing, sending, analysing and so on.")},
    {Clause::Purpose, QT_TRANSLATE_NOOP("Agreements", "Purpose"),
        QT_TRANSLATE_NOOP("Agreements", "For what the data is processed, and that it is for nothing else.")},
    {Clause::DataTypes, QT_TRANSLATE_NOOP("Agreements", "Types of personal data"),
        QT_TRANSLATE_NOOP("Agreements", "A list of the types of personal data.")},
    {Clause::People, QT_TRANSLATE_NOOP("Agreements", "Categories of people"),
        QT_TRANSLATE_NOOP("Agreements", "Which groups of people the data is about.")},
    {Clause::Controller, QT_TRANSLATE_NOOP("Agreements", "Rights and duties of the controller"),
        QT_TRANSLATE_NOOP("Agreements", "What we may demand as the controller, and what we answer for.")},
    {Clause::Instructions, QT_TRANSLATE_NOOP("Agreements", "Only on instructions"),
        QT_TRANSLATE_NOOP("Agreements",
            "That data is processed on our documented instructions alone, transfers included, with a list of "
            "those instructions and its date; and that you warn us where a law obliges you to do "
            "otherwise.")},
    {Clause::Confidentiality, QT_TRANSLATE_NOOP("Agreements", "Confidentiality"),
        QT_TRANSLATE_NOOP("Agreements", "That everybody who reaches the data is bound to secrecy.")},
    {Clause::Security, QT_TRANSLATE_NOOP("Agreements", "Technical and organisational measures"),
        QT_TRANSLATE_NOOP(
            "Agreements", "The measures of Article 32, in an annex with its number and version.")},
    {Clause::SubProcessors, QT_TRANSLATE_NOOP("Agreements", "Sub-processors"),
        QT_TRANSLATE_NOOP("Agreements",
            "That no sub-processor is engaged but under Article 28(2) and (4), with a list of those that you "
            "engage now.")},
    {Clause::RequestHelp, QT_TRANSLATE_NOOP("Agreements", "Help with requests"),
        QT_TRANSLATE_NOOP("Agreements",
            "That you help us to answer people who use their rights, and within how many hours.")},
    {Clause::BreachHelp,
        QT_TRANSLATE_NOOP("Agreements", "Reporting breaches and help with Articles 32 to 36"),
        QT_TRANSLATE_NOOP("Agreements",
            "That you report breaches without undue delay, and help us with security, impact assessments and "
            "prior consultation.")},
    {Clause::EndOfService, QT_TRANSLATE_NOOP("Agreements", "Return or erasure"),
        QT_TRANSLATE_NOOP("Agreements",
            "Whether you erase or return the data at the end, within how many days, that copies are erased "
            "as well, and how that is shown.")},
    {Clause::Audits, QT_TRANSLATE_NOOP("Agreements", "Information and cooperation with audits"),
        QT_TRANSLATE_NOOP("Agreements",
            "That you give us all information that shows compliance, cooperate with audits and inspections, "
            "and warn us of an instruction that breaks the law.")},
    {Clause::Authorisation, QT_TRANSLATE_NOOP("Agreements", "Form of authorisation"),
        QT_TRANSLATE_NOOP(
            "Agreements", "Whether our written authorisation for sub-processors is specific or general.")},
    {Clause::ChangeNotice, QT_TRANSLATE_NOOP("Agreements", "Notice of changes"),
        QT_TRANSLATE_NOOP(
            "Agreements", "How, and how many days beforehand, you announce a new or another sub-processor.")},
    {Clause::ObjectionTerm, QT_TRANSLATE_NOOP("Agreements", "Term of objection"),
        QT_TRANSLATE_NOOP("Agreements", "Within how many days we may object, and what happens when we do.")},
    {Clause::PassedOn, QT_TRANSLATE_NOOP("Agreements", "Same duties passed on"),
        QT_TRANSLATE_NOOP("Agreements",
            "That a sub-processor has the same duties by contract, and that you stay fully liable.")},
    {Clause::BreachHours, QT_TRANSLATE_NOOP("Agreements", "Breach notice in hours"),
        QT_TRANSLATE_NOOP("Agreements", "Within how many hours you report a breach to us.")},
    {Clause::ContactPerson, QT_TRANSLATE_NOOP("Agreements", "Contact person"),
        QT_TRANSLATE_NOOP("Agreements", "Where each of us is reached about data protection and breaches.")},
    {Clause::Locations, QT_TRANSLATE_NOOP("Agreements", "Locations"),
        QT_TRANSLATE_NOOP("Agreements", "In which countries and places the data is kept and looked at.")},
    {Clause::TransferTool, QT_TRANSLATE_NOOP("Agreements", "Transfer instrument"),
        QT_TRANSLATE_NOOP("Agreements",
            "On which instrument data leaves the European Economic Area, or that it does not leave.")},
    {Clause::AuditFrequency, QT_TRANSLATE_NOOP("Agreements", "Frequency of audits"),
        QT_TRANSLATE_NOOP(
            "Agreements", "How often we may audit, and how long beforehand that is announced.")},
    {Clause::Certificates, QT_TRANSLATE_NOOP("Agreements", "Certificates"),
        QT_TRANSLATE_NOOP("Agreements", "Which certificates and reports you hold, and that you keep them.")},
    {Clause::ExitTerm, QT_TRANSLATE_NOOP("Agreements", "Form and term of the exit"),
        QT_TRANSLATE_NOOP("Agreements", "In which form, and within how many days, we get the data back.")},
    {Clause::Liability, QT_TRANSLATE_NOOP("Agreements", "Liability"),
        QT_TRANSLATE_NOOP("Agreements", "How damage is borne between us.")},
    {Clause::EndDate, QT_TRANSLATE_NOOP("Agreements", "End and renewal"),
        QT_TRANSLATE_NOOP("Agreements", "When the agreement ends or is renewed, and how notice is given.")},
};

const ClauseWordRow &clauseWordRowOf(Clause clause)
{
    for (const ClauseWordRow &row : clauseWordRows) {
        if (row.clause == clause)
            return row;
    }
    Q_UNREACHABLE();
}

constexpr ValueWord<ClauseGroup> clauseGroupWords[] = {
    {ClauseGroup::Opening, QT_TRANSLATE_NOOP("Agreements", "A. Opening words of Article 28(3)")},
    {ClauseGroup::Letter, QT_TRANSLATE_NOOP("Agreements", "B. Article 28(3)(a) to (h)")},
    {ClauseGroup::SubProcessor, QT_TRANSLATE_NOOP("Agreements", "C. Sub-processors, Article 28(2) and (4)")},
    {ClauseGroup::Practice, QT_TRANSLATE_NOOP("Agreements", "D. Practice")}};

constexpr ValueWord<ClauseState> clauseStateWords[] = {
    {ClauseState::Present, QT_TRANSLATE_NOOP("Agreements", "There")},
    {ClauseState::Partly, QT_TRANSLATE_NOOP("Agreements", "In part")},
    {ClauseState::Missing, QT_TRANSLATE_NOOP("Agreements", "Missing")}};

constexpr ValueWord<AgreementTerm> agreementTermWords[] = {
    {AgreementTerm::Operations, QT_TRANSLATE_NOOP("Agreements", "What is done with the data")},
    {AgreementTerm::Instructions, QT_TRANSLATE_NOOP("Agreements", "Instructions given, and of which day")},
    {AgreementTerm::Measures, QT_TRANSLATE_NOOP("Agreements", "Annex with measures, and its version")},
    {AgreementTerm::ChangeNoticeDays,
        QT_TRANSLATE_NOOP("Agreements", "Days of notice before a new sub-processor")},
    {AgreementTerm::RequestHours, QT_TRANSLATE_NOOP("Agreements", "Hours to help with a request")},
    {AgreementTerm::BreachHours, QT_TRANSLATE_NOOP("Agreements", "Hours to report a breach")},
    {AgreementTerm::ExitChoice, QT_TRANSLATE_NOOP("Agreements", "Erase or return at the end")},
    {AgreementTerm::ExitFormat, QT_TRANSLATE_NOOP("Agreements", "Form in which data comes back")},
    {AgreementTerm::ExitDays, QT_TRANSLATE_NOOP("Agreements", "Days after the end")},
    {AgreementTerm::AuditMonths, QT_TRANSLATE_NOOP("Agreements", "Months between audits")},
    {AgreementTerm::Locations, QT_TRANSLATE_NOOP("Agreements", "Places where the data is")},
    {AgreementTerm::TransferTool, QT_TRANSLATE_NOOP("Agreements", "What carries a transfer")},
    {AgreementTerm::Certificates, QT_TRANSLATE_NOOP("Agreements", "Certificates and reports")},
    {AgreementTerm::Liability, QT_TRANSLATE_NOOP("Agreements", "What is agreed about liability")}};

constexpr ValueWord<AgreementForm> agreementFormWords[] = {
    {AgreementForm::NotSeen, QT_TRANSLATE_NOOP("Agreements", "Not seen")},
    {AgreementForm::Written, QT_TRANSLATE_NOOP("Agreements", "In writing")},
    {AgreementForm::Electronic, QT_TRANSLATE_NOOP("Agreements", "In writing, electronically")},
    {AgreementForm::Unwritten, QT_TRANSLATE_NOOP("Agreements", "Not in writing")}};

constexpr ValueWord<SubAuthorisation> subAuthorisationWords[] = {
    {SubAuthorisation::NotSeen, QT_TRANSLATE_NOOP("Agreements", "Not seen")},
    {SubAuthorisation::Specific, QT_TRANSLATE_NOOP("Agreements", "Specific: each needs our yes")},
    {SubAuthorisation::General, QT_TRANSLATE_NOOP("Agreements", "General: we may object")}};

constexpr ValueWord<AgreementRenewal> agreementRenewalWords[] = {
    {AgreementRenewal::NotSeen, QT_TRANSLATE_NOOP("Agreements", "Not seen")},
    {AgreementRenewal::Ends, QT_TRANSLATE_NOOP("Agreements", "Ends on its day")},
    {AgreementRenewal::Renews, QT_TRANSLATE_NOOP("Agreements", "Renewed unless notice is given")},
    {AgreementRenewal::Indefinite, QT_TRANSLATE_NOOP("Agreements", "Without an end date")}};

constexpr ValueWord<AgreementDocument::Kind> agreementDocumentWords[] = {
    {AgreementDocument::Kind::Agreement, QT_TRANSLATE_NOOP("Agreements", "Agreement")},
    {AgreementDocument::Kind::SignedCopy, QT_TRANSLATE_NOOP("Agreements", "Signed copy")},
    {AgreementDocument::Kind::Annex, QT_TRANSLATE_NOOP("Agreements", "Annex")},
    {AgreementDocument::Kind::Evidence, QT_TRANSLATE_NOOP("Agreements", "Evidence of an audit")}};

constexpr ValueWord<ProcessorAudit::Kind> processorAuditWords[] = {
    {ProcessorAudit::Kind::Audit, QT_TRANSLATE_NOOP("Agreements", "Audit")},
    {ProcessorAudit::Kind::Report, QT_TRANSLATE_NOOP("Agreements", "Report")},
    {ProcessorAudit::Kind::Certificate, QT_TRANSLATE_NOOP("Agreements", "Certificate")}};

} // namespace

QString agreementWords(const char *text)
{
    return DocumentVoice::say("Agreements", text);
}

QString clauseWord(AgreementClause clause)
{
    return agreementWords(clauseWordRowOf(clause).name);
}

QString clauseGroupWord(ClauseGroup group)
{
    return agreementWords(wordOf(clauseGroupWords, group));
}

QString clauseMarkWord(AgreementClause clause)
{
    switch (agreement_clauses::markOf(clause)) {
    case ClauseMark::None:
        return {};
    case ClauseMark::Named:
        return QStringLiteral("(%1)").arg(agreement_clauses::namedPlaceOf(clause));
    case ClauseMark::Measures:
        return QStringLiteral("(+)");
    }
    return {};
}

QString clauseStateWord(std::optional<ClauseState> state)
{
    return state ? agreementWords(wordOf(clauseStateWords, *state))
                 : agreementWords(QT_TRANSLATE_NOOP("Agreements", "Not looked at"));
}

QString clauseNeed(AgreementClause clause)
{
    return agreementWords(clauseWordRowOf(clause).need);
}

QString clauseFinding(const ClauseReview &review)
{
    QStringList said;
    if (!review.quotation.isEmpty())
        said.append(QStringLiteral("“%1”").arg(review.quotation));
    if (review.page > 0)
        said.append(agreementWords(QT_TRANSLATE_NOOP("Agreements", "page %1")).arg(review.page));
    if (review.hours)
        said.append(agreementWords(QT_TRANSLATE_NOOP("Agreements", "%1 hours")).arg(*review.hours));
    if (review.days)
        said.append(agreementWords(QT_TRANSLATE_NOOP("Agreements", "%1 days")).arg(*review.days));
    if (!review.agreed.isEmpty())
        said.append(review.agreed);
    return said.join(QStringLiteral("; "));
}

QString agreementTermWord(AgreementTerm term)
{
    return agreementWords(wordOf(agreementTermWords, term));
}

QString agreementFormWord(AgreementForm form)
{
    return agreementWords(wordOf(agreementFormWords, form));
}

QString subAuthorisationWord(SubAuthorisation authorisation)
{
    return agreementWords(wordOf(subAuthorisationWords, authorisation));
}

QString agreementRenewalWord(AgreementRenewal renewal)
{
    return agreementWords(wordOf(agreementRenewalWords, renewal));
}

QString agreementDocumentWord(AgreementDocument::Kind kind)
{
    return agreementWords(wordOf(agreementDocumentWords, kind));
}

QString processorAuditWord(ProcessorAudit::Kind kind)
{
    return agreementWords(wordOf(processorAuditWords, kind));
}

QString agreementDay(QDate day)
{
    return day.isValid() ? DocumentVoice::locale().toString(day, QStringLiteral("d MMMM yyyy"))
                         : QStringLiteral("–");
}
