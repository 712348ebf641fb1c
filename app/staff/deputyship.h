#pragma once

#include "app/base/filing_system.h"
#include "app/base/id.h"
#include "app/base/instant.h"

#include <QByteArray>
#include <QDate>
#include <QString>

#include <optional>

/// A member who decides requests in the stead of another for a period, as an administrator gave it in advance
/// (product.md, "Who uses it"): an approver on leave. It lends the right to decide and nothing else; four
/// eyes hold for both, since whom one may not decide for oneself one may not have decided by a stand-in.
struct Deputyship
{
    Id<Deputyship> id = {};
    QString ref = {};
    FilingSystem filingSystem = FilingSystem::Customers;
    /// Members by their `ref`: who is stood for, and who stands for them.
    QString principal = {};
    QString deputy = {};
    QDate from = {};
    /// Up to and including this day.
    QDate until = {};
    QString givenBy = {};
    Instant givenAt = {};
    std::optional<Instant> endedAt = std::nullopt;
    QString endedBy = {};
    /// In an embedded file: what the administrator signed (DeputyDocument), their signature, and the public
    /// key it was made with. Empty on a server.
    QByteArray document = {};
    QByteArray signature = {};
    QByteArray publicKey = {};

    friend bool operator==(const Deputyship &, const Deputyship &) = default;
};
