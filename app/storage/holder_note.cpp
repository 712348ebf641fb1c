#include "app/storage/holder_note.h"

#include "app/storage/small_note.h"
#include "app/vault/tlv.h"
#include "app/vault/wrapped_secret.h"

#include <QFile>

namespace holder_note {

namespace {

constexpr quint64 format = 1;

struct Parts
{
    FileHolder holder;
    QByteArray sealed;
};

/// The fields that anybody can read; what is sealed is bound to them.
TlvWriter clearPart(const FileHolder &holder)
{
    TlvWriter writer;
    writer.number(1, format)
        .uuid(2, holder.vault)
        .uuid(3, holder.member)
        .text(4, holder.machine)
        .number(5, quint64(holder.process))
        .instant(6, holder.since)
        .uuid(7, holder.holding);
    return writer;
}

Result<QByteArray> purposeOf(const FileHolder &holder)
{
    auto clear = clearPart(holder).finish();
    if (!clear)
        return clear;
    return QByteArrayLiteral("held/v1") + *clear;
}

std::optional<Parts> parsed(const QString &file)
{
    const auto bytes = small_note::read(pathFor(file));
    if (!bytes)
        return std::nullopt;
    TlvReader reader(*bytes);
    if (reader.number(1) != format)
        reader.refuse();
    Parts parts;
    parts.holder.vault = reader.uuid(2);
    parts.holder.member = reader.uuid(3);
    parts.holder.machine = reader.text(4);
    parts.holder.process = qint64(reader.number(5));
    parts.holder.since = reader.instant(6);
    parts.holder.holding = reader.uuid(7);
    parts.sealed = reader.bytes(8).toByteArray();
    return reader.finish() ? std::optional(parts) : std::nullopt;
}

} // namespace

QString pathFor(const QString &file)
{
    return file + QStringLiteral(".held");
}

Outcome write(const QString &file, const FileHolder &holder, const OpenVault &vault)
{
    TlvWriter inner;
    inner.text(1, holder.name).uuid(2, holder.declined);
    const auto secret = std::move(inner).finish();
    const auto purpose = purposeOf(holder);
    const auto key = vault.wrapKey();
    if (!secret || !purpose || !key)
        return Error{Failure::Unavailable, QStringLiteral("file.note")};
    const auto kept = SecretBytes::copyOf(*secret);
    if (!kept)
        return kept.error();
    const auto sealed = wrapped_secret::wrap(*key, *purpose, *kept);
    if (!sealed)
        return sealed.error();
    TlvWriter outer = clearPart(holder);
    outer.bytes(8, *sealed);
    const auto note = std::move(outer).finish();
    return note ? small_note::write(pathFor(file), *note) : Outcome(note.error());
}

std::optional<FileHolder> read(const QString &file)
{
    auto parts = parsed(file);
    return parts ? std::optional(std::move(parts->holder)) : std::nullopt;
}

std::optional<FileHolder> read(const QString &file, const OpenVault &vault)
{
    const auto parts = parsed(file);
    if (!parts || parts->holder.vault != vault.vault())
        return std::nullopt;
    const auto purpose = purposeOf(parts->holder);
    const auto key = vault.wrapKey();
    if (!purpose || !key)
        return std::nullopt;
    const auto secret = wrapped_secret::unwrap(*key, *purpose, parts->sealed);
    if (!secret)
        return std::nullopt;
    FileHolder holder = parts->holder;
    TlvReader reader(secret->view());
    holder.name = reader.text(1);
    holder.declined = reader.uuid(2);
    return reader.finish() ? std::optional(holder) : std::nullopt;
}

void remove(const QString &file)
{
    QFile::remove(pathFor(file));
}

} // namespace holder_note
