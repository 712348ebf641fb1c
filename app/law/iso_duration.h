#pragma once

#include <QDate>
#include <QString>
#include <QStringView>

#include <optional>

/// A length of time in calendar units, as retention terms and validities are written: "P7Y", "P3M", "P4W",
/// "P90D". Source: ISO 8601, the part without hours.
struct IsoDuration
{
    int years = 0;
    int months = 0;
    int weeks = 0;
    int days = 0;

    /// None when the text is not a duration of whole days or more, or is longer than 9999 of a unit.
    static std::optional<IsoDuration> parse(QStringView text);

    /// The day this long after `day`; years and months go first and clamp to the last day of a shorter month.
    QDate addedTo(QDate day) const;

    /// True when it counts in whole months only, so that a month's end stays a month's end.
    bool isWholeMonths() const { return weeks == 0 && days == 0; }

    QString toText() const;

    friend constexpr bool operator==(const IsoDuration &, const IsoDuration &) = default;
};
