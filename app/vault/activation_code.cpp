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

Result<SecretBytes> prepared(const QString &code)
{
    const Error none{Failure::Invalid, QStringLiteral("vault.code")};
    const QString signs = crockford::withoutGaps(code);
    if (signs.size() != qsizetype(length))
        return none;
    auto bytes = SecretBytes::zeroed(length);
    if (!bytes)
        return bytes;
    for (size_t i = 0; i < length; ++i) {
        const auto value = crockford::valueOf(signs.at(qsizetype(i)));
        if (!value)
            return none;
        bytes->data()[i] = static_cast<unsigned char>(crockford::digit(*value).toLatin1());
    }
    return bytes;
}

} // namespace activation_code
