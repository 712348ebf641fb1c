#pragma once

#include "app/consent/consent_line.h"
#include "app/consent/consent_repository.h"
#include "app/consent/purpose.h"

/// How every purpose stands for one person, put together from what is stored.
namespace consent_lines {

struct Sources
{
    FilingSystem filingSystem = FilingSystem::Customers;
    QList<Purpose> purposes = {};
    QList<consent_repository::StateRow> states = {};
    QList<ProcessingGround> grounds = {};
    QDate today = {};
};

/// Lines with a history, then other grounds, then what was never asked.
QList<ConsentLine> of(const Sources &sources);

} // namespace consent_lines
