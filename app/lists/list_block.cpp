#include "app/lists/list_block.h"

#include <algorithm>
#include <cstring>

qsizetype indexOfWord(QByteArrayView text, QByteArrayView word, qsizetype from)
{
    if (word.size() == 1) {
        const void *hit = std::memchr(text.data() + from, word[0], static_cast<std::size_t>(text.size() - from));
        return hit ? static_cast<const char *>(hit) - text.data() : -1;
    }
#ifdef Q_OS_WIN
    return text.indexOf(word, from);
#else
    const void *hit = memmem(text.data() + from, static_cast<std::size_t>(text.size() - from), word.data(),
        static_cast<std::size_t>(word.size()));
    return hit ? static_cast<const char *>(hit) - text.data() : -1;
#endif
}

QByteArrayView ListBlock::textOf(std::size_t row) const
{
    const std::size_t start = startOf(row);
    return {m_text.data() + start, static_cast<qsizetype>(m_ends[row] - start - 1)};
}

void ListBlock::append(quint32 rank, QByteArrayView haystack)
{
    m_ranks.push_back(rank);
    if (!m_keepsText)
        return;
    m_text.insert(m_text.end(), haystack.begin(), haystack.end());
    m_text.push_back('\0');
    m_ends.push_back(static_cast<quint32>(m_text.size()));
}

void ListBlock::put(quint32 rank, QByteArrayView haystack)
{
    remove(rank, rank);
    const auto at = std::lower_bound(m_ranks.begin(), m_ranks.end(), rank);
    const auto row = static_cast<std::size_t>(at - m_ranks.begin());
    m_ranks.insert(at, rank);
    if (!m_keepsText)
        return;
    const std::size_t start = startOf(row);
    const auto size = static_cast<quint32>(haystack.size() + 1);
    // Room first: a vector that grows while it inserts would have to be trusted to wipe.
    m_text.insert(m_text.begin() + static_cast<std::ptrdiff_t>(start), size, '\0');
    std::copy(haystack.begin(), haystack.end(), m_text.begin() + static_cast<std::ptrdiff_t>(start));
    m_ends.insert(m_ends.begin() + static_cast<std::ptrdiff_t>(row), static_cast<quint32>(start));
    for (std::size_t i = row; i < m_ends.size(); ++i)
        m_ends[i] += size;
}

void ListBlock::remove(quint32 first, quint32 last)
{
    const auto from = std::lower_bound(m_ranks.begin(), m_ranks.end(), first);
    const auto to = std::upper_bound(from, m_ranks.end(), last);
    erase(static_cast<std::size_t>(from - m_ranks.begin()), static_cast<std::size_t>(to - m_ranks.begin()));
}

void ListBlock::erase(std::size_t from, std::size_t to)
{
    if (from == to)
        return;
    const auto offset = [](std::size_t i) { return static_cast<std::ptrdiff_t>(i); };
    if (m_keepsText) {
        const std::size_t start = startOf(from);
        const std::size_t end = m_ends[to - 1];
        const std::size_t size = m_text.size();
        m_text.erase(m_text.begin() + offset(start), m_text.begin() + offset(end));
        // What was behind the new end is still there in the memory that the vector keeps.
        const std::size_t kept = m_text.size();
        m_text.resize(size);
        wipe(m_text.data() + kept, size - kept);
        m_text.resize(kept);
        m_ends.erase(m_ends.begin() + offset(from), m_ends.begin() + offset(to));
        for (std::size_t i = from; i < m_ends.size(); ++i)
            m_ends[i] -= static_cast<quint32>(end - start);
    }
    m_ranks.erase(m_ranks.begin() + offset(from), m_ranks.begin() + offset(to));
}

ListBlock ListBlock::split()
{
    ListBlock second(m_keepsText);
    const std::size_t half = count() / 2;
    for (std::size_t row = half; row < count(); ++row)
        second.append(m_ranks[row], m_keepsText ? textOf(row) : QByteArrayView());
    erase(half, count());
    return second;
}

TrigramSet ListBlock::trigrams() const
{
    TrigramSet set;
    for (std::size_t row = 0; row < m_ends.size(); ++row)
        set.add(textOf(row));
    return set;
}

void ListBlock::match(const SearchWords &words, qsizetype anchor, std::vector<quint32> &found) const
{
    const QByteArrayView text(m_text.data(), static_cast<qsizetype>(m_text.size()));
    const QByteArray &rarest = words.words[anchor];
    std::size_t row = 0;
    qsizetype from = 0;
    while (from < text.size()) {
        const qsizetype hit = indexOfWord(text, rarest, from);
        if (hit < 0)
            return;
        while (m_ends[row] <= static_cast<quint32>(hit))
            ++row;
        const QByteArrayView haystack = textOf(row);
        bool all = true;
        for (qsizetype i = 0; all && i < words.words.size(); ++i)
            all = i == anchor || indexOfWord(haystack, words.words[i], 0) >= 0;
        if (all)
            found.push_back(m_ranks[row]);
        from = static_cast<qsizetype>(m_ends[row]);
    }
}
