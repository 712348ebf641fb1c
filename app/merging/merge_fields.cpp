#include "app/merging/merge_fields.h"

#include <algorithm>
#include <array>

namespace merge_fields {

namespace {

constexpr std::array singleFields = {ContactField::Initials, ContactField::GivenName, ContactField::Infix,
    ContactField::Surname, ContactField::PartnerInfix, ContactField::PartnerSurname, ContactField::NameUse,
    ContactField::NameConvention, ContactField::TitleBefore, ContactField::TitleAfter,
    ContactField::Salutation, ContactField::BirthDate, ContactField::Gender, ContactField::Language,
    ContactField::Kind, ContactField::JobTitle, ContactField::Organisation};

constexpr std::array manyFields = {ContactField::Email, ContactField::WorkEmail, ContactField::Phone,
    ContactField::WorkPhone, ContactField::Street, ContactField::CustomerNumber, ContactField::Identifier};

/// Not said, though a choice of one of several always reads as one.
bool isUnsaid(const Contact &contact, ContactField field)
{
    return (field == ContactField::NameUse && contact.nameUse == 0) ||
        (field == ContactField::NameConvention && contact.nameConvention == 0) ||
        (field == ContactField::Salutation && contact.salutation == 0);
}

QString valueIn(const Side &side, ContactField field)
{
    return isUnsaid(side.file.contact, field) ? QString() : side.file.valueOf(field);
}

bool isCorrected(const Side &side, ContactField field)
{
    return std::any_of(side.history.begin(), side.history.end(),
        [field](const FieldChange &change) { return change.field == field && !change.requestRef.isEmpty(); });
}

Instant changedAt(const Side &side, ContactField field)
{
    Instant newest = side.file.contact.createdAt;
    for (const FieldChange &change : side.history) {
        if (change.field == field && !change.isAbsorbed)
            newest = std::max(newest, change.changedAt);
    }
    return newest;
}

/// The part of a name that another part is written with.
ContactField leading(ContactField field)
{
    if (field == ContactField::Infix)
        return ContactField::Surname;
    return field == ContactField::PartnerInfix ? ContactField::PartnerSurname : field;
}

MergeChoice byItself(const Side &kept, const Side &absorbed, ContactField field)
{
    const QString mine = valueIn(kept, field);
    const QString theirs = valueIn(absorbed, field);
    if (mine == theirs || theirs.isEmpty() || field == ContactField::Kind)
        return MergeChoice::Keep;
    if (mine.isEmpty())
        return MergeChoice::Absorb;
    return changedAt(absorbed, field) > changedAt(kept, field) ? MergeChoice::Absorb : MergeChoice::Keep;
}

/// Whose date of birth lets fewer acts count: the later, or the only one.
MergeChoice ofTheYounger(const MergeField &birth)
{
    // Written year first, so that the later one is the greater text, and none the least.
    return birth.absorbed > birth.kept ? MergeChoice::Absorb : MergeChoice::Keep;
}

MergeField fieldOf(const Side &kept, const Side &absorbed, const MergeChoices &choices, ContactField field)
{
    const ContactField decides = leading(field);
    const bool isMine = isCorrected(kept, field) || isCorrected(kept, decides);
    const bool isTheirs = isCorrected(absorbed, field) || isCorrected(absorbed, decides);
    MergeField settled{.field = field, .kept = valueIn(kept, field), .absorbed = valueIn(absorbed, field)};
    settled.isSettled = isMine != isTheirs && settled.kept != settled.absorbed;
    if (settled.isSettled)
        settled.choice = isMine ? MergeChoice::Keep : MergeChoice::Absorb;
    else if (field == ContactField::BirthDate && settled.kept != settled.absorbed) {
        settled.isSettled = settled.isLaterBirth = true;
        settled.choice = ofTheYounger(settled);
    } else if (const auto chosen = choices.constFind(field); chosen != choices.constEnd())
        settled.choice = *chosen;
    else if (const auto led = choices.constFind(decides); led != choices.constEnd())
        settled.choice = *led;
    else
        settled.choice = byItself(kept, absorbed, decides);
    // Nobody loses a name to a record that has none.
    if (field == ContactField::Surname && settled.outcome().isEmpty())
        settled.choice = settled.kept.isEmpty() ? MergeChoice::Absorb : MergeChoice::Keep;
    return settled;
}

QString textOf(const PostalAddress &address)
{
    const QString house = (address.houseNumber + u' ' + address.addition).trimmed();
    const QString place = (address.postcode + u' ' + address.city).trimmed();
    QStringList parts{(address.street + u' ' + house).trimmed(), place, address.country};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

std::optional<ContactField> fieldOf(const ContactPoint &point)
{
    for (const ContactField field : manyFields) {
        if (speaksOf(field, point))
            return field;
    }
    return std::nullopt;
}

ContactField fieldOf(const Identifier &identifier)
{
    return identifier.kind == Identifier::Kind::CustomerNumber ? ContactField::CustomerNumber
                                                               : ContactField::Identifier;
}

bool isSame(const ContactPoint &one, const ContactPoint &other)
{
    return one.kind == other.kind && one.normalised == other.normalised;
}

bool isSame(const PostalAddress &one, const PostalAddress &other)
{
    return textOf(one).compare(textOf(other), Qt::CaseInsensitive) == 0;
}

bool isSame(const Identifier &one, const Identifier &other)
{
    return one.kind == other.kind && one.normalised == other.normalised;
}

/// The fates of one kind of thing. `describe` gives the item without its fate.
template <typename Thing, typename Describe>
QList<MergeItem> fatesOf(const QList<Thing> &kept, const QList<Thing> &absorbed, const QSet<qint64> &bound,
    const MergeChoices &choices, Describe describe)
{
    using Fate = MergeItem::Fate;
    const auto chosen = [&](const MergeItem &item) {
        return item.field ? choices.value(*item.field, MergeChoice::Both) : MergeChoice::Both;
    };
    QList<MergeItem> all;
    for (const Thing &thing : kept) {
        MergeItem item = describe(thing);
        item.item = thing.id.number();
        item.isKepts = true;
        const bool isInBoth = std::any_of(
            absorbed.begin(), absorbed.end(), [&](const Thing &each) { return isSame(thing, each); });
        const bool hasOther = std::any_of(absorbed.begin(), absorbed.end(),
            [&](const Thing &each) { return describe(each).field == item.field; });
        if (chosen(item) == MergeChoice::Absorb && !isInBoth && hasOther)
            item.fate = bound.contains(item.item) ? Fate::Bound : Fate::Dropped;
        all.append(item);
    }
    for (const Thing &thing : absorbed) {
        MergeItem item = describe(thing);
        item.item = thing.id.number();
        const auto same =
            std::find_if(kept.begin(), kept.end(), [&](const Thing &each) { return isSame(thing, each); });
        const bool isWanted = chosen(item) != MergeChoice::Keep;
        item.fate = isWanted ? Fate::Comes : bound.contains(item.item) ? Fate::Bound : Fate::Dropped;
        if (same != kept.end()) {
            item.fate = Fate::Same;
            item.sameAs = same->id.number();
        }
        all.append(item);
    }
    return all;
}

} // namespace

QString codeOf(ContactField field)
{
    return field == ContactField::Street ? QStringLiteral("address") : editRule(field).code.toString();
}

std::optional<ContactField> fieldFrom(QStringView code)
{
    for (const ContactField field : singleFields) {
        if (codeOf(field) == code)
            return field;
    }
    for (const ContactField field : manyFields) {
        if (codeOf(field) == code)
            return field;
    }
    return std::nullopt;
}

bool takesBoth(ContactField field)
{
    return std::find(manyFields.begin(), manyFields.end(), field) != manyFields.end();
}

Result<QList<MergeField>> settled(const Side &kept, const Side &absorbed, const MergeChoices &choices)
{
    for (auto choice = choices.begin(); choice != choices.end(); ++choice) {
        if (choice.value() == MergeChoice::Both && !takesBoth(choice.key()))
            return Error{Failure::Invalid, QStringLiteral("merge.choice"), {codeOf(choice.key())}};
    }
    QList<MergeField> fields;
    QStringList refused;
    for (const ContactField field : singleFields) {
        const MergeField each = fieldOf(kept, absorbed, choices, field);
        if (each.kept.isEmpty() && each.absorbed.isEmpty())
            continue;
        if (each.isSettled && choices.contains(field) && choices.value(field) != each.choice) {
            if (each.isLaterBirth)
                return Error::refused("merge.birth-date");
            refused.append(codeOf(field));
        }
        fields.append(each);
    }
    if (!refused.isEmpty())
        return Error{Failure::Refused, QStringLiteral("merge.corrected"), refused};
    return fields;
}

QList<MergeItem> items(const Side &kept, const Side &absorbed, const MergeChoices &choices)
{
    using Kind = MergeItem::Kind;
    const QSet<qint64> bound = kept.bound + absorbed.bound;
    return fatesOf(kept.file.points, absorbed.file.points, bound, choices,
               [](const ContactPoint &point) {
                   return MergeItem{.kind = Kind::Point, .field = fieldOf(point), .text = point.value};
               }) +
        fatesOf(kept.file.addresses, absorbed.file.addresses, {}, choices,
            [](const PostalAddress &address) {
                return MergeItem{
                    .kind = Kind::Address, .field = ContactField::Street, .text = textOf(address)};
            }) +
        fatesOf(
            kept.file.identifiers, absorbed.file.identifiers, {}, choices, [](const Identifier &identifier) {
                return MergeItem{
                    .kind = Kind::Identifier, .field = fieldOf(identifier), .text = identifier.value};
            });
}

} // namespace merge_fields
