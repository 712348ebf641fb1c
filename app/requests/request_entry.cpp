#include "app/requests/request_entry.h"

namespace request_steps {

AuditEntry entryFor(const Request &request, const QString &action, const QJsonObject &detail)
{
    QJsonObject all = detail;
    all.insert(QStringLiteral("type"), static_cast<int>(request.type));
    if (request.aim.kind != RequestAim::Kind::OfItsType)
        all.insert(QStringLiteral("aim"), static_cast<int>(request.aim.kind));
    return {.action = QStringLiteral("request.") + action,
        .filingSystem = request.filingSystem,
        .objectKind = QStringLiteral("contact"),
        .objectRef = QString::fromLatin1(request.contactRef.toHex()),
        .requestRef = request.ref,
        .detail = all};
}

} // namespace request_steps
