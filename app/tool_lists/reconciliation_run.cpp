#include "app/tool_lists/reconciliation_run.h"

#include "app/changes/change.h"
#include "app/consent/consent_names.h"
#include "app/consent/consent_recording.h"
#include "app/contacts/field_value.h"
#include "app/formats/csv_text.h"
#include "app/handovers/handover_meanwhile_repository.h"
#include "app/handovers/recipient_task_repository.h"
#include "app/informing/informing_repository.h"

#include <QJsonObject>

namespace {

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

ReconciliationRun::ReconciliationRun(const ReconciliationOrder &order, ToolListComparison::Progress progress)
    : m_order(order), m_progress(std::move(progress))
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

/// Whoever records consent is not kept waiting while everybody is compared: only from then on, when what was
/// compared is what stands.
Result<ToolListComparison> ReconciliationRun::comparedWhileStill(
    Change &change, const ToolListComparison::Scope &scope, qint64 position)
{
    constexpr int mostTimes = 5;
    Connection &connection = change.connection();
    const FilingSystem filingSystem = m_order.question.filingSystem;
    for (int time = 0; time < mostTimes; ++time) {
        auto comparison = ToolListComparison::of(connection, scope, change.now(),
            [this](double share) { return m_progress(share * recordingFrom); });
        if (!comparison)
            return comparison;
        // In this order: what comes between the two is found by the next look, too.
        const auto now = handover_meanwhile_repository::position(connection);
        const auto before = handover_meanwhile_repository::since(connection, filingSystem, position);
        if (!before || !now)
            return before ? now.error() : before.error();
        if (before->isOfMany)
            return overtakenReconciling();
        position = *now;
        if (!before->people.isEmpty())
            continue;
        if (auto held = handover_meanwhile_repository::holdStill(connection, filingSystem); !held)
            return held.error();
        const auto since = handover_meanwhile_repository::since(connection, filingSystem, position);
        if (!since)
            return since.error();
        // Between the two it is held for nobody: rather begun again by who wants it.
        return since->isNothing() ? comparison : Result<ToolListComparison>(overtakenReconciling());
    }
    return overtakenReconciling();
}

Result<ReconciliationOutcome> ReconciliationRun::carryOut(Change &change)
{
    Connection &connection = change.connection();
    if (auto allowed = change.permit().require(Operation::RecordConsent, m_order.question.filingSystem);
        !allowed)
        return allowed.error();
    const auto position = handover_meanwhile_repository::position(connection);
    if (!position)
        return position.error();
    const auto scope = ToolListComparison::Scope::of(connection, change.permit(), m_order.question);
    if (!scope)
        return scope.error();
    const auto comparison = comparedWhileStill(change, *scope, *position);
    if (!comparison)
        return comparison.error();
    auto outcome = told(connection, *comparison);
    if (!outcome)
        return outcome;
    if (auto written = writeRemovals(*scope, *comparison); !written)
        return written.error();
    outcome->removalsWritten = m_file.file != nullptr;
    outcome->passphrase = m_file.passphrase;
    Reconciliation &made = outcome->reconciliation;
    made.madeBy = change.permit().staffRef();
    if (auto recorded = record(change, *scope, *comparison, made); !recorded)
        return recorded.error();
    if (!m_progress(1))
        return reconcilingStopped();
    return outcome;
}

Outcome ReconciliationRun::putInPlace()
{
    if (!m_file.file || m_file.putInPlace())
        return done;
    return Error{Failure::Unavailable, QStringLiteral("reconciliation.not-written")};
}

Outcome ReconciliationRun::writeRemovals(
    const ToolListComparison::Scope &scope, const ToolListComparison &comparison)
{
    if (comparison.removedAddresses().isEmpty())
        return done;
    if (m_order.removalsPath.isEmpty())
        return Error{
            Failure::Invalid, QStringLiteral("reconciliation.removals"), {QStringLiteral("removals")}};
    if (m_order.isPlain) {
        if (auto may = mayLeavePlain(scope.purpose, scope.question.filingSystem, m_order.plainReason); !may)
            return may;
        if (auto clean = refuseNationalNumbers({{QStringLiteral("reason"), m_order.plainReason}}); !clean)
            return clean;
    }
    // Only the tool reads it, which knows an address as it stands.
    CsvText csv(CsvText::Style::Rfc4180, CsvText::Formulas::Keep);
    csv.row(QStringList{comparison.emailHeader()});
    for (const QString &address : comparison.removedAddresses())
        csv.row(QStringList{address});
    auto file = HandoverFile::write(
        {.path = m_order.removalsPath, .isPlain = m_order.isPlain, .plainReason = m_order.plainReason},
        QStringLiteral("removals.csv"), csv.bytes());
    if (!file)
        return file.error();
    m_file = *std::move(file);
    return done;
}

Outcome ReconciliationRun::record(Change &change, const ToolListComparison::Scope &scope,
    const ToolListComparison &comparison, Reconciliation &made) const
{
    // Its counts are known when the tasks are made, its number before.
    const auto number = reconciliation_repository::add(change.connection(), made);
    if (!number)
        return number.error();
    made.id = *number;
    if (auto placed =
            reconciliation_repository::addPlacements(change.connection(), made, comparison.placements());
        !placed)
        return placed;
    // It is not known since when they hold these people: today at the latest (art. 14(3)(c) GDPR).
    for (const Id<Contact> contact : comparison.placements()) {
        const auto moved = informing_repository::moveForward(
            change.connection(), made.filingSystem, contact, change.today(), InformingCause::Disclosure);
        if (!moved)
            return moved.error();
    }
    if (auto withdrawn = withdraw(change, scope, comparison, made.ref); !withdrawn)
        return withdrawn;
    if (auto opened = openTasks(change, comparison, made); !opened)
        return opened;
    if (auto settled = settleTasks(change, comparison, made); !settled)
        return settled;
    if (auto counted = reconciliation_repository::setCounts(change.connection(), made); !counted)
        return counted;
    return change.audit(entryOf(made, scope.purpose.key));
}

/// What people did at the recipient is reported to us by its list, as far as it says when.
Outcome ReconciliationRun::withdraw(Change &change, const ToolListComparison::Scope &scope,
    const ToolListComparison &comparison, const QString &ref) const
{
    const FilingSystem filingSystem = m_order.question.filingSystem;
    QList<Id<Contact>> changed;
    for (const ToolListComparison::Leaver &leaver : comparison.leavers()) {
        auto line = consent_appending::openLine(
            change, filingSystem, leaver.contact, scope.purpose, scope.question.channel);
        if (!line)
            return line.error();
        auto prepared = consent_recording::prepare(change, *std::move(line),
            {.purposeKey = scope.purpose.key,
                .channel = scope.question.channel,
                .act = ConsentAct::Withdrawn,
                .method = consent_method::import,
                .happenedAt = leaver.endedAt,
                .detail = leaver.point,
                .source = scope.recipient.name});
        if (!prepared)
            return prepared.error();
        prepared->event.bulkRef = ref;
        const auto written =
            consent_recording::write(change, *std::move(prepared), consent_appending::Telling::ByCaller);
        if (!written)
            return written.error();
        changed.append(leaver.contact);
    }
    return consent_recording::refreshAll(change, filingSystem, changed);
}

Outcome ReconciliationRun::openTasks(
    Change &change, const ToolListComparison &comparison, Reconciliation &made) const
{
    for (const ToolListComparison::Removal &removal : comparison.removals()) {
        const auto opened =
            reconciliation_repository::openTask(change.connection(), made, removal.contact, removal.why);
        if (!opened)
            return opened.error();
        made.counts.tasksOpened += *opened;
    }
    return done;
}

/// Whom the list no longer holds, or holds as who left or as who may be there: nothing is left to tell.
Outcome ReconciliationRun::settleTasks(
    Change &change, const ToolListComparison &comparison, Reconciliation &made) const
{
    const auto open = reconciliation_repository::openTasks(change.connection(), made);
    if (!open)
        return open.error();
    for (const reconciliation_repository::OpenTask &task : *open) {
        if (comparison.mustGo(task.contact))
            continue;
        if (auto settled = recipient_task_repository::settle(
                change.connection(), made.filingSystem, task.task, made.happenedAt, made.madeBy);
            !settled)
            return settled;
        ++made.counts.tasksSettled;
    }
    return done;
}
