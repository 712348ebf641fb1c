#pragma once

#include "app/base/filing_system.h"
#include "app/base/result.h"
#include "app/requests/anonymous_fate.h"
#include "app/requests/request.h"

#include <QList>

class Connection;

/// What is left of the people who go in a transaction, until all of them are known: then the gate is passed
/// by groups, or not (domain.md 9.5).
class FiguresLeft final
{
public:
    void add(const Request &request, const QList<anonymity_gate::Row> &rows);

    /// Counts those in whose group is large enough, and tells each request what became of its figures. Before
    /// the rows of the people go.
    Outcome carryOut(Connection &connection);

private:
    struct Left
    {
        FilingSystem filingSystem;
        Id<Request> request;
        anonymity_gate::Row row;
    };

    QList<Left> m_left;
};
