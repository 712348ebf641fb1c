#include "app/staff/file_entry.h"

#include "app/base/folded_text.h"
#include "app/staff/activation_code.h"
#include "app/staff/founder.h"
#include "app/staff/guess_file.h"
#include "app/staff/passphrase.h"
#include "app/staff/vault_roles.h"
#include "app/storage/file_key.h"
#include "app/vault/passphrase_bytes.h"

#include <QUuid>

namespace file_entry {

namespace {

struct Tried
{
    OpenVault vault;
    int failuresBefore = 0;
};

Result<Tried> tried(
    const Location &location, const QString &name, const QString &passphrase, const Clock &clock)
{
    const auto vaultRef = vault_file::vaultRef(location.target);
    if (!vaultRef)
        return vaultRef.error();
    GuessFile guesses;
    if (auto counted = guesses.count(*vaultRef, name, clock.now()); !counted)
        return counted.error();
    const auto secret = preparedPassphrase(passphrase);
    if (!secret)
        return secret.error();
    auto vault = vault_file::unlock(location.target, foldedText(name.trimmed()), *secret);
    if (!vault) {
        if (vault.error().failure == Failure::WrongPassphrase)
            return Error{Failure::WrongPassphrase, QStringLiteral("staff.sign-in")};
        // A file that is damaged is no guess.
        guesses.forgive(*vaultRef, name);
        return vault.error();
    }
    return Tried{*std::move(vault), guesses.forgive(*vaultRef, name)};
}

/// What cannot be a code, is another or was used is the same to who asks; only an end that has passed is
/// told.
Error codeError(const Error &error)
{
    if (error.what == QLatin1String("vault.code-expired"))
        return Error{Failure::WrongPassphrase, QStringLiteral("staff.code-expired")};
    if (error.failure == Failure::WrongPassphrase || error.what == QLatin1String("vault.code"))
        return Error{Failure::WrongPassphrase, QStringLiteral("staff.code")};
    return error;
}

Result<Location> withKey(Location location, OpenVault vault, FileKey::Of file)
{
    auto key = FileKey::make(std::move(vault), file);
    if (!key)
        return key.error();
    location.key = *std::move(key);
    return location;
}

} // namespace

KdfCost costOf(HashCost cost)
{
    const HashCost usual = HashCost::usual();
    if (cost.operations == usual.operations && cost.memory == usual.memory)
        return KdfCost::calibrated();
    return {static_cast<quint32>(cost.operations), cost.memory};
}

Result<Made> make(const Location &location, const QString &name, const QString &passphrase, HashCost cost,
    const Clock &clock)
{
    const VaultMember founder{.ref = QUuid::createUuid().toString(QUuid::WithoutBraces),
        .name = foldedText(name.trimmed()),
        .roles = roleBits(grantsOfFounder())};
    return makeFor(location, founder, passphrase, cost, clock);
}

Result<Made> makeFor(const Location &location, const VaultMember &founder, const QString &passphrase,
    HashCost cost, const Clock &clock)
{
    const auto secret = preparedPassphrase(passphrase);
    if (!secret)
        return secret.error();
    auto founded = vault_file::found(location.target, founder, *secret, costOf(cost), clock.now());
    if (!founded)
        return founded.error();
    auto opened = withKey(location, std::move(founded->vault), FileKey::Of::NewFile);
    if (!opened)
        return opened.error();
    return Made{*opened, founded->recoveryKey};
}

Result<Unlocked> unlock(
    const Location &location, const QString &name, const QString &passphrase, const Clock &clock)
{
    auto found = tried(location, name, passphrase, clock);
    if (!found)
        return found.error();
    auto opened = withKey(location, std::move(found->vault), FileKey::Of::OldFile);
    if (!opened)
        return opened.error();
    return Unlocked{*opened, found->failuresBefore};
}

Result<Unlocked> activate(const Location &location, const QString &name, const QString &code,
    const QString &passphrase, HashCost cost, const Clock &clock)
{
    // Whoever gave the code knows it.
    if (activation_code::parsed(passphrase))
        return Error{Failure::Invalid, QStringLiteral("passphrase.code")};
    if (auto good = checkPassphrase(passphrase, name, {}); !good)
        return good.error();
    const auto vaultRef = vault_file::vaultRef(location.target);
    if (!vaultRef)
        return vaultRef.error();
    GuessFile guesses;
    if (auto counted = guesses.count(*vaultRef, name, clock.now()); !counted)
        return counted.error();
    const auto secret = preparedPassphrase(passphrase);
    if (!secret)
        return secret.error();
    auto vault = vault_file::activate(
        location.target, foldedText(name.trimmed()), code, *secret, costOf(cost), clock.now());
    if (!vault)
        return codeError(vault.error());
    auto opened = withKey(location, *std::move(vault), FileKey::Of::OldFile);
    if (!opened)
        return opened.error();
    return Unlocked{*opened, guesses.forgive(*vaultRef, name)};
}

Result<QString> memberOf(
    const Location &location, const QString &name, const QString &passphrase, const Clock &clock)
{
    const auto found = tried(location, name, passphrase, clock);
    if (!found)
        return found.error();
    return found->vault.memberRef();
}

} // namespace file_entry
