#pragma once

#include "app/contacts/contact_kind.h"
#include "app/retention/retention_conflict.h"

#include <QVariantMap>

#include <optional>

/// Which people another page wants to see on the Contacts page: those of a kind, in a state of retention.
struct ContactLink
{
    std::optional<ContactKind> kind = std::nullopt;
    std::optional<RetentionState> state = std::nullopt;

    QVariant toVariant() const
    {
        QVariantMap map;
        if (kind)
            map.insert(QStringLiteral("kind"), int(*kind));
        if (state)
            map.insert(QStringLiteral("state"), int(*state));
        return map;
    }

    static ContactLink fromVariant(const QVariant &variant)
    {
        const QVariantMap map = variant.toMap();
        ContactLink link;
        for (const ContactKind known : allContactKinds) {
            if (map.value(QStringLiteral("kind")).toInt() == int(known))
                link.kind = known;
        }
        for (const RetentionState known : allRetentionStates) {
            if (map.value(QStringLiteral("state")).toInt() == int(known))
                link.state = known;
        }
        return link;
    }

    friend bool operator==(const ContactLink &, const ContactLink &) = default;
};
