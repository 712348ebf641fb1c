#include "app/requests/request_opening.h"

#include "app/changes/change.h"
#include "app/contacts/attachment_repository.h"
#include "app/contacts/contact_repository.h"
#include "app/contacts/field_value.h"
#include "app/contacts/provenance_repository.h"
#include "app/findings/finding_recording.h"
#include "app/law/request_deadline.h"
#include "app/requests/representative_repository.h"
#include "app/requests/request_doing.h"
#include "app/requests/request_letter_repository.h"
#include "app/requests/request_limiting.h"
#include "app/requests/request_repository.h"
#include "app/requests/request_rules.h"
#include "app/requests/request_steps.h"
#include "app/settings/holiday_setting.h"

#include <QCryptographicHash>
#include <QUuid>

namespace request_opening {

namespace {

/// What is wrong with what came in, before it is looked at whose it is.
Outcome checkIntake(const RequestIntake &intake, QDate today)
{
    if (!intake.receivedOn.isValid())
        return Error{Failure::Invalid, QStringLiteral("request.received-missing")};
    if (auto fits = request_doing::checkAim(intake); !fits)
        return fits;
    if (intake.receivedOn > today)
        return Error{Failure::Invalid, QStringLiteral("request.received-future")};
    if (intake.letter) {
        if (auto kept = checkLetter(*intake.letter); !kept)
            return kept;
        if (auto clean = refuseNationalNumbers({{QStringLiteral("letter"), intake.letter->name}}); !clean)
            return clean;
    }
    return refuseNationalNumbers(
        {{QStringLiteral("remark"), intake.remark}, {QStringLiteral("representative"), intake.representative},
            {QStringLiteral("mandate"), intake.mandate},
            {QStringLiteral("representative-street"), intake.representativeAddress.street}});
}

/// Whom it is about; nobody asks about data before the day that was said to be that of its collection.
Result<Contact> subjectOf(Connection &connection, FilingSystem filingSystem, const RequestIntake &intake)
{
    const auto contact = contact_repository::byId(connection, filingSystem, intake.contact);
    if (!contact)
        return contact.error();
    if (!*contact)
        return Error{Failure::NotFound, QStringLiteral("contact.find")};
    const auto origin = provenance_repository::byId(connection, filingSystem, (*contact)->provenance);
    if (!origin)
        return origin.error();
    const QDate collectedOn = *origin ? (*origin)->collectedOn : QDate();
    // Where no other day was said it is the one of typing in, which may well come after the letter.
    const bool isSaid = collectedOn.isValid() && collectedOn < (*origin)->recordedAt.toLocal().date();
    if (isSaid && intake.receivedOn < collectedOn)
        return Error{
            Failure::Invalid, QStringLiteral("request.received-early"), {collectedOn.toString(Qt::ISODate)}};
    return **contact;
}

/// Ties it to one of the same letter, which then is one as well, or to the closed one it follows on.
Outcome relate(Change &change, Request &request, Id<Request> relatedId)
{
    if (!relatedId.isStored())
        return done;
    auto other = request_steps::found(change.connection(), request.filingSystem, relatedId);
    if (!other)
        return other.error();
    if (other->contactRef != request.contactRef)
        return Error{Failure::Invalid, QStringLiteral("request.related-other")};
    if (!other->isOpen()) {
        request.relatedRef = other->ref;
        return done;
    }
    if (other->letterRef.isEmpty()) {
        other->letterRef = other->ref;
        if (auto stored = request_steps::advance(change, *other, QStringLiteral("linked")); !stored)
            return stored;
    }
    request.letterRef = other->letterRef;
    return done;
}

/// The letter stands among the files of the person, as all evidence does.
Outcome keepLetter(Change &change, const Request &request, const RequestLetter &letter)
{
    const auto kept = attachment_repository::add(change.connection(), request.filingSystem, request.contact,
        {.name = letter.name,
            .mediaType = letter.mediaType,
            .content = letter.content,
            .digest = QCryptographicHash::hash(letter.content, QCryptographicHash::Sha256),
            .addedAt = change.now(),
            .addedBy = change.permit().staffRef()});
    if (!kept)
        return kept.error();
    if (auto tied =
            request_letter_repository::add(change.connection(), request.filingSystem, request.id, *kept);
        !tied)
        return tied;
    if (auto looked = finding_recording::lookAtFile(change, request.filingSystem, request.contact, *kept);
        !looked)
        return looked;
    const QString step = QStringLiteral("letter-kept");
    if (auto noted = request_repository::addStep(change.connection(), request.filingSystem, request.id,
            {.step = step, .actor = change.permit().staffRef(), .happenedAt = change.now()});
        !noted)
        return noted;
    return change.audit(request_steps::entryFor(request, step));
}

/// The letter, and where who asks in the person's stead is reached.
Outcome keepWhatCame(
    Change &change, const Request &request, const RequestIntake &intake, const RepresentativeAddress &address)
{
    if (!address.isEmpty()) {
        if (auto kept = representative_repository::set(change.connection(), request, address); !kept)
            return kept;
    }
    return intake.letter ? keepLetter(change, request, *intake.letter) : Outcome(done);
}

Result<Id<Request>> registeredRequest(Change &change, FilingSystem filingSystem, const RequestIntake &intake)
{
    const Permit &permit = change.permit();
    if (auto sound = checkIntake(intake, change.today()); !sound)
        return sound.error();
    const auto contact = subjectOf(change.connection(), filingSystem, intake);
    if (!contact)
        return contact.error();
    const auto holidays = holiday_setting::find(change.connection());
    if (!holidays)
        return holidays.error();
    Request request{.filingSystem = filingSystem,
        .ref = QUuid::createUuid().toString(QUuid::WithoutBraces),
        .type = intake.type,
        .contact = intake.contact,
        .contactRef = contact->ref,
        .receivedOn = intake.receivedOn,
        .dueOn = dueSafe(intake.receivedOn, *holidays),
        .channel = intake.channel,
        .remark = intake.remark.trimmed(),
        .registeredBy = permit.staffRef(),
        .registeredAt = change.now(),
        .representative = intake.representative.trimmed(),
        .mandate = intake.mandate.trimmed(),
        .aim = intake.aim};
    if (auto entitled = request_rules::checkRequester(request); !entitled)
        return entitled.error();
    const RepresentativeAddress address = representative_address::trimmed(intake.representativeAddress);
    if (auto reached = representative_address::check(request, address); !reached)
        return reached.error();
    if (auto tied = relate(change, request, intake.related); !tied)
        return tied.error();
    if (auto free = request_limiting::refuseHeld(change, request); !free)
        return free.error();
    const auto id = request_steps::takeIn(change, request);
    if (!id)
        return id;
    request.id = *id;
    if (auto kept = keepWhatCame(change, request, intake, address); !kept)
        return kept.error();
    auto begun = request_doing::onReceipt(change, *id, filingSystem);
    return begun ? id : Result<Id<Request>>(begun.error());
}

} // namespace

Result<Id<Request>> open(Change &change, FilingSystem filingSystem, const RequestIntake &intake)
{
    if (auto allowed = change.permit().require(Operation::HandleRequests, filingSystem); !allowed)
        return allowed.error();
    return registeredRequest(change, filingSystem, intake);
}

Result<Id<Request>> askErasure(Change &change, FilingSystem filingSystem, Id<Contact> contact)
{
    if (auto allowed = change.permit().require(Operation::DecideRequests, filingSystem); !allowed)
        return allowed.error();
    return registeredRequest(change, filingSystem,
        {.type = Request::Type::Erasure,
            .contact = contact,
            .receivedOn = change.today(),
            .channel = Request::Channel::OwnInitiative});
}

} // namespace request_opening
