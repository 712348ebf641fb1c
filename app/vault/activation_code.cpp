#include "app/vault/activation_code.h"

#include "app/vault/crockford.h"

namespace activation_code {

namespace {

constexpr size_t length = 24;
constexpr qsizetype groupLength = 4;

} // namespace

Result<QString> drawn()
{
    const auto random = SecretBytes::random(length);
    if (!random)
        return random.error();
    QString code;
    for (size_t i = 0; i < length; ++i)
        code.append(crockford::digit(random->data()[i]));
    return crockford::grouped(code, groupLength);
}

Result<SecretBytes> prepared(const SecretText &code)
{
    const Error none{Failure::Invalid, QStringLiteral("vault.code")};
    auto signs = crockford::withoutGaps(code);
    if (!signs)
        return signs;
    if (signs->size() != length)
        return none;
    for (size_t i = 0; i < length; ++i) {
        const auto value = crockford::valueOf(QLatin1Char(char(signs->data()[i])));
        if (!value)
            return none;
        signs->data()[i] = static_cast<unsigned char>(crockford::digit(*value).toLatin1());
    }
    return signs;
}

} // namespace activation_code
