#pragma once

#include "app/base/filing_system.h"
#include "app/base/result.h"

#include <QByteArray>
#include <QHash>
#include <QStringList>

class Connection;

/// What is written down of a request (row_state.h), as the bytes of its rows.
struct RequestRows
{
    QByteArray own = {};
    QByteArray term = {};
    QByteArray decisions = {};
    QByteArray questions = {};

    Result<QByteArray> document() const;
    /// As it was written down before its term stood in it.
    Result<QByteArray> shortDocument() const;

    /// Those of these requests that are there, by `ref`: a few statements for many of them.
    static Result<QHash<QString, RequestRows>> of(
        Connection &connection, FilingSystem filingSystem, const QStringList &refs);
};
