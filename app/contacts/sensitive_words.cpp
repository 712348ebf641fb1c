#include "app/contacts/sensitive_words.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace {

/// The lists, as resources/words has them.
constexpr auto specialWords =
#include "resources/words/special_words.txt"
    ;
constexpr auto criminalWords =
#include "resources/words/criminal_words.txt"
    ;

QRegularExpression beginningWith(const char *list)
{
    QStringList patterns;
    const QStringList lines = QString::fromUtf8(list).split(u'\n', Qt::SkipEmptyParts);
    for (const QString &pattern : lines) {
        if (pattern.startsWith(u'#'))
            continue;
        patterns.append(pattern.endsWith(u'.') ? pattern.chopped(1) + QStringLiteral("(?!\\p{L})") : pattern);
    }
    QRegularExpression expression(
        QStringLiteral("(?<!\\p{L})(?:%1)\\p{L}*").arg(patterns.join(QLatin1Char('|'))),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    expression.optimize();
    return expression;
}

void addSensitive(
    const QRegularExpression &words, DataClass dataClass, const QString &text, QList<WordFinding> &findings)
{
    auto matches = words.globalMatch(text);
    while (matches.hasNext()) {
        const auto match = matches.next();
        findings.append({dataClass, match.capturedStart(), match.capturedLength()});
    }
}

} // namespace

QList<WordFinding> scanForSensitiveWords(QStringView text)
{
    static const QRegularExpression special = beginningWith(specialWords);
    static const QRegularExpression criminal = beginningWith(criminalWords);
    const QString plain = text.toString();
    QList<WordFinding> findings;
    addSensitive(special, DataClass::Special, plain, findings);
    addSensitive(criminal, DataClass::Criminal, plain, findings);
    std::stable_sort(findings.begin(), findings.end(),
        [](const WordFinding &a, const WordFinding &b) { return a.position < b.position; });
    return findings;
}
