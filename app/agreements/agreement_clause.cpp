#include "app/agreements/agreement_clause.h"

#include <algorithm>

namespace agreement_clauses {

namespace {

struct ClauseRow
{
    AgreementClause clause;
    ClauseGroup group;
    const char *code;
    const char *article;
};

using enum AgreementClause;
constexpr ClauseGroup opening = ClauseGroup::Opening;
constexpr ClauseGroup letter = ClauseGroup::Letter;
constexpr ClauseGroup subs = ClauseGroup::SubProcessor;
constexpr ClauseGroup practice = ClauseGroup::Practice;

constexpr ClauseRow clauseRows[] = {
    {Subject, opening, "subject", "28(3)"},
    {Duration, opening, "duration", "28(3)"},
    {Nature, opening, "nature", "28(3)"},
    {Purpose, opening, "purpose", "28(3)"},
    {DataTypes, opening, "data", "28(3)"},
    {People, opening, "people", "28(3)"},
    {Controller, opening, "controller", "28(3)"},
    {Instructions, letter, "a", "28(3)(a)"},
    {Confidentiality, letter, "b", "28(3)(b)"},
    {Security, letter, "c", "28(3)(c)"},
    {SubProcessors, letter, "d", "28(3)(d)"},
    {RequestHelp, letter, "e", "28(3)(e)"},
    {BreachHelp, letter, "f", "28(3)(f)"},
    {EndOfService, letter, "g", "28(3)(g)"},
    {Audits, letter, "h", "28(3)(h)"},
    {Authorisation, subs, "authorisation", "28(2)"},
    {ChangeNotice, subs, "change-notice", "28(2)"},
    {ObjectionTerm, subs, "objection", "28(2)"},
    {PassedOn, subs, "passed-on", "28(4)"},
    {BreachHours, practice, "breach-hours", "33(2)"},
    {ContactPerson, practice, "contact", ""},
    {Locations, practice, "locations", ""},
    {TransferTool, practice, "transfer", "46"},
    {AuditFrequency, practice, "audit-frequency", ""},
    {Certificates, practice, "certificates", "28(5)"},
    {ExitTerm, practice, "exit", ""},
    {Liability, practice, "liability", "82"},
    {EndDate, practice, "end", ""},
};

const ClauseRow &clauseRowOf(AgreementClause clause)
{
    for (const ClauseRow &row : clauseRows) {
        if (row.clause == clause)
            return row;
    }
    Q_UNREACHABLE();
}

} // namespace

const QList<AgreementClause> &all()
{
    static const QList<AgreementClause> clauses = [] {
        QList<AgreementClause> list;
        for (const ClauseRow &row : clauseRows)
            list.append(row.clause);
        return list;
    }();
    return clauses;
}

ClauseGroup groupOf(AgreementClause clause)
{
    return clauseRowOf(clause).group;
}

QString codeOf(AgreementClause clause)
{
    return QString::fromLatin1(clauseRowOf(clause).code);
}

std::optional<AgreementClause> from(QStringView code)
{
    for (const ClauseRow &row : clauseRows) {
        if (code == QLatin1String(row.code))
            return row.clause;
    }
    return std::nullopt;
}

QString articleOf(AgreementClause clause)
{
    return QString::fromLatin1(clauseRowOf(clause).article);
}

ClauseMark markOf(AgreementClause clause)
{
    if (clause == Security)
        return ClauseMark::Measures;
    return namedPlaceOf(clause) > 0 ? ClauseMark::Named : ClauseMark::None;
}

int namedPlaceOf(AgreementClause clause)
{
    switch (clause) {
    case Instructions:
        return 1;
    case BreachHelp:
        return 2;
    case Audits:
        return 3;
    case Confidentiality:
        return 4;
    default:
        return 0;
    }
}

bool isNeeded(AgreementClause clause)
{
    const ClauseGroup group = groupOf(clause);
    return group == ClauseGroup::Opening || group == ClauseGroup::Letter;
}

} // namespace agreement_clauses
