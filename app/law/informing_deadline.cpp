#include "app/law/informing_deadline.h"

#include "app/law/request_deadline.h"

InformingTerm informingTerm(const InformingClock &clock, HolidayMode mode)
{
    if (clock.origin == DataOrigin::Person)
        return {clock.obtainedOn, InformingCause::Collection};
    // The same month as that of an answer to a request: from the day of an event, ending on a working day.
    InformingTerm term{dueSafe(clock.obtainedOn, mode), InformingCause::Month};
    if (clock.firstContactOn)
        term = movedForward(term, clock.origin, *clock.firstContactOn, InformingCause::FirstContact);
    if (clock.firstDisclosureOn)
        term = movedForward(term, clock.origin, *clock.firstDisclosureOn, InformingCause::Disclosure);
    return term;
}

InformingTerm movedForward(const InformingTerm &term, DataOrigin origin, QDate day, InformingCause cause)
{
    return origin == DataOrigin::Elsewhere && day < term.on ? InformingTerm{day, cause} : term;
}

InformingUrgency informingUrgency(QDate due, QDate today)
{
    if (due < today)
        return InformingUrgency::Overdue;
    return today.daysTo(due) <= informingSoonDays ? InformingUrgency::Soon : InformingUrgency::Later;
}
