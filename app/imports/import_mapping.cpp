#include "app/imports/import_mapping.h"

#include <QHash>
#include <QJsonValue>

#include <algorithm>

namespace {

QString keyOf(MatchPolicy policy)
{
    switch (policy) {
    case MatchPolicy::KeepOurs: return QStringLiteral("ours");
    case MatchPolicy::TakeTheirs: return QStringLiteral("theirs");
    case MatchPolicy::Ask: break;
    }
    return QStringLiteral("ask");
}

Result<MatchPolicy> policyByKey(const QString &key)
{
    for (const MatchPolicy policy : {MatchPolicy::KeepOurs, MatchPolicy::TakeTheirs, MatchPolicy::Ask}) {
        if (key == keyOf(policy))
            return policy;
    }
    return Error{Failure::Invalid, QStringLiteral("import.mapping-policy"), {key.left(40)}};
}

Result<ColumnMapping> columnFromJson(const QString &header, const QJsonValue &json)
{
    ColumnMapping column{.header = header};
    const QString key = json.isObject() ? json[QStringLiteral("target")].toString() : json.toString();
    const auto target = importTargetByKey(key);
    if (!target)
        return Error{Failure::Invalid, QStringLiteral("import.mapping-target"), {key.left(40)}};
    column.target = *target;
    const QJsonValue policy = json[QStringLiteral("policy")];
    if (!policy.isUndefined()) {
        const auto found = policyByKey(policy.toString());
        if (!found)
            return found.error();
        column.policy = *found;
    }
    column.reason = json[QStringLiteral("reason")].toString().trimmed();
    return column;
}

} // namespace

bool ImportMapping::has(ImportTarget target) const
{
    return std::any_of(columns.cbegin(), columns.cend(),
        [target](const ColumnMapping &column) { return column.target == target; });
}

QStringList distinctHeaders(const QStringList &headers)
{
    QStringList distinct;
    distinct.reserve(headers.size());
    QHash<QString, int> seen;
    for (const QString &header : headers) {
        QString name = header.simplified();
        if (name.isEmpty())
            name = QStringLiteral("#%1").arg(distinct.size() + 1);
        const int count = ++seen[name.toLower()];
        distinct.append(count == 1 ? name : QStringLiteral("%1 (%2)").arg(name).arg(count));
    }
    return distinct;
}

QJsonObject toJson(const ImportMapping &mapping)
{
    QJsonObject columns;
    for (const ColumnMapping &column : mapping.columns) {
        if (column.target == ImportTarget::Ignore)
            continue;
        QJsonObject json{{QStringLiteral("target"), factsOf(column.target).key},
            {QStringLiteral("policy"), keyOf(column.policy)}};
        if (!column.reason.isEmpty())
            json.insert(QStringLiteral("reason"), column.reason);
        columns.insert(column.header, json);
    }
    return {{QStringLiteral("columns"), columns}};
}

Result<ImportMapping> mappingFromJson(const QJsonObject &json, const QStringList &headers)
{
    const QJsonObject columns = json[QStringLiteral("columns")].toObject();
    ImportMapping mapping;
    for (const QString &header : distinctHeaders(headers))
        mapping.columns.append({.header = header});
    for (auto it = columns.begin(); it != columns.end(); ++it) {
        const auto column = std::find_if(mapping.columns.begin(), mapping.columns.end(),
            [&](const ColumnMapping &each) { return each.header.compare(it.key(), Qt::CaseInsensitive) == 0; });
        if (column == mapping.columns.end())
            return Error{Failure::Invalid, QStringLiteral("import.mapping-column"), {it.key().left(80)}};
        auto read = columnFromJson(column->header, it.value());
        if (!read)
            return read.error();
        *column = *std::move(read);
    }
    return mapping;
}

Outcome checkMapping(const ImportMapping &mapping)
{
    QHash<int, QString> seen;
    for (const ColumnMapping &column : mapping.columns) {
        if (factsOf(column.target).repeats)
            continue;
        const int target = static_cast<int>(column.target);
        if (seen.contains(target))
            return Error{Failure::Invalid, QStringLiteral("import.mapping-twice"), {seen.value(target), column.header}};
        seen.insert(target, column.header);
    }
    const bool named = mapping.has(ImportTarget::FullName) || mapping.has(ImportTarget::Surname)
        || mapping.has(ImportTarget::GivenName);
    if (!named)
        return Error{Failure::Invalid, QStringLiteral("import.mapping-no-name")};
    return done;
}

QList<int> columnsWithoutNeed(const ImportMapping &mapping, DataCategories needed)
{
    // Whoever is in a file is in it by name: without one nobody could find them or give them their rights.
    needed = needed.with(DataCategory::Identity);
    QList<int> unneeded;
    for (int i = 0; i < mapping.columns.size(); ++i) {
        const ColumnMapping &column = mapping.columns.at(i);
        const auto category = factsOf(column.target).category;
        if (category && !needed.contains(*category) && column.reason.isEmpty())
            unneeded.append(i);
    }
    return unneeded;
}
