#include "app/requests/decision_signing.h"

#include "app/audit/sealed_trail_repository.h"
#include "app/changes/service_context.h"
#include "app/requests/decision_basis.h"
#include "app/requests/decision_document.h"
#include "app/requests/proposal.h"
#include "app/requests/request_at_once.h"
#include "app/requests/request_code.h"
#include "app/requests/request_refusal.h"
#include "app/staff/deputy_repository.h"
#include "app/staff/staff_repository.h"
#include "app/staff/vault_roles.h"
#include "app/storage/file_key.h"
#include "app/vault/bytes.h"
#include "app/vault/vault_file.h"

#include <algorithm>

namespace decision_signing {

namespace {

Error refused(const char *what)
{
    return Error{Failure::Refused, QStringLiteral("request.") + QLatin1String(what)};
}

DecisionDocument::Verdict verdictOf(Decision::Verdict verdict)
{
    return verdict == Decision::Verdict::Approved ? DecisionDocument::Verdict::Approved
                                                  : DecisionDocument::Verdict::Rejected;
}

QUuid uuidOf(const QByteArray &ref)
{
    return QUuid::fromRfc4122(ref);
}

/// The approver's place among the key sets; none where they left.
std::optional<SlotInfo> keysOf(const QString &approver, const QList<SlotInfo> &members)
{
    const auto found = std::find_if(
        members.begin(), members.end(), [&](const SlotInfo &slot) { return slot.ref == approver; });
    return found == members.end() ? std::nullopt : std::optional(*found);
}

/// An administrator has vouched for the keys, and for a role that decides; for who decides in another's stead
/// the deputyship proves the right.
bool maySign(const SlotInfo &slot, const Request &request, bool isLent)
{
    return slot.certified && slot.state == KeySlot::State::Active &&
        (isLent || mayDo(slot.roles, Operation::DecideRequests, request.filingSystem));
}

Digest digestOf(const QString &reason)
{
    return sha256({reason.toUtf8()});
}

/// Of what the administrator signed; nothing in the approver's own right.
Digest digestOf(const std::optional<Deputyship> &lent)
{
    return lent ? sha256({lent->document}) : Digest();
}

DecisionDocument documentOf(const ServiceContext &context, const Request &request,
    const std::optional<Deputyship> &lent, const QString &opened, const Decision &decision,
    const LogHead &trail)
{
    return {.vault = context.location.key->vault().vault(),
        .request = QUuid::fromString(request.ref),
        .revision = static_cast<quint64>(request.proposedVersion),
        .kind = kindOf(request),
        .subjects = {uuidOf(request.contactRef)},
        .payload = Digest::from(request.proposalDigest).value_or(Digest()),
        .registrant = QUuid::fromString(request.registeredBy),
        .preparer = QUuid::fromString(request.preparedBy),
        .approver = QUuid::fromString(decision.approver),
        .verdict = verdictOf(decision.verdict),
        .reason = digestOf(decision.reason),
        .trailSize = trail.size,
        .trailRoot = trail.root,
        .notBefore = decision.decidedAt,
        .notAfter = {decision.decidedAt.micros + DecisionDocument::longestTerm},
        .standsFor = QUuid::fromString(decision.standsFor),
        .deputyship = digestOf(lent),
        .opened = opened};
}

Outcome expectStead(Connection &connection, const Decision &decision, ExpectedDecision &expected)
{
    if (decision.standsFor.isEmpty())
        return done;
    const auto principal = staff_repository::byRef(connection, decision.standsFor);
    if (!principal)
        return principal.error();
    if (*principal && !(*principal)->ownContact.isEmpty())
        expected.approverRecords.append(uuidOf((*principal)->ownContact));
    const auto lent = deputy_repository::byRef(connection, decision.deputyship);
    if (!lent)
        return lent.error();
    expected.deputyship = digestOf(*lent);
    return done;
}

/// What the stored rows say now, for the document to agree with.
Result<ExpectedDecision> expectedNow(const ServiceContext &context, Connection &connection,
    DecisionBasis &basis, const Request &request, const Decision &decision, const DecisionDocument &document)
{
    const auto approver = basis.member(decision.approver);
    if (!approver)
        return approver.error();
    const auto trail = basis.trailSeenBy(document);
    if (!trail)
        return trail.error();
    ExpectedDecision expected{.vault = context.location.key->vault().vault(),
        .request = QUuid::fromString(request.ref),
        .revision = static_cast<quint64>(request.proposedVersion),
        .kind = kindOf(request),
        .subjects = {uuidOf(request.contactRef)},
        .payload = Digest::from(Proposal::digestOf(request.proposal)).value_or(Digest()),
        .registrant = QUuid::fromString(request.registeredBy),
        .preparer = QUuid::fromString(request.preparedBy),
        .approver = QUuid::fromString(decision.approver),
        .standsFor = QUuid::fromString(decision.standsFor),
        .trail = *trail};
    if (*approver && !(*approver)->ownContact.isEmpty())
        expected.approverRecords = {uuidOf((*approver)->ownContact)};
    if (auto lent = expectStead(connection, decision, expected); !lent)
        return lent.error();
    if (document.trailSize > trail->size)
        return expected; // which the check finds out
    const auto proof = merkle::consistencyProof(document.trailSize, trail->size, basis.nodes(trail->epoch));
    if (!proof)
        return proof.error();
    expected.trailProof = *proof;
    return expected;
}

} // namespace

QString kindOf(const Request &request)
{
    const auto proposal = Proposal::fromJson(request.proposal);
    if (request_refusal::isRefusal(request.outcome) || (proposal && proposal->refuses()))
        return QStringLiteral("refusal");
    return request_rules::isLifting(request) ? QStringLiteral("restriction-lifting") : codeOf(request.type);
}

Outcome sign(const ServiceContext &context, const Signer &signer, const Request &request,
    const std::optional<Deputyship> &lent, const QString &opened, Decision &decision)
{
    const auto members = vault_file::members(context.location.target, context.location.key->vault());
    if (!members)
        return members.error();
    const auto keys = keysOf(decision.approver, *members);
    if (!keys || !maySign(*keys, request, lent.has_value()))
        return refused("approver-uncertified");
    const auto trail =
        context.read([](Connection &connection) { return sealed_trail_repository::head(connection); })
            .result();
    if (!trail)
        return trail.error();
    const DecisionDocument document = documentOf(context, request, lent, opened, decision, *trail);
    const auto bytes = document.toBytes();
    if (!bytes)
        return bytes.error();
    const auto signature = decision_document::sign(document, signer);
    if (!signature)
        return signature.error();
    decision.document = *bytes;
    decision.signature = *signature;
    decision.publicKey = viewOf(keys->keys.sign).toByteArray();
    decision.certificate = keys->certificate;
    if (!lent)
        return done;
    // Who lent the right may have left when somebody looks again.
    if (const auto giver = keysOf(lent->givenBy, *members))
        decision.certificate += giver->certificate;
    return done;
}

Outcome check(const ServiceContext &context, Connection &connection, DecisionBasis &basis,
    const Request &request, const Decision &decision, Instant now)
{
    if (decision.signature.isEmpty())
        return refused("decision-unsigned");
    const auto members = basis.members();
    if (!members)
        return members.error();
    const auto keys = keysOf(decision.approver, *members);
    const bool isSame = keys && maySign(*keys, request, !decision.standsFor.isEmpty()) &&
        viewOf(keys->keys.sign) == decision.publicKey;
    if (!isSame)
        return refused("decision-keys");
    const auto document = DecisionDocument::fromBytes(decision.document);
    if (!document)
        return document.error();
    // Given with the approval, and read by whoever carries it out.
    if (document->reason != digestOf(decision.reason))
        return Error{Failure::Refused, QStringLiteral("decision.payload"), {QStringLiteral("reason")}};
    // The moment for which the right was looked at is the one that was signed.
    if (document->notBefore != decision.decidedAt)
        return Error{Failure::Refused, QStringLiteral("decision.payload"), {QStringLiteral("moment")}};
    const auto expected = expectedNow(context, connection, basis, request, decision, *document);
    if (!expected)
        return expected.error();
    return decision_document::checkDecision(
        decision.document, decision.signature, decision.publicKey, *expected, now);
}

} // namespace decision_signing
