#pragma once

#include "app/retention/retention_rule.h"

#include <QList>

/// What terms are computed by: read once, for whoever computes those of many people.
struct TermBasis
{
    QList<RetentionRule> rules = {};
    int financialYearEndMonth = 12;
};
