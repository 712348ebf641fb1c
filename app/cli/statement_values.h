#pragma once

#include "app/cli/command.h"
#include "app/statement/privacy_statements.h"

#include <QJsonArray>
#include <QLocale>

/// What the commands of the privacy statement share.

Result<StatementStanding> statementStanding(const CommandRun &run);
Result<QList<StatementVersion>> statementVersions(const CommandRun &run);
/// The version of a number; NotFound "statement.version".
Result<StatementVersion> statementVersionOf(const QList<StatementVersion> &versions, qint64 number);
/// Dutch, or English for every other language of the run.
QLocale::Language statementLanguage();

QJsonObject statementVersionJson(const StatementVersion &version);
QJsonArray statementChangesJson(const StatementFacts &then, const StatementFacts &now);
/// Of the draft as a version that is none yet.
StatementVersion statementDraftOf(const StatementStanding &standing);
