#include "app/retention/retention_rule.h"

namespace {

QDate endOfMonth(QDate day)
{
    return {day.year(), day.month(), day.daysInMonth()};
}

QDate endOfYearEndingIn(int month, QDate day)
{
    const int year = day.month() > month ? day.year() + 1 : day.year();
    return endOfMonth(QDate(year, month, 1));
}

} // namespace

QDate alignedDay(QDate day, RetentionAlign align, int financialYearEndMonth)
{
    switch (align) {
    case RetentionAlign::EndOfMonth:
        return endOfMonth(day);
    case RetentionAlign::EndOfCalendarYear:
        return endOfYearEndingIn(12, day);
    case RetentionAlign::EndOfFinancialYear:
        return endOfYearEndingIn(financialYearEndMonth, day);
    case RetentionAlign::None:
        break;
    }
    return day;
}

QDate retentionEnd(const RetentionRule &rule, QDate factDate, int financialYearEndMonth)
{
    const QDate start = alignedDay(factDate, rule.align, financialYearEndMonth);
    if (!rule.duration)
        return start;
    const QDate end = rule.duration->addedTo(start);
    // A year that ends in February ends on the 28th or the 29th; the term ends with its month either way.
    return rule.align != RetentionAlign::None && rule.duration->isWholeMonths() ? endOfMonth(end) : end;
}

std::optional<QDate> startMoment(const RetentionRule &rule, const QList<RelationFact> &facts)
{
    std::optional<QDate> latest;
    for (const RelationFact &fact : facts) {
        if (rule.triggers.contains(fact.kind) && (!latest || fact.on > *latest))
            latest = fact.on;
    }
    return latest;
}
