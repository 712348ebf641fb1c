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

} // namespace

void layOutRetentionReport(const RetentionFigures &figures, FilingSystem filingSystem, QTextDocument &document)
{
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
}

Outcome writeRetentionReport(
    const RetentionFigures &figures, FilingSystem filingSystem, const QString &path)
{
    QTextDocument document;
    layOutRetentionReport(figures, filingSystem, document);
    return writePdf(document, retentionTitle(), path);
}
