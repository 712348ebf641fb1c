#include "app/settings/organisation_profile.h"

#include "app/base/country.h"
#include "app/contacts/email_address.h"
#include "app/contacts/identity_numbers.h"
#include "app/contacts/visible_text.h"

#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestProfileValue = 500;

bool isProfileWebAddress(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    return url.isValid() && (url.scheme() == u"https" || url.scheme() == u"http") && !url.host().isEmpty();
}

/// A way to take consent back as an address that a machine can follow; nothing where it is none.
std::optional<QString> withdrawalAddress(const QString &text)
{
    if (isProfileWebAddress(text))
        return text;
    if (text.startsWith(u"tel:"))
        return QUrl(text, QUrl::StrictMode).isValid() && text.size() > 6 ? std::optional(text) : std::nullopt;
    const QString address = text.startsWith(u"mailto:") ? text.sliced(7) : text;
    return EmailAddress::parse(address) ? std::optional(u"mailto:"_s + address) : std::nullopt;
}

} // namespace

std::optional<OrganisationField> organisationFieldFrom(QStringView key)
{
    const auto *const found = std::find_if(allOrganisationFields.begin(), allOrganisationFields.end(),
        [&](const OrganisationField &field) { return key == QLatin1String(field.key); });
    return found != allOrganisationFields.end() ? std::optional(*found) : std::nullopt;
}

Result<QString> organisationValue(const OrganisationField &field, const QString &given)
{
    const QString text = given.simplified();
    const Error wrong{Failure::Invalid, u"organisation.value"_s, {QLatin1String(field.key)}};
    if (text.size() > longestProfileValue || hasForbiddenCharacters(text) || !text.isValidUtf16())
        return wrong;
    if (field.value == &OrganisationProfile::country)
        return country::isCode(text) ? Result<QString>(text) : wrong;
    if (text.isEmpty())
        return text;
    if (field.value == &OrganisationProfile::automatedDecisions) {
        const QString word = text.toLower();
        return word == u"geen" || word == u"none" ? QString::fromLatin1(noAutomatedDecisions) : text;
    }
    if (field.value == &OrganisationProfile::withdrawal) {
        const auto address = withdrawalAddress(text);
        return address ? Result<QString>(*address) : wrong;
    }
    const bool isGood = field.value == &OrganisationProfile::kvkNumber ? isKvkNumber(text)
        : field.value == &OrganisationProfile::privacyContact          ? bool(EmailAddress::parse(text))
        : field.value == &OrganisationProfile::website ||
            field.value == &OrganisationProfile::privacyStatement
        ? isProfileWebAddress(text)
        : true;
    return isGood ? Result<QString>(text) : wrong;
}
