#pragma once

#include "app/base/filing_system.h"
#include "app/base/instant.h"
#include "app/base/result.h"
#include "app/consent/ask_again_line.h"
#include "app/consent/purpose.h"

#include <QList>

#include <functional>

class Connection;

/// What the gate says of asking people again.
namespace ask_again_judging {

struct Question
{
    FilingSystem filingSystem = FilingSystem::Customers;
    Purpose purpose = {};
    Instant now = {};
};

/// The purpose, if people can be asked again for it at all.
Result<Purpose> askable(Connection &connection, const QString &purposeKey);

/// Fills in by which channel each may be asked, and why not: of a few one by one, of many by going through
/// everybody. `goesOn` is asked now and then; false answers Cancelled.
Outcome judge(Connection &connection, const Question &question, QList<AskAgainLine> &lines,
    const std::function<bool()> &goesOn);

} // namespace ask_again_judging
