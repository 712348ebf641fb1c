#include "app/vault/recovery_key.h"

#include "app/vault/crockford.h"

#include <algorithm>
#include <optional>

namespace recovery_key {

namespace {

constexpr size_t size = 32;
constexpr qsizetype groups = 13;
constexpr qsizetype perGroup = 4;
constexpr qsizetype groupLength = perGroup + 1;
constexpr unsigned bitsPerSign = 5;
constexpr unsigned bitsPerGroup = perGroup * bitsPerSign;
constexpr unsigned prime = 37;

/// 20 bits from the bit where a group begins; zero past the end.
unsigned groupAt(const SecretBytes &bits, qsizetype group)
{
    unsigned value = 0;
    for (unsigned i = 0; i < bitsPerGroup; ++i) {
        const size_t bit = size_t(group) * bitsPerGroup + i;
        const unsigned set = bit < 8 * size ? (bits.data()[bit / 8] >> (7 - bit % 8)) & 1U : 0U;
        value = value << 1 | set;
    }
    return value;
}

void putGroup(SecretBytes &bits, qsizetype group, unsigned value)
{
    for (unsigned i = 0; i < bitsPerGroup; ++i) {
        const size_t bit = size_t(group) * bitsPerGroup + i;
        if (bit < 8 * size && ((value >> (bitsPerGroup - 1 - i)) & 1U) != 0)
            bits.data()[bit / 8] = static_cast<unsigned char>(bits.data()[bit / 8] | (1U << (7 - bit % 8)));
    }
}

unsigned checkOf(unsigned value, qsizetype group)
{
    return (value + unsigned(group)) % prime;
}

std::optional<unsigned> readGroup(QLatin1StringView signs, qsizetype group)
{
    unsigned value = 0;
    for (const char sign : signs.first(perGroup)) {
        const auto digit = crockford::valueOf(QLatin1Char(sign));
        if (!digit)
            return std::nullopt;
        value = value << bitsPerSign | *digit;
    }
    if (crockford::checkValueOf(signs.last()) != checkOf(value, group))
        return std::nullopt;
    constexpr unsigned unused = groups * bitsPerGroup - 8 * size;
    if (group == groups - 1 && (value & ((1U << unused) - 1)) != 0)
        return std::nullopt;
    return value;
}

QLatin1StringView groupOf(QLatin1StringView signs, qsizetype group)
{
    return signs.mid(group * groupLength, groupLength);
}

} // namespace

Result<SecretBytes> drawn()
{
    return SecretBytes::random(size);
}

QString toText(const SecretBytes &bits)
{
    QString text;
    for (qsizetype group = 0; group < groups; ++group) {
        const unsigned value = groupAt(bits, group);
        for (unsigned shift = bitsPerGroup; shift > 0; shift -= bitsPerSign)
            text.append(crockford::digit(value >> (shift - bitsPerSign)));
        text.append(crockford::checkDigit(checkOf(value, group)));
    }
    return crockford::grouped(text, groupLength);
}

Result<SecretBytes> fromText(const SecretText &text)
{
    const auto typed = crockford::withoutGaps(text);
    if (!typed)
        return typed.error();
    const QLatin1StringView signs(typed->view());
    if (auto good = check(signs); !good)
        return good.error();
    auto bits = SecretBytes::zeroed(size);
    for (qsizetype group = 0; bits && group < groups; ++group)
        putGroup(*bits, group, readGroup(groupOf(signs, group), group).value_or(0));
    return bits;
}

Outcome check(QLatin1StringView signs)
{
    const qsizetype whole = std::min(signs.size() / groupLength, groups);
    for (qsizetype group = 0; group < whole; ++group) {
        if (!readGroup(groupOf(signs, group), group))
            return Error{Failure::Invalid, QStringLiteral("recovery.group"), {QString::number(group + 1)}};
    }
    if (signs.size() != groups * groupLength)
        return Error{Failure::Invalid, QStringLiteral("recovery.length")};
    return done;
}

} // namespace recovery_key
