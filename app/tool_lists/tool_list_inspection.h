#pragma once

#include "app/tool_lists/tool_list_format.h"

#include <QList>
#include <QStringList>

/// What a list turned out to be, before anything is done with it.
struct ToolListInspection
{
    /// Of whichever tool it was recognised, and where what is read stands; without the address where no
    /// column has a name of one.
    ToolListFormat::Layout layout = {};
    QStringList headers = {};
    /// The first rows, cell by cell.
    QList<QStringList> sample = {};
};
