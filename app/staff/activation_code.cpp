#include "app/staff/activation_code.h"

#include "app/vault/activation_code.h"
#include "app/vault/crockford.h"

namespace activation_code {

std::optional<QString> fresh()
{
    const auto code = drawn();
    return code ? std::optional(*code) : std::nullopt;
}

std::optional<QString> parsed(const QString &typed)
{
    constexpr qsizetype length = 24;
    constexpr qsizetype groupLength = 4;
    const QString signs = crockford::withoutGaps(typed);
    if (signs.size() != length)
        return {};
    QString code;
    for (const QChar sign : signs) {
        const auto value = crockford::valueOf(sign);
        if (!value)
            return {};
        code.append(crockford::digit(*value));
    }
    return crockford::grouped(code, groupLength);
}

} // namespace activation_code
