#include "app/staff/passphrase.h"

#include "app/base/folded_text.h"

#include <QRegularExpression>
#include <QSet>

#include <sodium.h>
#include <tuple>

namespace {

constexpr int shortest = 15;
constexpr int longest = 128;

QByteArray prepared(const QString &passphrase)
{
    return passphrase.normalized(QString::NormalizationForm_KC).toUtf8();
}

Error refused(const char *reason)
{
    return Error{Failure::Invalid, QStringLiteral("passphrase.") + QLatin1String(reason)};
}

/// Takes out every word of the text that has three letters or more, and the text as a whole.
void takeOut(QString &rest, const QString &text)
{
    static const QRegularExpression between(QStringLiteral("[^\\p{L}\\p{M}\\p{N}]+"));
    QStringList words = text.normalized(QString::NormalizationForm_KC).split(between, Qt::SkipEmptyParts);
    words.prepend(text.normalized(QString::NormalizationForm_KC));
    for (const QString &word : std::as_const(words)) {
        const QString folded = foldedLetters(word);
        if (folded.size() >= 3)
            rest.remove(folded);
    }
}

/// "qwertqwertqwert": nothing but one short piece, over and over.
bool isRepetition(const QString &folded)
{
    for (qsizetype period = 1; period <= 7 && 2 * period <= folded.size(); ++period) {
        if (QStringView(folded).mid(period) == QStringView(folded).chopped(period))
            return true;
    }
    return false;
}

const QStringList &commonWords()
{
    static const QStringList words = {QStringLiteral("wachtwoord"), QStringLiteral("wachtzin"),
        QStringLiteral("welkom"), QStringLiteral("welcome"), QStringLiteral("password"),
        QStringLiteral("passphrase"), QStringLiteral("klantkluis"), QStringLiteral("geheim"),
        QStringLiteral("secret"), QStringLiteral("letmein"), QStringLiteral("iloveyou"),
        QStringLiteral("admin"), QStringLiteral("beheerder"), QStringLiteral("qwertyuiop"),
        QStringLiteral("asdfghjkl"), QStringLiteral("zxcvbnm"), QStringLiteral("qwerty"),
        QStringLiteral("azerty"), QStringLiteral("1234567890"), QStringLiteral("123456"),
        QStringLiteral("987654"), QStringLiteral("abcdefghij"), QStringLiteral("abcdef")};
    return words;
}

constexpr qsizetype leastOfOwn = 8;

} // namespace

HashCost HashCost::usual()
{
    return {crypto_pwhash_OPSLIMIT_MODERATE, crypto_pwhash_MEMLIMIT_MODERATE};
}

HashCost HashCost::cheapest()
{
    return {crypto_pwhash_OPSLIMIT_MIN, crypto_pwhash_MEMLIMIT_MIN};
}

Outcome checkPassphrase(const QString &passphrase, const QString &memberName, const QString &organisation)
{
    const QString text = passphrase.normalized(QString::NormalizationForm_KC);
    const qsizetype length = text.toUcs4().size();
    if (length < shortest)
        return refused("short");
    if (length > longest)
        return refused("long");
    QString signs = foldedText(text);
    signs.removeIf([](QChar c) { return c.isSpace(); });
    if (QSet<QChar>(signs.begin(), signs.end()).size() < 5 || isRepetition(signs))
        return refused("repetitive");
    const QString folded = foldedLetters(text);
    QString rest = folded;
    for (const QString &word : commonWords())
        rest.remove(word);
    if (rest.size() < leastOfOwn && rest.size() < folded.size())
        return refused("common");
    const qsizetype before = rest.size();
    takeOut(rest, memberName);
    takeOut(rest, organisation);
    if (rest.size() < leastOfOwn && rest.size() < before)
        return refused("own-name");
    return done;
}

Result<QString> hashPassphrase(const QString &passphrase, HashCost cost)
{
    // Without it Argon2id runs in its slowest form.
    if (sodium_init() < 0)
        return Error{Failure::Unavailable, QStringLiteral("passphrase.memory")};
    QByteArray bytes = prepared(passphrase);
    char hash[crypto_pwhash_STRBYTES];
    const int failed =
        crypto_pwhash_str_alg(hash, bytes.constData(), static_cast<unsigned long long>(bytes.size()),
            cost.operations, cost.memory, crypto_pwhash_ALG_ARGON2ID13);
    sodium_memzero(bytes.data(), static_cast<size_t>(bytes.size()));
    if (failed != 0)
        return Error{Failure::Unavailable, QStringLiteral("passphrase.memory")};
    return QString::fromLatin1(hash);
}

bool passphraseMatches(const QString &hash, const QString &passphrase)
{
    if (sodium_init() < 0)
        return false;
    QByteArray bytes = prepared(passphrase);
    const bool matches = crypto_pwhash_str_verify(hash.toLatin1().constData(), bytes.constData(),
                             static_cast<unsigned long long>(bytes.size())) == 0;
    sodium_memzero(bytes.data(), static_cast<size_t>(bytes.size()));
    return matches;
}

void pretendToCompare(const QString &passphrase, HashCost cost)
{
    std::ignore = hashPassphrase(passphrase, cost);
}
