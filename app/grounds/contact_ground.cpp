#include "app/grounds/contact_ground.h"

QString codeOf(ReasonOrigin origin)
{
    switch (origin) {
    case ReasonOrigin::None:
        return QStringLiteral("none");
    case ReasonOrigin::Standard:
        return QStringLiteral("standard");
    case ReasonOrigin::Purpose:
        return QStringLiteral("purpose");
    case ReasonOrigin::Own:
        return QStringLiteral("own");
    }
    Q_UNREACHABLE();
}
