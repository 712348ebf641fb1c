#include "app/requests/decision_basis.h"

#include "app/audit/sealed_trail_repository.h"
#include "app/audit/trail_epochs.h"
#include "app/changes/service_context.h"
#include "app/requests/decision_document.h"
#include "app/staff/staff_repository.h"
#include "app/storage/file_key.h"

Result<QList<SlotInfo>> DecisionBasis::members()
{
    if (!m_members) {
        auto members = vault_file::members(m_context.location.target, m_context.location.key->vault());
        if (!members)
            return members;
        m_members = *std::move(members);
    }
    return *m_members;
}

Result<std::optional<StaffMember>> DecisionBasis::member(const QString &ref)
{
    const auto known = m_registered.constFind(ref);
    if (known != m_registered.constEnd())
        return *known;
    const auto found = staff_repository::byRef(m_connection, ref);
    if (found)
        m_registered.insert(ref, *found);
    return found;
}

Result<LogHead> DecisionBasis::trailSeenBy(const DecisionDocument &document)
{
    if (m_chain.isEmpty()) {
        const auto newest = sealed_trail_repository::head(m_connection);
        if (!newest)
            return newest;
        auto chain = trail_epochs::chain(m_connection, *newest);
        if (!chain)
            return chain.error();
        m_chain = *std::move(chain);
    }
    if (m_chain.size() == 1)
        return m_chain.constFirst();
    const auto holder = trail_epochs::holding(m_connection, m_chain, document.trailSize, document.trailRoot);
    return holder ? Result<LogHead>(holder->value_or(m_chain.constFirst())) : Result<LogHead>(holder.error());
}

const merkle::Nodes &DecisionBasis::nodes(quint64 epoch)
{
    auto found = m_nodes.find(epoch);
    if (found == m_nodes.end())
        found = m_nodes
                    .emplace(epoch,
                        sealed_trail_repository::nodes(
                            m_connection, epoch, sealed_trail_repository::NodesFrom::Kept))
                    .first;
    return found->second;
}
