#include "app/storage/plain_file.h"

#include "app/storage/connection.h"

#include <QFile>

namespace plain_file {

bool isOne(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && file.read(16) == QByteArray("SQLite format 3\0", 16);
}

Outcome check(const QString &path)
{
    const auto line = Connection::openPlain(path);
    return line ? Outcome(done) : Outcome(line.error());
}

} // namespace plain_file
