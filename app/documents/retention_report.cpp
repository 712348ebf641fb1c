#include "app/documents/retention_report.h"

#include "app/documents/retention_groups.h"
#include "app/documents/retention_words.h"
#include "app/documents/role_words.h"
#include "app/documents/trend_words.h"

#include <QCoreApplication>
#include <QLocale>

namespace {

QString retentionReportWords(const char *text)
{
    return QCoreApplication::translate("RetentionReport", text);
}

QString retentionTitle()
{
    return retentionReportWords(QT_TRANSLATE_NOOP("RetentionReport", "Retention terms"));
}

QList<QStringList> stateRows(const RetentionFigures &figures)
{
    const QLocale locale;
    QList<QStringList> rows;
    for (const RetentionGroup group : shownGroups(figures))
        rows.append({groupWord(group), locale.toString(peopleIn(figures, group))});
    rows.append({retentionReportWords(QT_TRANSLATE_NOOP("RetentionReport", "Total")),
        locale.toString(figures.total())});
    return rows;
}

QList<QStringList> kindRows(const RetentionFigures &figures, FilingSystem filingSystem)
{
    const QLocale locale;
    QList<QStringList> rows;
    for (const ContactKind kind : shownKinds(filingSystem)) {
        QStringList row{kindsWord(kind)};
        qint64 sum = 0;
        for (const RetentionGroup group : shownGroups(figures)) {
            row.append(locale.toString(peopleIn(figures, kind, group)));
            sum += peopleIn(figures, kind, group);
        }
        row.append(locale.toString(sum));
        rows.append(row);
    }
    return rows;
}

QList<QStringList> monthRows(const RetentionFigures &figures)
{
    const QLocale locale;
    QList<QStringList> rows;
    for (const RetentionMonth &month : figures.months)
        rows.append({locale.toString(month.month, QStringLiteral("MMMM yyyy")),
            locale.toString(month.toErase), locale.toString(month.toReconfirm)});
    return rows;
}

DashboardTable orphansTable(const OrphanFigures &orphans)
{
    DashboardTable table{
        .title = retentionReportWords(QT_TRANSLATE_NOOP("RetentionReport", "Contacts without a ground"))};
    if (!orphans.isKnown) {
        table.note = retentionReportWords(QT_TRANSLATE_NOOP("RetentionReport",
            "Nobody has looked yet: this file was not asked for reasons, or somebody else was writing to "
            "it."));
        return table;
    }
    const QLocale locale;
    table.head = {retentionReportWords(QT_TRANSLATE_NOOP("RetentionReport", "State")),
        retentionReportWords(QT_TRANSLATE_NOOP("RetentionReport", "Contacts"))};
    table.rows = {{retentionReportWords(
                       QT_TRANSLATE_NOOP("RetentionReport", "Without a ground, or with one that ended")),
                      locale.toString(orphans.people)},
        {retentionReportWords(QT_TRANSLATE_NOOP("RetentionReport", "Of these, to be erased by now")),
            locale.toString(orphans.overdue)},
        {retentionReportWords(
             QT_TRANSLATE_NOOP("RetentionReport", "Legitimate interest to be looked at again by now")),
            locale.toString(orphans.reviews)}};
    return table;
}

QString purposeTitle(const QList<Purpose> &purposes, Id<Purpose> id)
{
    for (const Purpose &purpose : purposes) {
        if (purpose.id == id)
            return QLocale().language() == QLocale::Dutch ? purpose.wording.titleNl : purpose.wording.titleEn;
    }
    return {};
}

DashboardTable listsTable(const RetentionReport &report)
{
    DashboardTable table{
        .title = retentionReportWords(QT_TRANSLATE_NOOP("RetentionReport", "Lists held by recipients")),
        .isFigures = false};
    if (report.lists->ages.isEmpty()) {
        table.note =
            retentionReportWords(QT_TRANSLATE_NOOP("RetentionReport", "No recipient holds a list of ours."));
        return table;
    }
    const QLocale locale;
    const QString yes = retentionReportWords(QT_TRANSLATE_NOOP("RetentionReport", "Yes"));
    const QString no = retentionReportWords(QT_TRANSLATE_NOOP("RetentionReport", "No"));
    for (const ReconciliationAge &age : report.lists->ages) {
        const QString last = age.lastAt ? locale.toString(age.lastAt->toLocal().date(), QLocale::ShortFormat)
                                        : retentionReportWords(QT_TRANSLATE_NOOP("RetentionReport", "Never"));
        table.rows.append({age.recipient, purposeTitle(report.purposes, age.purpose), last,
            locale.toString(age.daysAt(report.at)), report.lists->isDue(age, report.at) ? yes : no});
    }
    table.head = {retentionReportWords(QT_TRANSLATE_NOOP("RetentionReport", "Recipient")),
        retentionReportWords(QT_TRANSLATE_NOOP("RetentionReport", "Purpose")),
        retentionReportWords(QT_TRANSLATE_NOOP("RetentionReport", "Last compared")),
        retentionReportWords(QT_TRANSLATE_NOOP("RetentionReport", "Days ago")),
        retentionReportWords(QT_TRANSLATE_NOOP("RetentionReport", "To be compared again"))};
    return table;
}

DashboardTable statesTable(const RetentionFigures &figures)
{
    return {.title = retentionReportWords(QT_TRANSLATE_NOOP("RetentionReport", "Contacts per state")),
        .head = {retentionReportWords(QT_TRANSLATE_NOOP("RetentionReport", "State")),
            retentionReportWords(QT_TRANSLATE_NOOP("RetentionReport", "Contacts"))},
        .rows = stateRows(figures)};
}

DashboardTable kindsTable(const RetentionFigures &figures, FilingSystem filingSystem)
{
    QStringList head{retentionReportWords(QT_TRANSLATE_NOOP("RetentionReport", "Category"))};
    for (const RetentionGroup group : shownGroups(figures))
        head.append(groupWord(group));
    head.append(retentionReportWords(QT_TRANSLATE_NOOP("RetentionReport", "Total")));
    return {.title = retentionReportWords(QT_TRANSLATE_NOOP("RetentionReport", "Contacts per category")),
        .head = head,
        .rows = kindRows(figures, filingSystem)};
}

DashboardTable monthsTable(const RetentionFigures &figures)
{
    return {.title = retentionReportWords(QT_TRANSLATE_NOOP("RetentionReport", "Next twelve months")),
        .head = {retentionReportWords(QT_TRANSLATE_NOOP("RetentionReport", "Month")),
            retentionReportWords(QT_TRANSLATE_NOOP("RetentionReport", "To erase")),
            retentionReportWords(QT_TRANSLATE_NOOP("RetentionReport", "To reconfirm"))},
        .rows = monthRows(figures)};
}

DashboardTable agesTable(const RetentionFigures &figures)
{
    DashboardTable table{
        .title = retentionReportWords(QT_TRANSLATE_NOOP("RetentionReport", "How long terms are over")),
        .head = {retentionReportWords(QT_TRANSLATE_NOOP("RetentionReport", "Days over")),
            retentionReportWords(QT_TRANSLATE_NOOP("RetentionReport", "Contacts"))}};
    for (const OverdueAge &age : figures.overdue)
        table.rows.append({overdueWord(age), QLocale().toString(age.people)});
    return table;
}

DashboardTable keptTable(const RetentionFigures &figures)
{
    const QLocale locale;
    return {.title = retentionReportWords(QT_TRANSLATE_NOOP("RetentionReport", "Holds and archive")),
        .head = {retentionReportWords(QT_TRANSLATE_NOOP("RetentionReport", "State")),
            retentionReportWords(QT_TRANSLATE_NOOP("RetentionReport", "Contacts"))},
        .rows = {{retentionReportWords(QT_TRANSLATE_NOOP("RetentionReport", "On hold")),
                     locale.toString(figures.people(RetentionState::Held))},
            {retentionReportWords(QT_TRANSLATE_NOOP("RetentionReport", "Of these, to be reviewed by now")),
                locale.toString(figures.holdsToReview)},
            {retentionReportWords(QT_TRANSLATE_NOOP("RetentionReport", "In the restricted archive")),
                locale.toString(figures.inArchive)}}};
}

DashboardTable trendTable(const RetentionFigures &figures, const FigureTrend &trend)
{
    DashboardTable table{.title = retentionReportWords(QT_TRANSLATE_NOOP("RetentionReport", "How it went")),
        .head = {retentionReportWords(QT_TRANSLATE_NOOP("RetentionReport", "Counted on"))},
        .note = trendNote(trend)};
    for (const RetentionGroup group : shownGroups(figures))
        table.head.append(groupWord(group));
    for (const TrendPoint &point : trend.points) {
        QStringList row{trendPointWord(point)};
        for (const RetentionGroup group : shownGroups(figures))
            row.append(QLocale().toString(peopleIn(point, group)));
        table.rows.append(row);
    }
    return table;
}

} // namespace

DashboardContent retentionContent(const RetentionReport &report)
{
    const RetentionFigures &figures = report.figures;
    const QLocale locale;
    DashboardContent content{.title = retentionTitle()};
    content.lines.append(
        retentionReportWords(QT_TRANSLATE_NOOP("RetentionReport", "%1, as of %2"))
            .arg(filingSystemWord(report.filingSystem), locale.toString(figures.asOf, QLocale::ShortFormat)));
    if (figures.nextDue.isValid())
        content.lines.append(retentionReportWords(QT_TRANSLATE_NOOP("RetentionReport", "Next due on %1"))
                                 .arg(locale.toString(figures.nextDue, QLocale::ShortFormat)));
    content.tables = {statesTable(figures), kindsTable(figures, report.filingSystem), monthsTable(figures),
        agesTable(figures), keptTable(figures)};
    if (report.trend)
        content.tables.append(trendTable(figures, *report.trend));
    content.tables.append(orphansTable(report.orphans));
    if (report.lists)
        content.tables.append(listsTable(report));
    return content;
}
