#include "app/gate/gate_settings.h"

QString keyOf(SenderKind kind)
{
    switch (kind) {
    case SenderKind::Commercial:
        return QStringLiteral("commercial");
    case SenderKind::Charity:
        return QStringLiteral("charity");
    case SenderKind::CharityLottery:
        return QStringLiteral("charity-lottery");
    case SenderKind::Publisher:
        return QStringLiteral("publisher");
    }
    return {};
}

std::optional<SenderKind> senderKindFrom(QStringView key)
{
    for (const SenderKind kind : allSenderKinds) {
        if (key == keyOf(kind))
            return kind;
    }
    return std::nullopt;
}
