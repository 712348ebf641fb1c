#pragma once

#include <QCommandLineOption>
#include <QList>

/// The options that every command understands (cli.md, "Common").
QList<QCommandLineOption> commonOptions();
