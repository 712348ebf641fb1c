#pragma once

#include "app/base/instant.h"
#include "app/base/result.h"
#include "app/retention/data_category.h"

#include <QDate>
#include <QJsonObject>
#include <QMap>
#include <QString>

#include <optional>

/// Who or what began a run. The numbers are stored.
enum class SweepOrigin {
    Unknown = 0,  ///< of before this was noted
    ByItself = 1, ///< the nightly run of an unlocked window
    ByHand = 2,   ///< somebody in the window
    Command = 3   ///< the command line, which a timer may have called
};

/// "by-itself", "by-hand", "command"; empty where it is not known.
QString codeOf(SweepOrigin origin);

/// How a run over the terms is meant.
struct SweepOrder
{
    SweepOrigin origin = SweepOrigin::ByItself;
    /// Only tells what it would propose; nothing is stored.
    bool isTrial = false;
    /// Whoever runs it looked at the day and says that it is right.
    bool isClockRight = false;
};

/// What a run found and did, in numbers alone: no person stands in it.
struct SweepReport
{
    Instant ranAt = {};
    QDate ranFor = {}; ///< the day that was computed with
    QString ranBy = {};
    SweepOrigin origin = SweepOrigin::Unknown;
    /// None of runs of before this was noted.
    std::optional<Instant> endedAt = std::nullopt;
    /// Why it did not come to its end; what it says of people is what it came to before that.
    std::optional<Error> stopped = std::nullopt;
    bool isTrial = false;
    qint64 due = 0;                        ///< people of whom a term is over
    qint64 opened = 0;                     ///< proposals; of a trial, how many there would be
    qint64 waiting = 0;                    ///< due people about whom an erasure is open already
    qint64 voided = 0;                     ///< open proposals that were taken back, because the term moved
    bool isMore = false;                   ///< more are due than one run proposes
    QMap<QString, qint64> passedOver = {}; ///< why, and how many
    QMap<QString, qint64> byRule = {};     ///< proposals by the rule that ended first
    QMap<DataCategory, qint64> byCategory = {}; ///< and by what is to go
    /// Why the figures of the day were not kept behind it (Insights::keepSnapshot); of the run just done
    /// alone.
    std::optional<Error> figuresNotKept = std::nullopt;

    /// Without moment, day and who, which stand beside it, and without what came behind it.
    QJsonObject toJson() const;
    static SweepReport fromJson(const QJsonObject &json);

    friend bool operator==(const SweepReport &, const SweepReport &) = default;
};
