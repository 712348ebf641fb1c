#include "app/documents/statement_words.h"

#include "app/documents/consent_words.h"
#include "app/documents/document_voice.h"
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

/// As they stand within a sentence for people outside, who do not know the categories by their names.
constexpr ValueWord<DataCategory> plainCategories[] = {
    {DataCategory::Identity, QT_TRANSLATE_NOOP("Statement", "your name and who you are to us")},
    {DataCategory::ContactDetails, QT_TRANSLATE_NOOP("Statement", "how we reach you")},
    {DataCategory::BirthDate, QT_TRANSLATE_NOOP("Statement", "your date of birth and gender")},
    {DataCategory::Financial, QT_TRANSLATE_NOOP("Statement", "payments and invoices")},
    {DataCategory::Hr, QT_TRANSLATE_NOOP("Statement", "your personnel file")},
    {DataCategory::MarketingProfile, QT_TRANSLATE_NOOP("Statement", "what interests you")},
    {DataCategory::OnlineIdentifiers, QT_TRANSLATE_NOOP("Statement", "your device and accounts")},
    {DataCategory::Correspondence, QT_TRANSLATE_NOOP("Statement", "letters and messages")},
    {DataCategory::Evidence, QT_TRANSLATE_NOOP("Statement", "proof of your consent")}};

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
            words.append(statementWords(wordOf(plainCategories, category)));
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
