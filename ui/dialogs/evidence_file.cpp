#include "ui/dialogs/evidence_file.h"

#include "app/consent/evidence_file.h"
#include "app/formats/private_file.h"

#include <QtConcurrentRun>

QFuture<Result<ConsentEvidence>> readEvidence(const QString &path)
{
    return QtConcurrent::run(readEvidenceFile, path);
}

QFuture<Result<ConsentEvidence>> readAttachment(const QString &path)
{
    constexpr qsizetype megabytes = 20;
    return QtConcurrent::run(readKeptFile, path,
        KeptFileBounds{megabytes * 1024 * 1024,
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
