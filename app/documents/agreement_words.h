#pragma once

#include "app/agreements/agreement_file.h"

#include <QString>
#include <QStringList>

/// What agreements with processors say and are called, in the language that is spoken: given a text that was
/// marked with QT_TRANSLATE_NOOP for the context "Agreements".
QString agreementWords(const char *text);

/// "Subject matter", "Only on instructions".
QString clauseWord(AgreementClause clause);
/// "A. Opening words of art. 28(3)".
QString clauseGroupWord(ClauseGroup group);
/// "(1)" for the first of the four that the requirement names, "(+)" for the measures; empty for any other.
QString clauseMarkWord(AgreementClause clause);
/// "There", "In part", "Missing"; for nothing "Not looked at".
QString clauseStateWord(std::optional<ClauseState> state);
/// What an agreement must have for this clause, as a letter asks for it.
QString clauseNeed(AgreementClause clause);
/// What was found of it: the words, the page, and what is concretely agreed.
QString clauseFinding(const ClauseReview &review);

QString agreementTermWord(AgreementTerm term);
QString agreementFormWord(AgreementForm form);
QString subAuthorisationWord(SubAuthorisation authorisation);
QString agreementRenewalWord(AgreementRenewal renewal);
QString agreementDocumentWord(AgreementDocument::Kind kind);
QString processorAuditWord(ProcessorAudit::Kind kind);

/// A day as these documents write it; a dash where there is none.
QString agreementDay(QDate day);
