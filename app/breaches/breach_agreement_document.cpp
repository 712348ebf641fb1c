#include "app/breaches/breach_agreement_document.h"

#include "app/vault/document_kind.h"
#include "app/vault/tlv.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace {

constexpr quint64 agreementFormat = 1;

/// The fields in their order.
struct AgreementTag
{
    enum Field : quint16 {
        Format = 1,
        Vault,
        Breach,
        Decision,
        Authority,
        People,
        Risk,
        Registered,
        Reasons,
        Proposer,
        Second,
        Verdict,
        AnsweredAt
    };
};

BreachAgreementDocument readAgreement(TlvReader &reader, quint64)
{
    using enum AgreementTag::Field;
    BreachAgreementDocument document;
    document.vault = reader.uuid(Vault);
    document.breach = reader.uuid(Breach);
    document.decision = reader.uuid(Decision);
    document.authority = reader.number(Authority);
    document.people = reader.number(People);
    document.risk = reader.number(Risk);
    document.registered = reader.digest(Registered);
    document.reasons = reader.digest(Reasons);
    document.proposer = reader.uuid(Proposer);
    document.second = reader.uuid(Second);
    document.verdict = reader.number(Verdict);
    document.answeredAt = reader.instant(AnsweredAt);
    return document;
}

constexpr DocumentKind<BreachAgreementDocument> agreementKind(
    "breach"_L1, "breach"_L1, agreementFormat, readAgreement);

} // namespace

Result<QByteArray> BreachAgreementDocument::toBytes() const
{
    using enum AgreementTag::Field;
    TlvWriter writer;
    writer.number(Format, agreementFormat)
        .uuid(Vault, vault)
        .uuid(Breach, breach)
        .uuid(Decision, decision)
        .number(Authority, authority)
        .number(People, people)
        .number(Risk, risk)
        .digest(Registered, registered)
        .digest(Reasons, reasons)
        .uuid(Proposer, proposer)
        .uuid(Second, second)
        .number(Verdict, verdict)
        .instant(AnsweredAt, answeredAt);
    return std::move(writer).finish();
}

Result<BreachAgreementDocument> BreachAgreementDocument::fromBytes(QByteArrayView bytes)
{
    return agreementKind.read(bytes);
}

namespace breach_agreement_document {

Result<QByteArray> sign(QByteArrayView document, const Signer &signer)
{
    return agreementKind.sign(document, signer);
}

Result<BreachAgreementDocument> verified(
    QByteArrayView document, QByteArrayView signature, QByteArrayView publicKey)
{
    return agreementKind.verified(document, signature, publicKey);
}

} // namespace breach_agreement_document
