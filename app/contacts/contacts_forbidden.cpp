#include "app/changes/service_context.h"
#include "app/contacts/contact_editing.h"
#include "app/contacts/contacts.h"
#include "app/contacts/free_text_repository.h"
#include "app/contacts/free_text_words.h"
#include "app/findings/finding_recording.h"
#include "app/findings/finding_repository.h"

#include <QJsonObject>

#include <algorithm>

namespace {

using free_text_repository::FreeText;

QList<ForbiddenText> foundIn(const QList<FreeText> &texts)
{
    QList<ForbiddenText> found;
    for (const FreeText &each : texts) {
        found.append(forbiddenIn(each, readText(each)));
    }
    return found;
}

/// What stands in the files that take their time, as it was when they were searched: they do not change.
QList<ForbiddenText> foundInFiles(const QList<Finding> &known, const QList<FreeText> &read)
{
    QList<ForbiddenText> found;
    for (const Finding &each : known) {
        const bool isRead = std::any_of(read.begin(), read.end(), [&each](const FreeText &text) {
            return text.place == FreeTextPlace::FileContent && text.number == each.number;
        });
        if (each.place == FreeTextPlace::FileContent && each.isStanding() && !isRead)
            found.append({.place = each.place,
                .number = each.number,
                .at = each.foundAt,
                .kind = each.kind,
                .severity = each.severity,
                .times = each.times});
    }
    return found;
}

/// The entry of the trail tells places and how many, never a number.
Result<int> masked(Change &change, FilingSystem filingSystem, Id<Contact> id)
{
    const auto file = contact_editing::openForEditing(change, filingSystem, id);
    if (!file)
        return file.error();
    const auto texts = free_text_repository::of(change.connection(), filingSystem, id);
    if (!texts)
        return texts.error();
    QJsonObject places;
    int numbers = 0;
    for (const FreeText &each : *texts) {
        const QList<ScanFinding> found = scanForBsn(each.text);
        if (found.isEmpty() || !isMaskable(each.place))
            continue;
        if (auto replaced = free_text_repository::replace(
                change.connection(), filingSystem, each, maskBsn(each.text, found));
            !replaced)
            return replaced.error();
        numbers += static_cast<int>(found.size());
        const QString place = keyOf(each.place);
        places.insert(place, places.value(place).toInt() + static_cast<int>(found.size()));
    }
    if (numbers == 0)
        return Error{Failure::NotFound, QStringLiteral("text.nothing-to-mask")};
    change.touched(filingSystem, id);
    change.requestsTouched(filingSystem);
    if (auto looked = finding_recording::lookAgain(change, filingSystem, id); !looked)
        return looked.error();
    if (auto noted = change.audit(contact_editing::entryFor(
            QStringLiteral("contact.mask"), file->contact, {{QStringLiteral("places"), places}}));
        !noted)
        return noted.error();
    return numbers;
}

} // namespace

QFuture<Result<QList<ForbiddenText>>> Contacts::forbiddenTexts(
    const Permit &permit, FilingSystem filingSystem, Id<Contact> id) const
{
    return m_context.read(permit, [=](Connection &connection) -> Result<QList<ForbiddenText>> {
        if (auto allowed = permit.require(Operation::ViewContacts, filingSystem); !allowed)
            return allowed.error();
        const auto texts = free_text_repository::of(connection, filingSystem, id);
        if (!texts)
            return texts.error();
        const auto known = finding_repository::ofContact(connection, filingSystem, id);
        if (!known)
            return known.error();
        return foundIn(*texts) + foundInFiles(*known, *texts);
    });
}

QFuture<Result<int>> Contacts::maskNumbers(
    const Permit &permit, FilingSystem filingSystem, Id<Contact> id) const
{
    return m_context.change(permit, [=](Change &change) { return masked(change, filingSystem, id); });
}
