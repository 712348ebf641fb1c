#pragma once

#include "app/cli/command.h"
#include "app/consent/consent_line.h"
#include "app/consent/purpose.h"
#include "app/contacts/contact_file.h"
#include "app/contacts/forbidden_text.h"
#include "app/gate/gate_verdict.h"
#include "app/informing/informing_event.h"
#include "app/requests/request.h"
#include "app/retention/contact_terms.h"
#include "app/retention/legal_hold.h"

/// Everything that is held about one person (art. 15 GDPR).
struct ContactView
{
    ContactFile file = {};
    /// The groups of it that were uncovered.
    QList<CoveredGroup> revealed = {};
    QList<ConsentLine> consents = {};
    GateRecords reach = {};
    QList<TermExplanation> terms = {};
    QList<LegalHold> holds = {};
    QList<Request> requests = {};
    InformingState informing = {};
    /// What stands in free text and may not.
    QList<ForbiddenText> forbidden = {};
    /// The day that it is looked at.
    QDate today = {};
    QList<Purpose> purposes = {};

    bool isCovered(CoveredGroup group) const;
    /// Null when the purpose is not known.
    const Purpose *purpose(Id<Purpose> id) const;
};

/// Whether what is covered is shown too, and why.
struct Revealing
{
    bool isWanted = false;
    std::optional<ViewReason> reason = std::nullopt;
};

/// Reads it all; the look at the person is noted in the trail, and each group that is uncovered.
Result<ContactView> contactView(
    const CommandRun &run, FilingSystem filingSystem, Id<Contact> id, const Revealing &revealing);

QJsonObject jsonOf(const ContactView &view);
/// The same for people: a heading for each part that holds anything, its rows indented below it.
QStringList linesOf(const ContactView &view);
