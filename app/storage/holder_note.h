#pragma once

#include "app/base/instant.h"
#include "app/vault/open_vault.h"

#include <QString>
#include <QUuid>

#include <optional>

/// Who has an embedded file open, and what they answered whoever asks for it.
struct FileHolder
{
    QUuid vault;
    /// Of the member; names nobody to who cannot open the file.
    QUuid member;
    QString machine;
    qint64 process = 0;
    Instant since;
    /// Drawn anew each time the file is opened: what is asked of one holder is not asked of the next.
    QUuid holding;
    /// As others in the file see the member. Sealed: empty to who has no key.
    QString name = {};
    /// The question that was answered with "not now". Sealed, so that nobody else answers.
    QUuid declined = {};
};

/// A note beside an open file, "<file>.held", for whoever finds it in use. Anybody who can read the folder
/// can read the machine, the process, since when, and a member's UUID; the name and the answer are sealed
/// with the key of the file, bound to the rest (wrapped_secret.h). It tells only while the lock beside it is
/// held by the process that it names; nothing is ever decided by it but what is shown.
///
/// TLV (tlv.h): 1 format 1; 2 vault; 3 member; 4 machine; 5 process; 6 since; 7 holding; 8 what is sealed,
/// itself TLV: 1 name, 2 the question declined, null for none.
namespace holder_note {

QString pathFor(const QString &file);

/// Replaces the note in one step. Failures of QSaveFile: Unavailable "file.note".
Outcome write(const QString &file, const FileHolder &holder, const OpenVault &vault);

/// Without the name and the answer; nothing for what is no such note.
std::optional<FileHolder> read(const QString &file);
/// With them; nothing for a note that was not written with the key of this vault.
std::optional<FileHolder> read(const QString &file, const OpenVault &vault);

void remove(const QString &file);

} // namespace holder_note
