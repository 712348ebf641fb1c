#pragma once

#include "app/backup/backups.h"

#include <QString>

class QTextDocument;

/// What is known of the backups and of every trial of a restore, on paper: evidence that restoring is tested
/// (art. 32(1)(d) GDPR; domain.md 10.5), in the language spoken now. Names backups and figures, nobody.
void layOutRestoreReport(const BackupOverview &overview, Instant asOf, QTextDocument &document);

/// The same as a PDF.
Outcome writeRestoreReport(const BackupOverview &overview, Instant asOf, const QString &path);
