#pragma once

#include <QString>

#include <cstddef>
#include <optional>

/// Tables of words, not yet translated, and how they are looked up.

/// What a value is called.
template <typename Value>
struct ValueWord
{
    Value value;
    const char *word;
};

/// What a code is called.
struct CodeWord
{
    const char *code;
    const char *word;
};

/// The code of a value, and what it is called.
template <typename Value>
struct CodedValue
{
    Value value;
    const char *code;
    const char *word;
};

/// Null where the table does not know it; that is translated to an empty text.
template <typename Value, std::size_t Count, typename Wanted>
const char *wordOf(const ValueWord<Value> (&rows)[Count], const Wanted &wanted)
{
    for (const ValueWord<Value> &row : rows) {
        if (row.value == wanted)
            return row.word;
    }
    return nullptr;
}

template <std::size_t Count>
const char *wordOf(const CodeWord (&rows)[Count], const QString &code)
{
    for (const CodeWord &row : rows) {
        if (code == QLatin1String(row.code))
            return row.word;
    }
    return nullptr;
}

/// The first row where the table does not know it.
template <typename Value, std::size_t Count>
const CodedValue<Value> &rowOf(const CodedValue<Value> (&rows)[Count], Value value)
{
    for (const CodedValue<Value> &row : rows) {
        if (row.value == value)
            return row;
    }
    return rows[0];
}

template <typename Value, std::size_t Count>
std::optional<Value> valueOf(const CodedValue<Value> (&rows)[Count], const QString &code)
{
    for (const CodedValue<Value> &row : rows) {
        if (code == QLatin1String(row.code))
            return row.value;
    }
    return std::nullopt;
}
