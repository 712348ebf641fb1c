#pragma once

#include <QList>
#include <QString>

/// One page of a longer list. `next` asks for the following one; empty at the end.
template <typename Row>
struct PageOf
{
    QList<Row> rows;
    QString next = {};
    qint64 total = 0;
};
