#include "clear_copy.h"

#include "app/storage/file_key.h"
#include "app/vault/page_cipher.h"
#include "app/vault/vault_main_file.h"
#include "app/vault/vault_vfs.h"
#include "figures.h"

#include <QFile>
#include <QtEndian>

namespace {

constexpr qint64 logHeadBytes = 32;
constexpr qint64 frameHeadBytes = 24;

class Copying final
{
public:
    explicit Copying(const OpenVault &vault)
        : m_cipher(*PageCipher::make(*vault.pageKey(), vault.vault().toRfc4122(), vault.epoch()))
    {}

    bool mainFile(const QString &from, const QString &to)
    {
        QFile source(from);
        QFile target(to);
        if (!source.open(QIODevice::ReadOnly) || !target.open(QIODevice::WriteOnly))
            return tell(source.errorString() + u' ' + target.errorString());
        for (quint32 number = 1; VaultMainFile::placeOf(number) < source.size(); ++number) {
            if (!source.seek(VaultMainFile::placeOf(number)))
                return tell(source.errorString());
            QByteArray page = source.read(vault_vfs::pageBytes);
            // A page that so far only the log has leaves a hole where a later one was written back before it,
            // and the page at which SQLite locks is never written.
            const bool isHole = page.count('\0') == vault_vfs::pageBytes;
            if (!isHole && !open(PageCipher::Kind::Main, number, page))
                return tell(QStringLiteral("page %1 of a file of %2 bytes").arg(number).arg(source.size()));
            if (target.write(page) != page.size())
                return tell(target.errorString());
        }
        return target.flush() || tell(target.errorString());
    }

    /// What is not there is copied as nothing.
    bool log(const QString &from, const QString &to)
    {
        QFile source(from);
        QFile target(to);
        if (!source.exists())
            return true;
        if (!source.open(QIODevice::ReadOnly) || !target.open(QIODevice::WriteOnly))
            return tell(source.errorString() + u' ' + target.errorString());
        source.seek(std::min(logHeadBytes, source.size()));
        while (!source.atEnd()) {
            const QByteArray head = source.read(frameHeadBytes).leftJustified(4);
            QByteArray page = source.read(vault_vfs::pageBytes);
            if (!open(PageCipher::Kind::Log, qFromBigEndian<quint32>(head.constData()), page))
                return tell(
                    QStringLiteral("the log before byte %1 of %2").arg(source.pos()).arg(source.size()));
            if (target.write(page) != page.size())
                return tell(target.errorString());
        }
        return target.flush() || tell(target.errorString());
    }

private:
    /// Why there is no copy; nobody's data is in it.
    static bool tell(const QString &why)
    {
        bench::printNote(QStringLiteral("no copy in the clear: ") + why);
        return false;
    }

    bool open(PageCipher::Kind kind, quint32 number, QByteArray &page)
    {
        return page.size() == vault_vfs::pageBytes &&
            m_cipher.open(kind, number, reinterpret_cast<unsigned char *>(page.data()));
    }

    PageCipher m_cipher;
};

} // namespace

bool clearCopy(const Location &location, const QString &path)
{
    const QString ofLog = QStringLiteral("-wal");
    Copying copying(location.key->vault());
    const bool isWhole =
        copying.mainFile(location.target, path) && copying.log(location.target + ofLog, path + ofLog);
    if (!isWhole) {
        QFile::remove(path);
        QFile::remove(path + ofLog);
    }
    return isWhole;
}
