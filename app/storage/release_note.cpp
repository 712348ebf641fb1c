#include "app/storage/release_note.h"

#include "app/storage/small_note.h"
#include "app/vault/tlv.h"

#include <QFile>
#include <QFileInfo>

namespace release_note {

namespace {

constexpr quint64 format = 1;
constexpr QLatin1StringView kind("release-ask");

} // namespace

bool Found::isSignedBy(QByteArrayView publicKey) const
{
    return bool(signed_document::verify(kind, document, signature, publicKey));
}

QString pathFor(const QString &file)
{
    return file + QStringLiteral(".ask");
}

Outcome write(const QString &file, const ReleaseAsk &ask, const Signer &signer)
{
    TlvWriter inner;
    inner.number(1, format)
        .uuid(2, ask.vault)
        .uuid(3, ask.holding)
        .uuid(4, ask.member)
        .text(5, ask.machine)
        .instant(6, ask.askedAt)
        .uuid(7, ask.number);
    const auto document = std::move(inner).finish();
    if (!document)
        return document.error();
    const auto signature = signed_document::sign(kind, *document, signer);
    if (!signature)
        return signature.error();
    TlvWriter outer;
    outer.bytes(1, *document).bytes(2, *signature);
    const auto note = std::move(outer).finish();
    return note ? small_note::write(pathFor(file), *note) : Outcome(note.error());
}

std::optional<Found> read(const QString &file)
{
    const auto bytes = small_note::read(pathFor(file));
    if (!bytes)
        return std::nullopt;
    TlvReader outer(*bytes);
    Found found;
    found.document = outer.bytes(1).toByteArray();
    found.signature = outer.bytes(2).toByteArray();
    if (!outer.finish())
        return std::nullopt;
    TlvReader inner(found.document);
    if (inner.number(1) != format)
        inner.refuse();
    found.ask = {.vault = inner.uuid(2),
        .holding = inner.uuid(3),
        .member = inner.uuid(4),
        .machine = inner.text(5),
        .askedAt = inner.instant(6),
        .number = inner.uuid(7)};
    return inner.finish() ? std::optional(found) : std::nullopt;
}

bool exists(const QString &file)
{
    return QFileInfo::exists(pathFor(file));
}

void remove(const QString &file)
{
    QFile::remove(pathFor(file));
}

} // namespace release_note
