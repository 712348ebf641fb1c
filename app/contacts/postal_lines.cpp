#include "app/contacts/postal_lines.h"

#include <QLocale>

QString streetLine(const PostalAddress &address)
{
    const QString number =
        address.addition.isEmpty() ? address.houseNumber : address.houseNumber + u'-' + address.addition;
    return (address.street + u' ' + number).trimmed();
}

QString townLine(const QString &postcode, const QString &city)
{
    // A Dutch postcode is kept as 1234AB and written as 1234 AB.
    const QString spaced = postcode.size() == 6 && !postcode.contains(u' ')
        ? postcode.first(4) + u' ' + postcode.last(2)
        : postcode;
    return (spaced + QStringLiteral("  ") + city.toUpper()).trimmed();
}

QStringList postalLines(const PostalAddress &address)
{
    const bool isAbroad = !address.country.isEmpty() && address.country != QLatin1String("NL");
    QStringList lines{streetLine(address), townLine(address.postcode, address.city)};
    if (isAbroad)
        lines.append(QLocale::territoryToString(QLocale::codeToTerritory(address.country)).toUpper());
    lines.removeAll(QString());
    return lines;
}
