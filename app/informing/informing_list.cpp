#include "app/informing/informing_list.h"

qint64 InformingFigures::of(InformingFilter filter) const
{
    switch (filter) {
    case InformingFilter::Overdue:
        return overdue;
    case InformingFilter::Due:
        return overdue + soon;
    case InformingFilter::Open:
        break;
    }
    return open();
}

InformingFigures informingFigures(const QList<std::pair<QDate, qint64>> &days, QDate today)
{
    InformingFigures figures;
    for (const auto &[day, people] : days) {
        switch (informingUrgency(day, today)) {
        case InformingUrgency::Overdue:
            figures.overdue += people;
            break;
        case InformingUrgency::Soon:
            figures.soon += people;
            break;
        case InformingUrgency::Later:
            figures.later += people;
            break;
        }
        if (day >= today && (!figures.nextDue.isValid() || day < figures.nextDue))
            figures.nextDue = day;
    }
    return figures;
}

QDate lastDayOf(InformingFilter filter, QDate today)
{
    switch (filter) {
    case InformingFilter::Overdue:
        return today.addDays(-1);
    case InformingFilter::Due:
        return today.addDays(informingSoonDays);
    case InformingFilter::Open:
        break;
    }
    return {};
}
