#include "app/audit/session_checkpoint.h"
#include "app/changes/service_context.h"
#include "app/receipts/receipt_check.h"
#include "app/receipts/receipt_signing.h"
#include "app/requests/request_deciding.h"
#include "app/requests/request_ref_repository.h"
#include "app/requests/request_repository.h"
#include "app/requests/request_steps.h"
#include "app/requests/requests.h"
#include "app/reviews/review_minutes.h"
#include "app/reviews/review_repository.h"
#include "app/reviews/review_rules.h"
#include "app/reviews/review_sitting.h"
#include "app/reviews/reviewed_requests.h"
#include "app/reviews/reviews.h"
#include "app/settings/organisation_profile_repository.h"
#include "app/staff/confirmation.h"
#include "app/storage/file_key.h"
#include "app/vault/bytes.h"
#include "app/vault/sha256.h"
#include "app/vault/vault_file.h"

#include <QThreadPool>
#include <QtConcurrent>

#include <algorithm>
#include <tuple>

namespace {

/// Who signs the minutes: in an embedded file the officer with their own key, on a server, where members have
/// none, the organisation.
struct MinutesSigner
{
    QByteArray publicKey;
    Signer sign;
};

/// Whether it stops who signs, and says nothing of what they decided.
bool stopsTheSigner(const Error &error)
{
    return error.what == QLatin1String("staff.confirm-again") ||
        error.what == QLatin1String("file.opened-read-only") ||
        error.what == QLatin1String("backup.quarantine") || error.what.startsWith(QLatin1String("permit."));
}

/// All decisions of one session, from the officer's passphrase to the minutes.
class ReviewSigning final
{
public:
    ReviewSigning(const ServiceContext &context, const Requests &requests, const Permit &permit,
        const Confirmation &confirmation, FilingSystem filingSystem, QString ref)
        : m_context(context)
        , m_requests(requests)
        , m_permit(permit)
        , m_confirmation(confirmation)
        , m_question{context, permit, filingSystem, context.clock.today(), {}, {}}
        , m_ref(std::move(ref))
    {}

    /// Each step is stored before the next; what was signed before it was stopped is passed over.
    Outcome run()
    {
        if (auto allowed = m_permit.require(Operation::DecideRequests, filingSystem()); !allowed)
            return allowed;
        if (auto confirmed = m_confirmation.requireFor(m_permit, m_context.clock.now()); !confirmed)
            return confirmed;
        if (auto ready = begin(); !ready)
            return ready;
        if (auto own = takeKey(); !own)
            return own;
        if (auto signedAll = signRequests(); !signedAll)
            return signedAll;
        return m_context.change(m_permit, [this](Change &change) { return close(change); }).result();
    }

private:
    FilingSystem filingSystem() const { return m_question.filingSystem; }

    Result<ReviewSession> session(Connection &connection) const
    {
        auto session = review_sitting::found(connection, filingSystem(), m_ref);
        if (!session)
            return session;
        if (auto sits = review_rules::checkSitting(*session, m_permit.staffRef()); !sits)
            return sits.error();
        return session;
    }

    /// What changed since it was decided is void, and the officer looks again before anything is signed.
    Outcome begin() const
    {
        const auto voided = m_context
                                .change(m_permit,
                                    [this](Change &change) -> Result<int> {
                                        const auto sits = session(change.connection());
                                        if (!sits)
                                            return sits.error();
                                        if (auto noted = change.audit(review_sitting::entryFor(
                                                *sits, QStringLiteral("review.signing")));
                                            !noted)
                                            return noted.error();
                                        return review_sitting::voidChanged(m_question, change, *sits);
                                    })
                                .result();
        if (!voided)
            return voided.error();
        return *voided == 0 ? Outcome(done)
                            : Outcome(Error{Failure::ChangedMeanwhile, QStringLiteral("review.voided"),
                                  {QString::number(*voided)}});
    }

    /// Takes the second of Argon2id, once for all; nothing on a server.
    Outcome takeKey()
    {
        if (m_context.shared)
            return done;
        const auto members = vault_file::members(m_context.location.target, m_context.location.key->vault());
        if (!members)
            return members.error();
        const auto own = std::find_if(members->begin(), members->end(),
            [this](const SlotInfo &slot) { return slot.ref == m_permit.staffRef(); });
        if (own == members->end() || !own->certified)
            return Error::refused("request.approver-uncertified");
        auto signer =
            vault_file::signer(m_context.location.target, m_permit.staffRef(), *m_confirmation.passphrase());
        if (!signer)
            return signer.error();
        m_own = MinutesSigner{viewOf(own->keys.sign).toByteArray(), *signer};
        return done;
    }

    Outcome signRequests() const
    {
        const auto items = m_context
                               .read(m_permit,
                                   [this](Connection &connection) {
                                       return review_repository::items(connection, filingSystem(), m_ref);
                                   })
                               .result();
        if (!items)
            return items.error();
        const bool isAnyDecided = std::any_of(
            items->begin(), items->end(), [](const ReviewItem &item) { return item.decision.has_value(); });
        if (!isAnyDecided)
            return Error{Failure::Invalid, QStringLiteral("review.nothing-decided")};
        for (const ReviewItem &item : *items) {
            if (item.kind != ReviewKind::Request || !item.decision)
                continue;
            if (auto one = signOne(item); !one)
                return one;
        }
        return done;
    }

    /// What cannot be signed because it changed this very moment is void; whatever else fails stops it all.
    Outcome signOne(const ReviewItem &item) const
    {
        const auto request =
            m_context
                .read(
                    m_permit, [this, &item](Connection &connection) { return stillToSign(connection, item); })
                .result();
        if (!request)
            return request.error();
        if (!*request)
            return done;
        const auto taken = take(item, **request);
        if (taken)
            return done;
        const Failure failure = taken.error().failure;
        const bool isOfItem = failure == Failure::Refused || failure == Failure::ChangedMeanwhile ||
            failure == Failure::Invalid;
        if (!isOfItem || stopsTheSigner(taken.error()))
            return taken;
        return m_context
            .change(m_permit,
                [this, &item, why = taken.error().what](Change &change) -> Outcome {
                    const auto sits = session(change.connection());
                    if (!sits)
                        return sits.error();
                    return review_sitting::voidOne(change, *sits, item, why);
                })
            .result();
    }

    /// Nothing where it was signed before.
    Result<std::optional<Request>> stillToSign(Connection &connection, const ReviewItem &item) const
    {
        const auto sits = session(connection);
        if (!sits)
            return sits.error();
        const auto isSigned = review_sitting::isSignedAlready(connection, *sits, item);
        if (!isSigned)
            return isSigned.error();
        if (*isSigned)
            return std::optional<Request>();
        const auto id = request_ref_repository::idOf(connection, filingSystem(), item.subject);
        if (!id)
            return id.error();
        const auto request = request_steps::found(connection, filingSystem(), *id);
        return request ? Result<std::optional<Request>>(*request)
                       : Result<std::optional<Request>>(request.error());
    }

    /// As one that is decided alone: by the same function, with the same guards.
    Outcome take(const ReviewItem &item, const Request &request) const
    {
        const ReviewDecision &decision = *item.decision;
        if (decision.verdict == ReviewDecision::Verdict::Asked)
            return m_requests.askBack(m_permit, filingSystem(), request.id, decision.reason).result();
        const bool isYes = decision.verdict == ReviewDecision::Verdict::Approved;
        const Decision wanted{.ref = decision.ref,
            .approver = m_permit.staffRef(),
            .verdict = isYes ? Decision::Verdict::Approved : Decision::Verdict::Rejected,
            .reason = decision.reason,
            .proposalDigest = request.proposalDigest};
        const auto taken = request_deciding::decide(m_context, m_permit, m_confirmation, filingSystem(),
            request.id, wanted, m_own ? &m_own->sign : nullptr);
        return taken ? Outcome(done) : Outcome(taken.error());
    }

    Result<QList<MinutesLine>> lines(Connection &connection, const ReviewSession &session) const
    {
        const auto items = review_repository::items(connection, filingSystem(), m_ref);
        if (!items)
            return items.error();
        QList<MinutesLine> lines;
        for (const ReviewItem &item : *items) {
            MinutesLine line{.item = item};
            if (item.kind == ReviewKind::Request && item.decision) {
                // Put in while the others were signed.
                const auto isSigned = review_sitting::isSignedAlready(connection, session, item);
                if (!isSigned)
                    return isSigned.error();
                if (!*isSigned)
                    return Error{Failure::ChangedMeanwhile, QStringLiteral("review.changed")};
                const auto id = request_ref_repository::idOf(connection, filingSystem(), item.subject);
                if (!id)
                    return id.error();
                const auto decisions = request_repository::decisions(connection, filingSystem(), *id);
                if (!decisions)
                    return decisions.error();
                for (const Decision &decision : *decisions) {
                    if (decision.ref == item.decision->ref && !decision.document.isEmpty())
                        line.signedDecision = QString::fromLatin1(sha256({decision.document}).toHex());
                }
            }
            lines.append(line);
        }
        return lines;
    }

    Result<MinutesSigner> signerOf(Change &change) const
    {
        if (m_own)
            return *m_own;
        const auto organisation = receiptSigner(change);
        if (!organisation)
            return organisation.error();
        return MinutesSigner{organisation->publicKey,
            [signer = *organisation](QByteArrayView message) { return signatureOf(signer, message); }};
    }

    Outcome close(Change &change) const
    {
        Connection &connection = change.connection();
        auto sits = session(connection);
        if (!sits)
            return sits.error();
        const auto agenda = lines(connection, *sits);
        if (!agenda)
            return agenda.error();
        const auto organisation = organisation_profile_repository::find(connection);
        if (!organisation)
            return organisation.error();
        const auto signer = signerOf(change);
        if (!signer)
            return signer.error();
        sits->state = ReviewSession::State::Signed;
        sits->closedAt = change.now();
        sits->closedBy = m_permit.staffRef();
        const auto minutes = receipt_check::sealed(minutesDocument(*sits, *agenda, organisation->name),
            signer->publicKey, signer->sign, minutesKind);
        if (!minutes)
            return minutes.error();
        sits->digest = QString::fromLatin1(sha256({*minutes}).toHex());
        sits->signer = receipt_check::fingerprintOf(signer->publicKey);
        return keep(change, *sits, *minutes);
    }

    Outcome keep(Change &change, const ReviewSession &signedOne, const QByteArray &minutes) const
    {
        Connection &connection = change.connection();
        if (auto stored = review_repository::replace(connection, signedOne); !stored)
            return stored;
        if (auto kept = review_repository::keepMinutes(connection, signedOne, minutes); !kept)
            return kept;
        if (auto released = review_repository::releaseAll(connection, filingSystem(), m_ref); !released)
            return released;
        return change.audit(review_sitting::entryFor(signedOne, QStringLiteral("review.sign"),
            {{QStringLiteral("sha256"), signedOne.digest},
                {QStringLiteral("fingerprint"), signedOne.signer}}));
    }

    const ServiceContext &m_context;
    const Requests &m_requests;
    Permit m_permit;
    Confirmation m_confirmation;
    AgendaQuestion m_question;
    QString m_ref;
    std::optional<MinutesSigner> m_own; ///< nothing on a server
};

} // namespace

Reviews::Reviews(const ServiceContext &context, const Requests &requests)
    : m_context(context), m_requests(requests), m_desk(std::make_unique<QThreadPool>())
{
    // One signs while the head of the trail after the one before is signed.
    m_desk->setMaxThreadCount(2);
}

Reviews::~Reviews() = default;

QFuture<Result<SignedMinutes>> Reviews::sign(const Permit &permit, const Confirmation &confirmation,
    FilingSystem filingSystem, const QString &ref) const
{
    return QtConcurrent::run(m_desk.get(), [=, this](QPromise<Result<SignedMinutes>> &promise) {
        if (auto signedAll =
                ReviewSigning(m_context, m_requests, permit, confirmation, filingSystem, ref).run();
            !signedAll) {
            promise.addResult(signedAll.error());
            return;
        }
        promise.addResult(minutes(permit, filingSystem, ref).result());
        promise.finish();
        // The minutes stand without it; the next one signs for what came before.
        std::ignore = session_checkpoint::after(m_context, confirmation);
    });
}
