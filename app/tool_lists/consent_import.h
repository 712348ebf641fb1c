#pragma once

#include "app/base/filing_system.h"
#include "app/consent/consent_event.h"
#include "app/consent/purpose.h"
#include "app/tool_lists/tool_list_format.h"
#include "app/vault/secret_text.h"

#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>

/// Consents that were given elsewhere, to be taken in.
struct ConsentImportPlan
{
    QString path = {};
    FilingSystem filingSystem = FilingSystem::Customers;
    QString purposeKey = {};
    Channel channel = Channel::Email;
    /// The text that was shown, where a row has none of its own.
    QString statement = {};
    /// Where it was given, where a row does not say; and where the list comes from.
    QString form = {};
    QString source = {};
    /// Where to write the rows that were not taken; nowhere when empty.
    QString rejectsPath = {};
    /// Of the ZIP that holds them; empty: they are written as they stand.
    SecretText rejectsPassphrase = {};
    /// How the list is read, where that is not left to be recognised.
    std::optional<ToolListFormat::Layout> layout = std::nullopt;
    /// Whether every row is told with what became of it.
    bool listsRows = false;
};

/// What became of one row, or would.
struct ConsentImportRow
{
    enum class Fate { Recorded, Withdrawn, Already, Unproved, KeptStricter, Unknown, Rejected };

    qint64 line = 0;
    QString email = {};
    Fate fate = Fate::Recorded;
    /// The word of why, of who got nothing.
    QString reason = {};

    friend bool operator==(const ConsentImportRow &, const ConsentImportRow &) = default;
};

/// What became of the rows of a list, or would; each is counted in one of these.
struct ConsentImportSummary
{
    static constexpr qsizetype listLimit = 1000;
    static constexpr qsizetype rowLimit = 200'000;

    MarketingTool tool = MarketingTool::General;
    qint64 read = 0;
    qint64 recorded = 0;
    qint64 withdrawn = 0;
    qint64 already = 0;      ///< nothing new
    qint64 unproved = 0;     ///< without proof: the line stays as it is (domain.md 2.5, I4)
    qint64 keptStricter = 0; ///< we know of something that forbids it
    qint64 unknown = 0;      ///< of nobody in the file
    qint64 rejected = 0;
    /// Of those who got nothing, the word of why.
    QMap<QString, qint64> reasons = {};
    /// Addresses of nobody in the file, as they stand there; cut at `listLimit`.
    QStringList unknownAddresses = {};
    /// In the order of the file, cut at `rowLimit`; where rows are told.
    QList<ConsentImportRow> rows = {};
    /// What the events have in common; empty for a preview.
    QString bulkRef = {};
    /// The file of rejects could not be written, though the import was done.
    bool rejectsFailed = false;
};

/// Where rows of that fate are counted.
qint64 ConsentImportSummary::*countOf(ConsentImportRow::Fate fate);

/// What is known of somebody on the list.
struct ConsentImportFacts
{
    /// In the order of (moment, id).
    QList<ConsentEvent> line = {};
    bool isRestricted = false;
    /// Whether one of their addresses or numbers stands on the suppression list.
    bool isSuppressed = false;
};

/// What to do with a row.
struct ConsentImportVerdict
{
    enum class Deed { Give, Withdraw, Already, Unproved, KeepStricter, Reject };

    Deed deed = Deed::Unproved;
    /// "no-time", "no-text", "not-confirmed", "not-subscribed", "future"; a state, "suppressed",
    /// "restricted".
    QString reason = {};

    friend bool operator==(const ConsentImportVerdict &, const ConsentImportVerdict &) = default;
};

/// Never raises a permission but by an explicit act with proof that is newer than all we know (ahead.md 3,
/// item 11), and never at an address that was suppressed. `statement` is the text that was shown. Proof is
/// the moment of the act, the text and the address; the method is that of an import (domain.md 2.6); the
/// second step as well where the purpose takes two.
ConsentImportVerdict judgeImportedConsent(const ToolListRow &row, const ConsentImportFacts &facts,
    const Purpose &purpose, const QString &statement, Instant now);
