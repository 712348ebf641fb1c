#pragma once

#include "app/backup/backup_plan.h"
#include "ui/look/tokens.h"

#include <QCoreApplication>

/// A place for backups, and how it stands with it, in words.
struct BackupPlaceWords
{
    Q_DECLARE_TR_FUNCTIONS(BackupPlaceWords)

public:
    QString name;  ///< what the office calls it and what kind it is; of a stick its letter
    QString state; ///< why none can be made there now, else how old its newest is
    Tone tone = Tone::Ok;

    static BackupPlaceWords of(const DestinationNow &place, Instant now);
    static QString kindWord(const BackupDestination &place);
};
