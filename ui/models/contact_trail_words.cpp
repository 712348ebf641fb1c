#include "ui/models/contact_trail_words.h"

#include "app/contacts/covered_fields.h"
#include "app/contacts/edit_rule.h"
#include "app/documents/covered_words.h"
#include "app/documents/staff_words.h"
#include "ui/models/contact_field_words.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonArray>

namespace {

QString said(const char *text)
{
    return QCoreApplication::translate("ContactTrail", text);
}

const QHash<QString, const char *> &acts()
{
    static const QHash<QString, const char *> words = {
        {QStringLiteral("contact.view"), QT_TRANSLATE_NOOP("ContactTrail", "Looked at")},
        {QStringLiteral("contact.archive-view"), QT_TRANSLATE_NOOP("ContactTrail", "Archive looked at")},
        {QStringLiteral("contact.attachment-view"), QT_TRANSLATE_NOOP("ContactTrail", "Attachment opened")},
        {QStringLiteral("contact.reveal"), QT_TRANSLATE_NOOP("ContactTrail", "Hidden data shown")},
        {QStringLiteral("contact.add"), QT_TRANSLATE_NOOP("ContactTrail", "Added")},
        {QStringLiteral("contact.edit"), QT_TRANSLATE_NOOP("ContactTrail", "Changed")},
        {QStringLiteral("contact.undo"), QT_TRANSLATE_NOOP("ContactTrail", "Change undone")},
        {QStringLiteral("contact.merge"), QT_TRANSLATE_NOOP("ContactTrail", "Another record merged into it")},
        {QStringLiteral("consent.moved"), QT_TRANSLATE_NOOP("ContactTrail", "Consent taken over")},
        {QStringLiteral("contact.note"), QT_TRANSLATE_NOOP("ContactTrail", "Note added")},
        {QStringLiteral("contact.mask"), QT_TRANSLATE_NOOP("ContactTrail", "Numbers masked")},
        {QStringLiteral("contact.attach"), QT_TRANSLATE_NOOP("ContactTrail", "Attachment added")},
        {QStringLiteral("contact.start-moment"), QT_TRANSLATE_NOOP("ContactTrail", "Start moment added")},
        {QStringLiteral("contact.restrict"), QT_TRANSLATE_NOOP("ContactTrail", "Restricted")},
        {QStringLiteral("consent.record"), QT_TRANSLATE_NOOP("ContactTrail", "Consent recorded")},
        {QStringLiteral("consent.ground"), QT_TRANSLATE_NOOP("ContactTrail", "Ground recorded")},
        {QStringLiteral("consent.export"), QT_TRANSLATE_NOOP("ContactTrail", "Proof of consent exported")},
        {QStringLiteral("retention.hold"), QT_TRANSLATE_NOOP("ContactTrail", "Held")},
        {QStringLiteral("retention.hold-approved"), QT_TRANSLATE_NOOP("ContactTrail", "Hold agreed to")},
        {QStringLiteral("retention.hold-refused"), QT_TRANSLATE_NOOP("ContactTrail", "Hold not agreed to")},
        {QStringLiteral("retention.release"), QT_TRANSLATE_NOOP("ContactTrail", "Hold released")},
        {QStringLiteral("request.opened"), QT_TRANSLATE_NOOP("ContactTrail", "Request opened")},
        {QStringLiteral("request.executed"), QT_TRANSLATE_NOOP("ContactTrail", "Request carried out")}};
    return words;
}

QStringList fieldsIn(const QJsonObject &detail)
{
    QStringList fields;
    const QJsonArray codes = detail.value(QLatin1String("fields")).toArray();
    for (const QJsonValue &code : codes) {
        if (const auto field = contactFieldOf(code.toString()))
            fields.append(fieldWord(*field));
    }
    if (const auto field = contactFieldOf(detail.value(QLatin1String("field")).toString()))
        fields.append(fieldWord(*field));
    return fields;
}

} // namespace

QString contactActWord(const QString &action)
{
    const char *word = acts().value(action, nullptr);
    return word == nullptr ? auditActionWord(action) : said(word);
}

QString contactActReason(const AuditEntry &entry)
{
    QStringList parts;
    if (!entry.requestRef.isEmpty())
        parts.append(said(QT_TRANSLATE_NOOP("ContactTrail", "for a request of the person")));
    const auto cause = static_cast<EditCause>(entry.detail.value(QLatin1String("cause")).toInt());
    if (std::find(allEditCauses.begin(), allEditCauses.end(), cause) != allEditCauses.end())
        parts.append(causeWord(cause));
    if (const QStringList fields = fieldsIn(entry.detail); !fields.isEmpty())
        parts.append(fields.join(QStringLiteral(", ")));
    if (const QString purpose = entry.detail.value(QLatin1String("purpose")).toString(); !purpose.isEmpty())
        parts.append(purpose);
    for (const CoveredGroup group : {CoveredGroup::Notes, CoveredGroup::StartMoments}) {
        if (entry.detail.value(QLatin1String("group")).toString() == keyOf(group))
            parts.append(coveredGroupWord(group));
    }
    if (const auto reason = viewReasonFrom(entry.detail.value(QLatin1String("why")).toString()))
        parts.append(viewReasonWord(*reason));
    if (parts.isEmpty() && entry.action == QLatin1String("contact.view"))
        parts.append(said(QT_TRANSLATE_NOOP("ContactTrail", "daily work; no reason was asked")));
    return parts.join(QStringLiteral(" · "));
}
