#include "ui/widgets/plain_text.h"

using namespace Qt::StringLiterals;

namespace {

bool changesDirection(char16_t c)
{
    return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069) || c == 0x200E || c == 0x200F ||
        c == 0x061C;
}

bool isHidden(char16_t c)
{
    return c == 0x200B || c == 0x2060 || c == 0xFEFF || c == 0x00AD || c == 0x2028 || c == 0x2029;
}

/// The mark that stands for a character nobody can see; empty when the character shows itself.
QString markOf(char16_t c)
{
    if (c < 0x20)
        return QString(QChar(static_cast<char16_t>(0x2400 + c))); // the "control pictures" of Unicode
    if (c == 0x7F)
        return QString(QChar(0x2421));
    if ((c >= 0x80 && c < 0xA0) || changesDirection(c) || isHidden(c))
        return u"\u2039U+%1\u203A"_s.arg(uint(c), 4, 16, QLatin1Char('0')).toUpper();
    return {};
}

QString marked(QStringView text, bool keepsLines)
{
    QString result;
    result.reserve(text.size());
    for (const QChar c : text) {
        const bool breaks = c == u'\n' || c == u'\t' || c == u'\r';
        if (breaks && keepsLines) {
            result += c;
        } else if (breaks) {
            result += u' ';
        } else {
            const QString mark = markOf(c.unicode());
            if (mark.isEmpty())
                result += c;
            else
                result += mark;
        }
    }
    return result;
}

} // namespace

QString visibleText(QStringView text)
{
    return marked(text, true);
}

QString visibleLine(QStringView text)
{
    return marked(text, false);
}
