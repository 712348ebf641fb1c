#include "app/staff/file_recovery.h"

#include "app/base/folded_text.h"
#include "app/staff/passphrase.h"
#include "app/staff/staff_repository.h"
#include "app/staff/vault_roles.h"
#include "app/storage/connection.h"
#include "app/storage/file_key.h"
#include "app/vault/passphrase_bytes.h"
#include "app/vault/vault_file.h"

#include <QUuid>

namespace file_recovery {

namespace {

/// Of the member with this name; a new one where there is none.
Result<QString> refOf(const Location &location, const QString &name)
{
    auto line = Connection::open(location, Connection::Access::ReadOnly);
    if (!line)
        return line.error();
    const auto known = staff_repository::byName(**line, name);
    if (!known)
        return known.error();
    if (*known && (*known)->member.disabledAt)
        return Error{Failure::Refused, QStringLiteral("recovery.shut-out")};
    return *known ? (*known)->member.ref : QUuid::createUuid().toString(QUuid::WithoutBraces);
}

Error ofAnotherFile(const Error &error)
{
    return error.failure == Failure::WrongPassphrase
        ? Error{Failure::WrongPassphrase, QStringLiteral("recovery.differs")}
        : error;
}

} // namespace

Result<Recovered> recover(const Location &location, const QString &name, const SecretText &recoveryKey,
    const SecretText &passphrase, HashCost cost, const Clock &clock)
{
    if (name.trimmed().isEmpty())
        return Error{Failure::Invalid, QStringLiteral("staff.name-empty")};
    if (auto good = checkPassphrase(passphrase, name, {}); !good)
        return good.error();
    const auto secret = preparedPassphrase(passphrase);
    if (!secret)
        return secret.error();
    auto vault = vault_file::recover(location.target, recoveryKey);
    if (!vault)
        return ofAnotherFile(vault.error());
    const auto looked = FileKey::put(location, *std::move(vault), FileKey::Of::OldFile);
    if (!looked)
        return looked.error();
    const auto ref = refOf(*looked, name);
    if (!ref)
        return ref.error();
    QList<Grant> grants;
    for (const FilingSystem each : allFilingSystems)
        grants.append({Role::Administrator, each});
    auto restored = vault_file::restoreAdministrator(location.target, recoveryKey,
        {.ref = *ref, .name = foldedText(name.trimmed()), .roles = roleBits(grants)}, *secret,
        file_entry::costOf(cost), clock.now());
    if (!restored)
        return ofAnotherFile(restored.error());
    const auto opened = FileKey::put(location, std::move(restored->vault), FileKey::Of::OldFile);
    if (!opened)
        return opened.error();
    return Recovered{*opened, restored->recoveryKey};
}

} // namespace file_recovery
