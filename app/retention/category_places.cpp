#include "app/retention/category_places.h"

#include <QStringList>

namespace category_places {

namespace {

using enum ContactField;
using Category = DataCategory;

/// The evidence behind acts of consent is kept as attachments.
constexpr QLatin1String isEvidence{
    " AND id IN (SELECT evidence_id FROM consent_event WHERE filing_system = attachment.filing_system "
    "AND contact_id = attachment.contact_id AND evidence_id IS NOT NULL)"};
constexpr QLatin1String isNoEvidence{
    " AND id NOT IN (SELECT evidence_id FROM consent_event WHERE filing_system = attachment.filing_system "
    "AND contact_id = attachment.contact_id AND evidence_id IS NOT NULL)"};

/// Identifiers by kind. Of the kind alone nothing is looked up, and of what is counted not all stands in an
/// index: else SQLite, which takes a filing system to have ten rows, reads the numbers of everybody for one
/// person.
constexpr QLatin1String isOurNumber{" AND kind + 0 IN (1, 2) AND LENGTH(value) >= 0"};
constexpr QLatin1String isOtherNumber{" AND kind + 0 NOT IN (1, 2) AND LENGTH(value) >= 0"};

constexpr QLatin1String noText{"''"};
constexpr QLatin1String noChoice{"0"};
constexpr QLatin1String nothing{"NULL"};

/// What stands in a column where nothing is held.
QLatin1String emptyOf(ContactField field)
{
    switch (field) {
    case NameUse:
    case NameConvention:
    case Salutation:
        return noChoice;
    case BirthDate:
    case Organisation:
        return nothing;
    default:
        return noText;
    }
}

/// The columns of the record of a person that an erasure can empty. What somebody is to us (their kind) stays
/// as long as they are there.
const QList<Column> &contactColumns()
{
    static const QList<Column> all = [] {
        QList<Column> columns;
        for (const CatalogueField &each : field_catalogue::fields()) {
            const bool isOne = each.table == QLatin1String("contact") && each.field && *each.field != Kind;
            if (isOne)
                columns.append({*each.field, each.column, emptyOf(*each.field)});
        }
        return columns;
    }();
    return all;
}

} // namespace

const QList<Rows> &rows()
{
    // 1 and 2 are the numbers that customers and employees are known by among ourselves.
    static const QList<Rows> all = {
        {Category::Identity, QLatin1String("identifier"), isOurNumber},
        {Category::ContactDetails, QLatin1String("contact_point")},
        {Category::ContactDetails, QLatin1String("postal_address")},
        {Category::Financial, QLatin1String("relation_fact"), QLatin1String(" AND kind IN (3, 4)")},
        {Category::MarketingProfile, QLatin1String("processing_ground")},
        {Category::MarketingProfile, QLatin1String("addressee")},
        {Category::OnlineIdentifiers, QLatin1String("identifier"), isOtherNumber},
        {Category::Correspondence, QLatin1String("note")},
        {Category::Correspondence, QLatin1String("attachment"), isNoEvidence},
        {Category::Evidence, QLatin1String("attachment"), isEvidence},
        {Category::Evidence, QLatin1String("soft_opt_in")},
        {Category::Evidence, QLatin1String("published_address")},
        {Category::Evidence, QLatin1String("consent_token")},
        {Category::Evidence, QLatin1String("consent_state")},
        {Category::Evidence, QLatin1String("consent_origin")},
        {Category::Evidence, QLatin1String("consent_event")},
    };
    return all;
}

QList<Column> columns(FilingSystem filingSystem, DataCategory category)
{
    QList<Column> found;
    for (const Column &column : contactColumns()) {
        if (categoryOf(column.field, filingSystem) == category)
            found.append(column);
    }
    return found;
}

QString isHeld(const Column &column)
{
    if (column.empty == nothing)
        return QStringLiteral("%1 IS NOT NULL").arg(column.name);
    return QStringLiteral("%1 <> %2").arg(column.name, column.empty);
}

QString columnsHeld(FilingSystem filingSystem, DataCategory category)
{
    if (category == Category::Identity)
        return QStringLiteral("1 = 1");
    QStringList conditions;
    for (const Column &column : columns(filingSystem, category))
        conditions.append(isHeld(column));
    return conditions.join(QStringLiteral(" OR "));
}

QList<ContactField> fields(FilingSystem filingSystem, DataCategory category)
{
    QList<ContactField> found;
    for (const EditRule &rule : editRules()) {
        const bool isShared = rule.field == Identifier && category == Category::Identity;
        if (isShared || categoryOf(rule.field, filingSystem) == category)
            found.append(rule.field);
    }
    return found;
}

DataCategories categoriesOf(const CatalogueField &field, FilingSystem filingSystem)
{
    if (field.role != FieldRole::Own)
        return {};
    if (field.field && field.table == QLatin1String("contact"))
        return {categoryOf(*field.field, filingSystem)};
    DataCategories categories;
    for (const Rows &place : rows()) {
        if (place.table == field.table)
            categories = categories.with(place.category);
    }
    return categories;
}

} // namespace category_places
