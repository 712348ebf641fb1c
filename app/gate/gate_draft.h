#pragma once

#include "app/consent/channel.h"
#include "app/gate/soft_opt_in.h"

#include <QDate>
#include <QString>

/// A soft opt-in as somebody records it.
struct SoftOptInDraft
{
    QString purposeKey = {};
    Channel channel = Channel::Email;
    /// The address or number that was given with the sale, which the contact must have already; empty: the
    /// only one there is.
    QString detail = {};
    QDate soldOn = {};
    QString reference = {};
    SoftOptInTests tests = {};
};

/// A published address as somebody records it.
struct PublishedAddressDraft
{
    QString purposeKey = {};
    /// The address or number, which the contact must have already.
    QString detail = {};
    QString source = {};
    QDate seenOn = {};
    bool isGone = false;
};
