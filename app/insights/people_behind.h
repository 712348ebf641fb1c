#pragma once

#include "app/lists/list_row.h"

#include <QList>

/// Who a figure counts: how many they are, and the first of them.
struct PeopleBehind
{
    qint64 total = 0;
    QList<ListRow> rows = {};
};
