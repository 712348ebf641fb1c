#pragma once

#include "app/statement/privacy_statements.h"
#include "app/statement/readability.h"
#include "app/statement/style_check.h"

#include <QList>
#include <QString>

/// What a privacy statement says, and what is said of it, in the language that is spoken.

/// Given a text that was marked with QT_TRANSLATE_NOOP for the context "Statement".
QString statementWords(const char *text);

QString statementTitle();
QString sectionTitle(StatementSection section);

/// A line of a section: a generated sentence with the register row that it rests on, or the words of people.
struct StatementLine
{
    QString text = {};
    /// Of neither kind for own words.
    StatementLink link = {};
    bool isHole = false;
    bool isOwn = false;

    friend bool operator==(const StatementLine &, const StatementLine &) = default;
};

/// What one generated sentence says, in the language that is spoken.
QString statementSentence(const StatementFacts &facts, const StatementSentence &sentence);
/// The generated sentences and behind them what people wrote, in this language. A voice of it must speak.
QList<StatementLine> statementLines(
    const StatementFacts &facts, StatementSection section, QLocale::Language language);
/// All that a reader reads, a line for each heading and each sentence: what readability is measured of.
QString statementText(const StatementFacts &facts, QLocale::Language language);

/// A purpose by its title in the language that is spoken; the key where it has none.
QString purposeTitle(const StatementFacts &facts, const QString &key);
/// "how we reach you, payments and invoices".
QString categoriesInSentence(const DataCategories &categories);
