#pragma once

#include "app/requests/decision_basis.h"
#include "app/requests/person_facts.h"
#include "app/requests/whole_erasures.h"

/// What the requests share that are carried out in one transaction, were it only one.
struct CarriedTogether
{
    DecisionBasis basis;
    CommonFacts facts;
    WholeErasures erasures = {};
};
