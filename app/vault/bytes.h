#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QUuid>
#include <QtEndian>

#include <algorithm>
#include <array>

/// A field of fixed size that is not secret: a public key, a nonce, a signature.
template <size_t size>
using Bytes = std::array<unsigned char, size>;

template <size_t size>
QByteArrayView viewOf(const Bytes<size> &bytes)
{
    return {reinterpret_cast<const char *>(bytes.data()), qsizetype(size)};
}

inline const unsigned char *unsignedData(QByteArrayView bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.data());
}

/// Puts fields one after another; numbers are big-endian, as in SQLite's own header.
class ByteWriter final
{
public:
    template <typename Number>
    void number(Number value)
    {
        char field[sizeof(Number)];
        qToBigEndian(value, field);
        m_bytes.append(field, qsizetype(sizeof(Number)));
    }
    void bytes(QByteArrayView bytes) { m_bytes.append(bytes); }
    template <size_t size>
    void bytes(const Bytes<size> &field)
    {
        m_bytes.append(viewOf(field));
    }
    void uuid(const QUuid &uuid) { m_bytes.append(uuid.toRfc4122()); }
    /// Zeros until `size` bytes are there.
    void fillTo(qsizetype size) { m_bytes.append(std::max<qsizetype>(size - m_bytes.size(), 0), '\0'); }
    const QByteArray &written() const { return m_bytes; }

private:
    QByteArray m_bytes;
};

/// Takes fields one after another. Past the end everything is zero and isSound() false, so that a parser asks
/// once.
class ByteReader final
{
public:
    explicit ByteReader(QByteArrayView bytes) : m_bytes(bytes) {}

    template <typename Number>
    Number number()
    {
        Bytes<sizeof(Number)> field = bytes<sizeof(Number)>();
        return qFromBigEndian<Number>(field.data());
    }
    template <size_t size>
    Bytes<size> bytes()
    {
        Bytes<size> field{};
        const QByteArrayView taken = take(qsizetype(size));
        std::copy(taken.begin(), taken.end(), field.begin());
        return field;
    }
    /// A copy of the next `count` bytes; empty past the end.
    QByteArray bytes(qsizetype count) { return take(count).toByteArray(); }
    QUuid uuid()
    {
        const Bytes<16> field = bytes<16>();
        return QUuid::fromRfc4122(viewOf(field));
    }
    /// Up to where everything has to be zero.
    void zerosTo(qsizetype position)
    {
        const QByteArrayView gap = take(position - m_position);
        m_sound = m_sound && std::all_of(gap.begin(), gap.end(), [](char c) { return c == '\0'; });
    }
    bool isSound() const { return m_sound; }
    /// How many bytes nobody has taken yet.
    qsizetype left() const { return m_sound ? m_bytes.size() - m_position : 0; }

private:
    QByteArrayView take(qsizetype size)
    {
        m_sound = m_sound && size >= 0 && size <= m_bytes.size() - m_position;
        if (!m_sound)
            return {};
        const QByteArrayView taken = m_bytes.sliced(m_position, size);
        m_position += size;
        return taken;
    }

    QByteArrayView m_bytes;
    qsizetype m_position = 0;
    bool m_sound = true;
};
