#include "app/handovers/handover.h"

#include "app/consent/purpose.h"
#include "app/handovers/recipient_task.h"
#include "app/leaving/file_left.h"
#include "app/retention/data_category.h"

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

Error saidOfList(const Error &error)
{
    Error said = error;
    const QString prefix = QStringLiteral("leaving.");
    if (said.what.startsWith(prefix))
        said.what = QStringLiteral("handover.") + said.what.mid(prefix.size());
    return said;
}

Outcome mayLeavePlain(const Purpose &purpose, FilingSystem filingSystem, const QString &reason)
{
    const auto may = mayLeavePlain(classOf(purpose.categories), filingSystem, reason);
    return may ? Outcome(done) : Outcome(saidOfList(may.error()));
}
