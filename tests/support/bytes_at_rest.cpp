#include "support/bytes_at_rest.h"

#include "app/storage/file_key.h"
#include "app/vault/page_cipher.h"
#include "app/vault/vault_vfs.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTest>
#include <QtEndian>

namespace tests {

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

PageCipher cipherOf(const FileKey &key)
{
    const OpenVault &vault = key.vault();
    return *PageCipher::make(*vault.pageKey(), vault.vault().toRfc4122(), vault.epoch());
}

bool decrypt(const PageCipher &cipher, PageCipher::Kind kind, quint32 number, QByteArray &bytes, qsizetype at)
{
    return cipher.open(kind, number, reinterpret_cast<unsigned char *>(bytes.data() + at));
}

/// The pages of the file itself, behind the two copies of its header.
QByteArray pages(const PageCipher &cipher, const QString &path)
{
    QByteArray bytes = contentOf(path);
    quint32 number = 1;
    for (qsizetype at = vault_vfs::headerBytes; at < bytes.size(); at += vault_vfs::pageBytes, ++number) {
        if (!decrypt(cipher, PageCipher::Kind::Main, number, bytes, at)) {
            QTest::qFail(
                qPrintable(QStringLiteral("page %1 cannot be read").arg(number)), __FILE__, __LINE__);
            return {};
        }
    }
    return bytes;
}

/// The frames of the log: 32 bytes of its own, then 24 that begin with the page's number, and the page.
QByteArray frames(const PageCipher &cipher, const QString &path)
{
    constexpr qsizetype headBytes = 32;
    constexpr qsizetype frameHeadBytes = 24;
    QByteArray bytes = contentOf(path);
    for (qsizetype at = headBytes; at + frameHeadBytes + vault_vfs::pageBytes <= bytes.size();
         at += frameHeadBytes + vault_vfs::pageBytes) {
        const auto number = qFromBigEndian<quint32>(bytes.constData() + at);
        if (!decrypt(cipher, PageCipher::Kind::Log, number, bytes, at + frameHeadBytes)) {
            QTest::qFail("a frame of the log cannot be read", __FILE__, __LINE__);
            return {};
        }
    }
    return bytes;
}

} // namespace

QByteArrayList bytesAtRest(const Location &location)
{
    if (!location.key)
        return {};
    const PageCipher cipher = cipherOf(*location.key);
    const QFileInfoList files = QFileInfo(location.target).dir().entryInfoList(QDir::Files | QDir::Hidden);
    QByteArrayList all;
    for (const QFileInfo &file : files) {
        if (file.filePath() == location.target)
            all.append(pages(cipher, file.filePath()));
        else if (file.filePath() == location.target + QStringLiteral("-wal"))
            all.append(frames(cipher, file.filePath()));
        else
            all.append(contentOf(file.filePath()));
    }
    return all;
}

bool holdText(const QByteArrayList &bytes, const QString &text)
{
    const QByteArray utf8 = text.toUtf8();
    const QByteArray utf16(reinterpret_cast<const char *>(text.utf16()), text.size() * 2);
    for (const QByteArray &piece : bytes) {
        if (piece.contains(utf8) || piece.contains(utf16))
            return true;
    }
    return false;
}

} // namespace tests
