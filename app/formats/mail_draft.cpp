#include "app/formats/mail_draft.h"

#include <QCryptographicHash>

#include <algorithm>

namespace {

constexpr qsizetype base64Line = 76;

void appendBase64(QByteArray &message, const QByteArray &content)
{
    const QByteArray encoded = content.toBase64();
    for (qsizetype from = 0; from < encoded.size(); from += base64Line)
        message.append(encoded.mid(from, base64Line)).append("\r\n");
}

/// Words of at most 75 signs, folded on lines of their own (RFC 2047, section 2); never within a letter.
QByteArray encodedHeader(const QString &text)
{
    const bool isPlain = text.size() <= 60 &&
        std::all_of(text.begin(), text.end(), [](QChar sign) { return sign >= u' ' && sign < QChar(127); });
    if (isPlain)
        return text.toLatin1();
    // 39 bytes make 52 signs, and with what stands around them and "Subject: " a line of 73.
    constexpr qsizetype mostBytes = 39;
    QByteArray header;
    QByteArray word;
    const auto flush = [&] {
        header.append(header.isEmpty() ? "" : "\r\n ")
            .append("=?UTF-8?B?")
            .append(word.toBase64())
            .append("?=");
        word.clear();
    };
    for (const uint point : text.toUcs4()) {
        const auto code = static_cast<char32_t>(point < 0x20 ? 0x20 : point);
        const QByteArray letter = QString::fromUcs4(&code, 1).toUtf8();
        if (word.size() + letter.size() > mostBytes)
            flush();
        word.append(letter);
    }
    flush();
    return header;
}

/// An address that is one line of plain signs, so that it can neither end the header nor need encoding.
bool isPlainAddress(const QString &address)
{
    return address.contains(u'@') && address.size() <= 254 &&
        std::all_of(address.begin(), address.end(), [](QChar sign) {
            return sign > u' ' && sign < QChar(127) && sign != u',' && sign != u';' && sign != u'<';
        });
}

void appendText(QByteArray &message, QString text)
{
    text.replace(QStringLiteral("\r\n"), QStringLiteral("\n"))
        .replace(QStringLiteral("\n"), QStringLiteral("\r\n"));
    message.append("Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n");
    appendBase64(message, text.toUtf8());
}

} // namespace

QByteArray emlOf(const MailDraft &draft)
{
    QByteArray message = "X-Unsent: 1\r\n";
    if (isPlainAddress(draft.receiver))
        message.append("To: ").append(draft.receiver.toLatin1()).append("\r\n");
    message.append("Subject: ").append(encodedHeader(draft.subject)).append("\r\nMIME-Version: 1.0\r\n");
    if (draft.attachmentName.isEmpty()) {
        appendText(message, draft.text);
        return message;
    }
    // In no line of base64: it begins with two signs that base64 does not have.
    const QByteArray boundary = "=_klantkluis_" +
        QCryptographicHash::hash(draft.attachment, QCryptographicHash::Sha256).toHex().left(32);
    message.append("Content-Type: multipart/mixed;\r\n boundary=\"").append(boundary);
    message.append("\"\r\n\r\n--").append(boundary).append("\r\n");
    appendText(message, draft.text);
    message.append("--").append(boundary);
    message.append("\r\nContent-Type: application/zip\r\nContent-Transfer-Encoding: base64\r\n"
                   "Content-Disposition: attachment; filename=\"");
    message.append(draft.attachmentName.toLatin1()).append("\"\r\n\r\n");
    appendBase64(message, draft.attachment);
    message.append("--").append(boundary).append("--\r\n");
    return message;
}
