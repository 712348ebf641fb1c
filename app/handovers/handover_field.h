#pragma once

#include "app/base/filing_system.h"
#include "app/consent/channel.h"

#include <QList>
#include <QString>
#include <QStringView>

#include <array>
#include <optional>

struct Purpose;

/// A column of a list that leaves. The numbers are the order in which they stand.
enum class HandoverField {
    Email = 1,
    Phone,
    AddressName, ///< the first line of an address
    Initials,
    GivenName,
    Surname, ///< the family name in use, with its prefix
    Salutation,
    Organisation,
    JobTitle,
    Street,
    HouseNumber,
    Postcode,
    City,
    Country,
    BirthDate
};

inline constexpr std::array allHandoverFields = {HandoverField::Email, HandoverField::Phone,
    HandoverField::AddressName, HandoverField::Initials, HandoverField::GivenName, HandoverField::Surname,
    HandoverField::Salutation, HandoverField::Organisation, HandoverField::JobTitle, HandoverField::Street,
    HandoverField::HouseNumber, HandoverField::Postcode, HandoverField::City, HandoverField::Country,
    HandoverField::BirthDate};

using HandoverFields = QList<HandoverField>;

/// The stable word, "given_name": as it is stored, and as programs read it.
QString keyOf(HandoverField field);
std::optional<HandoverField> handoverFieldFrom(QStringView key);
/// With spaces between, as a handover keeps them.
QString keysOf(const HandoverFields &fields);
HandoverFields handoverFieldsFrom(const QString &keys);

/// A bit for each of them, as a disclosure keeps them.
qint64 bitOf(HandoverField field);
HandoverFields handoverFieldsFromBits(qint64 bits);

/// The heading that mail tools know, "Email Address": English, in every language.
QString toolHeading(HandoverField field);

/// Whether people are reached by this channel from a list: not by a page on the web or in print.
bool reachesFromList(Channel channel);

/// No more than the purpose needs (art. 5(1)(c) GDPR). For a channel: what reaches people by it, with what
/// they are called where the purpose needs who they are. For none: of every category of the purpose what is
/// kept in columns, and only the details by which it reaches people. Nothing of a class that does not leave
/// in lists of many (class_rules.h).
HandoverFields fieldsFor(const Purpose &purpose, std::optional<Channel> channel, FilingSystem filingSystem);
