#pragma once

#include "app/registers/holders.h"
#include "tests/registers/holder_chain.h"

#include <algorithm>

namespace tests {

inline const ChainPurposes chainPurposes{Id<Purpose>(1), Id<Purpose>(2), Id<Purpose>(3)};

/// The register of the chain, numbered in its order.
inline QList<Processor> chainRegister()
{
    QList<Processor> all;
    const auto parties = chainOf23(chainPurposes);
    for (const ChainParty &party : parties) {
        Processor processor{.id = Id<Processor>(all.size() + 1),
            .name = party.name,
            .kind = party.worksFor.isEmpty() ? party.kind : ProcessorKind::SubProcessor,
            .flows = party.flows};
        if (party.hasEnded)
            processor.endedAt = Instant{1};
        for (const QString &parent : party.worksFor) {
            const auto above = std::find_if(
                all.cbegin(), all.cend(), [&](const Processor &other) { return other.name == parent; });
            processor.worksFor.append(above->id);
        }
        all.append(processor);
    }
    return all;
}

/// Of whom exactly nine of them have data.
inline HeldOfPerson personOfChain()
{
    return {.categories = {DataCategory::Identity, DataCategory::ContactDetails},
        .purposes = {chainPurposes.news, chainPurposes.orders},
        .deliveries = {
            {.recipient = QStringLiteral("Drukker"),
                .purpose = chainPurposes.news,
                .fields = {HandoverField::AddressName, HandoverField::Street, HandoverField::City}},
            {.recipient = QStringLiteral("handelspartner"),
                .purpose = chainPurposes.calls,
                .fields = {HandoverField::Email}}}};
}

} // namespace tests
