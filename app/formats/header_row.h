#pragma once

#include "app/formats/table_reader.h"

#include <QList>
#include <QStringList>

/// One of the first rows of a table, kept for the preview.
struct SampleRow
{
    qint64 line = 0;
    QStringList cells;

    friend bool operator==(const SampleRow &, const SampleRow &) = default;
};

/// Where the names of the columns stand.
struct HeaderRow
{
    bool found = false;
    qsizetype index = 0; ///< the row's place among the rows looked at; titles stand before it
    qint64 line = 0;
    QStringList names;      ///< without blanks around them; empty where a column has none
    QStringList duplicates; ///< names that more than one column bears, each once

    friend bool operator==(const HeaderRow &, const HeaderRow &) = default;
};

/// Reads at most so many rows for the preview and for finding the header.
Result<QList<SampleRow>> readSample(TableReader &reader, qsizetype rows = 50);

/// Finds the first row, among the first 20, whose cells read like names of columns and which is about as wide
/// as the rows after it.
HeaderRow findHeader(const QList<SampleRow> &rows);

/// The header when the user says which row it is.
HeaderRow headerAt(const QList<SampleRow> &rows, qsizetype index);
