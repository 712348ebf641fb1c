#include "app/requests/request_grounds.h"

#include <algorithm>

namespace {

constexpr QLatin1String erasureParagraph{"17-1-"};
constexpr QLatin1String exceptionParagraph{"17-3-"};
constexpr QLatin1String restrictionParagraph{"18-1-"};

/// The point of a paragraph, counted from a.
QString pointKey(QLatin1String paragraph, int number)
{
    return paragraph + QLatin1Char(static_cast<char>('a' + number - 1));
}

template <typename Values>
auto pointFrom(const Values &values, QStringView key) -> std::optional<typename Values::value_type>
{
    const auto found =
        std::find_if(values.begin(), values.end(), [key](auto value) { return key == keyOf(value); });
    return found == values.end() ? std::nullopt : std::optional(*found);
}

} // namespace

QString keyOf(ErasureGround ground)
{
    return pointKey(erasureParagraph, static_cast<int>(ground));
}

QString keyOf(ErasureException exception)
{
    return pointKey(exceptionParagraph, static_cast<int>(exception));
}

QString keyOf(RestrictionGround ground)
{
    return pointKey(restrictionParagraph, static_cast<int>(ground));
}

std::optional<ErasureGround> erasureGroundFrom(QStringView key)
{
    return pointFrom(allErasureGrounds, key);
}

std::optional<ErasureException> erasureExceptionFrom(QStringView key)
{
    return pointFrom(allErasureExceptions, key);
}

std::optional<RestrictionGround> restrictionGroundFrom(QStringView key)
{
    return pointFrom(allRestrictionGrounds, key);
}
