#include "app/staff/passphrase.h"

#include "app/base/folded_text.h"
#include "app/staff/folded_secret.h"
#include "app/vault/passphrase_bytes.h"

#include <QRegularExpression>

#include <algorithm>
#include <sodium.h>
#include <tuple>

namespace {

constexpr int shortest = 15;
constexpr int longestPassphrase = 128;
constexpr qsizetype leastOfOwn = 8;

Error passphraseRefused(const char *reason)
{
    return Error{Failure::Invalid, QStringLiteral("passphrase.") + QLatin1String(reason)};
}

/// Takes out every word of the text that has three letters or more, and the text as a whole.
void takeOut(FoldedSecret &rest, const QString &text)
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
bool isRepetition(QStringView folded)
{
    for (qsizetype period = 1; period <= 7 && 2 * period <= folded.size(); ++period) {
        if (folded.mid(period) == folded.chopped(period))
            return true;
    }
    return false;
}

bool hasManySigns(QStringView folded)
{
    constexpr int enough = 5;
    int different = 0;
    for (qsizetype i = 0; i < folded.size() && different < enough; ++i)
        different += folded.first(i).contains(folded.at(i)) ? 0 : 1;
    return different >= enough;
}

qsizetype lengthOf(const SecretBytes &utf8)
{
    return std::count_if(
        utf8.data(), utf8.data() + utf8.size(), [](unsigned char byte) { return (byte & 0xc0) != 0x80; });
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

/// Words are taken out of a copy of its letters.
Outcome checkWords(const SecretBytes &utf8, const QString &memberName, const QString &organisation)
{
    auto rest = FoldedSecret::lettersOf(utf8);
    if (!rest)
        return rest.error();
    const qsizetype whole = rest->view().size();
    for (const QString &word : commonWords())
        rest->remove(word);
    if (rest->view().size() < leastOfOwn && rest->view().size() < whole)
        return passphraseRefused("common");
    const qsizetype before = rest->view().size();
    takeOut(*rest, memberName);
    takeOut(*rest, organisation);
    if (rest->view().size() < leastOfOwn && rest->view().size() < before)
        return passphraseRefused("own-name");
    return done;
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

Outcome checkPassphrase(const SecretText &passphrase, const QString &memberName, const QString &organisation)
{
    const auto text = preparedPassphrase(passphrase);
    if (!text)
        return text.error();
    const qsizetype length = lengthOf(*text);
    if (length < shortest)
        return passphraseRefused("short");
    if (length > longestPassphrase)
        return passphraseRefused("long");
    const auto signs = FoldedSecret::signsOf(*text);
    if (!signs)
        return signs.error();
    if (!hasManySigns(signs->view()) || isRepetition(signs->view()))
        return passphraseRefused("repetitive");
    return checkWords(*text, memberName, organisation);
}

Result<QString> hashPassphrase(const SecretText &passphrase, HashCost cost)
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

bool passphraseMatches(const QString &hash, const SecretText &passphrase)
{
    const auto bytes = preparedPassphrase(passphrase);
    return bytes &&
        crypto_pwhash_str_verify(hash.toLatin1().constData(), bytes->view().data(), bytes->size()) == 0;
}

void pretendToCompare(const SecretText &passphrase, HashCost cost)
{
    std::ignore = hashPassphrase(passphrase, cost);
}
