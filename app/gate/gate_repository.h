#pragma once

#include "app/base/filing_system.h"
#include "app/base/result.h"
#include "app/gate/addressee.h"
#include "app/gate/gate_settings.h"
#include "app/gate/published_address.h"
#include "app/gate/soft_opt_in.h"

#include <QList>

class Connection;

/// What was recorded besides consent for the question whether somebody may be reached. Records are added, the
/// newest counts, and what counted at a moment in the past stays known.
namespace gate_repository {

Result<Id<Addressee>> add(Connection &connection, FilingSystem filingSystem, const Addressee &addressee);
Result<Id<SoftOptIn>> add(Connection &connection, FilingSystem filingSystem, const SoftOptIn &softOptIn);
Result<Id<PublishedAddress>> add(
    Connection &connection, FilingSystem filingSystem, const PublishedAddress &address);

/// In the order in which they were recorded.
Result<QList<Addressee>> addressees(Connection &connection, FilingSystem filingSystem, Id<Contact> contact);
Result<QList<SoftOptIn>> softOptIns(Connection &connection, FilingSystem filingSystem, Id<Contact> contact);
Result<QList<PublishedAddress>> publishedAddresses(
    Connection &connection, FilingSystem filingSystem, Id<Contact> contact);

/// What was never set, or cannot be read, is as it comes.
Result<GateSettings> settings(Connection &connection);
/// Those that an entry of the trail tells of ("gate.settings").
GateSettings settingsFrom(const QJsonObject &told);
Outcome setSettings(Connection &connection, const GateSettings &settings);

} // namespace gate_repository
