#include "app/staff/deputy_signing.h"

#include "app/changes/service_context.h"
#include "app/staff/deputy_document.h"
#include "app/staff/vault_roles.h"
#include "app/storage/file_key.h"
#include "app/vault/vault_file.h"

#include <algorithm>

namespace deputy_signing {

namespace {

DeputyDocument documentOf(const ServiceContext &context, const Deputyship &given)
{
    return {.vault = context.location.key->vault().vault(),
        .deputyship = QUuid::fromString(given.ref),
        .principal = QUuid::fromString(given.principal),
        .deputy = QUuid::fromString(given.deputy),
        .filingSystem = static_cast<quint64>(given.filingSystem),
        .from = given.from,
        .until = given.until,
        .giver = QUuid::fromString(given.givenBy),
        .givenAt = given.givenAt};
}

/// Their place among the key sets, where an administrator has vouched for it.
const SlotInfo *certified(const QList<SlotInfo> &places, const QString &ref)
{
    const auto found = std::find_if(places.begin(), places.end(), [&](const SlotInfo &slot) {
        return slot.ref == ref && slot.certified && slot.state == KeySlot::State::Active;
    });
    return found == places.end() ? nullptr : &*found;
}

Outcome checkKeys(const QList<SlotInfo> &places, const Deputyship &given)
{
    const SlotInfo *giver = certified(places, given.givenBy);
    if (!giver || viewOf(giver->keys.sign) != given.publicKey ||
        !mayDo(giver->roles, Operation::ManageStaff, given.filingSystem) || given.givenBy == given.deputy)
        return Error::refused("deputy.giver");
    const SlotInfo *principal = certified(places, given.principal);
    const SlotInfo *deputy = certified(places, given.deputy);
    const bool mayStand = principal && deputy &&
        mayDo(principal->roles, Operation::DecideRequests, given.filingSystem) &&
        mayDo(deputy->roles, Operation::ViewContacts, given.filingSystem) &&
        !role_bits::hasAdministrator(deputy->roles);
    return mayStand ? Outcome(done) : Outcome(Error::refused("deputy.uncertified"));
}

} // namespace

Outcome sign(const ServiceContext &context, const Signer &signer, Deputyship &given)
{
    const auto members = vault_file::members(context.location.target, context.location.key->vault());
    if (!members)
        return members.error();
    const SlotInfo *giver = certified(*members, given.givenBy);
    if (!giver)
        return Error::refused("deputy.giver");
    const auto bytes = documentOf(context, given).toBytes();
    if (!bytes)
        return bytes.error();
    const auto signature = deputy_document::sign(*bytes, signer);
    if (!signature)
        return signature.error();
    given.document = *bytes;
    given.signature = *signature;
    given.publicKey = viewOf(giver->keys.sign).toByteArray();
    return done;
}

Outcome check(const ServiceContext &context, const Deputyship &given)
{
    const auto document = deputy_document::verified(given.document, given.signature, given.publicKey);
    if (!document)
        return document.error();
    if (*document != documentOf(context, given))
        return Error{Failure::Damaged, QStringLiteral("deputy.signature")};
    const auto members = vault_file::members(context.location.target, context.location.key->vault());
    return members ? checkKeys(*members, given) : Outcome(members.error());
}

} // namespace deputy_signing
