#include "app/merging/ground_uniting.h"

namespace ground_uniting {

std::optional<Provenance> united(const Provenance &kept, const Provenance &absorbed)
{
    if (absorbed.ground.reasonFrom == ReasonOrigin::None)
        return std::nullopt;
    Provenance united = kept;
    if (kept.ground.reasonFrom == ReasonOrigin::None) {
        united.basis = absorbed.basis;
        united.purpose = absorbed.purpose;
        // Whose reason it is, and since when: merging is no new decision.
        united.recordedBy = absorbed.recordedBy;
        united.recordedAt = absorbed.recordedAt;
        united.ground = absorbed.ground;
        return united;
    }
    ContactGround &ground = united.ground;
    const ContactGround &other = absorbed.ground;
    if (other.untilOn.isValid() && (!ground.untilOn.isValid() || other.untilOn < ground.untilOn)) {
        ground.untilOn = other.untilOn;
        ground.untilRule.clear();
    }
    if (ground.reviewOn.isValid() && other.reviewOn.isValid() && other.reviewOn < ground.reviewOn)
        ground.reviewOn = other.reviewOn;
    return united == kept ? std::nullopt : std::optional(united);
}

} // namespace ground_uniting
