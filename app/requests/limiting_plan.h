#pragma once

#include "app/base/result.h"
#include "app/requests/proposal.h"
#include "app/requests/request.h"
#include "app/requests/restriction.h"

class Connection;

/// Plans that erase and correct nothing: to end a restriction, to stop purposes on an objection, to restrict
/// what is contested instead of correcting it.
namespace limiting_plan {

/// What the program proposes: for an objection every purpose on the bases that can be objected to, or the one
/// that it is limited to; for a lifting the restriction that the request follows on.
Result<Proposal> draft(Connection &connection, const Request &request);

/// The proposal, checked and filled in. Of a lifting: Invalid "request.informed-missing" without the day on
/// which the person was told, "request.informed-day" for one before the restriction or after today. Of an
/// objection: Invalid "request.stop-missing" without a purpose, "request.stop-basis" {the key} for one that
/// cannot be objected to. Of what is contested: Invalid "request.statement-missing".
Result<Proposal> completed(
    Connection &connection, const Request &request, const Proposal &proposal, QDate today);

/// What is to be lifted: that of the request with this `ref`, of the same person. Refused
/// "request.restriction-over" where it ended already or there never was one.
Result<Restriction> restrictionOf(Connection &connection, const Request &request, const QString &ref);

} // namespace limiting_plan
