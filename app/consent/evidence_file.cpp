#include "app/consent/evidence_file.h"

#include <QFile>
#include <QFileInfo>
#include <QMimeDatabase>

Result<ConsentEvidence> readKeptFile(const QString &path, const KeptFileBounds &bounds)
{
    if (!QFileInfo::exists(path))
        return Error{Failure::NotFound, QStringLiteral("file.missing")};
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{Failure::Unavailable, QStringLiteral("file.unreadable")};
    if (file.size() > bounds.largest)
        return bounds.tooLarge;
    // One byte more than is kept tells of a file that grows while it is read.
    const QByteArray content = file.read(bounds.largest + 1);
    if (content.isEmpty())
        return bounds.empty;
    if (content.size() > bounds.largest)
        return bounds.tooLarge;
    const QString name = QFileInfo(path).fileName();
    return ConsentEvidence{name, QMimeDatabase().mimeTypeForFileNameAndData(name, content).name(), content};
}

Result<ConsentEvidence> readEvidenceFile(const QString &path)
{
    return readKeptFile(path,
        {ConsentEvidence::largest, {Failure::Invalid, QStringLiteral("consent.evidence-too-large")},
            {Failure::Invalid, QStringLiteral("consent.evidence-empty")}});
}
