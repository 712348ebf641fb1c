#pragma once

#include "app/insights/figure_snapshot.h"
#include "app/retention/retention_figures.h"

#include <QList>
#include <QString>

#include <array>

/// The states of retention as the dashboard and its report put them together; every person is in exactly one.
enum class RetentionGroup { WithinTerm, DueSoon, TermOver, Kept, StartUnknown, NoRule };

inline constexpr std::array allRetentionGroups = {RetentionGroup::WithinTerm, RetentionGroup::DueSoon,
    RetentionGroup::TermOver, RetentionGroup::Kept, RetentionGroup::StartUnknown, RetentionGroup::NoRule};

QList<RetentionState> statesOf(RetentionGroup group);
RetentionGroup groupOf(RetentionState state);
QString groupWord(RetentionGroup group);
/// By how long a term is over: "1 to 30 days".
QString overdueWord(const OverdueAge &age);

qint64 peopleIn(const RetentionFigures &figures, RetentionGroup group);
qint64 peopleIn(const RetentionFigures &figures, ContactKind kind, RetentionGroup group);
/// As it was counted on the day of a trend.
qint64 peopleIn(const TrendPoint &point, RetentionGroup group);

/// The groups worth a column: those without a rule only where there are any.
QList<RetentionGroup> shownGroups(const RetentionFigures &figures);
/// The kinds of contact that the figures are about.
QList<ContactKind> shownKinds(FilingSystem filingSystem);
