#include "app/registers/processors.h"

#include "app/changes/service_context.h"
#include "app/consent/purpose_repository.h"
#include "app/contacts/identity_numbers.h"
#include "app/registers/processor_repository.h"

#include <algorithm>

namespace {

Processor tidied(Processor processor)
{
    processor.name = processor.name.simplified();
    processor.kvkNumber = compactNumber(processor.kvkNumber);
    processor.country = processor.country.trimmed().toUpper();
    processor.services = processor.services.simplified();
    processor.contact = processor.contact.simplified();
    return processor;
}

Outcome linkProcessor(Change &change, const Processor &processor)
{
    auto links = processor_repository::links(change.connection());
    const auto known = processor_repository::all(change.connection());
    if (!links || !known)
        return links ? known.error() : links.error();
    for (const Id<Processor> parent : processor.worksFor) {
        const bool isThere = std::any_of(
            known->begin(), known->end(), [parent](const Processor &one) { return one.id == parent; });
        if (!isThere)
            return Error{Failure::NotFound, QStringLiteral("processor.unknown")};
        if (closesCircle(*links, parent, processor.id))
            return Error{Failure::Refused, QStringLiteral("processor.circle")};
        if (auto linked = processor_repository::addLink(change.connection(), parent, processor.id); !linked)
            return linked;
        links->append({parent, processor.id});
    }
    return done;
}

/// A flow without categories of its own is of what the purpose needs.
Outcome addFlows(Change &change, const Processor &processor)
{
    for (DataFlow flow : processor.flows) {
        const auto purpose = purpose_repository::byId(change.connection(), flow.purpose);
        if (!purpose)
            return purpose.error();
        if (!*purpose)
            return Error{Failure::NotFound, QStringLiteral("purpose")};
        if (flow.categories.isEmpty())
            flow.categories = (*purpose)->categories;
        if (auto added = processor_repository::addFlow(change.connection(), processor.id, flow); !added)
            return added;
    }
    return done;
}

/// What is signed tomorrow is no agreement today.
Outcome checkSigned(const Change &change, const Processor &processor)
{
    if (processor.agreementOn.isValid() && processor.agreementOn > change.today())
        return Error{
            Failure::Invalid, QStringLiteral("processor.agreement-later"), {QStringLiteral("agreement")}};
    return done;
}

Outcome agreeWith(Change &change, const QString &name, const ProcessorTerms &terms)
{
    Connection &connection = change.connection();
    auto found = processor_repository::byName(connection, name.simplified());
    if (!found)
        return found.error();
    if (!*found)
        return Error{Failure::NotFound, QStringLiteral("processor.unknown")};
    Processor &processor = **found;
    if (processor.endedAt)
        return Error::refused("processor.ended");
    if (terms.agreementOn.isValid()) {
        processor.agreementOn = terms.agreementOn;
        processor.agreementUntil = terms.agreementUntil;
        if (hasBackwardAgreement(processor))
            return Error{Failure::Invalid, QStringLiteral("processor.fields"), {QStringLiteral("agreement")}};
        if (auto good = checkSigned(change, processor); !good)
            return good;
        if (auto set = processor_repository::setAgreement(connection, processor); !set)
            return set;
    }
    if (const QString contact = terms.contact.simplified(); !contact.isEmpty()) {
        if (auto set = processor_repository::setContact(connection, processor.id, contact); !set)
            return set;
    }
    for (const Id<Purpose> purpose : terms.purposes) {
        const auto receives = processor_repository::hasFlow(connection, processor.id, purpose);
        if (!receives)
            return receives.error();
        if (!*receives)
            processor.flows.append({.purpose = purpose});
    }
    if (auto added = addFlows(change, processor); !added)
        return added;
    return change.audit({.action = QStringLiteral("processor.agree"),
        .objectKind = QStringLiteral("processor"),
        .objectRef = QString::number(processor.id.number()),
        .detail = {{QStringLiteral("agreement"), terms.agreementOn.toString(Qt::ISODate)},
            {QStringLiteral("until"), terms.agreementUntil.toString(Qt::ISODate)},
            {QStringLiteral("contact"), !terms.contact.trimmed().isEmpty()},
            {QStringLiteral("flows"), static_cast<int>(processor.flows.size())}}});
}

Result<Id<Processor>> addProcessor(Change &change, Processor processor)
{
    if (auto good = checkProcessor(processor); !good)
        return good.error();
    if (auto good = checkSigned(change, processor); !good)
        return good.error();
    const auto id =
        processor_repository::add(change.connection(), processor, change.now(), change.permit().staffRef());
    if (!id && id.error().failure == Failure::Duplicate)
        return Error{Failure::Duplicate, QStringLiteral("processor.name-taken"), {QStringLiteral("name")}};
    if (!id)
        return id;
    processor.id = *id;
    if (auto linked = linkProcessor(change, processor); !linked)
        return linked.error();
    if (auto added = addFlows(change, processor); !added)
        return added.error();
    if (auto noted = change.audit({.action = QStringLiteral("processor.add"),
            .objectKind = QStringLiteral("processor"),
            .objectRef = QString::number(id->number()),
            .detail = {{QStringLiteral("kind"), keyOf(processor.kind)},
                {QStringLiteral("country"), processor.country},
                {QStringLiteral("flows"), static_cast<int>(processor.flows.size())}}});
        !noted)
        return noted.error();
    return id;
}

} // namespace

QFuture<Result<QList<Processor>>> Processors::list(const Permit &permit) const
{
    return m_context.read(permit, [permit](Connection &connection) -> Result<QList<Processor>> {
        if (permit.grants().isEmpty())
            return Error{Failure::Refused, QStringLiteral("permit.processors.list")};
        return processor_repository::all(connection);
    });
}

QFuture<Result<Id<Processor>>> Processors::add(const Permit &permit, const Processor &processor) const
{
    return m_context.change(permit, [=](Change &change) -> Result<Id<Processor>> {
        if (auto allowed = permit.requireAnywhere(Operation::ConfigureProcessors); !allowed)
            return allowed.error();
        return addProcessor(change, tidied(processor));
    });
}

QFuture<Outcome> Processors::agree(
    const Permit &permit, const QString &name, const ProcessorTerms &terms) const
{
    return m_context.change(permit, [=](Change &change) -> Outcome {
        if (auto allowed = permit.requireAnywhere(Operation::ConfigureProcessors); !allowed)
            return allowed;
        return agreeWith(change, name, terms);
    });
}
