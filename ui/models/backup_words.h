#pragma once

#include "app/backup/backup_retention.h"
#include "ui/look/tokens.h"

#include <QCoreApplication>
#include <QString>

/// How it stands with the backups of a file, in the words of the status bar and of the page.
struct BackupWords
{
    Q_DECLARE_TR_FUNCTIONS(BackupWords)

public:
    Tone tone = Tone::Warn;
    QString newest;
    QString offSite;
    QString restoreTest;
    QString short_; ///< newest and restore test in one line

    /// Ages are told in days.
    static BackupWords of(const BackupStanding &standing);
    /// The whole days in an age in microseconds.
    static int daysIn(qint64 age);
};
