#include "app/access_package/access_package.h"

#include "app/classification/field_catalogue.h"
#include "app/leaving/file_left.h"

#include <algorithm>
#include <array>
#include <numeric>

namespace {

/// What sort of data a place holds, where it is of one sort.
struct SectionCategory
{
    const char *key;
    DataCategory category;
};

constexpr std::array sectionCategories = {SectionCategory{"contact", DataCategory::Identity},
    SectionCategory{"contact_point", DataCategory::ContactDetails},
    SectionCategory{"postal_address", DataCategory::ContactDetails},
    SectionCategory{"identifier", DataCategory::OnlineIdentifiers},
    SectionCategory{"note", DataCategory::Correspondence},
    SectionCategory{"attachment", DataCategory::Correspondence},
    SectionCategory{"relation_fact", DataCategory::Financial},
    SectionCategory{"consent_state", DataCategory::MarketingProfile},
    SectionCategory{"consent_event", DataCategory::Evidence}};

bool asksForPackage(Request::Type type)
{
    return type == Request::Type::Access || type == Request::Type::Portability;
}

} // namespace

const PackageValue *PackageRow::value(const QString &key) const
{
    const auto found = std::find_if(
        values.begin(), values.end(), [&key](const PackageValue &each) { return each.key == key; });
    return found == values.end() ? nullptr : &*found;
}

QString PackageRow::text(const QString &key) const
{
    const PackageValue *found = value(key);
    return found ? found->text : QString();
}

const PackageSection *AccessPackage::section(const QString &key) const
{
    const auto found = std::find_if(
        sections.begin(), sections.end(), [&key](const PackageSection &each) { return each.key == key; });
    return found == sections.end() ? nullptr : &*found;
}

int AccessPackage::redactedCount() const
{
    return std::accumulate(redacted.begin(), redacted.end(), 0);
}

bool AccessPackage::isLimited() const
{
    return std::any_of(files.begin(), files.end(), [](const PackageFile &file) { return file.isLeftOut(); });
}

DataCategories AccessPackage::categories() const
{
    DataCategories held;
    for (const PackageTerm &term : terms)
        held = held.with(term.category);
    for (const SectionCategory &known : sectionCategories) {
        const PackageSection *found = section(QString::fromLatin1(known.key));
        if (found && !found->rows.isEmpty())
            held = held.with(known.category);
    }
    return held;
}

DataClass AccessPackage::dataClass(FilingSystem filingSystem) const
{
    DataClass highest = DataClass::Standard;
    for (const PackageSection &shown : sections) {
        if (!shown.rows.isEmpty())
            highest = stricter(highest, field_catalogue::classOfRecord(shown.key, filingSystem));
    }
    return highest;
}

namespace access_rule {

Outcome mayBeMade(const Request &request, const IdentityNeed &need, const QString &staffRef,
    const QByteArray &ownContact, bool limits)
{
    if (!asksForPackage(request.type))
        return Error::refused("package.kind");
    if (!request.contact.isStored())
        return Error::refused("package.person-gone");
    if (!request.isOpen())
        return Error::refused("package.closed");
    if (request.outcome == Request::Outcome::Refused)
        return Error::refused("request.rejected");
    if (const auto missing = need.missing(request))
        return *missing;
    if (request.stage == Request::Stage::ClarificationRequested)
        return Error::refused("request.clarification-open");
    if (!ownContact.isEmpty() && ownContact == request.contactRef)
        return Error::refused("request.own-record");
    if (limits && staffRef == request.registeredBy)
        return Error::refused("request.registered-by-you");
    return done;
}

Result<PackageWish> accepted(const PackageWish &wish)
{
    constexpr qsizetype fewest = 2;
    PackageWish taken;
    for (const QString &passage : wish.passages) {
        const QString text = passage.trimmed();
        if (text.isEmpty())
            continue;
        // One sign would take a text to pieces.
        if (text.size() < fewest)
            return Error{Failure::Invalid, QStringLiteral("package.passage")};
        if (!taken.passages.contains(text))
            taken.passages.append(text);
    }
    for (auto file = wish.leftOut.begin(); file != wish.leftOut.end(); ++file) {
        if (!isStatedReason(file.value()))
            return Error{Failure::Invalid, QStringLiteral("package.reason"), {QString::number(file.key())}};
        taken.leftOut.insert(file.key(), file.value().simplified());
    }
    return taken;
}

} // namespace access_rule
