#pragma once

#include "app/base/result.h"
#include "app/requests/plan_line.h"
#include "app/requests/request.h"

#include <QList>

class Connection;

/// The plan of an erasure thing by thing: the full list that whoever decides looks through.
namespace plan_lines {

/// Everything of the categories of data that is held now (category_places.h), in their order; of each
/// category the fields of the person first, and records of one kind by their number.
Result<QList<PlanLine>> of(Connection &connection, const Request &request, const Proposal &proposal);

} // namespace plan_lines
