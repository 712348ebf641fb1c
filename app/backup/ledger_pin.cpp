#include "app/backup/ledger_pin.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLockFile>
#include <QSaveFile>
#include <QStandardPaths>

namespace {

const QString countKey = QStringLiteral("count");
const QString hashKey = QStringLiteral("hash");

QJsonObject read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

QString keyOf(const QUuid &vault)
{
    return vault.toString(QUuid::WithoutBraces);
}

LedgerHead headIn(const QJsonObject &pins, const QUuid &vault)
{
    const QJsonObject pin = pins[keyOf(vault)].toObject();
    const qint64 count = pin[countKey].toInteger();
    if (count <= 0)
        return {0, ErasureLedger::emptyHead(vault)};
    return {quint64(count), QByteArray::fromHex(pin[hashKey].toString().toLatin1())};
}

} // namespace

LedgerPin::LedgerPin(const QString &path) : m_path(path)
{
    QDir().mkpath(QFileInfo(path).path());
}

QString LedgerPin::usualPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) +
        QStringLiteral("/klantkluis/erasure-ledgers.json");
}

LedgerHead LedgerPin::seen(const QUuid &vault) const
{
    return headIn(read(m_path), vault);
}

Outcome LedgerPin::remember(const QUuid &vault, const LedgerHead &head) const
{
    const Error failed{Failure::Unavailable, QStringLiteral("ledger.pin")};
    QLockFile alone(m_path + QStringLiteral(".lock"));
    if (!alone.lock())
        return failed;
    QJsonObject pins = read(m_path);
    if (head.count <= headIn(pins, vault).count)
        return done;
    pins[keyOf(vault)] =
        QJsonObject{{countKey, qint64(head.count)}, {hashKey, QString::fromLatin1(head.hash.toHex())}};
    QSaveFile file(m_path);
    const bool isWritten = file.open(QIODevice::WriteOnly) &&
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) &&
        file.write(QJsonDocument(pins).toJson(QJsonDocument::Compact)) > 0 && file.commit();
    return isWritten ? Outcome(done) : Outcome(failed);
}
