#include "app/contacts/email_address.h"

#include "app/contacts/visible_text.h"

#include <QUrl>

#include <algorithm>

namespace {

constexpr qsizetype longestLocal = 64;
constexpr qsizetype longestAddress = 254;
constexpr qsizetype longestLabel = 63;

bool isPlainHostCharacter(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'-' || c == u'.';
}

/// The domain in lower-case A-labels; empty when IDNA refuses it.
QString asciiDomain(const QString &domain)
{
    const bool plain = std::all_of(domain.begin(), domain.end(), isPlainHostCharacter);
    if (plain && !domain.contains(QStringLiteral("xn--")))
        return domain;
    return QString::fromLatin1(QUrl::toAce(domain));
}

bool isLabel(QStringView label)
{
    return !label.isEmpty() && label.size() <= longestLabel && !label.startsWith(u'-') &&
        !label.endsWith(u'-') && std::all_of(label.begin(), label.end(), isPlainHostCharacter);
}

bool isDomain(QStringView domain)
{
    const auto labels = domain.split(u'.');
    return labels.size() >= 2 && std::all_of(labels.cbegin(), labels.cend(), isLabel) &&
        std::any_of(labels.last().begin(), labels.last().end(), [](QChar c) { return c.isLetter(); });
}

bool isLocalCharacter(QChar c)
{
    // Atom characters of RFC 5322, and beyond ASCII what RFC 6531 adds.
    static constexpr QStringView others = u"!#$%&'*+-/=?^_`{|}~.";
    return c.unicode() >= 0x80 ? !c.isSpace() : c.isLetterOrNumber() || others.contains(c);
}

bool isLocalPart(QStringView local)
{
    return !local.isEmpty() && local.toUtf8().size() <= longestLocal && !local.startsWith(u'.') &&
        !local.endsWith(u'.') && !local.contains(u"..") &&
        std::all_of(local.begin(), local.end(), isLocalCharacter);
}

Error refused()
{
    return {Failure::Invalid, QStringLiteral("email.parse")};
}

} // namespace

Result<EmailAddress> EmailAddress::parse(QStringView text)
{
    if (text.size() > 4 * longestAddress)
        return refused();
    const QString given = text.trimmed().toString().normalized(QString::NormalizationForm_C);
    const qsizetype at = given.indexOf(u'@');
    if (at <= 0 || given.lastIndexOf(u'@') != at || hasForbiddenCharacters(given))
        return refused();

    const QString local = given.left(at).toLower();
    const QString domain = asciiDomain(given.mid(at + 1).toLower());
    const QString normalised = local + u'@' + domain;
    if (!isLocalPart(local) || !isDomain(domain) || normalised.toUtf8().size() > longestAddress)
        return refused();
    return EmailAddress{given, normalised};
}
