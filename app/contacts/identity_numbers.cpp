#include "app/contacts/identity_numbers.h"

#include "app/base/ascii_digit.h"

#include <algorithm>

namespace {

bool isCapital(QChar c)
{
    return c >= u'A' && c <= u'Z';
}

bool areDigits(QStringView text)
{
    return std::all_of(text.begin(), text.end(), isAsciiDigit);
}

bool areZeros(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c == u'0'; });
}

int valueOf(QChar digit)
{
    return digit.unicode() - u'0';
}

bool hasVatForm(QStringView text)
{
    return text.size() == 14 && text.startsWith(u"NL") && areDigits(text.mid(2, 9)) && text[11] == u'B' &&
        areDigits(text.mid(12)) && !areZeros(text.mid(2, 9));
}

bool hasDutchIbanForm(QStringView text)
{
    const QStringView bank = text.mid(4, 4);
    return text.size() == 18 && std::all_of(bank.begin(), bank.end(), isCapital) && areDigits(text.mid(8));
}

} // namespace

bool passesElevenTest(QStringView nineDigits)
{
    if (nineDigits.size() != 9 || !areDigits(nineDigits) || areZeros(nineDigits))
        return false;
    int sum = -valueOf(nineDigits[8]);
    for (qsizetype i = 0; i < 8; ++i)
        sum += static_cast<int>(9 - i) * valueOf(nineDigits[i]);
    return sum % 11 == 0;
}

bool passesMod97(QStringView text)
{
    int rest = 0;
    for (const QChar c : text) {
        if (isAsciiDigit(c))
            rest = (rest * 10 + valueOf(c)) % 97;
        else if (isCapital(c))
            rest = (rest * 100 + c.unicode() - u'A' + 10) % 97;
        else
            return false;
    }
    return rest == 1;
}

QString compactNumber(QStringView text)
{
    QString compact = text.toString().toUpper();
    compact.removeIf([](QChar c) { return c.isSpace() || c == u'.' || c == u'-'; });
    return compact;
}

bool isIban(QStringView compact)
{
    if (compact.size() < 15 || compact.size() > 34)
        return false;
    if (!isCapital(compact[0]) || !isCapital(compact[1]) || !areDigits(compact.mid(2, 2)))
        return false;
    if (compact.startsWith(u"NL") && !hasDutchIbanForm(compact))
        return false;
    return passesMod97(QString(compact.mid(4).toString() + compact.left(4).toString()));
}

bool isKvkNumber(QStringView compact)
{
    return compact.size() == 8 && areDigits(compact);
}

VatVerdict judgeVatNumber(QStringView compact, bool isSoleTrader)
{
    if (!hasVatForm(compact))
        return VatVerdict::Invalid;
    const bool asLegalPerson = passesElevenTest(compact.mid(2, 9));
    if (asLegalPerson && isSoleTrader)
        return VatVerdict::HidesBsn;
    return asLegalPerson || passesMod97(compact) ? VatVerdict::Valid : VatVerdict::Invalid;
}
