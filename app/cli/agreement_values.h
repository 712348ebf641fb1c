#pragma once

#include "app/agreements/agreement_file.h"
#include "app/cli/command.h"

/// The values that the commands about agreements share.

/// The agreement whose number stands first after the command's words.
Result<Id<Agreement>> agreementOf(const CommandRun &run);
/// The processor of `--processor`, by name; NotFound "processor.unknown".
Result<Id<Processor>> processorNamed(const CommandRun &run);
/// The day of an option, 2026-11-30; `otherwise` where it is not given, none where it is empty.
Result<QDate> dayOr(const CommandRun &run, const QString &option, QDate otherwise);
/// An option's text where it is given, `otherwise` elsewhere.
QString textOr(const CommandRun &run, const QString &option, const QString &otherwise);

QJsonObject agreementJson(const AgreementLine &line);
QJsonObject announcementJson(const SubAnnouncement &announcement, QDate today);
QJsonObject auditJson(const ProcessorAudit &audit);
QJsonObject incidentJson(const ProcessorIncident &incident);
QJsonObject taskJson(const AgreementTask &task);
/// The clause, how it was found and by whom; the state null where nobody looked.
QJsonObject clauseJson(AgreementClause clause, const ClauseReview *review);
QJsonArray clauseCodes(const QList<AgreementClause> &clauses);
