#pragma once

#include "app/consent/purpose.h"
#include "app/measures/measure.h"
#include "app/registers/transfer_finding.h"
#include "app/retention/retention_rule.h"
#include "app/settings/organisation_profile.h"

#include <QDate>
#include <QJsonObject>
#include <QList>

/// What the rest of the file knows that the record of processing activities is derived from.
struct RegisterSources
{
    OrganisationProfile organisation = {};
    /// All of them, those that ended as well.
    QList<Purpose> purposes = {};
    QList<Processor> processors = {};
    /// What leaves the EEA, and the decisions on adequacy as they stand here.
    TransferTerms transfers = {};
    /// On or off.
    QList<RetentionRule> rules = {};
    /// Where the file is kept and how backups of it are made: "server", and in a file of its own "schedule"
    /// and "destinations" (backup_facts.h).
    QJsonObject backups = {};
    /// How it stands with the test of each measure.
    QList<MeasureStanding> measures = {};
    QDate today = {};
};
