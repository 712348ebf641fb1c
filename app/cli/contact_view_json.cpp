#include "app/classification/class_rules.h"
#include "app/cli/contact_codes.h"
#include "app/cli/contact_view.h"
#include "app/cli/forbidden_values.h"
#include "app/cli/ground_options.h"
#include "app/cli/term_answer.h"
#include "app/consent/consent_names.h"
#include "app/contacts/contact_name.h"
#include "app/documents/informing_words.h"
#include "app/documents/request_words.h"
#include "app/documents/retention_words.h"

#include <QJsonArray>

namespace {

QJsonValue jsonOf(QDate day)
{
    return day.isValid() ? QJsonValue(day.toString(Qt::ISODate)) : QJsonValue();
}

QJsonValue jsonOf(const std::optional<Instant> &moment)
{
    return moment ? QJsonValue(moment->toText()) : QJsonValue();
}

QJsonValue purposeKey(const ContactView &view, Id<Purpose> id)
{
    const Purpose *purpose = view.purpose(id);
    return purpose ? QJsonValue(purpose->key) : QJsonValue();
}

QJsonObject jsonOf(const ContactView &view, const Provenance &provenance)
{
    return {{QStringLiteral("source"), provenance.source},
        {QStringLiteral("collected"), jsonOf(provenance.collectedOn)},
        {QStringLiteral("basis"), provenance.basis},
        {QStringLiteral("purpose"), purposeKey(view, provenance.purpose)},
        {QStringLiteral("import"),
            provenance.batch.isStored() ? QJsonValue(provenance.batch.number()) : QJsonValue()},
        {QStringLiteral("recorded_by"), provenance.recordedBy},
        {QStringLiteral("recorded_at"), provenance.recordedAt.toText()}};
}

QJsonObject contactOf(const ContactView &view)
{
    const Contact &contact = view.file.contact;
    QJsonObject json{{QStringLiteral("id"), contact.id.number()}, {QStringLiteral("ref"), contact.refText()},
        {QStringLiteral("kind"), codeOf(contact.kind)},
        {QStringLiteral("name"), displayName(nameOf(contact))}, {QStringLiteral("version"), contact.version},
        {QStringLiteral("organisation"), view.file.organisation ? view.file.organisation->name : QString()},
        {QStringLiteral("restricted_since"), jsonOf(contact.restrictedAt)}};
    QJsonObject sources;
    for (const EditRule &rule : editRules()) {
        const QString value = view.file.valueOf(rule.field);
        if (value.isEmpty())
            continue;
        json.insert(rule.code.toString(), value);
        sources.insert(rule.code.toString(), jsonOf(view, view.file.provenanceOf(rule.field)));
    }
    json.insert(QStringLiteral("sources"), sources);
    QJsonArray archived;
    for (const ArchivedTerm &term : view.file.archived)
        archived.append(QJsonObject{{QStringLiteral("category"), codeOf(term.category)},
            {QStringLiteral("rule"), term.rule},
            {QStringLiteral("until"), jsonOf(term.until.value_or(QDate()))},
            {QStringLiteral("over"), term.isOver}});
    json.insert(QStringLiteral("archived"), archived);
    json.insert(QStringLiteral("archive_left_out"), view.file.isVeiled);
    return json;
}

QJsonArray pointsOf(const ContactFile &file)
{
    QJsonArray points;
    for (const ContactPoint &point : file.points)
        points.append(QJsonObject{{QStringLiteral("kind"), codeOf(point.kind)},
            {QStringLiteral("label"), codeOf(point.label)}, {QStringLiteral("value"), point.value}});
    return points;
}

QJsonArray addressesOf(const ContactFile &file)
{
    QJsonArray addresses;
    for (const PostalAddress &address : file.addresses)
        addresses.append(QJsonObject{{QStringLiteral("label"), codeOf(address.label)},
            {QStringLiteral("street"), address.street},
            {QStringLiteral("house_number"), address.houseNumber + address.addition},
            {QStringLiteral("postcode"), address.postcode}, {QStringLiteral("city"), address.city},
            {QStringLiteral("country"), address.country}});
    return addresses;
}

QJsonArray identifiersOf(const ContactFile &file)
{
    QJsonArray identifiers;
    for (const Identifier &identifier : file.identifiers)
        identifiers.append(QJsonObject{
            {QStringLiteral("kind"), codeOf(identifier.kind)}, {QStringLiteral("value"), identifier.value}});
    return identifiers;
}

QJsonArray notesOf(const ContactView &view)
{
    const bool isCovered = view.isCovered(CoveredGroup::Notes);
    QJsonArray notes;
    for (const Note &note : view.file.notes)
        notes.append(QJsonObject{{QStringLiteral("at"), note.writtenAt.toText()},
            {QStringLiteral("body"), isCovered ? QJsonValue() : QJsonValue(note.body)},
            {QStringLiteral("by"), note.writtenBy}});
    return notes;
}

QJsonArray attachmentsOf(const ContactFile &file)
{
    QJsonArray attachments;
    for (const Attachment &attachment : file.attachments)
        attachments.append(QJsonObject{{QStringLiteral("id"), attachment.id.number()},
            {QStringLiteral("name"), attachment.name}, {QStringLiteral("media_type"), attachment.mediaType},
            {QStringLiteral("bytes"), attachment.size},
            {QStringLiteral("sha256"), QString::fromLatin1(attachment.digest.toHex())},
            {QStringLiteral("at"), attachment.addedAt.toText()}, {QStringLiteral("by"), attachment.addedBy}});
    return attachments;
}

QJsonArray startMomentsOf(const ContactView &view)
{
    const bool isCovered = view.isCovered(CoveredGroup::StartMoments);
    QJsonArray moments;
    for (const RelationFact &fact : view.file.facts) {
        if (isCovered)
            moments.append(
                QJsonObject{{QStringLiteral("kind"), QJsonValue()}, {QStringLiteral("on"), QJsonValue()},
                    {QStringLiteral("reference"), QJsonValue()}, {QStringLiteral("source"), QJsonValue()}});
        else
            moments.append(QJsonObject{{QStringLiteral("kind"), codeOf(fact.kind)},
                {QStringLiteral("on"), jsonOf(fact.on)}, {QStringLiteral("reference"), fact.reference},
                {QStringLiteral("source"), fact.source}});
    }
    return moments;
}

/// The groups that are covered in this answer.
QJsonArray coveredOf(const ContactView &view)
{
    QJsonArray covered;
    for (const CoveredGroup group : {CoveredGroup::Notes, CoveredGroup::StartMoments}) {
        if (view.isCovered(group))
            covered.append(keyOf(group));
    }
    return covered;
}

QJsonArray disclosuresOf(const ContactView &view)
{
    QJsonArray disclosures;
    for (const Disclosure &disclosure : view.file.disclosures) {
        QJsonArray fields;
        for (const HandoverField field : disclosure.fields)
            fields.append(keyOf(field));
        disclosures.append(QJsonObject{{QStringLiteral("recipient"), disclosure.recipient},
            {QStringLiteral("own_use"), disclosure.recipient.isEmpty()},
            {QStringLiteral("purpose"), purposeKey(view, disclosure.purpose)},
            {QStringLiteral("channel"), disclosure.channel ? keyOf(*disclosure.channel) : QString()},
            {QStringLiteral("fields"), fields}, {QStringLiteral("handover"), disclosure.handoverRef},
            {QStringLiteral("at"), disclosure.happenedAt.toText()},
            {QStringLiteral("by"), disclosure.recordedBy}});
    }
    return disclosures;
}

/// Lines of consent, or those on another ground.
QJsonArray linesOfConsent(const ContactView &view, bool isConsent)
{
    QJsonArray lines;
    for (const ConsentLine &line : view.consents) {
        if ((line.basis == LawfulBasis::Consent) != isConsent)
            continue;
        lines.append(QJsonObject{{QStringLiteral("purpose"), line.purposeKey},
            {QStringLiteral("basis"), letterOf(line.basis)},
            {QStringLiteral("channel"), line.channel ? QJsonValue(keyOf(*line.channel)) : QJsonValue()},
            {QStringLiteral("status"),
                line.isArchived ? QJsonValue() : QJsonValue(dpvStatus(line.state).toString())},
            {QStringLiteral("since"), jsonOf(line.since)},
            {QStringLiteral("valid_until"), jsonOf(line.validUntil)},
            {QStringLiteral("reason"), line.reason}});
    }
    return lines;
}

/// What was recorded for the question whether they may be reached.
QJsonObject reachOf(const ContactView &view)
{
    QJsonArray addressees;
    for (const Addressee &addressee : view.reach.addressees)
        addressees.append(QJsonObject{{QStringLiteral("capacity"), keyOf(addressee.capacity)},
            {QStringLiteral("outside_eea"), addressee.localRule},
            {QStringLiteral("recorded_at"), addressee.recordedAt.toText()}});
    QJsonArray softOptIns;
    for (const SoftOptIn &each : view.reach.softOptIns) {
        QJsonArray tests;
        for (const SoftOptInTest test : allSoftOptInTests) {
            if (each.tests.contains(test))
                tests.append(idOf(test));
        }
        softOptIns.append(QJsonObject{{QStringLiteral("purpose"), purposeKey(view, each.purpose)},
            {QStringLiteral("channel"), keyOf(each.channel)}, {QStringLiteral("point"), each.detail.number()},
            {QStringLiteral("sold_on"), jsonOf(each.soldOn)}, {QStringLiteral("reference"), each.reference},
            {QStringLiteral("tests"), tests}, {QStringLiteral("recorded_at"), each.recordedAt.toText()}});
    }
    QJsonArray published;
    for (const PublishedAddress &address : view.reach.published)
        published.append(QJsonObject{{QStringLiteral("purpose"), purposeKey(view, address.purpose)},
            {QStringLiteral("point"), address.detail.number()}, {QStringLiteral("source"), address.source},
            {QStringLiteral("seen_on"), jsonOf(address.seenOn)}, {QStringLiteral("gone"), address.isGone},
            {QStringLiteral("recorded_at"), address.recordedAt.toText()}});
    return {{QStringLiteral("addressees"), addressees}, {QStringLiteral("soft_opt_ins"), softOptIns},
        {QStringLiteral("published"), published}};
}

/// By when they must be informed, and what was recorded about it, the newest first.
QJsonObject informingOf(const ContactView &view)
{
    QJsonArray events;
    for (const InformingEvent &event : view.informing.events)
        events.append(QJsonObject{{QStringLiteral("at"), event.happenedAt.toText()},
            {QStringLiteral("manner"), keyOf(event.manner)}, {QStringLiteral("statement"), event.statement},
            {QStringLiteral("reason"), event.reason},
            {QStringLiteral("recorded_at"), event.recordedAt.toText()},
            {QStringLiteral("by"), event.recordedBy}});
    QJsonObject json{{QStringLiteral("events"), events}};
    if (const auto &due = view.informing.due) {
        json.insert(QStringLiteral("informed"), !due->isOpen());
        json.insert(QStringLiteral("origin"), keyOf(due->origin));
        json.insert(QStringLiteral("obtained"), jsonOf(due->obtainedOn));
        json.insert(QStringLiteral("due"), jsonOf(due->term.on));
        json.insert(QStringLiteral("cause"), keyOf(due->term.cause));
    }
    return json;
}

QJsonArray retentionOf(const ContactView &view)
{
    QJsonArray retention;
    for (const TermExplanation &term : view.terms)
        retention.append(termJson(term));
    return retention;
}

QJsonArray holdsOf(const ContactView &view)
{
    QJsonArray holds;
    for (const LegalHold &hold : view.holds)
        holds.append(QJsonObject{{QStringLiteral("reason"), hold.reason}, {QStringLiteral("by"), hold.setBy},
            {QStringLiteral("at"), hold.setAt.toText()}, {QStringLiteral("review"), jsonOf(hold.reviewOn)},
            {QStringLiteral("released"), jsonOf(hold.releasedAt)}});
    return holds;
}

QJsonArray requestsOf(const ContactView &view)
{
    QJsonArray requests;
    for (const Request &request : view.requests)
        requests.append(QJsonObject{{QStringLiteral("id"), request.id.number()},
            {QStringLiteral("type"), codeOf(request.type)}, {QStringLiteral("status"), codeOf(request.stage)},
            {QStringLiteral("received"), jsonOf(request.receivedOn)},
            {QStringLiteral("deadline"), jsonOf(request.dueOn)}});
    return requests;
}

/// Where they came from as a whole, and why they are kept; `until` by the rule as their name is kept by it.
QJsonObject originOf(const ContactView &view)
{
    const Provenance &provenance = view.file.provenance;
    QDate byRule;
    for (const TermExplanation &term : view.terms) {
        if (term.category == DataCategory::Identity)
            byRule = term.due.keepUntil.value_or(QDate());
    }
    QJsonObject json = jsonOf(view, provenance);
    const QJsonObject ground = jsonOf(provenance.ground, view.file.contact.kind, provenance.basis, byRule);
    for (auto it = ground.begin(); it != ground.end(); ++it)
        json.insert(it.key(), it.value());
    return json;
}

} // namespace

QJsonObject jsonOf(const ContactView &view)
{
    return {{QStringLiteral("contact"), contactOf(view)}, {QStringLiteral("points"), pointsOf(view.file)},
        {QStringLiteral("addresses"), addressesOf(view.file)},
        {QStringLiteral("identifiers"), identifiersOf(view.file)},
        {QStringLiteral("class"), keyOf(view.file.classes.whole)},
        {QStringLiteral("covered"), coveredOf(view)}, {QStringLiteral("notes"), notesOf(view)},
        {QStringLiteral("attachments"), attachmentsOf(view.file)},
        {QStringLiteral("start_moments"), startMomentsOf(view)},
        {QStringLiteral("provenance"), originOf(view)},
        {QStringLiteral("grounds"), linesOfConsent(view, false)},
        {QStringLiteral("consents"), linesOfConsent(view, true)}, {QStringLiteral("reach"), reachOf(view)},
        {QStringLiteral("disclosures"), disclosuresOf(view)},
        {QStringLiteral("informing"), informingOf(view)}, {QStringLiteral("retention"), retentionOf(view)},
        {QStringLiteral("holds"), holdsOf(view)}, {QStringLiteral("requests"), requestsOf(view)},
        {QStringLiteral("forbidden"), jsonOf(view.forbidden)}};
}
