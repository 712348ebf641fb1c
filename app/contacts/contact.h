#pragma once

#include "app/base/id.h"
#include "app/base/instant.h"
#include "app/contacts/contact_kind.h"

#include <QByteArray>
#include <QDate>
#include <QString>

#include <optional>

struct ImportBatch;
struct Organisation;
struct Provenance;

/// A natural person in a filing system (the data subject).
struct Contact
{
    Id<Contact> id = {};
    FilingSystem filingSystem = FilingSystem::Customers;
    /// 16 random bytes under which signed documents, the audit trail and the erasure ledger name the contact.
    QByteArray ref = {};
    ContactKind kind = ContactKind::Customer;
    QString initials = {};
    QString givenName = {};
    QString infix = {};
    QString surname = {};
    QString partnerInfix = {};
    QString partnerSurname = {};
    /// NameUse of app/contacts/person_name.h, as stored.
    int nameUse = 0;
    int nameConvention = 0;
    QString titleBefore = {};
    QString titleAfter = {};
    int salutation = 0;
    QString gender = {};
    QDate birthDate = {};
    Id<Organisation> organisation = {};
    QString jobTitle = {};
    QString language = {};
    QString sortKey = {};
    Id<Provenance> provenance = {};
    Id<ImportBatch> batch = {};
    std::optional<Instant> restrictedAt = std::nullopt;
    Instant createdAt = {};
    Instant changedAt = {};
    QString changedBy = {};
    int version = 1;

    /// The reference as text, for the audit trail and documents.
    QString refText() const { return QString::fromLatin1(ref.toHex()); }

    friend bool operator==(const Contact &, const Contact &) = default;
};
