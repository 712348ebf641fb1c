#include "app/audit/signed_note.h"

#include "app/audit/strict_text.h"
#include "app/vault/sha256.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype keyIdSize = 4;
constexpr qsizetype mostSignatures = 64;
constexpr QByteArrayView emDash = "\xE2\x80\x94 ";
constexpr unsigned char ed25519 = 1;

const Error malformedNote{Failure::Damaged, u"note.format"_s};

bool isVisibleText(QByteArrayView text)
{
    return text.endsWith('\n') && text.isValidUtf8() &&
        std::none_of(text.begin(), text.end(), [](char c) { return uchar(c) < 0x20 && c != '\n'; });
}

bool isKeyName(const QString &name)
{
    return !name.isEmpty() && name.isValidUtf16() && std::none_of(name.begin(), name.end(), [](QChar c) {
        return c.isSpace() || c == u'+' || c.unicode() < 0x20;
    });
}

} // namespace

QByteArray NoteKey::id() const
{
    const QByteArray prefix = name.toUtf8() + '\n' + char(ed25519);
    return sha256({prefix, publicKey}).view().first(keyIdSize).toByteArray();
}

Result<SignedNote> SignedNote::of(const QByteArray &text)
{
    if (!isVisibleText(text))
        return Error{Failure::Invalid, u"note.text"_s};
    SignedNote note;
    note.m_text = text;
    return note;
}

Result<SignedNote> SignedNote::parse(QByteArrayView bytes)
{
    if (!isVisibleText(bytes))
        return malformedNote;
    // The text may hold empty lines: the last one is where it ends.
    const qsizetype textEnd = bytes.lastIndexOf("\n\n") + 1;
    if (textEnd < 2)
        return malformedNote;
    SignedNote note;
    note.m_text = bytes.first(textEnd).toByteArray();
    for (QByteArrayView rest = bytes.sliced(textEnd + 1); !rest.isEmpty();) {
        const qsizetype end = rest.indexOf('\n');
        const auto signature = signatureIn(rest.first(end));
        if (!signature)
            return signature.error();
        if (note.has(signature->name, signature->keyId) || note.m_signatures.size() == mostSignatures)
            return malformedNote;
        note.m_signatures << *signature;
        rest = rest.sliced(end + 1);
    }
    return note.m_signatures.isEmpty() ? Result<SignedNote>(malformedNote) : note;
}

Result<SignedNote::Signature> SignedNote::signatureIn(QByteArrayView line)
{
    if (!line.startsWith(emDash))
        return malformedNote;
    line = line.sliced(emDash.size());
    const qsizetype space = line.lastIndexOf(' ');
    if (space < 0)
        return malformedNote;
    const QString name = QString::fromUtf8(line.first(space));
    const auto bytes = strict_text::base64(line.sliced(space + 1));
    if (!isKeyName(name) || !bytes || bytes->size() <= keyIdSize)
        return malformedNote;
    return Signature{.name = name, .keyId = bytes->first(keyIdSize), .bytes = bytes->sliced(keyIdSize)};
}

QByteArray SignedNote::toBytes() const
{
    QByteArray bytes = m_text + '\n';
    for (const Signature &signature : m_signatures) {
        bytes.append(emDash);
        bytes += signature.name.toUtf8() + ' ' + (signature.keyId + signature.bytes).toBase64() + '\n';
    }
    return bytes;
}

bool SignedNote::has(const QString &name, const QByteArray &keyId) const
{
    return std::any_of(m_signatures.begin(), m_signatures.end(),
        [&](const Signature &signature) { return signature.name == name && signature.keyId == keyId; });
}

Outcome SignedNote::sign(const NoteKey &key, const Signer &signer)
{
    if (!isKeyName(key.name) || key.publicKey.size() != signed_document::publicKeySize ||
        m_signatures.size() == mostSignatures)
        return Error{Failure::Invalid, u"note.key"_s};
    if (has(key.name, key.id()))
        return Error{Failure::Duplicate, u"note.key"_s};
    const auto signature = signer(m_text);
    if (!signature)
        return signature.error();
    if (!signed_document::isSigned(m_text, *signature, key.publicKey))
        return Error{Failure::Internal, u"note.signature"_s};
    m_signatures << Signature{.name = key.name, .keyId = key.id(), .bytes = *signature};
    return done;
}

Result<QStringList> SignedNote::verify(const QList<NoteKey> &known) const
{
    QStringList names;
    for (const Signature &signature : m_signatures) {
        const auto key = std::find_if(known.begin(), known.end(),
            [&](const NoteKey &one) { return one.name == signature.name && one.id() == signature.keyId; });
        if (key == known.end())
            continue;
        if (!signed_document::isSigned(m_text, signature.bytes, key->publicKey))
            return Error{Failure::Damaged, u"note.signature"_s};
        names << key->name;
    }
    if (names.isEmpty())
        return Error{Failure::NotFound, u"note.signature"_s};
    return names;
}
