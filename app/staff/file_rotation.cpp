#include "app/staff/file_rotation.h"

#include "app/staff/staff_repository.h"
#include "app/storage/connection.h"
#include "app/storage/file_copy.h"
#include "app/storage/file_key.h"
#include "app/storage/file_replacement.h"
#include "app/storage/kept_secret.h"
#include "app/storage/transaction.h"
#include "app/vault/passphrase_bytes.h"
#include "app/vault/vault_file.h"

#include <algorithm>
#include <tuple>

namespace file_rotation {

namespace {

Outcome copied(const Location &location, const Location &fresh, const RewritingWatch &watch)
{
    auto from = Connection::open(location, Connection::Access::ReadWrite);
    if (!from)
        return from.error();
    if (auto whole = file_copy::into(**from, fresh, Rewriting::Work::NewKey, watch); !whole)
        return whole;
    auto to = Connection::open(fresh, Connection::Access::ReadWrite);
    if (!to)
        return to.error();
    return writing(**to, [&source = **from](Connection &connection) -> Outcome {
        if (auto wrapped = kept_secret::wrapAnew(source, connection); !wrapped)
            return wrapped;
        return staff_repository::setNewKeyDue(connection, false);
    });
}

/// Who has a place among the keys and none in the database: shut out, or never stored.
Result<QStringList> leavers(const Location &location)
{
    const auto line = Connection::open(location, Connection::Access::ReadOnly);
    if (!line)
        return line.error();
    const auto members = staff_repository::all(**line);
    if (!members)
        return members.error();
    const auto keys = vault_file::members(location.target, location.key->vault());
    if (!keys)
        return keys.error();
    QStringList refs;
    for (const SlotInfo &slot : *keys) {
        const bool isThere = std::any_of(members->begin(), members->end(),
            [&](const StaffMember &member) { return member.ref == slot.ref && !member.disabledAt; });
        if (!isThere)
            refs.append(slot.ref);
    }
    return refs;
}

/// The headers of the new file, and the key that opens it.
Result<Location> begun(const Location &location, const SecretText &passphrase, const QString &path)
{
    const auto secret = preparedPassphrase(passphrase);
    if (!secret)
        return secret.error();
    const OpenVault &vault = location.key->vault();
    const Administrator administrator{vault.memberRef(), *secret};
    const auto gone = leavers(location);
    if (!gone)
        return gone.error();
    for (const QString &ref : *gone) {
        if (auto destroyed = vault_file::destroySlot(location.target, vault, administrator, ref); !destroyed)
            return destroyed.error();
    }
    auto rotated = vault_file::rotate(location.target, vault, administrator, path);
    if (!rotated)
        return rotated.error();
    return FileKey::put(Location::embedded(path), std::move(rotated->vault), FileKey::Of::NewFile);
}

} // namespace

Result<Location> rotate(const Location &location, const SecretText &passphrase, const RewritingWatch &watch)
{
    const QString path = file_replacement::freshFor(location.target);
    if (auto gone = file_replacement::wipe(path); !gone)
        return gone.error();
    auto fresh = begun(location, passphrase, path);
    if (!fresh)
        return fresh.error();
    auto landed = copied(location, *fresh, watch);
    if (landed)
        landed = file_replacement::replace(path, location.target);
    if (!landed) {
        std::ignore = file_replacement::wipe(path);
        return landed.error();
    }
    fresh->target = location.target;
    return fresh;
}

} // namespace file_rotation
