#include "app/documents/consent_report.h"

#include "app/documents/consent_words.h"
#include "app/documents/role_words.h"
#include "app/documents/trend_words.h"
#include "app/documents/word_table.h"
#include "app/insights/figure_names.h"

#include <QCoreApplication>
#include <QLocale>

namespace {

QString consentReportWords(const char *text)
{
    return QCoreApplication::translate("ConsentReport", text);
}

constexpr ValueWord<ConsentGroup> consentGroups[] = {
    {ConsentGroup::Given, QT_TRANSLATE_NOOP("ConsentReport", "Given")},
    {ConsentGroup::Waiting, QT_TRANSLATE_NOOP("ConsentReport", "Asked")},
    {ConsentGroup::Refused, QT_TRANSLATE_NOOP("ConsentReport", "Refused")},
    {ConsentGroup::Withdrawn, QT_TRANSLATE_NOOP("ConsentReport", "Withdrawn")},
    {ConsentGroup::Expired, QT_TRANSLATE_NOOP("ConsentReport", "Expired")},
};

DashboardTable purposesTable(const ConsentFigures &figures)
{
    const QLocale locale;
    DashboardTable table{
        .title = consentReportWords(QT_TRANSLATE_NOOP("ConsentReport", "People per purpose")),
        .head = {consentReportWords(QT_TRANSLATE_NOOP("ConsentReport", "Purpose"))}};
    for (const ConsentGroup group : allConsentGroups)
        table.head.append(consentGroupWord(group));
    table.head.append(consentReportWords(QT_TRANSLATE_NOOP("ConsentReport", "Without proof")));
    table.head.append(consentReportWords(QT_TRANSLATE_NOOP("ConsentReport", "Ends within 30 days")));
    for (const PurposeFigures &purpose : figures.purposes) {
        QStringList row{purposeTitleOf(purpose.purpose)};
        for (const ConsentGroup group : allConsentGroups)
            row.append(locale.toString(purpose.people.value(group)));
        row.append(locale.toString(purpose.unproven));
        row.append(locale.toString(purpose.ending));
        table.rows.append(row);
    }
    if (table.rows.isEmpty())
        table.note =
            consentReportWords(QT_TRANSLATE_NOOP("ConsentReport", "No purpose in use asks for consent."));
    return table;
}

/// People who count once, whatever they consented to: the purposes do not add up to them.
DashboardTable wholeTable(const ConsentFigures &figures)
{
    const QLocale locale;
    return {.title = consentReportWords(QT_TRANSLATE_NOOP("ConsentReport", "People over all purposes")),
        .head = {consentReportWords(QT_TRANSLATE_NOOP("ConsentReport", "Figure")),
            consentReportWords(QT_TRANSLATE_NOOP("ConsentReport", "People"))},
        .rows = {{consentReportWords(QT_TRANSLATE_NOOP("ConsentReport", "Without proof")),
                     locale.toString(figures.unproven)},
            {consentReportWords(QT_TRANSLATE_NOOP("ConsentReport", "Ends within 30 days")),
                locale.toString(figures.ending)}}};
}

DashboardTable actsTable(const QList<ConsentMonth> &months)
{
    const QLocale locale;
    DashboardTable table{
        .title = consentReportWords(QT_TRANSLATE_NOOP("ConsentReport", "People per month, all purposes")),
        .head = {consentReportWords(QT_TRANSLATE_NOOP("ConsentReport", "Month")),
            consentReportWords(QT_TRANSLATE_NOOP("ConsentReport", "Gave consent")),
            consentReportWords(QT_TRANSLATE_NOOP("ConsentReport", "Took it back"))}};
    for (const ConsentMonth &month : months)
        table.rows.append({locale.toString(month.month, QStringLiteral("MMMM yyyy")),
            locale.toString(month.given), locale.toString(month.withdrawn)});
    return table;
}

DashboardTable wentTable(const ConsentFigures &figures, const FigureTrend &trend)
{
    DashboardTable table{
        .title = consentReportWords(QT_TRANSLATE_NOOP("ConsentReport", "How given consent went")),
        .head = {consentReportWords(QT_TRANSLATE_NOOP("ConsentReport", "Counted on"))},
        .note = trendNote(trend)};
    for (const PurposeFigures &purpose : figures.purposes)
        table.head.append(purposeTitleOf(purpose.purpose));
    for (const TrendPoint &point : trend.points) {
        QStringList row{trendPointWord(point)};
        for (const PurposeFigures &purpose : figures.purposes)
            row.append(QLocale().toString(
                point.figures.value(figure_names::consent(purpose.purpose.key, ConsentGroup::Given))));
        table.rows.append(row);
    }
    return table;
}

} // namespace

QString consentGroupWord(ConsentGroup group)
{
    return consentReportWords(wordOf(consentGroups, group));
}

QString purposeTitleOf(const Purpose &purpose)
{
    const QString title = inSpokenLanguage(purpose.wording.titleNl, purpose.wording.titleEn);
    return title.isEmpty() ? purpose.key : title;
}

QString consentDashboardTitle()
{
    return consentReportWords(QT_TRANSLATE_NOOP("ConsentReport", "Consent"));
}

DashboardContent consentContent(const ConsentReport &report)
{
    return {.title = consentDashboardTitle(),
        .lines = {consentReportWords(QT_TRANSLATE_NOOP("ConsentReport", "%1, as of %2"))
                      .arg(filingSystemWord(report.filingSystem),
                          QLocale().toString(report.figures.asOf, QLocale::ShortFormat)),
            consentReportWords(QT_TRANSLATE_NOOP("ConsentReport",
                "Somebody who is asked on more than one channel can be counted in more than one column."))},
        .tables = {purposesTable(report.figures), wholeTable(report.figures), actsTable(report.months),
            wentTable(report.figures, report.trend)}};
}
