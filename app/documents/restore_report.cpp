#include "app/documents/restore_report.h"

#include "app/documents/error_sentence.h"
#include "app/documents/pdf_file.h"
#include "app/documents/plain_document.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTextDocument>

namespace {

QString restoreReportWords(const char *text)
{
    return QCoreApplication::translate("RestoreReport", text);
}

QString trialsTitle()
{
    return restoreReportWords(QT_TRANSLATE_NOOP("RestoreReport", "Trials of a restore"));
}

QString momentOf(Instant moment)
{
    return QLocale().toString(moment.toLocal(), QLocale::ShortFormat);
}

QString kindOf(const RestoreTest &test)
{
    switch (test.kind) {
    case RestoreTest::Kind::Asked:
        return restoreReportWords(QT_TRANSLATE_NOOP("RestoreReport", "By a member"));
    case RestoreTest::Kind::Automatic:
        return restoreReportWords(QT_TRANSLATE_NOOP("RestoreReport", "By the program"));
    case RestoreTest::Kind::PaperKey:
        return restoreReportWords(QT_TRANSLATE_NOOP("RestoreReport", "With the recovery key on paper"));
    }
    return {};
}

QString resultOf(const RestoreTest &test)
{
    if (test.failure.isEmpty())
        return restoreReportWords(QT_TRANSLATE_NOOP("RestoreReport", "Came back"));
    return test.kind == RestoreTest::Kind::PaperKey
        ? restoreReportWords(QT_TRANSLATE_NOOP("RestoreReport", "Did not come back"))
        : errorSentence(Error{Failure::Damaged, test.failure});
}

/// What only a trial by the program measures stays empty in a drill by people.
QString figure(const RestoreTest &test, qint64 value)
{
    const bool isMeasured = test.failure.isEmpty() && test.kind != RestoreTest::Kind::PaperKey;
    return isMeasured ? QLocale().toString(value) : QString();
}

QList<QStringList> testRows(const QList<RestoreTest> &tests)
{
    constexpr qint64 second = 1000;
    QList<QStringList> rows;
    for (const RestoreTest &test : tests)
        rows.append({momentOf(test.tested), kindOf(test), test.backup, resultOf(test),
            figure(test, (test.tookMs + second - 1) / second), figure(test, test.rows),
            figure(test, test.entries), figure(test, test.replayed)});
    return rows;
}

QList<QStringList> backupRows(const QList<BackupRecord> &backups)
{
    QList<QStringList> rows;
    for (const BackupRecord &backup : backups) {
        if (!backup.destroyed)
            rows.append({momentOf(backup.made), backup.name, QLocale().formattedDataSize(backup.size),
                backup.level == BackupLevel::Failed
                    ? restoreReportWords(QT_TRANSLATE_NOOP("RestoreReport", "Did not come back"))
                    : backup.level == BackupLevel::Restored
                    ? restoreReportWords(QT_TRANSLATE_NOOP("RestoreReport", "Restored on trial"))
                    : restoreReportWords(QT_TRANSLATE_NOOP("RestoreReport", "Read again, not tried"))});
    }
    return rows;
}

} // namespace

void layOutRestoreReport(const RestoreEvidence &evidence, QTextDocument &document)
{
    dressDocument(document);
    PlainDocument page(document);
    page.title(trialsTitle());
    page.line(
        restoreReportWords(QT_TRANSLATE_NOOP("RestoreReport", "As of %1")).arg(momentOf(evidence.asOf)));
    page.line(restoreReportWords(QT_TRANSLATE_NOOP("RestoreReport",
        "In a trial the backup is restored into a file that is wiped again: every page and every number of "
        "records is checked, the audit trail is verified, and every erasure since is done again.")));
    page.heading(trialsTitle());
    page.table({restoreReportWords(QT_TRANSLATE_NOOP("RestoreReport", "When")),
                   restoreReportWords(QT_TRANSLATE_NOOP("RestoreReport", "How")),
                   restoreReportWords(QT_TRANSLATE_NOOP("RestoreReport", "Backup")),
                   restoreReportWords(QT_TRANSLATE_NOOP("RestoreReport", "Result")),
                   restoreReportWords(QT_TRANSLATE_NOOP("RestoreReport", "Seconds")),
                   restoreReportWords(QT_TRANSLATE_NOOP("RestoreReport", "Records")),
                   restoreReportWords(QT_TRANSLATE_NOOP("RestoreReport", "Trail entries")),
                   restoreReportWords(QT_TRANSLATE_NOOP("RestoreReport", "Erasures again"))},
        testRows(evidence.tests), false);
    page.heading(restoreReportWords(QT_TRANSLATE_NOOP("RestoreReport", "Backups")));
    page.table({restoreReportWords(QT_TRANSLATE_NOOP("RestoreReport", "When")),
                   restoreReportWords(QT_TRANSLATE_NOOP("RestoreReport", "Backup")),
                   restoreReportWords(QT_TRANSLATE_NOOP("RestoreReport", "Size")),
                   restoreReportWords(QT_TRANSLATE_NOOP("RestoreReport", "Result"))},
        backupRows(evidence.backups), false);
}

Outcome writeRestoreReport(const RestoreEvidence &evidence, const QString &path)
{
    QTextDocument document;
    layOutRestoreReport(evidence, document);
    return writePdf(document, trialsTitle(), path);
}
