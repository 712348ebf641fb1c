#include "ui/dialogs/contact_edit_reversal.h"

#include "app/contacts/contacts.h"
#include "app/services.h"

Act takingBackEdits(const std::shared_ptr<Services> &services, const Permit &permit,
    FilingSystem filingSystem, const QList<Id<FieldChange>> &changes)
{
    return [=] {
        return services->contacts()
            .undo(permit, filingSystem, changes)
            .then(QtFuture::Launch::Sync, [=](const Result<QList<Id<FieldChange>>> &undone) -> Result<Reversal> {
                if (!undone)
                    return undone.error();
                return Reversal{takingBackEdits(services, permit, filingSystem, *undone)};
            });
    };
}
