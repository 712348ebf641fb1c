#pragma once

#include "app/base/result.h"
#include "app/requests/anonymous_fate.h"
#include "app/requests/proposal.h"
#include "app/requests/request.h"

#include <QDate>
#include <QList>

class Connection;

/// Of which categories that go anonymous figures are to stay (domain.md 9.5): those whose term is over by a
/// rule that says ANONYMISE. What the plan says is the wish; the gate is passed when it is carried out, by
/// all who are anonymised in the same transaction and those who were counted before.
namespace figure_plan {

/// Marks them in the plan of an erasure that the organisation began itself; who asks to be erased is counted
/// nowhere.
Outcome mark(Connection &connection, const Request &request, Proposal &proposal, QDate today);

/// What would be left of the person, a row for each category that is marked.
Result<QList<anonymity_gate::Row>> rowsOf(
    Connection &connection, const Request &request, const Proposal &proposal);

/// What becomes of each of them if all whose plan is proposed or approved are carried out together, and
/// whether it needs those. Looks no further than the first thousand of them.
Result<QList<AnonymousFate>> forecast(
    Connection &connection, const Request &request, const Proposal &proposal);

/// A batch in the order in which it is carried out.
struct Arranged
{
    QList<Id<Request>> ids = {};
    /// The last of them go by so many, each in one transaction: else the first of a group would fall short of
    /// the gate that all of it together passes.
    QList<qsizetype> whole = {};
};

/// First those of whom nothing is counted, as they come; then the others, who are alike beside each other,
/// with different values first. `most`: so many a transaction takes.
Result<Arranged> arranged(
    Connection &connection, FilingSystem filingSystem, const QList<Id<Request>> &ids, qsizetype most);

} // namespace figure_plan
