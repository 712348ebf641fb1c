#pragma once

#include "app/gate/gate_answer.h"
#include "app/handovers/handover.h"
#include "app/leaving/leaving_order.h"
#include "app/lists/contact_filter.h"

#include <QList>
#include <QString>

#include <functional>
#include <limits>
#include <optional>

/// Whom a list is asked of, for what and for whom.
struct HandoverQuestion
{
    FilingSystem filingSystem = FilingSystem::Customers;
    QString purposeKey = {};
    /// None: whoever may be reached for the purpose by any of its channels (an export).
    std::optional<Channel> channel = Channel::Email;
    /// A registered processor's name, or one of the words for our own use (meansOwnUse).
    QString recipient = {};
    /// Of whom the list is made; empty: of everybody.
    ContactFilter segment = {};

    friend bool operator==(const HandoverQuestion &, const HandoverQuestion &) = default;
};

/// Somebody who is not on the list, and why.
struct HandoverExclusion
{
    Id<Contact> contact = {};
    /// The form of lists.
    QString name = {};
    GateRule rule = GateRule::TM5;
    GateReason reason = GateReason::None;
    /// Who it is is archived, and whoever looks does not see it: no name is given.
    bool isArchived = false;

    friend bool operator==(const HandoverExclusion &, const HandoverExclusion &) = default;
};

/// Which of those who are left out are wanted by name.
struct ExclusionsWanted
{
    static constexpr int all = std::numeric_limits<int>::max();

    qint64 from = 0;
    int count = 200;
    /// Only those with this reason.
    std::optional<GateReason> reason = std::nullopt;
};

/// What a list would hold.
struct HandoverPreview
{
    qint64 included = 0;
    qint64 excluded = 0;
    HandoverFields fields = {};
    HandoverCounts reasons = {};
    HandoverCounts rules = {};
    QList<HandoverExclusion> exclusions = {};
};

using HandoverLetter = LeavingLetter;

/// For whom the CSV is.
enum class HandoverDialect {
    People, ///< a Dutch spreadsheet: semicolons, byte order mark, headings in the reader's language
    Tool    ///< a mail tool: RFC 4180, headings that such tools know, every value as it is
};

/// A list that is wanted.
struct HandoverOrder
{
    HandoverQuestion question = {};
    HandoverFormat format = HandoverFormat::Csv;
    HandoverDialect dialect = HandoverDialect::People;
    QString path = {};
    /// Whether somebody said that a file which has this path already may go.
    bool mayReplace = false;
    bool isPlain = false;
    /// Why it leaves without encryption.
    QString plainReason = {};
    /// What a column is called in a table that people read.
    std::function<QString(HandoverField)> heading = {};
    HandoverLetter letter = {};

    LeavingPlaces places() const { return {.path = path, .isPlain = isPlain, .letter = letter}; }
};

/// What became of an order.
struct HandoverMade
{
    Handover handover = {};
    /// Opens the encrypted file. Told once and kept nowhere; empty for a plain one.
    SecretText passphrase = {};
};
