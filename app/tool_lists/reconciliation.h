#pragma once

#include "app/base/filing_system.h"
#include "app/base/id.h"
#include "app/base/instant.h"
#include "app/consent/channel.h"
#include "app/gate/gate_answer.h"
#include "app/handovers/handover.h"
#include "app/tool_lists/tool_list_format.h"
#include "app/vault/secret_text.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

struct Contact;
struct Processor;
struct Purpose;

/// What a recipient's own list holds, beside what the gate and our records say. Each address counts once.
struct ReconciliationCounts
{
    qint64 read = 0;         ///< rows of the file
    qint64 allowed = 0;      ///< may be there
    qint64 remove = 0;       ///< must be removed: we say no
    qint64 erased = 0;       ///< must be removed: of somebody who was erased
    qint64 unknown = 0;      ///< must be removed: nobody of ours, so no ground is known
    qint64 unsubscribed = 0; ///< left there, and we did not know
    qint64 settled = 0;      ///< kept there as who said no, as with us
    qint64 missing = 0;      ///< people who may be reached and are not there
    qint64 placements = 0;   ///< people who are there and of whom we had no handover
    qint64 rejected = 0;     ///< rows without an address
    qint64 tasksOpened = 0;
    qint64 tasksSettled = 0;
    /// Of those that must be removed, the word of why (exclusionKey()).
    HandoverCounts reasons = {};

    friend bool operator==(const ReconciliationCounts &, const ReconciliationCounts &) = default;
};

/// A recipient's list that was compared with ours, and put right.
struct Reconciliation
{
    Id<Reconciliation> id = {};
    /// A UUID under which the trail names it, and that the withdrawals it brought have in common.
    QString ref = {};
    FilingSystem filingSystem = FilingSystem::Customers;
    Id<Processor> processor = {};
    /// The processor's name as it was then.
    QString recipient = {};
    Id<Purpose> purpose = {};
    Channel channel = Channel::Email;
    MarketingTool tool = MarketingTool::General;
    Instant happenedAt = {};
    QString madeBy = {};
    ReconciliationCounts counts = {};
    /// SHA-256 of the addresses that were found, in their normal form.
    QByteArray digest = {};

    friend bool operator==(const Reconciliation &, const Reconciliation &) = default;
};

/// What is asked.
struct ReconciliationQuestion
{
    /// The recipient's own list.
    QString path = {};
    FilingSystem filingSystem = FilingSystem::Customers;
    QString purposeKey = {};
    Channel channel = Channel::Email;
    /// A registered processor's name.
    QString recipient = {};
    /// How the list is read, where that is not left to be recognised.
    std::optional<ToolListFormat::Layout> layout = std::nullopt;
    /// Whether everybody is listed, by name and in every group, instead of the first of those about whom
    /// something must be done.
    bool listsAll = false;
};

/// What is wanted besides.
struct ReconciliationOrder
{
    ReconciliationQuestion question = {};
    /// Where the addresses that must go are written, encrypted unless it is plain; nothing is written where
    /// none must.
    QString removalsPath = {};
    bool isPlain = false;
    /// Why it leaves without encryption.
    QString plainReason = {};
};

/// An address and what was found of it.
struct ReconciliationFinding
{
    enum class Kind {
        Remove,
        Erased,
        Unknown,
        Unsubscribed,
        Allowed, ///< may be there
        Missing  ///< may be there and is not
    };

    Kind kind = Kind::Remove;
    /// 0 of who is missing.
    qint64 line = 0;
    QString email = {};
    /// Why it must be removed, exclusionKey(); empty of the other kinds.
    QString reason = {};
    /// Whose address it is, the first where several share it; nobody's of who is erased or unknown.
    Id<Contact> contact = {};
    /// As in a list of people, where everybody is listed.
    QString name = {};
    /// Who it is is archived, and whoever looks does not see it: no name is given.
    bool isArchived = false;

    friend bool operator==(const ReconciliationFinding &, const ReconciliationFinding &) = default;
};

/// "remove", "erased", "unknown", "unsubscribed", "allowed", "missing".
QString keyOf(ReconciliationFinding::Kind kind);

/// What a comparison found, or what became of an order.
struct ReconciliationOutcome
{
    static constexpr qsizetype listLimit = 1000;

    Reconciliation reconciliation = {};
    /// In the order of the file, then who is missing; cut at `listLimit` unless everybody is listed.
    QList<ReconciliationFinding> findings = {};
    /// When this recipient's list was put right last for this purpose and channel.
    std::optional<Instant> previousAt = std::nullopt;
    /// Opens the file of removals. Told once and kept nowhere; empty where none was written or it is plain.
    SecretText passphrase = {};
    bool removalsWritten = false;
};
