#include "app/tool_lists/tool_list_comparison.h"

#include "app/base/new_uuid.h"
#include "app/consent/consent_repository.h"
#include "app/consent/purpose_repository.h"
#include "app/contacts/contact_point_repository.h"
#include "app/contacts/suppression_list.h"
#include "app/gate/gate_run.h"
#include "app/handovers/handover_selection.h"
#include "app/registers/processor_repository.h"
#include "app/tool_lists/leaving.h"
#include "app/tool_lists/tool_list_reader.h"

#include <QCryptographicHash>

#include <algorithm>

namespace {

/// How much of the whole has been done when a part begins: reading, asking the gate, judging.
constexpr double gateFrom = 0.2;
constexpr double judgingFrom = 0.7;
constexpr qint64 rowsBetweenTold = 500;

Error comparisonStopped()
{
    return {Failure::Cancelled, QStringLiteral("tool-list.cancelled")};
}

/// Why the recipient is told.
RecipientTask::Why whyOf(GateReason reason)
{
    if (reason == GateReason::Withdrawn)
        return RecipientTask::Why::Withdrawn;
    return reason == GateReason::Objected ? RecipientTask::Why::Objected : RecipientTask::Why::NotAllowed;
}

/// What the rows of one address say: who left there left, whichever row says so.
void takeRow(const ToolListRow &row, ToolListComparison::Address &address)
{
    address.isHeld |= row.isHeld();
    if (!row.isUnsubscribed())
        return;
    address.isUnsubscribed = true;
    address.endedAt = std::max(address.endedAt, row.endedAt);
}

} // namespace

Result<ToolListComparison::Scope> ToolListComparison::Scope::of(
    Connection &connection, const Permit &permit, const ReconciliationQuestion &question)
{
    if (auto allowed = permit.require(Operation::ExportContacts, question.filingSystem); !allowed)
        return allowed.error();
    if (question.channel != Channel::Email)
        return Error{Failure::Invalid, QStringLiteral("tool-list.channel"), {QStringLiteral("channel")}};
    auto purpose = purpose_repository::byKey(connection, question.purposeKey);
    if (!purpose)
        return purpose.error();
    if (!*purpose)
        return Error{Failure::NotFound, QStringLiteral("purpose")};
    // Also one that ended: just then they may not hold a list any more.
    auto recipient = processor_repository::byName(connection, question.recipient.simplified());
    if (!recipient)
        return recipient.error();
    if (!*recipient)
        return Error{Failure::NotFound, QStringLiteral("processor.unknown")};
    return Scope{question, **std::move(purpose), **std::move(recipient)};
}

Result<ToolListComparison> ToolListComparison::of(
    Connection &connection, const Scope &scope, Instant now, const Progress &progress)
{
    ToolListComparison comparison;
    comparison.m_listsAll = scope.question.listsAll;
    comparison.m_reconciliation = {.ref = newUuid(),
        .filingSystem = scope.question.filingSystem,
        .processor = scope.recipient.id,
        .recipient = scope.recipient.name,
        .purpose = scope.purpose.id,
        .channel = scope.question.channel,
        .happenedAt = now};
    if (auto read = comparison.readList(scope, progress); !read)
        return read.error();
    QStringList normalised;
    for (const Address &address : std::as_const(comparison.m_addresses))
        normalised.append(address.normalised);
    auto holders = reconciliation_repository::holdersOf(connection, scope.question.filingSystem, normalised);
    if (!holders)
        return holders.error();
    comparison.m_holders = *std::move(holders);
    if (auto asked = comparison.askGate(connection, scope, now, progress); !asked)
        return asked.error();
    qint64 judged = 0;
    for (const Address &address : std::as_const(comparison.m_addresses)) {
        if (auto fine = comparison.judge(connection, scope, now, address); !fine)
            return fine.error();
        if (++judged % rowsBetweenTold == 0 &&
            !progress(judgingFrom + (1 - judgingFrom) * double(judged) / double(normalised.size())))
            return comparisonStopped();
    }
    if (comparison.m_listsAll) {
        if (auto listed = comparison.listMissing(connection); !listed)
            return listed.error();
        if (auto named = comparison.nameAll(connection); !named)
            return named.error();
    }
    if (auto found = comparison.findPlacements(connection, scope); !found)
        return found.error();
    return comparison;
}

Result<bool> ToolListComparison::isAbout(Connection &connection, Id<Contact> contact) const
{
    if (m_answers.contains(contact.number()))
        return true;
    const auto points = contact_point_repository::list(connection, m_reconciliation.filingSystem, contact);
    if (!points)
        return points.error();
    return std::any_of(points->begin(), points->end(),
        [this](const ContactPoint &point) { return m_places.contains(point.normalised); });
}

Outcome ToolListComparison::readList(const Scope &scope, const Progress &progress)
{
    auto reader = ToolListReader::open(
        scope.question.path, scope.question.layout, [&progress] { return !progress(0); });
    if (!reader)
        return reader.error();
    m_reconciliation.tool = reader->format().tool();
    m_emailHeader = reader->format().emailHeader();
    ReconciliationCounts &counts = m_reconciliation.counts;
    QCryptographicHash digest(QCryptographicHash::Sha256);
    ToolListRow row;
    while (true) {
        const auto more = reader->next(row);
        if (!more)
            return more.error();
        if (!*more)
            break;
        if (++counts.read % rowsBetweenTold == 0 && !progress(reader->progress() * gateFrom))
            return comparisonStopped();
        if (!row.hasAddress()) {
            ++counts.rejected;
            continue;
        }
        if (!m_places.contains(row.normalised)) {
            m_places.insert(row.normalised, m_addresses.size());
            m_addresses.append({.line = row.line, .email = row.email, .normalised = row.normalised});
            digest.addData(row.normalised.toUtf8() + '\n');
        }
        takeRow(row, m_addresses[m_places.value(row.normalised)]);
    }
    m_reconciliation.digest = digest.result();
    return done;
}

Outcome ToolListComparison::askGate(
    Connection &connection, const Scope &scope, Instant now, const Progress &progress)
{
    QSet<qint64> points;
    QSet<qint64> people;
    for (const QList<AddressOf> &holders : std::as_const(m_holders)) {
        for (const AddressOf &holder : holders) {
            points.insert(holder.point.number());
            people.insert(holder.contact.number());
        }
    }
    qint64 told = 0;
    return gate_run::forAll(connection,
        {.filingSystem = scope.question.filingSystem,
            .purpose = scope.purpose.id,
            .channel = scope.question.channel,
            .at = now},
        [&](Id<Contact> contact, const GateAnswer &answer) {
            if (people.contains(contact.number()))
                m_answers.insert(contact.number(), answer);
            if (answer.allowed && answer.detail.isStored() && !points.contains(answer.detail.number())) {
                ++m_reconciliation.counts.missing;
                if (m_listsAll)
                    m_missing.append({contact, answer.detail});
            }
            return ++told % 1000 != 0 || progress(gateFrom);
        });
}

Outcome ToolListComparison::judge(
    Connection &connection, const Scope &scope, Instant now, const Address &address)
{
    if (!m_holders.contains(address.normalised))
        return judgeStranger(connection, address);
    if (address.isUnsubscribed) {
        if (auto judged = judgeLeaver(connection, scope, now, address); !judged)
            return judged;
    }
    if (address.isHeld)
        judgeHeld(address);
    return done;
}

/// Somebody of whom we have no address: erased, gone, or never ours.
Outcome ToolListComparison::judgeStranger(Connection &connection, const Address &address)
{
    using Kind = ReconciliationFinding::Kind;
    const auto standing = suppression_list::standingOf(
        connection, m_reconciliation.filingSystem, SuppressedKind::Email, address.normalised);
    if (!standing)
        return standing.error();
    // Art. 17 and 19 GDPR: who was erased goes there as well, also as a mark that they left.
    if (*standing == suppression_list::Standing::Erased)
        addToRemovals(address, Kind::Erased);
    else if (!address.isHeld)
        ++m_reconciliation.counts.settled;
    else if (*standing == suppression_list::Standing::Unwanted)
        addToRemovals(address, Kind::Remove, keyOf(GateReason::Suppressed));
    else
        addToRemovals(address, Kind::Unknown);
    return done;
}

Outcome ToolListComparison::judgeLeaver(
    Connection &connection, const Scope &scope, Instant now, const Address &address)
{
    bool isNews = false;
    for (const AddressOf &holder : m_holders.value(address.normalised)) {
        const auto line = consent_repository::line(connection, m_reconciliation.filingSystem, holder.contact,
            scope.purpose.id, scope.question.channel);
        if (!line)
            return line.error();
        if (!isNewsOfLeaving(*line, scope.purpose, address.endedAt, now))
            continue;
        m_leavers.append({holder.contact, holder.point, address.endedAt});
        isNews = true;
    }
    if (isNews) {
        ++m_reconciliation.counts.unsubscribed;
        tell(address, ReconciliationFinding::Kind::Unsubscribed);
    } else if (!address.isHeld) {
        ++m_reconciliation.counts.settled;
    }
    return done;
}

void ToolListComparison::judgeHeld(const Address &address)
{
    const QList<AddressOf> holders = m_holders.value(address.normalised);
    // People of one house share an address: it may be there when one of them may be reached at it.
    const bool isAllowed = std::any_of(holders.begin(), holders.end(), [this](const AddressOf &holder) {
        const GateAnswer answer = m_answers.value(holder.contact.number());
        return answer.allowed && answer.detail == holder.point;
    });
    if (isAllowed) {
        ++m_reconciliation.counts.allowed;
        if (m_listsAll)
            tell(address, ReconciliationFinding::Kind::Allowed);
        return;
    }
    const GateAnswer answer = m_answers.value(holders.first().contact.number());
    const GateReason reason = answer.allowed ? GateReason::OtherDetail : answer.reason;
    addToRemovals(address, ReconciliationFinding::Kind::Remove, exclusionKey(reason, answer.rule));
    for (const AddressOf &holder : holders) {
        const GateAnswer own = m_answers.value(holder.contact.number());
        m_leaving.insert(holder.contact.number());
        m_removals.append({holder.contact, whyOf(own.allowed ? GateReason::OtherDetail : own.reason)});
    }
}

void ToolListComparison::addToRemovals(
    const Address &address, ReconciliationFinding::Kind kind, const QString &reason)
{
    using Kind = ReconciliationFinding::Kind;
    ReconciliationCounts &counts = m_reconciliation.counts;
    ++(kind == Kind::Remove ? counts.remove : kind == Kind::Erased ? counts.erased : counts.unknown);
    if (kind == Kind::Remove)
        ++counts.reasons[reason];
    m_removedAddresses.append(address.email);
    tell(address, kind, reason);
}

void ToolListComparison::tell(const Address &address, ReconciliationFinding::Kind kind, const QString &reason)
{
    if (!m_listsAll && m_findings.size() >= ReconciliationOutcome::listLimit)
        return;
    const auto holders = m_holders.constFind(address.normalised);
    const Id<Contact> whose = holders == m_holders.constEnd() ? Id<Contact>() : holders->first().contact;
    m_findings.append({kind, address.line, address.email, reason, whose});
}

Outcome ToolListComparison::listMissing(Connection &connection)
{
    QList<Id<ContactPoint>> points;
    for (const AddressOf &each : std::as_const(m_missing))
        points.append(each.point);
    const auto addresses =
        reconciliation_repository::addressesOf(connection, m_reconciliation.filingSystem, points);
    if (!addresses)
        return addresses.error();
    for (const AddressOf &each : std::as_const(m_missing))
        m_findings.append({.kind = ReconciliationFinding::Kind::Missing,
            .email = addresses->value(each.point.number()),
            .contact = each.contact});
    return done;
}

Outcome ToolListComparison::nameAll(Connection &connection)
{
    QList<Id<Contact>> people;
    for (const ReconciliationFinding &finding : std::as_const(m_findings)) {
        if (finding.contact.isStored())
            people.append(finding.contact);
    }
    const auto names = reconciliation_repository::namesOf(connection, m_reconciliation.filingSystem, people);
    if (!names)
        return names.error();
    for (ReconciliationFinding &finding : m_findings)
        finding.name = names->value(finding.contact.number());
    return done;
}

Outcome ToolListComparison::findPlacements(Connection &connection, const Scope &scope)
{
    const auto known = reconciliation_repository::handedTo(
        connection, m_reconciliation.filingSystem, scope.recipient.id, scope.purpose.id);
    if (!known)
        return known.error();
    QSet<qint64> met = *known;
    for (const Address &address : std::as_const(m_addresses)) {
        for (const AddressOf &holder : m_holders.value(address.normalised)) {
            if (met.contains(holder.contact.number()))
                continue;
            met.insert(holder.contact.number());
            m_placements.append(holder.contact);
        }
    }
    m_reconciliation.counts.placements = m_placements.size();
    return done;
}
