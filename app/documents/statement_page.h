#pragma once

#include "app/base/result.h"
#include "app/statement/statement_version.h"

#include <QByteArray>
#include <QLocale>

#include <utility>

/// A privacy statement as it is read by everybody.

/// One page that needs nothing beside it and runs nothing, made to be read by a screen reader as well (WCAG
/// 2.1, AA). `version` 0 is a draft, and says so. `before` is the version that it replaces, if any.
QByteArray statementHtml(
    const StatementVersion &version, const StatementVersion *before, QLocale::Language language);
/// Both pages of a version: Dutch and English. For PrivacyStatements::publish().
std::pair<QByteArray, QByteArray> statementPages(
    const StatementVersion &version, const StatementVersion *before);
/// The same on paper. Needs a QGuiApplication.
QByteArray statementPdf(
    const StatementVersion &version, const StatementVersion *before, QLocale::Language language);
/// A page or a paper of a statement in a file of its own, whole or not at all. It is meant for everybody.
Outcome writeStatement(const QByteArray &content, const QString &path);
