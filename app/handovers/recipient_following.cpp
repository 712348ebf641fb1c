#include "app/handovers/recipient_following.h"

#include "app/handovers/recipient_task_repository.h"

namespace recipient_following {

Outcome follow(
    Connection &connection, FilingSystem filingSystem, const ConsentEvent &event, bool mayReach, Instant now)
{
    if (event.corrects.isStored()) {
        if (auto freed = recipient_task_repository::takeBackOf(connection, filingSystem, event.corrects);
            !freed)
            return freed;
    }
    if (event.act == ConsentAct::Withdrawn || event.act == ConsentAct::Objected) {
        const auto why =
            event.act == ConsentAct::Objected ? RecipientTask::Why::Objected : RecipientTask::Why::Withdrawn;
        const auto opened = recipient_task_repository::open(connection, filingSystem, event, why, now);
        return opened ? Outcome(done) : Outcome(opened.error());
    }
    if (!mayReach)
        return done;
    return recipient_task_repository::takeBack(
        connection, filingSystem, event.contact, event.purpose, event.channel);
}

Outcome takeBackOf(Connection &connection, FilingSystem filingSystem, Id<ConsentEvent> act)
{
    return recipient_task_repository::takeBackOf(connection, filingSystem, act);
}

} // namespace recipient_following
