#pragma once

#include "app/consent/consent_state.h"

#include <QString>
#include <QStringView>

#include <optional>

/// The stable word of an act for the command line and the audit trail, "withdrawn".
QString keyOf(ConsentAct act);
std::optional<ConsentAct> consentActFrom(QStringView key);

/// The stable word of a state, "pending".
QString keyOf(ConsentState state);
std::optional<ConsentState> consentStateFrom(QStringView key);
