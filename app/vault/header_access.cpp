#include "app/vault/header_access.h"

#include "app/vault/raw_file.h"
#include "app/vault/slot_lock.h"
#include "app/vault/trust.h"
#include "app/vault/vault_keys.h"

#include <QFile>

#include <mutex>

namespace header_access {

namespace {

Error damaged(const char *what)
{
    return Error{Failure::Damaged, QLatin1String(what)};
}

Result<HeaderCopies> readFrom(RawFile &file, const OpenVault &vault)
{
    auto copies = header_copies::read(file);
    if (!copies)
        return copies;
    if (copies->header.vault != vault.vault() || copies->header.epoch != vault.epoch())
        return Error{Failure::ChangedMeanwhile, QStringLiteral("vault.epoch")};
    const auto headKey = vault.headKey();
    if (!headKey)
        return headKey.error();
    if (!isHeaderAuthentic(copies->bytes, *headKey))
        return damaged("vault.header");
    return copies;
}

} // namespace

Result<HeaderCopies> read(const QString &path)
{
    const auto file = RawFile::open(path, RawFile::Mode::Read);
    if (!file)
        return file.error();
    return header_copies::read(**file);
}

Result<HeaderCopies> read(const QString &path, const OpenVault &vault)
{
    const auto file = RawFile::open(path, RawFile::Mode::Read);
    if (!file)
        return file.error();
    return readFrom(**file, vault);
}

Result<Opened> open(const HeaderCopies &copies, const KeySlot &slot, KeySet keys)
{
    const VaultHeader &header = copies.header;
    const auto known = keys.publicKeys();
    if (!known)
        return known.error();
    if (*known != slot.certificate.keys)
        return damaged("vault.slot");
    if (keys.root() != rootFingerprint(header.root))
        return damaged("vault.root");
    if (!trust::isGranted(header, slot))
        return damaged("vault.grant");
    auto dataKey = keys.openSealed(slot.grant.sealed);
    if (!dataKey)
        return dataKey.error();
    const auto headKey = vault_keys::head(*dataKey);
    if (!headKey)
        return headKey.error();
    if (!isHeaderAuthentic(copies.bytes, *headKey))
        return damaged("vault.header");
    return Opened{std::move(keys), *std::move(dataKey)};
}

Result<Opened> openWithPassphrase(
    const HeaderCopies &copies, const KeySlot &slot, const SecretBytes &passphrase)
{
    auto keys = slot_lock::openWithPassphrase(slot, copies.header.vault, passphrase);
    if (!keys)
        return keys.error();
    return open(copies, slot, *std::move(keys));
}

Outcome change(const QString &path, const OpenVault &vault,
    const std::function<Outcome(const HeaderCopies &present, VaultHeader &next)> &change)
{
    // Two threads that change it at once would each lose what the other did.
    static std::mutex alone;
    const std::scoped_lock lock(alone);
    const auto file = RawFile::open(path, RawFile::Mode::ReadWrite);
    if (!file)
        return file.error();
    const auto copies = readFrom(**file, vault);
    if (!copies)
        return copies.error();
    VaultHeader next = copies->header;
    if (auto changed = change(*copies, next); !changed)
        return changed;
    ++next.seq;
    const auto headKey = vault.headKey();
    if (!headKey)
        return headKey.error();
    return header_copies::update(**file, *copies, next.toBytes(*headKey));
}

Outcome create(const QString &path, const QByteArray &bytes)
{
    auto file = RawFile::open(path, RawFile::Mode::Create);
    if (!file)
        return file.error();
    auto written = header_copies::create(**file, bytes);
    if (!written) {
        file->reset();
        QFile::remove(path);
    }
    return written;
}

Result<QUuid> memberOf(const QString &ref)
{
    const QUuid member = QUuid::fromString(ref);
    if (member.isNull())
        return Error{Failure::Invalid, QStringLiteral("vault.member")};
    return member;
}

} // namespace header_access
