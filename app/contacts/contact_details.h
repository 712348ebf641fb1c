#pragma once

#include "app/base/filing_system.h"
#include "app/base/id.h"
#include "app/base/instant.h"
#include "app/grounds/contact_ground.h"

#include <QByteArray>
#include <QDate>
#include <QString>

struct Contact;
struct ImportBatch;
struct Purpose;

/// When, where and by whom something was collected; for a contact as a whole also why it is kept.
struct Provenance
{
    Id<Provenance> id = {};
    QString source = {};
    QDate collectedOn = {};
    /// Article 6(1) letter, "a" to "f".
    QString basis = {};
    Id<Purpose> purpose = {};
    Id<ImportBatch> batch = {};
    QString recordedBy = {};
    Instant recordedAt = {};
    ContactGround ground = {};

    friend bool operator==(const Provenance &, const Provenance &) = default;
};

/// Where a business contact works.
struct Organisation
{
    Id<Organisation> id = {};
    QString name = {};
    QString kvkNumber = {};
    QString vatNumber = {};
    int version = 1;

    friend bool operator==(const Organisation &, const Organisation &) = default;
};

/// A way to reach somebody. `normalised` is what is searched and compared: domain.md 9.4, 11.5.
struct ContactPoint
{
    enum class Kind { Email = 1, Phone = 2, Website = 3 };
    enum class Label { None = 0, Work = 1, Home = 2 };

    Id<ContactPoint> id = {};
    Kind kind = Kind::Email;
    Label label = Label::None;
    QString value = {};
    QString normalised = {};
    Id<Provenance> provenance = {};

    friend bool operator==(const ContactPoint &, const ContactPoint &) = default;
};

/// Where post goes. The postcode is stored as 1234AB.
struct PostalAddress
{
    Id<PostalAddress> id = {};
    ContactPoint::Label label = ContactPoint::Label::None;
    QString street = {};
    QString houseNumber = {};
    QString addition = {};
    QString postcode = {};
    QString city = {};
    QString country = {};
    Id<Provenance> provenance = {};

    friend bool operator==(const PostalAddress &, const PostalAddress &) = default;
};

/// Pseudonymous data: a number or name that a system knows somebody by.
struct Identifier
{
    enum class Kind {
        CustomerNumber = 1,
        EmployeeNumber = 2,
        UserId = 3,
        IpAddress = 4,
        Cookie = 5,
        Other = 6
    };

    Id<Identifier> id = {};
    Kind kind = Kind::CustomerNumber;
    QString value = {};
    QString normalised = {};
    Id<Provenance> provenance = {};

    friend bool operator==(const Identifier &, const Identifier &) = default;
};

struct Note
{
    Id<Note> id = {};
    QString body = {};
    Instant writtenAt = {};
    QString writtenBy = {};
    int version = 1;

    friend bool operator==(const Note &, const Note &) = default;
};

/// A file kept with a contact, such as evidence of consent.
struct Attachment
{
    Id<Attachment> id = {};
    QString name = {};
    QString mediaType = {};
    QByteArray content = {};
    /// Bytes of the content, known without reading it.
    qint64 size = 0;
    /// SHA-256 of the content.
    QByteArray digest = {};
    Instant addedAt = {};
    QString addedBy = {};

    friend bool operator==(const Attachment &, const Attachment &) = default;
};
