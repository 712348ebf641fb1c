#include "app/staff/release_asking.h"

#include "app/staff/file_entry.h"
#include "app/storage/file_guard.h"
#include "app/storage/file_key.h"
#include "app/storage/release_note.h"
#include "app/vault/passphrase_bytes.h"

#include <QSysInfo>

namespace release_asking {

Result<Asked> ask(
    const Location &location, const QString &name, const SecretText &passphrase, const Clock &clock)
{
    const auto unlocked = file_entry::reserve(location, name, passphrase, clock);
    if (!unlocked)
        return unlocked.error();
    Asked asked{.location = unlocked->location, .name = name, .number = {}, .holder = {}, .machine = {}};
    const QString &file = location.target;
    if (file_guard::lock(file))
        return asked;
    const OpenVault &vault = asked.location.key->vault();
    const auto holder = file_guard::holder(file, vault);
    if (!holder)
        return Error{Failure::Unavailable, QStringLiteral("file.holder-unknown")};
    const auto secret = preparedPassphrase(passphrase);
    if (!secret)
        return secret.error();
    const auto signer = vault_file::signer(file, vault.memberRef(), *secret);
    if (!signer)
        return signer.error();
    const ReleaseAsk question{.vault = vault.vault(),
        .holding = holder->holding,
        .member = vault.member(),
        .machine = QSysInfo::machineHostName(),
        .askedAt = clock.now(),
        .number = QUuid::createUuid()};
    if (auto left = release_note::write(file, question, *signer); !left)
        return left.error();
    asked.number = question.number;
    asked.holder = holder->name;
    asked.machine = holder->machine;
    return asked;
}

Answer answerTo(const Asked &asked)
{
    const QString &file = asked.location.target;
    const OpenVault &vault = asked.location.key->vault();
    if (file_guard::lock(file))
        return vault_file::members(file, vault) ? Answer::Free : Answer::KeyIsOld;
    const auto holder = file_guard::holder(file, vault);
    return holder && !asked.number.isNull() && holder->declined == asked.number ? Answer::Declined
                                                                                : Answer::Waiting;
}

void withdraw(const Asked &asked)
{
    const auto found = release_note::read(asked.location.target);
    if (found && found->ask.number == asked.number)
        release_note::remove(asked.location.target);
}

Error named(const Error &inUse, const Location &location, const QString &name, const SecretText &passphrase,
    const Clock &clock)
{
    if (inUse.what != QLatin1String("file.in-use-since"))
        return inUse;
    const auto unlocked = file_entry::look(location, name, passphrase, clock);
    if (!unlocked)
        return inUse;
    const auto holder = file_guard::holder(location.target, unlocked->location.key->vault());
    if (!holder || holder->name.isEmpty())
        return inUse;
    return Error{inUse.failure, QStringLiteral("file.in-use-by"), inUse.place + QStringList{holder->name}};
}

} // namespace release_asking
