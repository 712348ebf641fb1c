#pragma once

#include "app/retention/term_explanation.h"

#include <QJsonObject>

/// How one category of a contact stands, and why: rule by rule, with the sentences that people read.
QJsonObject termJson(const TermExplanation &explanation);
