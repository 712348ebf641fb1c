#pragma once

#include "app/registers/chain_map.h"

/// Which part of a chain something has reached: that lights up, and the rest is grey.
struct ChainLight
{
    /// By node: what they have of it; nothing where they are grey.
    QList<DataCategories> held = {};
    /// By edge.
    QList<bool> isLitEdge = {};

    bool isLit(int node) const { return !held.at(node).isEmpty(); }
    /// How many besides us.
    int holders() const;

    friend bool operator==(const ChainLight &, const ChainLight &) = default;
};

/// Where data of one category goes. Who works for somebody has it where they receive it for a purpose for
/// which the other has it; where the register says of a category no purpose, it may be any. Nothing goes to
/// who ended.
ChainLight lightOf(const ChainMap &map, DataCategory category);

/// Where the data of one person is: exactly with these holders, who must have been told to chainOf() as well.
ChainLight lightOf(const ChainMap &map, const QList<Holder> &holders, FilingSystem filingSystem);
