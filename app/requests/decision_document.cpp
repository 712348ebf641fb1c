#include "app/requests/decision_document.h"

#include "app/audit/merkle_tree.h"
#include "app/vault/document_kind.h"
#include "app/vault/tlv.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

constexpr quint64 plainFormat = 1;
constexpr quint64 deputyFormat = 2;
constexpr quint64 evidenceFormat = 3;

/// The fields in their order.
struct DecisionTag
{
    enum Field : quint16 {
        Format = 1,
        Vault,
        RequestUuid,
        Revision,
        Kind,
        Subjects,
        Payload,
        Registrant,
        Preparer,
        Approver,
        Verdict,
        Reason,
        TrailSize,
        TrailRoot,
        NotBefore,
        NotAfter,
        StandsFor,
        DeputyshipDigest,
        Opened
    };
};

quint64 formatOf(const DecisionDocument &document)
{
    if (!document.opened.isEmpty())
        return evidenceFormat;
    return document.standsFor.isNull() ? plainFormat : deputyFormat;
}

DecisionDocument readDecision(TlvReader &reader, quint64 format)
{
    using enum DecisionTag::Field;
    using Given = DecisionDocument::Verdict;
    DecisionDocument document;
    document.vault = reader.uuid(Vault);
    document.request = reader.uuid(RequestUuid);
    document.revision = reader.number(Revision);
    document.kind = reader.text(Kind);
    document.subjects = reader.uuids(Subjects);
    document.payload = reader.digest(Payload);
    document.registrant = reader.uuid(Registrant);
    document.preparer = reader.uuid(Preparer);
    document.approver = reader.uuid(Approver);
    const quint64 verdict = reader.number(DecisionTag::Verdict);
    document.verdict = verdict == quint64(Given::Rejected) ? Given::Rejected : Given::Approved;
    document.reason = reader.digest(Reason);
    document.trailSize = reader.number(TrailSize);
    document.trailRoot = reader.digest(TrailRoot);
    document.notBefore = reader.instant(NotBefore);
    document.notAfter = reader.instant(NotAfter);
    if (format >= deputyFormat) {
        document.standsFor = reader.uuid(StandsFor);
        document.deputyship = reader.digest(DeputyshipDigest);
    }
    if (format >= evidenceFormat)
        document.opened = reader.text(Opened);
    // Each document is written one way only: in the first format that has room for it.
    if (format != formatOf(document))
        reader.refuse();
    if (verdict != quint64(document.verdict))
        reader.refuse();
    return document;
}

constexpr DocumentKind<DecisionDocument> decisionKind(
    "approval"_L1, "decision"_L1, evidenceFormat, readDecision);

Error refused(const QString &what, const QStringList &place = {})
{
    return {Failure::Refused, what, place};
}

Outcome checkEyes(const DecisionDocument &decision, const ExpectedDecision &expected)
{
    const QString what = u"decision.four-eyes"_s;
    const QUuid &approver = decision.approver;
    if (approver == decision.registrant || approver == expected.registrant)
        return refused(what, {u"registrant"_s});
    if (approver == decision.preparer || approver == expected.preparer)
        return refused(what, {u"preparer"_s});
    // Whom somebody may not decide for, nobody decides for in their stead.
    const QUuid &principal = decision.standsFor;
    const bool hasPart = principal == decision.registrant || principal == expected.registrant ||
        principal == decision.preparer || principal == expected.preparer || principal == approver;
    if (!principal.isNull() && hasPart)
        return refused(what, {u"principal"_s});
    const auto isSubject = [&](const QUuid &person) {
        return decision.subjects.contains(person) || expected.subjects.contains(person);
    };
    const QList<QUuid> &records = expected.approverRecords;
    if (isSubject(approver) || std::any_of(records.begin(), records.end(), isSubject))
        return refused(what, {u"subject"_s});
    return done;
}

QList<QUuid> inOrder(QList<QUuid> uuids)
{
    std::sort(uuids.begin(), uuids.end());
    uuids.erase(std::unique(uuids.begin(), uuids.end()), uuids.end());
    return uuids;
}

Outcome checkMatter(const DecisionDocument &decision, const ExpectedDecision &expected)
{
    if (decision.vault != expected.vault)
        return refused(u"decision.vault"_s);
    if (decision.request != expected.request)
        return refused(u"decision.request"_s);
    if (decision.revision != expected.revision)
        return refused(u"decision.revision"_s);
    if (decision.payload != expected.payload || decision.kind != expected.kind ||
        inOrder(decision.subjects) != inOrder(expected.subjects) ||
        decision.registrant != expected.registrant || decision.preparer != expected.preparer)
        return refused(u"decision.payload"_s);
    if (decision.verdict != expected.verdict)
        return refused(u"decision.verdict"_s);
    return done;
}

Outcome checkStead(const DecisionDocument &decision, const ExpectedDecision &expected)
{
    if (decision.standsFor != expected.standsFor || decision.deputyship != expected.deputyship)
        return refused(u"decision.deputy"_s);
    return done;
}

Outcome checkTerm(const DecisionDocument &decision, Instant now)
{
    // No moment before 1970: the difference of the two then cannot overflow.
    if (decision.notBefore.micros < 0 || decision.notAfter <= decision.notBefore ||
        decision.notAfter.micros - decision.notBefore.micros > DecisionDocument::longestTerm)
        return refused(u"decision.term"_s);
    if (now < decision.notBefore)
        return refused(u"decision.not-yet"_s);
    if (now >= decision.notAfter)
        return refused(u"decision.expired"_s);
    return done;
}

Outcome checkTrail(const DecisionDocument &decision, const ExpectedDecision &expected)
{
    if (!merkle::isConsistent(decision.trailSize, decision.trailRoot, expected.trail.size,
            expected.trail.root, expected.trailProof))
        return Error{Failure::Damaged, u"decision.trail"_s};
    return done;
}

} // namespace

Result<QByteArray> DecisionDocument::toBytes() const
{
    using enum DecisionTag::Field;
    TlvWriter writer;
    const quint64 format = formatOf(*this);
    writer.number(Format, format)
        .uuid(Vault, vault)
        .uuid(RequestUuid, request)
        .number(Revision, revision)
        .text(Kind, kind)
        .uuids(Subjects, subjects)
        .digest(Payload, payload)
        .uuid(Registrant, registrant)
        .uuid(Preparer, preparer)
        .uuid(Approver, approver)
        .number(DecisionTag::Verdict, quint64(verdict))
        .digest(Reason, reason)
        .number(TrailSize, trailSize)
        .digest(TrailRoot, trailRoot)
        .instant(NotBefore, notBefore)
        .instant(NotAfter, notAfter);
    if (format >= deputyFormat)
        writer.uuid(StandsFor, standsFor).digest(DeputyshipDigest, deputyship);
    if (format >= evidenceFormat)
        writer.text(Opened, opened);
    return std::move(writer).finish();
}

Result<DecisionDocument> DecisionDocument::fromBytes(QByteArrayView bytes)
{
    return decisionKind.read(bytes);
}

namespace decision_document {

Result<QByteArray> sign(const DecisionDocument &document, const Signer &signer)
{
    const auto bytes = document.toBytes();
    if (!bytes)
        return bytes.error();
    return decisionKind.sign(*bytes, signer);
}

Result<DecisionDocument> verified(QByteArrayView document, QByteArrayView signature, QByteArrayView publicKey)
{
    return decisionKind.verified(document, signature, publicKey);
}

Outcome checkDecision(QByteArrayView document, QByteArrayView signature, QByteArrayView publicKey,
    const ExpectedDecision &expected, Instant now)
{
    const auto decision = verified(document, signature, publicKey);
    if (!decision)
        return decision.error();
    // A key speaks for its owner alone.
    if (decision->approver.isNull() || decision->approver != expected.approver)
        return Error{Failure::Damaged, u"decision.signature"_s};
    return checkEyes(*decision, expected)
        .and_then([&](Done) { return checkStead(*decision, expected); })
        .and_then([&](Done) { return checkMatter(*decision, expected); })
        .and_then([&](Done) { return checkTerm(*decision, now); })
        .and_then([&](Done) { return checkTrail(*decision, expected); });
}

} // namespace decision_document
