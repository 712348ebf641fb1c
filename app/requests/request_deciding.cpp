#include "app/requests/request_deciding.h"

#include "app/changes/service_context.h"
#include "app/contacts/field_value.h"
#include "app/requests/deciding_right.h"
#include "app/requests/decision_signing.h"
#include "app/requests/evidence_opening.h"
#include "app/requests/identity_facts.h"
#include "app/requests/plan_check.h"
#include "app/requests/request_refusing.h"
#include "app/requests/request_repository.h"
#include "app/requests/request_steps.h"
#include "app/staff/confirmation.h"
#include "app/vault/vault_file.h"

using request_steps::actorOf;
using request_steps::advance;
using request_steps::found;

namespace {

/// One member's yes or no to one proposal, from their word to what is stored of it.
class Deciding final
{
public:
    Deciding(const ServiceContext &context, Permit permit, Confirmation confirmation,
        FilingSystem filingSystem, Id<Request> id, Decision wanted, const Signer *signer)
        : m_context(context)
        , m_permit(std::move(permit))
        , m_confirmation(std::move(confirmation))
        , m_filingSystem(filingSystem)
        , m_id(id)
        , m_decision(std::move(wanted))
        , m_signer(signer)
    {}

    /// Signs what is there now, and stores it if it is still there then. Not for a database thread.
    Result<Decision> run()
    {
        const auto seen =
            m_context.read(m_permit, [this](Connection &connection) { return entitled(connection); })
                .result();
        if (!seen)
            return seen.error();
        m_decision.decidedAt = m_context.clock.now();
        if (auto may = decided(*seen); !may)
            return may.error();
        if (auto signature = sign(*seen); !signature)
            return signature.error();
        return m_context
            .change(
                m_permit, [this, version = seen->version](Change &change) { return store(change, version); })
            .result();
    }

private:
    /// The request, once it is known in whose right it is decided.
    Result<Request> entitled(Connection &connection)
    {
        const auto lent = deciding_right::of(m_context, connection, m_permit, m_filingSystem);
        if (!lent)
            return lent.error();
        const auto request = found(connection, m_filingSystem, m_id);
        if (!request)
            return request;
        if (auto locked = request_rules::cannotDecide(*request, actorOf(m_permit)))
            return *locked;
        if (auto founded = isFounded(connection, *request); !founded)
            return founded.error();
        const auto counts = deciding_right::forRequest(connection, *lent, *request);
        if (!counts)
            return counts.error();
        m_lent = *counts;
        if (auto seen = hasOpened(connection, *request); !seen)
            return seen.error();
        m_decision.standsFor = m_lent ? m_lent->principal : QString();
        m_decision.standsUntil = m_lent ? m_lent->until : QDate();
        m_decision.deputyship = m_lent ? m_lent->ref : QString();
        return request;
    }

    /// Whether who approves looked at all of the evidence as it is now; notes what was opened.
    Outcome hasOpened(Connection &connection, const Request &request)
    {
        const auto opened = evidence_opening::by(connection, request, m_permit.staffRef());
        if (!opened)
            return opened.error();
        m_opened = *opened;
        return m_decision.verdict == Decision::Verdict::Approved ? evidence_pieces::check(m_opened)
                                                                 : Outcome(done);
    }

    /// Takes the second of Argon2id where no signer is at hand; nothing on a server.
    Outcome sign(const Request &request)
    {
        if (m_context.shared)
            return done;
        const QString seen = evidence_pieces::signedText(m_opened);
        if (m_signer)
            return decision_signing::sign(m_context, *m_signer, request, m_lent, seen, m_decision);
        const auto signer =
            vault_file::signer(m_context.location.target, m_decision.approver, *m_confirmation.passphrase());
        return signer ? decision_signing::sign(m_context, *signer, request, m_lent, seen, m_decision)
                      : Outcome(signer.error());
    }

    /// The request after the decision, or why it may not be taken.
    Result<Request> decided(const Request &request) const
    {
        if (auto confirmed = m_confirmation.requireFor(m_permit, m_decision.decidedAt); !confirmed)
            return confirmed.error();
        if (auto clean = refuseNationalNumbers({{QStringLiteral("reason"), m_decision.reason}}); !clean)
            return clean.error();
        return request_rules::decided(
            request, actorOf(m_permit), m_decision.verdict, m_decision.reason, m_decision.proposalDigest);
    }

    /// What an approval needs of the file at this moment; a rejection needs nothing.
    Outcome isFounded(Connection &connection, const Request &request) const
    {
        if (m_decision.verdict != Decision::Verdict::Approved)
            return done;
        if (auto known = identity_facts::isEstablished(connection, request); !known)
            return known;
        if (auto current = plan_check::check(connection, request, m_context.clock.today()); !current)
            return current;
        return request_refusing::check(connection, request, m_context.clock.today());
    }

    Result<Decision> store(Change &change, int version)
    {
        const auto request = found(change.connection(), m_filingSystem, m_id);
        if (!request)
            return request.error();
        if (request->version != version)
            return Error{Failure::ChangedMeanwhile, QStringLiteral("request.proposal-changed")};
        auto next = decided(*request);
        if (!next)
            return next.error();
        if (auto founded = isFounded(change.connection(), *request); !founded)
            return founded.error();
        if (auto seen = hasOpened(change.connection(), *request); !seen)
            return seen.error();
        if (auto told = request_refusing::addLanguage(change.connection(), *next); !told)
            return told.error();
        // Ended or taken away while it was signed.
        Decision asOfNow = m_decision;
        asOfNow.decidedAt = change.now();
        if (auto stands = deciding_right::check(m_context, change.connection(), *request, asOfNow); !stands)
            return stands.error();
        if (auto added =
                request_repository::addDecision(change.connection(), m_filingSystem, m_id, m_decision);
            !added)
            return added.error();
        const bool isApproved = m_decision.verdict == Decision::Verdict::Approved;
        const QString step = isApproved ? QStringLiteral("approved") : QStringLiteral("rejected");
        if (auto stored = advance(change, *next, step, m_decision, m_opened); !stored)
            return stored.error();
        return m_decision;
    }

    const ServiceContext &m_context;
    Permit m_permit;
    Confirmation m_confirmation;
    FilingSystem m_filingSystem;
    Id<Request> m_id;
    Decision m_decision;
    const Signer *m_signer;
    std::optional<Deputyship> m_lent;
    QList<EvidencePiece> m_opened;
};

} // namespace

Result<Decision> request_deciding::decide(const ServiceContext &context, const Permit &permit,
    const Confirmation &confirmation, FilingSystem filingSystem, Id<Request> id, const Decision &wanted,
    const Signer *signer)
{
    return Deciding(context, permit, confirmation, filingSystem, id, wanted, signer).run();
}
