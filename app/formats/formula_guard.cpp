#include "app/formats/formula_guard.h"

#include <algorithm>
#include <array>
#include <span>

namespace {

bool startsWithAny(
    QByteArrayView text, std::span<const QByteArrayView> beginnings, qsizetype *length = nullptr)
{
    const auto found = std::find_if(beginnings.begin(), beginnings.end(),
        [text](QByteArrayView beginning) { return text.startsWith(beginning); });
    if (found == beginnings.end())
        return false;
    if (length)
        *length = found->size();
    return true;
}

/// Without the apostrophes in front, ours or the text's own.
QByteArrayView behindApostrophes(QByteArrayView text)
{
    while (text.startsWith('\''))
        text = text.sliced(1);
    return text;
}

} // namespace

bool startsFormula(QByteArrayView text)
{
    // U+00A0, 3000 and FEFF, and a quotation mark, which some programs take off before they look.
    static constexpr std::array<QByteArrayView, 8> passedOver = {
        " ", "\t", "\r", "\n", "\"", "\xC2\xA0", "\xE3\x80\x80", "\xEF\xBB\xBF"};
    // The full-width forms are U+FF1D, FF0B, FF0D, FF20.
    static constexpr std::array<QByteArrayView, 8> openers = {
        "=", "+", "-", "@", "\xEF\xBC\x9D", "\xEF\xBC\x8B", "\xEF\xBC\x8D", "\xEF\xBC\xA0"};
    if (text.startsWith('\t') || text.startsWith('\r') || text.startsWith('\n'))
        return true;
    for (qsizetype length = 0; startsWithAny(text, passedOver, &length);)
        text = text.sliced(length);
    return startsWithAny(text, openers);
}

bool needsGuard(QByteArrayView text)
{
    return startsFormula(behindApostrophes(text));
}

QByteArrayView withoutGuard(QByteArrayView text)
{
    return text.startsWith('\'') && needsGuard(text) ? text.sliced(1) : text;
}
