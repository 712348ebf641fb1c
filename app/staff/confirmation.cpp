#include "app/staff/confirmation.h"

#include "app/staff/permit.h"

Outcome Confirmation::requireFor(const Permit &permit, Instant now) const
{
    constexpr qint64 holds = qint64{5} * 60 * 1'000'000;
    const qint64 age = now.micros - m_at.micros;
    // One from the future was made before the clock was set back: nobody knows how old it is.
    if (m_staff != permit.staff() || age < 0 || age > holds)
        return Error{Failure::Refused, QStringLiteral("staff.confirm-again")};
    return done;
}
