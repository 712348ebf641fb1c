#include "app/vault/secret_text.h"

#include "app/vault/utf8.h"

SecretText::SecretText(SecretBytes utf8)
    : m_utf8(utf8.isEmpty() ? nullptr : std::make_shared<const SecretBytes>(std::move(utf8)))
{}

Result<SecretText> SecretText::copyOf(QStringView text)
{
    if (text.isEmpty())
        return SecretText();
    auto wide = SecretBytes::zeroed(size_t(text.size()) * utf8::longest);
    if (!wide)
        return wide.error();
    size_t end = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        char32_t sign = text.at(i).unicode();
        if (text.at(i).isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate())
            sign = QChar::surrogateToUcs4(QChar(char16_t(sign)), text.at(++i));
        else if (text.at(i).isSurrogate())
            sign = U'?'; // half a sign, as QString::toUtf8() writes it
        end += utf8::write(sign, wide->data() + end);
    }
    auto exact = SecretBytes::copyOf(wide->view().first(qsizetype(end)));
    return exact ? Result<SecretText>(SecretText(*std::move(exact))) : Result<SecretText>(exact.error());
}

bool SecretText::equals(const SecretText &other) const
{
    if (isEmpty() || other.isEmpty())
        return isEmpty() == other.isEmpty();
    return m_utf8->equals(*other.m_utf8);
}
