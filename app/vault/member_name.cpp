#include "app/vault/member_name.h"

#include <sodium.h>

Bytes<32> memberNameHash(const QUuid &vault, const QString &name)
{
    const QString folded = name.normalized(QString::NormalizationForm_KC)
                               .simplified()
                               .toCaseFolded()
                               .normalized(QString::NormalizationForm_KC);
    const QByteArray key = vault.toRfc4122();
    const QByteArray text = QByteArrayLiteral("klantkluis/vault/name/v1") + folded.toUtf8();
    Bytes<32> hash{};
    crypto_generichash(hash.data(), hash.size(), unsignedData(text),
        static_cast<unsigned long long>(text.size()), unsignedData(key), size_t(key.size()));
    return hash;
}
