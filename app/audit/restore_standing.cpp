#include "app/audit/restore_standing.h"

#include "app/audit/audit_leaf.h"
#include "app/audit/restore_signature_repository.h"
#include "app/audit/trail_epochs.h"
#include "app/changes/service_context.h"
#include "app/staff/vault_roles.h"
#include "app/storage/file_key.h"
#include "app/vault/bytes.h"
#include "app/vault/vault_file.h"

#include <QSet>

#include <algorithm>

using Meaning = RestoreStatement::Meaning;

namespace {

bool hasRole(quint32 roles, Role role)
{
    return (roles & roleBits({{role, FilingSystem::Customers}, {role, FilingSystem::Employees}})) != 0;
}

/// What the signature is worth; nothing for one that is none.
std::optional<RestoreSigner> signerOf(
    const StoredRestoreSignature &stored, const RestoreStanding &restore, const Vouchers &vouchers)
{
    const auto statement = restore_statement::verified(stored.document, stored.signature, stored.publicKey);
    if (!statement)
        return std::nullopt;
    const bool isOfThis = statement->vault == vouchers.vault() && statement->epoch == restore.epoch &&
        statement->entry == restore.entry && statement->reason == sha256({stored.reason.toUtf8()});
    // Whoever can write to the file can make keys, and a certificate that vouches for itself.
    const auto certificate = vouchers.certificateOf(statement->signer, stored.publicKey, stored.certificate);
    if (!isOfThis || !certificate || !restore_standing::mayEverSign(certificate->roles))
        return std::nullopt;
    return RestoreSigner{.member = statement->signer.toString(QUuid::WithoutBraces),
        .roles = certificate->roles,
        .meaning = statement->meaning,
        .at = statement->signedAt,
        .reason = stored.reason};
}

} // namespace

bool RestoreStanding::isSignedBy(const QString &member) const
{
    return std::any_of(
        signers.begin(), signers.end(), [&](const RestoreSigner &each) { return each.member == member; });
}

bool RestoreStanding::isContinuedBy(const QString &member) const
{
    return std::any_of(signers.begin(), signers.end(), [&](const RestoreSigner &each) {
        return each.member == member && each.meaning == Meaning::Continued;
    });
}

int RestoreStanding::members() const
{
    QSet<QString> all;
    for (const RestoreSigner &each : signers)
        all.insert(each.member);
    return int(all.size());
}

bool RestoreStanding::isContinued() const
{
    return std::any_of(signers.begin(), signers.end(), [this](const RestoreSigner &one) {
        return one.meaning == Meaning::Continued && hasRole(one.roles, Role::Administrator) &&
            std::any_of(signers.begin(), signers.end(), [&one](const RestoreSigner &other) {
                return other.meaning == Meaning::Continued && other.member != one.member &&
                    hasRole(other.roles, Role::Officer);
            });
    });
}

namespace restore_standing {

Result<Stored> read(Connection &connection)
{
    Stored stored;
    const auto head = sealed_trail_repository::head(connection);
    if (!head)
        return head.error();
    const auto chain = trail_epochs::chain(connection, *head);
    if (!chain)
        return chain.error();
    quint64 sequence = 0;
    for (auto epoch = chain->crbegin(); epoch != chain->crend(); ++epoch) {
        const auto first = sealed_trail_repository::firstRow(connection, *epoch);
        if (!first)
            return first.error();
        const auto beginning = *first ? epoch_entry::read((*first)->stored()) : std::nullopt;
        const auto leaf = *first ? audit_leaf::fromHeader((*first)->header) : Result<AuditLeaf>(AuditLeaf());
        if (beginning && leaf)
            stored.restores.append({.epoch = epoch->epoch,
                .entry = merkle::leafHash((*first)->header),
                .sequence = sequence,
                .at = leaf->happenedAt,
                .by = leaf->actor.toString(QUuid::WithoutBraces),
                .beginning = *beginning});
        sequence += epoch->size;
    }
    auto signatures = restore_signature_repository::all(connection);
    if (!signatures)
        return signatures.error();
    stored.signatures = *std::move(signatures);
    return stored;
}

QList<RestoreStanding> judged(const Stored &stored, const Vouchers &vouchers)
{
    QList<RestoreStanding> restores = stored.restores;
    for (const StoredRestoreSignature &signature : stored.signatures) {
        const auto restore = std::find_if(restores.begin(), restores.end(),
            [&](const RestoreStanding &each) { return each.epoch == signature.epoch; });
        if (restore == restores.end())
            continue;
        if (auto signer = signerOf(signature, *restore, vouchers))
            restore->signers.append(*std::move(signer));
        else
            restore->isForged = true;
    }
    return restores;
}

bool mayEverSign(quint32 roles)
{
    return std::any_of(allFilingSystems.begin(), allFilingSystems.end(),
        [roles](FilingSystem filingSystem) { return mayDo(roles, Operation::SignRestores, filingSystem); });
}

bool isSecondThere(const RestoreStanding &standing, const QList<SlotInfo> &members)
{
    return std::any_of(members.begin(), members.end(), [&](const SlotInfo &slot) {
        return slot.certified && slot.state == KeySlot::State::Active && mayEverSign(slot.roles) &&
            !standing.isSignedBy(slot.ref);
    });
}

Result<Overview> of(const ServiceContext &context)
{
    if (context.shared)
        return Overview();
    const auto stored = context.read([](Connection &connection) { return read(connection); }).result();
    if (!stored)
        return stored.error();
    if (stored->restores.isEmpty())
        return Overview();
    const OpenVault &vault = context.location.key->vault();
    auto members = vault_file::members(context.location.target, vault);
    if (!members)
        return members.error();
    const auto vouchers = vault_file::vouchers(context.location.target, vault);
    if (!vouchers)
        return vouchers.error();
    return Overview{.restores = judged(*stored, *vouchers), .members = *std::move(members)};
}

} // namespace restore_standing
