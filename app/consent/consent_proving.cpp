#include "app/consent/consent_proving.h"

#include "app/changes/change.h"
#include "app/consent/consent_repository.h"
#include "app/consent/purpose_repository.h"
#include "app/contacts/contact_name.h"
#include "app/contacts/contact_repository.h"

#include <algorithm>
#include <set>

namespace {

/// The wordings that the acts refer to, each once, in the order of the acts.
Result<QList<PurposeWording>> wordingsOf(Connection &connection, const QList<ConsentEntry> &entries)
{
    QList<PurposeWording> wordings;
    std::set<qint64> known;
    for (const ConsentEntry &entry : entries) {
        if (!entry.event.wording.isStored() || !known.insert(entry.event.wording.number()).second)
            continue;
        const auto versions = purpose_repository::wordings(connection, entry.event.purpose);
        if (!versions)
            return versions.error();
        std::copy_if(versions->begin(), versions->end(), std::back_inserter(wordings),
            [&](const PurposeWording &version) { return version.id == entry.event.wording; });
    }
    return wordings;
}

/// What the purposes need that a proof tells of.
DataCategories toldPurposes(
    const QList<Purpose> &purposes, const QList<ConsentLine> &lines, const QList<ConsentEntry> &entries)
{
    DataCategories categories;
    for (const Purpose &purpose : purposes) {
        const bool isTold =
            std::any_of(lines.begin(), lines.end(),
                [&](const ConsentLine &line) { return line.since && line.purposeKey == purpose.key; }) ||
            std::any_of(entries.begin(), entries.end(),
                [&](const ConsentEntry &entry) { return entry.event.purpose == purpose.id; });
        for (const DataCategory category : allDataCategories) {
            if (isTold && purpose.categories.contains(category))
                categories = categories.with(category);
        }
    }
    return categories;
}

} // namespace

Result<ConsentProof> proveConsents(
    Change &change, FilingSystem filingSystem, Id<Contact> id, const QList<ConsentLine> &lines)
{
    const auto contact = contact_repository::byId(change.connection(), filingSystem, id);
    if (!contact)
        return contact.error();
    if (!*contact)
        return Error{Failure::NotFound, QStringLiteral("contact.find")};
    const auto entries = consent_repository::history(change.connection(), filingSystem, id);
    if (!entries)
        return entries.error();
    const auto wordings = wordingsOf(change.connection(), *entries);
    if (!wordings)
        return wordings.error();
    const auto purposes = purpose_repository::all(change.connection());
    if (!purposes)
        return purposes.error();
    const auto organisation = purpose_repository::organisationName(change.connection());
    if (!organisation)
        return organisation.error();
    if (auto noted = change.audit({.action = QStringLiteral("consent.export"),
            .filingSystem = filingSystem,
            .objectKind = QStringLiteral("contact"),
            .objectRef = (*contact)->refText(),
            .detail = {{QStringLiteral("events"), static_cast<int>(entries->size())}}});
        !noted)
        return noted.error();
    return ConsentProof{.filingSystem = filingSystem,
        .organisation = *organisation,
        .contactName = displayName(nameOf(**contact)),
        .contactRef = (*contact)->refText(),
        .madeAt = change.now(),
        .madeBy = change.permit().displayName(),
        .lines = lines,
        .entries = *entries,
        .wordings = *wordings,
        .dataClass = classOf(toldPurposes(*purposes, lines, *entries))};
}
