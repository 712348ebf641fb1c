#include "app/formats/staged_file.h"

#include "app/vault/durable_file.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

Error unstaged()
{
    return Error{Failure::Unavailable, u"file.write"_s};
}

} // namespace

StagedFile::StagedFile(const QString &path)
    : m_path(path), m_file(QFileInfo(path).absolutePath() + u"/.klantkluis-XXXXXX.part"_s)
{}

Result<std::unique_ptr<StagedFile>> StagedFile::write(const QString &path, const QByteArray &content)
{
    if (path.isEmpty() || QFileInfo(path).isDir())
        return unstaged();
    std::unique_ptr<StagedFile> staged(new StagedFile(path));
    QTemporaryFile &file = staged->m_file;
    // Asked for its name at once, it gets one: elsewhere it could lie without a name, and not be read back.
    if (!file.open() || file.fileName().isEmpty() ||
        !file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner) ||
        file.write(content) != content.size() || !durable_file::sync(file))
        return unstaged();
    return staged;
}

void StagedFile::sweep(const QString &folder, const QDateTime &before)
{
    static const QRegularExpression ours(u"\\A\\.klantkluis-[A-Za-z]{6}\\.part\\z"_s);
    const auto files =
        QDir(folder).entryInfoList({u".klantkluis-*.part"_s}, QDir::Files | QDir::Hidden | QDir::NoSymLinks);
    for (const QFileInfo &file : files) {
        if (ours.match(file.fileName()).hasMatch() && file.lastModified() < before)
            std::ignore = QFile::remove(file.absoluteFilePath()); // another's: it stays theirs
    }
}

Outcome StagedFile::rewrite(const QByteArray &content)
{
    if (!m_file.seek(0) || m_file.write(content) != content.size() || !m_file.resize(content.size()) ||
        !durable_file::sync(m_file))
        return unstaged();
    return done;
}

Result<QByteArray> StagedFile::readBack()
{
    durable_file::forget(m_file);
    QFile file(m_file.fileName());
    if (!file.open(QIODevice::ReadOnly))
        return unstaged();
    QByteArray content = file.readAll();
    if (file.error() != QFileDevice::NoError)
        return unstaged();
    return content;
}

Outcome StagedFile::putInPlace()
{
    m_file.close();
    if (!durable_file::rename(m_file.fileName(), m_path))
        return unstaged();
    m_file.setAutoRemove(false);
    std::ignore = durable_file::syncFolder(QFileInfo(m_path).absolutePath());
    return done;
}
