#include "app/necessity/necessity_rule.h"

HeldFields neededFields(const ContactNeeds &needs, FilingSystem filingSystem)
{
    HeldFields needed;
    if (needs.isEmpty())
        return needed;
    for (const HeldField field : allHeldFields) {
        const DataCategory category = categoryOf(field, filingSystem);
        if (needs.byPurpose.contains(category) || needs.byDuty.contains(category))
            needed = needed.with(field);
    }
    needed = needed.with(HeldField::Name);
    return needs.invoice ? needed.with(HeldField::PostalAddress).with(HeldField::Organisation) : needed;
}

HeldFields needlessFields(HeldFields held, const ContactNeeds &needs, FilingSystem filingSystem)
{
    return HeldFields::fromBits(held.bits() & ~neededFields(needs, filingSystem).bits());
}

DataCategories categoriesOf(HeldFields fields, FilingSystem filingSystem)
{
    DataCategories categories;
    for (const HeldField field : allHeldFields) {
        if (fields.contains(field))
            categories = categories.with(categoryOf(field, filingSystem));
    }
    return categories;
}
