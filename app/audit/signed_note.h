#pragma once

#include "app/base/result.h"
#include "app/vault/signed_document.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QList>
#include <QString>
#include <QStringList>

/// An Ed25519 key under the name it signs notes with: not empty, without spaces and plus signs.
struct NoteKey
{
    QString name;
    QByteArray publicKey;

    /// The first four bytes of SHA-256 of the name, a newline, a one byte and the key (C2SP signed-note).
    QByteArray id() const;
};

/// A text with the signatures of one or more keys below it (C2SP signed-note).
class SignedNote final
{
public:
    /// Lines of visible text, each ended by a newline. Invalid "note.text" for anything else.
    static Result<SignedNote> of(const QByteArray &text);
    /// Damaged "note.format" for anything that toBytes() does not give; at most 64 signatures, no two of one
    /// key.
    static Result<SignedNote> parse(QByteArrayView bytes);

    const QByteArray &text() const { return m_text; }
    QByteArray toBytes() const;

    /// Adds a signature, of the author or of who confirms what the author signed. Invalid "note.key" for a
    /// name or a key that no note can bear, Duplicate "note.key" for one that signed already, Internal
    /// "note.signature" for a signer whose signature does not fit the key.
    Outcome sign(const NoteKey &key, const Signer &signer);

    /// Whether a signature stands there that says it is of this key; verify() tells whether it is.
    bool names(const NoteKey &key) const { return has(key.name, key.id()); }

    /// The names of the known keys that signed; what unknown keys signed counts for nothing. Damaged
    /// "note.signature" where one of a known key is false, NotFound "note.signature" where no known key
    /// signed.
    Result<QStringList> verify(const QList<NoteKey> &known) const;

private:
    struct Signature
    {
        QString name;
        QByteArray keyId;
        QByteArray bytes;
    };

    static Result<Signature> signatureIn(QByteArrayView line);
    bool has(const QString &name, const QByteArray &keyId) const;

    QByteArray m_text;
    QList<Signature> m_signatures;
};
