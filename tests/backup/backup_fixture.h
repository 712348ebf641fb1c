#pragma once

#include "app/backup/backup_medium.h"
#include "app/backup/backup_reader.h"
#include "app/backup/backup_sink.h"
#include "app/backup/backup_writer.h"

#include <QHash>

/// An office in miniature: who signs, who reads, and something to back up.
namespace backup_fixture {

SecretBytes secret(char filling);
SeedSigner signer(char filling = 's');
/// Of signer().
const QByteArray &signerKey();
/// The X25519 public key that belongs to secret(filling).
QByteArray boxKey(char filling);

/// Bytes that repeat only after long.
QByteArray filler(qsizetype size, quint32 seed);
BackupSection section(const QString &name, const QByteArray &bytes);
/// Sealed to a member ('m') and to the recovery key ('r'), signed by 's'.
BackupRequest request(const QList<BackupSection> &sections);

/// Holds what is written, and fails where it is told to.
class MemoryMedium final : public BackupMedium
{
public:
    Outcome create(const QString &name) override;
    Outcome write(QByteArrayView bytes) override;
    Outcome sync() override;
    Result<std::unique_ptr<QIODevice>> reread() override;
    Outcome publish() override;
    void discard() override;

    QHash<QString, QByteArray> files;
    qint64 room = -1;            ///< bytes it takes before it is full; -1 for all
    bool failsToSync = false;    ///< fsync() gives EIO
    bool failsToPublish = false; ///< the folder went away before the name was given
    qsizetype flipAt = -1;       ///< the medium keeps another byte than it was given here

private:
    QString m_name;
};

/// Keeps everything that it is handed.
class KeepingSink final : public BackupSink
{
public:
    Outcome begin(const BackupManifest &manifest) override;
    Outcome beginSection(const SectionRecord &section) override;
    Outcome write(QByteArrayView bytes) override;
    Outcome endSection(const SectionRecord &section) override;

    QStringList names;
    QHash<QString, QByteArray> sections;
    QStringList ended;
    bool isTouched = false;
    bool refuses = false;
};

/// The bytes of a backup of these sections.
QByteArray written(const QList<BackupSection> &sections);
/// What opening, unlocking with `key` and extracting comes to.
Result<BackupManifest> extracted(
    const QByteArray &bytes, BackupSink &sink, char key = 'm', const QByteArray &trusted = signerKey());

} // namespace backup_fixture
