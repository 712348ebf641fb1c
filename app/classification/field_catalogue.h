#pragma once

#include "app/base/filing_system.h"
#include "app/contacts/edit_rule.h"
#include "app/retention/data_category.h"

#include <QLatin1String>
#include <QList>
#include <QStringView>

#include <optional>

/// What a stored field is to the person whom its row is about.
enum class FieldRole {
    Own,     ///< says something about them, and belongs to a category of data (category_places.h)
    Copy,    ///< repeats what other fields say or said, and goes when they go
    Account, ///< accounts for what was asked, decided and done
    Staff,   ///< who of the staff did it
    Key      ///< ties rows together and names nobody by itself
};

/// A column of a table with personal data.
struct CatalogueField
{
    QLatin1String table;
    QLatin1String column;
    FieldRole role = FieldRole::Own;
    /// At least; of a field that has a rule of its own the category may raise it (classOf).
    DataClass dataClass = DataClass::Standard;
    /// The field of a contact that stands in it, where one does.
    std::optional<ContactField> field = std::nullopt;
};

/// Every column that holds personal data, with what it is and how carefully it is handled. A test holds it
/// against the schema on both engines: a column that is not here fails it, as does an entry without a column.
/// Source: domain.md 8.3.
namespace field_catalogue {

/// By table, in the order of the catalogue.
const QList<CatalogueField> &fields();
/// A field that stands under its name in any of those tables: keys, and who of the staff.
const QList<CatalogueField> &commonFields();

/// A table in which nothing personal stands, and why.
struct Impersonal
{
    const char *table;
    const char *why;
};

const QList<Impersonal> &impersonal();

/// What is known of a column; nothing where it is in no table with personal data.
std::optional<CatalogueField> fieldOf(QStringView table, QStringView column);

/// Of a field of a contact: that of its category, or a higher one of its own; a title is ordinary everywhere.
DataClass classOf(ContactField field, FilingSystem filingSystem);
DataClass classOf(const CatalogueField &field, FilingSystem filingSystem);
/// Of a whole record: the highest of its fields. Anonymous where the table is none of these.
DataClass classOfRecord(QStringView table, FilingSystem filingSystem);
/// Of records of several kinds together.
DataClass classOfRecords(const QStringList &tables, FilingSystem filingSystem);

} // namespace field_catalogue
