#include "app/requests/identity_facts.h"

#include "app/classification/class_rules.h"
#include "app/classification/field_catalogue.h"
#include "app/contacts/bsn_scan.h"
#include "app/contacts/edit_rule.h"
#include "app/requests/person_facts.h"
#include "app/requests/proposal.h"
#include "app/requests/request_rules.h"
#include "app/storage/sql.h"

#include <algorithm>

namespace identity_facts {

namespace {

/// Texts in which somebody may have written down a number that should not stand there.
Result<bool> holdsNumbers(Connection &connection, const Request &request)
{
    const auto bodies = Sql(connection, "identity.notes",
        QStringLiteral("SELECT body FROM note WHERE filing_system = ? AND contact_id = ?"))
                            .bind(request.filingSystem)
                            .bind(request.contact)
                            .list([](const Row &row) { return row.text(0); });
    if (!bodies)
        return bodies.error();
    return std::any_of(
        bodies->begin(), bodies->end(), [](const QString &body) { return isBlocked(scanForBsn(body)); });
}

/// The day of the last change of how the person is reached; what came in with an import or for the first time
/// replaced nothing. Null where there was none.
Result<QDate> channelChangedOn(Connection &connection, const Request &request)
{
    const auto changed = Sql(connection, "identity.channel-changed",
        QStringLiteral("SELECT MAX(changed_at) FROM field_history WHERE filing_system = ? AND contact_id = ? "
                       "AND field IN (%1, %2, %3, %4) AND before <> ''")
            .arg(static_cast<int>(ContactField::Email))
            .arg(static_cast<int>(ContactField::Phone))
            .arg(static_cast<int>(ContactField::WorkEmail))
            .arg(static_cast<int>(ContactField::WorkPhone)))
                             .bind(request.filingSystem)
                             .bind(request.contact)
                             .first([](const Row &row) { return row.maybeInstant(0); });
    if (!changed)
        return changed.error();
    const std::optional<Instant> at = changed->value_or(std::nullopt);
    return at ? at->toLocal().date() : QDate();
}

bool correctsSensitive(const Request &request)
{
    const auto proposal = Proposal::fromJson(request.proposal);
    if (!proposal)
        return false;
    return std::any_of(proposal->corrections.begin(), proposal->corrections.end(),
        [&](const Proposal::Correction &correction) {
            const auto field = contactFieldOf(correction.field);
            return field && rulesOf(field_catalogue::classOf(*field, request.filingSystem)).isMasked;
        });
}

} // namespace

namespace {

Result<IdentityFacts> factsOf(PersonFacts &person, const Request &request)
{
    Connection &connection = person.connection();
    IdentityFacts facts{.correctsSensitive = correctsSensitive(request)};
    if (!request.contact.isStored())
        return facts;
    const auto held = person.held();
    if (!held)
        return held.error().failure == Failure::NotFound ? Result<IdentityFacts>(facts) : held.error();
    facts.holdsFinancial = held->contains(DataCategory::Financial);
    facts.holdsHr = held->contains(DataCategory::Hr);
    const auto numbers = holdsNumbers(connection, request);
    if (!numbers)
        return numbers.error();
    facts.holdsNumbers = *numbers;
    const auto changedOn = channelChangedOn(connection, request);
    if (!changedOn)
        return changedOn.error();
    facts.channelChangedOn = *changedOn;
    return facts;
}

} // namespace

Result<IdentityFacts> of(Connection &connection, const Request &request)
{
    CommonFacts common(connection);
    PersonFacts person(common, request.filingSystem, request.contact);
    return factsOf(person, request);
}

Result<IdentityNeed> needOf(Connection &connection, const Request &request)
{
    const auto facts = of(connection, request);
    if (!facts)
        return facts.error();
    return identityNeed(request, *facts);
}

Outcome isEstablished(Connection &connection, const Request &request)
{
    CommonFacts common(connection);
    PersonFacts person(common, request.filingSystem, request.contact);
    return isEstablished(person, request);
}

Outcome isEstablished(PersonFacts &person, const Request &request)
{
    const auto facts = factsOf(person, request);
    if (!facts)
        return facts.error();
    const auto missing = request_rules::identityMissing(request, identityNeed(request, *facts));
    return missing ? Outcome(*missing) : Outcome(done);
}

} // namespace identity_facts
