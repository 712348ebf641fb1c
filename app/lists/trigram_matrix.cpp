#include "app/lists/trigram_matrix.h"

#include <algorithm>
#include <bit>

quint32 TrigramSet::bitOf(const char *piece)
{
    const auto at = [piece](int i) { return quint32{static_cast<unsigned char>(piece[i])}; };
    // Fibonacci hashing: the high bits of the product are well mixed (Knuth, TAOCP 3, 6.4).
    return ((at(0) | at(1) << 8 | at(2) << 16) * 2654435769U) >> (32 - std::countr_zero(bits));
}

void TrigramSet::add(QByteArrayView text)
{
    for (qsizetype i = 0; i + 3 <= text.size(); ++i) {
        const quint32 bit = bitOf(text.data() + i);
        m_words[bit / 64] |= quint64{1} << (bit % 64);
    }
}

bool TrigramSet::isEmpty() const
{
    return std::all_of(m_words.begin(), m_words.end(), [](quint64 word) { return word == 0; });
}

quint32 TrigramMatrix::takeColumn()
{
    if (!m_free.empty()) {
        const quint32 column = m_free.back();
        m_free.pop_back();
        return column;
    }
    if (m_columns == m_stride * 64)
        widen();
    return m_columns++;
}

void TrigramMatrix::widen()
{
    const std::size_t stride = m_stride == 0 ? 8 : m_stride + m_stride / 2;
    std::vector<quint64, WipingAllocator<quint64>> wider(stride * TrigramSet::bits);
    for (std::size_t bit = 0; bit < TrigramSet::bits; ++bit)
        std::copy_n(m_words.begin() + static_cast<std::ptrdiff_t>(bit * m_stride), m_stride,
            wider.begin() + static_cast<std::ptrdiff_t>(bit * stride));
    m_words.swap(wider);
    m_stride = stride;
}

void TrigramMatrix::change(quint32 column, const TrigramSet &before, const TrigramSet &after)
{
    const quint64 mark = quint64{1} << (column % 64);
    for (quint32 i = 0; i < TrigramSet::bits / 64; ++i) {
        quint64 differing = before.word(i) ^ after.word(i);
        while (differing != 0) {
            const auto low = static_cast<quint32>(std::countr_zero(differing));
            differing &= differing - 1;
            m_words[place(i * 64 + low, column)] ^= mark;
        }
    }
}

void TrigramMatrix::replace(quint32 column, const TrigramSet &after)
{
    const quint64 mark = quint64{1} << (column % 64);
    for (quint32 bit = 0; bit < TrigramSet::bits; ++bit) {
        quint64 &word = m_words[place(bit, column)];
        const bool wanted = (after.word(bit / 64) >> (bit % 64) & 1) != 0;
        word = wanted ? word | mark : word & ~mark;
    }
}

TrigramMatrix::Bitmap TrigramMatrix::columnsWith(QByteArrayView word) const
{
    Bitmap columns((m_columns + 63) / 64, ~quint64{0});
    for (qsizetype i = 0; i + 3 <= word.size(); ++i) {
        const quint64 *row = m_words.data() + place(TrigramSet::bitOf(word.data() + i), 0);
        for (std::size_t j = 0; j < columns.size(); ++j)
            columns[j] &= row[j];
    }
    return columns;
}
