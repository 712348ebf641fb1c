#include "app/imports/rejects_class.h"

#include "app/imports/rejects_column.h"

DataClass classOf(ImportTarget target)
{
    if (target == ImportTarget::Ignore || target == ImportTarget::Note)
        return DataClass::Sensitive;
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
