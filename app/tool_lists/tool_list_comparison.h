#pragma once

#include "app/base/result.h"
#include "app/consent/consent_event.h"
#include "app/consent/purpose.h"
#include "app/handovers/recipient_task.h"
#include "app/registers/processor.h"
#include "app/staff/permit.h"
#include "app/tool_lists/reconciliation.h"
#include "app/tool_lists/reconciliation_repository.h"

#include <QHash>
#include <QList>
#include <QSet>

#include <functional>

class Connection;
class ToolListReader;

/// A recipient's own list beside the gate and what we know to have handed over.
class ToolListComparison final
{
public:
    /// Told how far it is, 0 to 1; false stops it with Cancelled.
    using Progress = std::function<bool(double)>;

    /// What a question means. Errors: those of Permit::require; NotFound "purpose", "processor.unknown";
    /// Invalid "tool-list.channel" for a channel that no mailing tool has.
    struct Scope
    {
        ReconciliationQuestion question = {};
        Purpose purpose = {};
        Processor recipient = {};

        static Result<Scope> of(
            Connection &connection, const Permit &permit, const ReconciliationQuestion &question);
    };

    /// An address on the list, with what its rows say together.
    struct Address
    {
        qint64 line = 0;
        QString email = {};
        QString normalised = {};
        bool isHeld = false;
        bool isUnsubscribed = false;
        std::optional<Instant> endedAt = std::nullopt;
    };
    /// Somebody who left there.
    struct Leaver
    {
        Id<Contact> contact = {};
        Id<ContactPoint> point = {};
        std::optional<Instant> endedAt = std::nullopt;
    };
    /// Somebody who must be removed there.
    struct Removal
    {
        Id<Contact> contact = {};
        RecipientTask::Why why = RecipientTask::Why::NotAllowed;
    };

    static Result<ToolListComparison> of(
        Connection &connection, const Scope &scope, Instant now, const Progress &progress);

    /// With the counts; without what only putting right makes of it.
    const Reconciliation &reconciliation() const { return m_reconciliation; }
    const QList<ReconciliationFinding> &findings() const { return m_findings; }
    /// The tool's own name for the column of addresses, and those that must go as they stand there.
    const QString &emailHeader() const { return m_emailHeader; }
    const QStringList &removedAddresses() const { return m_removedAddresses; }
    const QList<Leaver> &leavers() const { return m_leavers; }
    const QList<Removal> &removals() const { return m_removals; }
    const QList<Id<Contact>> &placements() const { return m_placements; }
    /// Whether this person is among those who must be removed.
    bool mustGo(Id<Contact> contact) const { return m_leaving.contains(contact.number()); }
    /// Whether an address of the list was somebody's, or is by now.
    Result<bool> isAbout(Connection &connection, Id<Contact> contact) const;

private:
    using AddressOf = reconciliation_repository::AddressOf;
    using Holders = QHash<QString, QList<AddressOf>>;

    Outcome readList(const Scope &scope, const Progress &progress);
    Outcome askGate(Connection &connection, const Scope &scope, Instant now, const Progress &progress);
    Outcome judge(Connection &connection, const Scope &scope, Instant now, const Address &address);
    Outcome judgeStranger(Connection &connection, const Address &address);
    Outcome judgeLeaver(Connection &connection, const Scope &scope, Instant now, const Address &address);
    void judgeHeld(const Address &address);
    void addToRemovals(const Address &address, ReconciliationFinding::Kind kind, const QString &reason = {});
    void tell(const Address &address, ReconciliationFinding::Kind kind, const QString &reason = {});
    Outcome listMissing(Connection &connection);
    Outcome nameAll(Connection &connection);
    Outcome findPlacements(Connection &connection, const Scope &scope);

    Reconciliation m_reconciliation;
    bool m_listsAll = false;
    QString m_emailHeader;
    QList<Address> m_addresses;
    /// Where each stands in m_addresses, by its normal form.
    QHash<QString, qsizetype> m_places;
    Holders m_holders;
    /// Of those who are on the list.
    QHash<qint64, GateAnswer> m_answers;
    QList<ReconciliationFinding> m_findings;
    /// Who may be reached and is not on the list.
    QList<AddressOf> m_missing;
    QStringList m_removedAddresses;
    QList<Leaver> m_leavers;
    QList<Removal> m_removals;
    QList<Id<Contact>> m_placements;
    QSet<qint64> m_leaving;
};
