#include "ui/dialogs/evidence_file.h"

#include "app/formats/private_file.h"

#include <QFile>
#include <QFileInfo>
#include <QMimeDatabase>
#include <QtConcurrentRun>

QFuture<Result<ConsentEvidence>> readEvidence(const QString &path)
{
    return QtConcurrent::run([path]() -> Result<ConsentEvidence> {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return Error{Failure::Unavailable, QStringLiteral("file.unreadable")};
        if (file.size() > ConsentEvidence::largest)
            return Error{Failure::Invalid, QStringLiteral("consent.evidence-too-large")};
        // One byte more than is kept tells of a file that grows while it is read.
        const QByteArray content = file.read(ConsentEvidence::largest + 1);
        if (content.isEmpty())
            return Error{Failure::Invalid, QStringLiteral("consent.evidence-empty")};
        if (content.size() > ConsentEvidence::largest)
            return Error{Failure::Invalid, QStringLiteral("consent.evidence-too-large")};
        const QString name = QFileInfo(path).fileName();
        return ConsentEvidence{
            name, QMimeDatabase().mimeTypeForFileNameAndData(name, content).name(), content};
    });
}

QFuture<Outcome> writeEvidence(const QString &path, const ConsentEvidence &evidence)
{
    return QtConcurrent::run([path, evidence]() -> Outcome {
        PrivateFile file(path);
        if (auto opened = file.open(); !opened)
            return opened;
        if (auto written = file.write(evidence.content); !written)
            return written;
        return file.commit();
    });
}
