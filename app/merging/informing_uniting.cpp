#include "app/merging/informing_uniting.h"

#include <tuple>

namespace informing_uniting {

namespace {

/// The term that one record has if a list does not leave after all.
InformingTerm termWithout(const Informing &informing, Id<Handover> list)
{
    const bool isMoved = list.isStored() && informing.movedBy == list && informing.before.on.isValid();
    return isMoved ? informing.before : informing.due.term;
}

const InformingEvent &sayingLess(const InformingEvent &one, const InformingEvent &other)
{
    const auto order = [](const InformingEvent &event) {
        return std::tuple(tellsThem(event.manner), event.happenedAt);
    };
    return order(other) < order(one) ? other : one;
}

} // namespace

Informing united(const Informing &kept, const Informing &absorbed)
{
    const bool isKepts = kept.due.term.on <= absorbed.due.term.on;
    const Informing &earlier = isKepts ? kept : absorbed;
    const Informing &later = isKepts ? absorbed : kept;
    Informing united = earlier;
    united.due.contact = kept.due.contact;
    if (later.due.origin == DataOrigin::Elsewhere)
        united.due.origin = DataOrigin::Elsewhere;
    if (const InformingTerm other = termWithout(later, earlier.movedBy);
        united.movedBy.isStored() && other.on < united.before.on)
        united.before = other;
    united.settled.reset();
    united.due.settledBy = {};
    if (kept.settled && absorbed.settled) {
        united.settled = sayingLess(*kept.settled, *absorbed.settled);
        united.due.settledBy = united.settled->id;
    }
    return united;
}

} // namespace informing_uniting
