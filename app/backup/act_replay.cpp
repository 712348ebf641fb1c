#include "app/backup/act_replay.h"

#include "app/contacts/contact_repository.h"
#include "app/law/request_deadline.h"
#include "app/requests/request_entry.h"
#include "app/requests/request_ref_repository.h"
#include "app/requests/request_repository.h"
#include "app/requests/restricting.h"
#include "app/requests/restriction_repository.h"
#include "app/settings/holiday_setting.h"
#include "app/storage/sql.h"

#include <QHash>

#include <algorithm>

ReplayCounts ReplayCounts::of(const QList<ReplayedAct> &replayed)
{
    ReplayCounts counts;
    for (const ReplayedAct &each : replayed) {
        counts.ofOtherCopies += each.isOfOtherCopy ? 1 : 0;
        const int did = each.changed > 0 ? 1 : 0;
        switch (each.act) {
        case LedgerAct::Erased:
            ++counts.erasures;
            counts.erased += each.found;
            break;
        case LedgerAct::Restricted:
            counts.restrictions += did;
            break;
        case LedgerAct::Lifted:
            counts.liftings += did;
            break;
        case LedgerAct::Withdrawn:
            counts.withdrawals += did;
            break;
        case LedgerAct::Objected:
        case LedgerAct::GroundEnded:
            counts.objections += did;
            break;
        case LedgerAct::Corrected:
            counts.corrections += did;
            break;
        case LedgerAct::TakenBack:
            break;
        }
    }
    return counts;
}

QJsonObject ReplayCounts::toDetail() const
{
    return {{QStringLiteral("replayed"), erasures}, {QStringLiteral("erased"), erased},
        {QStringLiteral("restricted"), restrictions}, {QStringLiteral("lifted"), liftings},
        {QStringLiteral("withdrawn"), withdrawals}, {QStringLiteral("objected"), objections},
        {QStringLiteral("to_correct"), corrections}, {QStringLiteral("of_other_copies"), ofOtherCopies}};
}

namespace act_replay {

namespace {

using consent_replay::Hand;

QString refOf(const ErasureEntry &entry)
{
    return entry.request.isNull() ? QString() : entry.request.toString(QUuid::WithoutBraces);
}

Result<std::optional<Request>> requestOf(
    Connection &connection, FilingSystem filingSystem, const ErasureEntry &entry)
{
    const auto id = request_ref_repository::idOf(connection, filingSystem, refOf(entry));
    if (!id)
        return id.error();
    return id->isStored() ? request_repository::byId(connection, filingSystem, *id)
                          : Result<std::optional<Request>>(std::nullopt);
}

std::optional<Request::Type> typeOf(quint8 number)
{
    const auto type = std::find_if(allRequestTypes.begin(), allRequestTypes.end(),
        [number](Request::Type each) { return quint8(each) == number; });
    return type == allRequestTypes.end() ? std::nullopt : std::optional(*type);
}

std::optional<RestrictionGround> groundOf(const ErasureEntry &entry)
{
    if (entry.matter.act == LedgerAct::Corrected)
        return RestrictionGround::Contested;
    const auto ground = std::find_if(allRestrictionGrounds.begin(), allRestrictionGrounds.end(),
        [&](RestrictionGround each) { return quint8(each) == entry.matter.detail; });
    return ground == allRestrictionGrounds.end() ? std::nullopt : std::optional(*ground);
}

bool isChannel(quint8 number)
{
    return number >= quint8(Request::Channel::Email) && number <= quint8(Request::Channel::OwnInitiative);
}

Outcome noteStep(Connection &connection, const Request &request, const QString &step, const Hand &hand,
    QList<AuditEntry> &entries, const QJsonObject &detail = {})
{
    auto noted = request_repository::addStep(connection, request.filingSystem, request.id,
        {.step = step, .actor = hand.actor, .happenedAt = hand.now});
    if (noted)
        entries.append(request_steps::entryFor(request, step, detail));
    return noted;
}

/// The request that came after the backup, as far as the ledger knows it: open, since what was asked and
/// answered is lost, so that somebody sees to it.
Result<Request> openedAnew(Connection &connection, const Contact &contact, const ErasureEntry &entry,
    const Hand &hand, QList<AuditEntry> &entries)
{
    const auto holidays = holiday_setting::find(connection);
    if (!holidays)
        return holidays.error();
    const LedgerMatter &matter = entry.matter;
    const QDate told = QDate::fromJulianDay(matter.receivedOn);
    const QDate receivedOn = matter.receivedOn != 0 ? told : entry.done.toLocal().date();
    Request request{.filingSystem = contact.filingSystem,
        .ref = refOf(entry),
        .type = typeOf(matter.requestType).value_or(Request::Type::Restriction),
        .contact = contact.id,
        .contactRef = contact.ref,
        .receivedOn = receivedOn,
        .dueOn = dueSafe(receivedOn, *holidays),
        .channel = isChannel(matter.requestChannel) ? Request::Channel(matter.requestChannel)
                                                    : Request::Channel::Post,
        .registeredBy = hand.actor,
        .registeredAt = hand.now};
    if (request.type == Request::Type::Objection)
        request.aim.kind = RequestAim::Kind::OwnSituation;
    if (request.type == Request::Type::Restriction)
        request.aim.ground = groundOf(entry);
    const auto id = request_repository::add(connection, request);
    if (!id)
        return id.error();
    request.id = *id;
    if (auto noted = noteStep(connection, request, QStringLiteral("restored"), hand, entries); !noted)
        return noted.error();
    return request;
}

Result<bool> setGround(
    Connection &connection, const Request &request, Id<Contact> contact, RestrictionGround ground)
{
    const auto there = restriction_repository::ofRequest(connection, request.filingSystem, request.id);
    if (!there)
        return there.error();
    if (!*there || (*there)->contact != contact || (*there)->ground == ground)
        return false;
    auto set = restriction_repository::setGround(connection, request.filingSystem, (*there)->id, ground);
    return set ? Result<bool>(true) : Result<bool>(set.error());
}

Result<bool> restrict(Connection &connection, const Contact &contact, const ErasureEntry &entry,
    const Hand &hand, QList<AuditEntry> &entries)
{
    const auto ground = groundOf(entry);
    if (!ground || entry.request.isNull())
        return Error{Failure::Damaged, QStringLiteral("ledger.entry"), {QString::number(entry.sequence)}};
    const auto known = requestOf(connection, contact.filingSystem, entry);
    if (!known)
        return known.error();
    const bool isCorrection = entry.matter.act == LedgerAct::Corrected;
    // Carried out in this file as well: what was corrected is right.
    if (isCorrection && *known && (*known)->executedAt)
        return false;
    const auto request =
        *known ? Result<Request>(**known) : openedAnew(connection, contact, entry, hand, entries);
    if (!request)
        return request.error();
    const auto begun = restricting::begin(connection, contact.filingSystem,
        {.contact = contact.id,
            .request = request->id,
            .ground = *ground,
            .since = entry.done,
            .restrictedBy = hand.actor});
    if (!begun)
        return begun;
    const auto changed =
        *begun || isCorrection ? begun : setGround(connection, *request, contact.id, *ground);
    if (!changed || (!*changed && !isCorrection))
        return changed;
    const QString step = isCorrection ? QStringLiteral("correct-again") : QStringLiteral("restricted-again");
    auto noted =
        noteStep(connection, *request, step, hand, entries, {{QStringLiteral("ground"), keyOf(*ground)}});
    return noted ? Result<bool>(true) : Result<bool>(noted.error());
}

Result<bool> lift(Connection &connection, const Contact &contact, const ErasureEntry &entry, const Hand &hand,
    QList<AuditEntry> &entries)
{
    const auto request = requestOf(connection, contact.filingSystem, entry);
    if (!request)
        return request.error();
    if (!*request)
        return false;
    const auto all = restriction_repository::ofContact(connection, contact.filingSystem, contact.id);
    if (!all)
        return all.error();
    const auto found = std::find_if(all->begin(), all->end(),
        [&](const Restriction &each) { return each.request == (*request)->id && each.isInForce(); });
    if (found == all->end())
        return false;
    Restriction ended = *found;
    ended.liftedAt = entry.done;
    ended.liftedBy = hand.actor;
    if (auto over = restricting::end(connection, contact.filingSystem, ended); !over)
        return over.error();
    auto noted = noteStep(connection, **request, QStringLiteral("lifted-again"), hand, entries);
    return noted ? Result<bool>(true) : Result<bool>(noted.error());
}

Result<bool> replayFor(Connection &connection, const Contact &contact, const ErasureEntry &entry,
    const std::optional<Purpose> &purpose, const Hand &hand, ReplayedAct &replayed)
{
    switch (entry.matter.act) {
    case LedgerAct::Restricted:
    case LedgerAct::Corrected:
        return restrict(connection, contact, entry, hand, replayed.entries);
    case LedgerAct::Lifted:
        return lift(connection, contact, entry, hand, replayed.entries);
    case LedgerAct::Withdrawn:
    case LedgerAct::Objected:
    case LedgerAct::GroundEnded:
        break;
    case LedgerAct::Erased:
    case LedgerAct::TakenBack:
        return false;
    }
    const auto again = consent_replay::replay(connection, contact, purpose, entry, hand);
    if (!again)
        return again.error();
    if (again->entry)
        replayed.entries.append(*again->entry);
    return again->isChanged;
}

/// By what one act undoes another: who, on which line, and what kind.
QByteArray lineKey(const QUuid &record, const LedgerMatter &matter, quint8 act)
{
    return record.toRfc4122() + matter.purpose + char(matter.channel) + char(act);
}

} // namespace

QList<QSet<QUuid>> overtakenIn(const QList<ErasureEntry> &entries)
{
    QList<QSet<QUuid>> overtaken(entries.size());
    QSet<QUuid> erased;
    QSet<QByteArray> lifted;
    QHash<QByteArray, int> takenBack;
    for (qsizetype at = entries.size() - 1; at >= 0; --at) {
        const ErasureEntry &entry = entries.at(at);
        const LedgerMatter &matter = entry.matter;
        for (const QUuid &record : entry.records) {
            if (entry.isErasure()) {
                if (entry.parts == 0)
                    erased.insert(record);
                continue;
            }
            const QByteArray restriction = record.toRfc4122() + entry.request.toRfc4122();
            int &mistakes = takenBack[lineKey(record, matter, quint8(matter.act))];
            const bool isMistake = mistakes > 0;
            mistakes -= isMistake ? 1 : 0;
            const bool isLifted = matter.act == LedgerAct::Restricted && lifted.contains(restriction);
            if (isMistake || isLifted || erased.contains(record))
                overtaken[at].insert(record);
            if (matter.act == LedgerAct::Lifted)
                lifted.insert(restriction);
            if (matter.act == LedgerAct::TakenBack)
                ++takenBack[lineKey(record, matter, matter.detail)];
        }
    }
    return overtaken;
}

Result<QList<Id<Contact>>> foundOf(
    Connection &connection, FilingSystem filingSystem, const QList<QUuid> &records)
{
    QList<Id<Contact>> found;
    for (const QUuid &record : records) {
        const auto id = Sql(connection, "replay.find",
            QStringLiteral("SELECT id FROM contact WHERE filing_system = ? AND ref = ?"))
                            .bind(filingSystem)
                            .bind(record.toRfc4122())
                            .number();
        if (!id)
            return id.error();
        if (*id > 0)
            found.append(Id<Contact>(*id));
    }
    return found;
}

Result<ReplayedAct> replay(Connection &connection, const ErasureEntry &entry, const QSet<QUuid> &leftOut,
    const Hand &hand, QList<Found> &touched)
{
    ReplayedAct replayed{.sequence = entry.sequence,
        .act = entry.matter.act,
        .done = entry.done,
        .requestRef = refOf(entry),
        .records = int(entry.records.size())};
    const auto purpose = consent_replay::purposeOf(connection, entry);
    if (!purpose)
        return purpose.error();
    QList<QUuid> meant;
    for (const QUuid &record : entry.records) {
        if (!leftOut.contains(record))
            meant.append(record);
    }
    for (const FilingSystem filingSystem : allFilingSystems) {
        const auto found = foundOf(connection, filingSystem, meant);
        if (!found)
            return found.error();
        for (const Id<Contact> id : *found) {
            const auto contact = contact_repository::byId(connection, filingSystem, id);
            if (!contact)
                return contact.error();
            const auto changed = replayFor(connection, **contact, entry, *purpose, hand, replayed);
            if (!changed)
                return changed.error();
            ++replayed.found;
            if (!*changed)
                continue;
            ++replayed.changed;
            touched.append({filingSystem, id});
            if (entry.matter.act == LedgerAct::Corrected)
                replayed.toCorrect.append((*contact)->refText());
        }
    }
    return replayed;
}

} // namespace act_replay
