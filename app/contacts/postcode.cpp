#include "app/contacts/postcode.h"

#include <QRegularExpression>

namespace {

constexpr int longestAddressLine = 200;
constexpr qsizetype longestAddition = 4;

bool isDutchPostcode(QStringView text)
{
    if (text.size() != 6 || text[0] < u'1' || text[0] > u'9')
        return false;
    for (qsizetype i = 1; i < 4; ++i) {
        if (text[i] < u'0' || text[i] > u'9')
            return false;
    }
    for (qsizetype i = 4; i < 6; ++i) {
        if (text[i] < u'A' || text[i] > u'Z')
            return false;
    }
    const QStringView letters = text.mid(4);
    return letters != u"SA" && letters != u"SD" && letters != u"SS";
}

/// What follows the number: "A", "A-3", "-3 A", "bis".
bool setSuffix(StreetLine &line, const QString &suffix)
{
    static const QRegularExpression pattern(
        QStringLiteral("^(?:([A-Za-z])(?![A-Za-z]))?[ \\-/]*([A-Za-z0-9 \\-/]*)$"));
    const auto match = pattern.match(suffix);
    if (!match.hasMatch())
        return false;
    line.letter = match.captured(1);
    line.addition = match.captured(2);
    line.addition.removeIf([](QChar c) { return c == u' ' || c == u'-' || c == u'/'; });
    return line.addition.size() <= longestAddition;
}

/// A number in a street's own name: "Plein 1944", "Laan 1940-1945".
bool isYear(QStringView number)
{
    return number.size() == 4 &&
        (number.startsWith(u"18") || number.startsWith(u"19") || number.startsWith(u"20"));
}

std::optional<StreetLine> lineFrom(const QString &street, const QString &number, const QString &suffix)
{
    StreetLine line{street.trimmed(), number.toInt(), {}, {}};
    if (!setSuffix(line, suffix.trimmed()))
        return std::nullopt;
    return line;
}

} // namespace

Result<QString> parsePostcode(QStringView text)
{
    QString postcode = text.trimmed().left(longestAddressLine).toString().toUpper();
    if (postcode.startsWith(u"NL"))
        postcode.remove(0, 2);
    postcode.removeIf([](QChar c) { return c.isSpace() || c == u'-'; });
    if (!isDutchPostcode(postcode))
        return Error{Failure::Invalid, QStringLiteral("postcode.parse")};
    return postcode;
}

QString displayPostcode(const QString &stored)
{
    return isDutchPostcode(stored) ? stored.left(4) + u' ' + stored.mid(4) : stored;
}

QString StreetLine::houseNumber() const
{
    QString text = QString::number(number) + letter;
    if (!addition.isEmpty())
        text += u'-' + addition;
    return text;
}

std::optional<StreetLine> splitStreetLine(QStringView line)
{
    static const QRegularExpression number(QStringLiteral("\\s([1-9][0-9]{0,4})(?![0-9])"));
    const QString text = line.toString().simplified();
    if (text.size() > longestAddressLine)
        return std::nullopt;
    auto matches = number.globalMatch(text);
    while (matches.hasNext()) {
        const auto match = matches.next();
        const bool last = !matches.hasNext();
        if (isYear(match.capturedView(1)) && !last)
            continue;
        auto split =
            lineFrom(text.left(match.capturedStart()), match.captured(1), text.mid(match.capturedEnd()));
        if (split)
            return split;
    }
    return std::nullopt;
}

std::optional<StreetLine> splitHouseNumber(QStringView text)
{
    static const QRegularExpression number(QStringLiteral("^([1-9][0-9]{0,4})(?![0-9])(.*)$"));
    const QString given = text.toString().simplified();
    const auto match = number.match(given.left(longestAddressLine));
    if (!match.hasMatch())
        return std::nullopt;
    return lineFrom({}, match.captured(1), match.captured(2));
}
