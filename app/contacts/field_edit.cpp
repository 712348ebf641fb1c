#include "app/contacts/field_edit.h"

#include "app/contacts/contact_file.h"

QList<FieldComparison> compared(const ContactFile &now, const QList<FieldEdit> &mine)
{
    QList<FieldComparison> fields;
    for (const FieldEdit &edit : mine) {
        const FieldComparison field{edit.field, edit.base, edit.value, now.valueOf(edit.field, edit.item)};
        if (field.mine != field.theirs)
            fields.append(field);
    }
    return fields;
}
