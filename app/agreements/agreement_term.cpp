#include "app/agreements/agreement_term.h"

#include "app/contacts/visible_text.h"

namespace {

struct TermRow
{
    AgreementTerm term;
    const char *code;
    bool isNumber;
};

constexpr TermRow termRows[] = {
    {AgreementTerm::Operations, "operations", false},
    {AgreementTerm::Instructions, "instructions", false},
    {AgreementTerm::Measures, "measures", false},
    {AgreementTerm::ChangeNoticeDays, "change-notice-days", true},
    {AgreementTerm::RequestHours, "request-hours", true},
    {AgreementTerm::BreachHours, "breach-hours", true},
    {AgreementTerm::ExitChoice, "exit-choice", false},
    {AgreementTerm::ExitFormat, "exit-format", false},
    {AgreementTerm::ExitDays, "exit-days", true},
    {AgreementTerm::AuditMonths, "audit-months", true},
    {AgreementTerm::Locations, "locations", false},
    {AgreementTerm::TransferTool, "transfer-tool", false},
    {AgreementTerm::Certificates, "certificates", false},
    {AgreementTerm::Liability, "liability", false},
};

constexpr qsizetype longestTerm = 4000;
constexpr int largestTerm = 9999;

} // namespace

QString codeOf(AgreementTerm term)
{
    for (const TermRow &row : termRows) {
        if (row.term == term)
            return QString::fromLatin1(row.code);
    }
    return {};
}

std::optional<AgreementTerm> agreementTermFrom(QStringView code)
{
    for (const TermRow &row : termRows) {
        if (code == QLatin1String(row.code))
            return row.term;
    }
    return std::nullopt;
}

bool isNumber(AgreementTerm term)
{
    for (const TermRow &row : termRows) {
        if (row.term == term)
            return row.isNumber;
    }
    return false;
}

bool isGoodTerm(AgreementTerm term, const QString &value)
{
    if (value.size() > longestTerm || hasForbiddenCharacters(value))
        return false;
    if (term == AgreementTerm::ExitChoice)
        return value == QLatin1String("delete") || value == QLatin1String("return");
    if (!isNumber(term))
        return !value.trimmed().isEmpty();
    bool isWhole = false;
    const int number = value.toInt(&isWhole);
    return isWhole && number > 0 && number <= largestTerm;
}
