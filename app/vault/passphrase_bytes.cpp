#include "app/vault/passphrase_bytes.h"

#include <QStringEncoder>

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
    QStringEncoder encoder(QStringEncoder::Utf8, QStringEncoder::Flag::Stateless);
    auto wide = SecretBytes::zeroed(size_t(encoder.requiredSpace(text.size())));
    if (!wide) {
        wipe(text);
        return wide;
    }
    auto *begin = reinterpret_cast<char *>(wide->data());
    const char *end = encoder.appendToBuffer(begin, text);
    wipe(text);
    return SecretBytes::copyOf({begin, qsizetype(end - begin)});
}
