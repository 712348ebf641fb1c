#include "app/audit/session_checkpoint.h"

#include "app/audit/checkpoint_key_repository.h"
#include "app/audit/checkpoint_signing.h"
#include "app/audit/sealed_trail_repository.h"
#include "app/changes/service_context.h"
#include "app/staff/confirmation.h"
#include "app/storage/file_key.h"
#include "app/vault/session_key.h"

#include <tuple>

using sealed_trail_repository::NodesFrom;
using sealed_trail_repository::StoredCheckpoint;

namespace session_checkpoint {

namespace {

std::shared_ptr<const SessionKey> keyOf(const ServiceContext &context)
{
    return context.location.key ? context.location.key->vault().sessionKey() : nullptr;
}

NoteKey noteKeyOf(const SessionKey &key)
{
    return {.name = key.about().member.toString(QUuid::WithoutBraces), .publicKey = key.about().publicKey};
}

/// Stores the note with this session's signature on it.
Outcome addSigned(Connection &line, const SessionKey &key, Instant now, const LogHead &head, SignedNote note)
{
    const auto isSigned =
        note.sign(noteKeyOf(key), [&](QByteArrayView message) { return key.sign(message, now); });
    if (!isSigned)
        return isSigned;
    const StoredCheckpoint stored{
        .epoch = head.epoch, .size = head.size, .madeAt = now, .note = note.toBytes()};
    return writing(line, [&](Connection &connection) -> Outcome {
        if (auto kept = checkpoint_key_repository::keep(connection, key); !kept)
            return kept;
        return sealed_trail_repository::addCheckpoint(connection, stored);
    });
}

/// Whether the trail of now begins with this head.
Result<bool> isBeginningOf(Connection &line, const LogHead &earlier, const LogHead &now)
{
    if (earlier.vault != now.vault || earlier.epoch != now.epoch || earlier.size > now.size)
        return false;
    const auto proof = merkle::consistencyProof(
        earlier.size, now.size, sealed_trail_repository::nodes(line, now.epoch, NodesFrom::Kept));
    if (!proof)
        return proof.error();
    return merkle::isConsistent(earlier.size, earlier.root, now.size, now.root, *proof);
}

/// Puts this member's name under what another signed.
Outcome cosign(const ServiceContext &context, Connection &line, const SessionKey &key, const LogHead &head)
{
    const auto newest = sealed_trail_repository::newestCheckpoint(line);
    if (!newest)
        return newest.error();
    if (!*newest)
        return done;
    auto note = SignedNote::parse((*newest)->note);
    const auto known = checkpoint_signing::knownKeys(context, line, note ? &*note : nullptr);
    if (!known)
        return known.error();
    const auto signers = note ? note->verify(*known) : Result<QStringList>(note.error());
    const auto checkpoint = note ? Checkpoint::fromNote(*note) : Result<Checkpoint>(note.error());
    // What is wrong with it is for verifying to tell.
    if (!signers || !checkpoint || signers->contains(noteKeyOf(key).name))
        return done;
    const auto goesOn = isBeginningOf(line, checkpoint->head, head);
    if (!goesOn)
        return goesOn.error();
    return *goesOn ? addSigned(line, key, context.clock.now(), checkpoint->head, *std::move(note))
                   : Outcome(done);
}

Outcome signHead(Connection &line, const SessionKey &key, Instant now, const LogHead &head)
{
    if (head.size == 0)
        return done;
    const auto newest = sealed_trail_repository::newestCheckpoint(line);
    if (!newest)
        return newest.error();
    const bool isSameHead = *newest && (*newest)->epoch == head.epoch && (*newest)->size == head.size;
    const auto last = isSameHead ? SignedNote::parse((*newest)->note) : Result<SignedNote>(Error{});
    if (last && last->verify({noteKeyOf(key)}))
        return done;
    const auto note = Checkpoint{.organisation = checkpoint_signing::organisation(), .head = head}.toNote();
    return note ? addSigned(line, key, now, head, *note) : Outcome(note.error());
}

} // namespace

Outcome atSignIn(const ServiceContext &context, Connection &line)
{
    const auto key = keyOf(context);
    if (!key)
        return done;
    const auto head = sealed_trail_repository::head(line);
    if (!head)
        return head.error();
    if (auto confirmed = cosign(context, line, *key, *head); !confirmed)
        return confirmed;
    return signHead(line, *key, context.clock.now(), *head);
}

Outcome make(Connection &line, const SessionKey &key, Instant now)
{
    const auto head = sealed_trail_repository::head(line);
    return head ? signHead(line, key, now, *head) : Outcome(head.error());
}

void begin(const ServiceContext &context, const QString &memberRef)
{
    const auto key = keyOf(context);
    if (!key || noteKeyOf(*key).name != memberRef)
        return;
    context.writer.ask([&context](Connection &line) { return atSignIn(context, line); });
    // The services are gone by then.
    context.writer.whenEnding(
        [key, clock = context.clock](Connection &line) { std::ignore = make(line, *key, clock.now()); });
}

Outcome after(const ServiceContext &context, const Confirmation &confirmation)
{
    const auto key = keyOf(context);
    const bool isTheirs = key && noteKeyOf(*key).name == confirmation.staffRef();
    if (isTheirs && key->holdsAt(context.clock.now()))
        return context.writer
            .ask([key, now = context.clock.now()](Connection &line) { return make(line, *key, now); })
            .result();
    const auto made = checkpoint_signing::sign(context, confirmation);
    return made ? Outcome(done) : Outcome(made.error());
}

} // namespace session_checkpoint
