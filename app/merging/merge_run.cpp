#include "app/merging/merge_run.h"

#include "app/changes/change.h"
#include "app/consent/consent_repository.h"
#include "app/consent/purpose_standing.h"
#include "app/contacts/contact_editing.h"
#include "app/contacts/contact_erasure.h"
#include "app/contacts/contact_file_store.h"
#include "app/contacts/contact_point_repository.h"
#include "app/contacts/contact_repository.h"
#include "app/contacts/field_history_repository.h"
#include "app/contacts/identifier_repository.h"
#include "app/contacts/postal_address_repository.h"
#include "app/contacts/provenance_repository.h"
#include "app/gate/gate_repository.h"
#include "app/merging/merge_consents.h"
#include "app/merging/merge_informing.h"
#include "app/merging/merge_places.h"
#include "app/merging/merge_reading.h"
#include "app/merging/merge_repository.h"

#include <QJsonArray>
#include <QUuid>

#include <algorithm>
#include <set>

namespace merge_run {

namespace {

using merge_reading::Found;
using Fate = MergeItem::Fate;

/// One merge while it is written.
class MergeWork final
{
public:
    MergeWork(Change &change, FilingSystem filingSystem, const Found &found)
        : m_change(change)
        , m_filingSystem(filingSystem)
        , m_found(found)
        , m_kept(found.kept.file.contact)
        , m_absorbed(found.absorbed.file.contact)
        , m_ref(QUuid::createUuid().toString(QUuid::WithoutBraces))
    {}

    Result<Merged> run();

private:
    Outcome writeFields();
    Outcome keepGround();
    Outcome keepProvenance(const QList<FieldChange> &changes);
    Outcome writeItem(const MergeItem &item);
    Outcome removeKepts(const MergeItem &item);
    Outcome remember(ContactField field, const QString &before, const QString &after);
    Outcome rememberAddress(qint64 address);
    Outcome restore();
    Outcome tell();
    Outcome writeRecord();
    Outcome bringConsents();
    FieldChange origin() const;

    Connection &connection() { return m_change.connection(); }

    Change &m_change;
    FilingSystem m_filingSystem;
    const Found &m_found;
    const Contact &m_kept;
    const Contact &m_absorbed;
    QString m_ref;
    QJsonArray m_taken;
    int m_grounds = 0;
};

QStringView tableOf(MergeItem::Kind kind)
{
    switch (kind) {
    case MergeItem::Kind::Point:
        return u"contact_point";
    case MergeItem::Kind::Address:
        return u"postal_address";
    case MergeItem::Kind::Identifier:
        break;
    }
    return u"identifier";
}

/// What tells in the history of the kept contact where the news came from.
FieldChange MergeWork::origin() const
{
    return {.cause = EditCause::OwnTypingError,
        .source = QStringLiteral("merge ") + m_ref,
        .changedAt = m_change.now(),
        .changedBy = m_change.permit().staffRef()};
}

Outcome MergeWork::writeFields()
{
    QList<FieldEdit> edits;
    for (const MergeField &field : m_found.plan.fields) {
        if (field.choice != MergeChoice::Absorb || field.kept == field.absorbed)
            continue;
        edits.append({.field = field.field, .value = m_found.absorbed.file.valueOf(field.field)});
        m_taken.append(merge_fields::codeOf(field.field));
    }
    const auto changes = contact_file_store::put(connection(), m_found.kept.file, edits, origin());
    return changes ? keepProvenance(*changes) : Outcome(changes.error());
}

/// Where they came from stays as it was; why they are kept from now on is written beside it.
Outcome MergeWork::keepGround()
{
    if (!m_found.ground)
        return done;
    const auto id = provenance_repository::add(connection(), m_filingSystem, *m_found.ground, m_kept.id);
    if (!id)
        return id.error();
    return provenance_repository::setContact(connection(), m_filingSystem, m_kept.id, *id);
}

/// A value that came along came from where it came from there.
Outcome MergeWork::keepProvenance(const QList<FieldChange> &changes)
{
    for (const FieldChange &change : changes) {
        const Id<Provenance> from = m_found.absorbed.file.provenanceOf(change.field).id;
        if (!from.isStored())
            continue;
        if (auto set =
                provenance_repository::setField(connection(), m_filingSystem, m_kept.id, change.field, from);
            !set)
            return set;
    }
    return done;
}

Outcome MergeWork::remember(ContactField field, const QString &before, const QString &after)
{
    FieldChange change = origin();
    change.field = field;
    change.before = before;
    change.after = after;
    const auto added = field_history_repository::add(connection(), m_filingSystem, m_kept.id, change);
    return added ? Outcome(done) : Outcome(added.error());
}

/// The history tells of one address; another that comes besides it is told by the entry of the trail.
Outcome MergeWork::rememberAddress(qint64 address)
{
    if (!m_found.kept.file.addresses.isEmpty())
        return done;
    for (const EditRule &rule : editRules()) {
        const QString value =
            isAddressField(rule.field) ? m_found.absorbed.file.valueOf(rule.field, address) : QString();
        if (value.isEmpty())
            continue;
        if (auto remembered = remember(rule.field, {}, value); !remembered)
            return remembered;
    }
    return done;
}

Outcome MergeWork::removeKepts(const MergeItem &item)
{
    switch (item.kind) {
    case MergeItem::Kind::Point:
        return contact_point_repository::remove(
            connection(), m_filingSystem, m_kept.id, Id<ContactPoint>(item.item));
    case MergeItem::Kind::Address:
        return postal_address_repository::remove(
            connection(), m_filingSystem, m_kept.id, Id<PostalAddress>(item.item));
    case MergeItem::Kind::Identifier:
        break;
    }
    return identifier_repository::remove(connection(), m_filingSystem, m_kept.id, Id<Identifier>(item.item));
}

Outcome MergeWork::writeItem(const MergeItem &item)
{
    const bool isAddress = item.kind == MergeItem::Kind::Address;
    if (item.isKepts && item.fate == Fate::Dropped) {
        if (auto removed = removeKepts(item); !removed)
            return removed;
        return item.field && !isAddress ? remember(*item.field, item.text, {}) : Outcome(done);
    }
    if (item.isKepts)
        return done;
    if (item.fate == Fate::Same)
        return merge_places::readdress(connection(), m_filingSystem, m_kept.id, item.item, item.sameAs);
    if (item.fate != Fate::Comes && item.fate != Fate::Bound)
        return done;
    if (auto moved = merge_places::moveOne(
            connection(), tableOf(item.kind), m_filingSystem, m_absorbed.id, m_kept.id, item.item);
        !moved)
        return moved;
    if (isAddress)
        return rememberAddress(item.item);
    return item.field ? remember(*item.field, {}, item.text) : Outcome(done);
}

Outcome MergeWork::restore()
{
    const auto stamped = [this](auto record) {
        record.contact = m_kept.id;
        record.recordedBy = m_change.permit().staffRef();
        return record;
    };
    const auto addAll = [&](const auto &records) -> Outcome {
        for (const auto &record : records) {
            if (auto added = gate_repository::add(connection(), m_filingSystem, stamped(record)); !added)
                return added.error();
        }
        return done;
    };
    if (auto added = addAll(m_found.restored.addressees); !added)
        return added;
    if (auto added = addAll(m_found.restored.softOptIns); !added)
        return added;
    return addAll(m_found.restored.published);
}

Outcome MergeWork::tell()
{
    QJsonObject comes;
    for (auto place = m_found.plan.comes.begin(); place != m_found.plan.comes.end(); ++place)
        comes.insert(place.key(), place.value());
    int items = 0;
    int dropped = 0;
    for (const MergeItem &item : m_found.plan.items) {
        items += !item.isKepts && (item.fate == Fate::Comes || item.fate == Fate::Bound) ? 1 : 0;
        dropped += item.fate == Fate::Dropped ? 1 : 0;
    }
    int closings = 0;
    for (const MergeLine &line : m_found.plan.lines)
        closings += line.closings;
    const auto dayOf = [](QDate day) { return day.isValid() ? day.toString(Qt::ISODate) : QString(); };
    const auto told = m_change.audit(contact_editing::entryFor(QStringLiteral("contact.merge"), m_kept,
        {{QStringLiteral("absorbed"), m_absorbed.refText()}, {QStringLiteral("merge"), m_ref},
            {QStringLiteral("fields"), m_taken}, {QStringLiteral("rows"), comes},
            {QStringLiteral("details"), items}, {QStringLiteral("dropped"), dropped},
            {QStringLiteral("closed"), closings}, {QStringLiteral("grounds"), m_grounds},
            {QStringLiteral("until"), dayOf(m_found.plan.keptUntil)},
            {QStringLiteral("inform_by"), dayOf(m_found.plan.informBy)},
            {QStringLiteral("restored"), m_found.restored.count()}}));
    if (!told)
        return told;
    // Whoever follows the absorbed record learns of it under the reference that they know, such as a list
    // that is being made.
    return m_change.audit(contact_editing::entryFor(QStringLiteral("contact.absorbed"), m_absorbed,
        {{QStringLiteral("kept"), m_kept.refText()}, {QStringLiteral("merge"), m_ref}}));
}

/// Everything but consent: the values, and the rows that simply become the kept contact's.
Outcome MergeWork::writeRecord()
{
    if (auto told = writeFields(); !told)
        return told;
    if (auto kept = keepGround(); !kept)
        return kept;
    if (auto brought =
            merge_informing::bring(connection(), m_filingSystem, m_absorbed.id, m_kept.id, m_found.informing);
        !brought)
        return brought;
    const auto grounds = merge_repository::evenGrounds(
        connection(), m_filingSystem, m_kept.id, m_absorbed.id, m_change.today().addDays(-1));
    if (!grounds)
        return grounds.error();
    m_grounds = *grounds;
    if (auto moved = merge_places::move(connection(), m_filingSystem, m_absorbed.id, m_kept.id); !moved)
        return moved;
    for (const MergeItem &item : m_found.plan.items) {
        if (auto written = writeItem(item); !written)
            return written;
    }
    return restore();
}

Outcome MergeWork::bringConsents()
{
    // Under the name that they have now, by which who is at their house is barred.
    const auto kept = contact_repository::byId(connection(), m_filingSystem, m_kept.id);
    if (!kept)
        return kept.error();
    if (!*kept)
        return Error{Failure::ChangedMeanwhile, QStringLiteral("contact.merge")};
    return merge_consents::bring(m_change, **kept, m_absorbed, m_found.lines, m_found.details, m_ref);
}

Result<Merged> MergeWork::run()
{
    if (auto written = writeRecord(); !written)
        return written.error();
    if (auto aliased = merge_repository::addAlias(connection(), m_filingSystem, m_kept.id, m_absorbed.ref,
            m_ref, m_change.now(), m_change.permit().staffRef());
        !aliased)
        return aliased.error();
    if (auto brought = bringConsents(); !brought)
        return brought.error();
    if (auto left = contact_erasure::removeAbsorbed(connection(), m_filingSystem, m_absorbed.id); !left)
        return left.error();
    const auto version =
        merge_repository::raise(connection(), m_kept, m_change.now(), m_change.permit().staffRef());
    if (!version)
        return version.error();
    m_change.erased(m_filingSystem, m_absorbed.id);
    m_change.touched(m_filingSystem, m_kept.id);
    if (m_found.plan.comes.contains(QStringLiteral("request")))
        m_change.requestsTouched(m_filingSystem);
    if (auto told = tell(); !told)
        return told.error();
    return Merged{.contact = m_kept.id, .ref = m_ref, .version = *version};
}

/// Nobody records for either of them, nor rewords what they agreed to, until this is done: the purposes
/// first, as everybody does, and then the people in the order of their numbers.
Outcome hold(Change &change, FilingSystem filingSystem, const MergeOrder &order)
{
    std::set<Id<Purpose>> purposes;
    for (const Id<Contact> contact : {order.keep, order.absorb}) {
        const auto states = consent_repository::states(change.connection(), filingSystem, contact);
        if (!states)
            return states.error();
        for (const auto &state : *states)
            purposes.insert(state.purpose);
    }
    for (const Id<Purpose> purpose : purposes) {
        if (auto held = purpose_standing::hold(change.connection(), purpose); !held)
            return held;
    }
    for (const Id<Contact> contact :
        {std::min(order.keep, order.absorb), std::max(order.keep, order.absorb)}) {
        if (auto locked = consent_repository::lockLinesOf(change.connection(), filingSystem, contact);
            !locked && locked.error().failure != Failure::NotFound)
            return locked;
    }
    return done;
}

} // namespace

Result<MergePlan> plan(Connection &connection, const Permit &permit, FilingSystem filingSystem,
    const MergeOrder &order, Instant now)
{
    if (auto allowed = permit.require(Operation::MergeContacts, filingSystem); !allowed)
        return allowed.error();
    auto found = merge_reading::find(connection, permit, filingSystem, order, now);
    if (!found)
        return found.error();
    return found->plan;
}

Result<Merged> carryOut(
    Change &change, FilingSystem filingSystem, const MergeOrder &order, const MergePlan &planned)
{
    if (auto allowed = change.permit().require(Operation::MergeContacts, filingSystem); !allowed)
        return allowed.error();
    if (auto held = hold(change, filingSystem, order); !held)
        return held.error();
    const auto found =
        merge_reading::find(change.connection(), change.permit(), filingSystem, order, change.now());
    if (!found)
        return found.error();
    if (found->plan != planned)
        return Error{Failure::ChangedMeanwhile, QStringLiteral("contact.merge")};
    return MergeWork(change, filingSystem, *found).run();
}

} // namespace merge_run
