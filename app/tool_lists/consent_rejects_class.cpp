#include "app/tool_lists/consent_rejects_class.h"

#include "app/imports/column_recogniser.h"
#include "app/imports/rejects_class.h"
#include "app/imports/rejects_column.h"

DataClass classOfConsentRejects(
    const QStringList &headers, const ToolListFormat::Layout &layout, FilingSystem filingSystem)
{
    QList<int> read = layout.columns.values();
    // An object of whatever the tool was told to keep.
    read.removeAll(layout.columns.value(ToolListFormat::Column::Attributes, -1));
    DataClass highest = DataClass::Standard;
    for (int column = 0; column < headers.size(); ++column) {
        const QString &header = headers.at(column);
        if (!read.contains(column) && !isRejectsColumn(header))
            highest = stricter(highest, classOf(targetByHeader(header, filingSystem)));
    }
    return highest;
}
