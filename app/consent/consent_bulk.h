#pragma once

#include "app/consent/consent_draft.h"

#include <QList>
#include <QMap>

#include <optional>

/// The same act for many people: asked again, expired, or given, refused or withdrawn by each of a list.
struct BulkConsent
{
    /// What is recorded for each; its detail and evidence are left out of account, for they are of one
    /// person.
    ConsentDraft act = {};
    QList<Id<Contact>> contacts = {};
    /// Instead of those: everybody whose line stands so.
    std::optional<ConsentState> withState = std::nullopt;
};

/// What becomes of it, or would.
struct BulkConsentOutcome
{
    int changed = 0;
    /// Who cannot, by the name of the error that recording one of them would give.
    QMap<QString, int> refused = {};
    /// What the events have in common; empty for a preview.
    QString bulkRef = {};
};
