#include "app/lists/packed_row.h"

#include "app/base/bulk_text.h"

#include <algorithm>
#include <cstring>

namespace packed_row {

namespace {

// quint32 size of the row, quint32 size of the key, qint64 contact, key, columns.
constexpr qsizetype headSize = 16;

template <typename Number>
Number read(const char *at)
{
    Number number;
    std::memcpy(&number, at, sizeof number);
    return number;
}

template <typename Number>
void put(QByteArray &arena, Number number)
{
    arena.append(reinterpret_cast<const char *>(&number), sizeof number);
}

template <typename Append>
void putSized(QByteArray &arena, Append append)
{
    const qsizetype start = arena.size();
    put<quint32>(arena, 0);
    append(arena);
    const auto size = static_cast<quint32>(arena.size() - start - qsizetype{sizeof(quint32)});
    std::memcpy(arena.data() + start, &size, sizeof size);
}

void putText(QByteArray &arena, const QString &text)
{
    putSized(arena, [&text](QByteArray &bytes) { appendUtf8(bytes, text); });
}

void putDay(QByteArray &arena, QDate day)
{
    putSized(arena, [day](QByteArray &bytes) { appendIsoDay(bytes, day); });
}

} // namespace

void append(QByteArray &arena, const ListRow &row)
{
    const qsizetype start = arena.size();
    const QByteArray key = row.sortKey.toUtf8();
    put<quint32>(arena, 0);
    put(arena, static_cast<quint32>(key.size()));
    put<qint64>(arena, row.contact.number());
    arena.append(key);
    put<qint8>(arena, static_cast<qint8>(row.kind));
    for (const QString *text : {&row.name, &row.organisation, &row.email, &row.phone, &row.city, &row.number})
        putText(arena, *text);
    put<qint8>(arena, static_cast<qint8>(row.consent));
    put<qint8>(arena, static_cast<qint8>(std::min(row.consentsEnding, 100)));
    putDay(arena, row.consentUntil);
    put<qint8>(arena, static_cast<qint8>(row.standing));
    putDay(arena, row.dueOn);
    put<qint8>(arena, static_cast<qint8>(row.marks.bits()));
    putText(arena, row.haystack);
    const auto size = static_cast<quint32>(arena.size() - start);
    std::memcpy(arena.data() + start, &size, sizeof size);
}

qsizetype sizeOf(const char *row)
{
    return read<quint32>(row);
}

QByteArrayView sortKey(const char *row)
{
    return {row + headSize, static_cast<qsizetype>(read<quint32>(row + 4))};
}

qint64 contact(const char *row)
{
    return read<qint64>(row + 8);
}

bool isBefore(const char *a, const char *b)
{
    const QByteArrayView keyA = sortKey(a);
    const QByteArrayView keyB = sortKey(b);
    const auto shorter = static_cast<std::size_t>(std::min(keyA.size(), keyB.size()));
    if (const int order = std::memcmp(keyA.data(), keyB.data(), shorter); order != 0)
        return order < 0;
    if (keyA.size() != keyB.size())
        return keyA.size() < keyB.size();
    return contact(a) < contact(b);
}

Columns::Columns(const char *row)
    : m_at(row + headSize + sortKey(row).size())
{}

qint64 Columns::integer()
{
    return read<qint8>(m_at++);
}

QByteArrayView Columns::text()
{
    const QByteArrayView text(m_at + sizeof(quint32), static_cast<qsizetype>(read<quint32>(m_at)));
    m_at = text.data() + text.size();
    return text;
}

} // namespace packed_row
