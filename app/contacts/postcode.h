#pragma once

#include "app/base/result.h"

#include <QString>
#include <QStringView>

#include <optional>

/// A Dutch postcode as stored, "1234AB", from "1234 ab", "NL-1234AB" and the like. Source: domain.md 11.1.
Result<QString> parsePostcode(QStringView text);

/// "1234 AB"; foreign postcodes as they are.
QString displayPostcode(const QString &stored);

/// The parts of a street line. Source: domain.md 11.1 (BAG).
struct StreetLine
{
    QString street;
    int number = 0;   ///< 1 to 99999
    QString letter;   ///< one letter that follows the number at once
    QString addition; ///< up to four letters or digits

    /// "12A-3": number, letter and addition as written on an envelope.
    QString houseNumber() const;

    friend bool operator==(const StreetLine &, const StreetLine &) = default;
};

/// Splits "Kerkstraat 12-3 A" or "Plein 1944 12A". None when no house number can be told apart: keep the line
/// whole.
std::optional<StreetLine> splitStreetLine(QStringView line);

/// Splits "12A-3" as it stands in a column of its own; `street` stays empty.
std::optional<StreetLine> splitHouseNumber(QStringView text);
