#pragma once

#include "app/registers/processor_state.h"

#include <QString>
#include <QStringList>

/// The words of the registers of processors and transfers.

/// A word or two for a list.
QString processorStateWord(ProcessorState state);
QString certificateKindWord(CertificateKind kind);
/// "ISO/IEC 27001, cert 4711, until 1-5-2027".
QString certificateWords(const ProcessorCertificate &certificate);
/// With its article: "Standard clauses of the Commission (art. 46(2)(c))".
QString transferToolWord(TransferTool tool);
/// "Explicit consent (a)".
QString transferExceptionWord(TransferException exception);
/// "2: controller to processor".
QString clauseModuleWord(ClauseModule module);
QString adequacyScopeWord(AdequacyScope scope);
/// A place by its name where a decision is about it or it belongs to the Kingdom, by its code otherwise.
QString placeWord(const QString &place);
/// What lets data go to a place on a day, with the scope and the days of the decision; one sentence.
QString placeSentence(const AdequacyDecisions &decisions, const QString &place, QDate on);
/// What is wrong, with where and why; one sentence.
QString transferFindingSentence(const TransferFinding &finding);
/// Who gets data of whom: "customers", "customers: subscribers"; everybody the purpose is for where it is
/// not said.
QString flowPeopleWord(const DataFlow &flow);
