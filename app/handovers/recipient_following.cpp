#include "app/handovers/recipient_following.h"

#include "app/changes/change.h"
#include "app/handovers/recipient_task_repository.h"

namespace recipient_following {

Outcome follow(Change &change, FilingSystem filingSystem, const ConsentEvent &event, bool mayReach)
{
    if (event.act == ConsentAct::Withdrawn || event.act == ConsentAct::Objected) {
        const auto why =
            event.act == ConsentAct::Objected ? RecipientTask::Why::Objected : RecipientTask::Why::Withdrawn;
        const auto opened = recipient_task_repository::open(change.connection(), filingSystem, event.contact,
            event.purpose, event.channel, why, change.now());
        return opened ? Outcome(done) : Outcome(opened.error());
    }
    if (!mayReach)
        return done;
    return recipient_task_repository::takeBack(
        change.connection(), filingSystem, event.contact, event.purpose, event.channel);
}

} // namespace recipient_following
