#pragma once

#include "app/gate/gate_answer.h"
#include "app/gate/gate_facts.h"

/// May this purpose reach this person by this channel? Telecommunicatiewet art. 11.7, the bases of art. 6(1)
/// GDPR, objection, restriction, age and purpose limitation, in the order of domain.md 2.4: what the person
/// ended goes before everything. The suppression list, which knows addresses and not people, is asked last
/// and only of who could be reached otherwise.
GateAnswer mayContact(const GateFacts &facts, const GateTerms &terms);
