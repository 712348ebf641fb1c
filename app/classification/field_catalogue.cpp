#include "app/classification/field_catalogue.h"

#include "app/classification/catalogue_groups.h"

#include <QStringList>

#include <algorithm>

namespace field_catalogue {

namespace {

constexpr QLatin1String everyTable{"*"};

/// The names of a group, which are words between blanks.
QList<QLatin1String> namesIn(QLatin1String words)
{
    QList<QLatin1String> names;
    qsizetype from = 0;
    while (from < words.size()) {
        const qsizetype blank = words.indexOf(u' ', from);
        const qsizetype end = blank < 0 ? words.size() : blank;
        names.append(words.sliced(from, end - from));
        from = end + 1;
    }
    return names;
}

QList<CatalogueField> spelledOut(bool ofEveryTable)
{
    QList<CatalogueField> all;
    for (const CatalogueGroup &group : catalogueGroups()) {
        for (const QLatin1String table : namesIn(group.tables)) {
            if ((table == everyTable) != ofEveryTable)
                continue;
            for (const QLatin1String column : namesIn(group.columns))
                all.append({table, column, group.role, group.dataClass, group.field});
        }
    }
    return all;
}

} // namespace

const QList<CatalogueField> &fields()
{
    static const QList<CatalogueField> all = spelledOut(false);
    return all;
}

const QList<CatalogueField> &commonFields()
{
    static const QList<CatalogueField> all = spelledOut(true);
    return all;
}

std::optional<CatalogueField> fieldOf(QStringView table, QStringView column)
{
    bool isKnownTable = false;
    for (const CatalogueField &field : fields()) {
        if (field.table != table)
            continue;
        if (field.column == column)
            return field;
        isKnownTable = true;
    }
    const auto &common = commonFields();
    const auto found = std::find_if(common.begin(), common.end(),
        [&column](const CatalogueField &field) { return field.column == column; });
    if (!isKnownTable || found == common.end())
        return std::nullopt;
    return *found;
}

DataClass classOf(ContactField field, FilingSystem filingSystem)
{
    // A title is ordinary by name in domain.md 8.3, although an employer keeps it in the personnel file.
    if (field == ContactField::JobTitle)
        return DataClass::Standard;
    DataClass highest = classOf(categoryOf(field, filingSystem));
    for (const CatalogueField &each : fields()) {
        if (each.field == field)
            highest = stricter(highest, each.dataClass);
    }
    return highest;
}

DataClass classOf(const CatalogueField &field, FilingSystem filingSystem)
{
    return field.field ? stricter(field.dataClass, classOf(*field.field, filingSystem)) : field.dataClass;
}

DataClass classOfRecord(QStringView table, FilingSystem filingSystem)
{
    DataClass highest = DataClass::Anonymous;
    for (const CatalogueField &field : fields()) {
        if (field.table == table)
            highest = stricter(highest, classOf(field, filingSystem));
    }
    return highest;
}

DataClass classOfRecords(const QStringList &tables, FilingSystem filingSystem)
{
    DataClass highest = DataClass::Anonymous;
    for (const QString &table : tables)
        highest = stricter(highest, classOfRecord(table, filingSystem));
    return highest;
}

} // namespace field_catalogue
