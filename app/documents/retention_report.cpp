#include "app/documents/retention_report.h"

#include "app/documents/pdf_file.h"
#include "app/documents/plain_document.h"
#include "app/documents/retention_groups.h"
#include "app/documents/retention_words.h"
#include "app/documents/role_words.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTextDocument>

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
        rows.append({locale.toString(month.month, QStringLiteral("MMMM yyyy")), locale.toString(month.toErase),
            locale.toString(month.toReconfirm)});
    return rows;
}

void layOutOrphans(const OrphanFigures &orphans, PlainDocument &page)
{
    page.heading(retentionReportWords(QT_TRANSLATE_NOOP("RetentionReport", "Contacts without a ground")));
    if (!orphans.isKnown) {
        page.line(retentionReportWords(QT_TRANSLATE_NOOP("RetentionReport",
            "Nobody has looked yet: this file was not asked for reasons, or somebody else was writing to "
            "it.")));
        return;
    }
    const QLocale locale;
    page.table({retentionReportWords(QT_TRANSLATE_NOOP("RetentionReport", "State")),
                   retentionReportWords(QT_TRANSLATE_NOOP("RetentionReport", "Contacts"))},
        {{retentionReportWords(
              QT_TRANSLATE_NOOP("RetentionReport", "Without a ground, or with one that ended")),
             locale.toString(orphans.people)},
            {retentionReportWords(QT_TRANSLATE_NOOP("RetentionReport", "Of these, to be erased by now")),
                locale.toString(orphans.overdue)},
            {retentionReportWords(
                 QT_TRANSLATE_NOOP("RetentionReport", "Legitimate interest to be looked at again by now")),
                locale.toString(orphans.reviews)}},
        true);
}

QString purposeTitle(const QList<Purpose> &purposes, Id<Purpose> id)
{
    for (const Purpose &purpose : purposes) {
        if (purpose.id == id)
            return QLocale().language() == QLocale::Dutch ? purpose.wording.titleNl : purpose.wording.titleEn;
    }
    return {};
}

void layOutLists(const RetentionReport &report, PlainDocument &page)
{
    page.heading(retentionReportWords(QT_TRANSLATE_NOOP("RetentionReport", "Lists held by recipients")));
    if (report.lists->ages.isEmpty()) {
        page.line(
            retentionReportWords(QT_TRANSLATE_NOOP("RetentionReport", "No recipient holds a list of ours.")));
        return;
    }
    const QLocale locale;
    const QString yes = retentionReportWords(QT_TRANSLATE_NOOP("RetentionReport", "Yes"));
    const QString no = retentionReportWords(QT_TRANSLATE_NOOP("RetentionReport", "No"));
    QList<QStringList> rows;
    for (const ReconciliationAge &age : report.lists->ages) {
        const QString last = age.lastAt ? locale.toString(age.lastAt->toLocal().date(), QLocale::ShortFormat)
                                        : retentionReportWords(QT_TRANSLATE_NOOP("RetentionReport", "Never"));
        rows.append({age.recipient, purposeTitle(report.purposes, age.purpose), last,
            locale.toString(age.daysAt(report.at)), report.lists->isDue(age, report.at) ? yes : no});
    }
    page.table({retentionReportWords(QT_TRANSLATE_NOOP("RetentionReport", "Recipient")),
                   retentionReportWords(QT_TRANSLATE_NOOP("RetentionReport", "Purpose")),
                   retentionReportWords(QT_TRANSLATE_NOOP("RetentionReport", "Last compared")),
                   retentionReportWords(QT_TRANSLATE_NOOP("RetentionReport", "Days ago")),
                   retentionReportWords(QT_TRANSLATE_NOOP("RetentionReport", "To be compared again"))},
        rows, false);
}

} // namespace

void layOutRetentionReport(const RetentionReport &report, QTextDocument &document)
{
    const RetentionFigures &figures = report.figures;
    const FilingSystem filingSystem = report.filingSystem;
    const QLocale locale;
    dressDocument(document);
    PlainDocument page(document);
    page.title(retentionTitle());
    page.line(retentionReportWords(QT_TRANSLATE_NOOP("RetentionReport", "%1, as of %2"))
                  .arg(filingSystemWord(filingSystem), locale.toString(figures.asOf, QLocale::ShortFormat)));
    if (figures.nextDue.isValid())
        page.line(retentionReportWords(QT_TRANSLATE_NOOP("RetentionReport", "Next due on %1"))
                      .arg(locale.toString(figures.nextDue, QLocale::ShortFormat)));

    const QString contacts = retentionReportWords(QT_TRANSLATE_NOOP("RetentionReport", "Contacts"));
    page.heading(retentionReportWords(QT_TRANSLATE_NOOP("RetentionReport", "Contacts per state")));
    page.table({retentionReportWords(QT_TRANSLATE_NOOP("RetentionReport", "State")), contacts},
        stateRows(figures), true);

    page.heading(retentionReportWords(QT_TRANSLATE_NOOP("RetentionReport", "Contacts per category")));
    QStringList head{retentionReportWords(QT_TRANSLATE_NOOP("RetentionReport", "Category"))};
    for (const RetentionGroup group : shownGroups(figures))
        head.append(groupWord(group));
    head.append(retentionReportWords(QT_TRANSLATE_NOOP("RetentionReport", "Total")));
    page.table(head, kindRows(figures, filingSystem), true);

    page.heading(retentionReportWords(QT_TRANSLATE_NOOP("RetentionReport", "Next twelve months")));
    page.table({retentionReportWords(QT_TRANSLATE_NOOP("RetentionReport", "Month")),
                   retentionReportWords(QT_TRANSLATE_NOOP("RetentionReport", "To erase")),
                   retentionReportWords(QT_TRANSLATE_NOOP("RetentionReport", "To reconfirm"))},
        monthRows(figures), true);
    layOutOrphans(report.orphans, page);
    if (report.lists)
        layOutLists(report, page);
}

Outcome writeRetentionReport(const RetentionReport &report, const QString &path)
{
    QTextDocument document;
    layOutRetentionReport(report, document);
    return writePdf(document, retentionTitle(), path);
}
