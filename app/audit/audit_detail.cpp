#include "app/audit/audit_detail.h"

#include "app/base/iso_day.h"

#include <QJsonDocument>

namespace audit_detail {

namespace {

const QString computedFor = QStringLiteral("computed_for");

} // namespace

QByteArray bytesOf(const AuditEntry &entry)
{
    QJsonObject all = entry.detail;
    if (entry.computedFor.isValid())
        all.insert(computedFor, entry.computedFor.toString(Qt::ISODate));
    return QJsonDocument(all).toJson(QJsonDocument::Compact);
}

QJsonObject objectIn(const QByteArray &bytes)
{
    return QJsonDocument::fromJson(bytes).object();
}

void readInto(AuditEntry &entry, const QByteArray &bytes)
{
    entry.detail = objectIn(bytes);
    entry.computedFor = isoDay(entry.detail.take(computedFor).toString()).value_or(QDate());
}

} // namespace audit_detail
