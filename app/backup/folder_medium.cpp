#include "app/backup/folder_medium.h"

#include "app/backup/backup_error.h"
#include "app/backup/volume_facts.h"
#include "app/vault/durable_file.h"

#include <QDir>
#include <QFileInfo>

namespace {

/// Less than this is full: a file system hands out its last blocks unevenly.
constexpr qint64 crumbs = 256 * 1024;

} // namespace

FolderMedium::FolderMedium(QString folder) : m_folder(std::move(folder)) {}

FolderMedium::~FolderMedium()
{
    if (!m_isNamed)
        FolderMedium::discard();
}

Outcome FolderMedium::create(const QString &name)
{
    m_path = QDir(m_folder).filePath(name);
    if (!QFileInfo(m_folder).isDir())
        return backupError(Failure::Unavailable, "destination-absent");
    if (QFileInfo::exists(m_path) || QFileInfo::exists(partPath()))
        return Error{Failure::Duplicate, QStringLiteral("backup.exists")};
    m_part.setFileName(partPath());
    // Chunks are large enough; a second buffer would hold back errors.
    if (!m_part.open(QIODevice::WriteOnly | QIODevice::NewOnly | QIODevice::Unbuffered,
            QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        return trouble("destination-read-only");
    m_isBegun = true;
    return done;
}

Outcome FolderMedium::write(QByteArrayView bytes)
{
    if (m_part.write(bytes.data(), bytes.size()) != bytes.size())
        return trouble("write");
    return done;
}

Outcome FolderMedium::sync()
{
    if (!durable_file::sync(m_part))
        return trouble("sync");
    m_part.close();
    return m_part.error() == QFileDevice::NoError ? Outcome(done) : Outcome(trouble("sync"));
}

Result<std::unique_ptr<QIODevice>> FolderMedium::reread()
{
    auto file = std::make_unique<QFile>(partPath());
    if (!file->open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return trouble("read");
    durable_file::forget(*file);
    return std::unique_ptr<QIODevice>(std::move(file));
}

Outcome FolderMedium::publish()
{
    if (QFileInfo::exists(m_path))
        return Error{Failure::Duplicate, QStringLiteral("backup.exists")};
    if (!durable_file::rename(partPath(), m_path))
        return trouble("rename");
    if (!durable_file::syncFolder(m_folder)) {
        const Error why = trouble("sync");
        QFile::remove(m_path);
        m_isBegun = false;
        return why;
    }
    m_isNamed = true;
    return done;
}

void FolderMedium::discard()
{
    if (!m_isBegun)
        return;
    m_part.close();
    QFile::remove(partPath());
    m_isBegun = false;
}

/// Why the folder did not do it, judged by what it is now.
Error FolderMedium::trouble(const char *otherwise) const
{
    const VolumeFacts facts = volumeFactsOf(m_folder);
    if (!facts.isPresent || (m_isBegun && !QFileInfo::exists(partPath())))
        return backupError(Failure::Unavailable, "pulled-out");
    if (facts.isReadOnly)
        return backupError(Failure::Unavailable, "destination-read-only");
    if (m_part.error() == QFileDevice::ResourceError || (facts.free >= 0 && facts.free < crumbs))
        return backupError(Failure::Unavailable, "destination-full");
    if (m_isBegun && isFat32(facts) && QFileInfo(partPath()).size() + crumbs > longestOnFat32)
        return backupError(Failure::Unavailable, "too-large-for-fat32");
    return backupError(Failure::Unavailable, otherwise);
}
