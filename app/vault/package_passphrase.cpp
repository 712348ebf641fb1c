#include "app/vault/package_passphrase.h"

#include "app/vault/crockford.h"
#include "app/vault/passphrase_bytes.h"

namespace package_passphrase {

namespace {

constexpr size_t signCount = 24;
constexpr qsizetype groupSize = 4;

} // namespace

Result<SecretText> drawn()
{
    const auto random = SecretBytes::random(signCount);
    if (!random)
        return random.error();
    QString signs;
    signs.reserve(signCount);
    for (size_t i = 0; i < signCount; ++i)
        signs.append(crockford::digit(random->data()[i]));
    QString text = crockford::grouped(signs, groupSize);
    auto secret = SecretText::copyOf(text);
    wipe(signs);
    wipe(text);
    return secret;
}

} // namespace package_passphrase
