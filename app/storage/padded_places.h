#pragma once

#include "app/storage/sql.h"

#include <QList>
#include <QString>

#include <algorithm>
#include <bit>

/// Several values that one statement names. They get as many places as the next power of two, and the last is
/// named again in those that are left: so the texts are few, and rest prepared for the next. There is one
/// value at least.
namespace padded_places {

inline qsizetype placesFor(qsizetype values)
{
    return qsizetype(std::bit_ceil(size_t(values)));
}

/// "IN (?, ?, ...)".
inline QString condition(qsizetype values)
{
    return QStringLiteral("IN (?%1)").arg(QStringLiteral(", ?").repeated(placesFor(values) - 1));
}

template <typename Value>
Sql &bind(Sql &sql, const QList<Value> &values)
{
    for (qsizetype at = 0; at < placesFor(values.size()); ++at)
        sql.bind(values.at(std::min(at, values.size() - 1)));
    return sql;
}

} // namespace padded_places
