#pragma once

#include "app/base/result.h"
#include "app/base/stop_request.h"
#include "app/handovers/handover_order.h"
#include "app/handovers/recipient_task.h"
#include "app/staff/confirmation.h"
#include "app/staff/permit.h"

#include <QFuture>

#include <memory>
#include <optional>

class DatabaseThread;
class KeptPreview;
struct ServiceContext;

/// Lists of people that leave: nobody is on one but through the gate, and each is a recorded disclosure.
/// Errors: NotFound "purpose", "processor.unknown"; Refused "purpose.ended", "processor.ended",
/// "processor.no-agreement", "processor.no-flow", "handover.plain-forbidden", "handover.exists"; Invalid
/// "consent.channel", "consent.filing-system", "handover.channel", "handover.plain-reason",
/// "handover.letter-plain", "handover.same-place", "handover.too-many-rows"; Unavailable
/// "handover.not-written", "handover.letter-left"; ChangedMeanwhile "handover.overtaken".
class MailingLists final
{
public:
    explicit MailingLists(const ServiceContext &context);
    ~MailingLists();

    /// What the list would hold, and who is left out and why, a page at a time in the order of their numbers.
    /// Changes nothing, but that the trail tells who looked. The gate is asked anew where something changed
    /// since the same member looked at the same last.
    QFuture<Result<HandoverPreview>> preview(
        const Permit &permit, const HandoverQuestion &question, const ExclusionsWanted &wanted = {}) const;

    /// Makes the list for a channel, which must be named, and records it: all of it or nothing. It says what
    /// stands when it is recorded: whoever withdraws meanwhile is not kept waiting and is not on it. Progress
    /// in thousandths (`steps`), which begins anew where the list has to. `stop` takes everything back and
    /// answers Cancelled, or comes too late.
    QFuture<Result<HandoverMade>> make(
        const Permit &permit, const HandoverOrder &order, const StopRequest &stop = {}) const;

    /// The same for no channel in particular, with all that the purpose needs: takes the passphrase again.
    QFuture<Result<HandoverMade>> exportAll(const Permit &permit, const Confirmation &confirmation,
        const HandoverOrder &order, const StopRequest &stop = {}) const;

    /// Every list that left, the newest first.
    QFuture<Result<QList<Handover>>> made(
        const Permit &permit, FilingSystem filingSystem, int limit = 200) const;

    /// Whom a recipient must still be told of, the oldest first.
    QFuture<Result<QList<RecipientTask>>> openTasks(const Permit &permit, FilingSystem filingSystem) const;
    /// The recipient was told. NotFound "handover.task" when it is not open.
    QFuture<Outcome> settleTask(
        const Permit &permit, FilingSystem filingSystem, Id<RecipientTask> task) const;

    static constexpr int steps = 1000;

private:
    QFuture<Result<HandoverMade>> write(
        const Permit &permit, const HandoverOrder &order, const StopRequest &stop) const;
    QFuture<Result<HandoverMade>> failing(const Error &error) const;

    const ServiceContext &m_context;
    /// Makes lists, so that whoever reads or records meanwhile need not wait; there from the first list on.
    mutable std::unique_ptr<DatabaseThread> m_maker;
    /// What was looked at last; of the reading thread alone, which ends after this.
    std::shared_ptr<std::optional<KeptPreview>> m_kept;
};
