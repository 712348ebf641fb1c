#pragma once

#include "app/backup/backup_manifest.h"
#include "app/backup/backup_progress.h"
#include "app/backup/backup_section.h"
#include "app/backup/content_hash.h"

/// Reads a section into BLAKE2b-256. ChangedMeanwhile ("backup.section", with its name) when it is shorter
/// than it said; Cancelled ("backup.cancelled").
Result<SectionRecord> measured(const BackupSection &section, const BackupProgress &progress);

/// The content of a backup as one row of bytes: the manifest's length (u32, big-endian), the manifest, and
/// the sections in its order without anything between them.
class SectionFeed final
{
public:
    SectionFeed(const BackupManifest &manifest, const QList<BackupSection> &sections);

    /// In bytes.
    qint64 length() const { return m_length; }
    /// Exactly so many bytes. ChangedMeanwhile ("backup.section", with its name) when a section no longer is
    /// what was measured.
    Outcome fill(char *to, qint64 count);

private:
    Result<qint64> some(char *to, qint64 room);
    Outcome endSections();

    const QList<BackupSection> &m_sections;
    QList<SectionRecord> m_records;
    QByteArray m_beginning;
    qint64 m_length = 0;
    qsizetype m_taken = 0;
    qsizetype m_current = 0;
    qint64 m_offset = 0;
    ContentHash m_hash;
};
