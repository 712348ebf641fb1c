#include "app/documents/import_sentence.h"

#include <QCoreApplication>
#include <QHash>

const char *importSentence(const QString &what)
{
    static const QHash<QString, const char *> sentences = {
        {QStringLiteral("import.mapping-file"),
            QT_TRANSLATE_NOOP(
                "Errors", "The mapping file cannot be read. It must be a JSON object with \"columns\".")},
        {QStringLiteral("import.mapping-no-name"),
            QT_TRANSLATE_NOOP("Errors", "No column was taken for a name or an organisation. Choose one.")},
        {QStringLiteral("import.mapping-twice"),
            QT_TRANSLATE_NOOP(
                "Errors", "The columns %1 and %2 are taken for the same thing. Change one of them.")},
        {QStringLiteral("import.mapping-column"),
            QT_TRANSLATE_NOOP("Errors", "The file has no column '%1'.")},
        {QStringLiteral("import.mapping-target"),
            QT_TRANSLATE_NOOP("Errors", "'%1' is nothing that a column can be taken for.")},
        {QStringLiteral("import.no-rows"),
            QT_TRANSLATE_NOOP("Errors", "The file has no rows below its header.")},
        {QStringLiteral("import.source"), QT_TRANSLATE_NOOP("Errors", "Say where the data comes from.")},
        {QStringLiteral("import.basis"),
            QT_TRANSLATE_NOOP("Errors", "Say on which lawful basis the data is kept: a, b, c, d, e or f.")},
        {QStringLiteral("import.kind"),
            QT_TRANSLATE_NOOP("Errors", "People of this kind belong in the other filing system.")},
        {QStringLiteral("import.cancelled"), QT_TRANSLATE_NOOP("Errors", "Stopped. Nothing was imported.")},
        {QStringLiteral("import.undone"), QT_TRANSLATE_NOOP("Errors", "This import was taken back already.")},
        {QStringLiteral("import.batch"), QT_TRANSLATE_NOOP("Errors", "There is no such import.")},
        {QStringLiteral("csv.empty"), QT_TRANSLATE_NOOP("Errors", "The file is empty.")},
        {QStringLiteral("csv.binary"),
            QT_TRANSLATE_NOOP("Errors", "This is no text file. Save it as CSV or as XLSX first.")},
        {QStringLiteral("csv.encoding"),
            QT_TRANSLATE_NOOP("Errors",
                "Line %1 has letters in another encoding than the rest. Save the file as CSV UTF-8.")},
        {QStringLiteral("csv.encoding-doubtful"),
            QT_TRANSLATE_NOOP("Errors",
                "Line %1 is not in UTF-8, and the file may not be in Windows-1252 either. Choose its "
                "encoding, "
                "or save "
                "it as CSV UTF-8.")},
        {QStringLiteral("csv.quote-open"),
            QT_TRANSLATE_NOOP(
                "Errors", "A quotation mark that is opened on line %1 is never closed. Mend the line.")},
        {QStringLiteral("csv.field-too-long"),
            QT_TRANSLATE_NOOP(
                "Errors", "A cell on line %1 is far too long. A quotation mark may be missing there.")},
        {QStringLiteral("csv.wide-encoding"),
            QT_TRANSLATE_NOOP("Errors",
                "The letters of this file are in an encoding that is not read (UTF-32, or UTF-16 without its "
                "mark). Save it as CSV UTF-8.")},
        {QStringLiteral("csv.too-many-columns"),
            QT_TRANSLATE_NOOP("Errors", "Line %1 has more than %2 columns.")},
        {QStringLiteral("csv.too-many-rows"),
            QT_TRANSLATE_NOOP("Errors", "The file has too many rows. Split it.")},
        {QStringLiteral("csv.too-large"), QT_TRANSLATE_NOOP("Errors", "The file is too large. Split it.")},
        {QStringLiteral("xlsx.old-or-protected"),
            QT_TRANSLATE_NOOP("Errors",
                "This is an old .xls file, or it is protected by a password. Save it as .xlsx without a "
                "password.")},
        {QStringLiteral("xlsx.not-a-workbook"),
            QT_TRANSLATE_NOOP("Errors", "This is no Excel workbook. Save it as .xlsx or as CSV.")},
        {QStringLiteral("xlsx.bomb"),
            QT_TRANSLATE_NOOP(
                "Errors", "The workbook unpacks to far more than it should. It is not opened.")},
        {QStringLiteral("xlsx.dtd"),
            QT_TRANSLATE_NOOP(
                "Errors", "The workbook holds parts that no spreadsheet needs. It is not opened.")},
        {QStringLiteral("xlsx.damaged"),
            QT_TRANSLATE_NOOP("Errors",
                "The workbook is damaged. Open it in the program it comes from and save it again.")},
        {QStringLiteral("xlsx.no-sheet"), QT_TRANSLATE_NOOP("Errors", "The workbook has no such sheet.")},
        {QStringLiteral("csv.read"),
            QT_TRANSLATE_NOOP("Errors",
                "Reading stopped at line %1. Check whether the disk or network folder is still there.")},
        {QStringLiteral("xlsx.too-many-rows"),
            QT_TRANSLATE_NOOP("Errors", "Row %1 is beyond the %2 rows that are read. Split the workbook.")},
        {QStringLiteral("xlsx.too-many-columns"),
            QT_TRANSLATE_NOOP("Errors", "Row %1 has more than %2 columns. Take out what is not needed.")},
        {QStringLiteral("xlsx.field-too-long"),
            QT_TRANSLATE_NOOP("Errors", "A cell in row %1 is far too long. Shorten it.")},
        {QStringLiteral("xlsx.too-much-text"),
            QT_TRANSLATE_NOOP(
                "Errors", "The workbook holds more than %1 MB of text. Split it, or save it as CSV.")},
        {QStringLiteral("zip.open"),
            QT_TRANSLATE_NOOP(
                "Errors", "The file cannot be read. Check whether another program has it open.")},
        {QStringLiteral("import.collected-on"),
            QT_TRANSLATE_NOOP("Errors", "Say on which day the data was collected. It cannot lie ahead.")},
        {QStringLiteral("import.mapping-policy"),
            QT_TRANSLATE_NOOP(
                "Errors", "'%1' is no way to deal with a difference. Use keep-ours, take-theirs or ask.")},
        {QStringLiteral("import.mapping-width"),
            QT_TRANSLATE_NOOP(
                "Errors", "The columns that were chosen are not those of this file. Choose them again.")},
        {QStringLiteral("import.purpose"),
            QT_TRANSLATE_NOOP("Errors", "The chosen purpose is no longer there. Choose another.")},
        {QStringLiteral("table.missing"),
            QT_TRANSLATE_NOOP("Errors", "There is no such file. Check the place and the name.")},
        {QStringLiteral("table.open"),
            QT_TRANSLATE_NOOP(
                "Errors", "The file cannot be read. Check whether another program has it open.")},
        {QStringLiteral("table.folder"),
            QT_TRANSLATE_NOOP("Errors", "This is a folder. Choose a file in it.")},
    };
    return sentences.value(what, nullptr);
}
