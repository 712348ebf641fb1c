#include "ui/models/contact_field_words.h"

#include "app/contacts/field_value.h"
#include "app/contacts/person_name.h"
#include "app/contacts/phone_number.h"
#include "app/contacts/postcode.h"
#include "app/documents/error_sentence.h"
#include "app/documents/retention_words.h"

#include <QCoreApplication>
#include <QHash>
#include <QLocale>

#include <algorithm>

namespace {

QString fieldWords(const char *text)
{
    return QCoreApplication::translate("ContactField", text);
}

QString choiceWord(const QString &code)
{
    static const QHash<QString, const char *> words = {
        {QStringLiteral("neutral"), QT_TRANSLATE_NOOP("ContactField", "Neutral")},
        {QStringLiteral("madam"), QT_TRANSLATE_NOOP("ContactField", "Madam")},
        {QStringLiteral("sir"), QT_TRANSLATE_NOOP("ContactField", "Sir")},
        {QStringLiteral("own"), QT_TRANSLATE_NOOP("ContactField", "Own name")},
        {QStringLiteral("partner"), QT_TRANSLATE_NOOP("ContactField", "Partner's name")},
        {QStringLiteral("partner-own"), QT_TRANSLATE_NOOP("ContactField", "Partner's name, then own name")},
        {QStringLiteral("own-partner"), QT_TRANSLATE_NOOP("ContactField", "Own name, then partner's name")},
        {QStringLiteral("dutch"), QT_TRANSLATE_NOOP("ContactField", "Dutch")},
        {QStringLiteral("belgian"), QT_TRANSLATE_NOOP("ContactField", "Belgian")},
        {QStringLiteral("other"), QT_TRANSLATE_NOOP("ContactField", "Other")}};
    const char *word = words.value(code, nullptr);
    return word == nullptr ? code : fieldWords(word);
}

} // namespace

QString shownValue(ContactField field, const QString &value)
{
    switch (field) {
    case ContactField::BirthDate: {
        const QDate day = QDate::fromString(value, Qt::ISODate);
        return day.isValid() ? QLocale().toString(day, QLocale::ShortFormat) : value;
    }
    case ContactField::Phone:
    case ContactField::WorkPhone:
        return displayPhone(value);
    case ContactField::Postcode:
        return displayPostcode(value);
    case ContactField::Kind: {
        const auto kind = contactKindFromCode(value);
        return kind ? kindWord(*kind) : value;
    }
    case ContactField::Salutation:
    case ContactField::NameUse:
    case ContactField::NameConvention:
        return choiceWord(value);
    default:
        return value;
    }
}

QList<std::pair<QString, QString>> choicesOf(ContactField field, FilingSystem filingSystem)
{
    QList<int> numbers;
    if (field == ContactField::Kind) {
        for (const ContactKind kind : allContactKinds) {
            if (filingSystemOf(kind) == filingSystem)
                numbers.append(int(kind));
        }
    } else if (field == ContactField::Salutation) {
        numbers = {int(Salutation::Neutral), int(Salutation::Madam), int(Salutation::Sir)};
    } else if (field == ContactField::NameUse) {
        numbers = {int(NameUse::Own), int(NameUse::Partner), int(NameUse::PartnerThenOwn),
            int(NameUse::OwnThenPartner)};
    }
    QList<std::pair<QString, QString>> choices;
    for (const int number : std::as_const(numbers)) {
        const QString code = codeOfNumber(field, number);
        choices.append({code, shownValue(field, code)});
    }
    return choices;
}

QString causeWord(EditCause cause)
{
    switch (cause) {
    case EditCause::OwnTypingError:
        return fieldWords(QT_TRANSLATE_NOOP("ContactField", "Our own typing error"));
    case EditCause::NewsFromPerson:
        return fieldWords(QT_TRANSLATE_NOOP("ContactField", "News from the person"));
    case EditCause::NewsFromEmployer:
        break;
    }
    return fieldWords(QT_TRANSLATE_NOOP("ContactField", "News from the employer"));
}

QString lockSentence(ContactField field, FilingSystem filingSystem, EditCause cause, bool correctedOnRequest)
{
    if (editPath(field, filingSystem, cause, correctedOnRequest) == EditPath::Direct)
        return {};
    if (correctedOnRequest)
        return fieldWords(QT_TRANSLATE_NOOP("ContactField", "Locked: the person had this corrected before"));
    const bool isForCause = std::any_of(allEditCauses.begin(), allEditCauses.end(),
        [=](EditCause other) { return editPath(field, filingSystem, other, false) == EditPath::Direct; });
    return isForCause
        ? fieldWords(QT_TRANSLATE_NOOP("ContactField", "Locked: an employer cannot tell this"))
        : fieldWords(QT_TRANSLATE_NOOP("ContactField", "Locked: only a correction request changes this"));
}

QString contactSentence(const Error &error)
{
    Error named = error;
    for (QString &place : named.place) {
        if (const auto field = contactFieldOf(place))
            place = QStringLiteral("“%1”").arg(fieldWord(*field));
    }
    return errorSentence(named);
}
