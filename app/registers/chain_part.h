#pragma once

#include "app/registers/chain_light.h"

#include <optional>

/// The part of a chain that stands at most so many levels from us, for who wants to see no further at a time.
/// Source: look.md 4.10.
struct ChainPart
{
    ChainMap map = {};
    std::optional<ChainLight> light = std::nullopt;
    /// How many stand further than that.
    int further = 0;

    friend bool operator==(const ChainPart &, const ChainPart &) = default;
};

/// `levels`: as ChainLayout has them; who gets data from us stands at 1.
ChainPart chainUpTo(
    const ChainMap &map, const std::optional<ChainLight> &light, const QList<int> &levels, int deepest);
