#include "app/requests/request_aim.h"

QString keyOf(RestrictionGround ground)
{
    return QString(QChar(u'a' + static_cast<char16_t>(ground) - 1));
}

std::optional<RestrictionGround> restrictionGroundFrom(QStringView key)
{
    for (const RestrictionGround ground : allRestrictionGrounds) {
        if (key.compare(keyOf(ground), Qt::CaseInsensitive) == 0)
            return ground;
    }
    return std::nullopt;
}
