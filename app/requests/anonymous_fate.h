#pragma once

#include "app/retention/anonymity_gate.h"

/// What becomes of a category of which a rule wants anonymous figures kept: counted, or erased like the rest
/// because the gate of domain.md 9.5 fails. Before it is done, what would become of it.
struct AnonymousFate
{
    DataCategory category = DataCategory::Identity;
    QString rule = {};
    anonymity_gate::Failing failing = anonymity_gate::Failing::TooFewAlike;
    qint64 alike = 0; ///< people of the combination, this one among them
    int values = 0;   ///< different values among those
    /// Before it is done: counted only together with others whose plan is laid down.
    bool needsOthers = false;

    bool isCounted() const { return failing == anonymity_gate::Failing::Nothing; }

    /// Of somebody with this row, among so many.
    static AnonymousFate of(const anonymity_gate::Row &row, const anonymity_gate::Group &group)
    {
        const DataCategory category = row.combination.category;
        return {category, row.combination.rule, anonymity_gate::judge(category, group),
            anonymity_gate::peopleIn(group), static_cast<int>(group.size())};
    }

    friend bool operator==(const AnonymousFate &, const AnonymousFate &) = default;
};
