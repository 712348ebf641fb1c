#include "ui/dialogs/evidence_file.h"

#include "app/formats/private_file.h"

#include <QFile>
#include <QFileInfo>
#include <QMimeDatabase>
#include <QtConcurrentRun>

namespace {

/// What may be kept, and what is said of a file that may not.
struct Bounds
{
    qsizetype largest;
    Error tooLarge;
    Error empty;
};

Result<ConsentEvidence> readWithin(const QString &path, const Bounds &bounds)
{
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

} // namespace

QFuture<Result<ConsentEvidence>> readEvidence(const QString &path)
{
    return QtConcurrent::run(readWithin, path,
        Bounds{ConsentEvidence::largest, {Failure::Invalid, QStringLiteral("consent.evidence-too-large")},
            {Failure::Invalid, QStringLiteral("consent.evidence-empty")}});
}

QFuture<Result<ConsentEvidence>> readAttachment(const QString &path)
{
    constexpr qsizetype megabytes = 20;
    return QtConcurrent::run(readWithin, path,
        Bounds{megabytes * 1024 * 1024,
            {Failure::Invalid, QStringLiteral("contact.attachment-too-large"), {QString::number(megabytes)}},
            {Failure::Invalid, QStringLiteral("contact.attachment-empty")}});
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
