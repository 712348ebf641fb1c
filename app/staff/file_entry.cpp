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

/// What somebody wants who gives a passphrase.
enum class Wish {
    Enter,
    Ask, ///< to be let in once the file is free: with a session key, and nothing is written now
    Know ///< who has the file
};

/// Counts a guess at this name before `open(secret)` tries it, and takes it back where it was right, or none:
/// a file that is damaged. Who comes in is told of earlier ones, which are forgiven then.
template <typename Open>
Result<Tried> counted(const Location &location, const QString &name, const SecretText &passphrase,
    const Clock &clock, Wish wish, Open open)
{
    const auto vaultRef = vault_file::vaultRef(location.target);
    if (!vaultRef)
        return vaultRef.error();
    const auto secret = preparedPassphrase(passphrase);
    if (!secret)
        return secret.error();
    GuessFile guesses;
    if (auto noted = guesses.count(*vaultRef, name, clock.now()); !noted)
        return noted.error();
    Result<OpenVault> vault = open(*secret);
    if (!vault && vault.error().failure == Failure::WrongPassphrase)
        return vault.error();
    int failuresBefore = 0;
    if (wish == Wish::Enter)
        failuresBefore = guesses.forgive(*vaultRef, name);
    else
        guesses.uncount(*vaultRef, name);
    if (!vault)
        return vault.error();
    return Tried{*std::move(vault), failuresBefore};
}

Result<Tried> tried(const Location &location, const QString &name, const SecretText &passphrase,
    const Clock &clock, Wish wish)
{
    return counted(
        location, name, passphrase, clock, wish, [&](const SecretBytes &secret) -> Result<OpenVault> {
            const auto session = wish == Wish::Know ? std::nullopt : std::optional(clock.now());
            const auto repair =
                wish == Wish::Enter ? vault_file::Repair::Wanted : vault_file::Repair::Forbidden;
            auto vault =
                vault_file::unlock(location.target, foldedText(name.trimmed()), secret, session, repair);
            if (!vault && vault.error().failure == Failure::WrongPassphrase)
                return Error{Failure::WrongPassphrase, QStringLiteral("staff.sign-in")};
            return vault;
        });
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

Result<Unlocked> unlocked(const Location &location, Result<Tried> found)
{
    if (!found)
        return found.error();
    const auto opened = FileKey::put(location, std::move(found->vault), FileKey::Of::OldFile);
    return opened ? Result<Unlocked>(Unlocked{*opened, found->failuresBefore})
                  : Result<Unlocked>(opened.error());
}

} // namespace

KdfCost costOf(HashCost cost)
{
    const HashCost usual = HashCost::usual();
    if (cost.operations == usual.operations && cost.memory == usual.memory)
        return KdfCost::calibrated();
    return {static_cast<quint32>(cost.operations), cost.memory};
}

Result<Made> make(const Location &location, const QString &name, const SecretText &passphrase, HashCost cost,
    const Clock &clock)
{
    const VaultMember founder{.ref = QUuid::createUuid().toString(QUuid::WithoutBraces),
        .name = foldedText(name.trimmed()),
        .roles = roleBits(grantsOfFounder())};
    return makeFor(location, founder, passphrase, cost, clock);
}

Result<Made> makeFor(const Location &location, const VaultMember &founder, const SecretText &passphrase,
    HashCost cost, const Clock &clock)
{
    const auto secret = preparedPassphrase(passphrase);
    if (!secret)
        return secret.error();
    auto founded = vault_file::found(location.target, founder, *secret, costOf(cost), clock.now());
    if (!founded)
        return founded.error();
    const auto opened = FileKey::put(location, std::move(founded->vault), FileKey::Of::NewFile);
    if (!opened)
        return opened.error();
    return Made{*opened, founded->recoveryKey};
}

Result<Unlocked> unlock(
    const Location &location, const QString &name, const SecretText &passphrase, const Clock &clock)
{
    return unlocked(location, tried(location, name, passphrase, clock, Wish::Enter));
}

Result<Unlocked> look(
    const Location &location, const QString &name, const SecretText &passphrase, const Clock &clock)
{
    return unlocked(location, tried(location, name, passphrase, clock, Wish::Know));
}

Result<Unlocked> reserve(
    const Location &location, const QString &name, const SecretText &passphrase, const Clock &clock)
{
    return unlocked(location, tried(location, name, passphrase, clock, Wish::Ask));
}

Result<Unlocked> activate(const Location &location, const QString &name, const SecretText &code,
    const SecretText &passphrase, HashCost cost, const Clock &clock)
{
    // Whoever gave the code knows it.
    if (activation_code::parsed(passphrase))
        return Error{Failure::Invalid, QStringLiteral("passphrase.code")};
    if (auto good = checkPassphrase(passphrase, name, {}); !good)
        return good.error();
    return unlocked(location,
        counted(location, name, passphrase, clock, Wish::Enter,
            [&](const SecretBytes &secret) -> Result<OpenVault> {
                auto vault = vault_file::activate(
                    location.target, foldedText(name.trimmed()), code, secret, costOf(cost), clock.now());
                return vault ? std::move(vault) : Result<OpenVault>(codeError(vault.error()));
            }));
}

Result<QString> memberOf(
    const Location &location, const QString &name, const SecretText &passphrase, const Clock &clock)
{
    const auto found = tried(location, name, passphrase, clock, Wish::Enter);
    if (!found)
        return found.error();
    return found->vault.memberRef();
}

} // namespace file_entry
