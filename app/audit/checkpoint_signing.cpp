#include "app/audit/checkpoint_signing.h"

#include "app/audit/checkpoint_key_repository.h"
#include "app/audit/sealed_trail_repository.h"
#include "app/changes/service_context.h"
#include "app/staff/confirmation.h"
#include "app/storage/file_key.h"
#include "app/vault/session_key.h"
#include "app/vault/vault_file.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace checkpoint_signing {

namespace {

NoteKey keyOf(const SlotInfo &member)
{
    return {.name = member.ref, .publicKey = viewOf(member.keys.sign).toByteArray()};
}

Result<QByteArray> signedNote(
    const ServiceContext &context, const Confirmation &confirmation, SignedNote note)
{
    const auto members = vault_file::members(context.location.target, context.location.key->vault());
    if (!members)
        return members.error();
    const auto own = std::find_if(members->begin(), members->end(),
        [&](const SlotInfo &member) { return member.ref == confirmation.staffRef(); });
    if (own == members->end())
        return Error{Failure::NotFound, u"vault.member"_s};
    const auto signedByMember = note.sign(keyOf(*own), [&](QByteArrayView message) {
        return vault_file::sign(
            context.location.target, confirmation.staffRef(), *confirmation.passphrase(), message);
    });
    if (!signedByMember)
        return signedByMember.error();
    return note.toBytes();
}

} // namespace

QString organisation()
{
    return u"kluis"_s;
}

Result<QList<NoteKey>> knownKeys(
    const ServiceContext &context, Connection &connection, const SignedNote *ofNote)
{
    auto keys = memberKeys(context);
    if (!keys || context.shared)
        return keys;
    const auto sessions = checkpoint_key_repository::all(connection);
    if (!sessions)
        return sessions.error();
    const QUuid vault = context.location.key->vault().vault();
    const QList<NoteKey> members = *keys;
    for (const checkpoint_key_repository::StoredKey &session : *sessions) {
        const NoteKey key{.name = session.member, .publicKey = session.publicKey};
        if (ofNote && !ofNote->names(key))
            continue;
        const bool isOfMember = std::any_of(members.begin(), members.end(), [&](const NoteKey &member) {
            return member.name == session.member && member.publicKey == session.certifiedBy;
        });
        const auto about = SessionKey::verified(session.document, session.signature, session.certifiedBy);
        if (isOfMember && about && about->vault == vault && about->publicKey == session.publicKey &&
            about->member.toString(QUuid::WithoutBraces) == session.member)
            keys->append(key);
    }
    return keys;
}

Result<QList<NoteKey>> knownKeys(const ServiceContext &context)
{
    return context.read([&context](Connection &connection) { return knownKeys(context, connection); })
        .result();
}

Result<QList<NoteKey>> memberKeys(const ServiceContext &context)
{
    QList<NoteKey> keys;
    if (context.shared)
        return keys;
    const auto members = vault_file::members(context.location.target, context.location.key->vault());
    if (!members)
        return members.error();
    for (const SlotInfo &member : *members) {
        // A slot can be written by whoever has the key of the file; whose keys they are, an administrator
        // says.
        if (member.certified)
            keys.append(keyOf(member));
    }
    return keys;
}

Result<MadeCheckpoint> signHead(
    const ServiceContext &context, const Confirmation &confirmation, const LogHead &head)
{
    MadeCheckpoint made{.checkpoint = {.organisation = organisation(), .head = head}};
    const auto note = made.checkpoint.toNote();
    if (!note)
        return note.error();
    made.note = note->text();
    if (confirmation.passphrase()) {
        auto bytes = signedNote(context, confirmation, *note);
        if (!bytes)
            return bytes.error();
        made.note = *std::move(bytes);
    }
    return made;
}

Result<MadeCheckpoint> sign(const ServiceContext &context, const Confirmation &confirmation)
{
    const auto head =
        context.read([](Connection &connection) { return sealed_trail_repository::head(connection); })
            .result();
    if (!head)
        return head.error();
    const auto made = signHead(context, confirmation, *head);
    if (!made)
        return made;
    const sealed_trail_repository::StoredCheckpoint stored{
        .epoch = head->epoch, .size = head->size, .madeAt = context.clock.now(), .note = made->note};
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
