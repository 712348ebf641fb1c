#pragma once

#include "app/base/instant.h"

#include <QDate>
#include <QList>
#include <QString>

#include <array>
#include <optional>

/// The five things that a customer file must be ready to show (look.md 4.10).
enum class ReadinessRow { Consent = 1, Transparency, AccessAndBackups, ProcessorChain, Rights };

inline constexpr std::array allReadinessRows = {ReadinessRow::Consent, ReadinessRow::Transparency,
    ReadinessRow::AccessAndBackups, ReadinessRow::ProcessorChain, ReadinessRow::Rights};

/// "consent", "transparency", ...: the stable word.
QString keyOf(ReadinessRow row);

/// One question to the data, and what it answered. Without evidence it fails: nothing shown is nothing
/// proved.
struct ReadinessCheck
{
    /// The name of the question, "consent.proved"; stable.
    QString key = {};
    ReadinessRow row = ReadinessRow::Consent;
    /// How much it counts within its row.
    int weight = 1;
    /// How many were looked at; nothing where the program does not keep such data yet.
    std::optional<qint64> seen = std::nullopt;
    /// How many of those do not hold.
    qint64 failing = 0;
    /// The day on which it was counted where that is an earlier one; null: now.
    QDate asOf = {};

    bool passes() const { return seen && *seen > 0 && failing == 0; }

    friend bool operator==(const ReadinessCheck &, const ReadinessCheck &) = default;
};

/// How ready a file is, on one day. An aid for who keeps it, no judgement in law.
struct Readiness
{
    Instant at = {};
    QList<ReadinessCheck> checks = {};
    /// The file is too large to go through everybody at each look: what is asked of everybody is told as it
    /// was counted, the earliest on this day; no day: never yet.
    bool isCountedApart = false;
    QDate countedOn = {};

    /// Below this something must be done.
    static constexpr int warnBelow = 75;

    QList<ReadinessCheck> of(ReadinessRow row) const;
    /// 0 to 100: the share, by weight, of its checks that pass, rounded down. 0 without checks.
    int score(ReadinessRow row) const;
    /// The rows count alike.
    int score() const;
};
