#include "app/formats/file_text.h"

#include "app/formats/mail_part.h"
#include "app/formats/mail_text.h"
#include "app/formats/office_text.h"
#include "app/formats/pdf_text.h"

namespace {

/// Files in messages in messages; deeper than people forward, and no deeper.
constexpr int deepestFile = 8;

FileText readFile(const QByteArray &content, const QString &mediaType, int depth);

/// The files in a message; what it says itself is read by mailTextOf().
void readFilesIn(const MailPart &part, int depth, FileText &read)
{
    if (depth >= deepestFile) {
        read.isWhole = false;
        return;
    }
    const QList<MailPart> inside = part.parts();
    for (const MailPart &each : inside)
        readFilesIn(each, depth + 1, read);
    if (!inside.isEmpty() || !part.isAttachment())
        return;
    const FileText file = readFile(part.content(), part.mediaType(), depth + 1);
    read.words += u'\n' + part.fileName() + u'\n' + file.words;
    read.isWhole &= file.isWhole;
}

FileText readMessage(const QByteArray &content, int depth)
{
    const MailText mail = mailTextOf(content);
    FileText read{mail.subject + u'\n' + mail.body, true};
    readFilesIn(MailPart(content), depth, read);
    return read;
}

FileText readFile(const QByteArray &content, const QString &mediaType, int depth)
{
    if (content.startsWith("PK\x03\x04"))
        return officeTextOf(content);
    // Office programs of before, or a document that is locked with a password.
    if (content.startsWith("\xD0\xCF\x11\xE0"))
        return {{}, false};
    if (content.startsWith("%PDF") || mediaType == QLatin1String("application/pdf"))
        return pdfTextOf(content);
    if (mediaType == QLatin1String("message/rfc822"))
        return readMessage(content, depth);
    if (!mediaType.startsWith(QLatin1String("text/")))
        return {}; // a picture, a sound: no words
    return {QString::fromUtf8(content), true};
}

} // namespace

FileText fileTextOf(const QByteArray &content, const QString &mediaType)
{
    FileText read = readFile(content, mediaType, 0);
    if (read.words.size() > mostWordsOfAFile) {
        read.words.truncate(mostWordsOfAFile);
        read.isWhole = false;
    }
    return read;
}
