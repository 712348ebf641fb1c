#include "app/contacts/field_value.h"

#include "app/base/folded_text.h"
#include "app/contacts/bsn_scan.h"
#include "app/contacts/contact_kind.h"
#include "app/contacts/email_address.h"
#include "app/contacts/person_name.h"
#include "app/contacts/phone_number.h"
#include "app/contacts/postcode.h"
#include "app/contacts/visible_text.h"

#include <QDate>

#include <algorithm>

namespace {

using Field = ContactField;

constexpr qsizetype longestLine = 200;
constexpr qsizetype longestNote = 10'000;

struct Choice
{
    ContactField field;
    QStringView code;
    int number;
};

constexpr Choice choices[] = {
    {Field::Kind, u"customer", int(ContactKind::Customer)},
    {Field::Kind, u"prospect", int(ContactKind::Prospect)},
    {Field::Kind, u"supplier", int(ContactKind::Supplier)},
    {Field::Kind, u"employee", int(ContactKind::Employee)},
    {Field::Kind, u"applicant", int(ContactKind::Applicant)},
    {Field::Salutation, u"neutral", int(::Salutation::Neutral)},
    {Field::Salutation, u"madam", int(::Salutation::Madam)},
    {Field::Salutation, u"sir", int(::Salutation::Sir)},
    {Field::NameUse, u"own", int(::NameUse::Own)},
    {Field::NameUse, u"partner", int(::NameUse::Partner)},
    {Field::NameUse, u"partner-own", int(::NameUse::PartnerThenOwn)},
    {Field::NameUse, u"own-partner", int(::NameUse::OwnThenPartner)},
    {Field::NameConvention, u"dutch", int(::NameConvention::Dutch)},
    {Field::NameConvention, u"belgian", int(::NameConvention::Belgian)},
    {Field::NameConvention, u"other", int(::NameConvention::Other)},
};

Error invalid(const char *why)
{
    return Error{Failure::Invalid, QString::fromLatin1(why)};
}

Result<QString> acceptedLine(const QString &text, qsizetype longest)
{
    const QString line = text.trimmed().normalized(QString::NormalizationForm_C);
    if (line.size() > longest)
        return invalid("value.too-long");
    if (hasForbiddenCharacters(line))
        return invalid("value.control-characters");
    return line;
}

/// A note keeps its lines.
Result<QString> acceptedNote(const QString &text)
{
    QString note = text.trimmed().normalized(QString::NormalizationForm_C);
    note.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    if (note.size() > longestNote)
        return invalid("value.too-long");
    QString oneLine = note;
    oneLine.replace(u'\n', u' ').replace(u'\t', u' ');
    if (hasForbiddenCharacters(oneLine))
        return invalid("value.control-characters");
    return note;
}

Result<QString> acceptedChoice(ContactField field, FilingSystem filingSystem, const QString &text)
{
    const QString code = text.trimmed().toLower();
    const auto number = numberOfCode(field, code);
    if (!number)
        return invalid("value.unknown");
    if (field == Field::Kind && filingSystemOf(static_cast<ContactKind>(*number)) != filingSystem)
        return invalid("kind.other-filing-system");
    return code;
}

Result<QString> acceptedBirthDate(const QString &text, QDate today)
{
    const QDate day = QDate::fromString(text.trimmed(), Qt::ISODate);
    if (!day.isValid())
        return invalid("date.unknown");
    if (day > today)
        return invalid("date.in-future");
    if (day.year() < 1900)
        return invalid("date.too-old");
    return day.toString(Qt::ISODate);
}

Result<QString> acceptedHouseNumber(const QString &text)
{
    bool isNumber = false;
    const int number = text.trimmed().toInt(&isNumber);
    if (!isNumber || number < 1 || number > 99999)
        return invalid("house-number.unknown");
    return QString::number(number);
}

/// Dutch postcodes as stored; others as they are written.
Result<QString> acceptedPostcode(const QString &text)
{
    if (const auto dutch = parsePostcode(text))
        return dutch;
    const auto line = acceptedLine(text, 12);
    if (!line)
        return line;
    const bool looksDutch = line->size() >= 4 && line->size() <= 7 &&
        std::all_of(line->begin(), line->begin() + 4, [](QChar letter) { return letter.isDigit(); }) &&
        line->back().isLetter();
    if (looksDutch)
        return invalid("postcode.parse");
    return line->toUpper();
}

Result<QString> acceptedLanguage(const QString &text)
{
    const QString code = text.trimmed().toLower();
    const bool isCode = code.size() == 2 &&
        std::all_of(code.begin(), code.end(), [](QChar letter) { return letter >= u'a' && letter <= u'z'; });
    if (!isCode)
        return invalid("language.unknown");
    return code;
}

} // namespace

bool isAddressField(ContactField field)
{
    using enum ContactField;
    return field >= Street && field <= Country;
}

bool isPointField(ContactField field)
{
    using enum ContactField;
    return field == Email || field == WorkEmail || field == Phone || field == WorkPhone;
}

Result<QString> acceptedFieldValue(
    ContactField field, FilingSystem filingSystem, const QString &text, QDate today)
{
    using enum ContactField;
    if (field == ContactField::Attachment)
        return invalid("value.not-a-text");
    const bool isChoice = field == Kind || field == ContactField::Salutation ||
        field == ContactField::NameUse || field == ContactField::NameConvention;
    if (isChoice)
        return acceptedChoice(field, filingSystem, text);
    if (text.trimmed().isEmpty())
        return field == Surname ? Result<QString>(invalid("value.empty")) : Result<QString>(QString());
    switch (field) {
    case Initials:
    case GivenName:
    case Infix:
    case Surname:
    case PartnerInfix:
    case PartnerSurname:
    case TitleBefore:
    case TitleAfter:
        return acceptedName(text, editRule(field).code.toString());
    case BirthDate:
        return acceptedBirthDate(text, today);
    case Language:
        return acceptedLanguage(text);
    case Email:
    case WorkEmail:
        return EmailAddress::parse(text).and_then(
            [](const EmailAddress &email) { return Result<QString>(email.text); });
    case Phone:
    case WorkPhone:
        return PhoneNumber::parse(text).and_then(
            [](const PhoneNumber &phone) { return Result<QString>(phone.e164); });
    case HouseNumber:
        return acceptedHouseNumber(text);
    case Postcode:
        return acceptedPostcode(text);
    case ContactField::Note:
        return acceptedNote(text);
    case HouseLetter:
        return text.trimmed().size() == 1 && text.trimmed().front().isLetter()
            ? Result<QString>(text.trimmed())
            : Result<QString>(invalid("house-letter.unknown"));
    default:
        return acceptedLine(text, longestLine);
    }
}

QString codeOfNumber(ContactField field, int number)
{
    for (const Choice &choice : choices) {
        if (choice.field == field && choice.number == number)
            return choice.code.toString();
    }
    return {};
}

std::optional<int> numberOfCode(ContactField field, QStringView code)
{
    for (const Choice &choice : choices) {
        if (choice.field == field && choice.code == code)
            return choice.number;
    }
    return std::nullopt;
}

QString normalisedPoint(const ContactPoint &point)
{
    if (point.kind != ContactPoint::Kind::Email)
        return point.kind == ContactPoint::Kind::Phone ? point.value : foldedText(point.value);
    const auto email = EmailAddress::parse(point.value);
    return email ? email->normalised : QString();
}

QString normalisedIdentifier(const QString &value)
{
    return foldedText(value.trimmed());
}

bool isScanned(ContactField field)
{
    using enum ContactField;
    switch (field) {
    case Initials:
    case GivenName:
    case Infix:
    case Surname:
    case PartnerInfix:
    case PartnerSurname:
    case TitleBefore:
    case TitleAfter:
    case Gender:
    case JobTitle:
    case ContactField::Organisation:
    case Email:
    case WorkEmail:
    case Street:
    case HouseAddition:
    case City:
    case Country:
    case ContactField::Identifier:
    case ContactField::Note:
    case ContactField::Attachment:
        return true;
    default:
        return false;
    }
}

QStringList suspectFields(const QList<NamedText> &texts)
{
    QStringList suspect;
    for (const NamedText &named : texts) {
        if (!scanForBsn(named.text).isEmpty() && !suspect.contains(named.code))
            suspect.append(named.code);
    }
    return suspect;
}

Outcome refuseNationalNumbers(const QList<NamedText> &texts, const QString &notBsnReason)
{
    QStringList blocked;
    for (const NamedText &named : texts) {
        if (isBlocked(scanForBsn(named.text)))
            blocked.append(named.code);
    }
    if (!scanForBsn(notBsnReason).isEmpty())
        blocked.append(QStringLiteral("reason"));
    if (!blocked.isEmpty())
        return Error{Failure::Refused, QStringLiteral("contact.bsn"), blocked};
    const QStringList suspect = suspectFields(texts);
    if (!suspect.isEmpty() && notBsnReason.trimmed().isEmpty())
        return Error{Failure::Refused, QStringLiteral("contact.bsn-possible"), suspect};
    return done;
}

Outcome refuseNationalNumbers(const QList<NamedText> &texts)
{
    const QStringList suspect = suspectFields(texts);
    if (!suspect.isEmpty())
        return Error{Failure::Invalid, QStringLiteral("text.national-number"), suspect};
    return done;
}
