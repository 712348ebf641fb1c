#pragma once

#include "app/retention/retention_rule.h"

#include <QList>

/// What terms are computed by: read once, for whoever computes those of many people.
struct TermBasis
{
    QList<RetentionRule> rules = {};
    QList<RetentionRule> duties = {}; ///< those among them that a statute imposes
    int financialYearEndMonth = 12;
};
