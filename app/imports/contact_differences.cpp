#include "app/imports/contact_differences.h"

#include "app/base/folded_text.h"
#include "app/contacts/contact_file.h"
#include "app/contacts/field_value.h"

#include <algorithm>
#include <initializer_list>

namespace {

using Target = ImportTarget;
using Field = ContactField;
using Fate = FieldDifference::Fate;

/// Compares field by field and keeps what differs.
class Comparison final
{
public:
    Comparison(const ExistingContact &person, const ImportMapping &mapping, bool mayEdit)
        : m_person(person), m_mapping(mapping), m_mayEdit(mayEdit)
    {}

    ContactDifferences differences;

    /// `same`: where values differ in writing only.
    void compare(Field field, const QString &ours, const QString &theirs,
        std::initializer_list<Target> targets, bool same = false)
    {
        if (theirs.isEmpty() || ours == theirs || same)
            return;
        const ColumnMapping *column = columnOf(targets);
        if (column)
            differences.fields.append({.field = field,
                .before = ours,
                .after = theirs,
                .fate = fateOf(field, !ours.isEmpty(), column->policy)});
    }

    void leave(Field field, const QString &ours, const QString &theirs, Fate fate)
    {
        differences.fields.append({.field = field, .before = ours, .after = theirs, .fate = fate});
    }

    struct Part
    {
        Field field;
        QString ours;
        QString theirs;
    };

    /// Fields that are one value together: all of them are taken, empty ones too, or none.
    void compareAsOne(std::initializer_list<Part> parts, std::initializer_list<Target> targets)
    {
        const ColumnMapping *column = columnOf(targets);
        if (!column)
            return;
        const bool filled =
            std::any_of(parts.begin(), parts.end(), [](const Part &part) { return !part.ours.isEmpty(); });
        Fate fate = fateOf(parts.begin()->field, filled, column->policy);
        for (const Part &part : parts) {
            if (fateOf(part.field, filled, column->policy) == Fate::NeedsRequest)
                fate = Fate::NeedsRequest;
        }
        for (const Part &part : parts) {
            if (part.ours != part.theirs)
                differences.fields.append(
                    {.field = part.field, .before = part.ours, .after = part.theirs, .fate = fate});
        }
    }

    bool hasColumn(Target target) const { return columnOf({target}) != nullptr; }

private:
    /// The column of the first target that has one.
    const ColumnMapping *columnOf(std::initializer_list<Target> targets) const
    {
        for (const Target target : targets) {
            const auto found = std::find_if(m_mapping.columns.cbegin(), m_mapping.columns.cend(),
                [&](const ColumnMapping &column) { return column.target == target; });
            if (found != m_mapping.columns.cend())
                return &*found;
        }
        return nullptr;
    }

    Fate fateOf(Field field, bool filled, MatchPolicy policy) const
    {
        if (filled && policy == MatchPolicy::KeepOurs)
            return Fate::Kept;
        const EditPath path = editPath(field, m_person.contact.filingSystem, EditCause::NewsFromPerson,
            m_person.corrected.contains(field));
        if (!m_mayEdit || path == EditPath::NeedsRequest)
            return Fate::NeedsRequest;
        return filled && policy == MatchPolicy::Ask ? Fate::Asked : Fate::Applied;
    }

    const ExistingContact &m_person;
    const ImportMapping &m_mapping;
    bool m_mayEdit;
};

void compareName(Comparison &comparison, const Contact &ours, const PersonName &theirs)
{
    const auto neutral = static_cast<int>(Salutation::Neutral);
    comparison.compare(Field::Initials, ours.initials, theirs.initials, {Target::Initials, Target::FullName});
    comparison.compare(
        Field::GivenName, ours.givenName, theirs.givenName, {Target::GivenName, Target::FullName});
    comparison.compare(
        Field::Infix, ours.infix, theirs.infix, {Target::Infix, Target::Surname, Target::FullName});
    comparison.compare(Field::Surname, ours.surname, theirs.surname, {Target::Surname, Target::FullName});
    comparison.compare(Field::PartnerInfix, ours.partnerInfix, theirs.partnerInfix, {Target::PartnerInfix});
    comparison.compare(
        Field::PartnerSurname, ours.partnerSurname, theirs.partnerSurname, {Target::PartnerSurname});
    comparison.compare(Field::TitleBefore, ours.titleBefore, theirs.titleBefore, {Target::TitleBefore});
    comparison.compare(Field::TitleAfter, ours.titleAfter, theirs.titleAfter, {Target::TitleAfter});
    if (theirs.salutation != Salutation::Neutral)
        comparison.compare(Field::Salutation,
            ours.salutation == neutral ? QString() : codeOfNumber(Field::Salutation, ours.salutation),
            codeOfNumber(Field::Salutation, static_cast<int>(theirs.salutation)),
            {Target::Salutation, Target::FullName});
}

void comparePoints(Comparison &comparison, const ExistingContact &person, const ImportRow &row)
{
    struct Kind
    {
        Field field;
        Target target;
    };
    static constexpr Kind kinds[] = {{Field::Email, Target::Email}, {Field::WorkEmail, Target::WorkEmail},
        {Field::Phone, Target::Phone}, {Field::WorkPhone, Target::WorkPhone}};
    for (const auto &[field, target] : kinds) {
        const auto speaks = [field = field](const ContactPoint &point) { return speaksOf(field, point); };
        const auto theirs = std::find_if(row.points.cbegin(), row.points.cend(), speaks);
        if (theirs == row.points.cend())
            continue;
        const bool known =
            std::any_of(person.points.cbegin(), person.points.cend(), [&](const ContactPoint &point) {
                return point.kind == theirs->kind && point.normalised == theirs->normalised;
            });
        const auto ours = std::find_if(person.points.cbegin(), person.points.cend(), speaks);
        const QString before = ours == person.points.cend() ? QString() : ours->value;
        if (!known && row.suppressedPoints.contains(theirs->normalised))
            comparison.leave(field, before, theirs->value, Fate::Suppressed);
        else
            comparison.compare(field, before, theirs->value, {target}, known);
    }
}

/// Number, letter and addition name one house: half of ours and half of theirs would name one that nobody
/// gave. Only where the addition has a column of its own does its empty cell leave ours as it is, at the same
/// number.
void compareHouse(Comparison &comparison, const PostalAddress &ours, const PostalAddress &theirs)
{
    using enum ImportTarget;
    if (theirs.houseNumber.isEmpty()) {
        comparison.compare(Field::HouseAddition, ours.addition, theirs.addition, {HouseNumberAddition});
        return;
    }
    const auto ourHouse = HouseNumberParts::from(ours.houseNumber);
    auto theirHouse = HouseNumberParts::from(theirs.houseNumber);
    QString theirAddition = theirs.addition;
    if (ourHouse.number == theirHouse.number && theirHouse.letter.isEmpty() && theirAddition.isEmpty() &&
        comparison.hasColumn(HouseNumberAddition)) {
        theirHouse.letter = ourHouse.letter;
        theirAddition = ours.addition;
    }
    comparison.compareAsOne({{Field::HouseNumber, ourHouse.number, theirHouse.number},
                                {Field::HouseLetter, ourHouse.letter, theirHouse.letter},
                                {Field::HouseAddition, ours.addition, theirAddition}},
        {HouseNumber, Street, CombinedAddress, HouseNumberAddition});
}

void compareAddress(Comparison &comparison, const PostalAddress &ours, const PostalAddress &theirs)
{
    using enum ImportTarget;
    comparison.compare(Field::Street, ours.street, theirs.street, {Street, CombinedAddress});
    compareHouse(comparison, ours, theirs);
    comparison.compare(Field::Postcode, ours.postcode, theirs.postcode, {Postcode, CombinedAddress});
    comparison.compare(Field::City, ours.city, theirs.city, {City, CombinedAddress},
        foldedText(ours.city) == foldedText(theirs.city));
    comparison.compare(Field::Country, ours.country, theirs.country, {Country, CombinedAddress});
}

void compareIdentifiers(Comparison &comparison, const ExistingContact &person, const ImportRow &row)
{
    for (const ImportTargetFacts &target : allImportTargets()) {
        const auto kind = identifierOf(target.target);
        const Identifier *theirs = kind ? row.identifier(*kind) : nullptr;
        if (!theirs)
            continue;
        const bool known =
            std::any_of(person.identifiers.cbegin(), person.identifiers.cend(), [&](const Identifier &each) {
                return each.kind == theirs->kind && each.normalised == theirs->normalised;
            });
        const auto ours = std::find_if(person.identifiers.cbegin(), person.identifiers.cend(),
            [&](const Identifier &each) { return each.kind == theirs->kind; });
        const Field field =
            *kind == Identifier::Kind::CustomerNumber ? Field::CustomerNumber : Field::Identifier;
        comparison.compare(field, ours == person.identifiers.cend() ? QString() : ours->value, theirs->value,
            {target.target}, known);
    }
}

} // namespace

bool ContactDifferences::changesAnything() const
{
    return !newFacts.isEmpty() || !newNotes.isEmpty() ||
        std::any_of(fields.cbegin(), fields.cend(),
            [](const FieldDifference &difference) { return difference.fate == Fate::Applied; });
}

ContactDifferences differencesOf(
    const ExistingContact &person, const ImportRow &row, const ImportMapping &mapping, bool mayEdit)
{
    const Contact &ours = person.contact;
    Comparison comparison(person, mapping, mayEdit);
    compareName(comparison, ours, row.name);
    comparison.compare(Field::BirthDate, ours.birthDate.toString(Qt::ISODate),
        row.birthDate.toString(Qt::ISODate), {Target::BirthDate});
    comparison.compare(Field::Gender, ours.gender, row.gender, {Target::Gender});
    comparison.compare(Field::Language, ours.language, row.language, {Target::Language});
    comparison.compare(Field::JobTitle, ours.jobTitle, row.jobTitle, {Target::JobTitle});
    comparison.compare(Field::Organisation, person.organisation, row.organisation.name.simplified(),
        {Target::Organisation},
        foldedText(person.organisation) == foldedText(row.organisation.name.simplified()));
    if (row.hasKind)
        comparison.compare(Field::Kind, codeOfNumber(Field::Kind, static_cast<int>(ours.kind)),
            codeOfNumber(Field::Kind, static_cast<int>(row.kind)), {Target::Kind});
    comparePoints(comparison, person, row);
    compareAddress(comparison, person.addresses.value(0), row.address);
    compareIdentifiers(comparison, person, row);

    ContactDifferences differences = std::move(comparison.differences);
    for (const RelationFact &fact : row.facts) {
        const bool known = std::any_of(person.facts.cbegin(), person.facts.cend(),
            [&](const RelationFact &each) { return each.kind == fact.kind && each.on == fact.on; });
        if (!known)
            differences.newFacts.append(fact);
    }
    const EditPath notes = editPath(
        Field::Note, ours.filingSystem, EditCause::NewsFromPerson, person.corrected.contains(Field::Note));
    for (const QString &note : row.notes) {
        if (notes == EditPath::Direct && !person.notes.contains(note))
            differences.newNotes.append(note);
    }
    if (!mayEdit) {
        differences.withheld = !differences.newFacts.isEmpty() || !differences.newNotes.isEmpty();
        differences.newFacts.clear();
        differences.newNotes.clear();
    }
    return differences;
}
