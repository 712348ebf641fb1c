#include "ui/models/request_result_lines.h"

#include "app/documents/figure_words.h"
#include "app/documents/refusal_words.h"
#include "app/documents/request_words.h"
#include "app/documents/restriction_words.h"
#include "app/documents/retention_words.h"
#include "ui/look/curtain.h"
#include "ui/widgets/plain_text.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

namespace {

QString resultWords(const char *text)
{
    return QCoreApplication::translate("RequestResult", text);
}

QString categoryOf(const QJsonValue &row)
{
    return categoryWord(static_cast<DataCategory>(row[QStringLiteral("category")].toInt()));
}

QString keptLine(const QJsonValue &row)
{
    const QString exception = row[QStringLiteral("exception")].toString();
    const QString shown = keepReasonShown(row[QStringLiteral("reason")].toString());
    const QString reason =
        exception.isEmpty() ? shown : QStringLiteral("%1: %2").arg(pointArticle(exception), shown);
    const QDate until = QDate::fromString(row[QStringLiteral("until")].toString(), Qt::ISODate);
    if (!until.isValid())
        return resultWords(QT_TRANSLATE_NOOP("RequestResult", "Kept: %1, %2")).arg(categoryOf(row), reason);
    return resultWords(QT_TRANSLATE_NOOP("RequestResult", "Kept until %3: %1, %2"))
        .arg(categoryOf(row), reason, QLocale().toString(until, QLocale::ShortFormat));
}

} // namespace

QString keepReasonShown(const QString &reason)
{
    const QString word = visibleLine(keepReasonWord(reason));
    return word == visibleLine(reason) ? veiled(word) : word;
}

QStringList requestResultLines(const Request &request)
{
    if (request.result.isEmpty())
        return {};
    const QJsonDocument result = QJsonDocument::fromJson(request.result.toUtf8());
    QStringList lines;
    const QJsonArray erased = result[QStringLiteral("erased")].toArray();
    for (const QJsonValue &row : erased)
        lines << resultWords(QT_TRANSLATE_NOOP("RequestResult", "Erased: %1 (%2)"))
                     .arg(categoryOf(row), QLocale().toString(row[QStringLiteral("count")].toInt()));
    for (const AnonymousFate &fate : RequestResult::fromJson(request.result).figures)
        lines << figureSentence(fate);
    const QJsonArray kept = result[QStringLiteral("kept")].toArray();
    for (const QJsonValue &row : kept)
        lines << keptLine(row);
    if (!RequestResult::fromJson(request.result).corrected.isEmpty() && request.executedAt)
        lines << resultWords(QT_TRANSLATE_NOOP("RequestResult", "The correction was carried out."));
    const QJsonArray notify = result[QStringLiteral("notify")].toArray();
    const QJsonObject notified = result[QStringLiteral("notified")].toObject();
    const QJsonObject impossible = result[QStringLiteral("impossible")].toObject();
    for (const QJsonValue &recipient : notify) {
        const QString obstacle = impossible[recipient.toString()].toString();
        if (!obstacle.isEmpty()) {
            lines << resultWords(QT_TRANSLATE_NOOP("RequestResult", "Not told: %1. %2"))
                         .arg(veiled(recipient.toString()), obstacleWord(obstacle));
            continue;
        }
        const QDate told = QDate::fromString(notified[recipient.toString()].toString(), Qt::ISODate);
        lines << (told.isValid()
                ? resultWords(QT_TRANSLATE_NOOP("RequestResult", "Told on %2: %1"))
                      .arg(veiled(recipient.toString()), QLocale().toString(told, QLocale::ShortFormat))
                : resultWords(
                      QT_TRANSLATE_NOOP("RequestResult", "Tell this recipient as well (art. 19 GDPR): %1"))
                      .arg(veiled(recipient.toString())));
    }
    return lines;
}
