#pragma once

#include "app/base/result.h"
#include "app/contacts/contact_details.h"
#include "app/contacts/edit_rule.h"

#include <QList>
#include <QString>

/// Where the values of a field are kept.
bool isAddressField(ContactField field);
bool isPointField(ContactField field);

/// The value of a field as it is stored and shown in the history, from what somebody typed: normalised, empty
/// to clear it. Invalid with the name of what is wrong with it. Sources: domain.md 11.1 to 11.6.
Result<QString> acceptedFieldValue(
    ContactField field, FilingSystem filingSystem, const QString &text, QDate today);

/// The stable word of a choice (kind, salutation, use of names, convention) and the number it is stored as.
QString codeOfNumber(ContactField field, int number);
std::optional<int> numberOfCode(ContactField field, QStringView code);

/// What a point or an identifier is searched, compared and matched by.
QString normalisedPoint(const ContactPoint &point);
QString normalisedIdentifier(const QString &value);

/// A piece of text under the name of its field.
struct NamedText
{
    QString code;
    QString text;
};

/// Refuses text with a BSN, a card or a document number in it: "contact.bsn", whatever is said, and
/// "contact.bsn-possible" unless a reason says why it is none. The fields' names are the place. Source:
/// domain.md 11.2.
Outcome refuseNationalNumbers(const QList<NamedText> &texts, const QString &notBsnReason);
/// The same where nobody is asked why a number is none: Invalid "text.national-number" with the place.
Outcome refuseNationalNumbers(const QList<NamedText> &texts);
/// Whether a field is free enough for such a number to hide in.
bool isScanned(ContactField field);

/// The fields that only a stated reason lets pass.
QStringList suspectFields(const QList<NamedText> &texts);
