#include "app/breaches/breach_signing.h"

#include "app/breaches/breach_agreement_document.h"
#include "app/changes/service_context.h"
#include "app/staff/confirmation.h"
#include "app/staff/vault_roles.h"
#include "app/storage/file_key.h"
#include "app/vault/bytes.h"
#include "app/vault/vault_file.h"

#include <QUuid>

#include <algorithm>

namespace breach_signing {

namespace {

BreachAgreementDocument documentOf(
    const ServiceContext &context, const Breach &breach, const BreachDecision &decision)
{
    // A sign between them that no text has, so that words do not wander from one to the other.
    const QByteArray reasons =
        (decision.reason + u'\0' + decision.peopleReason + u'\0' + decision.remark).toUtf8();
    return {.vault = context.location.key->vault().vault(),
        .breach = QUuid::fromString(breach.ref),
        .decision = QUuid::fromString(decision.ref),
        .authority = static_cast<quint64>(decision.authority),
        .people = static_cast<quint64>(decision.people),
        .risk = static_cast<quint64>(decision.risk),
        .registered = Digest::from(decision.digest).value_or(Digest()),
        .reasons = sha256({reasons}),
        .proposer = QUuid::fromString(decision.proposedBy),
        .second = QUuid::fromString(decision.secondBy),
        .verdict = static_cast<quint64>(decision.verdict),
        .answeredAt = decision.secondAt.value_or(Instant())};
}

bool mayDecideBreaches(const SlotInfo &slot)
{
    return std::any_of(allFilingSystems.begin(), allFilingSystems.end(), [&](FilingSystem filingSystem) {
        return mayDo(slot.roles, Operation::DecideBreaches, filingSystem);
    });
}

} // namespace

Outcome sign(const ServiceContext &context, const Confirmation &confirmation, const Breach &breach,
    BreachDecision &decision)
{
    const auto members = vault_file::members(context.location.target, context.location.key->vault());
    if (!members)
        return members.error();
    const auto keys = std::find_if(members->begin(), members->end(), [&](const SlotInfo &slot) {
        return slot.ref == decision.secondBy && slot.certified && slot.state == KeySlot::State::Active;
    });
    if (keys == members->end() || !mayDecideBreaches(*keys))
        return Error::refused("breach.second-uncertified");
    const auto signer =
        vault_file::signer(context.location.target, decision.secondBy, *confirmation.passphrase());
    if (!signer)
        return signer.error();
    const auto bytes = documentOf(context, breach, decision).toBytes();
    if (!bytes)
        return bytes.error();
    const auto signature = breach_agreement_document::sign(*bytes, *signer);
    if (!signature)
        return signature.error();
    decision.document = *bytes;
    decision.signature = *signature;
    decision.publicKey = viewOf(keys->keys.sign).toByteArray();
    return done;
}

Outcome check(const ServiceContext &context, const Breach &breach, const BreachDecision &decision)
{
    const auto document =
        breach_agreement_document::verified(decision.document, decision.signature, decision.publicKey);
    if (!document)
        return document.error();
    const Error damaged{Failure::Damaged, QStringLiteral("breach.signature")};
    if (*document != documentOf(context, breach, decision))
        return damaged;
    const auto members = vault_file::members(context.location.target, context.location.key->vault());
    if (!members)
        return members.error();
    // Of who left only what they signed is there.
    const bool isOther = std::any_of(members->begin(), members->end(), [&](const SlotInfo &slot) {
        return slot.ref == decision.secondBy && viewOf(slot.keys.sign) != decision.publicKey;
    });
    return isOther ? Outcome(damaged) : Outcome(done);
}

} // namespace breach_signing
