#include "app/staff/folded_secret.h"

#include "app/base/folded_text.h"
#include "app/vault/passphrase_bytes.h"

#include <cstring>

namespace {

using Keeps = bool (*)(QChar);

/// Tells `take` of each sign that stays.
template <typename Take>
void eachSign(const SecretBytes &utf8, Keeps keeps, Take take)
{
    eachPiece(utf8.view(), [&](QStringView piece) {
        QString folded = foldedText(piece);
        for (const QChar sign : std::as_const(folded)) {
            if (keeps(sign))
                take(sign);
        }
        wipe(folded);
    });
}

Result<SecretBytes> kept(const SecretBytes &utf8, Keeps keeps)
{
    size_t count = 0;
    eachSign(utf8, keeps, [&count](QChar) { ++count; });
    auto utf16 = SecretBytes::zeroed(count * sizeof(QChar));
    if (!utf16)
        return utf16;
    unsigned char *end = utf16->data();
    eachSign(utf8, keeps, [&end](QChar sign) {
        std::memcpy(end, &sign, sizeof sign);
        end += sizeof sign;
    });
    return utf16;
}

} // namespace

FoldedSecret::FoldedSecret(SecretBytes utf16)
    : m_utf16(std::move(utf16)), m_size(qsizetype(m_utf16.size() / sizeof(QChar)))
{}

Result<FoldedSecret> FoldedSecret::signsOf(const SecretBytes &utf8)
{
    auto signs = kept(utf8, [](QChar sign) { return !sign.isSpace(); });
    return signs ? Result<FoldedSecret>(FoldedSecret(*std::move(signs))) : signs.error();
}

Result<FoldedSecret> FoldedSecret::lettersOf(const SecretBytes &utf8)
{
    auto letters = kept(utf8, [](QChar sign) { return sign.isLetterOrNumber(); });
    return letters ? Result<FoldedSecret>(FoldedSecret(*std::move(letters))) : letters.error();
}

QStringView FoldedSecret::view() const
{
    // sodium_malloc puts the end of what it gives at the end of a page, so an even size begins evenly.
    return {reinterpret_cast<const QChar *>(m_utf16.data()), m_size};
}

void FoldedSecret::remove(QStringView word)
{
    if (word.isEmpty())
        return;
    auto *signs = reinterpret_cast<QChar *>(m_utf16.data());
    for (qsizetype at = view().indexOf(word); at >= 0; at = view().indexOf(word, at)) {
        const qsizetype after = at + word.size();
        std::memmove(signs + at, signs + after, size_t(m_size - after) * sizeof(QChar));
        m_size -= word.size();
    }
}
