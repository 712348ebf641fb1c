#include "app/formats/formula_guard.h"

#include <algorithm>
#include <array>

bool startsFormula(QByteArrayView text)
{
    if (text.startsWith('\t') || text.startsWith('\r') || text.startsWith('\n'))
        return true;
    while (text.startsWith(' ') || text.startsWith('\t') || text.startsWith("\xC2\xA0"))
        text = text.sliced(text.startsWith("\xC2\xA0") ? 2 : 1);
    // The full-width forms are U+FF1D, FF0B, FF0D, FF20.
    static constexpr std::array<QByteArrayView, 8> openers = {
        "=", "+", "-", "@", "\xEF\xBC\x9D", "\xEF\xBC\x8B", "\xEF\xBC\x8D", "\xEF\xBC\xA0"};
    return std::any_of(
        openers.begin(), openers.end(), [text](QByteArrayView opener) { return text.startsWith(opener); });
}

QByteArrayView withoutGuard(QByteArrayView text)
{
    return text.startsWith('\'') && startsFormula(text.sliced(1)) ? text.sliced(1) : text;
}
