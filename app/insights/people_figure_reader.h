#pragma once

#include "app/base/filing_system.h"
#include "app/base/result.h"
#include "app/insights/people_behind.h"
#include "app/insights/people_figure.h"

class Connection;

/// The people behind a figure: how many, who they are, a page of them. All of it asks the same question, or
/// the counters that follow it (figure_counts.h).
namespace people_figure_reader {

Result<qint64> count(
    Connection &connection, FilingSystem filingSystem, const PeopleFigure &figure, QDate today);
/// The first `limit` of them as the list shows them: who is due first where the figure is about an end, in
/// the order of names elsewhere.
Result<PeopleBehind> people(
    Connection &connection, FilingSystem filingSystem, const PeopleFigure &figure, QDate today, int limit);
/// The same people where it is known how many they are.
Result<QList<ListRow>> first(Connection &connection, FilingSystem filingSystem, const PeopleFigure &figure,
    QDate today, qint64 total, int limit);
/// All of them, in the order of their numbers.
Result<QList<Id<Contact>>> contacts(
    Connection &connection, FilingSystem filingSystem, const PeopleFigure &figure, QDate today);

} // namespace people_figure_reader
