#include "app/backup/ledger_pin.h"

#include "app/audit/strict_text.h"
#include "app/backup/content_hash.h"
#include "app/vault/durable_file.h"

#include <QDir>
#include <QFile>
#include <QLockFile>
#include <QSaveFile>
#include <QStandardPaths>

#include <tuple>

namespace {

constexpr QByteArrayView firstLine = "klantkluis-ledger-pin 1";
constexpr qsizetype linesOfFile = 5;
constexpr qint64 mostBytes = 1024;

Error failed(Failure failure)
{
    return {failure, QStringLiteral("ledger.pin")};
}

QByteArray fileOf(const QUuid &vault, const LedgerHead &head)
{
    return firstLine.toByteArray() + '\n' + strict_text::spelled(vault) + '\n' +
        QByteArray::number(head.count) + '\n' + head.hash.toBase64() + '\n';
}

std::optional<LedgerHead> headIn(const QByteArray &file, const QUuid &vault)
{
    const QList<QByteArray> lines = file.split('\n');
    if (lines.size() != linesOfFile || lines.at(0) != firstLine || !lines.at(4).isEmpty())
        return std::nullopt;
    const auto count = strict_text::number(lines.at(2));
    const auto hash = strict_text::base64(lines.at(3));
    if (strict_text::uuid(lines.at(1)) != vault || !count || !hash || hash->size() != ContentHash::size)
        return std::nullopt;
    return LedgerHead{*count, *hash};
}

} // namespace

LedgerPin::LedgerPin(const QUuid &vault, const QString &folder)
    : m_vault(vault)
    , m_folder(folder)
    , m_path(QDir(folder).filePath(QString::fromLatin1(strict_text::spelled(vault)) + QStringLiteral(".pin")))
{}

QString LedgerPin::usualFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) +
        QStringLiteral("/klantkluis/erasure-ledgers");
}

Result<std::optional<LedgerHead>> LedgerPin::seen() const
{
    QFile file(m_path);
    if (!file.exists())
        return std::optional<LedgerHead>();
    if (!file.open(QIODevice::ReadOnly))
        return failed(Failure::Unavailable);
    const auto head = headIn(file.read(mostBytes), m_vault);
    if (!head)
        return failed(Failure::Damaged);
    return head;
}

Outcome LedgerPin::remember(const LedgerHead &head) const
{
    return write(head, Keep::Longest);
}

Outcome LedgerPin::accept(const LedgerHead &head) const
{
    return write(head, Keep::This);
}

Outcome LedgerPin::write(const LedgerHead &head, Keep keep) const
{
    if (!QDir().mkpath(m_folder))
        return failed(Failure::Unavailable);
    QLockFile alone(m_path + QStringLiteral(".lock"));
    if (!alone.lock())
        return failed(Failure::Unavailable);
    const auto known = seen();
    if (!known)
        return known.error();
    if (keep == Keep::Longest && *known && head.count <= (*known)->count)
        return done;
    const QByteArray bytes = fileOf(m_vault, head);
    QSaveFile file(m_path);
    const bool isWritten = file.open(QIODevice::WriteOnly) &&
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) && file.write(bytes) == bytes.size() &&
        file.commit();
    if (!isWritten)
        return failed(Failure::Unavailable);
    std::ignore = durable_file::syncFolder(m_folder);
    return done;
}
