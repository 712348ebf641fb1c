#pragma once

#include "app/base/instant.h"
#include "app/imports/row_complaint.h"

#include <QByteArrayList>
#include <QList>
#include <QString>

#include <optional>

/// How an address stands on the list of a marketing tool.
enum class ToolStanding {
    Unknown,      ///< the tool does not say, or waits for somebody
    Subscribed,   ///< is mailed
    Confirmed,    ///< is mailed, and confirmed in a second step
    Unsubscribed, ///< is kept as who said no, or is barred
    Bounced       ///< cannot be reached there
};

/// What one row of a tool's list says.
struct ToolListRow
{
    qint64 line = 0;
    /// As it stands in the file, and in the form in which addresses are compared; the latter is empty where
    /// it is none.
    QString email = {};
    QString normalised = {};
    ToolStanding standing = ToolStanding::Unknown;
    /// When somebody said yes, said so again in a second step, and said no.
    std::optional<Instant> givenAt = std::nullopt;
    std::optional<Instant> confirmedAt = std::nullopt;
    std::optional<Instant> endedAt = std::nullopt;
    /// From where it was said.
    QString ip = {};
    QString form = {};
    /// The text that was shown.
    QString statement = {};
    QList<RowComplaint> complaints = {};
    /// The row as it stood.
    QByteArrayList cells = {};

    bool hasAddress() const { return !normalised.isEmpty(); }
    bool isUnsubscribed() const { return standing == ToolStanding::Unsubscribed; }
    /// Whether the tool may mail it, or would if it could.
    bool isHeld() const { return !isUnsubscribed(); }
};
