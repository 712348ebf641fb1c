#pragma once

#include "app/backup/backup_sink.h"
#include "app/backup/content_hash.h"

/// Takes the decrypted content of a backup apart as it comes: the manifest's length (u32, big-endian), the
/// manifest, then its sections. Holds the manifest in memory and nothing else.
class BackupContent final
{
public:
    /// `length` is that of the whole content in bytes; without a sink it is only judged.
    BackupContent(qint64 length, BackupSink *sink) : m_length(length), m_sink(sink) {}

    /// Damaged ("backup.manifest", "backup.content", or "backup.section" with its name), or what the sink
    /// says.
    Outcome take(QByteArrayView bytes);
    /// Damaged ("backup.content") when something is missing.
    Outcome finish() const;
    const BackupManifest &manifest() const { return m_manifest; }

private:
    Outcome takeManifest(QByteArrayView &bytes);
    Outcome takeSection(QByteArrayView &bytes);
    Outcome openManifest();
    Outcome enterSection();
    Outcome leaveSection();
    bool isInManifest() const { return m_beginning.size() < m_wanted; }

    qint64 m_length;
    BackupSink *m_sink;
    QByteArray m_beginning;
    qsizetype m_wanted = 4; ///< of the length and the manifest, as far as known
    BackupManifest m_manifest;
    qsizetype m_current = 0;
    qint64 m_left = 0; ///< of the current section
    ContentHash m_hash;
};
