#pragma once

#include "app/audit/log_head.h"
#include "app/audit/merkle_tree.h"
#include "app/base/result.h"
#include "app/staff/staff_member.h"
#include "app/vault/vault_file.h"

#include <QHash>

#include <map>
#include <optional>

class Connection;
struct DecisionDocument;
struct ServiceContext;

/// What the signatures under decisions are held against while they are carried out: the keys of the members,
/// and the trail. Looked at once for all that share a transaction, whose end it must not see.
class DecisionBasis final
{
public:
    /// Both must live as long.
    DecisionBasis(const ServiceContext &context, Connection &connection)
        : m_context(context), m_connection(connection)
    {}

    /// The members with their key sets.
    Result<QList<SlotInfo>> members();
    /// A member as they are registered now.
    Result<std::optional<StaffMember>> member(const QString &ref);
    /// The trail that the approver saw, as it is now: that of the epoch it was then, where a backup was
    /// restored since; the newest, where it is none of them.
    Result<LogHead> trailSeenBy(const DecisionDocument &document);
    /// The hashes of the trail's tree in this epoch.
    const merkle::Nodes &nodes(quint64 epoch);

private:
    const ServiceContext &m_context;
    Connection &m_connection;
    std::optional<QList<SlotInfo>> m_members;
    QHash<QString, std::optional<StaffMember>> m_registered;
    QList<LogHead> m_chain; ///< the newest first; empty until somebody asks
    std::map<quint64, merkle::Nodes> m_nodes;
};
