#pragma once

#include "app/base/result.h"

#include <QSaveFile>

/// A file that only its owner may read and that appears whole or not at all. What was there stays until
/// commit().
class PrivateFile final
{
public:
    explicit PrivateFile(const QString &path) : m_file(path) {}

    Outcome open();
    Outcome write(QByteArrayView bytes);
    Outcome commit();
    /// Leaves nothing behind; so does letting go of the file without commit().
    void cancel() { m_file.cancelWriting(); }

    QIODevice &device() { return m_file; }

private:
    QSaveFile m_file;
};
