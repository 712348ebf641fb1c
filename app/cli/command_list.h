#pragma once

#include "app/cli/command.h"

/// Every command, in the order of the help. A subject adds its commands in a file of its own and a line here.
QList<Command> allCommands();

QList<Command> fileCommands();
QList<Command> staffCommands();
/// How a member comes in; staffCommands ends with these.
QList<Command> staffInvitationCommands();
/// Who stands for whom; staffCommands ends with these as well.
QList<Command> staffDeputyCommands();
QList<Command> auditCommands();
/// What proves something; auditCommands ends with these.
QList<Command> auditProofCommands();
QList<Command> backupCommands();
/// Those of a file that came back from a backup; part of backupCommands().
QList<Command> restoreCommands();
QList<Command> demoCommands();
QList<Command> requestCommands();
/// Questions, the term and duplicates; requestCommands ends with these,
QList<Command> requestTermCommands();
QList<Command> requestProposingCommands();
/// and with those from carrying out to answer.
QList<Command> requestDoingCommands();
QList<Command> requestClosingCommands();
/// Letters about requests, and their templates.
QList<Command> letterCommands();
/// What recipients are told; requestCommands ends with these.
QList<Command> requestNoticeCommands();
QList<Command> requestPackageCommands();
/// What tells of requests in files: a plan, and those of a period; requestCommands ends with these.
QList<Command> requestEvidenceCommands();
QList<Command> requestStatisticsCommands();
QList<Command> retentionCommands();
/// The rules themselves and their changes; retentionCommands ends with these.
QList<Command> retentionRuleCommands();
/// What is due becomes a proposal, and why it is; retentionCommands ends with these.
QList<Command> sweepCommands();
QList<Command> figureCommands();
/// The privacy officer's review sessions.
QList<Command> reviewCommands();
QList<Command> reportCommands();
/// The register of breaches.
QList<Command> breachCommands();
/// Who may what and did what; ends with accessReviewCommands,
QList<Command> accessCommands();
/// the reviews of access and of the trail.
QList<Command> accessReviewCommands();
/// The documents for the file.
QList<Command> accountabilityCommands();
/// The record of processing activities,
QList<Command> activityCommands();
/// with the need of DPIAs and what is processed for others; activityCommands ends with these.
QList<Command> activityRiskCommands();
/// Agreements with processors: what they say, and
QList<Command> agreementCommands();
/// how they are reviewed, drawn up and sent; agreementCommands ends with these,
QList<Command> agreementReviewCommands();
QList<Command> agreementPaperCommands();
/// and with what processors do under them.
QList<Command> agreementConductCommands();
/// The tests of the measures, and the regulator's questions.
QList<Command> measureCommands();
QList<Command> inspectionCommands();
QList<Command> importCommands();
QList<Command> purposeCommands();
QList<Command> consentCommands();
/// What is held and not needed.
QList<Command> necessityCommands();
QList<Command> scanCommands();
/// Whether somebody may be reached; ends with gateRecordingCommands.
QList<Command> gateCommands();
/// What the gate knows besides consent.
QList<Command> gateRecordingCommands();
/// The second step of a double opt-in; consentCommands ends with these,
QList<Command> consentConfirmingCommands();
/// and with how people stand, and what is recorded for many.
QList<Command> consentStandingCommands();
/// Receipts of consent, and their check by anybody.
QList<Command> receiptCommands();
/// The privacy statement;
QList<Command> statementCommands();
/// its versions, with which statementCommands ends.
QList<Command> statementVersionCommands();
QList<Command> settingsCommands();
QList<Command> contactCommands();
/// Why people are kept, and who has no ground any more.
QList<Command> groundCommands();
/// Records of one person that are made one; contactCommands ends with these.
QList<Command> contactMergeCommands();
QList<Command> listCommands();
QList<Command> processorCommands();
/// Who holds the data of one person; processorCommands ends with these.
QList<Command> processorHolderCommands();
QList<Command> processorChainCommands();
/// What leaves the file.
QList<Command> handoverCommands();
/// By which ways, and what did.
QList<Command> leavingCommands();
/// Telling people what is done with their data.
QList<Command> informingCommands();
/// The letters that do so; informingCommands ends with these.
QList<Command> informingLetterCommands();
/// What marketing tools hold.
QList<Command> toolListCommands();
QList<Command> toolListRecordCommands();
