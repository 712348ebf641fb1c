#include "app/staff/passphrase.h"

#include "app/base/folded_text.h"

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

bool isMadeOf(const QString &folded, const QString &word)
{
    const QString foldedWord = foldedLetters(word);
    if (foldedWord.size() < 3)
        return false;
    QString rest = folded;
    rest.remove(foldedWord);
    return rest.size() < 8 && rest.size() != folded.size();
}

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
    const qsizetype length = passphrase.normalized(QString::NormalizationForm_KC).toUcs4().size();
    if (length < shortest)
        return refused("short");
    if (length > longest)
        return refused("long");
    const QString folded = foldedLetters(passphrase);
    QSet<QChar> letters(folded.begin(), folded.end());
    if (letters.size() < 5)
        return refused("repetitive");
    static const QStringList common = {QStringLiteral("wachtwoord"), QStringLiteral("welkom"),
        QStringLiteral("password"), QStringLiteral("passphrase"), QStringLiteral("wachtzin"),
        QStringLiteral("klantkluis"), QStringLiteral("qwertyuiop"), QStringLiteral("1234567890"),
        QStringLiteral("abcdefghij"), QStringLiteral("geheim"), QStringLiteral("letmein")};
    for (const QString &word : common) {
        if (isMadeOf(folded, word))
            return refused("common");
    }
    if (isMadeOf(folded, memberName) || isMadeOf(folded, organisation))
        return refused("own-name");
    return done;
}

Result<QString> hashPassphrase(const QString &passphrase, HashCost cost)
{
    QByteArray bytes = prepared(passphrase);
    char hash[crypto_pwhash_STRBYTES];
    const int failed = crypto_pwhash_str_alg(hash, bytes.constData(),
        static_cast<unsigned long long>(bytes.size()), cost.operations, cost.memory, crypto_pwhash_ALG_ARGON2ID13);
    sodium_memzero(bytes.data(), static_cast<size_t>(bytes.size()));
    if (failed != 0)
        return Error{Failure::Unavailable, QStringLiteral("passphrase.memory")};
    return QString::fromLatin1(hash);
}

bool passphraseMatches(const QString &hash, const QString &passphrase)
{
    QByteArray bytes = prepared(passphrase);
    const bool matches = crypto_pwhash_str_verify(hash.toLatin1().constData(), bytes.constData(),
                             static_cast<unsigned long long>(bytes.size()))
        == 0;
    sodium_memzero(bytes.data(), static_cast<size_t>(bytes.size()));
    return matches;
}

void pretendToCompare(const QString &passphrase, HashCost cost)
{
    std::ignore = hashPassphrase(passphrase, cost);
}
