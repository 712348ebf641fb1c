#include "app/access_package/third_persons.h"

#include "app/base/folded_text.h"
#include "app/contacts/email_address.h"
#include "app/contacts/phone_number.h"

#include <QRegularExpression>

#include <algorithm>

namespace third_persons {

namespace {

/// Runs `visit` over every text in which others may be named, with the section it is counted under.
template <typename Package, typename Visit>
void everyText(Package &package, Visit visit)
{
    for (auto &section : package.sections) {
        for (auto &row : section.rows) {
            for (auto &value : row.values) {
                if (value.kind == PackageKind::Free)
                    visit(section.key, value.text);
            }
        }
    }
    for (auto &file : package.files)
        visit(QStringLiteral("attachment"), file.name);
}

bool isOfWord(QChar sign)
{
    return sign.isLetterOrNumber() || sign == u'_';
}

/// Whether what stands from `at` on is no part of a longer word.
bool isWhole(const QString &text, qsizetype at, qsizetype length)
{
    const bool begins = at == 0 || !isOfWord(text.at(at - 1)) || !isOfWord(text.at(at));
    const qsizetype end = at + length;
    const bool ends = end == text.size() || !isOfWord(text.at(end)) || !isOfWord(text.at(end - 1));
    return begins && ends;
}

qsizetype placeOf(const QString &text, const QString &words, qsizetype from)
{
    qsizetype at = text.indexOf(words, from, Qt::CaseInsensitive);
    while (at >= 0 && !isWhole(text, at, words.size()))
        at = text.indexOf(words, at + 1, Qt::CaseInsensitive);
    return at;
}

int takeOut(QString &text, const QString &words, const QString &mark)
{
    int count = 0;
    for (qsizetype at = placeOf(text, words, 0); at >= 0; at = placeOf(text, words, at + mark.size())) {
        text.replace(at, words.size(), mark);
        ++count;
    }
    return count;
}

void addWords(const QString &text, QSet<QString> &names, QSet<QString> &folded)
{
    static const QRegularExpression word(QStringLiteral("[\\p{L}][\\p{L}\\p{M}'’-]*"));
    constexpr qsizetype most = 3; // of a family name that is written in several words
    auto matches = word.globalMatch(text);
    QStringList words;
    while (matches.hasNext())
        words.append(matches.next().captured());
    for (const QString &each : std::as_const(words))
        folded.insert(foldedText(each));
    for (qsizetype first = 0; first < words.size(); ++first) {
        QString joined;
        for (qsizetype next = first; next < std::min(first + most, words.size()); ++next) {
            joined += words.at(next);
            if (words.at(next).at(0).isUpper() && joined.size() > 1)
                names.insert(foldedLetters(joined));
        }
    }
}

} // namespace

QStringList textsOf(const AccessPackage &package)
{
    QStringList texts;
    everyText(package, [&texts](const QString &, const QString &text) {
        if (!text.isEmpty())
            texts.append(text);
    });
    return texts;
}

Traces tracesIn(const QStringList &texts)
{
    static const QRegularExpression mail(
        QStringLiteral("[^\\s<>(),;:\"\\[\\]]+@[^\\s<>(),;:\"\\[\\]]+[\\p{L}\\d]"));
    static const QRegularExpression phone(
        QStringLiteral("(?<![\\d\\w])(?:\\+|00)?\\d[\\d\\s().-]{6,}\\d(?![\\d\\w])"));
    Traces traces;
    QSet<QString> names;
    for (const QString &text : texts) {
        auto mails = mail.globalMatch(text);
        while (mails.hasNext()) {
            const QString found = mails.next().captured();
            if (const auto address = EmailAddress::parse(found))
                traces.emails.append({found, address->normalised});
        }
        auto phones = phone.globalMatch(text);
        while (phones.hasNext()) {
            const QString found = phones.next().captured();
            if (const auto number = PhoneNumber::parse(found))
                traces.phones.append({found, number->e164});
        }
        addWords(text, names, traces.words);
    }
    traces.familyNames = names.values();
    traces.familyNames.sort();
    return traces;
}

bool holds(const QString &text, const QString &words)
{
    return !words.isEmpty() && placeOf(text, words, 0) >= 0;
}

void redact(AccessPackage &package, const QStringList &passages, const QStringList &own)
{
    QStringList longestFirst;
    for (const QString &passage : passages) {
        const bool isOwn = own.contains(passage, Qt::CaseInsensitive);
        if (!passage.isEmpty() && !isOwn && !longestFirst.contains(passage, Qt::CaseInsensitive))
            longestFirst.append(passage);
    }
    std::stable_sort(longestFirst.begin(), longestFirst.end(),
        [](const QString &one, const QString &other) { return one.size() > other.size(); });
    const QString mark = package.isEnglish ? QStringLiteral("[third person]") : QStringLiteral("[derde]");
    everyText(package, [&](const QString &section, QString &text) {
        for (const QString &passage : std::as_const(longestFirst)) {
            if (const int count = takeOut(text, passage, mark); count > 0)
                package.redacted[section] += count;
        }
    });
}

} // namespace third_persons
