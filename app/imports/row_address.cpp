#include "app/imports/row_address.h"

#include "app/base/folded_text.h"
#include "app/contacts/postcode.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>

namespace {

QString textOf(RowDraft &draft, const AddressCells::Cell &cell)
{
    return cell.column < 0 ? QString() : draft.text(cell.text, cell.column);
}

void takeStreetLine(PostalAddress &address, const QString &line)
{
    const auto split = splitStreetLine(line);
    if (!split) {
        address.street = line;
        return;
    }
    address.street = split->street;
    address.houseNumber = QString::number(split->number) + split->letter;
    address.addition = split->addition;
}

void takeHouseNumber(RowDraft &draft, const AddressCells::Cell &cell)
{
    const QString text = textOf(draft, cell);
    if (text.isEmpty())
        return;
    PostalAddress &address = draft.row.address;
    const auto split = splitHouseNumber(text);
    if (!split) {
        draft.complain(RowFault::BadNumber, cell.column);
        return;
    }
    address.houseNumber = QString::number(split->number) + split->letter;
    address.addition = split->addition;
}

/// "A" behind "12" is its letter; everything else is an addition.
void takeAddition(PostalAddress &address, const QString &addition)
{
    if (addition.isEmpty())
        return;
    const bool bareNumber = !address.houseNumber.isEmpty() && address.houseNumber.back().isDigit();
    if (addition.size() == 1 && addition.front().isLetter() && bareNumber && address.addition.isEmpty())
        address.houseNumber += addition;
    else
        address.addition = addition;
}

bool isDutch(const PostalAddress &address)
{
    return address.country.isEmpty() || address.country == QLatin1String("NL");
}

void takePostcode(RowDraft &draft, const AddressCells::Cell &cell)
{
    const QString text = textOf(draft, cell);
    if (text.isEmpty())
        return;
    PostalAddress &address = draft.row.address;
    if (!isDutch(address)) {
        address.postcode = text.toUpper();
        return;
    }
    const auto postcode = parsePostcode(text);
    if (postcode)
        address.postcode = *postcode;
    else
        draft.complain(RowFault::BadPostcode, cell.column);
}

/// "Dorpsstraat 1, 2601 DC Delft", on one line or several.
void takeCombined(RowDraft &draft, const AddressCells::Cell &cell)
{
    static const QRegularExpression pattern(QStringLiteral(R"(^(.*?)[\s,;]*\b([1-9]\d{3}\s?[A-Za-z]{2})\b[\s,;]*(.*)$)"),
        QRegularExpression::DotMatchesEverythingOption);
    if (cell.column < 0)
        return;
    const QString text = draft.lines(cell.text, cell.column).simplified();
    if (text.isEmpty())
        return;
    PostalAddress &address = draft.row.address;
    const auto match = pattern.match(text);
    if (!match.hasMatch()) {
        takeStreetLine(address, text.section(QLatin1Char(','), 0, 0).trimmed());
        address.city = text.section(QLatin1Char(','), 1).trimmed();
        return;
    }
    takeStreetLine(address, match.captured(1).trimmed());
    const auto postcode = parsePostcode(match.captured(2));
    if (postcode)
        address.postcode = *postcode;
    else
        draft.complain(RowFault::BadPostcode, cell.column);
    address.city = match.captured(3).section(QLatin1Char(','), 0, 0).trimmed();
    if (const QString country = match.captured(3).section(QLatin1Char(','), 1).trimmed(); !country.isEmpty())
        address.country = countryOf(country);
}

} // namespace

QString countryOf(const QString &text)
{
    static const QHash<QString, QString> known = {{QStringLiteral("nl"), QStringLiteral("NL")},
        {QStringLiteral("nederland"), QStringLiteral("NL")}, {QStringLiteral("netherlands"), QStringLiteral("NL")},
        {QStringLiteral("thenetherlands"), QStringLiteral("NL")}, {QStringLiteral("holland"), QStringLiteral("NL")},
        {QStringLiteral("nld"), QStringLiteral("NL")}, {QStringLiteral("be"), QStringLiteral("BE")},
        {QStringLiteral("belgie"), QStringLiteral("BE")}, {QStringLiteral("belgium"), QStringLiteral("BE")},
        {QStringLiteral("de"), QStringLiteral("DE")}, {QStringLiteral("duitsland"), QStringLiteral("DE")},
        {QStringLiteral("germany"), QStringLiteral("DE")}, {QStringLiteral("fr"), QStringLiteral("FR")},
        {QStringLiteral("frankrijk"), QStringLiteral("FR")}, {QStringLiteral("france"), QStringLiteral("FR")},
        {QStringLiteral("gb"), QStringLiteral("GB")}, {QStringLiteral("uk"), QStringLiteral("GB")},
        {QStringLiteral("verenigdkoninkrijk"), QStringLiteral("GB")},
        {QStringLiteral("unitedkingdom"), QStringLiteral("GB")}, {QStringLiteral("lu"), QStringLiteral("LU")},
        {QStringLiteral("luxemburg"), QStringLiteral("LU")}, {QStringLiteral("luxembourg"), QStringLiteral("LU")}};
    if (text == QLatin1String("NL"))
        return text;
    return known.value(foldedLetters(text), text);
}

void readAddress(RowDraft &draft, const AddressCells &cells)
{
    PostalAddress &address = draft.row.address;
    address.country = countryOf(textOf(draft, cells.country));
    takeCombined(draft, cells.combined);
    if (const QString street = textOf(draft, cells.street); !street.isEmpty()) {
        if (cells.houseNumber.column < 0)
            takeStreetLine(address, street);
        else
            address.street = street;
    }
    takeHouseNumber(draft, cells.houseNumber);
    takeAddition(address, textOf(draft, cells.addition));
    takePostcode(draft, cells.postcode);
    if (const QString city = textOf(draft, cells.city); !city.isEmpty())
        address.city = city;
    if (!draft.row.hasAddress())
        address.country.clear();
}
