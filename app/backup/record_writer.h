#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QUuid>
#include <QtEndian>

/// Puts fields behind each other as bytes; numbers big-endian, UUIDs as the 16 bytes of RFC 4122.
class RecordWriter final
{
public:
    void u8(quint8 number) { put(number); }
    void u16(quint16 number) { put(number); }
    void u32(quint32 number) { put(number); }
    void u64(quint64 number) { put(number); }
    void i64(qint64 number) { put(quint64(number)); }
    void bytes(QByteArrayView bytes) { m_bytes.append(bytes); }
    void uuid(const QUuid &uuid) { m_bytes.append(uuid.toRfc4122()); }

    const QByteArray &written() const { return m_bytes; }

private:
    template <typename Number>
    void put(Number number)
    {
        const Number swapped = qToBigEndian(number);
        m_bytes.append(reinterpret_cast<const char *>(&swapped), qsizetype(sizeof swapped));
    }

    QByteArray m_bytes;
};
