#include "app/backup/backup_making.h"

#include "app/backup/backup_contents.h"
#include "app/backup/backup_image.h"
#include "app/backup/backup_name.h"
#include "app/backup/content_hash.h"
#include "app/backup/erasure_record.h"
#include "app/changes/service_context.h"
#include "app/staff/rights.h"
#include "app/staff/vault_roles.h"
#include "app/storage/file_key.h"
#include "app/vault/bytes.h"
#include "app/vault/vault_copies.h"
#include "app/vault/vault_file.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstring>

namespace backup_making {

namespace {

const OpenVault &vaultOf(const ServiceContext &context)
{
    return context.location.key->vault();
}

BackupSection sectionOf(const QString &name, const QByteArray &bytes)
{
    return {name, bytes.size(), [bytes](qint64 offset, char *to, qint64 room) -> Result<qint64> {
                const qint64 count = std::min(room, std::max<qint64>(bytes.size() - offset, 0));
                std::memcpy(to, bytes.constData() + offset, size_t(count));
                return count;
            }};
}

/// Whether a certificate gives the right that a restore asks for.
bool mayRestore(quint32 certified)
{
    for (const FilingSystem filingSystem : allFilingSystems) {
        for (const Role role : allRoles) {
            if (mayDo(role, Operation::ManageBackups) && (roleBits({{role, filingSystem}}) & certified) != 0)
                return true;
        }
    }
    return false;
}

/// Everybody who may read it, and who signs.
struct People
{
    QList<BackupRecipient> recipients;
    SeedSigner signer;
};

/// `confirmation` is null where the file itself signs.
Result<People> peopleOf(const ServiceContext &context, const Confirmation *confirmation)
{
    const QString path = context.location.target;
    const auto members = vault_file::members(path, vaultOf(context));
    const auto recovery = vault_copies::recoveryKeys(path, vaultOf(context));
    if (!members || !recovery)
        return members ? recovery.error() : members.error();
    People people;
    for (const SlotInfo &member : *members) {
        if (!member.certified || member.state != KeySlot::State::Active || !mayRestore(member.roles))
            continue;
        people.recipients.append(
            {GrantKind::Member, QUuid::fromString(member.ref), viewOf(member.keys.box).toByteArray()});
        if (confirmation && member.ref == confirmation->staffRef())
            people.signer.publicKey = viewOf(member.keys.sign).toByteArray();
    }
    people.recipients.append({GrantKind::Recovery, QUuid(), viewOf(recovery->box).toByteArray()});
    if (!confirmation) {
        auto own = ownSigner(vaultOf(context));
        if (!own)
            return own.error();
        people.signer = *std::move(own);
        return people;
    }
    if (people.signer.publicKey.isEmpty() || !confirmation->passphrase())
        return Error{Failure::Refused, QStringLiteral("backup.signer")};
    people.signer.seed = [path, given = *confirmation] {
        return vault_copies::signingSeed(path, given.staffRef(), *given.passphrase());
    };
    return people;
}

Outcome prepare(const ServiceContext &context)
{
    return context.writer
        .ask([](Connection &connection) {
            return writing(connection, [](Connection &line) { return erasure_record::prepare(line); });
        })
        .result();
}

Result<BackupReceipt> signedBy(const ServiceContext &context, const Confirmation *confirmation,
    BackupMedium &medium, const BackupProgress &progress)
{
    if (auto prepared = prepare(context); !prepared)
        return prepared.error();
    auto people = peopleOf(context, confirmation);
    if (!people)
        return people.error();
    const auto image = BackupImage::freeze(context, progress.stop);
    if (!image)
        return image.error();
    Connection &line = (*image)->connection();
    if (auto whole = backup_contents::checkPages(line); !whole)
        return whole.error();
    auto manifest = backup_contents::of(line);
    const auto ledger = erasure_record::ledger(line);
    auto header = vault_copies::header(context.location.target, vaultOf(context));
    if (!manifest || !ledger || !header)
        return !manifest ? manifest.error() : !ledger ? ledger.error() : header.error();

    const BackupRequest request{.vault = vaultOf(context).vault(),
        .logEpoch = vaultOf(context).epoch(),
        .made = context.clock.now(),
        .toolVersion = QCoreApplication::applicationVersion(),
        .vaultHeader = *std::move(header),
        .recipients = people->recipients,
        .manifest = *std::move(manifest),
        .sections = {(*image)->pages(), sectionOf(QStringLiteral("ledger"), ledger->toBytes())},
        .signer = people->signer};
    return BackupWriter(request, medium, progress).write(backupName(request.vault, request.made));
}

} // namespace

Result<BackupReceipt> make(const ServiceContext &context, const Confirmation &confirmation,
    BackupMedium &medium, const BackupProgress &progress)
{
    return signedBy(context, &confirmation, medium, progress);
}

Result<BackupReceipt> makeUnattended(
    const ServiceContext &context, BackupMedium &medium, const BackupProgress &progress)
{
    return signedBy(context, nullptr, medium, progress);
}

QByteArray fingerprintOf(const BackupHeader &header)
{
    return ContentHash::of(header.toBytes());
}

} // namespace backup_making
