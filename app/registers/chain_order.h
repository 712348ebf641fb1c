#pragma once

#include <QList>

/// A drawing in levels: what stands in each, from top to bottom, and its neighbours in the level before and
/// the one behind. No edge passes a level by.
struct ChainLevels
{
    QList<QList<int>> order = {};
    QList<QList<int>> before = {};
    QList<QList<int>> behind = {};
};

/// How many pairs of edges cross.
qint64 crossingsOf(const ChainLevels &levels);

/// Brings each level into an order with few crossings: by sweeps to the middle of the neighbours (barycentre,
/// Sugiyama, Tagawa and Toda 1981), then by changing places of two that stand beside each other. The same
/// drawing always gets the same order.
void untangle(ChainLevels &levels);
