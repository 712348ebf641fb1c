#pragma once

#include <QStringList>

/// What came of following every consent line from act to act.
struct ConsentChainVerdict
{
    qint64 events = 0;
    /// Of before hashes were kept.
    qint64 withoutHash = 0;
    /// The references of events that do not fit, each the first of its line, at most 100.
    QStringList broken = {};

    static constexpr qsizetype mostNamed = 100;

    bool isIntact() const { return broken.isEmpty(); }
};
