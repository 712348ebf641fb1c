#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QUuid>
#include <QtEndian>

/// Takes the fields of RecordWriter from bytes of strangers. Past the end it gives zeros and isSound() turns
/// false, so that a row of fields is asked for first and judged once.
class RecordReader final
{
public:
    explicit RecordReader(QByteArrayView bytes) : m_rest(bytes) {}

    quint8 u8() { return take<quint8>(); }
    quint16 u16() { return take<quint16>(); }
    quint32 u32() { return take<quint32>(); }
    quint64 u64() { return take<quint64>(); }
    qint64 i64() { return qint64(take<quint64>()); }
    QUuid uuid() { return QUuid::fromRfc4122(bytes(16)); }

    /// A copy of the next `count` bytes, empty where there are fewer.
    QByteArray bytes(qsizetype count)
    {
        if (count < 0 || count > m_rest.size()) {
            m_isSound = false;
            m_rest = {};
            return {};
        }
        const QByteArray taken = m_rest.first(count).toByteArray();
        m_rest = m_rest.sliced(count);
        return taken;
    }

    bool isSound() const { return m_isSound; }
    qsizetype left() const { return m_rest.size(); }

private:
    template <typename Number>
    Number take()
    {
        const QByteArray taken = bytes(qsizetype(sizeof(Number)));
        return taken.isEmpty() ? Number(0) : qFromBigEndian<Number>(taken.constData());
    }

    QByteArrayView m_rest;
    bool m_isSound = true;
};
