#pragma once

#include "app/base/filing_system.h"
#include "app/base/id.h"
#include "app/base/instant.h"
#include "app/consent/channel.h"
#include "app/tool_lists/tool_list_format.h"

#include <QList>
#include <QMap>
#include <QString>

#include <optional>

struct Contact;
struct Purpose;

/// A list of consents that was taken in.
struct ConsentImportBatch
{
    /// A UUID under which the trail names it, and that its acts have in common.
    QString ref = {};
    FilingSystem filingSystem = FilingSystem::Customers;
    Id<Purpose> purpose = {};
    Channel channel = Channel::Email;
    MarketingTool tool = MarketingTool::General;
    /// Without the folder.
    QString fileName = {};
    QString source = {};
    Instant happenedAt = {};
    QString madeBy = {};
    qint64 read = 0;
    qint64 recorded = 0;
    qint64 withdrawn = 0;
    std::optional<Instant> undoneAt = std::nullopt;
    /// For reading only: who took it in.
    QString staffName = {};

    friend bool operator==(const ConsentImportBatch &, const ConsentImportBatch &) = default;
};

/// What taking one back did, or would do.
struct ConsentImportUndo
{
    /// Why somebody keeps what the list brought.
    enum class Kept {
        None,
        ActedSince, ///< something was recorded on their line since: the history holds together
        HandedOver, ///< they were on a list that left since: it is the proof of that
        Restricted, ///< nothing is done with their data now (art. 18 GDPR)
        Archived    ///< whoever takes it back does not see something of them
    };

    /// People whose consents, and whose withdrawals, are taken back.
    qint64 given = 0;
    qint64 withdrawn = 0;
    qint64 kept = 0;
    QMap<Kept, qint64> reasons = {};

    friend bool operator==(const ConsentImportUndo &, const ConsentImportUndo &) = default;
};

/// "acted", "handed-over", "restricted", "archived".
QString keyOf(ConsentImportUndo::Kept kept);
