#include "app/imports/rejects_class.h"

#include "app/classification/field_catalogue.h"
#include "app/imports/rejects_column.h"

DataClass classOf(ImportTarget target)
{
    // Nobody knows what stands in a column that is not taken.
    if (target == ImportTarget::Ignore || target == ImportTarget::Note)
        return field_catalogue::classOf(ContactField::Note, FilingSystem::Customers);
    const auto category = factsOf(target).category;
    return category ? classOf(*category) : DataClass::Standard;
}

DataClass classOfRejects(const ImportMapping &mapping)
{
    DataClass highest = DataClass::Standard;
    for (const ColumnMapping &column : mapping.columns) {
        if (!isRejectsColumn(column.header))
            highest = stricter(highest, classOf(column.target));
    }
    return highest;
}
