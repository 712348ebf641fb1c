#pragma once

#include "app/agreements/agreement_file.h"

#include <QString>

/// "COMPLETE", or "INCOMPLETE: d, e, g are missing" (VOLLEDIG, ONVOLLEDIG: domain.md 6.3): the letters by
/// which art. 28(3) GDPR numbers them, the opening words by their names, and the form.
QString verdictSentence(const AgreementVerdict &verdict);
/// How many of the 28 are there, and how many nobody looked at.
QString scoreSentence(const AgreementVerdict &verdict);

/// "Object to Wolk BV: 5 days left, until 5 December 2026".
QString agreementTaskSentence(const AgreementTask &task);
/// How an announced sub-processor stands on a day.
QString announcementSentence(const SubAnnouncement &announcement, QDate today);
/// From when, until when, and how it ends.
QString agreementSpanSentence(const AgreementLine &line);
/// Asked for, received, refused, followed up.
QString processorAuditSentence(const ProcessorAudit &audit);
