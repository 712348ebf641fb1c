#include "app/staff/activation_code.h"

#include "app/vault/activation_code.h"

namespace activation_code {

std::optional<QString> fresh()
{
    const auto code = drawn();
    return code ? std::optional(*code) : std::nullopt;
}

std::optional<SecretText> parsed(const SecretText &typed)
{
    constexpr size_t groupLength = 4;
    const auto signs = prepared(typed);
    if (!signs)
        return {};
    const size_t gaps = (signs->size() - 1) / groupLength;
    auto code = SecretBytes::zeroed(signs->size() + gaps);
    if (!code)
        return {};
    unsigned char *end = code->data();
    for (size_t i = 0; i < signs->size(); ++i) {
        if (i > 0 && i % groupLength == 0)
            *end++ = '-';
        *end++ = signs->data()[i];
    }
    return SecretText(*std::move(code));
}

} // namespace activation_code
