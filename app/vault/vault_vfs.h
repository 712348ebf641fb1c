#pragma once

#include "app/vault/page_cipher.h"

#include <QByteArrayView>
#include <QString>

struct sqlite3;

/// The layer "kluis" between SQLite and the files of the system, through which a customer file is opened like
/// any other and is never in the clear on disk (security.md 4.2.3). What lies where is told by page_cipher.h
/// and by the files that it opens: vault_main_file.h, vault_log_file.h, vault_journal_file.h and
/// vault_temporary_file.h.
///
/// SQLITE_CORRUPT means that bytes are not those that were written, or were written with another key;
/// SQLITE_IOERR and its kin that the disk failed, or that the key was revoked (SQLITE_IOERR_AUTH);
/// SQLITE_CANTOPEN that a file was named without a ticket that holds.
namespace vault_vfs {

/// Two copies of the header, 128 KiB each, lie before page 1.
inline constexpr qint64 headerBytes = 262'144;
inline constexpr int pageBytes = PageCipher::pageBytes;
inline constexpr int reservedBytes = PageCipher::reservedBytes;

/// Whether a file may be taken that has no page yet.
enum class Contents {
    MayBeEmpty, ///< the file is being made
    MustExist   ///< a file that was cut off behind its header is damaged, not new
};

/// Makes the layer known to SQLite, once, from any thread. The layer below must have been chosen before
/// (parent_vfs.h). Unavailable where SQLite refuses.
Outcome install();

/// A ticket with which pages of one vault can be read and written, until it is revoked.
quint32 admit(PageCipher cipher);
/// Wipes the key; whatever is still open with this ticket fails from now on.
void revoke(quint32 ticket);

/// The name with which SQLite opens a file through this layer, given SQLITE_OPEN_URI.
QString uri(const QString &path, quint32 ticket, Contents contents = Contents::MayBeEmpty);

/// Whether SQLite would open this name through this layer.
bool isUri(QByteArrayView name);

/// To be called right after opening, before anything is written: keeps 40 bytes of each page for nonce and
/// tag. Refused where the database was not opened through this layer; Damaged where its pages have another
/// shape.
Outcome reserve(sqlite3 *db);

} // namespace vault_vfs
