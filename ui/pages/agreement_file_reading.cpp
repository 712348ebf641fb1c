#include "ui/pages/agreement_file_reading.h"

#include "app/consent/evidence_file.h"

#include <QtConcurrentRun>

QFuture<Result<AgreementDocument>> readAgreementFile(const QString &path, const AgreementDocument &document)
{
    return QtConcurrent::run([path, document]() -> Result<AgreementDocument> {
        const auto file = readKeptFile(path,
            {AgreementDocument::largest,
                {Failure::Invalid, QStringLiteral("agreement.document-large"),
                    {QString::number(AgreementDocument::largest / (1024 * 1024))}},
                {Failure::Invalid, QStringLiteral("agreement.document-empty")}});
        if (!file)
            return file.error();
        AgreementDocument read = document;
        read.name = file->name;
        read.mediaType = file->mediaType;
        read.content = file->content;
        return read;
    });
}
