#include "app/documents/activity_report.h"

#include "app/documents/accountability_words.h"
#include "app/documents/activity_answer_words.h"
#include "app/documents/activity_words.h"
#include "app/documents/document_voice.h"
#include "app/documents/pdf_file.h"
#include "app/documents/plain_document.h"
#include "app/formats/csv_text.h"
#include "app/formats/xlsx_writer.h"

#include <QCoreApplication>
#include <QTextDocument>

namespace {

using namespace Qt::StringLiterals;

QString recordTitle()
{
    return activityWords(QT_TRANSLATE_NOOP("Activities", "Record of processing activities"));
}

QStringList gapNames(const QStringList &keys)
{
    QStringList names;
    for (const QString &key : keys)
        names.append(activityFieldWord(key));
    return names;
}

QStringList rowOfActivity(const ActivityStanding &standing)
{
    QStringList row{u"30(1)"_s, stateWord(standing.state())};
    for (const ActivityAnswer &answer : standing.answers)
        row.append(activityAnswerWords(answer));
    row.append(gapNames(standing.gaps()).join(", "_L1));
    row.append(gapNames(standing.changed).join(", "_L1));
    return row;
}

/// Where the record of art. 30(2) has the same as a field of art. 30(1).
QString textForField(const ProcessedFor &record, QLatin1StringView key, const OrganisationProfile &own)
{
    if (key == "name"_L1)
        return activityWords(QT_TRANSLATE_NOOP("Activities", "Processing for %1, as their processor"))
            .arg(record.controller);
    if (key == "description"_L1)
        return record.categories;
    if (key == "controller"_L1)
        return record.controller;
    if (key == "controller-contact"_L1)
        return record.contact;
    if (key == "officer"_L1)
        return record.officer;
    if (key == "representative"_L1)
        return record.representative;
    if (key == "processors"_L1)
        return own.name;
    if (key == "third-countries"_L1)
        return record.transfers;
    return key == "own-measures"_L1 ? record.measures : QString();
}

QStringList rowForOthers(const ProcessedFor &record, const OrganisationProfile &own)
{
    const ActivityState state = record.endedAt ? ActivityState::Ended
        : gapsOf(record) > 0                   ? ActivityState::Gaps
                                               : ActivityState::Complete;
    QStringList row{u"30(2)"_s, stateWord(state)};
    for (const ActivityField &field : allActivityFields())
        row.append(textForField(record, QLatin1StringView(field.key), own));
    QStringList missing;
    for (const ProcessedForField &field : allProcessedForFields) {
        if (field.isMandatory && (record.*field.value).isEmpty())
            missing.append(processedForFieldWord(QLatin1String(field.key)));
    }
    row.append(missing.join(", "_L1));
    row.append(QString());
    return row;
}

QString fieldHead(const ActivityField &field)
{
    const QString article = activityArticle(field);
    return article.isEmpty() ? activityFieldWord(field)
                             : QStringLiteral("%1 (%2)").arg(activityFieldWord(field), article);
}

void writeGroup(PlainDocument &page, const ActivityStanding &standing, ActivityGroup group)
{
    QList<QStringList> rows;
    for (const ActivityAnswer &answer : standing.answers) {
        if (answer.field->group != group)
            continue;
        QString words = activityAnswerShown(answer);
        if (answer.isGap)
            words = activityWords(QT_TRANSLATE_NOOP("Activities", "Gap. %1")).arg(words);
        rows.append({fieldHead(*answer.field), words});
    }
    page.table({activityGroupWord(group), activityWords(QT_TRANSLATE_NOOP("Activities", "What it says"))},
        rows, false);
}

void writeActivity(PlainDocument &page, const ActivityStanding &standing)
{
    page.heading(standing.activity.name());
    page.line(QStringLiteral("%1. %2").arg(standingWord(standing), reviewSentenceOf(standing)));
    for (const ActivityGroup group : allActivityGroups)
        writeGroup(page, standing, group);
}

void writeForOthers(PlainDocument &page, const ActivityRegister &record)
{
    page.heading(activityWords(
        QT_TRANSLATE_NOOP("Activities", "What we process for other controllers (art. 30(2) GDPR)")));
    bool isAny = false;
    for (const ProcessedFor &each : record.processedFor) {
        if (each.endedAt)
            continue;
        QList<QStringList> rows{
            {activityWords(QT_TRANSLATE_NOOP("Activities", "Processor")), record.organisation.name}};
        for (const ProcessedForField &field : allProcessedForFields) {
            const QString text = each.*field.value;
            rows.append({processedForHead(field), text.isEmpty() ? u"–"_s : text});
        }
        page.table(
            {each.controller, activityWords(QT_TRANSLATE_NOOP("Activities", "What it says"))}, rows, false);
        isAny = true;
    }
    if (!isAny)
        page.line(activityWords(
            QT_TRANSLATE_NOOP("Activities", "According to this record we process nothing for others.")));
}

QByteArray recordPdf(const ActivityRegister &record, const QString &madeBy)
{
    QTextDocument paper;
    dressDocument(paper);
    PlainDocument page(paper);
    page.title(recordTitle());
    int running = 0;
    for (const ActivityStanding &standing : record.activities)
        running += standing.activity.endedAt ? 0 : 1;
    const auto shown = [](const QString &text) { return text.isEmpty() ? u"–"_s : text; };
    page.table(
        {activityWords(QT_TRANSLATE_NOOP("Activities", "Organisation")), shown(record.organisation.name)},
        {{activityWords(QT_TRANSLATE_NOOP("Activities", "Data protection officer")),
             shown(record.organisation.officer)},
            {activityWords(QT_TRANSLATE_NOOP("Activities", "As of")), accountabilityDay(record.asOf)},
            {activityWords(QT_TRANSLATE_NOOP("Activities", "Made by")), madeBy},
            {activityWords(QT_TRANSLATE_NOOP("Activities", "Activities that run")),
                QString::number(running)}},
        false);
    QStringList without;
    const QList<Purpose> purposes = record.purposesWithout();
    for (const Purpose &purpose : purposes)
        without.append(purpose.key);
    if (!without.isEmpty())
        page.line(activityWords(QT_TRANSLATE_NOOP("Activities", "Purposes without an activity: %1."))
                      .arg(without.join(", "_L1)));
    for (const ActivityStanding &standing : record.activities) {
        if (!standing.activity.endedAt)
            writeActivity(page, standing);
    }
    writeForOthers(page, record);
    return pdfOf(paper, recordTitle());
}

} // namespace

std::optional<ActivityFormat> activityFormatOf(const QString &fileName)
{
    QString name = fileName.toLower();
    if (name.endsWith(".zip"_L1))
        name.chop(4);
    for (const ActivityFormat format : {ActivityFormat::Csv, ActivityFormat::Xlsx, ActivityFormat::Pdf}) {
        if (name.endsWith(endingOf(format)))
            return format;
    }
    return std::nullopt;
}

QString endingOf(ActivityFormat format)
{
    if (format == ActivityFormat::Csv)
        return u".csv"_s;
    return format == ActivityFormat::Xlsx ? u".xlsx"_s : u".pdf"_s;
}

QStringList activityTableHead()
{
    QStringList head{activityWords(QT_TRANSLATE_NOOP("Activities", "Record of art.")),
        activityWords(QT_TRANSLATE_NOOP("Activities", "State"))};
    for (const ActivityField &field : allActivityFields())
        head.append(fieldHead(field));
    head.append(activityWords(QT_TRANSLATE_NOOP("Activities", "What is missing")));
    head.append(activityWords(QT_TRANSLATE_NOOP("Activities", "Changed since the review")));
    return head;
}

QList<QStringList> activityTable(const ActivityRegister &record)
{
    QList<QStringList> rows;
    for (const ActivityStanding &standing : record.activities)
        rows.append(rowOfActivity(standing));
    for (const ProcessedFor &each : record.processedFor)
        rows.append(rowForOthers(each, record.organisation));
    return rows;
}

Result<QByteArray> activityFile(
    const ActivityRegister &record, const QString &madeBy, ActivityFormat format, QLocale::Language language)
{
    const DocumentVoice voice(language);
    if (format == ActivityFormat::Pdf)
        return recordPdf(record, madeBy);
    const QList<QStringList> rows = activityTable(record);
    if (format == ActivityFormat::Xlsx) {
        XlsxWriter sheet(activityTableHead());
        for (const QStringList &row : rows)
            sheet.row(row);
        return sheet.finish();
    }
    CsvText csv(CsvText::Style::NlExcel);
    csv.row(activityTableHead());
    for (const QStringList &row : rows)
        csv.row(row);
    return csv.bytes();
}
