#include "app/audit/checkpoint_signing.h"

#include "app/audit/sealed_trail_repository.h"
#include "app/changes/service_context.h"
#include "app/staff/confirmation.h"
#include "app/storage/file_key.h"
#include "app/vault/vault_file.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace checkpoint_signing {

namespace {

Result<QByteArray> signedNote(
    const ServiceContext &context, const QString &memberRef, const Signer &signer, SignedNote note)
{
    const auto keys = knownKeys(context);
    if (!keys)
        return keys.error();
    const auto key =
        std::find_if(keys->begin(), keys->end(), [&](const NoteKey &one) { return one.name == memberRef; });
    if (key == keys->end())
        return Error{Failure::NotFound, u"vault.member"_s};
    if (const auto signedByMember = note.sign(*key, signer); !signedByMember)
        return signedByMember.error();
    return note.toBytes();
}

} // namespace

QString organisation()
{
    return u"kluis"_s;
}

Result<QList<NoteKey>> knownKeys(const ServiceContext &context)
{
    QList<NoteKey> keys;
    if (context.shared)
        return keys;
    const auto members = vault_file::members(context.location.target, context.location.key->vault());
    if (!members)
        return members.error();
    for (const SlotInfo &member : *members) {
        keys.append({.name = member.ref, .publicKey = viewOf(member.keys.sign).toByteArray()});
    }
    return keys;
}

Result<MadeCheckpoint> sign(const ServiceContext &context, const Confirmation &confirmation)
{
    if (!confirmation.passphrase())
        return sign(context, confirmation.staffRef(), std::nullopt);
    const auto signer =
        vault_file::signer(context.location.target, confirmation.staffRef(), *confirmation.passphrase());
    return signer ? sign(context, confirmation.staffRef(), *signer) : Result<MadeCheckpoint>(signer.error());
}

Result<MadeCheckpoint> sign(
    const ServiceContext &context, const QString &memberRef, const std::optional<Signer> &signer)
{
    const auto head =
        context.read([](Connection &connection) { return sealed_trail_repository::head(connection); })
            .result();
    if (!head)
        return head.error();
    MadeCheckpoint made{.checkpoint = {.organisation = organisation(), .head = *head}};
    const auto note = made.checkpoint.toNote();
    if (!note)
        return note.error();
    made.note = note->text();
    if (signer) {
        auto bytes = signedNote(context, memberRef, *signer, *note);
        if (!bytes)
            return bytes.error();
        made.note = *std::move(bytes);
    }
    const sealed_trail_repository::StoredCheckpoint stored{
        .epoch = head->epoch, .size = head->size, .madeAt = context.clock.now(), .note = made.note};
    const auto kept = context.writer
                          .ask([stored](Connection &connection) {
                              return writing(connection, [&](Connection &line) {
                                  return sealed_trail_repository::addCheckpoint(line, stored);
                              });
                          })
                          .result();
    if (!kept)
        return kept.error();
    return made;
}

Result<Checkpoint> checkpointIn(const QByteArray &note)
{
    // Only a signed one has an empty line, behind which its signatures stand.
    const auto read = note.contains("\n\n") ? SignedNote::parse(note) : SignedNote::of(note);
    return read ? Checkpoint::fromNote(*read) : Result<Checkpoint>(read.error());
}

} // namespace checkpoint_signing
