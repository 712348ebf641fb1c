#include "app/registers/processors.h"

#include "app/changes/service_context.h"
#include "app/registers/data_transfer_repository.h"
#include "app/registers/processor_disclosure_repository.h"
#include "app/registers/processor_keeping.h"
#include "app/registers/processor_repository.h"
#include "app/registers/transfer_keeping.h"

namespace {

/// Whoever works with the file may look at its registers.
Outcome mayLookAtRegister(const Permit &permit)
{
    return permit.grants().isEmpty() ? Outcome(Error::refused("permit.processors.list")) : Outcome(done);
}

/// Runs `work(Change &)` for who keeps the register.
template <typename Work>
auto asKeeper(const ServiceContext &context, const Permit &permit, Work work)
{
    using Answer = std::invoke_result_t<Work, Change &>;
    return context.change(permit, [permit, work = std::move(work)](Change &change) -> Answer {
        if (auto allowed = permit.requireAnywhere(Operation::ConfigureProcessors); !allowed)
            return allowed.error();
        return work(change);
    });
}

} // namespace

QFuture<Result<QList<Processor>>> Processors::list(const Permit &permit) const
{
    return m_context.read(permit, [permit](Connection &connection) -> Result<QList<Processor>> {
        if (auto allowed = mayLookAtRegister(permit); !allowed)
            return allowed.error();
        return processor_repository::all(connection);
    });
}

QFuture<Result<Id<Processor>>> Processors::add(const Permit &permit, const Processor &processor) const
{
    return asKeeper(
        m_context, permit, [=](Change &change) { return processor_keeping::add(change, processor); });
}

QFuture<Outcome> Processors::agree(
    const Permit &permit, const QString &name, const ProcessorTerms &terms) const
{
    return asKeeper(
        m_context, permit, [=](Change &change) { return processor_keeping::agree(change, name, terms); });
}

QFuture<Result<Processor>> Processors::replace(const Permit &permit, const Processor &processor) const
{
    return asKeeper(
        m_context, permit, [=](Change &change) { return processor_keeping::replace(change, processor); });
}

QFuture<Result<int>> Processors::end(const Permit &permit, const ProcessorEnd &end) const
{
    return asKeeper(m_context, permit, [=](Change &change) { return processor_keeping::end(change, end); });
}

QFuture<Result<TransferTerms>> Processors::transfers(const Permit &permit) const
{
    const QDate today = m_context.clock.today();
    return m_context.read(permit, [=](Connection &connection) -> Result<TransferTerms> {
        if (auto allowed = mayLookAtRegister(permit); !allowed)
            return allowed.error();
        return data_transfer_repository::terms(connection, today);
    });
}

QFuture<Result<Id<DataTransfer>>> Processors::addTransfer(
    const Permit &permit, const DataTransfer &transfer) const
{
    return asKeeper(
        m_context, permit, [=](Change &change) { return transfer_keeping::add(change, transfer); });
}

QFuture<Outcome> Processors::replaceTransfer(const Permit &permit, const DataTransfer &transfer) const
{
    return asKeeper(
        m_context, permit, [=](Change &change) { return transfer_keeping::replace(change, transfer); });
}

QFuture<Outcome> Processors::endTransfer(const Permit &permit, Id<DataTransfer> transfer) const
{
    return asKeeper(
        m_context, permit, [=](Change &change) { return transfer_keeping::end(change, transfer); });
}

QFuture<Outcome> Processors::setDecision(
    const Permit &permit, const AdequacyDecision &decision, const QString &reason) const
{
    return asKeeper(m_context, permit,
        [=](Change &change) { return transfer_keeping::setDecision(change, decision, reason); });
}

QFuture<Result<QList<ProcessorDisclosures>>> Processors::disclosures(
    const Permit &permit, Id<Processor> processor) const
{
    return m_context.read(permit, [=](Connection &connection) -> Result<QList<ProcessorDisclosures>> {
        if (auto allowed = mayLookAtRegister(permit); !allowed)
            return allowed.error();
        QList<ProcessorDisclosures> all;
        for (const FilingSystem filingSystem : allFilingSystems) {
            if (!permit.may(Operation::ViewDashboards, filingSystem))
                continue;
            const auto found = processor_disclosure_repository::of(connection, filingSystem, processor);
            if (!found)
                return found;
            all += *found;
        }
        return all;
    });
}
