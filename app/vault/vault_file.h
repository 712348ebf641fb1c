#pragma once

#include "app/base/instant.h"
#include "app/vault/kdf_cost.h"
#include "app/vault/key_slot.h"
#include "app/vault/open_vault.h"
#include "app/vault/secret_text.h"
#include "app/vault/signed_document.h"
#include "app/vault/vouchers.h"

#include <QList>

#include <optional>

/// A member as the vault knows them. The name is what they sign in with, in the spelling in which the caller
/// compares names; only its keyed hash is stored.
struct VaultMember
{
    QString ref; ///< UUID
    QString name;
    quint32 roles = 0; ///< role_bits
};

/// An administrator who gives the passphrase again for one step.
struct Administrator
{
    QString ref;
    const SecretBytes &passphrase;
};

/// What a header tells about one of its slots.
struct SlotInfo
{
    QString ref;
    quint8 slot = 0;
    KeySlot::State state = KeySlot::State::Empty;
    quint32 roles = 0;
    Instant from;
    Instant until; ///< 0: no end
    PublicKeys keys;
    bool certified = false; ///< the chain to the root holds
    /// Six groups of four hexadecimal digits, to be compared aloud before certifying.
    QString fingerprint;
    /// To be kept elsewhere, for old signatures, with those that it hangs on; see Vouchers.
    QByteArray certificate;
};

/// The door of the vault: founding, opening and who may open (security.md 4.2.5). Knows the first 256 KiB of
/// a file and nothing of what follows. One process at a time has the file; callers do one thing at a time to
/// it. All of it takes as long as Argon2id takes.
///
/// Failures besides those named: NotFound, Unavailable (RawFile), Damaged ("file.not-ours",
/// "vault.truncated", "vault.header", "vault.slot", "vault.root", "vault.grant"), TooNew ("vault.version",
/// "vault.cipher"), and of steps on an open vault ChangedMeanwhile "vault.epoch".
namespace vault_file {

struct Founded
{
    OpenVault vault;
    QString recoveryKey;
};

/// Writes both headers of a new file that its owner alone can read, and nothing else; no file is left after a
/// failure. The founder must administer: Invalid "vault.member", "vault.cost"; Duplicate when the file is
/// there.
Result<Founded> found(const QString &path, const VaultMember &founder, const SecretBytes &passphrase,
    KdfCost cost, Instant now);

/// The UUID that a file bears, whoever wrote it there: for what is kept about the file before anybody has
/// opened it.
Result<QString> vaultRef(const QString &path);

/// WrongPassphrase "vault.passphrase" for a wrong passphrase, an unknown name and a member who was not
/// activated yet, as late in each case. A copy of the header that is older or damaged is put right, but where
/// the file is another's to write. `session` is the moment from which the member's session key counts;
/// without it there is none.
enum class Repair { Wanted, Forbidden };
Result<OpenVault> unlock(const QString &path, const QString &name, const SecretBytes &passphrase,
    std::optional<Instant> session = std::nullopt, Repair repair = Repair::Wanted);

/// Opens with the recovery key: Invalid "recovery.group" or "recovery.length", WrongPassphrase for another
/// key.
Result<OpenVault> recover(const QString &path, const SecretText &recoveryKey);

/// The passphrase once more, of the member who opened this vault. WrongPassphrase.
Outcome confirm(
    const QString &path, const OpenVault &vault, const QString &name, const SecretBytes &passphrase);

/// Signs with a member's seed, as sign(), for as long as it lives: for several signatures at one go.
Result<Signer> signer(const QString &path, const QString &memberRef, const SecretBytes &passphrase);

/// Ed25519 by a member's seed, unwrapped for this alone. The message begins with a context of its caller's;
/// Refused "vault.context" where that is one of the vault's own.
Result<QByteArray> sign(
    const QString &path, const QString &memberRef, const SecretBytes &passphrase, QByteArrayView message);

/// New salt, new wrapping, same keys, of this member, who need not be the one who opened this vault. Copies
/// of the file that were made before still open with the old one. WrongPassphrase.
Outcome changePassphrase(const QString &path, const OpenVault &vault, const QString &memberRef,
    const SecretBytes &present, const SecretBytes &next, KdfCost cost);

/// A place for a member, and the code that they activate it with within 72 hours. A member who is there
/// already gets new keys this way when the passphrase is lost; the old ones stop at once. Refused
/// "vault.not-administrator", "vault.roles" (a filing system that the administrator does not administer),
/// "vault.own-slot", "vault.full"; Duplicate "vault.name".
Result<QString> invite(const QString &path, const OpenVault &vault, const Administrator &administrator,
    const VaultMember &member, Instant now);

/// The same with a first passphrase instead of a code: active and certified at once.
Outcome addWithPassphrase(const QString &path, const OpenVault &vault, const Administrator &administrator,
    const VaultMember &member, const SecretBytes &passphrase, KdfCost cost, Instant now);

/// The member's own keys, made here; pending until certified. Invalid "vault.code" when it cannot be a code,
/// WrongPassphrase when it is another or was used, Refused "vault.code-expired".
Result<OpenVault> activate(const QString &path, const QString &name, const SecretText &code,
    const SecretBytes &passphrase, KdfCost cost, Instant now);

/// An administrator's word for a member's keys, roles and, unless empty, name; also when these change. Nobody
/// certifies themselves, but that the root may give up roles: Refused "vault.own-certificate", else as
/// invite().
Outcome certify(const QString &path, const OpenVault &vault, const Administrator &administrator,
    const VaultMember &member, Instant now);

/// Wipes a member's slot in both copies; what they had certified is certified by this administrator. The data
/// key that they knew stays until rotate(). NotFound "vault.member", else as invite().
Outcome destroySlot(const QString &path, const OpenVault &vault, const Administrator &administrator,
    const QString &memberRef);

/// Every slot in use. No recovery key among them.
Result<QList<SlotInfo>> members(const QString &path, const OpenVault &vault);
/// Whose word counts, for certificates that are kept elsewhere.
Result<Vouchers> vouchers(const QString &path, const OpenVault &vault);

struct Rotated
{
    QByteArray header; ///< one copy, as it lies twice in the new file
    OpenVault vault;
};

/// The headers of a new file at `newPath` with a new data key under the next epoch, granted to everybody who
/// has a slot here, passphrases unknown; the pages are the caller's. Refused "vault.pending" with the members
/// who must be certified or removed first: nobody can tell who they are. Damaged "vault.certificate" with the
/// members whose certificate does not hold.
Result<Rotated> rotate(
    const QString &path, const OpenVault &vault, const Administrator &administrator, const QString &newPath);

/// Another recovery key on an administrator's word, drawn by the caller; the present one opens no more.
/// Everything that hung on its signature hangs on the administrator's from then on. Invalid as recover(),
/// Refused "vault.recovery-chain" where the administrator's own certificate hangs on the present key, which
/// then only its use replaces; else as invite().
Outcome setRecoveryKey(const QString &path, const OpenVault &vault, const Administrator &administrator,
    const SecretText &recoveryKey, Instant now);

struct Restored
{
    OpenVault vault;
    QString recoveryKey; ///< the new one; the old one opens no more
};

/// When all passphrases are lost: an administrator, new or with new keys, certified by the recovery key,
/// which is drawn anew. Refused "vault.roles" for any role but administrator.
Result<Restored> restoreAdministrator(const QString &path, const SecretText &recoveryKey,
    const VaultMember &member, const SecretBytes &passphrase, KdfCost cost, Instant now);

} // namespace vault_file
