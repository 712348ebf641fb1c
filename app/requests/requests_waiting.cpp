#include "app/changes/change.h"
#include "app/contacts/contact_repository.h"
#include "app/contacts/field_value.h"
#include "app/contacts/provenance_repository.h"
#include "app/law/request_deadline.h"
#include "app/requests/deciding_right.h"
#include "app/requests/request_repository.h"
#include "app/requests/request_rules.h"
#include "app/requests/request_stepping.h"
#include "app/requests/requests.h"

#include <QUuid>

using request_steps::actorOf;
using request_steps::advance;
using request_steps::entryFor;
using request_steps::found;
using request_steps::stepThrough;

namespace {

/// What is wrong with what came in, before it is looked at whose it is.
Outcome checkIntake(const RequestIntake &intake, QDate today)
{
    if (!intake.receivedOn.isValid())
        return Error{Failure::Invalid, QStringLiteral("request.received-missing")};
    if (intake.receivedOn > today)
        return Error{Failure::Invalid, QStringLiteral("request.received-future")};
    return refuseNationalNumbers({{QStringLiteral("remark"), intake.remark},
        {QStringLiteral("representative"), intake.representative},
        {QStringLiteral("mandate"), intake.mandate}});
}

/// Whom it is about; nobody asks about data before it was collected.
Result<Contact> subjectOf(Connection &connection, FilingSystem filingSystem, const RequestIntake &intake)
{
    const auto contact = contact_repository::byId(connection, filingSystem, intake.contact);
    if (!contact)
        return contact.error();
    if (!*contact)
        return Error{Failure::NotFound, QStringLiteral("request.contact")};
    const auto origin = provenance_repository::byId(connection, filingSystem, (*contact)->provenance);
    if (!origin)
        return origin.error();
    const QDate collectedOn = *origin ? (*origin)->collectedOn : QDate();
    if (collectedOn.isValid() && intake.receivedOn < collectedOn)
        return Error{Failure::Invalid, QStringLiteral("request.received-early"),
            {collectedOn.toString(Qt::ISODate)}};
    return **contact;
}

/// Ties it to one of the same letter, which then is one as well, or to the closed one it follows on.
Outcome relate(Change &change, Request &request, Id<Request> relatedId)
{
    if (!relatedId.isStored())
        return done;
    auto other = found(change.connection(), request.filingSystem, relatedId);
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
        if (auto stored = advance(change, *other, QStringLiteral("linked")); !stored)
            return stored;
    }
    request.letterRef = other->letterRef;
    return done;
}

/// In one's own right to decide, or in that of whom one stands for.
Outcome mayDecide(
    const ServiceContext &context, Change &change, const Permit &permit, const Request &request)
{
    const auto lent = deciding_right::of(context, change.connection(), permit, request.filingSystem);
    if (!lent)
        return lent.error();
    const auto counts = deciding_right::forRequest(change.connection(), *lent, request);
    return counts ? Outcome(done) : Outcome(counts.error());
}

} // namespace

QFuture<Result<Id<Request>>> Requests::open(
    const Permit &permit, FilingSystem filingSystem, const RequestIntake &intake) const
{
    return m_context.change(permit, [=](Change &change) -> Result<Id<Request>> {
        if (auto allowed = permit.require(Operation::HandleRequests, filingSystem); !allowed)
            return allowed.error();
        if (auto sound = checkIntake(intake, change.today()); !sound)
            return sound.error();
        const auto contact = subjectOf(change.connection(), filingSystem, intake);
        if (!contact)
            return contact.error();
        Request request{.filingSystem = filingSystem,
            .ref = QUuid::createUuid().toString(QUuid::WithoutBraces),
            .type = intake.type,
            .contact = intake.contact,
            .contactRef = contact->ref,
            .receivedOn = intake.receivedOn,
            .dueOn = dueSafe(intake.receivedOn, HolidayMode::Core),
            .channel = intake.channel,
            .remark = intake.remark.trimmed(),
            .registeredBy = permit.staffRef(),
            .registeredAt = change.now(),
            .representative = intake.representative.trimmed(),
            .mandate = intake.mandate.trimmed()};
        if (auto entitled = request_rules::checkRequester(request); !entitled)
            return entitled.error();
        if (auto tied = relate(change, request, intake.related); !tied)
            return tied.error();
        const auto id = request_repository::add(change.connection(), request);
        if (!id)
            return id;
        if (auto noted = request_repository::addStep(change.connection(), filingSystem, *id,
                {.step = QStringLiteral("received"), .actor = permit.staffRef(), .happenedAt = change.now()});
            !noted)
            return noted.error();
        change.requestsTouched(filingSystem);
        change.touched(filingSystem, intake.contact);
        if (auto audited = change.audit(entryFor(request, QStringLiteral("received"))); !audited)
            return audited.error();
        return *id;
    });
}

QFuture<Outcome> Requests::ask(const Permit &permit, FilingSystem filingSystem, Id<Request> id,
    const RequestQuestion &question) const
{
    const bool isAboutIdentity = question.about == RequestQuestion::About::Identity;
    return stepThrough(m_context, permit, Operation::HandleRequests, filingSystem, id,
        isAboutIdentity ? QStringLiteral("identity-asked") : QStringLiteral("scope-asked"),
        [=](const Request &request, Change &change) -> Result<Request> {
            if (auto clean = refuseNationalNumbers({{QStringLiteral("reason"), question.reason}}); !clean)
                return clean.error();
            auto next = request_rules::asked(request, question, change.today());
            if (!next)
                return next;
            const auto added =
                request_repository::addQuestion(change.connection(), filingSystem, id, question);
            return added ? next : Result<Request>(added.error());
        });
}

QFuture<Outcome> Requests::hearScope(
    const Permit &permit, FilingSystem filingSystem, Id<Request> id, QDate answeredOn) const
{
    return stepThrough(m_context, permit, Operation::HandleRequests, filingSystem, id,
        QStringLiteral("scope-heard"), [=](const Request &request, Change &change) -> Result<Request> {
            const auto questions =
                request_repository::questions(change.connection(), filingSystem, id);
            if (!questions)
                return questions.error();
            const RequestQuestion latest = questions->isEmpty() ? RequestQuestion{} : questions->constLast();
            auto next = request_rules::scopeHeard(request, latest, answeredOn, change.today());
            if (!next)
                return next;
            const auto answered = request_repository::answerQuestions(
                change.connection(), filingSystem, id, RequestQuestion::About::Scope, answeredOn);
            return answered ? next : Result<Request>(answered.error());
        });
}

QFuture<Outcome> Requests::extend(const Permit &permit, FilingSystem filingSystem, Id<Request> id,
    QDate sentOn, const QString &reason) const
{
    return stepThrough(m_context, permit, Operation::ViewContacts, filingSystem, id,
        QStringLiteral("extended"),
        [=, &context = m_context](const Request &request, Change &change) -> Result<Request> {
            if (auto may = mayDecide(context, change, permit, request); !may)
                return may.error();
            if (auto clean = refuseNationalNumbers({{QStringLiteral("reason"), reason}}); !clean)
                return clean.error();
            return request_rules::extended(request, actorOf(permit), sentOn, reason, change.today());
        });
}

QFuture<Outcome> Requests::setAside(
    const Permit &permit, FilingSystem filingSystem, Id<Request> id, Id<Request> original) const
{
    return stepThrough(m_context, permit, Operation::HandleRequests, filingSystem, id,
        QStringLiteral("set-aside"), [=](const Request &request, Change &change) -> Result<Request> {
            const auto other = found(change.connection(), filingSystem, original);
            return other ? request_rules::setAside(request, *other, change.now()) : other;
        });
}

QFuture<Outcome> Requests::askBack(
    const Permit &permit, FilingSystem filingSystem, Id<Request> id, const QString &question) const
{
    return stepThrough(
        m_context, permit, Operation::ViewContacts, filingSystem, id, QStringLiteral("asked-back"),
        [=, &context = m_context](const Request &request, Change &change) -> Result<Request> {
            if (auto may = mayDecide(context, change, permit, request); !may)
                return may.error();
            if (auto clean = refuseNationalNumbers({{QStringLiteral("question"), question}}); !clean)
                return clean.error();
            return request_rules::askedBack(request, actorOf(permit), question);
        },
        question.trimmed());
}
