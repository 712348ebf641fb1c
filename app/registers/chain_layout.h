#pragma once

#include "app/registers/chain_map.h"

#include <QPoint>
#include <QRect>
#include <QSize>

/// Where everything of a chain is drawn, in lengths of the design: us at the left, who gets data from us to
/// the right of us, and so on, each further right than all from whom they get it. Source: look.md 4.10.
struct ChainLayout
{
    static constexpr int nodeWidth = 200;
    static constexpr int nodeHeight = 64;
    /// Between two levels, where the edges run.
    static constexpr int levelGap = 48;
    /// The least between two that stand above each other.
    static constexpr int rowGap = 12;

    /// By node; no two of them touch.
    QList<QRect> nodes = {};
    QList<int> levels = {};
    /// By edge: from the right of one to the left of the other, bending only between levels, where no node
    /// is. Each two points that follow each other either cross a gap or pass a level by.
    QList<QList<QPoint>> routes = {};
    QSize size = {};
    qint64 crossings = 0;

    friend bool operator==(const ChainLayout &, const ChainLayout &) = default;
};

/// The same chain always gets the same layout. A circle, which only a damaged file can hold, is drawn with
/// one of its edges leading back.
ChainLayout layoutOf(const ChainMap &map);
/// Only ChainLayout::levels, for who draws nothing.
QList<int> levelsOf(const ChainMap &map);
