#pragma once

#include "app/imports/import_mapping.h"

#include <QStringList>

/// Suggests what each column is: by its header in Dutch or English, and where that says nothing by what stands in
/// the first rows.
ImportMapping recogniseColumns(
    const QStringList &headers, const QList<QStringList> &sample, FilingSystem filingSystem);

/// What a header says by itself; Ignore when it says nothing.
ImportTarget targetByHeader(const QString &header, FilingSystem filingSystem);

/// What the values of a column say by themselves; Ignore when they say nothing.
ImportTarget targetByContent(const QStringList &values);
