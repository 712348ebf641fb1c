#pragma once

#include "app/base/result.h"

#include <QString>
#include <QStringView>

/// A telephone number in E.164, "+31612345678". All rules and lengths are the library's (libphonenumber);
/// none are copied here.
struct PhoneNumber
{
    QString e164;

    /// Reads a number as written in the Netherlands or with a country code. A Dutch number must be one that
    /// exists in the numbering plan; of another country only its length is judged, since those plans change
    /// faster than this program. An extension is refused, because E.164 would lose it.
    static Result<PhoneNumber> parse(QStringView text);

    friend bool operator==(const PhoneNumber &, const PhoneNumber &) = default;
};

/// Who reads a number: inside the Netherlands or abroad.
enum class PhoneReader { Domestic, Abroad };

/// "06 12345678", "010 123 4567", "+31 6 12345678". Text that is no E.164 number comes back as it is.
QString displayPhone(const QString &e164, PhoneReader reader = PhoneReader::Domestic);
