#include "app/handovers/handover_moment.h"

#include "app/contacts/contact_repository.h"
#include "app/handovers/handover_meanwhile_repository.h"

Result<HandoverMoment> HandoverMoment::of(Connection &connection, FilingSystem filingSystem)
{
    const auto position = handover_meanwhile_repository::position(connection);
    if (!position)
        return position.error();
    const auto suppressed = handover_meanwhile_repository::suppressionMark(connection, filingSystem);
    if (!suppressed)
        return suppressed.error();
    HandoverMoment moment;
    moment.m_filingSystem = filingSystem;
    moment.m_position = *position;
    moment.m_suppressed = *suppressed;
    return moment;
}

Result<bool> HandoverMoment::stillHolds(Connection &connection, const IsSame &isSame) const
{
    // More are read again sooner than asked about one by one.
    constexpr qsizetype mostOneByOne = 200;
    const auto since = handover_meanwhile_repository::since(connection, m_filingSystem, m_position);
    if (!since)
        return since.error();
    if (since->isNothing())
        return true;
    const auto suppressed = handover_meanwhile_repository::suppressionMark(connection, m_filingSystem);
    if (!suppressed)
        return suppressed.error();
    if (since->isOfMany || since->people.size() > mostOneByOne || *suppressed != m_suppressed)
        return false;
    for (const QByteArray &ref : since->people) {
        const auto contact = contact_repository::byRef(connection, m_filingSystem, ref);
        if (!contact)
            return contact.error();
        if (!*contact || (*contact)->ref != ref)
            return false; // erased or absorbed: their number is not known any more
        const auto same = isSame((*contact)->id);
        if (!same || !*same)
            return same;
    }
    return true;
}
