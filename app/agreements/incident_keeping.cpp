#include "app/agreements/incident_keeping.h"

#include "app/agreements/processor_conduct_repository.h"
#include "app/breaches/breaches.h"
#include "app/changes/change.h"
#include "app/contacts/field_value.h"
#include "app/registers/processor_repository.h"

namespace incident_keeping {

namespace {

BreachEdits breachOf(const ProcessorIncident &incident, const Processor &processor)
{
    const QString told = breach_values::textOf(incident.toldAt);
    const QString title = processor.name + QStringLiteral(": ") + incident.account.simplified();
    return {{BreachField::Title, title.left(breach_values::longestLine)},
        {BreachField::Role, QStringLiteral("controller")}, {BreachField::Facts, incident.account},
        {BreachField::DiscoveredBy, processor.name}, {BreachField::AwareAt, told},
        {BreachField::ControllerToldAt, told}, {BreachField::Processor, processor.name}};
}

Outcome linkBreach(Change &change, const ProcessorIncident &incident)
{
    if (auto linked = processor_conduct_repository::linkBreach(
            change.connection(), incident.id, incident.breach.value_or(0));
        !linked)
        return linked;
    return change.audit({.action = QStringLiteral("processor.incident-breach"),
        .objectKind = QStringLiteral("processor-incident"),
        .objectRef = QString::number(incident.id.number()),
        .detail = {{QStringLiteral("breach"), incident.breach.value_or(0)}}});
}

} // namespace

Result<ProcessorIncident> add(Change &change, ProcessorIncident incident, Instant now)
{
    incident.channel = incident.channel.simplified();
    incident.account = incident.account.trimmed();
    if (auto good = checkIncident(incident, change.now()); !good)
        return good.error();
    if (auto clean = refuseNationalNumbers(
            {{QStringLiteral("channel"), incident.channel}, {QStringLiteral("account"), incident.account}});
        !clean)
        return clean.error();
    const auto processor = processor_repository::byId(change.connection(), incident.processor);
    if (!processor)
        return processor.error();
    if (!*processor)
        return Error{Failure::NotFound, QStringLiteral("processor.unknown")};
    const auto id = processor_conduct_repository::add(
        change.connection(), incident, change.now(), change.permit().staffRef());
    if (!id)
        return id.error();
    incident.id = *id;
    if (auto noted = change.audit({.action = QStringLiteral("processor.incident"),
            .objectKind = QStringLiteral("processor"),
            .objectRef = QString::number(incident.processor.number()),
            .detail = {{QStringLiteral("incident"), id->number()},
                {QStringLiteral("told_at"), incident.toldAt.toText()}}});
        !noted)
        return noted.error();
    const auto breach = breach_keeping::opened(change, breachOf(incident, **processor), now);
    if (!breach)
        return breach.error();
    incident.breach = breach->id.number();
    if (auto linked = linkBreach(change, incident); !linked)
        return linked.error();
    return incident;
}

} // namespace incident_keeping
