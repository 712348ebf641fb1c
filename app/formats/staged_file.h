#pragma once

#include "app/base/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <QTemporaryFile>

#include <memory>

/// A file that is on the disk already, under a name of its own beside the one it shall have, readable for its
/// owner only. It goes again unless it is put in its place: for what must be written before something else is
/// final, and be seen only after.
class StagedFile final
{
public:
    /// Written, and known to be on the medium. Unavailable "file.write" where that cannot be, also where the
    /// place is taken by a folder.
    static Result<std::unique_ptr<StagedFile>> write(const QString &path, const QByteArray &content);

    /// Takes away what was left here by work that was killed before this moment: files of ours that have not
    /// got their place and have not been written since.
    static void sweep(const QString &folder, const QDateTime &before);

    /// Something else instead of what was written, known to be on the medium. Unavailable "file.write".
    Outcome rewrite(const QByteArray &content);
    /// As the medium gives it back.
    Result<QByteArray> readBack();
    /// In one step, over an older file of that name. Unavailable "file.write".
    Outcome putInPlace();
    QString path() const { return m_path; }

    StagedFile(const StagedFile &) = delete;
    StagedFile &operator=(const StagedFile &) = delete;

private:
    explicit StagedFile(const QString &path);

    QString m_path;
    QTemporaryFile m_file;
};
