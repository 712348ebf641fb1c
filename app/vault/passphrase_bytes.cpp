#include "app/vault/passphrase_bytes.h"

#include <sodium.h>

namespace {

/// Unless the text is shared with the one that was given.
void wipe(QString &text)
{
    if (text.isDetached())
        sodium_memzero(text.data(), size_t(text.size()) * sizeof(QChar));
}

} // namespace

Result<SecretBytes> preparedPassphrase(const QString &passphrase)
{
    QString text = passphrase.normalized(QString::NormalizationForm_KC);
    QByteArray bytes = text.toUtf8();
    wipe(text);
    auto prepared = SecretBytes::copyOf(bytes);
    sodium_memzero(bytes.data(), size_t(bytes.size()));
    return prepared;
}
