#include "ui/dialogs/evidence_file.h"

#include "app/consent/evidence_file.h"

#include <QBuffer>
#include <QImage>
#include <QMimeData>
#include <QUrl>
#include <QtConcurrentRun>

namespace {

/// Checks what came without a file as a file would be.
Result<ConsentEvidence> keptEvidence(const ConsentEvidence &evidence)
{
    if (evidence.content.isEmpty())
        return Error{Failure::Invalid, QStringLiteral("consent.evidence-empty")};
    if (evidence.content.size() > ConsentEvidence::largest)
        return Error{Failure::Invalid, QStringLiteral("consent.evidence-too-large")};
    return evidence;
}

Result<ConsentEvidence> pictureEvidence(const QImage &picture, const QString &name)
{
    QByteArray content;
    QBuffer buffer(&content);
    buffer.open(QIODevice::WriteOnly);
    picture.save(&buffer, "PNG");
    return keptEvidence({name, QStringLiteral("image/png"), content});
}

} // namespace

QFuture<Result<ConsentEvidence>> readEvidence(const QString &path)
{
    return QtConcurrent::run(readEvidenceFile, path);
}

std::optional<QFuture<Result<ConsentEvidence>>> readEvidence(const QMimeData *data, const QString &name)
{
    if (!data)
        return std::nullopt;
    const QList<QUrl> urls = data->urls();
    if (urls.size() == 1 && urls.first().isLocalFile())
        return readEvidence(urls.first().toLocalFile());
    if (!urls.isEmpty())
        return std::nullopt; // nothing is fetched from elsewhere, and of several files one is not chosen
    if (data->hasImage()) {
        const auto picture = qvariant_cast<QImage>(data->imageData());
        return QtConcurrent::run(pictureEvidence, picture, name + QLatin1String(".png"));
    }
    if (data->hasFormat(QStringLiteral("message/rfc822")))
        return QtConcurrent::run(keptEvidence,
            ConsentEvidence{name + QLatin1String(".eml"), QStringLiteral("message/rfc822"),
                data->data(QStringLiteral("message/rfc822"))});
    if (data->hasText() && !data->text().trimmed().isEmpty())
        return QtConcurrent::run(keptEvidence,
            ConsentEvidence{
                name + QLatin1String(".txt"), QStringLiteral("text/plain"), data->text().toUtf8()});
    return std::nullopt;
}

QFuture<Result<ConsentEvidence>> readAttachment(const QString &path)
{
    constexpr qsizetype megabytes = 20;
    return QtConcurrent::run(readKeptFile, path,
        KeptFileBounds{megabytes * 1024 * 1024,
            {Failure::Invalid, QStringLiteral("contact.attachment-too-large"), {QString::number(megabytes)}},
            {Failure::Invalid, QStringLiteral("contact.attachment-empty")}});
}
