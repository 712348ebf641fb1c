#include "app/tool_lists/consent_import_run.h"

#include "app/backup/act_record.h"
#include "app/base/new_uuid.h"
#include "app/changes/change.h"
#include "app/consent/consent_names.h"
#include "app/consent/consent_recording.h"
#include "app/consent/consent_repository.h"
#include "app/consent/purpose_repository.h"
#include "app/contacts/contact_point_repository.h"
#include "app/contacts/contact_repository.h"
#include "app/contacts/field_value.h"
#include "app/contacts/suppression_list.h"
#include "app/tool_lists/consent_import_repository.h"
#include "app/vault/sha256.h"

#include <QFileInfo>
#include <QJsonObject>

#include <algorithm>

using reconciliation_repository::AddressOf;
using Deed = ConsentImportVerdict::Deed;
using Fate = ConsentImportRow::Fate;

namespace {

constexpr qsizetype consentsAtOnce = 500;
constexpr qsizetype longestShownText = 10'000;

/// Whether somebody is passed over for this; anything else ends the work.
bool passesOverRow(const Error &error)
{
    return error.failure == Failure::Refused || error.failure == Failure::Invalid;
}

} // namespace

ConsentImportRun::ConsentImportRun(const ConsentImportPlan &plan, ComplaintWords words, Progress progress)
    : m_plan(plan), m_words(std::move(words)), m_progress(std::move(progress))
{}

Result<ConsentImportSummary> ConsentImportRun::tryOut(Change &change)
{
    m_change = &change;
    m_isDry = true;
    return run();
}

Result<ConsentImportSummary> ConsentImportRun::carryOut(Change &change)
{
    m_change = &change;
    m_isDry = false;
    m_summary.bulkRef = newUuid();
    auto summary = run();
    if (!summary)
        return summary;
    if (auto kept = act_record::consentEnded(m_change->connection(), m_plan.filingSystem, m_withdrawn,
            {m_purpose.key, m_plan.channel, ConsentAct::Withdrawn}, m_change->now());
        !kept)
        return kept.error();
    if (auto refreshed = consent_recording::refreshAll(*m_change, m_plan.filingSystem, m_changed); !refreshed)
        return refreshed.error();
    if (auto remembered = remember(); !remembered)
        return remembered.error();
    if (auto told = tell(); !told)
        return told.error();
    return summary;
}

Outcome ConsentImportRun::commitRejects()
{
    return m_rejects ? m_rejects->commit() : Outcome(done);
}

Outcome ConsentImportRun::check()
{
    if (auto allowed = m_change->permit().require(Operation::RecordConsent, m_plan.filingSystem); !allowed)
        return allowed;
    if (m_plan.channel != Channel::Email)
        return Error{Failure::Invalid, QStringLiteral("tool-list.channel"), {QStringLiteral("channel")}};
    if (m_plan.source.simplified().isEmpty())
        return Error{Failure::Invalid, QStringLiteral("tool-list.source"), {QStringLiteral("source")}};
    if (m_plan.statement.trimmed().isEmpty())
        return Error{Failure::Invalid, QStringLiteral("tool-list.statement"), {QStringLiteral("statement")}};
    if (m_plan.statement.size() > longestShownText)
        return Error{Failure::Invalid, QStringLiteral("consent.too-long"), {QStringLiteral("statement")}};
    if (auto clean = refuseNationalNumbers({{QStringLiteral("statement"), m_plan.statement},
            {QStringLiteral("source"), m_plan.source}, {QStringLiteral("form"), m_plan.form}});
        !clean)
        return clean;
    auto purpose = purpose_repository::byKey(m_change->connection(), m_plan.purposeKey);
    if (!purpose)
        return purpose.error();
    if (!*purpose)
        return Error{Failure::NotFound, QStringLiteral("purpose")};
    m_purpose = **std::move(purpose);
    if (m_purpose.endedAt)
        return Error::refused("purpose.ended");
    if (!m_purpose.asksConsent())
        return Error{Failure::Invalid, QStringLiteral("consent.basis"), {QStringLiteral("purpose")}};
    if (!m_purpose.appliesTo.contains(m_plan.filingSystem))
        return Error{Failure::Invalid, QStringLiteral("consent.filing-system"), {QStringLiteral("purpose")}};
    if (!m_purpose.channels.contains(m_plan.channel))
        return Error{Failure::Invalid, QStringLiteral("consent.channel"), {QStringLiteral("channel")}};
    return done;
}

Result<ConsentImportSummary> ConsentImportRun::run()
{
    if (auto good = check(); !good)
        return good.error();
    auto reader = ToolListReader::open(m_plan.path, m_plan.layout, [this] { return !m_progress(0); });
    if (!reader)
        return reader.error();
    m_summary.tool = reader->format().tool();
    if (!m_plan.rejectsPath.isEmpty()) {
        auto rejects =
            RejectsFile::create(m_plan.rejectsPath, reader->headers(), m_words, m_plan.rejectsPassphrase);
        if (!rejects)
            return rejects.error();
        m_rejects.emplace(*std::move(rejects));
    }
    bool isMore = true;
    while (isMore) {
        QList<ToolListRow> rows;
        while (isMore && rows.size() < consentsAtOnce) {
            ToolListRow row;
            const auto more = reader->next(row);
            if (!more)
                return more.error();
            isMore = *more;
            if (isMore)
                rows.append(row);
        }
        if (auto taken = takeBatch(rows); !taken)
            return taken.error();
        if (!m_progress(reader->progress()))
            return Error{Failure::Cancelled, QStringLiteral("tool-list.cancelled")};
    }
    return m_summary;
}

Outcome ConsentImportRun::takeBatch(const QList<ToolListRow> &rows)
{
    QStringList addresses;
    for (const ToolListRow &row : rows) {
        if (row.hasAddress())
            addresses.append(row.normalised);
    }
    addresses.removeDuplicates();
    const auto holders =
        reconciliation_repository::holdersOf(m_change->connection(), m_plan.filingSystem, addresses);
    if (!holders)
        return holders.error();
    for (const ToolListRow &row : rows) {
        ++m_summary.read;
        if (auto taken = take(row, holders->value(row.normalised)); !taken)
            return taken;
    }
    return done;
}

Outcome ConsentImportRun::take(const ToolListRow &row, const Holders &holders)
{
    // A no is taken whatever is wrong with its moment (invariant I5).
    if (!row.hasAddress() || (!row.complaints.isEmpty() && !row.isUnsubscribed()))
        return refuse(row, row.complaints.first().fault);
    if (holders.isEmpty()) {
        count(row, Fate::Unknown);
        if (m_summary.unknownAddresses.size() < ConsentImportSummary::listLimit)
            m_summary.unknownAddresses.append(row.email);
        return done;
    }
    if (row.isUnsubscribed())
        return takeOut(row, holders);
    const bool isOne = std::all_of(holders.begin(), holders.end(),
        [&](const AddressOf &holder) { return holder.contact == holders.first().contact; });
    // Who of them said yes is not for us to guess.
    return isOne ? takeIn(row, holders.first()) : refuse(row, RowFault::MatchesSeveral);
}

/// All who share the address, since none of them may be mailed at it.
Outcome ConsentImportRun::takeOut(const ToolListRow &row, const Holders &holders)
{
    bool isNews = false;
    for (const AddressOf &holder : holders) {
        auto line = lineOf(holder.contact);
        if (!line)
            return line.error();
        const ConsentImportFacts facts{.line = line->events};
        if (judgeImportedConsent(row, facts, m_purpose, {}, m_change->now()).deed != Deed::Withdraw)
            continue;
        const auto recorded =
            record(*std::move(line), draftOf(row, ConsentAct::Withdrawn, holder.point, row.endedAt));
        if (!recorded)
            return recorded.error();
        isNews |= *recorded;
    }
    count(row, isNews ? Fate::Withdrawn : Fate::Already);
    return done;
}

Outcome ConsentImportRun::takeIn(const ToolListRow &row, const AddressOf &holder)
{
    auto line = lineOf(holder.contact);
    if (!line)
        return line.error();
    const auto facts = factsOf(*line);
    if (!facts)
        return facts.error();
    const auto verdict = judgeImportedConsent(row, *facts, m_purpose, statementOf(row), m_change->now());
    switch (verdict.deed) {
    case Deed::Give:
        break;
    case Deed::Already:
    case Deed::Withdraw:
        count(row, Fate::Already);
        return done;
    case Deed::Unproved:
        count(row, Fate::Unproved, verdict.reason);
        return done;
    case Deed::KeepStricter:
        count(row, Fate::KeptStricter, verdict.reason);
        return done;
    case Deed::Reject:
        return refuse(row, RowFault::DateInFuture);
    }
    auto recorded = record(*std::move(line), draftOf(row, ConsentAct::Given, holder.point, row.givenAt));
    if (recorded && *recorded && m_purpose.doubleOptIn && !m_isDry) {
        auto pending = lineOf(holder.contact);
        if (!pending)
            return pending.error();
        recorded =
            record(*std::move(pending), draftOf(row, ConsentAct::Confirmed, holder.point, row.confirmedAt));
    }
    if (!recorded)
        return recorded.error();
    if (*recorded)
        count(row, Fate::Recorded);
    else
        count(row, Fate::KeptStricter, m_refusal);
    return done;
}

Result<consent_appending::Line> ConsentImportRun::lineOf(Id<Contact> id)
{
    if (!m_isDry)
        return consent_appending::openLine(*m_change, m_plan.filingSystem, id, m_purpose, m_plan.channel);
    // Looked at only, nobody else need wait.
    auto contact = contact_repository::byId(m_change->connection(), m_plan.filingSystem, id);
    if (!contact)
        return contact.error();
    if (!*contact)
        return Error{Failure::NotFound, QStringLiteral("contact")};
    auto events = consent_repository::line(
        m_change->connection(), m_plan.filingSystem, id, m_purpose.id, m_plan.channel);
    if (!events)
        return events.error();
    return consent_appending::Line{**std::move(contact), m_purpose, m_plan.channel, *std::move(events)};
}

Result<ConsentImportFacts> ConsentImportRun::factsOf(const consent_appending::Line &line)
{
    ConsentImportFacts facts{.line = line.events, .isRestricted = line.contact.restrictedAt.has_value()};
    const auto points =
        contact_point_repository::list(m_change->connection(), m_plan.filingSystem, line.contact.id);
    if (!points)
        return points.error();
    for (const ContactPoint &point : *points) {
        if (point.kind == ContactPoint::Kind::Website || facts.isSuppressed)
            continue;
        const auto standing = suppression_list::standingOf(
            m_change->connection(), m_plan.filingSystem, suppression_list::kindOf(point), point.normalised);
        if (!standing)
            return standing.error();
        facts.isSuppressed = *standing != suppression_list::Standing::Free;
    }
    return facts;
}

ConsentDraft ConsentImportRun::draftOf(
    const ToolListRow &row, ConsentAct act, Id<ContactPoint> point, std::optional<Instant> happenedAt) const
{
    return {.purposeKey = m_purpose.key,
        .channel = m_plan.channel,
        .act = act,
        .method = consent_method::import,
        .happenedAt = happenedAt,
        .statement = act == ConsentAct::Given ? statementOf(row) : QString(),
        .detail = point,
        .source = m_plan.source,
        .place = row.form.isEmpty() ? m_plan.form : row.form};
}

/// Whether it was recorded, or would be; m_refusal says why not.
Result<bool> ConsentImportRun::record(consent_appending::Line line, const ConsentDraft &draft)
{
    const QByteArray ref = line.contact.ref;
    const Id<Contact> contact = line.contact.id;
    auto prepared = consent_recording::prepare(*m_change, std::move(line), draft);
    if (!prepared && passesOverRow(prepared.error())) {
        m_refusal = prepared.error().what;
        return false;
    }
    if (!prepared)
        return prepared.error();
    if (m_isDry)
        return true;
    prepared->event.bulkRef = m_summary.bulkRef;
    const auto written =
        consent_recording::write(*m_change, *std::move(prepared), consent_appending::Telling::ByCaller);
    if (!written)
        return written.error();
    m_changed.append(contact);
    if (draft.act == ConsentAct::Withdrawn)
        m_withdrawn.append(contact);
    m_members.insert(ref);
    return true;
}

Outcome ConsentImportRun::refuse(ToolListRow row, RowFault fault)
{
    count(row, Fate::Rejected, codeOf(fault));
    if (!m_rejects)
        return done;
    if (row.complaints.isEmpty())
        row.complaints.append({.line = row.line, .fault = fault});
    return m_rejects->write({.line = row.line, .complaints = row.complaints, .cells = row.cells});
}

QString ConsentImportRun::statementOf(const ToolListRow &row) const
{
    return row.statement.isEmpty() ? m_plan.statement : row.statement;
}

void ConsentImportRun::count(const ToolListRow &row, Fate fate, const QString &reason)
{
    ++(m_summary.*countOf(fate));
    if (!reason.isEmpty())
        ++m_summary.reasons[reason];
    if (m_plan.listsRows && m_summary.rows.size() < ConsentImportSummary::rowLimit)
        m_summary.rows.append({row.line, row.email, fate, reason});
}

/// So that it is found again, and can be taken back. Nothing is remembered of a list that changed nothing.
Outcome ConsentImportRun::remember()
{
    if (m_members.isEmpty())
        return done;
    return consent_import_repository::add(m_change->connection(),
        {.ref = m_summary.bulkRef,
            .filingSystem = m_plan.filingSystem,
            .purpose = m_purpose.id,
            .channel = m_plan.channel,
            .tool = m_summary.tool,
            .fileName = QFileInfo(m_plan.path).fileName(),
            .source = m_plan.source.simplified(),
            .happenedAt = m_change->now(),
            .madeBy = m_change->permit().staffRef(),
            .read = m_summary.read,
            .recorded = m_summary.recorded,
            .withdrawn = m_summary.withdrawn});
}

/// One entry for all of them, with a digest of who they are.
Outcome ConsentImportRun::tell()
{
    QList<QByteArray> members(m_members.begin(), m_members.end());
    std::sort(members.begin(), members.end());
    QJsonObject reasons;
    for (auto reason = m_summary.reasons.begin(); reason != m_summary.reasons.end(); ++reason)
        reasons.insert(reason.key(), reason.value());
    return m_change->audit({.action = QStringLiteral("consent.import"),
        .filingSystem = m_plan.filingSystem,
        .objectKind = QStringLiteral("contacts"),
        .objectRef = m_summary.bulkRef,
        .detail = {{QStringLiteral("purpose"), m_purpose.key},
            {QStringLiteral("channel"), keyOf(m_plan.channel)},
            {QStringLiteral("tool"), keyOf(m_summary.tool)}, {QStringLiteral("read"), m_summary.read},
            {QStringLiteral("recorded"), m_summary.recorded},
            {QStringLiteral("withdrawn"), m_summary.withdrawn},
            {QStringLiteral("unproved"), m_summary.unproved},
            {QStringLiteral("kept_stricter"), m_summary.keptStricter},
            {QStringLiteral("unknown"), m_summary.unknown}, {QStringLiteral("rejected"), m_summary.rejected},
            {QStringLiteral("reasons"), reasons},
            {QStringLiteral("members"), QString::fromLatin1(sha256({members.join()}).toHex())}}});
}
