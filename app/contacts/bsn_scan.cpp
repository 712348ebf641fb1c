#include "app/contacts/bsn_scan.h"

#include "app/contacts/identity_numbers.h"

#include <QRegularExpression>

#include <algorithm>

namespace {

constexpr qsizetype contextReach = 40;
constexpr qsizetype fewestDigits = 8;
/// No telephone number, IBAN or context word is longer, separators included.
constexpr qsizetype longestSpan = 80;

/// Where something stands in the text.
struct Span
{
    qsizetype start = 0;
    qsizetype end = 0;

    bool holds(const Span &other) const { return start <= other.start && other.end <= end; }
    bool touches(const Span &other) const { return start < other.end && other.start < end; }
};

QList<Span> spansOf(const QRegularExpression &pattern, const QString &text)
{
    QList<Span> spans;
    auto matches = pattern.globalMatch(text);
    while (matches.hasNext()) {
        const auto match = matches.next();
        // Patterns that may overlap capture their number inside a lookahead.
        const int group = match.lastCapturedIndex() > 0 ? 1 : 0;
        spans.append({match.capturedStart(group), match.capturedEnd(group)});
    }
    return spans;
}

QString digitsOf(const QString &text, const Span &span)
{
    QString digits = text.mid(span.start, span.end - span.start);
    digits.removeIf([](QChar c) { return c < u'0' || c > u'9'; });
    return digits;
}

void sortByStart(QList<Span> &spans)
{
    std::sort(spans.begin(), spans.end(), [](const Span &a, const Span &b) { return a.start < b.start; });
}

/// Whether `accepts` holds for a span that starts near `place`; spans come sorted, so a long text stays
/// linear.
template <typename Accepts>
bool anyNear(const QList<Span> &sorted, const Span &place, Accepts accepts)
{
    auto span = std::lower_bound(sorted.cbegin(), sorted.cend(), place.start - longestSpan,
        [](const Span &each, qsizetype start) { return each.start < start; });
    for (; span != sorted.cend() && span->start <= place.end + contextReach; ++span) {
        if (accepts(*span))
            return true;
    }
    return false;
}

bool isInside(const Span &place, const QList<Span> &sorted)
{
    return anyNear(sorted, place, [&place](const Span &span) { return span.holds(place); });
}

/// True when one of the words stands within reach on either side.
bool hasContext(const QList<Span> &words, const Span &place)
{
    return anyNear(words, place, [&place](const Span &word) {
        return word.end >= place.start - contextReach && word.start <= place.end + contextReach;
    });
}

/// The candidates (a) and (b) of domain.md 11.2, overlapping ones too.
QList<Span> bsnCandidates(const QString &text)
{
    static const QRegularExpression runs(QStringLiteral("(?<![0-9])[0-9]{8,9}(?![0-9])"));
    static const QRegularExpression threes(
        QStringLiteral("(?<![0-9])(?=([0-9]{3}[ .\\-][0-9]{3}[ .\\-][0-9]{3})(?![0-9]))"));
    static const QRegularExpression mixed(
        QStringLiteral("(?<![0-9])(?=([0-9]{3,4}[ .\\-][0-9]{2}[ .\\-][0-9]{3})(?![0-9]))"));
    return spansOf(runs, text) + spansOf(threes, text) + spansOf(mixed, text);
}

QList<Span> ibans(const QString &text)
{
    static const QRegularExpression pattern(
        QStringLiteral("(?<![A-Za-z0-9])[A-Za-z]{2}[0-9]{2}(?: ?[A-Za-z0-9]){11,30}"));
    QList<Span> spans = spansOf(pattern, text);
    for (Span &span : spans) {
        // The words after an IBAN look like more of it: the longest valid front is the IBAN.
        while (span.end > span.start && !isIban(compactNumber(text.mid(span.start, span.end - span.start))))
            --span.end;
    }
    return spans;
}

/// Telephone numbers (with "+", "00" or a prefix of 2 to 4 digits, ten in all) and dates.
QList<Span> phonesAndDates(const QString &text)
{
    static const QRegularExpression abroad(
        QStringLiteral("(?:\\+|(?<![0-9])00)[1-9](?:[ .\\-()]{0,3}[0-9]){6,13}(?![0-9])"));
    static const QRegularExpression domestic(
        QStringLiteral("(?<![0-9])0[1-9](?:[ .\\-()]{0,3}[0-9]){8}(?![0-9])"));
    static const QRegularExpression dates(QStringLiteral(
        "(?<![0-9])(?:[0-9]{1,2}-[0-9]{1,2}-[0-9]{4}|[0-9]{4}-[0-9]{1,2}-[0-9]{1,2})(?![0-9])"));
    return spansOf(abroad, text) + spansOf(domestic, text) + spansOf(dates, text);
}

QList<ScanFinding> findBsns(const QString &text)
{
    static const QRegularExpression words(
        QStringLiteral(
            "(?<!\\p{L})(?:bsn(?:nummer|nr)?s?|burgerservicenummers?|sofi|sofinummers?|persoonsnummers?)"
            "(?!\\p{L})"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    QList<ScanFinding> findings;
    const QList<Span> candidates = bsnCandidates(text);
    if (candidates.isEmpty())
        return findings;
    const QList<Span> context = spansOf(words, text);
    QList<Span> harmless = ibans(text) + phonesAndDates(text);
    sortByStart(harmless);
    for (const Span &span : candidates) {
        if (!passesElevenTest(digitsOf(text, span).rightJustified(9, u'0')))
            continue;
        if (hasContext(context, span))
            findings.append(
                {ScanFinding::Kind::Bsn, ScanFinding::Severity::Block, span.start, span.end - span.start});
        else if (!isInside(span, harmless))
            findings.append(
                {ScanFinding::Kind::Bsn, ScanFinding::Severity::Warn, span.start, span.end - span.start});
    }
    return findings;
}

/// The check digit of payment cards (ISO/IEC 7812-1, Luhn).
bool passesLuhn(const QString &digits)
{
    int sum = 0;
    for (qsizetype i = 0; i < digits.size(); ++i) {
        const int digit = digits[digits.size() - 1 - i].unicode() - u'0';
        const int counted = i % 2 == 1 ? 2 * digit : digit;
        sum += counted > 9 ? counted - 9 : counted;
    }
    return sum % 10 == 0;
}

QList<ScanFinding> findCards(const QString &text)
{
    // Issuers of payment cards start at 2 to 6; so no telephone number, barcode or timestamp is taken for
    // one.
    static const QRegularExpression pattern(
        QStringLiteral("(?<![0-9+])[2-6](?:[ \\-]?[0-9]){12,18}(?![0-9])"));
    QList<ScanFinding> findings;
    const QList<Span> harmless = ibans(text);
    for (const Span &span : spansOf(pattern, text)) {
        if (passesLuhn(digitsOf(text, span)) && !isInside(span, harmless)) {
            findings.append({ScanFinding::Kind::CardNumber, ScanFinding::Severity::Block, span.start,
                span.end - span.start});
        }
    }
    return findings;
}

QList<ScanFinding> findDocuments(const QString &text)
{
    static const QRegularExpression pattern(
        QStringLiteral("(?<![A-Za-z0-9])[A-NP-Z]{2}[0-9A-NP-Z]{6}[0-9](?![A-Za-z0-9])"));
    static const QRegularExpression words(
        QStringLiteral("paspoort|identiteitskaart|identiteitsbewijs|id-?kaart|rijbewijs|documentnummer|"
                       "document number|passport|identity card|driving licen[cs]e"),
        QRegularExpression::CaseInsensitiveOption);
    QList<ScanFinding> findings;
    const QList<Span> spans = spansOf(pattern, text);
    if (spans.isEmpty())
        return findings;
    const QList<Span> context = spansOf(words, text);
    for (const Span &span : spans) {
        const auto severity =
            hasContext(context, span) ? ScanFinding::Severity::Block : ScanFinding::Severity::Warn;
        findings.append({ScanFinding::Kind::DocumentNumber, severity, span.start, span.end - span.start});
    }
    return findings;
}

Span spanOf(const ScanFinding &finding)
{
    return {finding.position, finding.position + finding.length};
}

/// In the order of the text; of findings on one spot the gravest stays.
QList<ScanFinding> merged(QList<ScanFinding> findings)
{
    std::stable_sort(findings.begin(), findings.end(),
        [](const ScanFinding &a, const ScanFinding &b) { return a.position < b.position; });
    QList<ScanFinding> kept;
    for (const ScanFinding &finding : std::as_const(findings)) {
        if (kept.isEmpty() || !spanOf(kept.last()).touches(spanOf(finding)))
            kept.append(finding);
        else if (finding.severity > kept.last().severity)
            kept.last() = finding;
    }
    return kept;
}

} // namespace

QList<ScanFinding> scanForBsn(QStringView text)
{
    qsizetype digits = 0;
    qsizetype capitals = 0;
    for (const QChar c : text) {
        digits += c >= u'0' && c <= u'9' ? 1 : 0;
        capitals += c >= u'A' && c <= u'Z' ? 1 : 0;
    }
    if (digits < fewestDigits && (digits == 0 || digits + capitals < 9))
        return {};
    QString plain = text.toString();
    plain.replace(QChar::Nbsp, u' ');
    if (digits < fewestDigits)
        return merged(findDocuments(plain));
    return merged(findBsns(plain) + findCards(plain) + findDocuments(plain));
}

bool isBlocked(const QList<ScanFinding> &findings)
{
    return std::any_of(findings.cbegin(), findings.cend(),
        [](const ScanFinding &finding) { return finding.severity == ScanFinding::Severity::Block; });
}

QString maskBsn(const QString &text, const QList<ScanFinding> &findings)
{
    QString masked;
    qsizetype copied = 0;
    for (const ScanFinding &finding : findings) {
        masked += QStringView(text).mid(copied, finding.position - copied);
        masked += finding.kind == ScanFinding::Kind::Bsn ? QStringLiteral("[BSN verwijderd]")
                                                         : QStringLiteral("[nummer verwijderd]");
        copied = finding.position + finding.length;
    }
    masked += QStringView(text).mid(copied);
    return masked;
}

QString maskedBsn(const QString &text)
{
    return maskBsn(text, scanForBsn(text));
}
