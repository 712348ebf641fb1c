#include "app/retention/retention_figures.h"

namespace {

constexpr int shownMonths = 12;

int monthsBetween(QDate first, QDate day)
{
    return (day.year() - first.year()) * 12 + day.month() - first.month();
}

/// The longest of each span in days; what is longer than the last is the last span.
constexpr int overdueSpans[] = {30, 90, 180, 365};

QList<OverdueAge> overdueAges()
{
    QList<OverdueAge> ages;
    int from = 1;
    for (const int to : overdueSpans) {
        ages.append({.fromDays = from, .toDays = to});
        from = to + 1;
    }
    ages.append(OverdueAge{.fromDays = from});
    return ages;
}

void addOverdue(QList<OverdueAge> &ages, qint64 days, qint64 people)
{
    for (OverdueAge &age : ages) {
        if (days >= age.fromDays && (!age.toDays || days <= *age.toDays))
            age.people += people;
    }
}

} // namespace

qint64 RetentionFigures::people(RetentionState state) const
{
    qint64 sum = 0;
    for (const ContactKind kind : allContactKinds)
        sum += people(kind, state);
    return sum;
}

qint64 RetentionFigures::total() const
{
    qint64 sum = 0;
    for (const RetentionState state : allRetentionStates)
        sum += people(state);
    return sum;
}

RetentionFigures retentionFigures(const QList<RetentionCount> &counts, QDate today)
{
    RetentionFigures figures{
        .asOf = today, .byKind = {}, .months = {}, .nextDue = {}, .overdue = overdueAges()};
    const QDate firstMonth(today.year(), today.month(), 1);
    for (int i = 0; i < shownMonths; ++i)
        figures.months.append({.month = firstMonth.addMonths(i)});
    for (const RetentionCount &count : counts) {
        const RetentionState state = stateOn(count.standing, today);
        figures.byKind[count.kind][state] += count.people;
        if (state == RetentionState::TermOver)
            addOverdue(figures.overdue, count.standing.dueOn->daysTo(today), count.people);
        const bool isDated = count.standing.standing == Standing::ByDate && count.standing.dueOn;
        if (!isDated)
            continue;
        const QDate due = *count.standing.dueOn;
        if (due >= today && (!figures.nextDue.isValid() || due < figures.nextDue))
            figures.nextDue = due;
        const int month = due < firstMonth ? 0 : monthsBetween(firstMonth, due);
        if (month < shownMonths)
            figures.months[month].toErase += count.people;
    }
    return figures;
}
