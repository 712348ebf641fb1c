#include "clear_copy.h"

#include "app/storage/file_key.h"
#include "app/vault/page_cipher.h"
#include "app/vault/vault_vfs.h"

#include <QFile>
#include <QtEndian>

namespace {

constexpr qint64 logHeadBytes = 32;
constexpr qint64 frameHeadBytes = 24;

class Copying final
{
public:
    Copying(PageCipher cipher, PageCipher::Kind kind) : m_cipher(std::move(cipher)), m_kind(kind) {}

    /// What is not there is copied as nothing.
    bool run(const QString &from, const QString &to, qint64 begin)
    {
        QFile source(from);
        QFile target(to);
        if (!source.exists())
            return true;
        if (!source.open(QIODevice::ReadOnly) || !target.open(QIODevice::WriteOnly))
            return false;
        source.seek(std::min(begin, source.size()));
        for (quint32 number = 1; !source.atEnd(); ++number) {
            if (m_kind == PageCipher::Kind::Log)
                number = qFromBigEndian<quint32>(source.read(frameHeadBytes).leftJustified(4).constData());
            QByteArray page = source.read(vault_vfs::pageBytes);
            // A page that so far only the log has leaves a hole where a later one was written back before it.
            const bool isHole = m_kind == PageCipher::Kind::Main && page.count('\0') == vault_vfs::pageBytes;
            const bool isOpen = isHole ||
                (page.size() == vault_vfs::pageBytes &&
                    m_cipher.open(m_kind, number, reinterpret_cast<unsigned char *>(page.data())));
            if (!isOpen || target.write(page) != page.size())
                return false;
        }
        return true;
    }

private:
    PageCipher m_cipher;
    PageCipher::Kind m_kind;
};

} // namespace

bool clearCopy(const Location &location, const QString &path)
{
    const OpenVault &vault = location.key->vault();
    const auto cipher = [&] {
        return *PageCipher::make(*vault.pageKey(), vault.vault().toRfc4122(), vault.epoch());
    };
    return Copying(cipher(), PageCipher::Kind::Main).run(location.target, path, vault_vfs::headerBytes) &&
        Copying(cipher(), PageCipher::Kind::Log)
            .run(location.target + QStringLiteral("-wal"), path + QStringLiteral("-wal"), logHeadBytes);
}
