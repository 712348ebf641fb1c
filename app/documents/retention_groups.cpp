#include "app/documents/retention_groups.h"

#include "app/documents/retention_words.h"
#include "app/insights/figure_names.h"

#include <QCoreApplication>

QList<RetentionState> statesOf(RetentionGroup group)
{
    switch (group) {
    case RetentionGroup::WithinTerm:
        return {RetentionState::WithinTerm};
    case RetentionGroup::DueSoon:
        return {RetentionState::DueSoon};
    case RetentionGroup::TermOver:
        return {RetentionState::TermOver};
    case RetentionGroup::Kept:
        return {RetentionState::KeptByLaw, RetentionState::Held};
    case RetentionGroup::StartUnknown:
        return {RetentionState::StartUnknown};
    case RetentionGroup::NoRule:
        return {RetentionState::NoRule};
    }
    Q_UNREACHABLE();
}

RetentionGroup groupOf(RetentionState state)
{
    for (const RetentionGroup group : allRetentionGroups) {
        if (statesOf(group).contains(state))
            return group;
    }
    Q_UNREACHABLE();
}

QString groupWord(RetentionGroup group)
{
    if (group == RetentionGroup::Kept)
        return QCoreApplication::translate("Retention", "Kept or on hold");
    return stateWord(statesOf(group).first());
}

QString overdueWord(const OverdueAge &age)
{
    if (!age.toDays)
        return QCoreApplication::translate("Retention", "More than %1 days").arg(age.fromDays - 1);
    return QCoreApplication::translate("Retention", "%1 to %2 days").arg(age.fromDays).arg(*age.toDays);
}

qint64 peopleIn(const RetentionFigures &figures, RetentionGroup group)
{
    qint64 sum = 0;
    for (const RetentionState state : statesOf(group))
        sum += figures.people(state);
    return sum;
}

qint64 peopleIn(const RetentionFigures &figures, ContactKind kind, RetentionGroup group)
{
    qint64 sum = 0;
    for (const RetentionState state : statesOf(group))
        sum += figures.people(kind, state);
    return sum;
}

qint64 peopleIn(const TrendPoint &point, RetentionGroup group)
{
    qint64 sum = 0;
    for (const RetentionState state : statesOf(group))
        sum += point.figures.value(figure_names::retention(state));
    return sum;
}

QList<RetentionGroup> shownGroups(const RetentionFigures &figures)
{
    QList<RetentionGroup> shown(allRetentionGroups.begin(), allRetentionGroups.end());
    if (peopleIn(figures, RetentionGroup::NoRule) == 0)
        shown.removeOne(RetentionGroup::NoRule);
    return shown;
}

QList<ContactKind> shownKinds(FilingSystem filingSystem)
{
    QList<ContactKind> shown;
    for (const ContactKind kind : allContactKinds) {
        if (filingSystemOf(kind) == filingSystem)
            shown.append(kind);
    }
    return shown;
}
