#pragma once

#include "app/base/filing_system.h"
#include "app/base/result.h"
#include "app/base/stop_request.h"
#include "app/insights/consent_figures.h"
#include "app/insights/failing_records.h"
#include "app/insights/figure_snapshot.h"
#include "app/insights/people_behind.h"
#include "app/insights/people_figure.h"
#include "app/insights/readiness.h"
#include "app/staff/permit.h"

#include <QFuture>

struct ServiceContext;

/// Figures about a whole file, for who must account for it, and who stands behind each of them.
class Insights final
{
public:
    explicit Insights(const ServiceContext &context) : m_context(context) {}

    /// Needs the right to see dashboards. One look at one moment; terms stand as of the last day on which
    /// they were asked for (Retention::figures). The first look of a day is kept for the trend.
    QFuture<Result<Readiness>> readiness(const Permit &permit, FilingSystem filingSystem) const;
    /// The records of which a check does not hold: how many, and the first of them. People need the right to
    /// see contacts besides.
    QFuture<Result<FailingRecords>> failing(
        const Permit &permit, FilingSystem filingSystem, const QString &check, int most = 200) const;

    /// How the people of each purpose that asks for consent stand; the first look of a day is kept.
    QFuture<Result<ConsentFigures>> consents(const Permit &permit, FilingSystem filingSystem) const;
    /// Who gave and took back consent in each of twelve months: of a purpose, or of all of them.
    QFuture<Result<QList<ConsentMonth>>> consentMonths(
        const Permit &permit, FilingSystem filingSystem, Id<Purpose> purpose) const;

    /// The people behind a figure: how many they are, and the first of them. Needs the rights to see
    /// dashboards and contacts.
    QFuture<Result<PeopleBehind>> behind(
        const Permit &permit, FilingSystem filingSystem, const PeopleFigure &figure, int most = 50) const;
    /// All of them, for whoever takes exactly these further (a review session).
    QFuture<Result<QList<Id<Contact>>>> contactsBehind(
        const Permit &permit, FilingSystem filingSystem, const PeopleFigure &figure) const;

    /// How the figures whose names begin so went, month by month.
    QFuture<Result<FigureTrend>> trend(
        const Permit &permit, FilingSystem filingSystem, const QString &beginning) const;
    /// Counts all that trends are made of, and what readiness tells of a large file, and keeps it as of
    /// today: for the nightly run, and for whoever wants it now. Takes its time, and holds nobody up
    /// meanwhile. Needs the right to see dashboards. Progress is in thousandths; stopped, it answers
    /// Cancelled "figures.count".
    QFuture<Outcome> keepSnapshot(
        const Permit &permit, FilingSystem filingSystem, const StopRequest &stop = {}) const;

private:
    const ServiceContext &m_context;
};
