#include "app/consent/channel.h"

#include <QStringList>

QString keyOf(Channel channel)
{
    switch (channel) {
    case Channel::Email:
        return QStringLiteral("email");
    case Channel::Phone:
        return QStringLiteral("phone");
    case Channel::Post:
        return QStringLiteral("post");
    case Channel::Sms:
        return QStringLiteral("sms");
    case Channel::Messaging:
        return QStringLiteral("messaging");
    case Channel::Web:
        return QStringLiteral("web");
    case Channel::Print:
        return QStringLiteral("print");
    }
    return {};
}

std::optional<Channel> channelFrom(QStringView key)
{
    for (const Channel channel : allChannels) {
        if (key == keyOf(channel))
            return channel;
    }
    return std::nullopt;
}

QString keysOf(Channels channels)
{
    QStringList keys;
    for (const Channel channel : allChannels) {
        if (channels.contains(channel))
            keys.append(keyOf(channel));
    }
    return keys.join(u' ');
}

Channels channelsFrom(const QString &keys)
{
    Channels channels;
    const QStringList words = keys.split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : words) {
        if (const auto channel = channelFrom(word))
            channels = channels.with(*channel);
    }
    return channels;
}
