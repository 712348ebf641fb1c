#include "app/registers/processor_keeping.h"

#include "app/agreements/agreement_keeping.h"
#include "app/changes/change.h"
#include "app/consent/purpose_repository.h"
#include "app/contacts/identity_numbers.h"
#include "app/contacts/written_texts.h"
#include "app/registers/data_transfer_repository.h"
#include "app/registers/processor_repository.h"

#include <QJsonArray>

#include <algorithm>
#include <array>
#include <utility>

namespace processor_keeping {

namespace {

/// Spaces and signs that were typed besides.
Processor tidied(Processor processor)
{
    const auto codes = [](QStringList list) {
        for (QString &code : list)
            code = code.trimmed().toUpper();
        list.removeAll(QString());
        list.removeDuplicates();
        return list;
    };
    processor.name = processor.name.simplified();
    processor.kvkNumber = compactNumber(processor.kvkNumber);
    processor.country = processor.country.trimmed().toUpper();
    for (QString *text : {&processor.services, &processor.contact, &processor.breachContact,
             &processor.exitPlan, &processor.deletionProof})
        *text = text->simplified();
    processor.hosting = codes(processor.hosting);
    processor.hosting.removeAll(processor.country);
    for (QString &system : processor.systems)
        system = system.simplified();
    processor.systems.removeAll(QString());
    processor.systems.removeDuplicates();
    for (ProcessorCertificate &certificate : processor.certificates)
        certificate.name = certificate.name.simplified();
    for (DataFlow &flow : processor.flows) {
        for (QString *text : {&flow.note, &flow.people, &flow.system})
            *text = text->simplified();
        flow.country = flow.country.trimmed().toUpper();
    }
    return processor;
}

/// The circle in words of the register, so that whoever reads it sees where to break it.
Error circleError(const QList<Id<Processor>> &circle, const QList<Processor> &known)
{
    QStringList names;
    for (const Id<Processor> id : circle) {
        for (const Processor &each : known) {
            if (each.id == id)
                names.append(each.name);
        }
    }
    return Error::refused("processor.circle", {names.join(QStringLiteral(" > "))});
}

Outcome linkProcessor(Change &change, const Processor &processor, const QList<Id<Processor>> &parents)
{
    auto links = processor_repository::links(change.connection());
    const auto known = processor_repository::all(change.connection());
    if (!links || !known)
        return links ? known.error() : links.error();
    for (const Id<Processor> parent : parents) {
        const auto above = std::find_if(
            known->begin(), known->end(), [parent](const Processor &one) { return one.id == parent; });
        if (above == known->end())
            return Error{Failure::NotFound, QStringLiteral("processor.unknown")};
        if (above->endedAt)
            return Error::refused("processor.ended");
        if (const auto circle = circleOf(*links, parent, processor.id); !circle.isEmpty())
            return circleError(circle, *known);
        if (auto linked = processor_repository::addLink(change.connection(), parent, processor.id); !linked)
            return linked;
        links->append({parent, processor.id});
    }
    return done;
}

/// A flow without categories of its own is of what the purpose needs.
Outcome addFlows(Change &change, Id<Processor> processor, const QList<DataFlow> &flows)
{
    for (DataFlow flow : flows) {
        const auto purpose = purpose_repository::byId(change.connection(), flow.purpose);
        if (!purpose)
            return purpose.error();
        if (!*purpose)
            return Error{Failure::NotFound, QStringLiteral("purpose")};
        if (flow.categories.isEmpty())
            flow.categories = (*purpose)->categories;
        if (auto added = processor_repository::addFlow(change.connection(), processor, flow); !added)
            return added;
    }
    return done;
}

/// What is signed tomorrow is no agreement today.
Outcome checkSigned(const Change &change, const QList<AgreementDays> &agreements)
{
    const bool isLater = std::any_of(agreements.begin(), agreements.end(),
        [&](const AgreementDays &agreement) { return agreement.signedOn > change.today(); });
    return isLater ? Outcome(Error{Failure::Invalid, QStringLiteral("processor.agreement-later"),
                         {QStringLiteral("agreement")}})
                   : Outcome(done);
}

using FlowText = std::pair<const char *, QString DataFlow::*>;

constexpr std::array flowTexts = {FlowText{"flow-note", &DataFlow::note},
    FlowText{"flow-people", &DataFlow::people}, FlowText{"flow-system", &DataFlow::system}};

/// Of flows only what none of them said before.
void addFlowTexts(WrittenTexts &written, const QList<DataFlow> &now, const QList<DataFlow> &before)
{
    for (const auto &[name, text] : flowTexts) {
        for (const DataFlow &flow : now) {
            const bool isKnown = std::any_of(before.begin(), before.end(),
                [&, text = text](const DataFlow &each) { return each.*text == flow.*text; });
            if (!isKnown)
                written.add(QLatin1String(name), flow.*text);
        }
    }
}

/// The register goes into agreements, the record of processing and the statement.
Outcome checkWords(const Processor &now, const Processor &before)
{
    WrittenTexts written;
    written.add(QStringLiteral("services"), now.services, before.services);
    written.add(QStringLiteral("exit-plan"), now.exitPlan, before.exitPlan);
    written.add(QStringLiteral("deletion-proof"), now.deletionProof, before.deletionProof);
    addFlowTexts(written, now.flows, before.flows);
    return written.checkOfOrganisations();
}

/// The names of the fields that are otherwise now: what the trail tells of a change.
QJsonArray changedFields(const Processor &before, const Processor &now)
{
    const std::pair<const char *, bool> fields[] = {{"name", before.name != now.name},
        {"kind", before.kind != now.kind}, {"kvk", before.kvkNumber != now.kvkNumber},
        {"country", before.country != now.country}, {"services", before.services != now.services},
        {"contact", before.contact != now.contact}, {"categories", before.categories != now.categories},
        {"breach-contact", before.breachContact != now.breachContact},
        {"hosting", before.hosting != now.hosting}, {"systems", before.systems != now.systems},
        {"certificates", before.certificates != now.certificates},
        {"review", before.reviewedOn != now.reviewedOn || before.reviewOn != now.reviewOn},
        {"exit-plan", before.exitPlan != now.exitPlan},
        {"deletion", before.deletedOn != now.deletedOn || before.deletionProof != now.deletionProof}};
    QJsonArray changed;
    for (const auto &[name, isChanged] : fields) {
        if (isChanged)
            changed.append(QLatin1String(name));
    }
    return changed;
}

/// What stands in one list and not in the other.
template <typename Value>
QList<Value> only(const QList<Value> &here, const QList<Value> &there)
{
    QList<Value> found;
    for (const Value &value : here) {
        if (!there.contains(value))
            found.append(value);
    }
    return found;
}

QJsonArray numbersOf(const QList<Id<Processor>> &processors)
{
    QJsonArray numbers;
    for (const Id<Processor> each : processors)
        numbers.append(each.number());
    return numbers;
}

QJsonArray purposesOf(const QList<DataFlow> &flows)
{
    QJsonArray numbers;
    for (const DataFlow &flow : flows)
        numbers.append(flow.purpose.number());
    return numbers;
}

/// One that there is and that goes on, with all that hangs on it.
Result<Processor> running(Change &change, Id<Processor> id)
{
    auto found = processor_repository::byId(change.connection(), id);
    if (!found)
        return found.error();
    if (!*found)
        return Error{Failure::NotFound, QStringLiteral("processor.unknown")};
    if ((*found)->endedAt)
        return Error::refused("processor.ended");
    return **found;
}

/// Links first away and then new: what is turned round is no circle.
Outcome relink(Change &change, const Processor &before, const Processor &now)
{
    const QList<Id<Processor>> gone = only(before.worksFor, now.worksFor);
    for (const Id<Processor> parent : gone) {
        if (auto removed = processor_repository::removeLink(change.connection(), parent, now.id); !removed)
            return removed;
    }
    return linkProcessor(change, now, only(now.worksFor, before.worksFor));
}

Outcome reflow(Change &change, const Processor &before, const Processor &now)
{
    if (before.flows == now.flows)
        return done;
    if (auto removed = processor_repository::removeFlows(change.connection(), now.id); !removed)
        return removed;
    return addFlows(change, now.id, now.flows);
}

} // namespace

Outcome agree(Change &change, const QString &name, const ProcessorTerms &terms)
{
    Connection &connection = change.connection();
    auto found = processor_repository::byName(connection, name.simplified());
    if (!found)
        return found.error();
    if (!*found)
        return Error{Failure::NotFound, QStringLiteral("processor.unknown")};
    const Processor &processor = **found;
    if (processor.endedAt)
        return Error::refused("processor.ended");
    if (terms.agreementOn.isValid()) {
        const AgreementDays days{.signedOn = terms.agreementOn, .until = terms.agreementUntil};
        if (hasBackwardAgreement({.agreements = {days}}))
            return Error{Failure::Invalid, QStringLiteral("processor.fields"), {QStringLiteral("agreement")}};
        if (auto good = checkSigned(change, {days}); !good)
            return good;
        if (auto kept = agreement_keeping::agreeOnDays(change, processor.id, days); !kept)
            return kept;
    }
    if (const QString contact = terms.contact.simplified(); !contact.isEmpty()) {
        if (auto set = processor_repository::setContact(connection, processor.id, contact); !set)
            return set;
    }
    QList<DataFlow> flows;
    for (const Id<Purpose> purpose : terms.purposes) {
        const auto receives = processor_repository::hasFlow(connection, processor.id, purpose);
        if (!receives)
            return receives.error();
        if (!*receives)
            flows.append({.purpose = purpose});
    }
    if (auto added = addFlows(change, processor.id, flows); !added)
        return added;
    return change.audit({.action = QStringLiteral("processor.agree"),
        .objectKind = QStringLiteral("processor"),
        .objectRef = QString::number(processor.id.number()),
        .detail = {{QStringLiteral("agreement"), terms.agreementOn.toString(Qt::ISODate)},
            {QStringLiteral("until"), terms.agreementUntil.toString(Qt::ISODate)},
            {QStringLiteral("contact"), !terms.contact.trimmed().isEmpty()},
            {QStringLiteral("flows"), static_cast<int>(flows.size())}}});
}

Result<Id<Processor>> add(Change &change, const Processor &typed)
{
    Processor processor = tidied(typed);
    if (auto good = checkProcessor(processor); !good)
        return good.error();
    if (auto good = checkSigned(change, processor.agreements); !good)
        return good.error();
    if (auto clean = checkWords(processor, {}); !clean)
        return clean.error();
    const auto id =
        processor_repository::add(change.connection(), processor, change.now(), change.permit().staffRef());
    if (!id && id.error().failure == Failure::Duplicate)
        return Error{Failure::Duplicate, QStringLiteral("processor.name-taken"), {QStringLiteral("name")}};
    if (!id)
        return id;
    processor.id = *id;
    if (auto set =
            processor_repository::setCertificates(change.connection(), processor.id, processor.certificates);
        !set)
        return set.error();
    if (auto linked = linkProcessor(change, processor, processor.worksFor); !linked)
        return linked.error();
    if (auto added = addFlows(change, processor.id, processor.flows); !added)
        return added.error();
    for (const AgreementDays &days : std::as_const(processor.agreements)) {
        if (auto kept = agreement_keeping::agreeOnDays(change, processor.id, days); !kept)
            return kept.error();
    }
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

Result<Processor> replace(Change &change, const Processor &typed)
{
    Processor now = tidied(typed);
    const auto before = running(change, now.id);
    if (!before)
        return before.error();
    now.agreements = before->agreements; // they change where they are kept
    if (auto good = checkProcessor(now); !good)
        return good.error();
    if (auto clean = checkWords(now, *before); !clean)
        return clean.error();
    auto replaced = processor_repository::replace(change.connection(), now);
    if (!replaced && replaced.error().failure == Failure::Duplicate)
        return Error{Failure::Duplicate, QStringLiteral("processor.name-taken"), {QStringLiteral("name")}};
    if (!replaced)
        return replaced.error();
    if (auto set = processor_repository::setCertificates(change.connection(), now.id, now.certificates); !set)
        return set.error();
    if (auto linked = relink(change, *before, now); !linked)
        return linked.error();
    if (auto flowing = reflow(change, *before, now); !flowing)
        return flowing.error();
    auto noted = change.audit({.action = QStringLiteral("processor.change"),
        .objectKind = QStringLiteral("processor"),
        .objectRef = QString::number(now.id.number()),
        .detail = {{QStringLiteral("fields"), changedFields(*before, now)},
            {QStringLiteral("links-added"), numbersOf(only(now.worksFor, before->worksFor))},
            {QStringLiteral("links-removed"), numbersOf(only(before->worksFor, now.worksFor))},
            {QStringLiteral("flows-added"), purposesOf(only(now.flows, before->flows))},
            {QStringLiteral("flows-removed"), purposesOf(only(before->flows, now.flows))}}});
    return noted ? running(change, now.id) : Result<Processor>(noted.error());
}

Result<int> end(Change &change, const ProcessorEnd &order)
{
    Connection &connection = change.connection();
    auto ending = running(change, order.processor);
    const auto all = processor_repository::all(connection);
    if (!ending || !all)
        return ending ? all.error() : ending.error();
    const QList<Id<Processor>> along = endingWith(*all, ending->id);
    QList<Processor> gone;
    QStringList names;
    for (const Processor &each : *all) {
        if (along.contains(each.id)) {
            gone.append(each);
            names.append(each.name);
        }
    }
    if (!gone.isEmpty() && !order.withSubProcessors)
        return Error::refused("processor.depended-on", {names.join(QStringLiteral(", "))});
    if (order.deletedOn.isValid() && order.deletedOn > change.today())
        return Error{Failure::Invalid, QStringLiteral("processor.fields"), {QStringLiteral("deletion")}};
    if (order.deletedOn.isValid()) {
        const Processor before = *ending;
        ending->deletedOn = order.deletedOn;
        ending->deletionProof = order.deletionProof.simplified();
        if (auto clean = checkWords(*ending, before); !clean)
            return clean.error();
    }
    gone.prepend(*ending);
    int transfers = 0;
    for (const Processor &each : std::as_const(gone)) {
        if (auto ended = processor_repository::end(connection, each, change.now()); !ended)
            return ended.error();
        const auto stopped = data_transfer_repository::endOf(connection, each.id, change.now());
        if (!stopped)
            return stopped.error();
        transfers += *stopped;
    }
    if (auto noted = change.audit({.action = QStringLiteral("processor.end"),
            .objectKind = QStringLiteral("processor"),
            .objectRef = QString::number(ending->id.number()),
            .detail = {{QStringLiteral("with"), numbersOf(along)}, {QStringLiteral("transfers"), transfers},
                {QStringLiteral("deleted"), ending->deletedOn.toString(Qt::ISODate)}}});
        !noted)
        return noted.error();
    return static_cast<int>(gone.size());
}

} // namespace processor_keeping
