#pragma once

#include "app/lists/wiped_bytes.h"

#include <QByteArrayView>
#include <QtGlobal>

#include <array>
#include <cstddef>
#include <vector>

/// The three-letter pieces of a text as a set of bits; different pieces may share one.
class TrigramSet final
{
public:
    static constexpr quint32 bits = 8192;

    void add(QByteArrayView text);
    bool isEmpty() const;
    quint64 word(std::size_t index) const { return m_words[index]; }

    static quint32 bitOf(const char *piece);

private:
    std::array<quint64, bits / 64> m_words = {};
};

/// Tells for every block of a list which three-letter pieces it may hold: one row of bits a piece, one column a
/// block. Says yes too often, never no too often.
class TrigramMatrix final
{
public:
    using Bitmap = std::vector<quint64>;

    quint32 takeColumn();
    /// One that holds nothing any more.
    void freeColumn(quint32 column) { m_free.push_back(column); }
    /// A column that held `before` holds `after` from now on.
    void change(quint32 column, const TrigramSet &before, const TrigramSet &after);
    /// A column of which nobody knows what it held.
    void replace(quint32 column, const TrigramSet &after);

    /// The columns that may hold the word; all of them for a word that is too short to tell.
    Bitmap columnsWith(QByteArrayView word) const;
    std::size_t bytes() const { return m_words.size() * sizeof(quint64); }

    static bool has(const Bitmap &columns, quint32 column)
    {
        return (columns[column / 64] >> (column % 64) & 1) != 0;
    }

private:
    void widen();
    std::size_t place(quint32 bit, quint32 column) const { return std::size_t{bit} * m_stride + column / 64; }

    std::vector<quint64, WipingAllocator<quint64>> m_words;
    std::size_t m_stride = 0; ///< 64-bit words a row
    quint32 m_columns = 0;
    std::vector<quint32> m_free;
};
