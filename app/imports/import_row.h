#pragma once

#include "app/contacts/contact.h"
#include "app/contacts/contact_details.h"
#include "app/contacts/person_name.h"
#include "app/imports/row_complaint.h"
#include "app/retention/relation_fact.h"

#include <QByteArrayList>

/// One row of a file as values: checked, in normal form, ready to be stored or compared.
struct ImportRow
{
    qint64 line = 0;
    PersonName name = {};
    QString sortKey = {};
    ContactKind kind = ContactKind::Customer;
    /// Whether the row itself said so.
    bool hasKind = false;
    QDate birthDate = {};
    QString gender = {};
    QString language = {};
    QString jobTitle = {};
    Organisation organisation = {};
    QList<ContactPoint> points = {};
    PostalAddress address = {};
    QList<Identifier> identifiers = {};
    QStringList notes = {};
    QList<RelationFact> facts = {};
    /// Empty or null where the import's own holds.
    QString source = {};
    QDate collectedOn = {};

    QList<RowComplaint> complaints = {};
    bool rejected = false;
    bool duplicate = false;
    bool suppressed = false;
    /// The addresses and numbers that are on the suppression list, as they are compared.
    QStringList suppressedPoints = {};
    /// The row as it stood, kept when it is not taken.
    QByteArrayList cells = {};

    bool hasAddress() const { return !address.street.isEmpty() || !address.postcode.isEmpty() || !address.city.isEmpty(); }
    bool isTaken() const { return !rejected && !duplicate && !suppressed; }

    /// The first of a kind; null when there is none.
    const ContactPoint *point(ContactPoint::Kind wanted) const
    {
        for (const ContactPoint &each : points) {
            if (each.kind == wanted)
                return &each;
        }
        return nullptr;
    }
    const Identifier *identifier(Identifier::Kind wanted) const
    {
        for (const Identifier &each : identifiers) {
            if (each.kind == wanted)
                return &each;
        }
        return nullptr;
    }
};

/// What people are matched by: the customer or employee number first, then e-mail, then name and address.
struct MatchKeys
{
    QString number = {};
    QString email = {};
    /// Folded surname, first initial, postcode and house number; empty unless all but the initial are known.
    QString nameAndAddress = {};
};

MatchKeys matchKeys(const ImportRow &row, FilingSystem filingSystem);

/// The same key for a person who is in the file already.
QString nameAndAddressKey(const PersonName &name, const PostalAddress &address);

/// Whether two names may be one person's: no initial contradicts, and the surname or the given name is the same.
/// What an e-mail address alone does not prove, since families share one.
bool mayBeSamePerson(const PersonName &a, const PersonName &b);
