#include "app/formats/encoding_evidence.h"

#include <algorithm>

namespace {

bool isSmall(uchar letter)
{
    return (letter >= 'a' && letter <= 'z') || (letter >= 0xDF && letter != 0xF7);
}

bool isLatin(uchar letter)
{
    return (letter >= 'A' && letter <= 'Z') || (letter >= 'a' && letter <= 'z');
}

/// Signs that Windows-1252 has and that people type: quotation marks, dashes, euro, degrees, fractions and
/// the like.
bool isUsualSign(uchar byte)
{
    static constexpr QByteArrayView signs = "\x80\x82\x84\x85\x91\x92\x93\x94\x95\x96\x97\x99\xA0\xA3\xA7\xA9"
                                            "\xAA\xAB\xAE\xB0\xB1\xB2\xB3\xB4\xB5\xB7\xBA\xBB\xBC\xBD\xBE";
    return signs.contains(static_cast<char>(byte));
}

/// Signs that may stand within a word: apostrophes, dashes, hard blanks.
bool mayStandInAWord(uchar byte)
{
    static constexpr QByteArrayView signs = "\x91\x92\x96\x97\xA0\xB4\xB7";
    return signs.contains(static_cast<char>(byte));
}

/// Whether a byte makes sense as Windows-1252 between its neighbours. A letter of UTF-8 that was torn leaves
/// a capital behind a small letter, A with a tilde or circumflex, or a sign in the middle of a word.
bool makesSense(uchar previous, uchar byte, uchar next)
{
    if (byte < 0xC0) {
        static constexpr QByteArrayView letters = "\x8A\x8C\x8E\x9A\x9C\x9E\x9F";
        if (letters.contains(static_cast<char>(byte)))
            return true;
        const bool afterLetter = isLatin(previous) || previous >= 0xC0;
        const bool opens = byte == 0x80 || byte == 0x82 || byte == 0x84; // euro, low quotation marks
        const bool inWord = afterLetter && isLatin(next);
        return isUsualSign(byte) && (!inWord || mayStandInAWord(byte)) && !(opens && afterLetter);
    }
    static constexpr QByteArrayView rare = "\xC2\xC3\xD0\xD7\xDE\xF0\xF7\xFE\xFF";
    return !rare.contains(static_cast<char>(byte)) && (byte > 0xDE || !isSmall(previous));
}

} // namespace

void EncodingEvidence::pass(QByteArrayView text)
{
    if (text.isEmpty())
        return;
    if (!m_hasUtf8Letters)
        m_hasUtf8Letters =
            std::any_of(text.begin(), text.end(), [](char byte) { return (byte & 0x80) != 0; });
    if (m_firstBadLine == 0)
        m_line += std::count(text.begin(), text.end(), '\n');
    m_previous = text.back();
}

void EncodingEvidence::look(QByteArrayView piece, bool isLast)
{
    QByteArray joined;
    if (!m_carried.isEmpty()) {
        joined = m_carried + piece.toByteArray();
        piece = joined;
        m_carried.clear();
    }
    while (!piece.isEmpty()) {
        const TextExtent extent = utf8Extent(piece);
        pass(piece.first(extent.read));
        piece = piece.sliced(extent.read);
        if (piece.isEmpty())
            return;
        if (extent.torn && !isLast) {
            m_carried = piece.toByteArray();
            return;
        }
        if (m_firstBadLine == 0)
            m_firstBadLine = m_line;
        const auto next = piece.size() > 1 ? static_cast<uchar>(piece[1]) : uchar{0};
        m_hasOddities =
            m_hasOddities || !makesSense(static_cast<uchar>(m_previous), static_cast<uchar>(piece[0]), next);
        m_previous = piece[0];
        piece = piece.sliced(1);
        if (m_hasOddities)
            return; // nothing that follows changes the answer
    }
}
