#pragma once

#include "app/formats/text_encoding.h"

#include <QByteArray>

/// What the bytes of a file without a mark tell of its encoding, looked at piece after piece.
///
/// A file that is not UTF-8 throughout is taken for Windows-1252 only when everything in it speaks for that:
/// no letter of UTF-8 is among its bytes, and each byte makes a letter or sign that Western European text has
/// where it stands. Else it may be a UTF-8 file with a torn or foreign byte, and somebody must say what it is
/// (security.md row 61).
class EncodingEvidence final
{
public:
    void look(QByteArrayView piece, bool isLast);

    bool isUtf8() const { return m_firstBadLine == 0; }
    bool isWindows1252() const { return !isUtf8() && !m_hasUtf8Letters && !m_hasOddities; }
    /// The line of the first byte that is no UTF-8, from 1; 0 when there is none.
    qint64 firstBadLine() const { return m_firstBadLine; }

private:
    void pass(QByteArrayView text);

    QByteArray m_carried; // the beginning of a letter that the next piece may complete
    qint64 m_line = 1;
    qint64 m_firstBadLine = 0;
    char m_previous = '\n';
    bool m_hasUtf8Letters = false;
    bool m_hasOddities = false;
};
