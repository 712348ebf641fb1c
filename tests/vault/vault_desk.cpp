#include "tests/vault/vault_desk.h"

#include <QFile>

VaultDesk::VaultDesk() : m_passphrase(secret("vijf paarse fietsen"))
{
    KdfCost::acceptAny();
    const QString path = newPath();
    const auto made = vault_file::found(
        path, {founderRef(), QStringLiteral("Anna"), allRoles}, m_passphrase, KdfCost::smallest(), now);
    m_ready = made.has_value();
    if (!m_ready) {
        qWarning("%s", qPrintable(made.error().what));
        return;
    }
    m_recoveryKey = made->recoveryKey;
    m_founded = bytesOf(path);
}

SecretBytes VaultDesk::secret(QByteArrayView text)
{
    auto made = SecretBytes::copyOf(text);
    return made ? *std::move(made) : SecretBytes();
}

QString VaultDesk::uuid(int number)
{
    return QStringLiteral("00000000-0000-4000-8000-%1").arg(number, 12, 10, QLatin1Char('0'));
}

Result<OpenVault> VaultDesk::open(const QString &path) const
{
    return vault_file::recover(path, m_recoveryKey);
}

QString VaultDesk::newPath()
{
    return m_folder.filePath(QString::number(++m_files) + QStringLiteral(".kluis"));
}

QString VaultDesk::fileOf(const QByteArray &bytes)
{
    const QString path = newPath();
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly) || file.write(bytes) != bytes.size())
        return {};
    return path;
}

QByteArray VaultDesk::bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}
