#include "app/grounds/ground_giving.h"

#include "app/changes/change.h"
#include "app/consent/processing_ground_repository.h"
#include "app/consent/purpose_repository.h"
#include "app/contacts/archive_veil.h"
#include "app/contacts/contact_file_store.h"
#include "app/contacts/field_value.h"
#include "app/contacts/provenance_repository.h"
#include "app/grounds/ground_setting_reader.h"
#include "app/grounds/ground_words_repository.h"
#include "app/grounds/reason_rule.h"

namespace ground_giving {

namespace {

bool saysOwnWords(const GroundWish &wish)
{
    return wish.reason || wish.interest || wish.balancing;
}

/// Nobody gives a reason to keep what they may not see: of whom a duty alone keeps something no purpose needs
/// anything any more (domain.md 8.4).
Outcome checkArchive(Change &change, FilingSystem filingSystem, const QList<Id<Contact>> &contacts)
{
    const auto hidden = archive_veil::hiddenAmong(
        change.connection(), change.permit(), filingSystem, change.today(), contacts);
    if (!hidden)
        return hidden.error();
    return hidden->isEmpty() ? Outcome(done)
                             : Outcome(Error{Failure::Refused, QStringLiteral("ground.archived"),
                                   {QString::number(hidden->size())}});
}

/// The purpose that a decision names, as it can carry a ground; none where it names none.
Result<std::optional<Purpose>> namedPurpose(
    Connection &connection, FilingSystem filingSystem, const GroundDecision &decision)
{
    const auto refuse = [](Failure failure, const char *what) {
        return Error{failure, QLatin1String(what), {QStringLiteral("purpose")}};
    };
    if (!decision.purpose.isStored()) {
        if (decision.basis == LawfulBasis::Consent)
            return refuse(Failure::Invalid, "ground.is-consent");
        return std::optional<Purpose>();
    }
    auto purpose = purpose_repository::byId(connection, decision.purpose);
    if (!purpose)
        return purpose;
    if (!*purpose)
        return refuse(Failure::NotFound, "purpose");
    if ((*purpose)->asksConsent())
        return refuse(Failure::Invalid, "ground.is-consent");
    if ((*purpose)->endedAt)
        return refuse(Failure::Refused, "purpose.ended");
    if (!(*purpose)->appliesTo.contains(filingSystem))
        return refuse(Failure::Invalid, "consent.filing-system");
    return purpose;
}

/// Where they came from stays as it was; why they are kept from now on is written beside it.
Result<Id<Provenance>> writeGround(Change &change, const ContactFile &file, const ContactGround &ground,
    LawfulBasis basis, Id<Purpose> purpose)
{
    Provenance provenance = file.provenance;
    provenance.basis = letterOf(basis);
    provenance.purpose = purpose;
    provenance.recordedBy = change.permit().staffRef();
    provenance.recordedAt = change.now();
    provenance.ground = ground;
    const auto id = provenance_repository::add(
        change.connection(), file.contact.filingSystem, provenance, file.contact.id);
    if (!id)
        return id;
    if (auto set = provenance_repository::setContact(
            change.connection(), file.contact.filingSystem, file.contact.id, *id);
        !set)
        return set.error();
    return id;
}

Outcome giveOne(Change &change, FilingSystem filingSystem, Id<Contact> id, const GroundDecision &decision,
    const std::optional<Purpose> &purpose, GroundSetting setting)
{
    const auto file = contact_file_store::find(change.connection(), filingSystem, id);
    if (!file)
        return file.error();
    if (!*file)
        return Error{Failure::NotFound, QStringLiteral("contact")};
    const Contact &contact = (*file)->contact;
    const bool isOwn = !contact.ref.isEmpty() && contact.ref == change.permit().ownContact();
    if (auto allowed = mayEditRecord(isOwn ? std::optional(id) : std::nullopt, id); !allowed)
        return allowed;
    if (contact.restrictedAt)
        return Error{Failure::Refused, QStringLiteral("contact.restricted")};
    setting.kind = contact.kind;
    setting.isBusiness = contact.organisation.isStored() || contact.kind == ContactKind::Supplier;
    setting.facts = (*file)->facts;
    const auto ground = resolveGround(decision.wish, setting);
    if (!ground)
        return ground.error();
    const auto provenance = writeGround(change, **file, *ground, setting.basis, decision.purpose);
    if (!provenance)
        return provenance.error();
    if (purpose) {
        const auto added = processing_ground_repository::add(change.connection(), filingSystem,
            {.contact = id,
                .purpose = purpose->id,
                .basis = purpose->basis,
                .reason = ground->reason.isEmpty() ? purpose->assessment : ground->reason,
                .holdsUntil = ground->untilOn,
                .provenance = *provenance,
                .recordedAt = change.now(),
                .recordedBy = change.permit().staffRef()});
        if (!added)
            return added.error();
    }
    change.touched(filingSystem, id);
    return change.audit({.action = QStringLiteral("ground.give"),
        .filingSystem = filingSystem,
        .objectKind = QStringLiteral("contact"),
        .objectRef = contact.refText(),
        .detail = {{QStringLiteral("basis"), letterOf(setting.basis)},
            {QStringLiteral("purpose"), purpose ? purpose->key : QString()},
            {QStringLiteral("reason"), codeOf(ground->reasonFrom)},
            {QStringLiteral("until"),
                ground->untilOn.isValid() ? ground->untilOn.toString(Qt::ISODate) : ground->untilRule}}});
}

} // namespace

Result<QSet<qint64>> givenToday(Connection &connection, const Permit &permit, FilingSystem filingSystem,
    const GroundWish &wish, QDate today)
{
    if (!saysOwnWords(wish) || permit.may(Operation::GiveReasonsForMany, filingSystem))
        return QSet<qint64>();
    return ground_words_repository::givenSince(
        connection, filingSystem, permit.staffRef(), wish, Instant::fromDateTime(today.startOfDay()));
}

Outcome mayGive(const Permit &permit, FilingSystem filingSystem, const GroundWish &wish, qint64 people)
{
    if (!saysOwnWords(wish) || people <= mostPeopleForOwnReason ||
        permit.may(Operation::GiveReasonsForMany, filingSystem))
        return done;
    return Error{Failure::Refused, QStringLiteral("ground.reason-for-many"),
        {QString::number(mostPeopleForOwnReason)}};
}

Result<int> give(Change &change, FilingSystem filingSystem, const QList<Id<Contact>> &contacts,
    const GroundDecision &decision)
{
    const Permit &permit = change.permit();
    if (auto allowed = permit.require(Operation::GiveGrounds, filingSystem); !allowed)
        return allowed.error();
    if (contacts.isEmpty())
        return Error{Failure::Invalid, QStringLiteral("ground.nobody")};
    if (auto seen = checkArchive(change, filingSystem, contacts); !seen)
        return seen.error();
    auto people = givenToday(change.connection(), permit, filingSystem, decision.wish, change.today());
    if (!people)
        return people.error();
    for (const Id<Contact> contact : contacts)
        people->remove(contact.number());
    if (auto allowed = mayGive(permit, filingSystem, decision.wish, people->size() + contacts.size());
        !allowed)
        return allowed.error();
    const GroundWish &wish = decision.wish;
    if (auto clean =
            refuseNationalNumbers({{QStringLiteral("ground-reason"), wish.reason.value_or(QString())},
                {QStringLiteral("interest"), wish.interest.value_or(QString())},
                {QStringLiteral("balancing"), wish.balancing.value_or(QString())}});
        !clean)
        return clean.error();
    const auto purpose = namedPurpose(change.connection(), filingSystem, decision);
    if (!purpose)
        return purpose.error();
    auto setting = ground_setting_reader::of(change.connection(), decision.purpose, change.today());
    if (!setting)
        return setting.error();
    setting->basis = *purpose ? (*purpose)->basis : decision.basis;
    for (const Id<Contact> contact : contacts) {
        if (auto given = giveOne(change, filingSystem, contact, decision, *purpose, *setting); !given)
            return given.error();
    }
    return int(contacts.size());
}

} // namespace ground_giving
