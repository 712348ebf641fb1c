#pragma once

#include "app/lists/haystack.h"
#include "app/lists/trigram_matrix.h"
#include "app/lists/wiped_bytes.h"

#include <QByteArrayView>

#include <vector>

/// A few dozen neighbours of a list: their ranks and, where it is kept, the text they are found by.
class ListBlock final
{
public:
    explicit ListBlock(bool keepsText) : m_keepsText(keepsText) {}

    quint32 column = 0;

    std::size_t count() const { return m_ranks.size(); }
    bool isEmpty() const { return m_ranks.empty(); }
    quint32 firstRank() const { return m_ranks.front(); }
    quint32 lastRank() const { return m_ranks.back(); }
    const std::vector<quint32> &ranks() const { return m_ranks; }
    /// What is kept of the rows, one after another.
    const WipedBytes &text() const { return m_text; }

    /// Behind all others.
    void append(quint32 rank, QByteArrayView haystack);
    void put(quint32 rank, QByteArrayView haystack);
    /// Takes out the ranks from `first` to `last`.
    void remove(quint32 first, quint32 last);
    /// Gives the second half away.
    ListBlock split();

    TrigramSet trigrams() const;
    /// The ranks of the rows in which all words occur; `anchor` the number of the rarest word.
    void match(const SearchWords &words, qsizetype anchor, std::vector<quint32> &found) const;

private:
    std::size_t startOf(std::size_t row) const { return row == 0 ? 0 : m_ends[row - 1]; }
    QByteArrayView textOf(std::size_t row) const;
    void erase(std::size_t from, std::size_t to);

    bool m_keepsText;
    std::vector<quint32> m_ranks;
    std::vector<quint32> m_ends; ///< where each row's text ends, with the nought behind it
    WipedBytes m_text;
};

/// Where `word` first occurs at or after `from`; -1 when it does not.
qsizetype indexOfWord(QByteArrayView text, QByteArrayView word, qsizetype from);
