#include "app/requests/erasure_grounds.h"

#include "app/consent/consent_state.h"
#include "app/contacts/field_value.h"
#include "app/contacts/provenance_repository.h"
#include "app/grounds/ground_end_repository.h"
#include "app/requests/person_facts.h"
#include "app/storage/sql.h"

namespace erasure_grounds {

namespace {

/// Below this age consent to an online service is not a child's own to give (art. 8(1) GDPR, art. 5 UAVG).
constexpr int ageOfConsent = 16;

Result<bool> hasObjected(Connection &connection, const Request &request)
{
    const auto objections = Sql(connection, "erasure.objections",
        QStringLiteral("SELECT (SELECT COUNT(*) FROM consent_state s JOIN consent_event e ON "
                       "e.filing_system = s.filing_system AND e.id = s.event_id WHERE s.filing_system = ? "
                       "AND s.contact_id = ? AND e.act = %1) + (SELECT COUNT(*) FROM request WHERE "
                       "filing_system = ? AND contact_id = ? AND type = %2 AND outcome IN (%3, %4))")
            .arg(static_cast<int>(ConsentAct::Objected))
            .arg(static_cast<int>(Request::Type::Objection))
            .arg(static_cast<int>(Request::Outcome::Granted))
            .arg(static_cast<int>(Request::Outcome::PartlyGranted)))
                                .bind(request.filingSystem)
                                .bind(request.contact)
                                .bind(request.filingSystem)
                                .bind(request.contact)
                                .number();
    return objections ? Result<bool>(*objections > 0) : Result<bool>(objections.error());
}

Result<bool> isFromChild(PersonFacts &person)
{
    const auto contact = person.contact();
    if (!contact)
        return contact.error().failure == Failure::NotFound ? Result<bool>(false) : contact.error();
    if (!contact->birthDate.isValid())
        return false;
    const auto origin =
        provenance_repository::byId(person.connection(), person.filingSystem(), contact->provenance);
    if (!origin)
        return origin.error();
    return *origin && (*origin)->collectedOn.isValid() &&
        (*origin)->collectedOn < contact->birthDate.addYears(ageOfConsent);
}

} // namespace

Result<QList<ErasureGround>> found(Connection &connection, const Request &request, QDate today)
{
    CommonFacts common(connection);
    PersonFacts person(common, request.filingSystem, request.contact);
    return found(person, request, today);
}

Result<QList<ErasureGround>> found(PersonFacts &person, const Request &request, QDate today)
{
    Connection &connection = person.connection();
    QList<ErasureGround> grounds;
    if (!request.contact.isStored())
        return grounds;
    const auto end = ground_end_repository::one(connection, request.filingSystem, request.contact, today);
    if (!end)
        return end.error();
    const bool isOver = end->has_value();
    if (isOver && (*end)->end.why == WithoutGround::ConsentEnded)
        grounds.append(ErasureGround::ConsentWithdrawn);
    const auto objected = hasObjected(connection, request);
    if (!objected)
        return objected.error();
    if (*objected)
        grounds.append(ErasureGround::Objection);
    if (isOver)
        grounds.append(ErasureGround::NoLongerNeeded);
    const auto child = isFromChild(person);
    if (!child)
        return child.error();
    if (*child)
        grounds.append(ErasureGround::ChildService);
    return grounds;
}

Outcome complete(
    PersonFacts &person, const Request &request, const Proposal &wish, QDate today, Proposal &proposal)
{
    const auto grounds = found(person, request, today);
    if (!grounds)
        return grounds.error();
    proposal.groundWords = wish.groundWords.trimmed();
    if (auto clean = refuseNationalNumbers({{QStringLiteral("ground"), proposal.groundWords}}); !clean)
        return clean;
    if (!wish.ground) {
        proposal.groundWords.clear();
        if (!grounds->isEmpty())
            proposal.ground = grounds->constFirst();
        return done;
    }
    if (!grounds->contains(*wish.ground) && proposal.groundWords.isEmpty())
        return Error{Failure::Invalid, QStringLiteral("request.ground-words"), {keyOf(*wish.ground)}};
    proposal.ground = wish.ground;
    return done;
}

} // namespace erasure_grounds
