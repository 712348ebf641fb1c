#include "app/backup/restored_file.h"

#include "app/storage/file_replacement.h"
#include "app/vault/durable_file.h"
#include "app/vault/vault_vfs.h"

#include <QFile>
#include <QFileInfo>

#include <tuple>

namespace {

/// Puts the pages behind the headers, and keeps the ledger.
class PagesSink final : public BackupSink
{
public:
    PagesSink(RawFile &file, QByteArray &ledger) : m_file(file), m_ledger(ledger) {}

    Outcome begin(const BackupManifest & /*manifest*/) override { return done; }

    Outcome beginSection(const SectionRecord &section) override
    {
        m_isPages = section.name == QLatin1String("database");
        m_isLedger = section.name == QLatin1String("ledger");
        return done;
    }

    Outcome write(QByteArrayView bytes) override
    {
        if (m_isLedger)
            m_ledger.append(bytes);
        if (!m_isPages)
            return done;
        auto written = m_file.write(vault_vfs::headerBytes + m_offset, bytes);
        m_offset += bytes.size();
        return written;
    }

    Outcome endSection(const SectionRecord & /*section*/) override { return done; }

private:
    RawFile &m_file;
    QByteArray &m_ledger;
    qint64 m_offset = 0;
    bool m_isPages = false;
    bool m_isLedger = false;
};

} // namespace

RestoredFile::RestoredFile(const QString &path) : m_path(path)
{
    wipe();
}

RestoredFile::~RestoredFile()
{
    m_line.reset();
    if (!m_isGiven)
        wipe();
}

void RestoredFile::wipe() const
{
    for (const auto *ending : {"-wal", "-shm", "-journal"})
        QFile::remove(m_path + QLatin1String(ending));
    std::ignore = file_replacement::wipe(m_path);
}

Result<BackupManifest> RestoredFile::fill(OpenedBackup &backup, const BackupProgress &progress)
{
    const auto file = RawFile::open(m_path, RawFile::Mode::ReadWrite);
    if (!file)
        return file.error();
    PagesSink sink(**file, m_ledger);
    auto manifest = backup.reader().extract(backup.trusted(), sink, progress);
    if (!manifest)
        return manifest;
    if (auto synced = (*file)->sync(); !synced)
        return synced.error();
    return manifest;
}

Result<Connection *> RestoredFile::open(OpenVault vault)
{
    auto key = FileKey::make(std::move(vault), FileKey::Of::OldFile);
    if (!key)
        return key.error();
    Location place = Location::embedded(m_path);
    m_key = *key;
    place.key = *std::move(key);
    auto line = Connection::open(place, Connection::Access::ReadWrite);
    if (!line)
        return line.error();
    m_line = *std::move(line);
    return m_line.get();
}

Outcome RestoredFile::close()
{
    if (!m_line)
        return done;
    if (auto emptied = m_line->checkpoint(); !emptied)
        return emptied;
    m_line.reset();
    return done;
}

Outcome RestoredFile::giveTo(const QString &target)
{
    if (auto closed = close(); !closed)
        return closed;
    if (QFileInfo::exists(target))
        return Error{Failure::Duplicate, QStringLiteral("file.exists")};
    if (auto renamed = durable_file::rename(m_path, target); !renamed)
        return renamed;
    m_isGiven = true;
    return durable_file::syncFolder(QFileInfo(target).absolutePath());
}
