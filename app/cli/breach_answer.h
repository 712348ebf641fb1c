#pragma once

#include "app/breaches/breach_dossier.h"
#include "app/cli/command.h"

/// The breach of the number that stands first after the command's words.
Result<Id<Breach>> breachOf(const CommandRun &run);
/// The breach as it is in the register now.
Result<BreachDossier> breachDossierOf(const CommandRun &run, Id<Breach> id);
/// The moment of an option: RFC 3339, or local time.
Result<Instant> momentOption(const CommandRun &run, const QString &option);
/// What "FIELD=VALUE" after the number says, and `--title` and `--aware`; NotFound "breach.field" for a field
/// that is none.
Result<QMap<BreachField, QString>> breachEditsOf(const CommandRun &run, qsizetype from);

/// A breach, its clocks and its scope as `--json` tells them, and as lines.
QJsonObject breachJson(const Breach &breach, Instant now);
QString breachLine(const Breach &breach, Instant now);
QJsonObject scopeJson(const BreachScope &scope);
QStringList scopeLines(const BreachScope &scope, const QHash<QString, QString> &members);
/// What an answer that changed it tells: the breach as it is now.
Result<Answer> breachAnswer(const CommandRun &run, const Result<Breach> &breach);

QString breachCommandWords(const char *text);

/// Deciding, telling and the papers; breachCommands ends with these.
QList<Command> breachDecidingCommands();
QList<Command> breachTellingCommands();
