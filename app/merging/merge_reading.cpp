#include "app/merging/merge_reading.h"

#include "app/contacts/contact_file_store.h"
#include "app/contacts/contact_repository.h"
#include "app/contacts/field_history_repository.h"
#include "app/gate/gate_repository.h"
#include "app/merging/ground_uniting.h"
#include "app/merging/merge_informing.h"
#include "app/merging/merge_places.h"
#include "app/merging/merge_repository.h"
#include "app/merging/newest_counts.h"
#include "app/retention/archive_reader.h"
#include "app/staff/permit.h"

#include <algorithm>
#include <limits>

namespace merge_reading {

namespace {

Result<merge_fields::Side> sideOf(Connection &connection, FilingSystem filingSystem, Id<Contact> id)
{
    auto file = contact_file_store::find(connection, filingSystem, id);
    if (!file)
        return file.error();
    if (!*file) {
        for (const FilingSystem other : allFilingSystems) {
            const auto elsewhere = contact_repository::byId(connection, other, id);
            if (!elsewhere)
                return elsewhere.error();
            if (*elsewhere)
                return Error::refused("merge.filing-systems");
        }
        return Error{Failure::NotFound, QStringLiteral("contact.find")};
    }
    auto history =
        field_history_repository::list(connection, filingSystem, id, std::numeric_limits<int>::max());
    if (!history)
        return history.error();
    auto bound = merge_repository::boundPoints(connection, filingSystem, id);
    if (!bound)
        return bound.error();
    return merge_fields::Side{**std::move(file), *std::move(history), *std::move(bound)};
}

/// Nobody unites what they may not see: what a duty alone keeps of either is for the role of the archive.
Outcome checkArchive(
    Connection &connection, const Permit &permit, const Contact &kept, const Contact &absorbed, QDate today)
{
    if (permit.may(Operation::ViewArchive, kept.filingSystem))
        return done;
    const auto archived =
        archive_reader::ofMany(connection, kept.filingSystem, {kept.id, absorbed.id}, today);
    if (!archived)
        return archived.error();
    return archived->isEmpty() ? Outcome(done) : Outcome(Error::refused("merge.archived"));
}

/// Who may not be merged, whatever is chosen.
Outcome mayMerge(Connection &connection, const Permit &permit, const Found &found, Instant now)
{
    const Contact &kept = found.kept.file.contact;
    const Contact &absorbed = found.absorbed.file.contact;
    const QByteArray own = permit.ownContact();
    if (!own.isEmpty() && (kept.ref == own || absorbed.ref == own))
        return mayEditRecord(kept.id, kept.id);
    // Matching is a use of the data like any other (art. 18(2) GDPR, domain.md 4.9).
    if (kept.restrictedAt || absorbed.restrictedAt)
        return Error::refused("contact.restricted");
    // What a member may not change is known by the reference of their record.
    const auto isStaff = merge_repository::isStaffRecord(connection, absorbed.ref);
    if (!isStaff)
        return isStaff.error();
    if (*isStaff)
        return Error::refused("merge.staff-record");
    for (const Contact &contact : {kept, absorbed}) {
        const auto request = merge_repository::undecidedRequest(connection, contact.filingSystem, contact.id);
        if (!request)
            return request.error();
        if (!request->isEmpty())
            return Error::refused("merge.request-open", {*request});
    }
    return checkArchive(connection, permit, kept, absorbed, now.toLocal().date());
}

QHash<qint64, qint64> sameDetails(const QList<MergeItem> &items)
{
    QHash<qint64, qint64> same;
    for (const MergeItem &item : items) {
        if (item.kind == MergeItem::Kind::Point && item.fate == MergeItem::Fate::Same)
            same.insert(item.item, item.sameAs);
    }
    return same;
}

template <typename Record>
QList<Record> readdressed(QList<Record> records, const QHash<qint64, qint64> &details)
{
    for (Record &record : records)
        record.detail = Id<ContactPoint>(details.value(record.detail.number(), record.detail.number()));
    return records;
}

Result<Restored> restoredOf(Connection &connection, FilingSystem filingSystem, const MergeOrder &order,
    const QHash<qint64, qint64> &details)
{
    namespace records = gate_repository;
    const auto addressees = records::addressees(connection, filingSystem, order.keep);
    const auto theirAddressees = records::addressees(connection, filingSystem, order.absorb);
    const auto sales = records::softOptIns(connection, filingSystem, order.keep);
    const auto theirSales = records::softOptIns(connection, filingSystem, order.absorb);
    const auto published = records::publishedAddresses(connection, filingSystem, order.keep);
    const auto theirPublished = records::publishedAddresses(connection, filingSystem, order.absorb);
    if (!addressees || !theirAddressees)
        return !addressees ? addressees.error() : theirAddressees.error();
    if (!sales || !theirSales)
        return !sales ? sales.error() : theirSales.error();
    if (!published || !theirPublished)
        return !published ? published.error() : theirPublished.error();
    return Restored{.addressees = newest_counts::restoring(*addressees, *theirAddressees),
        .softOptIns = newest_counts::restoring(*sales, readdressed(*theirSales, details)),
        .published = newest_counts::restoring(*published, readdressed(*theirPublished, details))};
}

Outcome uniteInforming(
    Connection &connection, FilingSystem filingSystem, const MergeOrder &order, Found &found)
{
    using informing_uniting::Informing;
    const auto kept = merge_informing::find(connection, filingSystem, order.keep);
    const auto absorbed = merge_informing::find(connection, filingSystem, order.absorb);
    if (!kept || !absorbed)
        return !kept ? kept.error() : absorbed.error();
    if (!*kept && !*absorbed)
        return done;
    // A record of which no day is kept was not informed.
    const auto unsettled = [](Informing informing) {
        informing.settled.reset();
        return informing;
    };
    found.informing = informing_uniting::united(
        *kept ? **kept : unsettled(**absorbed), *absorbed ? **absorbed : unsettled(**kept));
    MergePlan &plan = found.plan;
    plan.informBy = found.informing->settled ? QDate() : found.informing->due.term.on;
    plan.informsAgain =
        !found.informing->settled && ((*kept && (*kept)->settled) || (*absorbed && (*absorbed)->settled));
    return done;
}

void uniteGrounds(Found &found)
{
    const ContactGround &before = found.kept.file.provenance.ground;
    found.ground = ground_uniting::united(found.kept.file.provenance, found.absorbed.file.provenance);
    if (!found.ground)
        return;
    found.plan.reasonComes = before.reasonFrom == ReasonOrigin::None;
    if (found.ground->ground.untilOn != before.untilOn)
        found.plan.keptUntil = found.ground->ground.untilOn;
}

Outcome count(Connection &connection, FilingSystem filingSystem, const MergeOrder &order, MergePlan &plan)
{
    const auto comes =
        merge_places::counted(connection, filingSystem, order.absorb, merge_places::Fate::Comes);
    if (!comes)
        return comes.error();
    const auto drafts =
        merge_places::counted(connection, filingSystem, order.absorb, merge_places::Fate::Goes);
    if (!drafts)
        return drafts.error();
    const auto anew = merge_places::counted(connection, filingSystem, order.absorb, merge_places::Fate::Anew);
    if (!anew)
        return anew.error();
    plan.comes = *comes;
    // Acts of consent are told by their line.
    const QString informings = QStringLiteral("informing_event");
    if (const qint64 some = anew->value(informings); some > 0)
        plan.comes.insert(informings, some);
    // What is derived is derived anew; what somebody was typing about the absorbed record goes.
    if (const qint64 typed = drafts->value(QStringLiteral("draft")); typed > 0)
        plan.goes.insert(QStringLiteral("draft"), typed);
    const auto grounds = merge_repository::unequalGrounds(connection, filingSystem, order.keep, order.absorb);
    if (!grounds)
        return grounds.error();
    plan.groundsShortened = *grounds;
    for (const Id<Contact> contact : {order.keep, order.absorb}) {
        const auto holds = merge_repository::openHolds(connection, filingSystem, contact);
        if (!holds)
            return holds.error();
        plan.holds += *holds;
    }
    return done;
}

} // namespace

Result<Found> find(Connection &connection, const Permit &permit, FilingSystem filingSystem,
    const MergeOrder &order, Instant now)
{
    if (order.keep == order.absorb)
        return Error::refused("merge.same");
    auto kept = sideOf(connection, filingSystem, order.keep);
    if (!kept)
        return kept.error();
    auto absorbed = sideOf(connection, filingSystem, order.absorb);
    if (!absorbed)
        return absorbed.error();
    Found found{.kept = *std::move(kept), .absorbed = *std::move(absorbed)};
    if (auto allowed = mayMerge(connection, permit, found, now); !allowed)
        return allowed.error();
    auto fields = merge_fields::settled(found.kept, found.absorbed, order.choices);
    if (!fields)
        return fields.error();
    auto lines = merge_lines::changing(connection, filingSystem, order.keep, order.absorb, now);
    if (!lines)
        return lines.error();
    found.lines = *std::move(lines);
    MergePlan &plan = found.plan;
    plan.kept = found.kept.file.contact;
    plan.absorbed = found.absorbed.file.contact;
    plan.fields = *std::move(fields);
    plan.items = merge_fields::items(found.kept, found.absorbed, order.choices);
    for (const merge_lines::UnitedLine &line : std::as_const(found.lines))
        plan.lines.append(line.told);
    found.details = sameDetails(plan.items);
    auto restored = restoredOf(connection, filingSystem, order, found.details);
    if (!restored)
        return restored.error();
    found.restored = *std::move(restored);
    plan.permissionsRestored = found.restored.count();
    uniteGrounds(found);
    if (auto united = uniteInforming(connection, filingSystem, order, found); !united)
        return united.error();
    if (auto counted = count(connection, filingSystem, order, plan); !counted)
        return counted.error();
    return found;
}

} // namespace merge_reading
