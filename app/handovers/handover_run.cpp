#include "app/handovers/handover_run.h"

#include "app/base/new_uuid.h"
#include "app/changes/change.h"
#include "app/contacts/field_value.h"
#include "app/formats/xlsx_writer.h"
#include "app/handovers/handover_repository.h"
#include "app/handovers/handover_row_repository.h"
#include "app/handovers/handover_selection.h"
#include "app/handovers/handover_table.h"
#include "app/informing/informing_repository.h"

#include <QCryptographicHash>
#include <QFileInfo>
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

/// The details of those who are on the list, beside them in the same order.
struct Details
{
    std::vector<QString> emails;
    std::vector<QString> phones;
    std::vector<PostalAddress> addresses;
};

/// Goes on to a contact in a pass that is in the order of their numbers; none when they are not on the list.
const ListedPerson *goOnTo(const std::vector<ListedPerson> &people, size_t &at, Id<Contact> contact)
{
    while (at < people.size() && people[at].contact < contact.number())
        ++at;
    const bool isThere = at < people.size() && people[at].contact == contact.number() && people[at].isAllowed;
    return isThere ? &people[at] : nullptr;
}

Outcome readPoints(Connection &connection, FilingSystem filingSystem, const std::vector<ListedPerson> &people,
    Details &details)
{
    details.emails.resize(people.size());
    details.phones.resize(people.size());
    size_t at = 0;
    return handover_row_repository::points(
        connection, filingSystem, [&](Id<Contact> contact, const ContactPoint &point) {
            const ListedPerson *person = goOnTo(people, at, contact);
            if (person && point.id.number() == person->email)
                details.emails[at] = point.value;
            if (person && point.id.number() == person->phone)
                details.phones[at] = point.normalised;
            return true;
        });
}

Outcome readAddresses(Connection &connection, FilingSystem filingSystem,
    const std::vector<ListedPerson> &people, Details &details)
{
    details.addresses.resize(people.size());
    std::vector<bool> isRead(people.size());
    size_t at = 0;
    return handover_row_repository::addresses(
        connection, filingSystem, [&](Id<Contact> contact, const PostalAddress &address) {
            const ListedPerson *person = goOnTo(people, at, contact);
            if (person && person->isReachedByPost && !isRead[at]) {
                details.addresses[at] = address;
                isRead[at] = true;
            }
            return true;
        });
}

Result<Details> detailsOf(
    Connection &connection, const HandoverScope &scope, const std::vector<ListedPerson> &people)
{
    Details details;
    if (scope.fields.contains(HandoverField::Email) || scope.fields.contains(HandoverField::Phone)) {
        if (auto read = readPoints(connection, scope.filingSystem, people, details); !read)
            return read.error();
    }
    if (scope.fields.contains(HandoverField::Street)) {
        if (auto read = readAddresses(connection, scope.filingSystem, people, details); !read)
            return read.error();
    }
    return details;
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

/// A list in bytes, and the SHA-256 of the references of who is on it, in the order of their numbers.
struct HandoverRun::Filled
{
    QByteArray content = {};
    QByteArray members = {};
    /// Which fields left of each who is on it, in that order.
    std::vector<quint32> fields = {};
};

HandoverRun::HandoverRun(const HandoverOrder &order, const Clock &clock, Progress progress)
    : m_order(order), m_clock(clock), m_progress(std::move(progress))
{}

Outcome HandoverRun::checkPlaces() const
{
    const QString list = QFileInfo(m_order.path).absoluteFilePath();
    const QString letter =
        m_order.letter.path.isEmpty() ? QString() : QFileInfo(m_order.letter.path).absoluteFilePath();
    if (list == letter)
        return Error{Failure::Invalid, QStringLiteral("handover.same-place"), {QStringLiteral("eml")}};
    if (!m_order.mayReplace && QFileInfo(list).isFile())
        return Error::refused("handover.exists", {QFileInfo(list).fileName()});
    if (!letter.isEmpty() && QFileInfo(letter).isFile())
        return Error::refused("handover.exists", {QFileInfo(letter).fileName()});
    return done;
}

void HandoverRun::sweep() const
{
    // What another desk writes to the same folder right now is younger.
    constexpr qint64 anHour = 3600;
    const QDateTime before = m_clock.now().toUtc().addSecs(-anHour);
    for (const QString &path : {m_order.path, m_order.letter.path}) {
        if (!path.isEmpty())
            StagedFile::sweep(QFileInfo(path).absolutePath(), before);
    }
}

Outcome HandoverRun::check(const HandoverScope &scope) const
{
    if (!m_order.isPlain)
        return done;
    if (!m_order.letter.path.isEmpty())
        return Error{Failure::Invalid, QStringLiteral("handover.letter-plain"), {QStringLiteral("plain")}};
    if (auto may = mayLeavePlain(scope.purpose, scope.filingSystem, m_order.plainReason); !may)
        return may;
    return refuseNationalNumbers({{QStringLiteral("reason"), m_order.plainReason}});
}

Result<HandoverRun::Filled> HandoverRun::fill(
    Change &change, const HandoverScope &scope, const HandoverSelection &selection)
{
    const std::vector<ListedPerson> &people = selection.people();
    const auto details = detailsOf(change.connection(), scope, people);
    if (!details)
        return details.error();
    const auto table = HandoverTable::of(m_order, scope.fields);
    QCryptographicHash members(QCryptographicHash::Sha256);
    std::vector<quint32> fields;
    fields.reserve(static_cast<size_t>(selection.included()));
    size_t at = 0;
    qint64 written = 0;
    bool isStopped = !tell(rowsFrom);
    auto read =
        handover_row_repository::people(change.connection(), scope.filingSystem, [&](HandoverRow row) {
            if (!goOnTo(people, at, row.contact))
                return !isStopped;
            if (!details->emails.empty())
                row.email = details->emails[at];
            if (!details->phones.empty())
                row.phone = details->phones[at];
            if (!details->addresses.empty())
                row.address = details->addresses[at];
            table->add(row);
            fields.push_back(presentFields(row, scope.fields));
            members.addData(row.ref);
            const double share = static_cast<double>(++written) / static_cast<double>(selection.included());
            isStopped = written % 1000 == 0 && !tell(rowsFrom + share * (recordFrom - rowsFrom));
            return !isStopped;
        });
    if (!read)
        return read.error();
    if (isStopped)
        return stoppedHandover();
    // Somebody whom the gate let through and whose row is not there any more would be a promise broken.
    if (written != selection.included())
        return Error{Failure::Internal, QStringLiteral("handover.rows")};
    auto content = table->finish();
    if (!content)
        return content.error();
    return Filled{*std::move(content), members.result(), std::move(fields)};
}

Outcome HandoverRun::record(Change &change, const HandoverScope &scope, const HandoverSelection &selection,
    const Filled &filled, Handover &handover) const
{
    const auto id = handover_repository::add(change.connection(), handover);
    if (!id)
        return id.error();
    handover.id = *id;
    handover_repository::DisclosureWriter disclosures(change.connection(), handover);
    size_t at = 0;
    for (const ListedPerson &person : selection.people()) {
        if (!person.isAllowed)
            continue;
        disclosures.add({.contact = Id<Contact>(person.contact),
            .rule = person.rule,
            .event = Id<ConsentEvent>(person.event),
            .softOptIn = Id<SoftOptIn>(person.softOptIn),
            .published = Id<PublishedAddress>(person.published),
            .ground = Id<ProcessingGround>(person.ground),
            .fields = filled.fields.at(at++)});
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
    return change.audit(entryOf(handover, scope, filled.members));
}

Result<HandoverMade> HandoverRun::carryOut(Change &change)
{
    Connection &connection = change.connection();
    const FilingSystem filingSystem = m_order.question.filingSystem;
    if (auto free = checkPlaces(); !free)
        return free.error();
    sweep();
    if (auto held = handover_repository::holdStill(connection, filingSystem); !held)
        return held.error();
    // Others may have written while this waited for them: what they did then counts.
    const Instant at = std::max(change.now(), m_clock.now());
    const auto scope = HandoverScope::of(connection, change.permit(), m_order.question, change.today());
    if (!scope)
        return scope.error();
    if (auto good = check(*scope); !good)
        return good.error();
    const auto everybody = handover_row_repository::count(connection, filingSystem);
    if (!everybody)
        return everybody.error();
    const double whole = static_cast<double>(*everybody + 1);
    const auto selection = HandoverSelection::of(connection, *scope, at, [&](qint64 told) {
        return told % 1000 != 0 || tell(static_cast<double>(told) / whole * detailsFrom);
    });
    if (!selection)
        return selection.error();
    if (m_order.format == HandoverFormat::Xlsx && selection->included() >= XlsxWriter::mostRows)
        return Error{Failure::Invalid, QStringLiteral("handover.too-many-rows"),
            {QString::number(XlsxWriter::mostRows - 1)}};
    auto filled = fill(change, *scope, *selection);
    if (!filled)
        return filled.error();
    const QString base =
        scope->channel ? scope->purpose.key + u'-' + keyOf(*scope->channel) : scope->purpose.key;
    auto file =
        HandoverFile::write(m_order, base + u'.' + endingOf(m_order.format), std::move(filled->content));
    if (!file)
        return file.error();
    m_file = *std::move(file);
    HandoverMade made{.handover = {.ref = newUuid(),
                          .filingSystem = filingSystem,
                          .processor = scope->recipient ? scope->recipient->id : Id<Processor>(),
                          .recipient = scope->recipient ? scope->recipient->name : QString(),
                          .purpose = scope->purpose.id,
                          .channel = scope->channel,
                          .fields = scope->fields,
                          .format = m_order.format,
                          .isEncrypted = !m_order.isPlain,
                          .plainReason = m_order.isPlain ? m_order.plainReason.simplified() : QString(),
                          .included = selection->included(),
                          .excluded = selection->excluded(),
                          .reasons = selection->reasons(),
                          .rules = selection->rules(),
                          .happenedAt = at,
                          .madeBy = change.permit().staffRef(),
                          .digest = m_file.digest},
        .passphrase = m_file.passphrase};
    if (!tell(recordFrom))
        return stoppedHandover();
    if (auto recorded = record(change, *scope, *selection, *filled, made.handover); !recorded)
        return recorded.error();
    if (!tell(1))
        return stoppedHandover();
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
