#pragma once

#include "app/registers/holders.h"
#include "app/registers/processor.h"

#include <QList>
#include <QString>

#include <array>
#include <functional>

/// How the agreement with somebody stands, as the chain is drawn with it (art. 28(3) and (4) GDPR).
enum class ChainAgreement {
    Complete,
    Incomplete, ///< there is one, but it does not say all, or is not in force yet
    Ended,
    None,
    NotNeeded ///< they decide on purposes of their own
};

inline constexpr std::array allChainAgreements = {ChainAgreement::Complete, ChainAgreement::Incomplete,
    ChainAgreement::Ended, ChainAgreement::None, ChainAgreement::NotNeeded};

/// The stable word, "not-needed".
QString keyOf(ChainAgreement agreement);

/// What was said of them at all, and what flows to them.
DataCategories allThatGoesTo(const Processor &processor);

/// Whoever knows more of agreements than the register's dates answers for them here.
using ChainAgreementOf = std::function<ChainAgreement(const Processor &)>;

/// What the dates in the register say on a day.
ChainAgreementOf chainAgreementsOn(QDate day);

/// Somebody in the chain; each stands in it once, for however many they work.
struct ChainNode
{
    enum class Who {
        Us,
        Registered,
        Unregistered ///< a list was handed to them, and the register does not know them
    };

    Who who = Who::Registered;
    /// Stored for who is registered.
    Id<Processor> processor = {};
    QString name = {};
    ProcessorKind kind = ProcessorKind::Processor;
    /// Two capitals of ISO 3166-1; empty where it is not known.
    QString country = {};
    /// All that they receive, by whatever flow.
    DataCategories categories = {};
    ChainAgreement agreement = ChainAgreement::None;
    bool hasEnded = false;
    QList<DataFlow> flows = {};

    friend bool operator==(const ChainNode &, const ChainNode &) = default;
};

/// Data goes from one to the other: from us to who receives it, from a processor to who works for them.
struct ChainEdge
{
    /// Places in ChainMap::nodes.
    int from = 0;
    int to = 0;
    /// That of `to`.
    ChainAgreement agreement = ChainAgreement::None;

    friend bool operator==(const ChainEdge &, const ChainEdge &) = default;
};

/// Who receives data from us, and from whom they get it. Source: ahead.md 3 item 8, look.md 4.10.
struct ChainMap
{
    /// We stand first, the others in the order of their names.
    QList<ChainNode> nodes = {};
    /// In the order of their ends.
    QList<ChainEdge> edges = {};

    /// -1 where they do not stand in it.
    int placeOf(Id<Processor> processor) const;
    int placeOf(const Holder &holder) const;

    friend bool operator==(const ChainMap &, const ChainMap &) = default;
};

/// The chain of a register, the same in whatever order that stands. `us` is what the organisation is called.
/// Of `holders`, those whom the register does not know stand in it as well, and so does the road by which a
/// list went straight to who works for somebody else. Nobody is left loose: what the register cannot place,
/// as a circle that stands in a damaged file, hangs from us.
ChainMap chainOf(const QList<Processor> &processors, const QString &us, const ChainAgreementOf &agreementOf,
    const QList<Holder> &holders = {});
