#pragma once

#include "app/base/instant.h"
#include "app/base/result.h"
#include "app/vault/sha256.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QList>
#include <QString>
#include <QUuid>

#include <optional>

/// Writes a document in the one way it can be written (security.md 4.3): fields by ascending tag, each a tag
/// of two bytes, a length of four and the value; numbers big-endian, text UTF-8 in NFC.
class TlvWriter final
{
public:
    TlvWriter &number(quint16 tag, quint64 value);
    /// Microseconds since 1970, two's complement in eight bytes.
    TlvWriter &instant(quint16 tag, Instant value);
    TlvWriter &bytes(quint16 tag, QByteArrayView value);
    TlvWriter &text(quint16 tag, const QString &value);
    /// The 16 bytes of RFC 4122.
    TlvWriter &uuid(quint16 tag, const QUuid &value);
    /// In ascending order, each once, without anything between them.
    TlvWriter &uuids(quint16 tag, const QList<QUuid> &values);
    TlvWriter &digest(quint16 tag, const Digest &value);
    /// No bytes where there is none.
    TlvWriter &digest(quint16 tag, const std::optional<Digest> &value);

    /// The document. Invalid "tlv.text" for a text that is not Unicode or holds U+0000, "tlv.length" for a
    /// value beyond 4 GiB; Internal "tlv.order" for tags that do not ascend.
    Result<QByteArray> finish() &&;

private:
    void fail(Failure failure, const QString &what);

    QByteArray m_bytes;
    int m_lastTag = -1;
    std::optional<Error> m_error;
};

/// Reads what TlvWriter wrote and nothing else: the caller names each field in its order. The first thing
/// that is not as it must be stops it; what is asked for from then on is empty.
class TlvReader final
{
public:
    explicit TlvReader(QByteArrayView document) : m_rest(document) {}

    quint64 number(quint16 tag);
    Instant instant(quint16 tag);
    /// Lies in the document that was given.
    QByteArrayView bytes(quint16 tag);
    QString text(quint16 tag);
    QUuid uuid(quint16 tag);
    QList<QUuid> uuids(quint16 tag);
    Digest digest(quint16 tag);
    std::optional<Digest> digestOrNone(quint16 tag);

    /// For a value that the caller cannot accept.
    void refuse() { m_failed = true; }
    /// Damaged "tlv.document" unless everything was as it must be and nothing is left over.
    Outcome finish() const;

private:
    QByteArrayView sized(quint16 tag, qsizetype size);

    QByteArrayView m_rest;
    bool m_failed = false;
};
