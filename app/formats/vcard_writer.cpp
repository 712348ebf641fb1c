#include "app/formats/vcard_writer.h"

#include <QStringList>

namespace {

/// RFC 6350, section 3.4.
QString escapedValue(QString value)
{
    value.replace(u'\\', QStringLiteral("\\\\"));
    value.replace(u',', QStringLiteral("\\,"));
    value.replace(u';', QStringLiteral("\\;"));
    value.replace(QStringLiteral("\r\n"), QStringLiteral("\\n"));
    value.replace(u'\n', QStringLiteral("\\n"));
    return value.remove(u'\r');
}

QString componentsOf(const QStringList &parts)
{
    QStringList escaped;
    for (const QString &part : parts)
        escaped.append(escapedValue(part));
    return escaped.join(u';');
}

/// RFC 6350, section 3.2: a line goes on behind a line break and a blank.
void appendFolded(QByteArray &card, const QString &line)
{
    constexpr qsizetype most = 75;
    qsizetype used = 0;
    const auto points = line.toUcs4();
    for (const uint point : points) {
        const auto code = static_cast<char32_t>(point);
        const QByteArray letter = QString::fromUcs4(&code, 1).toUtf8();
        if (used + letter.size() > most) {
            card.append("\r\n ");
            used = 1;
        }
        card.append(letter);
        used += letter.size();
    }
    card.append("\r\n");
}

/// A parameter in quotation marks, which it cannot hold itself.
QString quotedParameter(QString value)
{
    return u'"' + value.remove(u'"').remove(u'\n').remove(u'\r') + u'"';
}

} // namespace

QByteArray vCardOf(const VCard &card)
{
    QByteArray text;
    const auto add = [&text](const QString &property, const QString &value, const QString &content) {
        if (!content.isEmpty())
            appendFolded(text, property + u':' + value);
    };
    const auto plain = [&add](const char *property, const QString &value) {
        add(QLatin1String(property), escapedValue(value), value);
    };
    text.append("BEGIN:VCARD\r\nVERSION:4.0\r\n");
    // A card without FN is none (section 6.2.1).
    const QString shown = !card.displayName.isEmpty() ? card.displayName
        : !card.email.isEmpty()                       ? card.email
        : !card.phone.isEmpty()                       ? card.phone
                                                      : QStringLiteral("-");
    plain("FN", shown);
    const QString sorted = card.sortedOn.isEmpty()
        ? QString()
        : QStringLiteral(";SORT-AS=") + quotedParameter(card.sortedOn + u',' + card.givenName);
    add(QStringLiteral("N") + sorted, componentsOf({card.familyName, card.givenName, {}, {}, {}}),
        card.familyName + card.givenName);
    plain("ORG", card.organisation);
    plain("TITLE", card.jobTitle);
    add(QStringLiteral("ADR"),
        componentsOf({{}, {}, card.street, card.city, {}, card.postcode, card.country}),
        card.street + card.city + card.postcode + card.country);
    add(QStringLiteral("TEL;VALUE=uri"), QStringLiteral("tel:") + card.phone, card.phone);
    plain("EMAIL", card.email);
    for (const QString &phone : card.otherPhones)
        add(QStringLiteral("TEL;VALUE=uri"), QStringLiteral("tel:") + phone, phone);
    for (const QString &email : card.otherEmails)
        plain("EMAIL", email);
    // A URI is taken as it is (section 6.7.8); a line break would begin another property.
    for (const QString &website : card.websites)
        add(QStringLiteral("URL"), QString(website).remove(u'\n').remove(u'\r'), website);
    add(QStringLiteral("BDAY"), card.birthday.toString(QStringLiteral("yyyyMMdd")),
        card.birthday.toString(Qt::ISODate));
    text.append("END:VCARD\r\n");
    return text;
}
