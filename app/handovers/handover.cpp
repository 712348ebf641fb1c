#include "app/handovers/handover.h"

#include "app/consent/purpose.h"
#include "app/handovers/recipient_task.h"
#include "app/retention/data_category.h"

#include <QStringList>

#include <algorithm>

QString keyOf(HandoverFormat format)
{
    switch (format) {
    case HandoverFormat::Csv:
        return QStringLiteral("csv");
    case HandoverFormat::Xlsx:
        return QStringLiteral("xlsx");
    case HandoverFormat::Json:
        return QStringLiteral("json");
    case HandoverFormat::Vcard:
        return QStringLiteral("vcard");
    }
    return {};
}

std::optional<HandoverFormat> handoverFormatFrom(QStringView key)
{
    for (const HandoverFormat format : allHandoverFormats) {
        if (key == keyOf(format))
            return format;
    }
    return std::nullopt;
}

QString endingOf(HandoverFormat format)
{
    return format == HandoverFormat::Vcard ? QStringLiteral("vcf") : keyOf(format);
}

QString keyOf(RecipientTask::Why why)
{
    using enum RecipientTask::Why;
    if (why == Withdrawn)
        return QStringLiteral("withdrawn");
    return why == Objected ? QStringLiteral("objected") : QStringLiteral("not-allowed");
}

QJsonObject jsonOf(const HandoverCounts &counts)
{
    QJsonObject json;
    for (auto each = counts.begin(); each != counts.end(); ++each)
        json.insert(each.key(), each.value());
    return json;
}

Outcome mayLeavePlain(const Purpose &purpose, FilingSystem filingSystem, const QString &reason)
{
    const bool isSensitive =
        std::any_of(allDataCategories.begin(), allDataCategories.end(), [&purpose](DataCategory category) {
            return purpose.categories.contains(category) &&
                rankOf(classOf(category)) >= rankOf(DataClass::Sensitive);
        });
    if (isSensitive || filingSystem == FilingSystem::Employees)
        return Error::refused("handover.plain-forbidden");
    const QStringList words = reason.simplified().split(u' ', Qt::SkipEmptyParts);
    const auto isWord = [](const QString &word) {
        return std::count_if(word.begin(), word.end(), [](QChar sign) { return sign.isLetter(); }) >= 2;
    };
    if (std::count_if(words.begin(), words.end(), isWord) < 2)
        return Error{Failure::Invalid, QStringLiteral("handover.plain-reason"), {QStringLiteral("reason")}};
    return done;
}
