#pragma once

#include "app/base/location.h"
#include "app/vault/open_vault.h"

#include <QString>

#include <memory>

/// The key of an embedded file for as long as anybody has it open: whoever holds this reads and writes its
/// pages. With its last owner the key is wiped, and lines that are still open read nothing more.
class FileKey final
{
public:
    /// Of a file that was just begun, or of one that has pages. A plain one is for benchmarks alone, to be
    /// held against what sealing costs: no program that is handed out can make it.
    enum class Of {
        NewFile,
        OldFile,
#ifdef KLUIS_TESTING
        PlainFile
#endif
    };

    static Result<std::shared_ptr<const FileKey>> make(OpenVault vault, Of file);
    /// The same place with the key of what was just unlocked there.
    static Result<Location> put(Location location, OpenVault vault, Of file);
    ~FileKey();

    FileKey(const FileKey &) = delete;
    FileKey &operator=(const FileKey &) = delete;

    const OpenVault &vault() const
    {
        return m_vault;
    }
    bool isSealing() const;
    /// How the driver is told of the file: names the key by a number, never holds it.
    QString uri(const QString &path) const;

private:
    FileKey(OpenVault vault, Of file, quint32 ticket)
        : m_vault(std::move(vault)), m_of(file), m_ticket(ticket)
    {}

    OpenVault m_vault;
    Of m_of;
    quint32 m_ticket;
};
