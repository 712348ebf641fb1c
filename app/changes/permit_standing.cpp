#include "app/changes/permit_standing.h"

#include "app/staff/staff_repository.h"

#include <algorithm>

Outcome permitStands(Connection &connection, const Permit &permit)
{
    // The founder is stored by the change that makes the file.
    if (permit.staff() == Id<StaffMember>())
        return done;
    const auto now = staff_repository::byRef(connection, permit.staffRef());
    if (!now)
        return now.error();
    const QList<Grant> &held = permit.grants();
    const bool stands = *now && !(*now)->disabledAt && (*now)->ownContact == permit.ownContact() &&
        (*now)->activationUntil == permit.activationUntil() &&
        std::all_of(
            held.begin(), held.end(), [&](const Grant &grant) { return (*now)->grants.contains(grant); });
    if (!stands)
        return Error{Failure::Refused, QStringLiteral("permit.changed")};
    return done;
}
