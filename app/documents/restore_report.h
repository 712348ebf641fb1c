#pragma once

#include "app/backup/backup_record.h"

#include <QList>
#include <QString>

class QTextDocument;

/// What a file remembers of its backups and their trials, the newest first.
struct RestoreEvidence
{
    QList<BackupRecord> backups = {};
    QList<RestoreTest> tests = {};
    Instant asOf = {};
};

/// What is known of the backups and of every trial of a restore, on paper: evidence that restoring is tested
/// (art. 32(1)(d) GDPR; domain.md 10.5), in the language spoken now. Names backups and figures, nobody.
void layOutRestoreReport(const RestoreEvidence &evidence, QTextDocument &document);

/// The same as a PDF.
Outcome writeRestoreReport(const RestoreEvidence &evidence, const QString &path);
