#include "app/statement/statement_draft.h"

#include <QRegularExpression>

#include <algorithm>

namespace statement_texts {

namespace {

const QRegularExpression &namedPurpose()
{
    static const QRegularExpression pattern(QStringLiteral("\\{(?:purpose|doel):([^{}]*)\\}"));
    return pattern;
}

void flagKeys(
    const StatementFacts &facts, const StatementText &text, bool isDutch, QList<StatementFlag> &into)
{
    const QString &words = text.in(isDutch ? QLocale::Dutch : QLocale::English);
    auto matches = namedPurpose().globalMatch(words);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        if (!facts.purpose(match.captured(1).trimmed()))
            into.append({.section = text.section,
                .isDutch = isDutch,
                .named = match.captured(0),
                .place = {match.capturedStart(0), match.capturedLength(0)}});
    }
}

/// A title that a purpose in use has as well names that one.
bool isTitleInUse(const StatementFacts &facts, const QString &title, QLocale::Language language)
{
    return std::any_of(facts.purposes.begin(), facts.purposes.end(), [&](const StatementPurpose &purpose) {
        return purpose.title(language).contains(title, Qt::CaseInsensitive);
    });
}

void flagTitles(const StatementFacts &facts, const StatementText &text, const QList<EndedPurpose> &ended,
    bool isDutch, QList<StatementFlag> &into)
{
    const QLocale::Language language = isDutch ? QLocale::Dutch : QLocale::English;
    const QString &words = text.in(language);
    for (const EndedPurpose &purpose : ended) {
        const QString &title = isDutch ? purpose.titleNl : purpose.titleEn;
        if (title.isEmpty() || isTitleInUse(facts, title, language))
            continue;
        const QRegularExpression whole(
            QStringLiteral("(?<!\\w)%1(?!\\w)").arg(QRegularExpression::escape(title)),
            QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
        auto matches = whole.globalMatch(words);
        while (matches.hasNext()) {
            const QRegularExpressionMatch match = matches.next();
            into.append({.section = text.section,
                .isDutch = isDutch,
                .named = match.captured(0),
                .place = {match.capturedStart(0), match.capturedLength(0)}});
        }
    }
}

} // namespace

QString filled(const StatementFacts &facts, const QString &text, QLocale::Language language)
{
    QString whole;
    qsizetype from = 0;
    auto matches = namedPurpose().globalMatch(text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        const StatementPurpose *purpose = facts.purpose(match.captured(1).trimmed());
        whole += QStringView(text).mid(from, match.capturedStart(0) - from);
        whole += purpose ? purpose->title(language) : match.captured(0);
        from = match.capturedEnd(0);
    }
    return whole.append(QStringView(text).mid(from));
}

QList<StatementFlag> flagsOf(const StatementFacts &facts, const QList<EndedPurpose> &ended)
{
    QList<StatementFlag> flags;
    for (const StatementText &text : facts.texts) {
        for (const bool isDutch : {true, false}) {
            flagKeys(facts, text, isDutch, flags);
            flagTitles(facts, text, ended, isDutch, flags);
        }
    }
    return flags;
}

} // namespace statement_texts
