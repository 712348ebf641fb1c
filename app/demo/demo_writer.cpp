#include "app/demo/demo_writer.h"

#include "app/base/new_uuid.h"
#include "app/changes/change.h"
#include "app/consent/consent_recording.h"
#include "app/consent/default_purposes.h"
#include "app/consent/processing_ground_repository.h"
#include "app/consent/purpose_repository.h"
#include "app/contacts/attachment_repository.h"
#include "app/contacts/contact_name.h"
#include "app/contacts/contact_point_repository.h"
#include "app/contacts/contact_repository.h"
#include "app/contacts/identifier_repository.h"
#include "app/contacts/note_repository.h"
#include "app/contacts/organisation_repository.h"
#include "app/contacts/postal_address_repository.h"
#include "app/contacts/provenance_repository.h"
#include "app/contacts/relation_fact_repository.h"
#include "app/grounds/ground_setting_reader.h"
#include "app/informing/informing_recording.h"
#include "app/retention/hold_repository.h"
#include "app/staff/staff_repository.h"

#include <QCryptographicHash>

#include <algorithm>

namespace demo_writer {

namespace {

Instant daysBefore(Instant now, int days)
{
    return {now.micros - days * Instant::day};
}

Result<Id<Contact>> addContact(Change &change, const DemoPerson &person, FilingSystem filingSystem)
{
    Connection &connection = change.connection();
    const LawfulBasis basis =
        person.kind == ContactKind::Prospect ? LawfulBasis::Consent : LawfulBasis::Contract;
    auto setting = ground_setting_reader::of(connection, {}, change.today());
    if (!setting)
        return setting.error();
    setting->kind = person.kind;
    setting->basis = basis;
    const auto ground = resolveGround({}, *setting);
    if (!ground)
        return ground.error();
    const auto provenance = provenance_repository::add(connection, filingSystem,
        {.source = person.source,
            .collectedOn = person.collectedOn,
            .basis = letterOf(basis),
            .recordedBy = change.permit().staffRef(),
            .recordedAt = change.now(),
            .ground = *ground});
    if (!provenance)
        return provenance.error();
    Contact contact{.filingSystem = filingSystem,
        .ref = contact_repository::newRef(),
        .kind = person.kind,
        .birthDate = person.birthDate,
        .jobTitle = person.jobTitle,
        .provenance = *provenance,
        .createdAt = change.now(),
        .changedAt = change.now(),
        .changedBy = change.permit().staffRef()};
    PersonName name{.initials = person.initials,
        .givenName = person.givenName,
        .infix = person.infix,
        .surname = person.surname};
    setName(contact, name);
    if (!person.organisation.isEmpty()) {
        const auto organisation =
            organisation_repository::findOrAdd(connection, filingSystem, person.organisation);
        if (!organisation)
            return organisation.error();
        contact.organisation = *organisation;
    }
    return contact_repository::add(connection, contact);
}

/// Turns a stored thing's id into plain success.
template <typename Stored>
Outcome kept(const Result<Stored> &stored)
{
    if (!stored)
        return stored.error();
    return done;
}

Outcome addDetails(Change &change, const DemoPerson &person, FilingSystem filingSystem, Id<Contact> id)
{
    Connection &connection = change.connection();
    const bool isStaff = person.kind == ContactKind::Employee;
    if (!person.email.isEmpty()) {
        const ContactPoint email{.kind = ContactPoint::Kind::Email,
            .label = isStaff ? ContactPoint::Label::Work : ContactPoint::Label::None,
            .value = person.email,
            .normalised = person.email};
        if (auto added = kept(contact_point_repository::add(connection, filingSystem, id, email)); !added)
            return added;
    }
    if (!person.phone.isEmpty()) {
        const ContactPoint phone{
            .kind = ContactPoint::Kind::Phone, .value = person.phone, .normalised = person.phone};
        if (auto added = kept(contact_point_repository::add(connection, filingSystem, id, phone)); !added)
            return added;
    }
    if (!person.street.isEmpty()) {
        const PostalAddress address{.street = person.street,
            .houseNumber = person.houseNumber,
            .postcode = person.postcode,
            .city = person.city,
            .country = QStringLiteral("NL")};
        if (auto added = kept(postal_address_repository::add(connection, filingSystem, id, address)); !added)
            return added;
    }
    const Identifier number{.kind = filingSystem == FilingSystem::Customers
            ? Identifier::Kind::CustomerNumber
            : Identifier::Kind::EmployeeNumber,
        .value = person.number,
        .normalised = person.number.toLower()};
    if (auto added = kept(identifier_repository::add(connection, filingSystem, id, number)); !added)
        return added;
    for (const auto &[kind, day] : person.facts) {
        const RelationFact fact{.kind = kind, .on = day, .source = person.source, .contact = id};
        if (auto added = kept(relation_fact_repository::add(connection, filingSystem, fact)); !added)
            return added;
    }
    if (person.note.isEmpty())
        return done;
    return kept(note_repository::add(connection, filingSystem, id,
        {.body = person.note, .writtenAt = change.now(), .writtenBy = change.permit().staffRef()}));
}

/// A letter of their own, as it came in.
Outcome addAttachment(Change &change, const DemoPerson &person, FilingSystem filingSystem, Id<Contact> id)
{
    if (person.attachment.isEmpty())
        return done;
    const QByteArray content = QByteArrayLiteral("Hierbij bevestig ik mijn keuze voor de nieuwsbrief.\n");
    return kept(attachment_repository::add(change.connection(), filingSystem, id,
        {.name = person.attachment,
            .mediaType = QStringLiteral("text/plain"),
            .content = content,
            .digest = QCryptographicHash::hash(content, QCryptographicHash::Sha256),
            .addedAt = change.now(),
            .addedBy = change.permit().staffRef()}));
}

/// What comes last: an order not to erase, and that nothing but keeping is allowed (art. 18 GDPR).
Outcome addLimits(Change &change, const DemoPerson &person, FilingSystem filingSystem, Id<Contact> id)
{
    if (person.held) {
        const LegalHold hold{.reason = QStringLiteral("Lopend geschil"),
            .setBy = change.permit().staffRef(),
            .setAt = change.now(),
            .reviewOn = change.today().addMonths(3)};
        if (auto added = kept(hold_repository::add(change.connection(), filingSystem, id, hold)); !added)
            return added;
    }
    if (!person.restricted)
        return done;
    return contact_repository::setRestricted(change.connection(), filingSystem, id, change.now());
}

Outcome addGround(Change &change, const DemoPerson &person, FilingSystem filingSystem, Id<Contact> id)
{
    if (person.ground.isEmpty())
        return done;
    const auto purpose = purpose_repository::byKey(change.connection(), person.ground);
    if (!purpose)
        return purpose.error();
    if (!*purpose)
        return done;
    return kept(processing_ground_repository::add(change.connection(), filingSystem,
        {.contact = id,
            .purpose = (*purpose)->id,
            .basis = (*purpose)->basis,
            .reason = person.source,
            .recordedAt = change.now(),
            .recordedBy = change.permit().staffRef()}));
}

struct Colleague
{
    QString name;
    QString displayName;
    Role role;
};

const QList<Colleague> &knownColleagues()
{
    static const QList<Colleague> all{{QStringLiteral("okafor"), QStringLiteral("M. Okafor"), Role::Steward},
        {QStringLiteral("yildiz"), QStringLiteral("F. Yıldız"), Role::Approver}};
    return all;
}

} // namespace

Outcome addPurposes(Change &change, const QString &organisation)
{
    constexpr int fourYears = 4 * 365;
    const auto present = purpose_repository::all(change.connection());
    if (!present)
        return present.error();
    if (!present->isEmpty())
        return done; // founded with them
    for (const Purpose &purpose : defaultPurposes(organisation)) {
        const auto id = purpose_repository::add(change.connection(), purpose);
        if (!id)
            return id.error();
        PurposeWording wording = purpose.wording;
        wording.purpose = *id;
        wording.number = 1;
        wording.grade = WordingGrade::First;
        wording.digest = wordingDigest(wording);
        wording.writtenAt = daysBefore(change.now(), fourYears);
        wording.writtenBy = change.permit().staffRef();
        if (auto added = kept(purpose_repository::addWording(change.connection(), wording)); !added)
            return added;
    }
    change.purposesTouched();
    return done;
}

QStringList colleagues()
{
    QStringList names;
    for (const Colleague &colleague : knownColleagues())
        names.append(colleague.name);
    return names;
}

Outcome addColleagues(Change &change)
{
    const auto own = staff_repository::byName(change.connection(), change.permit().name());
    if (!own)
        return own.error();
    if (!*own)
        return done;
    for (const Colleague &colleague : knownColleagues()) {
        const auto there = staff_repository::byName(change.connection(), colleague.name);
        if (!there)
            return there.error();
        if (*there)
            continue; // an attempt before was cut off
        const auto id = staff_repository::add(change.connection(),
            {.ref = newUuid(), .name = colleague.name, .displayName = colleague.displayName},
            (*own)->passphrase, change.now());
        if (!id)
            return id.error();
        for (const FilingSystem filingSystem : allFilingSystems) {
            if (auto given = staff_repository::grant(change.connection(), *id, {colleague.role, filingSystem},
                    change.permit().staffRef(), change.now());
                !given)
                return given;
        }
    }
    change.staffTouched();
    return done;
}

/// Lists of visitors come from fairs, and some of those people were not told yet; the others were told at
/// once.
Outcome addInforming(Change &change, const DemoPerson &person, FilingSystem filingSystem, Id<Contact> id)
{
    const bool isFromElsewhere = person.source.startsWith(QLatin1String("beurs"));
    const Instant collected = Instant::fromDateTime(person.collectedOn.startOfDay());
    InformingDraft told{.manner = InformingManner::AtCollection,
        .at = std::min(collected, change.now()),
        .statement = QStringLiteral("1.0")};
    if (isFromElsewhere) {
        told.manner = InformingManner::Email;
        told.at = Instant{collected.micros + 10 * Instant::day};
    }
    const bool isRecent = change.now().micros - collected.micros < 60 * Instant::day;
    const bool isTold = *told.at <= change.now() &&
        (!isFromElsewhere || (isRecent ? id.number() % 3 == 0 : id.number() % 12 != 0));
    return informing_recording::begin(change, filingSystem, id,
        {.origin = isFromElsewhere ? DataOrigin::Elsewhere : DataOrigin::Person,
            .obtainedOn = person.collectedOn},
        isTold ? std::optional(told) : std::nullopt);
}

Result<Id<Contact>> addPerson(Change &change, const DemoPerson &person)
{
    const FilingSystem filingSystem = filingSystemOf(person.kind);
    const auto id = addContact(change, person, filingSystem);
    if (!id)
        return id.error();
    if (auto added = addDetails(change, person, filingSystem, *id); !added)
        return added.error();
    if (auto added = addGround(change, person, filingSystem, *id); !added)
        return added.error();
    if (auto added = addInforming(change, person, filingSystem, *id); !added)
        return added.error();
    for (const DemoPerson::Consent &act : person.consents) {
        // In a file founded with its purposes the texts are younger than these acts: what was shown is stated.
        const auto purpose = purpose_repository::byKey(change.connection(), act.purpose);
        if (!purpose)
            return purpose.error();
        const auto recorded = consent_recording::record(change, filingSystem, *id,
            {.purposeKey = act.purpose,
                .channel = act.channel,
                .act = act.act,
                .method = act.method,
                .happenedAt = daysBefore(change.now(), act.daysAgo),
                .statement = *purpose ? (*purpose)->wording.wordingNl : QString(),
                .subjectConfirmed = true});
        if (!recorded)
            return recorded.error();
    }
    if (auto added = addAttachment(change, person, filingSystem, *id); !added)
        return added.error();
    if (auto added = addLimits(change, person, filingSystem, *id); !added)
        return added.error();
    change.touched(filingSystem, *id);
    return *id;
}

} // namespace demo_writer
