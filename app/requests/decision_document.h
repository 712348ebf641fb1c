#pragma once

#include "app/audit/log_head.h"
#include "app/base/instant.h"
#include "app/base/result.h"
#include "app/vault/sha256.h"
#include "app/vault/signed_document.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QList>
#include <QString>
#include <QUuid>

/// One person's yes or no to exactly one proposal, as that person signs it (security.md 4.3).
struct DecisionDocument
{
    enum class Verdict { Approved = 1, Rejected = 2 };

    /// An approval counts no longer than this.
    static constexpr qint64 longestTerm = qint64(14) * 24 * 3600 * 1'000'000;

    QUuid vault = {};
    QUuid request = {};
    /// The version of the request in which the proposal was laid down: another proposal has another, also
    /// where it says the same, and no other step changes it.
    quint64 revision = 0;
    /// Of the request, "erasure".
    QString kind = {};
    /// The people whom it is about.
    QList<QUuid> subjects = {};
    /// SHA-256 of the proposal.
    Digest payload = {};
    /// Who registered the request, and who prepared the proposal.
    QUuid registrant = {};
    QUuid preparer = {};
    QUuid approver = {};
    Verdict verdict = Verdict::Approved;
    /// SHA-256 of what was given as the reason.
    Digest reason = {};
    /// How far the approver saw the trail.
    quint64 trailSize = 0;
    Digest trailRoot = {};
    Instant notBefore = {};
    /// Up to, and not with, this moment.
    Instant notAfter = {};
    /// In whose stead the approver decides, and the SHA-256 of what an administrator signed for that
    /// (DeputyDocument). Neither, in a document of format 1, for who decides in their own right.
    QUuid standsFor = {};
    Digest deputyship = {};
    /// What the approver opened before they said yes, a line a piece (evidence_pieces::signedText). Empty in
    /// documents of before format 3, and in a no that nothing was opened for.
    QString opened = {};

    /// The document as TLV. Errors of TlvWriter::finish().
    Result<QByteArray> toBytes() const;
    /// Damaged for anything that toBytes() does not give; TooNew "decision.format" for a later format.
    static Result<DecisionDocument> fromBytes(QByteArrayView bytes);

    friend bool operator==(const DecisionDocument &, const DecisionDocument &) = default;
};

/// What a decision must agree with to be carried out, taken from what is stored now.
struct ExpectedDecision
{
    QUuid vault = {};
    QUuid request = {};
    quint64 revision = 0;
    QString kind = {};
    QList<QUuid> subjects = {};
    /// Computed anew from the rows of now.
    Digest payload = {};
    QUuid registrant = {};
    QUuid preparer = {};
    /// Whose key the public key is.
    QUuid approver = {};
    /// The records that are about the approver as a person, or about whom they stand for.
    QList<QUuid> approverRecords = {};
    QUuid standsFor = {};
    Digest deputyship = {};
    DecisionDocument::Verdict verdict = DecisionDocument::Verdict::Approved;
    /// The trail of now, and the proof that it begins with what the approver saw.
    LogHead trail = {};
    QList<Digest> trailProof = {};
};

namespace decision_document {

Result<QByteArray> sign(const DecisionDocument &document, const Signer &signer);

/// What the owner of the key signed. Damaged "decision.signature" for what they did not; errors of
/// fromBytes().
Result<DecisionDocument> verified(
    QByteArrayView document, QByteArrayView signature, QByteArrayView publicKey);

/// Whether this signed decision may be carried out now. In this order: Damaged "decision.signature" for what
/// the owner of the key did not sign or signed in another's name, Damaged or TooNew for a document that
/// cannot be read; Refused "decision.four-eyes" (SQLSTATE KK004) with the part the approver has in it, or
/// "principal" where whom they stand for has it, "decision.deputy" for another stead or deputyship,
/// "decision.vault", "decision.request", "decision.revision", "decision.payload" (KK005) also for other
/// subjects, another kind or other people, "decision.verdict", "decision.term" for more than 14 days,
/// "decision.not-yet", "decision.expired"; Damaged "decision.trail" where the trail of now does not begin
/// with what the approver saw.
Outcome checkDecision(QByteArrayView document, QByteArrayView signature, QByteArrayView publicKey,
    const ExpectedDecision &expected, Instant now);

} // namespace decision_document
