#include "ui/pages/retention_choice.h"

#include "app/documents/retention_words.h"

#include <QCoreApplication>
#include <QLocale>

namespace {

/// The earliest end first; beside what the contacts page asks.
ListQuery queryFor(const ListFilter &filter)
{
    ListQuery query;
    query.filter = filter;
    query.sort = ListSort::DueOn;
    query.lane = ListQuery::Lane::Other;
    return query;
}

ListFilter monthFilter(const RetentionChoice &choice)
{
    ListFilter filter;
    const QDate last = choice.month.addMonths(1).addDays(-1);
    if (choice.about == RetentionChoice::About::ToReconfirm) {
        filter.consentEndsFrom = choice.month;
        filter.consentEndsTo = last;
        return filter;
    }
    filter.standings = {Standing::ByDate};
    if (!choice.isFirstMonth)
        filter.dueFrom = choice.month;
    filter.dueTo = last;
    return filter;
}

} // namespace

QList<ListQuery> queriesOf(const RetentionChoice &choice)
{
    if (choice.about != RetentionChoice::About::Group)
        return {queryFor(monthFilter(choice))};
    QList<ListQuery> queries;
    for (const RetentionState state : statesOf(choice.group)) {
        ListFilter filter;
        if (choice.kind)
            filter.kinds = {*choice.kind};
        filter.retention = state;
        queries.append(queryFor(filter));
    }
    return queries;
}

QString choiceWords(const RetentionChoice &choice)
{
    const QString month = QLocale().toString(choice.month, QStringLiteral("MMM yyyy"));
    switch (choice.about) {
    case RetentionChoice::About::ToErase:
        return QCoreApplication::translate("RetentionChoice", "To erase · %1").arg(month);
    case RetentionChoice::About::ToReconfirm:
        return QCoreApplication::translate("RetentionChoice", "To reconfirm · %1").arg(month);
    case RetentionChoice::About::Group:
        break;
    }
    const QString group = groupWord(choice.group);
    return choice.kind ? QStringLiteral("%1 · %2").arg(kindsWord(*choice.kind), group) : group;
}
