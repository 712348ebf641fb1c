#include "app/contacts/field_undo.h"

#include "app/contacts/field_value.h"

namespace {

/// The numbers of the things that a field can mean.
QList<qint64> candidates(const ContactFile &file, ContactField field)
{
    QList<qint64> numbers;
    const auto gather = [&](const auto &things) {
        for (const auto &thing : things)
            numbers.append(thing.id.number());
    };
    if (isPointField(field))
        gather(file.points);
    else if (isAddressField(field))
        gather(file.addresses);
    else if (field == ContactField::Identifier || field == ContactField::CustomerNumber)
        gather(file.identifiers);
    else if (field == ContactField::Note)
        gather(file.notes);
    return numbers;
}

} // namespace

Result<FieldEdit> takingBack(const ContactFile &file, const FieldChange &change)
{
    if (!change.requestRef.isEmpty())
        return Error::refused("contact.undo.request");
    if (change.batch.isStored())
        return Error::refused("contact.undo.import");
    if (change.isAbsorbed)
        return Error::refused("contact.undo.absorbed");
    if (change.before == change.after)
        return Error::refused("contact.undo.nothing");
    FieldEdit edit{.field = change.field, .value = change.before, .base = change.after};
    const QList<qint64> items = candidates(file, change.field);
    for (const qint64 item : items) {
        if (file.itemOf(change.field, item) == item && file.valueOf(change.field, item) == change.after) {
            edit.item = item;
            return edit;
        }
    }
    const bool isOwnField = items.isEmpty() && file.valueOf(change.field) == change.after;
    if (isOwnField)
        return edit;
    const bool wasRemoved = change.after.isEmpty() && !items.isEmpty();
    if (!wasRemoved)
        return Error{Failure::ChangedMeanwhile, QStringLiteral("contact.undo")};
    edit.item = 0;
    return edit;
}
