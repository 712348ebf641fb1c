#include "app/staff/passphrase.h"

#include "app/base/folded_text.h"
#include "app/vault/passphrase_bytes.h"

#include <QRegularExpression>
#include <QSet>

#include <sodium.h>
#include <tuple>

namespace {

constexpr int shortest = 15;
constexpr int longest = 128;

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
    const Error none{Failure::Unavailable, QStringLiteral("passphrase.memory")};
    // Starts libsodium too, without which Argon2id runs in its slowest form.
    const auto bytes = preparedPassphrase(passphrase);
    if (!bytes)
        return none;
    char hash[crypto_pwhash_STRBYTES];
    const int failed = crypto_pwhash_str_alg(hash, bytes->view().data(), bytes->size(), cost.operations,
        cost.memory, crypto_pwhash_ALG_ARGON2ID13);
    if (failed != 0)
        return none;
    return QString::fromLatin1(hash);
}

bool passphraseMatches(const QString &hash, const QString &passphrase)
{
    const auto bytes = preparedPassphrase(passphrase);
    return bytes &&
        crypto_pwhash_str_verify(hash.toLatin1().constData(), bytes->view().data(), bytes->size()) == 0;
}

void pretendToCompare(const QString &passphrase, HashCost cost)
{
    std::ignore = hashPassphrase(passphrase, cost);
}
