#pragma once

#include "app/base/filing_system.h"
#include "app/base/id.h"
#include "app/base/result.h"
#include "app/retention/anonymous_figure.h"

#include <QDate>
#include <QList>

class Connection;
struct Contact;

/// What is left of people after they were anonymised: counts, and nothing by which one of them is known again
/// (domain.md 9.5). There is no way back from a count to who is in it.
namespace anonymous_figure_repository {

/// What would be left of a category of somebody: `keptUntil` is the last day of its term. NotFound
/// "retention.contact".
Result<anonymity_gate::Row> rowOf(Connection &connection, FilingSystem filingSystem, Id<Contact> contact,
    DataCategory category, const QString &rule, QDate keptUntil);

/// Who is counted already under a combination.
Result<anonymity_gate::Group> standing(
    Connection &connection, FilingSystem filingSystem, const anonymity_gate::Combination &combination);
/// Counts people in. Only after anonymity_gate::judge() of all of the combination.
Outcome add(Connection &connection, FilingSystem filingSystem, const AnonymousFigure &figure);

/// By category, rule, year, kind, region and value.
Result<QList<AnonymousFigure>> all(Connection &connection, FilingSystem filingSystem);

} // namespace anonymous_figure_repository
