#include "app/changes/service_context.h"
#include "app/contacts/contact_editing.h"
#include "app/contacts/contact_repository.h"
#include "app/contacts/contacts.h"
#include "app/contacts/draft_writer.h"
#include "app/contacts/phone_number.h"
#include "app/contacts/postcode.h"
#include "app/findings/finding_recording.h"
#include "app/grounds/ground_setting_reader.h"
#include "app/informing/informing_recording.h"

#include <QJsonArray>

#include <algorithm>

namespace {

Result<Id<Contact>> addOne(Change &change, FilingSystem filingSystem, const ContactDraft &draft)
{
    if (auto allowed = change.permit().require(Operation::EditContacts, filingSystem); !allowed)
        return allowed.error();
    const auto setting =
        ground_setting_reader::of(change.connection(), draft.provenance.purpose, change.today());
    if (!setting)
        return setting.error();
    const auto accepted = acceptedDraft(draft, filingSystem, *setting);
    if (!accepted)
        return accepted.error();
    if (auto clean = refuseNationalNumbers(accepted->texts(), draft.notBsnReason); !clean)
        return clean.error();
    if (auto free = contact_editing::refuseSuppressed(change.connection(), filingSystem,
            contact_editing::suppressibles(accepted->points) +
                contact_editing::suppressibles(accepted->name, accepted->addresses),
            draft.suppressionAcknowledged);
        !free)
        return free.error();
    const auto contact = DraftWriter(change, filingSystem, *accepted).write();
    if (!contact)
        return contact.error();
    if (auto begun = informing_recording::begin(change, filingSystem, contact->id,
            {.origin = accepted->origin, .obtainedOn = accepted->provenance.collectedOn}, accepted->informed);
        !begun)
        return begun.error();
    QJsonObject detail{
        {QStringLiteral("kind"), codeOfNumber(ContactField::Kind, static_cast<int>(draft.kind))},
        {QStringLiteral("basis"), draft.provenance.basis},
        {QStringLiteral("reason"), codeOf(accepted->provenance.ground.reasonFrom)}};
    if (const QStringList suspect = suspectFields(accepted->texts()); !suspect.isEmpty())
        detail.insert(QStringLiteral("not_bsn"), QJsonArray::fromStringList(suspect));
    if (draft.suppressionAcknowledged)
        detail.insert(QStringLiteral("suppression_acknowledged"), true);
    change.touched(filingSystem, contact->id);
    if (!accepted->notes.isEmpty()) {
        if (auto looked = finding_recording::lookAgain(change, filingSystem, contact->id); !looked)
            return looked.error();
    }
    if (auto noted = change.audit(contact_editing::entryFor(QStringLiteral("contact.add"), *contact, detail));
        !noted)
        return noted.error();
    return contact->id;
}

/// Gathers people without naming anybody twice.
class Resemblance final
{
public:
    Outcome take(const Result<QList<Id<Contact>>> &found, const QString &by)
    {
        if (!found)
            return found.error();
        for (const Id<Contact> id : *found) {
            const bool isKnown = std::any_of(
                m_all.begin(), m_all.end(), [=](const SimilarContact &known) { return known.contact == id; });
            if (!isKnown)
                m_all.append({id, by});
        }
        return done;
    }

    const QList<SimilarContact> &all() const { return m_all; }

private:
    QList<SimilarContact> m_all;
};

/// How sort keys begin of people with this family name and this first initial or given name.
QStringList sortKeyStarts(const PersonName &name)
{
    QStringList starts;
    PersonName byInitial = name;
    byInitial.initials = (name.initials + name.givenName).trimmed().left(1);
    byInitial.givenName.clear();
    if (!byInitial.initials.isEmpty())
        starts.append(sortKey(byInitial).trimmed());
    PersonName byGivenName = name;
    byGivenName.initials.clear();
    if (!name.givenName.isEmpty())
        starts.append(sortKey(byGivenName));
    return starts;
}

Outcome compareByName(
    Connection &connection, FilingSystem filingSystem, const ContactDraft &draft, Resemblance &resemblance)
{
    if (draft.name.surname.trimmed().isEmpty())
        return done;
    for (const PostalAddress &address : draft.addresses) {
        const auto postcode = parsePostcode(address.postcode);
        if (!postcode)
            continue;
        for (const QString &start : sortKeyStarts(draft.name)) {
            const auto taken = resemblance.take(
                contact_repository::byNameAndPostcode(connection, filingSystem, start, *postcode),
                QStringLiteral("name-and-postcode"));
            if (!taken)
                return taken;
        }
    }
    return done;
}

Outcome compareByPoints(
    Connection &connection, FilingSystem filingSystem, const ContactDraft &draft, Resemblance &resemblance)
{
    for (ContactPoint point : draft.points) {
        const bool isPhone = point.kind == ContactPoint::Kind::Phone;
        if (isPhone) {
            if (const auto phone = PhoneNumber::parse(point.value))
                point.value = phone->e164;
        }
        const QString normalised = normalisedPoint(point);
        if (normalised.isEmpty() || point.kind == ContactPoint::Kind::Website)
            continue;
        const auto taken = resemblance.take(
            contact_repository::byNormalisedPoint(connection, filingSystem, point.kind, normalised),
            isPhone ? QStringLiteral("phone") : QStringLiteral("email"));
        if (!taken)
            return taken;
    }
    return done;
}

Result<QList<SimilarContact>> similarTo(
    Connection &connection, FilingSystem filingSystem, const ContactDraft &draft)
{
    Resemblance resemblance;
    for (const Identifier &identifier : draft.identifiers) {
        if (identifier.kind != Identifier::Kind::CustomerNumber || identifier.value.trimmed().isEmpty())
            continue;
        const auto taken = resemblance.take(contact_repository::byIdentifier(connection, filingSystem,
                                                identifier.kind, normalisedIdentifier(identifier.value)),
            QStringLiteral("customer-number"));
        if (!taken)
            return taken.error();
    }
    if (auto compared = compareByPoints(connection, filingSystem, draft, resemblance); !compared)
        return compared.error();
    if (auto compared = compareByName(connection, filingSystem, draft, resemblance); !compared)
        return compared.error();
    return resemblance.all();
}

} // namespace

QFuture<Result<Id<Contact>>> Contacts::add(
    const Permit &permit, FilingSystem filingSystem, const ContactDraft &draft) const
{
    return m_context.change(permit, [=](Change &change) { return addOne(change, filingSystem, draft); });
}

QFuture<Result<QList<SimilarContact>>> Contacts::similar(
    const Permit &permit, FilingSystem filingSystem, const ContactDraft &draft) const
{
    return m_context.read(permit, [=](Connection &connection) -> Result<QList<SimilarContact>> {
        if (auto allowed = permit.require(Operation::ViewContacts, filingSystem); !allowed)
            return allowed.error();
        return similarTo(connection, filingSystem, draft);
    });
}
