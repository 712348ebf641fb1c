#pragma once

#include "app/registers/chain_map.h"

/// One line of a chain that is read from top to bottom, whoever passes on before those who got it from them.
struct ChainTreeRow
{
    /// Place in ChainMap::nodes.
    int node = 0;
    /// Place of the line above which it hangs, and of the edge to it; -1 for us.
    int parent = -1;
    int edge = -1;
    int depth = 0;
    /// Who works for several stands below each of them; what is behind them is told the first time only.
    bool isRepeated = false;

    friend bool operator==(const ChainTreeRow &, const ChainTreeRow &) = default;
};

/// The same as the drawing holds: every node, and every edge once.
QList<ChainTreeRow> treeOf(const ChainMap &map);
