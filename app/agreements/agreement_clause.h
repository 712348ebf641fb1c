#pragma once

#include <QList>
#include <QString>
#include <QStringView>

#include <optional>

/// What an agreement with a processor must say, or says in practice: the 28 clauses of ahead.md 4.5. The
/// numbers are stored.
enum class AgreementClause {
    Subject = 1, ///< art. 28(3) GDPR, opening words
    Duration = 2,
    Nature = 3,
    Purpose = 4,
    DataTypes = 5,
    People = 6,
    Controller = 7,   ///< our rights and duties
    Instructions = 8, ///< art. 28(3)(a)
    Confidentiality = 9,
    Security = 10,
    SubProcessors = 11,
    RequestHelp = 12,
    BreachHelp = 13,
    EndOfService = 14,
    Audits = 15,        ///< art. 28(3)(h)
    Authorisation = 16, ///< art. 28(2): specific or general
    ChangeNotice = 17,
    ObjectionTerm = 18,
    PassedOn = 19,    ///< art. 28(4)
    BreachHours = 20, ///< practice, from here on
    ContactPerson = 21,
    Locations = 22,
    TransferTool = 23,
    AuditFrequency = 24,
    Certificates = 25,
    ExitTerm = 26,
    Liability = 27,
    EndDate = 28
};

/// To which part of the list a clause belongs.
enum class ClauseGroup {
    Opening = 1, ///< A: what the first sentence of art. 28(3) asks for
    Letter = 2,  ///< B: art. 28(3)(a) to (h)
    SubProcessor = 3,
    Practice = 4
};

/// Whether a clause is one of the four that the requirement names, or the measures beside them (domain.md
/// 6.3).
enum class ClauseMark { None, Named, Measures };

namespace agreement_clauses {

/// All 28, in their order.
const QList<AgreementClause> &all();

ClauseGroup groupOf(AgreementClause clause);
/// "subject", "a", "objection": the stable word; the eight of art. 28(3) have their letter.
QString codeOf(AgreementClause clause);
std::optional<AgreementClause> from(QStringView code);
/// "28(3)(a)": where it stands in the GDPR; empty for what is practice.
QString articleOf(AgreementClause clause);

/// (1) on instructions, (2) reporting breaches, (3) audits, (4) confidentiality, and the measures.
ClauseMark markOf(AgreementClause clause);
/// 1 to 4 for the four, in the order in which the requirement names them; 0 for any other.
int namedPlaceOf(AgreementClause clause);

/// Whether an agreement without it is not complete (art. 28(3) GDPR): the opening words and the letters.
bool isNeeded(AgreementClause clause);

} // namespace agreement_clauses
