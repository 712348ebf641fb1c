#include "app/contacts/visible_text.h"

#include <QChar>

#include <algorithm>

namespace {

/// Embeddings, overrides and isolates (Unicode UAX 9), which move other text around.
bool reorders(char16_t c)
{
    return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
}

bool isControl(char16_t c)
{
    return c < 0x20 || (c >= 0x7F && c <= 0x9F) || c == 0x2028 || c == 0x2029;
}

/// Direction marks and characters without width. Joiners (U+200C, U+200D) are left: scripts need them.
bool isInvisible(char16_t c)
{
    return c == 0x200B || c == 0x200E || c == 0x200F || c == 0x061C || c == 0x2060 || c == 0xFEFF ||
        c == 0x00AD;
}

bool isMarked(QChar c)
{
    return isControl(c.unicode()) || reorders(c.unicode()) || isInvisible(c.unicode());
}

} // namespace

QString markedText(QStringView text)
{
    if (std::none_of(text.begin(), text.end(), isMarked))
        return text.toString();
    QString shown;
    shown.reserve(text.size() + 16);
    for (const QChar c : text) {
        if (isMarked(c))
            shown += QStringLiteral("[U+%1]").arg(uint{c.unicode()}, 4, 16, QChar(u'0')).toUpper();
        else
            shown += c;
    }
    return shown;
}

bool hasForbiddenCharacters(QStringView text)
{
    return std::any_of(text.begin(), text.end(),
        [](QChar c) { return isControl(c.unicode()) || reorders(c.unicode()) || c.isNonCharacter(); });
}
