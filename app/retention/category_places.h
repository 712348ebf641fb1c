#pragma once

#include "app/base/filing_system.h"
#include "app/classification/field_catalogue.h"
#include "app/contacts/edit_rule.h"
#include "app/retention/data_category.h"

#include <QLatin1String>
#include <QList>
#include <QString>

/// What belongs to which category of data. The one table by which terms are computed, an erasure is planned
/// and is carried out: what one of them does not know, a hold or a duty could not protect from another.
namespace category_places {

/// Rows of a table that belong to a category, beyond belonging to the contact.
struct Rows
{
    DataCategory category;
    QLatin1String table;
    QLatin1String condition = {}; ///< begins with " AND "
};

const QList<Rows> &rows();

/// A column of the contact itself, and the field whose category, history and source it shares.
struct Column
{
    ContactField field;
    QLatin1String name;
    QLatin1String empty; ///< what stands there when nothing is held
};

/// The columns of a category in a filing system.
QList<Column> columns(FilingSystem filingSystem, DataCategory category);

/// A condition on a row of `contact`: something stands in this column.
QString isHeld(const Column &column);

/// The same for all columns of a category; empty where it has none. A contact without any identity is none,
/// so that of the identity always holds.
QString columnsHeld(FilingSystem filingSystem, DataCategory category);

/// The fields whose earlier values and sources go with a category. The identifiers of all kinds share one
/// field, so that what once stood there goes with the first of its categories.
QList<ContactField> fields(FilingSystem filingSystem, DataCategory category);

/// The categories that a column may belong to, by what its row says: none of what is no data of the person's
/// own (FieldRole).
DataCategories categoriesOf(const CatalogueField &field, FilingSystem filingSystem);

} // namespace category_places
