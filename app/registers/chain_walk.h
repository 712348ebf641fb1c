#pragma once

#include "app/registers/chain_layout.h"

/// Where an arrow key leads in a drawn chain.
enum class ChainStep {
    ToSource,    ///< left: to from whom they get it
    ToReceivers, ///< right: to who gets it from them
    Up,          ///< within the level
    Down
};

/// The node where a step from `node` ends: `node` itself where there is nothing. Of several, back to
/// `cameFrom` where that is one of them, else the nearest.
int stepFrom(const ChainMap &map, const ChainLayout &layout, int node, ChainStep step, int cameFrom = -1);
