#include "app/tool_lists/reconciliation_run.h"

#include "app/backup/act_record.h"
#include "app/base/new_uuid.h"
#include "app/changes/change.h"
#include "app/changes/permit_standing.h"
#include "app/consent/consent_names.h"
#include "app/consent/consent_recording.h"
#include "app/contacts/field_value.h"
#include "app/formats/csv_text.h"
#include "app/handovers/handover_meanwhile_repository.h"
#include "app/handovers/recipient_task_repository.h"
#include "app/informing/informing_repository.h"
#include "app/leaving/file_left_recording.h"
#include "app/storage/looking.h"

#include <QJsonObject>

namespace {

/// How much of the whole has been done when it begins to be recorded.
constexpr double recordingFrom = 0.8;

Error reconcilingStopped()
{
    return {Failure::Cancelled, QStringLiteral("tool-list.cancelled")};
}

Error overtakenReconciling()
{
    return {Failure::ChangedMeanwhile, QStringLiteral("reconciliation.overtaken")};
}

/// Counts and codes, and digests of whom they are about: no addresses.
AuditEntry entryOf(const Reconciliation &made, const QString &purposeKey)
{
    const ReconciliationCounts &counts = made.counts;
    QJsonObject reasons;
    for (auto reason = counts.reasons.begin(); reason != counts.reasons.end(); ++reason)
        reasons.insert(reason.key(), reason.value());
    return {.action = QStringLiteral("reconciliation.apply"),
        .filingSystem = made.filingSystem,
        .objectKind = QStringLiteral("reconciliation"),
        .objectRef = made.ref,
        .detail = {{QStringLiteral("purpose"), purposeKey}, {QStringLiteral("channel"), keyOf(made.channel)},
            {QStringLiteral("processor"), made.processor.number()},
            {QStringLiteral("tool"), keyOf(made.tool)}, {QStringLiteral("read"), counts.read},
            {QStringLiteral("allowed"), counts.allowed}, {QStringLiteral("remove"), counts.remove},
            {QStringLiteral("erased"), counts.erased}, {QStringLiteral("unknown"), counts.unknown},
            {QStringLiteral("unsubscribed"), counts.unsubscribed},
            {QStringLiteral("missing"), counts.missing}, {QStringLiteral("placements"), counts.placements},
            {QStringLiteral("tasks_opened"), counts.tasksOpened},
            {QStringLiteral("tasks_settled"), counts.tasksSettled}, {QStringLiteral("reasons"), reasons},
            {QStringLiteral("sha256"), QString::fromLatin1(made.digest.toHex())}}};
}

} // namespace

ReconciliationRun::ReconciliationRun(const ReconciliationOrder &order, Permit permit, const Clock &clock,
    ToolListComparison::Progress progress)
    : m_order(order), m_permit(std::move(permit)), m_clock(clock), m_progress(std::move(progress))
{}

Result<ReconciliationOutcome> ReconciliationRun::told(
    Connection &connection, const ToolListComparison &comparison)
{
    const auto last = reconciliation_repository::lastAt(connection, comparison.reconciliation());
    if (!last)
        return last.error();
    return ReconciliationOutcome{.reconciliation = comparison.reconciliation(),
        .findings = comparison.findings(),
        .previousAt = *last};
}

bool ReconciliationRun::isOvertaken(const Error &error)
{
    return error.what == overtakenReconciling().what;
}

Outcome ReconciliationRun::compare(Connection &connection)
{
    if (auto stands = permitStands(connection, m_permit); !stands)
        return stands;
    const FilingSystem filingSystem = m_order.question.filingSystem;
    if (auto allowed = m_permit.require(Operation::RecordConsent, filingSystem); !allowed)
        return allowed;
    if (auto allowed = connection.allowLongStatements(); !allowed)
        return allowed;
    const auto moment = HandoverMoment::of(connection, filingSystem);
    if (!moment)
        return moment.error();
    m_moment = *moment;
    auto scope = ToolListComparison::Scope::of(connection, m_permit, m_order.question);
    if (!scope)
        return scope.error();
    m_scope = *std::move(scope);
    auto comparison = ToolListComparison::of(connection, m_scope, m_clock.now(),
        [this](double share) { return m_progress(share * recordingFrom); });
    if (!comparison)
        return comparison.error();
    m_comparison = *std::move(comparison);
    auto outcome = told(connection, m_comparison);
    if (!outcome)
        return outcome.error();
    m_outcome = *std::move(outcome);
    return done;
}

Outcome ReconciliationRun::prepare(Connection &connection)
{
    m_file = {};
    if (!m_progress(0))
        return reconcilingStopped();
    if (auto compared = looking(connection, [this](Connection &line) { return compare(line); }); !compared)
        return compared;
    if (auto written = writeRemovals(); !written)
        return written;
    return m_progress(recordingFrom) ? Outcome(done) : Outcome(reconcilingStopped());
}

/// How many more may be reached than are on the list is told as of the comparison, and undoes nothing.
Outcome ReconciliationRun::stillHolds(Change &change) const
{
    const auto holds = m_moment.stillHolds(change.connection(), [&](Id<Contact> contact) -> Result<bool> {
        const auto isConcerned = m_comparison.isAbout(change.connection(), contact);
        return isConcerned ? Result<bool>(!*isConcerned) : isConcerned;
    });
    if (!holds)
        return holds.error();
    return *holds ? Outcome(done) : Outcome(overtakenReconciling());
}

Result<ReconciliationOutcome> ReconciliationRun::record(Change &change)
{
    Connection &connection = change.connection();
    const FilingSystem filingSystem = m_order.question.filingSystem;
    if (auto allowed = change.permit().require(Operation::RecordConsent, filingSystem); !allowed)
        return allowed.error();
    if (auto allowed = connection.allowLongStatements(); !allowed)
        return allowed.error();
    if (auto holds = stillHolds(change); !holds)
        return holds.error();
    ReconciliationOutcome outcome = m_outcome;
    outcome.removalsWritten = m_file.file != nullptr;
    outcome.passphrase = m_file.passphrase;
    Reconciliation &made = outcome.reconciliation;
    made.madeBy = change.permit().staffRef();
    if (auto written = write(change, made); !written) {
        // Whom it cannot be recorded of any more was changed by somebody else.
        const auto holds = stillHolds(change);
        return !holds && isOvertaken(holds.error()) ? holds.error() : written.error();
    }
    if (auto told = recordFile(change, made); !told)
        return told.error();
    if (!m_progress(1))
        return reconcilingStopped();
    if (!connection.isShared())
        return outcome;
    // While this was written others may have ended theirs; whoever begins from here on finds it recorded.
    if (auto held = handover_meanwhile_repository::holdStill(connection, filingSystem); !held)
        return held.error().failure == Failure::Busy ? overtakenReconciling() : held.error();
    if (auto holds = stillHolds(change); !holds)
        return holds.error();
    return outcome;
}

Outcome ReconciliationRun::putInPlace()
{
    if (!m_file.file || m_file.putInPlace())
        return done;
    return Error{Failure::Unavailable, QStringLiteral("reconciliation.not-written")};
}

/// How the addresses leave is listed with every other file that did (file_left.h).
Outcome ReconciliationRun::recordFile(Change &change, const Reconciliation &made)
{
    m_left.reset();
    if (!m_file.file)
        return done;
    m_ref = made.ref;
    m_left = {.ref = newUuid(),
        .filingSystem = made.filingSystem,
        .way = way_out::removals,
        .dataClass = classOf(m_scope.purpose.categories),
        .isEncrypted = !m_order.isPlain,
        .plainReason = m_order.isPlain ? m_order.plainReason.simplified() : QString(),
        .happenedAt = change.now(),
        .madeBy = made.madeBy,
        .digest = m_file.digest};
    return file_left_recording::record(change, *m_left, QStringLiteral("reconciliation"), m_ref);
}

Outcome ReconciliationRun::takeBackFile(Change &change) const
{
    return m_left ? file_left_recording::takeBack(change, *m_left, QStringLiteral("reconciliation"), m_ref)
                  : Outcome(done);
}

Outcome ReconciliationRun::writeRemovals()
{
    if (m_comparison.removedAddresses().isEmpty())
        return done;
    if (m_order.removalsPath.isEmpty())
        return Error{
            Failure::Invalid, QStringLiteral("reconciliation.removals"), {QStringLiteral("removals")}};
    if (m_order.isPlain) {
        if (auto may = mayLeavePlain(m_scope.purpose, m_scope.question.filingSystem, m_order.plainReason);
            !may)
            return may;
        if (auto clean = refuseNationalNumbers({{QStringLiteral("reason"), m_order.plainReason}}); !clean)
            return clean;
    }
    // Only the tool reads it, which knows an address as it stands.
    CsvText csv(CsvText::Style::Rfc4180, CsvText::Formulas::Keep);
    csv.row(QStringList{m_comparison.emailHeader()});
    for (const QString &address : m_comparison.removedAddresses())
        csv.row(QStringList{address});
    auto file = HandoverFile::write(
        {.path = m_order.removalsPath, .isPlain = m_order.isPlain, .plainReason = m_order.plainReason},
        QStringLiteral("removals.csv"), csv.bytes());
    if (!file)
        return file.error();
    m_file = *std::move(file);
    return done;
}

Outcome ReconciliationRun::write(Change &change, Reconciliation &made) const
{
    // Its counts are known when the tasks are made, its number before.
    const auto number = reconciliation_repository::add(change.connection(), made);
    if (!number)
        return number.error();
    made.id = *number;
    if (auto placed =
            reconciliation_repository::addPlacements(change.connection(), made, m_comparison.placements());
        !placed)
        return placed;
    // It is not known since when they hold these people: today at the latest (art. 14(3)(c) GDPR).
    for (const Id<Contact> contact : m_comparison.placements()) {
        const auto moved = informing_repository::moveForward(
            change.connection(), made.filingSystem, contact, change.today(), InformingCause::Disclosure);
        if (!moved)
            return moved.error();
    }
    if (auto withdrawn = withdraw(change, made.ref); !withdrawn)
        return withdrawn;
    if (auto opened = openTasks(change, made); !opened)
        return opened;
    if (auto settled = settleTasks(change, made); !settled)
        return settled;
    if (auto counted = reconciliation_repository::setCounts(change.connection(), made); !counted)
        return counted;
    return change.audit(entryOf(made, m_scope.purpose.key));
}

/// What people did at the recipient is reported to us by its list, as far as it says when.
Outcome ReconciliationRun::withdraw(Change &change, const QString &ref) const
{
    const FilingSystem filingSystem = m_order.question.filingSystem;
    QList<Id<Contact>> changed;
    for (const ToolListComparison::Leaver &leaver : m_comparison.leavers()) {
        auto line = consent_appending::openLine(
            change, filingSystem, leaver.contact, m_scope.purpose, m_scope.question.channel);
        if (!line)
            return line.error();
        auto prepared = consent_recording::prepare(change, *std::move(line),
            {.purposeKey = m_scope.purpose.key,
                .channel = m_scope.question.channel,
                .act = ConsentAct::Withdrawn,
                .method = consent_method::import,
                .happenedAt = leaver.endedAt,
                .detail = leaver.point,
                .source = m_scope.recipient.name});
        if (!prepared)
            return prepared.error();
        prepared->event.bulkRef = ref;
        const auto written =
            consent_recording::write(change, *std::move(prepared), consent_appending::Telling::ByCaller);
        if (!written)
            return written.error();
        changed.append(leaver.contact);
    }
    if (auto kept = act_record::consentEnded(change.connection(), filingSystem, changed,
            {m_scope.purpose.key, m_scope.question.channel, ConsentAct::Withdrawn}, change.now());
        !kept)
        return kept;
    return consent_recording::refreshAll(change, filingSystem, changed);
}

Outcome ReconciliationRun::openTasks(Change &change, Reconciliation &made) const
{
    for (const ToolListComparison::Removal &removal : m_comparison.removals()) {
        const auto opened =
            reconciliation_repository::openTask(change.connection(), made, removal.contact, removal.why);
        if (!opened)
            return opened.error();
        made.counts.tasksOpened += *opened;
    }
    return done;
}

/// Whom the list no longer holds, or holds as who left or as who may be there: nothing is left to tell.
Outcome ReconciliationRun::settleTasks(Change &change, Reconciliation &made) const
{
    const auto open = reconciliation_repository::openTasks(change.connection(), made);
    if (!open)
        return open.error();
    for (const reconciliation_repository::OpenTask &task : *open) {
        if (m_comparison.mustGo(task.contact))
            continue;
        if (auto settled = recipient_task_repository::settle(
                change.connection(), made.filingSystem, task.task, made.happenedAt, made.madeBy);
            !settled)
            return settled;
        ++made.counts.tasksSettled;
    }
    return done;
}
