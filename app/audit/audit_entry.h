#pragma once

#include "app/base/filing_system.h"
#include "app/base/instant.h"

#include <QDate>
#include <QJsonObject>
#include <QString>

#include <optional>

/// One line of the trail of everything done. Names things by their reference and fields by their name; a value
/// or a person's name never stands in it.
struct AuditEntry
{
    /// What was done, "contact.edit".
    QString action;
    std::optional<FilingSystem> filingSystem = std::nullopt;
    QString objectKind = {};
    QString objectRef = {};
    QString requestRef = {};
    /// Field names, codes and counts.
    QJsonObject detail = {};

    // Set when it is stored:
    qint64 position = 0;
    Instant happenedAt = {};
    QString actor = {};
    /// The day given with `--today`, when one was.
    QDate computedFor = {};

    friend bool operator==(const AuditEntry &, const AuditEntry &) = default;
};
