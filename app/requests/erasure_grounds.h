#pragma once

#include "app/base/result.h"
#include "app/requests/proposal.h"
#include "app/requests/request.h"

#include <QList>

class Connection;
class PersonFacts;

/// On which grounds of art. 17(1) GDPR an erasure can rest, by the tests of domain.md 4.7.
namespace erasure_grounds {

/// Those that the program itself finds, the most telling first: consent withdrawn and no other ground, an
/// objection, no purpose left, collected from a child. That data are used unlawfully, or that a statute asks
/// for erasure, only people can say.
Result<QList<ErasureGround>> found(Connection &connection, const Request &request, QDate today);
Result<QList<ErasureGround>> found(PersonFacts &person, const Request &request, QDate today);

/// The ground of a proposal, as it is laid down: the one that was named, or else the first that is found.
/// Invalid "request.ground-words" {key} for one that is not found and that nobody gave words for.
Outcome complete(
    PersonFacts &person, const Request &request, const Proposal &wish, QDate today, Proposal &proposal);

} // namespace erasure_grounds
