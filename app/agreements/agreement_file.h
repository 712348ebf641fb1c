#pragma once

#include "app/agreements/agreement_document.h"
#include "app/agreements/agreement_draft.h"
#include "app/agreements/agreement_task.h"
#include "app/registers/processor.h"
#include "app/settings/organisation_profile.h"

/// How it stands with one agreement, for a list.
struct AgreementLine
{
    Agreement agreement = {};
    QString processorName = {};
    AgreementVerdict verdict = {};
    bool isInForce = false;
    /// When it was last looked at; null where nobody did.
    QDate reviewedOn = {};
    /// By when notice must be given, and when it ends; null where that is not known.
    QDate noticeBy = {};
    QDate endsOn = {};
    QDate reviewBy = {};
};

/// Everything that is kept of one agreement.
struct AgreementFile
{
    AgreementLine line = {};
    Processor processor = {};
    /// Ours, as letters and drafts name it.
    OrganisationProfile organisation = {};
    /// Every review that was made, in the order of the clauses and the oldest first.
    QList<ClauseReview> reviews = {};
    /// The newest first.
    QList<AgreementDraft> drafts = {};
    /// Without their content.
    QList<AgreementDocument> documents = {};
};

/// What one processor agreed to, and how they keep to it.
struct ProcessorConduct
{
    Processor processor = {};
    QList<AgreementLine> agreements = {};
    QList<SubAnnouncement> announcements = {};
    QList<ProcessorAudit> audits = {};
    /// Files of those audits, without their content.
    QList<AgreementDocument> evidence = {};
    QList<ProcessorIncident> incidents = {};
    QList<AgreementTask> tasks = {};
};
