#pragma once

#include <QByteArrayList>
#include <QDataStream>
#include <QIODevice>
#include <QtEndian>

#include <optional>

namespace tests {

/// What CliHouse asks of the starter, and what it is answered. Each goes in a frame: its size in four bytes,
/// the first the highest, and that many bytes.
struct CliCall
{
    QByteArrayList environment; ///< "NAME=value"
    QByteArrayList words;       ///< the program's name first
    QByteArray input;           ///< at most 64 KB, what a pipe holds
};

struct CliEnd
{
    qint32 status = -1; ///< -1: it did not end by itself
    QByteArray out;
    QByteArray err;
};

inline QDataStream &operator<<(QDataStream &stream, const CliCall &call)
{
    return stream << call.environment << call.words << call.input;
}

inline QDataStream &operator>>(QDataStream &stream, CliCall &call)
{
    return stream >> call.environment >> call.words >> call.input;
}

inline QDataStream &operator<<(QDataStream &stream, const CliEnd &end)
{
    return stream << end.status << end.out << end.err;
}

inline QDataStream &operator>>(QDataStream &stream, CliEnd &end)
{
    return stream >> end.status >> end.out >> end.err;
}

template <typename Value>
QByteArray frameOf(const Value &value)
{
    QByteArray content;
    QDataStream inner(&content, QIODevice::WriteOnly);
    inner << value;
    QByteArray frame;
    QDataStream outer(&frame, QIODevice::WriteOnly);
    outer << content;
    return frame;
}

/// `bytes` gives that many of what comes next, or fewer at the end. Null at the end, or where the frame is
/// not whole.
template <typename Value, typename Bytes>
std::optional<Value> nextValue(Bytes bytes)
{
    const QByteArray size = bytes(sizeof(quint32));
    if (size.size() != sizeof(quint32))
        return std::nullopt;
    Value value;
    QDataStream stream(bytes(qFromBigEndian<quint32>(size.constData())));
    stream >> value;
    return stream.status() == QDataStream::Ok ? std::optional(value) : std::nullopt;
}

} // namespace tests
