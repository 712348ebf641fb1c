#pragma once

#include <QCommandLineOption>
#include <QList>

/// What `purpose add` and `purpose edit` take.

QList<QCommandLineOption> purposeAddOptions();
QList<QCommandLineOption> purposeEditOptions();
