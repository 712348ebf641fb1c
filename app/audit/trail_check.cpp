#include "app/audit/trail_check.h"

#include <algorithm>

using Kind = TrailFinding::Kind;

TrailCheck::TrailCheck(const LogHead &head, const QList<LogHead> &seen) : m_head(head), m_seen(seen)
{
    std::sort(m_seen.begin(), m_seen.end(),
        [](const LogHead &one, const LogHead &other) { return one.size < other.size; });
    lookAtHeads();
}

void TrailCheck::find(Kind kind, quint64 first, quint64 last)
{
    if (!m_report.finding)
        m_report.finding = TrailFinding{.kind = kind, .first = first, .last = last};
}

std::optional<AuditLeaf> TrailCheck::leafOf(const StoredEntry &entry) const
{
    const auto leaf = audit_leaf::fromHeader(entry.header);
    if (!leaf || leaf->vault != m_head.vault || leaf->epoch != m_head.epoch)
        return std::nullopt;
    if (!entry.detail)
        return *leaf;
    const auto commitment = audit_leaf::commitment(entry.detail->salt, entry.detail->bytes);
    if (!commitment || *commitment != leaf->commitment)
        return std::nullopt;
    return *leaf;
}

void TrailCheck::next(const StoredEntry &entry)
{
    const Digest hash = merkle::leafHash(entry.header);
    const auto leaf = leafOf(entry);
    if (!leaf || (entry.leafHash && *entry.leafHash != hash))
        find(Kind::Edited, m_report.entries, m_report.entries);
    if (leaf) {
        lookAtOrder(leaf->sequence);
        m_report.stepsBackInTime += m_report.entries > 0 && leaf->happenedAt < m_lastTime ? 1 : 0;
        m_lastTime = leaf->happenedAt;
    }
    m_report.erasedDetails += entry.detail ? 0 : 1;
    m_tree.append(hash);
    ++m_report.entries;
    lookAtHeads();
}

void TrailCheck::lookAtOrder(quint64 sequence)
{
    if (m_isWaiting)
        m_hasMissingCome = m_hasMissingCome || sequence == m_missing;
    if (m_report.finding || sequence == m_report.entries)
        return;
    if (sequence < m_report.entries) {
        find(Kind::Duplicated, m_report.entries, m_report.entries);
        return;
    }
    m_isWaiting = true;
    m_missing = m_report.entries;
    find(Kind::Deleted, m_missing, m_missing);
}

void TrailCheck::lookAtHeads()
{
    if (m_tree.size() == m_head.size)
        m_agreesWithHead = m_tree.root() == m_head.root;
    for (; m_nextSeen < m_seen.size() && m_seen.at(m_nextSeen).size == m_tree.size(); ++m_nextSeen) {
        const LogHead &seen = m_seen.at(m_nextSeen);
        const bool isThisLog = seen.vault == m_head.vault && seen.epoch == m_head.epoch;
        if (isThisLog && seen.root == m_tree.root())
            m_agreedUntil = seen.size;
        else
            find(Kind::Forked, m_agreedUntil, seen.size > 0 ? seen.size - 1 : 0);
    }
}

void TrailCheck::settleOrder()
{
    if (!m_isWaiting || !m_hasMissingCome)
        return;
    // What was expected came later: it made room for another, or for one that stands there twice.
    m_report.finding->kind = m_report.entries > m_head.size ? Kind::Duplicated : Kind::Swapped;
}

void TrailCheck::settleEnd()
{
    if (m_report.entries < m_head.size) {
        find(Kind::Truncated, m_report.entries, m_head.size - 1);
    } else if (!m_agreesWithHead) {
        // A fork brings its own head along; this one is still that of the entries as they were.
        if (m_report.finding && m_report.finding->kind == Kind::Forked)
            m_report.finding->kind = Kind::Edited;
        find(Kind::Edited, m_agreedUntil, m_head.size > 0 ? m_head.size - 1 : 0);
    } else if (m_report.entries > m_head.size) {
        find(Kind::Added, m_head.size, m_report.entries - 1);
    } else if (m_nextSeen < m_seen.size()) {
        find(Kind::RolledBack, m_head.size, m_seen.constLast().size - 1);
    }
}

TrailReport TrailCheck::finish()
{
    m_report.root = m_tree.root();
    settleOrder();
    settleEnd();
    return m_report;
}
