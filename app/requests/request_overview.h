#pragma once

#include "app/requests/request_figures.h"

/// The requests of a period, and what makes an overview of them evidence: of when it is, by whom it was made
/// and what it was narrowed to (domain.md 12).
struct RequestOverview
{
    FilingSystem filingSystem = FilingSystem::Customers;
    /// Received from the first day up to and including the last.
    QDate first = {};
    QDate last = {};
    /// The day on which it is decided what is late.
    QDate today = {};
    Instant madeAt = {};
    QString madeBy = {};
    QList<RequestLine> lines = {};
};
