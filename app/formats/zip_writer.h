#pragma once

#include "app/base/result.h"
#include "app/vault/secret_text.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QList>
#include <QString>

#include <limits>

/// Archives made and opened in memory, so that what is inside never lies on a disk in the clear.
namespace zip_writer {

struct Entry
{
    QString name = {};
    QByteArray content = {};
};

/// Without encryption, for formats that are archives themselves.
Result<QByteArray> packed(const QList<Entry> &entries);

/// One entry, encrypted with AES-256 (WinZip AE-2), which 7-Zip and WinZip open and Windows' own folders do
/// not. The passphrase must not be empty and hold no zero byte.
Result<QByteArray> encrypted(const Entry &entry, const SecretText &passphrase);

/// The same with several; names are to be read without the passphrase, so they must say nothing of anybody.
Result<QByteArray> encryptedAll(const QList<Entry> &entries, const SecretText &passphrase);

/// Every entry of an archive that encrypted() made. Errors of opened().
Result<QList<Entry>> openedAll(QByteArrayView archive, const SecretText &passphrase,
    qint64 mostBytes = std::numeric_limits<qint64>::max());

/// The content of the only entry of an archive that encrypted() made. Invalid "zip.damaged" when it is not
/// one, the passphrase is another, or it says that it holds more than `mostBytes`.
Result<QByteArray> opened(QByteArrayView archive, const SecretText &passphrase,
    qint64 mostBytes = std::numeric_limits<qint64>::max());

} // namespace zip_writer
