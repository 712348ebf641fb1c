#include "app/contacts/sensitive_words.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace {

/// Beginnings of words; one that ends in a dot is the whole word, the dot not being part of it. Names of
/// people (Christian, Jood) are left out.
constexpr const char *specialWords[] = {"abortus", "addict", "adhd", "allerg", "alzheimer",
    "arbeidsongeschikt", "asthma", "astma", "autis", "burn-?out", "chemo", "dementi", "depressi", "diabet",
    "diagnos", "disabled", "disability", "disease", "epilep", "handicap", "hiv.", "hospital", "illness",
    "kanker", "medicat", "medical", "medicijn", "medisch", "miskraam", "pregnan", "psychiat", "psycholo",
    "reuma", "rolstoel", "verslav", "ziek.", "ziekenhuis", "ziekte", "ziekmeld", "zwanger", //
    "boeddhis", "buddhis", "catholic", "christelijk", "geloofsovertuiging", "hindoe", "hindu", "islam",
    "jewish", "joods", "katholiek", "kerkelijk", "moskee", "moslim", "muslim", "protestant", "religi",
    "synago",                                                              //
    "afkomst.", "ethnic", "etnisch", "etniciteit", "huidskleur", "racial", //
    "fnv.", "partijlid", "political", "politieke (?:gezindheid|overtuiging|voorkeur)", "trade union",
    "vakbeweging",
    "vakbond", //
    "biseks", "bisex", "homoseks", "homosex", "lesbian", "lesbisch",
    "seksuele (?:geaardheid|gerichtheid|voorkeur)", "sexual orientation", "transgender", //
    "dna.", "fingerprint", "genetic", "genetisch", "gezichtsherkenning", "vingerafdruk"};
constexpr const char *criminalWords[] = {"aangifte tegen", "assault", "burglary", "celstraf", "convicted",
    "conviction", "criminal", "crimineel", "criminele", "detentie", "diefstal", "fraud", "gebiedsverbod",
    "gevangenis", "inbraak", "misdrijf", "misdrijven", "mishandel", "oplicht", "prison", "proces-?verbaal",
    "reclassering", "strafbaar", "strafbare", "strafblad", "suspect.", "taakstraf", "theft", "verdachte.",
    "veroordeel", "winkelverbod"};

template <size_t count>
QRegularExpression beginningWith(const char *const (&words)[count])
{
    QStringList patterns;
    for (const char *const word : words) {
        const QString pattern = QString::fromLatin1(word);
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
