#include "app/law/iso_duration.h"

#include <array>
#include <utility>

namespace {

constexpr int largestNumber = 9999;

/// Reads "12Y" off the front of `rest`; none when no number with a unit stands there.
std::optional<std::pair<int, QChar>> takePart(QStringView &rest)
{
    int number = 0;
    qsizetype at = 0;
    while (at < rest.size() && rest[at] >= u'0' && rest[at] <= u'9') {
        number = number * 10 + (rest[at].unicode() - u'0');
        if (number > largestNumber)
            return std::nullopt;
        ++at;
    }
    if (at == 0 || at == rest.size())
        return std::nullopt;
    const QChar unit = rest[at];
    rest = rest.mid(at + 1);
    return std::pair(number, unit);
}

} // namespace

std::optional<IsoDuration> IsoDuration::parse(QStringView text)
{
    if (text.size() < 3 || text.front() != u'P')
        return std::nullopt;

    IsoDuration duration;
    const std::array<std::pair<char16_t, int *>, 4> units = {
        {{u'Y', &duration.years}, {u'M', &duration.months}, {u'W', &duration.weeks}, {u'D', &duration.days}}};
    QStringView rest = text.mid(1);
    size_t next = 0;
    while (!rest.isEmpty()) {
        const auto part = takePart(rest);
        if (!part)
            return std::nullopt;
        while (next < units.size() && units[next].first != part->second)
            ++next;
        if (next == units.size())
            return std::nullopt;
        *units[next].second = part->first;
        ++next;
    }
    return duration;
}

QDate IsoDuration::addedTo(QDate day) const
{
    return day.addMonths(years * 12 + months).addDays(qint64{weeks} * 7 + days);
}

QString IsoDuration::toText() const
{
    const std::array<std::pair<int, QChar>, 4> parts = {
        {{years, u'Y'}, {months, u'M'}, {weeks, u'W'}, {days, u'D'}}};
    QString text = QStringLiteral("P");
    for (const auto &[number, unit] : parts) {
        if (number != 0)
            text += QString::number(number) + unit;
    }
    return text.size() == 1 ? QStringLiteral("P0D") : text;
}
