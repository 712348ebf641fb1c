#pragma once

#include "app/base/set_of.h"

#include <QString>
#include <QStringView>

#include <array>
#include <optional>

/// The way somebody is reached or shown. The numbers are stored.
enum class Channel { Email = 1, Phone = 2, Post = 3, Sms = 4, Messaging = 5, Web = 6, Print = 7 };

using Channels = SetOf<Channel>;

inline constexpr std::array allChannels = {Channel::Email, Channel::Phone, Channel::Post, Channel::Sms,
    Channel::Messaging, Channel::Web, Channel::Print};

/// The stable word for the command line, the audit trail and the stored list, "email".
QString keyOf(Channel channel);
std::optional<Channel> channelFrom(QStringView key);

/// The words of a set with spaces between them, as a purpose keeps them.
QString keysOf(Channels channels);
/// Words that are no channel are left out.
Channels channelsFrom(const QString &keys);
