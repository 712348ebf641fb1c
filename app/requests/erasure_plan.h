#pragma once

#include "app/base/result.h"
#include "app/requests/proposal.h"
#include "app/requests/request.h"

#include <QDate>

class Connection;
class PersonFacts;
struct TermBasis;

/// What goes and what stays when somebody asks to be erased (art. 17 GDPR; domain.md 4.7, 8.5).
namespace erasure_plan {

/// What the law and the holds make of it today.
Result<Proposal> draft(Connection &connection, const Request &request, QDate today);

/// The draft with what the preparer keeps beyond it, and the ground. Refused where a wish erases what must
/// stay; Invalid where it keeps something without a reason, "request.keep-exception-missing" without an
/// exception of art. 17(3), and as erasure_grounds::complete() says.
Result<Proposal> completed(Connection &connection, const Request &request, const Proposal &wish, QDate today);
/// The same by what was read before, for whoever makes many.
Result<Proposal> completed(Connection &connection, const Request &request, const Proposal &wish, QDate today,
    const TermBasis &basis);
/// The same of somebody of whom something is known already.
Result<Proposal> completed(PersonFacts &person, const Request &request, const Proposal &wish, QDate today);

/// What is laid down with the request, where it is still what today makes of it. ChangedMeanwhile
/// "request.person-changed" where the person's data is another since, "request.plan-changed" where something
/// else must be kept.
Result<Proposal> current(PersonFacts &person, const Request &request, const Proposal &laidDown, QDate today);

} // namespace erasure_plan
