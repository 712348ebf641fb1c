#include "app/requests/notice_sheet.h"

#include "app/contacts/contact_name.h"

#include <QRegularExpression>

#include <algorithm>

namespace {

/// Which sorts of identifiers a recipient has.
struct KnownBy
{
    bool name = false;
    bool email = false;
    bool phone = false;
    bool address = false;
    bool online = false;
};

bool holdsAny(const HandoverFields &fields, std::initializer_list<HandoverField> wanted)
{
    return std::any_of(
        wanted.begin(), wanted.end(), [&](HandoverField field) { return fields.contains(field); });
}

KnownBy knownBy(const RequestNotice &notice)
{
    using enum HandoverField;
    const HandoverFields &fields = notice.fields;
    if (!fields.isEmpty())
        return {.name = holdsAny(fields, {AddressName, Initials, GivenName, Surname, Salutation}),
            .email = fields.contains(Email),
            .phone = fields.contains(Phone),
            .address = holdsAny(fields, {Street, Postcode, City})};
    const bool details = notice.holds.contains(DataCategory::ContactDetails);
    return {.name = notice.holds.contains(DataCategory::Identity),
        .email = details,
        .phone = details,
        .address = details,
        .online = notice.holds.contains(DataCategory::OnlineIdentifiers)};
}

QString lineOf(const PostalAddress &address)
{
    QStringList parts{
        QStringLiteral("%1 %2 %3").arg(address.street, address.houseNumber, address.addition).simplified(),
        QStringLiteral("%1 %2").arg(address.postcode, address.city).simplified(), address.country};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

bool isOurNumber(const Identifier &identifier)
{
    return identifier.kind == Identifier::Kind::CustomerNumber ||
        identifier.kind == Identifier::Kind::EmployeeNumber;
}

QStringList numbersOf(const ContactFile &person, bool ours)
{
    QStringList numbers;
    for (const Identifier &identifier : person.identifiers) {
        if (isOurNumber(identifier) == ours)
            numbers.append(identifier.value);
    }
    return numbers;
}

QString nameIn(const ContactFile &person)
{
    return displayName(nameOf(person.contact));
}

} // namespace

bool NoticeSheet::isDutch() const
{
    const QString place = country.isEmpty() ? sender.country : country;
    return place == QLatin1String("NL") || place == QLatin1String("BE") || place == QLatin1String("SR");
}

DataClass NoticeSheet::dataClass() const
{
    DataClass highest = stricter(DataClass::Standard, DataClass::Standard);
    // A correction tells values; else it is told that there are some.
    if (!corrections.isEmpty())
        highest = stricter(highest, classOf(notice.categories));
    return highest;
}

NoticeSubject subjectOf(const RequestNotice &notice, const ContactFile &person)
{
    const KnownBy known = knownBy(notice);
    NoticeSubject subject;
    if (known.name)
        subject.name = nameIn(person);
    for (const ContactPoint &point : person.points) {
        if (known.email && point.kind == ContactPoint::Kind::Email)
            subject.emails.append(point.value);
        if (known.phone && point.kind == ContactPoint::Kind::Phone)
            subject.phones.append(point.value);
    }
    if (known.address && !person.addresses.isEmpty())
        subject.address = lineOf(person.addresses.first());
    if (known.online)
        subject.numbers = numbersOf(person, false);
    // Of customers and employees the number is part of who they are (category_places.cpp).
    if (notice.fields.isEmpty() && notice.holds.contains(DataCategory::Identity))
        subject.numbers = numbersOf(person, true) + subject.numbers;
    if (subject.isEmpty())
        subject.numbers = numbersOf(person, true);
    if (subject.isEmpty())
        subject.name = nameIn(person);
    return subject;
}

QString emailIn(const QString &contact)
{
    static const QRegularExpression address(
        QStringLiteral(R"([^\s<>,;:"()]+@[^\s<>,;:"()]+\.[^\s<>,;:"()]+)"));
    return address.match(contact).captured();
}
