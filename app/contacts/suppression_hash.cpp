#include "app/contacts/suppression_hash.h"

#include "app/base/folded_text.h"
#include "app/contacts/contact_details.h"

#include <QString>

#include <sodium.h>

namespace {

static_assert(suppressionKeySize == crypto_auth_hmacsha256_KEYBYTES);

QLatin1StringView codeOf(SuppressedKind kind)
{
    switch (kind) {
    case SuppressedKind::Email:
        return QLatin1StringView("email");
    case SuppressedKind::Phone:
        return QLatin1StringView("phone");
    case SuppressedKind::Postal:
        return QLatin1StringView("postal");
    case SuppressedKind::Resident:
        return QLatin1StringView("resident");
    }
    return {};
}

const unsigned char *bytesOf(QByteArrayView bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

} // namespace

QByteArray suppressionHash(QByteArrayView key, SuppressedKind kind, QStringView normalised)
{
    if (key.size() != suppressionKeySize)
        return {};
    const QByteArray message =
        QStringLiteral("v1|%1|%2").arg(QString(codeOf(kind)), normalised.toString()).toUtf8();
    QByteArray hash(crypto_auth_hmacsha256_BYTES, Qt::Uninitialized);
    crypto_auth_hmacsha256(reinterpret_cast<unsigned char *>(hash.data()), bytesOf(message),
        static_cast<unsigned long long>(message.size()), bytesOf(key));
    return hash;
}

QString withoutPlusTag(const QString &email)
{
    const qsizetype at = email.lastIndexOf(u'@');
    const qsizetype plus = email.indexOf(u'+');
    return plus > 0 && plus < at ? email.left(plus) + email.mid(at) : email;
}

QString suppressedAddress(QStringView postcode, QStringView houseNumber, QStringView addition)
{
    QString text = postcode.toString() + houseNumber.toString() + addition.toString();
    text.removeIf([](QChar c) { return c.isSpace(); });
    return text.toUpper();
}

QString suppressedResident(QStringView surname, QStringView initialsOrGivenName, const PostalAddress &address)
{
    const QString family = foldedLetters(surname);
    const QString initial = foldedLetters(initialsOrGivenName).left(1);
    if (family.isEmpty() || initial.isEmpty() || address.postcode.isEmpty() || address.houseNumber.isEmpty())
        return {};
    return QStringLiteral("%1|%2|%3")
        .arg(suppressedAddress(address.postcode, address.houseNumber, address.addition), family, initial);
}
