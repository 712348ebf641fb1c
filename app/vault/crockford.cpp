#include "app/vault/crockford.h"

#include "app/vault/utf8.h"

namespace crockford {

namespace {

constexpr QStringView signs = u"0123456789ABCDEFGHJKMNPQRSTVWXYZ*~$=U";
constexpr unsigned digits = 32;

} // namespace

QChar digit(unsigned value)
{
    return signs.at(qsizetype(value % digits));
}

QChar checkDigit(unsigned remainder)
{
    return signs.at(qsizetype(remainder % unsigned(signs.size())));
}

std::optional<unsigned> checkValueOf(QChar sign)
{
    const QChar capital = sign.toUpper();
    if (capital == u'O')
        return 0;
    if (capital == u'I' || capital == u'L')
        return 1;
    const qsizetype value = signs.indexOf(capital);
    return value < 0 ? std::nullopt : std::optional(unsigned(value));
}

std::optional<unsigned> valueOf(QChar sign)
{
    const auto value = checkValueOf(sign);
    return value && *value < digits ? value : std::nullopt;
}

Result<SecretBytes> withoutGaps(const SecretText &typed)
{
    const QByteArrayView text = typed.utf8();
    auto signs = SecretBytes::zeroed(size_t(text.size()));
    if (!signs)
        return signs;
    size_t count = 0;
    for (qsizetype at = 0; at < text.size();) {
        const char32_t sign = utf8::read(text, at);
        if (!QChar::isSpace(sign) && QChar::category(sign) != QChar::Punctuation_Dash)
            signs->data()[count++] = sign < 0x80 ? static_cast<unsigned char>(sign) : '?';
    }
    return SecretBytes::copyOf(signs->view().first(qsizetype(count)));
}

QString grouped(const QString &text, qsizetype size)
{
    QString spread;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (i > 0 && i % size == 0)
            spread.append(u'-');
        spread.append(text.at(i));
    }
    return spread;
}

} // namespace crockford
