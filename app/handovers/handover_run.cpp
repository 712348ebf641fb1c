#include "app/handovers/handover_run.h"

#include "app/base/new_uuid.h"
#include "app/changes/change.h"
#include "app/changes/permit_standing.h"
#include "app/contacts/field_value.h"
#include "app/formats/xlsx_writer.h"
#include "app/handovers/handover_details.h"
#include "app/handovers/handover_meanwhile_repository.h"
#include "app/handovers/handover_repository.h"
#include "app/handovers/handover_row_repository.h"
#include "app/handovers/handover_table.h"
#include "app/informing/informing_repository.h"
#include "app/storage/looking.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace {

using ListedPerson = HandoverSelection::Person;

/// How much of the whole has been done when a part begins: asking the gate, the details, the rows, the
/// record.
constexpr double detailsFrom = 0.5;
constexpr double rowsFrom = 0.65;
constexpr double recordFrom = 0.85;

Error stoppedHandover()
{
    return Error{Failure::Cancelled, QStringLiteral("handover.cancelled")};
}

Error overtakenHandover()
{
    return Error{Failure::ChangedMeanwhile, QStringLiteral("handover.overtaken")};
}

bool standsAmong(const std::vector<qint64> &people, Id<Contact> contact)
{
    return std::binary_search(people.begin(), people.end(), contact.number());
}

/// The bits of the fields in which something stands for somebody.
quint32 presentFields(const HandoverRow &row, const HandoverFields &fields)
{
    quint32 bits = 0;
    for (const HandoverField field : fields) {
        if (!valueOf(row, field).isEmpty())
            bits |= static_cast<quint32>(bitOf(field));
    }
    return bits;
}

QString channelKey(const Handover &handover)
{
    return handover.channel ? keyOf(*handover.channel) : QStringLiteral("any");
}

/// What the trail tells: counts and codes, and a digest of whose list it was instead of a million names.
AuditEntry entryOf(const Handover &handover, const HandoverScope &scope, const QByteArray &members)
{
    return {.action = QStringLiteral("handover.make"),
        .filingSystem = handover.filingSystem,
        .objectKind = QStringLiteral("handover"),
        .objectRef = handover.ref,
        .detail = {{QStringLiteral("purpose"), scope.purpose.key},
            {QStringLiteral("channel"), channelKey(handover)},
            {QStringLiteral("processor"), handover.processor.number()},
            {QStringLiteral("fields"), keysOf(handover.fields)},
            {QStringLiteral("format"), keyOf(handover.format)},
            {QStringLiteral("encrypted"), handover.isEncrypted},
            {QStringLiteral("included"), handover.included}, {QStringLiteral("excluded"), handover.excluded},
            {QStringLiteral("reasons"), jsonOf(handover.reasons)},
            {QStringLiteral("rules"), jsonOf(handover.rules)},
            {QStringLiteral("members"), QString::fromLatin1(members.toHex())},
            {QStringLiteral("sha256"), QString::fromLatin1(handover.digest.toHex())}}};
}

} // namespace

HandoverRun::HandoverRun(const HandoverOrder &order, Permit permit, const Clock &clock, Progress progress)
    : m_order(order), m_permit(std::move(permit)), m_clock(clock), m_progress(std::move(progress))
{}

Outcome HandoverRun::check() const
{
    if (!m_order.isPlain)
        return done;
    if (!m_order.letter.path.isEmpty())
        return Error{Failure::Invalid, QStringLiteral("handover.letter-plain"), {QStringLiteral("plain")}};
    if (auto may = mayLeavePlain(m_scope.purpose, m_scope.filingSystem, m_order.plainReason); !may)
        return may;
    return refuseNationalNumbers({{QStringLiteral("reason"), m_order.plainReason}});
}

Result<QByteArray> HandoverRun::fill(Connection &connection)
{
    const std::vector<ListedPerson> &people = m_selection.people();
    const auto details = HandoverDetails::of(connection, m_scope, people);
    if (!details)
        return details.error();
    const auto table = HandoverTable::of(m_order, m_scope.fields);
    QCryptographicHash members(QCryptographicHash::Sha256);
    m_fields.clear();
    m_fields.reserve(static_cast<size_t>(m_selection.included()));
    size_t at = 0;
    qint64 written = 0;
    bool isStopped = !tell(rowsFrom);
    auto taken = handover_row_repository::people(connection, m_scope.filingSystem, [&](HandoverRow row) {
        if (!HandoverDetails::goOnTo(people, at, row.contact))
            return !isStopped;
        details->addTo(row, at);
        if (standsAmong(m_scope.withoutBirthDate, row.contact))
            row.birthDate = {};
        if (standsAmong(m_scope.withoutJobTitle, row.contact))
            row.jobTitle.clear();
        table->add(row);
        m_fields.push_back(presentFields(row, m_scope.fields));
        members.addData(row.ref);
        const double share = static_cast<double>(++written) / static_cast<double>(m_selection.included());
        isStopped = written % 1000 == 0 && !tell(rowsFrom + share * (recordFrom - rowsFrom));
        return !isStopped;
    });
    if (!taken)
        return taken.error();
    if (isStopped)
        return stoppedHandover();
    // Somebody whom the gate let through and whose row is not there any more would be a promise broken.
    if (written != m_selection.included())
        return Error{Failure::Internal, QStringLiteral("handover.rows")};
    m_members = members.result();
    return table->finish();
}

Result<QByteArray> HandoverRun::read(Connection &connection)
{
    if (auto stands = permitStands(connection, m_permit); !stands)
        return stands.error();
    if (auto allowed = connection.allowLongStatements(); !allowed)
        return allowed.error();
    const auto moment = HandoverMoment::of(connection, m_order.question.filingSystem);
    if (!moment)
        return moment.error();
    m_moment = *moment;
    // What was committed before this look began may have been told by a clock that is ahead.
    m_at = m_clock.now();
    auto scope = HandoverScope::of(connection, m_permit, m_order.question, m_clock.today());
    if (!scope)
        return scope.error();
    m_scope = *std::move(scope);
    if (auto good = check(); !good)
        return good.error();
    const auto everybody = handover_row_repository::count(connection, m_scope.filingSystem);
    if (!everybody)
        return everybody.error();
    const double whole = static_cast<double>(*everybody + 1);
    auto selection = HandoverSelection::of(connection, m_scope, m_at, [&](qint64 told) {
        return told % 1000 != 0 || tell(static_cast<double>(told) / whole * detailsFrom);
    });
    if (!selection)
        return selection.error();
    m_selection = *std::move(selection);
    if (m_order.format == HandoverFormat::Xlsx && m_selection.included() >= XlsxWriter::mostRows)
        return Error{Failure::Invalid, QStringLiteral("handover.too-many-rows"),
            {QString::number(XlsxWriter::mostRows - 1)}};
    return fill(connection);
}

Outcome HandoverRun::prepare(Connection &connection)
{
    m_file = {};
    if (auto free = checkPlaces(m_order.places(), m_order.mayReplace); !free)
        return saidOfList(free.error());
    sweepPlaces(m_order.places(), m_clock.now().toUtc());
    auto content = looking(connection, [this](Connection &line) { return read(line); });
    if (!content)
        return content.error();
    const QString base =
        m_scope.channel ? m_scope.purpose.key + u'-' + keyOf(*m_scope.channel) : m_scope.purpose.key;
    auto file = HandoverFile::write(m_order, base + u'.' + endingOf(m_order.format), *std::move(content));
    if (!file)
        return file.error();
    m_file = *std::move(file);
    return tell(recordFrom) ? Outcome(done) : Outcome(stoppedHandover());
}

Handover HandoverRun::handover() const
{
    return {.ref = newUuid(),
        .filingSystem = m_scope.filingSystem,
        .processor = m_scope.recipient ? m_scope.recipient->id : Id<Processor>(),
        .recipient = m_scope.recipient ? m_scope.recipient->name : QString(),
        .purpose = m_scope.purpose.id,
        .channel = m_scope.channel,
        .fields = m_scope.fields,
        .format = m_order.format,
        .isEncrypted = !m_order.isPlain,
        .plainReason = m_order.isPlain ? m_order.plainReason.simplified() : QString(),
        .included = m_selection.included(),
        .excluded = m_selection.excluded(),
        .reasons = m_selection.reasons(),
        .rules = m_selection.rules(),
        .happenedAt = m_at,
        .madeBy = m_permit.staffRef(),
        .digest = m_file.digest};
}

Outcome HandoverRun::write(Change &change, Handover &handover) const
{
    const auto id = handover_repository::add(change.connection(), handover);
    if (!id)
        return id.error();
    handover.id = *id;
    handover_repository::DisclosureWriter disclosures(change.connection(), handover);
    size_t at = 0;
    for (const ListedPerson &person : m_selection.people()) {
        if (!person.isAllowed)
            continue;
        disclosures.add({.contact = Id<Contact>(person.contact),
            .rule = person.rule,
            .event = Id<ConsentEvent>(person.event),
            .softOptIn = Id<SoftOptIn>(person.softOptIn),
            .published = Id<PublishedAddress>(person.published),
            .ground = Id<ProcessingGround>(person.ground),
            .fields = m_fields.at(at++)});
        if (disclosures.hasFailed())
            break;
    }
    if (auto written = disclosures.finish(); !written)
        return written;
    // A list for our own use is the first time we turn to them (art. 14(3)(b) and (c) GDPR).
    if (auto moved = informing_repository::moveForward(change.connection(), handover.filingSystem,
            handover.id, change.today(),
            handover.processor.isStored() ? InformingCause::Disclosure : InformingCause::FirstContact);
        !moved)
        return moved;
    return change.audit(entryOf(handover, m_scope, m_members));
}

bool HandoverRun::isOvertaken(const Error &error)
{
    return error.what == overtakenHandover().what;
}

Outcome HandoverRun::stillHolds(Change &change) const
{
    Connection &connection = change.connection();
    const Instant now = std::max({m_at, change.now(), m_clock.now()});
    const auto holds = m_moment.stillHolds(connection,
        [&](Id<Contact> contact) { return m_selection.isStillSo(connection, m_scope, contact, now); });
    if (!holds)
        return holds.error();
    return *holds ? Outcome(done) : Outcome(overtakenHandover());
}

Result<HandoverMade> HandoverRun::record(Change &change)
{
    Connection &connection = change.connection();
    if (auto allowed = connection.allowLongStatements(); !allowed)
        return allowed.error();
    if (auto holds = stillHolds(change); !holds)
        return holds.error();
    HandoverMade made{.handover = handover(), .passphrase = m_file.passphrase};
    if (auto written = write(change, made.handover); !written)
        return written.error();
    if (!tell(1))
        return stoppedHandover();
    if (!connection.isShared())
        return made;
    // While this was written others may have ended theirs; whoever begins from here on finds it recorded.
    if (auto held = handover_meanwhile_repository::holdStill(connection, m_scope.filingSystem); !held)
        return held.error().failure == Failure::Busy ? overtakenHandover() : held.error();
    if (auto holds = stillHolds(change); !holds)
        return holds.error();
    return made;
}

Outcome HandoverRun::takeBack(Change &change, const Handover &handover)
{
    if (auto back = informing_repository::moveBack(change.connection(), handover.filingSystem, handover.id);
        !back)
        return back;
    if (auto gone = handover_repository::remove(change.connection(), handover.filingSystem, handover.id);
        !gone)
        return gone;
    return change.audit({.action = QStringLiteral("handover.undone"),
        .filingSystem = handover.filingSystem,
        .objectKind = QStringLiteral("handover"),
        .objectRef = handover.ref});
}
