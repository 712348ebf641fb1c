#include "ui/dialogs/contact_edit_reversal.h"

#include "app/contacts/contacts.h"
#include "app/services.h"

#include <QtConcurrentRun>

Act takingBackEdits(const std::shared_ptr<Services> &services, const Permit &permit,
    FilingSystem filingSystem, Id<Contact> contact, Id<FieldChange> before)
{
    return [=] {
        return QtConcurrent::run([=]() -> Result<Reversal> {
            const auto history = services->contacts().history(permit, filingSystem, contact).result();
            if (!history)
                return history.error();
            Id<FieldChange> newest = before;
            for (const FieldChange &change : *history) {
                if (!(before < change.id))
                    continue;
                newest = std::max(newest, change.id);
                if (const auto undone = services->contacts().undo(permit, filingSystem, change.id).result();
                    !undone)
                    return undone.error();
            }
            return Reversal{takingBackEdits(services, permit, filingSystem, contact, newest)};
        });
    };
}
