#include "app/statement/statement_version.h"

#include <QCryptographicHash>

QString StatementVersion::name() const
{
    return QStringLiteral("%1 (%2)").arg(QString::number(number), facts.asOf.toString(Qt::ISODate));
}

namespace statement_version {

QByteArray digestOf(const QByteArray &facts, const QByteArray &htmlNl, const QByteArray &htmlEn)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    // None of the three has a zero byte in it, so that no two divisions give the same bytes.
    const QByteArray end(1, '\0');
    for (const QByteArray &part : {facts, htmlNl, htmlEn}) {
        hash.addData(part);
        hash.addData(end);
    }
    return hash.result();
}

QString reopenedReason()
{
    return QStringLiteral("statement.changed-materially");
}

} // namespace statement_version
