#pragma once

#include "app/handovers/handover_order.h"
#include "app/handovers/handover_selection.h"
#include "app/staff/permit.h"

#include <vector>

class Connection;

/// What the gate said of everybody when a list was looked at last, kept so that whoever goes through those
/// who are left out need not wait for the gate at each page. One look is kept: sixteen bytes for each who is
/// left out, no names. Used on the reading thread alone.
class KeptPreview final
{
public:
    KeptPreview(const Permit &permit, const HandoverQuestion &question, QDate today, qint64 position);

    /// Takes over what a selection says.
    void take(const HandoverScope &scope, const HandoverSelection &selection);

    /// Whether this member would be told the same again: the question is the same, on the same day, and
    /// nothing came into the trail that can move a list.
    Result<bool> isOf(
        Connection &connection, const Permit &permit, const HandoverQuestion &question, QDate today) const;

    /// The counts, and a page of those who are left out.
    Result<HandoverPreview> page(Connection &connection, const ExclusionsWanted &wanted) const;

private:
    struct Excluded
    {
        qint64 contact;
        GateRule rule;
        GateReason reason;
    };

    QString m_member;
    HandoverQuestion m_question;
    QDate m_today;
    /// Of the trail, when the gate began to be asked.
    qint64 m_position;
    HandoverPreview m_counts;
    std::vector<Excluded> m_excluded;
};
