#include "app/consent/confirmation_drop.h"

#include "app/consent/act_moment.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <sodium.h>

namespace confirmation_drop {

namespace {

static_assert(keySize == crypto_auth_hmacsha256_KEYBYTES);

constexpr qsizetype longestField = 1'000;

QByteArray told(
    const QString &token, const QString &confirmedAt, const QString &address, const QString &agent)
{
    QByteArray bytes("klantkluis/confirmation/v1\n");
    for (const QString &field : {token, confirmedAt, address, agent})
        bytes += field.toUtf8() + '\n';
    return bytes;
}

const unsigned char *octets(QByteArrayView bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

bool isPlain(const QString &field)
{
    return field.size() <= longestField && std::none_of(field.begin(), field.end(), [](QChar letter) {
        return letter.category() == QChar::Other_Control;
    });
}

Error badDrop(const char *what)
{
    return {Failure::Invalid, QString::fromLatin1(what)};
}

Result<TokenConfirmation> entryFrom(const QJsonObject &entry, QByteArrayView key)
{
    const QString token = entry.value(QLatin1String("token")).toString();
    const QString at = entry.value(QLatin1String("confirmed_at")).toString();
    const QString address = entry.value(QLatin1String("ip")).toString();
    const QString agent = entry.value(QLatin1String("user_agent")).toString();
    const bool isWhole =
        !token.isEmpty() && isPlain(token) && isPlain(at) && isPlain(address) && isPlain(agent);
    if (!isWhole)
        return badDrop("drop.entry");
    const QByteArray mac = QByteArray::fromHex(entry.value(QLatin1String("mac")).toString().toLatin1());
    const QByteArray message = told(token, at, address, agent);
    const bool isOurs = mac.size() == qsizetype{crypto_auth_hmacsha256_BYTES} &&
        crypto_auth_hmacsha256_verify(
            octets(mac), octets(message), static_cast<unsigned long long>(message.size()), octets(key)) == 0;
    if (!isOurs)
        return Error{Failure::Damaged, QStringLiteral("drop.forged")};
    // Without an offset nobody knows whose wall it hung on.
    const auto moment = actMoment(at, QTimeZone::utc());
    const bool hasOffset = at.endsWith(u'Z') || at.lastIndexOf(u'+') > 10 || at.lastIndexOf(u'-') > 10;
    if (!moment || !hasOffset)
        return badDrop("drop.entry");
    return TokenConfirmation{
        .token = token, .confirmedAt = *moment, .bySubject = true, .address = address, .agent = agent};
}

} // namespace

QByteArray macOf(QByteArrayView key, const QString &token, const QString &confirmedAt, const QString &address,
    const QString &agent)
{
    if (key.size() != keySize)
        return {};
    const QByteArray message = told(token, confirmedAt, address, agent);
    QByteArray mac(crypto_auth_hmacsha256_BYTES, Qt::Uninitialized);
    crypto_auth_hmacsha256(reinterpret_cast<unsigned char *>(mac.data()), octets(message),
        static_cast<unsigned long long>(message.size()), octets(key));
    return mac;
}

Result<QList<Result<TokenConfirmation>>> read(QByteArrayView file, QByteArrayView key)
{
    if (file.size() > largest)
        return badDrop("drop.too-large");
    const QJsonObject document = QJsonDocument::fromJson(file.toByteArray()).object();
    const QJsonValue entries = document.value(QLatin1String("entries"));
    if (key.size() != keySize || !entries.isArray() ||
        document.value(QLatin1String("format")).toString() != QLatin1String("klantkluis/confirmations/v1"))
        return badDrop("drop.file");
    QList<Result<TokenConfirmation>> read;
    const QJsonArray all = entries.toArray();
    for (const QJsonValue &entry : all)
        read.append(entryFrom(entry.toObject(), key));
    return read;
}

} // namespace confirmation_drop
