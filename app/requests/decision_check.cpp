#include "app/requests/decision_check.h"

#include "app/requests/decision_signing.h"
#include "app/requests/request.h"
#include "app/requests/request_at_once.h"
#include "app/requests/request_refusal.h"
#include "app/staff/deputy_document.h"
#include "app/staff/deputy_repository.h"
#include "app/staff/vault_roles.h"
#include "app/storage/sql.h"
#include "app/vault/bytes.h"
#include "app/vault/vouchers.h"

#include <algorithm>
#include <limits>

namespace decision_check {

namespace {

using What = DecisionFinding::What;

/// A request with one of its decisions, or with none.
struct Line
{
    Request request = {};
    std::optional<Decision> decision = std::nullopt;
};

struct Stored
{
    Request request = {};
    /// The newest last.
    QList<Decision> decisions = {};
};

Line lineFrom(const Row &row)
{
    Line line{.request = {.filingSystem = row.filingSystem(0),
                  .ref = row.text(1),
                  .type = row.as<Request::Type>(2),
                  .contactRef = row.bytes(3),
                  .stage = stageFrom(row.number(4)),
                  .outcome = row.as<Request::Outcome>(5),
                  .registeredBy = row.text(6),
                  .proposalDigest = row.bytes(7),
                  .preparedBy = row.text(8),
                  .executedAt = row.maybeInstant(9),
                  .proposedVersion = static_cast<int>(row.integer(10))}};
    line.request.aim.kind = row.as<RequestAim::Kind>(23);
    if (!row.isNull(11))
        line.decision = Decision{.ref = row.text(11),
            .approver = row.text(12),
            .verdict = row.as<Decision::Verdict>(13),
            .reason = row.text(14),
            .proposalDigest = row.bytes(15),
            .decidedAt = row.instant(16),
            .document = row.bytes(17),
            .signature = row.bytes(18),
            .publicKey = row.bytes(19),
            .certificate = row.bytes(20),
            .standsFor = row.text(21),
            .deputyship = row.text(22)};
    return line;
}

/// In one statement, so that nobody decides in between.
Result<QList<Stored>> allStored(Connection &connection)
{
    QList<Stored> all;
    Sql sql(connection, "request.all-decided",
        QStringLiteral(
            "SELECT r.filing_system, r.ref, r.type, r.contact_ref, r.stage, r.outcome, r.registered_by, "
            "r.proposal_digest, r.prepared_by, r.executed_at, r.proposed_version, d.ref, d.approver, "
            "d.verdict, COALESCE(w.reason, ''), d.proposal_digest, d.decided_at, d.document, d.signature, "
            "d.public_key, d.certificate, d.stands_for, d.deputyship, r.aim FROM request r "
            "LEFT JOIN decision d ON d.filing_system = r.filing_system AND d.request_id = r.id "
            "LEFT JOIN decision_reason w ON w.filing_system = d.filing_system AND w.decision_ref = d.ref "
            "ORDER BY r.filing_system, r.id, d.decided_at, d.id"));
    const auto read = sql.each([&all](const Row &row) {
        const Line line = lineFrom(row);
        if (all.isEmpty() || all.constLast().request.ref != line.request.ref)
            all.append({.request = line.request, .decisions = {}});
        if (line.decision)
            all.last().decisions.append(*line.decision);
        return true;
    });
    return read ? Result<QList<Stored>>(all) : Result<QList<Stored>>(read.error());
}

/// What entries of earlier builds tell of: nobody can put one before those of now.
class Past final
{
public:
    explicit Past(Connection &connection) : m_connection(connection) {}

    /// Decisions on the request that were taken before there were digests of rows.
    Result<qint64> decisionsOn(const QString &request)
    {
        if (auto known = learn(); !known)
            return known.error();
        if (m_isDemonstration)
            return std::numeric_limits<qint64>::max();
        return Sql(m_connection, "request.decided-before",
            QStringLiteral("SELECT COUNT(*) FROM audit_entry WHERE request_ref = ? AND request_ref <> '' AND "
                           "position < ? AND action IN ('request.approved', 'request.rejected')"))
            .bind(request)
            .bind(m_until)
            .number();
    }

private:
    Outcome learn()
    {
        if (m_isKnown)
            return done;
        const auto first = Sql(m_connection, "request.first-digest",
            QStringLiteral("SELECT position FROM audit_entry WHERE row_state IS NOT NULL "
                           "ORDER BY position LIMIT 1"))
                               .first([](const Row &row) { return row.integer(0); });
        if (!first)
            return first.error();
        m_until = first->value_or(std::numeric_limits<qint64>::max());
        // Nobody signed for the colleagues of a demonstration then, and no entry tells of their requests.
        const auto demonstrations = Sql(m_connection, "request.demonstration",
            QStringLiteral("SELECT COUNT(*) FROM audit_entry WHERE position < ? AND "
                           "action IN ('demo.colleagues', 'demo.fill')"))
                                        .bind(m_until)
                                        .number();
        if (!demonstrations)
            return demonstrations.error();
        m_isDemonstration = *demonstrations > 0;
        m_isKnown = true;
        return done;
    }

    Connection &m_connection;
    bool m_isKnown = false;
    qint64 m_until = 0; ///< the first entry with a digest
    bool m_isDemonstration = false;
};

/// Whether an administrator signed that the approver stands for whom they say, on the day they decided.
Result<bool> isLent(Connection &connection, const Vouchers &vouchers, const Request &request,
    const Decision &decision, const DecisionDocument &document)
{
    const auto lent = deputy_repository::byRef(connection, decision.deputyship);
    if (!lent)
        return lent.error();
    if (!*lent || sha256({(*lent)->document}) != document.deputyship)
        return false;
    const Deputyship &given = **lent;
    const auto told = deputy_document::verified(given.document, given.signature, given.publicKey);
    if (!told)
        return false;
    const auto giver = vouchers.certificateOf(told->giver, given.publicKey, decision.certificate);
    // Days are those of the desk where it was decided, which may lie in another zone than this one.
    const QDate day = document.notBefore.toLocal().date();
    return giver && mayDo(giver->roles, Operation::ManageStaff, request.filingSystem) &&
        told->vault == vouchers.vault() && told->deputyship == QUuid::fromString(given.ref) &&
        told->principal == document.standsFor && told->deputy == document.approver &&
        told->giver != document.approver &&
        told->filingSystem == static_cast<quint64>(request.filingSystem) && day >= told->from.addDays(-1) &&
        day <= told->until.addDays(1);
}

bool agrees(const DecisionDocument &document, const Request &request, const Decision &decision)
{
    return document.request == QUuid::fromString(request.ref) &&
        document.registrant == QUuid::fromString(request.registeredBy) &&
        document.approver == QUuid::fromString(decision.approver) &&
        document.standsFor == QUuid::fromString(decision.standsFor) &&
        static_cast<int>(document.verdict) == static_cast<int>(decision.verdict) &&
        document.payload.view() == decision.proposalDigest && document.notBefore == decision.decidedAt &&
        // An erasure takes the words.
        (decision.reason.isEmpty() || document.reason == sha256({decision.reason.toUtf8()}));
}

bool isByOtherEyes(const DecisionDocument &document)
{
    const auto hasPart = [&](const QUuid &member) {
        return member == document.registrant || member == document.preparer;
    };
    return !hasPart(document.approver) && !hasPart(document.standsFor) &&
        document.standsFor != document.approver;
}

/// What was signed; nothing where it is not the decision that the row tells.
Result<std::optional<DecisionDocument>> genuine(
    Connection &connection, const Vouchers &vouchers, const Request &request, const Decision &decision)
{
    using Found = std::optional<DecisionDocument>;
    const auto document =
        decision_document::verified(decision.document, decision.signature, decision.publicKey);
    if (!document || document->vault != vouchers.vault() || !agrees(*document, request, decision) ||
        !isByOtherEyes(*document))
        return Found();
    const auto certificate =
        vouchers.certificateOf(document->approver, decision.publicKey, decision.certificate);
    if (!certificate)
        return Found();
    if (document->standsFor.isNull())
        return mayDo(certificate->roles, Operation::DecideRequests, request.filingSystem) ? Found(*document)
                                                                                          : Found();
    const auto lent = isLent(connection, vouchers, request, decision, *document);
    if (!lent)
        return lent.error();
    return *lent ? Found(*document) : Found();
}

bool needsApproval(const Request &request, const QList<Decision> &decisions)
{
    using enum Request::Stage;
    // In earlier builds it was a rejection that refused a request.
    const bool isRejection =
        !decisions.isEmpty() && decisions.constLast().verdict == Decision::Verdict::Rejected;
    if (request_refusal::isRefusal(request.outcome))
        return request.stage == Approved || !isRejection;
    if (!request_rules::needsDecision(request))
        return request.stage == Approved;
    const bool isGranted = (request.stage == Answered || request.stage == Closed) &&
        (request.outcome == Request::Outcome::Granted || request.outcome == Request::Outcome::PartlyGranted);
    return request.stage == Approved || request.stage == NotifyingRecipients || isGranted ||
        request.executedAt.has_value();
}

/// Whether this is the approval of what was proposed last, given in time.
bool carries(const DecisionDocument &document, const Request &request)
{
    const bool isInTime = !request.executedAt ||
        (*request.executedAt >= document.notBefore && *request.executedAt < document.notAfter);
    const qint64 term = document.notAfter.micros - document.notBefore.micros;
    return isInTime && term <= DecisionDocument::longestTerm &&
        document.kind == decision_signing::kindOf(request) &&
        document.preparer == QUuid::fromString(request.preparedBy) &&
        document.subjects.contains(QUuid::fromRfc4122(request.contactRef));
}

/// What is wrong with one request, and what is genuine of it.
Result<std::optional<What>> judged(
    Connection &connection, const Vouchers &vouchers, Past &past, const Stored &stored, Looked &looked)
{
    using Found = std::optional<What>;
    const Request &request = stored.request;
    qint64 unsignedOnes = 0;
    std::optional<DecisionDocument> last;
    for (const Decision &decision : stored.decisions) {
        last.reset();
        if (decision.signature.isEmpty()) {
            ++unsignedOnes;
            continue;
        }
        const auto document = genuine(connection, vouchers, request, decision);
        if (!document)
            return document.error();
        if (!*document)
            return Found(What::Forged);
        last = **document;
        looked.genuine.append(*last);
    }
    const bool isNeeded = needsApproval(request, stored.decisions);
    const bool isOfVersion = last && last->revision == static_cast<quint64>(request.proposedVersion);
    if (unsignedOnes > 0 || (isNeeded && last && !isOfVersion)) {
        const auto before = past.decisionsOn(request.ref);
        if (!before)
            return before.error();
        if (*before < unsignedOnes)
            return Found(What::Forged);
        // In which version it was proposed was not kept then.
        if (isNeeded && last && !isOfVersion && (request.proposedVersion != 0 || *before == 0))
            return Found(What::Missing);
    }
    if (!isNeeded)
        return Found();
    const bool isApproved = !stored.decisions.isEmpty() &&
        stored.decisions.constLast().verdict == Decision::Verdict::Approved &&
        stored.decisions.constLast().proposalDigest == request.proposalDigest;
    return isApproved && (!last || carries(*last, request)) ? Found() : Found(What::Missing);
}

} // namespace

Result<Looked> look(Connection &connection, const Vouchers &vouchers)
{
    const auto all = allStored(connection);
    if (!all)
        return all.error();
    Looked looked;
    Past past(connection);
    for (const Stored &stored : *all) {
        const auto wrong = judged(connection, vouchers, past, stored, looked);
        if (!wrong)
            return wrong.error();
        if (*wrong && !looked.finding)
            looked.finding = DecisionFinding{.what = **wrong, .request = stored.request.ref};
    }
    return looked;
}

} // namespace decision_check
