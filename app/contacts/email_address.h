#pragma once

#include "app/base/result.h"

#include <QString>
#include <QStringView>

/// An e-mail address as it was given, and the form it is compared, searched and suppressed by.
struct EmailAddress
{
    QString text;       ///< trimmed, in NFC
    QString normalised; ///< lower case, the domain as A-labels; dots and plus tags are kept

    /// Refuses what cannot be an address: one @, a local part of at most 64 octets, 254 octets in all, a
    /// domain that IDNA accepts. Nothing is ever sent to find out. Source: domain.md 9.4 and 11.1.
    static Result<EmailAddress> parse(QStringView text);

    friend bool operator==(const EmailAddress &, const EmailAddress &) = default;
};
