#include "app/contacts/contact_as_of.h"

#include <algorithm>

namespace {

QStringList valuesNow(const ContactFile &file, ContactField field)
{
    QStringList values;
    for (const ContactPoint &point : file.points) {
        if (speaksOf(field, point))
            values.append(file.valueOf(field, point.id.number()));
    }
    for (const Identifier &identifier : file.identifiers) {
        if (speaksOf(field, identifier))
            values.append(file.valueOf(field, identifier.id.number()));
    }
    if (values.isEmpty())
        values.append(file.valueOf(field));
    return values;
}

void takeBack(QStringList &values, const FieldChange &change)
{
    const qsizetype place = values.indexOf(change.after);
    if (place >= 0)
        values[place] = change.before;
    else
        values.append(change.before);
}

} // namespace

std::optional<QList<FieldStanding>> standingOn(
    QDate day, const ContactFile &file, const QList<FieldChange> &changes)
{
    const Instant end = Instant::fromDateTime(day.addDays(1).startOfDay());
    if (end <= file.contact.createdAt)
        return std::nullopt;
    QList<FieldChange> later;
    std::copy_if(changes.begin(), changes.end(), std::back_inserter(later),
        [end](const FieldChange &change) { return change.changedAt >= end && !change.isAbsorbed; });
    std::sort(
        later.begin(), later.end(), [](const FieldChange &a, const FieldChange &b) { return a.id > b.id; });

    QList<FieldStanding> standing;
    for (const EditRule &rule : editRules()) {
        if (rule.field == ContactField::Note || rule.field == ContactField::Attachment)
            continue;
        QStringList values = valuesNow(file, rule.field);
        for (const FieldChange &change : std::as_const(later)) {
            if (change.field == rule.field && change.valuesGoneAt)
                values.clear(); // what stood there before is not known any more
            else if (change.field == rule.field)
                takeBack(values, change);
        }
        values.removeAll(QString());
        if (!values.isEmpty())
            standing.append({rule.field, values});
    }
    return standing;
}
