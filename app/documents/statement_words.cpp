#include "app/documents/statement_words.h"

#include "app/documents/consent_words.h"
#include "app/documents/document_voice.h"
#include "app/documents/retention_words.h"
#include "app/documents/word_table.h"

#include <QCoreApplication>

namespace {

constexpr ValueWord<StatementSection> sectionTitles[] = {
    {StatementSection::Controller, QT_TRANSLATE_NOOP("Statement", "Who we are")},
    {StatementSection::Representative,
        QT_TRANSLATE_NOOP("Statement", "Our representative in the European Union")},
    {StatementSection::Officer, QT_TRANSLATE_NOOP("Statement", "Who watches over your data")},
    {StatementSection::Purposes, QT_TRANSLATE_NOOP("Statement", "What we use your data for, and why we may")},
    {StatementSection::Categories, QT_TRANSLATE_NOOP("Statement", "Which data we use")},
    {StatementSection::Sources, QT_TRANSLATE_NOOP("Statement", "Where your data come from")},
    {StatementSection::Recipients, QT_TRANSLATE_NOOP("Statement", "Who receives your data")},
    {StatementSection::JointControllers,
        QT_TRANSLATE_NOOP("Statement", "What we decide together with others")},
    {StatementSection::Transfers, QT_TRANSLATE_NOOP("Statement", "Whether your data leave Europe")},
    {StatementSection::Retention, QT_TRANSLATE_NOOP("Statement", "How long we keep your data")},
    {StatementSection::Duty, QT_TRANSLATE_NOOP("Statement", "Whether you must give your data")},
    {StatementSection::Decisions, QT_TRANSLATE_NOOP("Statement", "Decisions without people")},
    {StatementSection::Rights, QT_TRANSLATE_NOOP("Statement", "Your rights")},
    {StatementSection::Objection, QT_TRANSLATE_NOOP("Statement", "Your right to object")},
    {StatementSection::Withdrawal, QT_TRANSLATE_NOOP("Statement", "Withdrawing your consent")},
    {StatementSection::Complaint, QT_TRANSLATE_NOOP("Statement", "If you do not agree")},
    {StatementSection::Changes, QT_TRANSLATE_NOOP("Statement", "Changes of this statement")}};

/// As it stands within a sentence; abbreviations stay.
QString lowered(QString word)
{
    if (word.size() > 1 && word.at(1).isLower())
        word.front() = word.front().toLower();
    return word;
}

} // namespace

QString statementWords(const char *text)
{
    return DocumentVoice::say("Statement", text);
}

QString statementTitle()
{
    return statementWords(QT_TRANSLATE_NOOP("Statement", "Privacy statement"));
}

QString sectionTitle(StatementSection section)
{
    return statementWords(wordOf(sectionTitles, section));
}

QString purposeTitle(const StatementFacts &facts, const QString &key)
{
    const StatementPurpose *purpose = facts.purpose(key);
    if (!purpose)
        return key;
    const QString title = inSpokenLanguage(purpose->titleNl, purpose->titleEn);
    return title.isEmpty() ? key : title;
}

QString categoriesInSentence(const DataCategories &categories)
{
    QStringList words;
    for (const DataCategory category : allDataCategories) {
        if (categories.contains(category))
            words.append(lowered(categoryWord(category)));
    }
    return words.join(QStringLiteral(", "));
}

QList<StatementLine> statementLines(
    const StatementFacts &facts, StatementSection section, QLocale::Language language)
{
    QList<StatementLine> lines;
    const QList<StatementSentence> sentences = statement_draft::sentencesOf(facts, section);
    for (const StatementSentence &sentence : sentences)
        lines.append({.text = statementSentence(facts, sentence),
            .link = sentence.link,
            .isHole = isHole(sentence.saying)});
    const QString own = statement_texts::filled(facts, facts.text(section).in(language), language);
    const QStringList written = own.split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : written)
        lines.append({.text = line, .isOwn = true});
    return lines;
}

QString statementText(const StatementFacts &facts, QLocale::Language language)
{
    const DocumentVoice voice(language);
    QStringList text{statementTitle()};
    for (const StatementSection section : allStatementSections) {
        if (!statement_draft::isShown(facts, section))
            continue;
        text.append(sectionTitle(section));
        const QList<StatementLine> lines = statementLines(facts, section, language);
        for (const StatementLine &line : lines)
            text.append(line.text);
    }
    return text.join(u'\n');
}
