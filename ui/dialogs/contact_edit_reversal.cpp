#include "ui/dialogs/contact_edit_reversal.h"

#include "app/contacts/contacts.h"
#include "app/services.h"

#include <QtConcurrentRun>

Act takingBackEdits(const std::shared_ptr<Services> &services, const Permit &permit,
    FilingSystem filingSystem, const QList<Id<FieldChange>> &changes)
{
    return [=] {
        // Not by then() on the database's own thread: were the file let go meanwhile, that thread would be the
        // last to hold the services, and would wait for its own end.
        return QtConcurrent::run([=]() -> Result<Reversal> {
            const auto undone = services->contacts().undo(permit, filingSystem, changes).result();
            if (!undone)
                return undone.error();
            return Reversal{takingBackEdits(services, permit, filingSystem, *undone)};
        });
    };
}
