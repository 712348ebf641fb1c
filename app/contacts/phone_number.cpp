#include "app/contacts/phone_number.h"

#include "app/base/ascii_digit.h"

#include <QHash>

#include <optional>
#include <phonenumbers/phonenumberutil.h>
#include <string>

namespace {

using i18n::phonenumbers::PhoneNumberUtil;
using LibraryNumber = i18n::phonenumbers::PhoneNumber;

constexpr qsizetype longestNumber = 40;

const PhoneNumberUtil &library()
{
    return *PhoneNumberUtil::GetInstance();
}

QString formatted(const LibraryNumber &number, PhoneNumberUtil::PhoneNumberFormat format)
{
    std::string text;
    library().Format(number, format, &text);
    return QString::fromStdString(text);
}

bool isDutch(QStringView e164)
{
    return e164.startsWith(u"+31");
}

/// The library's own reading; empty when it refuses.
QString readByLibrary(const QString &text)
{
    LibraryNumber number;
    if (library().Parse(text.toStdString(), "NL", &number) != PhoneNumberUtil::NO_PARSING_ERROR)
        return {};
    if (number.has_extension() || !library().IsPossibleNumber(number))
        return {};
    const QString e164 = formatted(number, PhoneNumberUtil::E164);
    return isDutch(e164) && !library().IsValidNumber(number) ? QString() : e164;
}

/// Verdicts of the library on Dutch numbers, by their first digits and their length. In the Dutch plan these
/// decide alone whether the number exists and that E.164 leaves it as it stands (tst_phone_number sweeps the
/// plan to prove it for the library in use). A bulk import meets a few hundred of them and asks the library
/// once for each.
class ShortcutCache final
{
public:
    enum class Verdict { OwnForm, NoNumber, AskAboutThisOne };

    Verdict of(const QString &e164)
    {
        const quint64 key = keyOf(e164);
        const auto known = m_verdicts.constFind(key);
        if (known != m_verdicts.constEnd())
            return *known;
        const QString read = readByLibrary(e164);
        const Verdict verdict = read == e164 ? Verdict::OwnForm
            : read.isEmpty()                 ? Verdict::NoNumber
                                             : Verdict::AskAboutThisOne;
        m_verdicts.insert(key, verdict);
        return verdict;
    }

private:
    static constexpr qsizetype decidingDigits = 6;

    static quint64 keyOf(const QString &e164)
    {
        auto key = static_cast<quint64>(e164.size());
        for (qsizetype i = 1; i <= decidingDigits; ++i)
            key = key * 10 + (e164[i].unicode() - u'0');
        return key;
    }

    QHash<quint64, Verdict> m_verdicts;
};

bool isPunctuation(QChar c)
{
    return c == u' ' || c == u'.' || c == u'-' || c == u'(' || c == u')' || c == u'/' || c == u'\u00A0';
}

/// The digits of a plainly written number, "+" in front kept; none when anything else is in it.
std::optional<QString> plainDigits(QStringView text)
{
    QString digits;
    digits.reserve(text.size());
    for (const QChar c : text) {
        if (isAsciiDigit(c) || (c == u'+' && digits.isEmpty()))
            digits += c;
        else if (!isPunctuation(c))
            return std::nullopt;
    }
    return digits;
}

/// A Dutch number of full length in E.164, whichever way it was written; none for everything else.
std::optional<QString> fullDutchNumber(QStringView text)
{
    constexpr qsizetype fullLength = 12;
    auto digits = plainDigits(text);
    if (!digits)
        return std::nullopt;
    if (digits->startsWith(u"0031"))
        digits = u'+' + digits->mid(2);
    else if (digits->startsWith(u'0') && !digits->startsWith(u"00"))
        digits = QStringLiteral("+31") + digits->mid(1);
    if (digits->size() != fullLength || !isDutch(*digits) || (*digits)[3] == u'0')
        return std::nullopt;
    return digits;
}

} // namespace

Result<PhoneNumber> PhoneNumber::parse(QStringView text)
{
    thread_local ShortcutCache cache;
    const Error refused{Failure::Invalid, QStringLiteral("phone.parse")};
    const QStringView given = text.trimmed();
    if (given.isEmpty() || given.size() > longestNumber)
        return refused;
    if (const auto dutch = fullDutchNumber(given)) {
        const ShortcutCache::Verdict verdict = cache.of(*dutch);
        if (verdict == ShortcutCache::Verdict::OwnForm)
            return PhoneNumber{*dutch};
        if (verdict == ShortcutCache::Verdict::NoNumber)
            return refused;
    }
    QString read = readByLibrary(given.toString());
    if (read.isEmpty())
        return refused;
    return PhoneNumber{std::move(read)};
}

QString displayPhone(const QString &e164, PhoneReader reader)
{
    LibraryNumber number;
    if (library().Parse(e164.toStdString(), "NL", &number) != PhoneNumberUtil::NO_PARSING_ERROR)
        return e164;
    const bool national = reader == PhoneReader::Domestic && isDutch(e164);
    return formatted(number, national ? PhoneNumberUtil::NATIONAL : PhoneNumberUtil::INTERNATIONAL);
}
