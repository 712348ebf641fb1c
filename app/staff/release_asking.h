#pragma once

#include "app/base/clock.h"
#include "app/base/location.h"
#include "app/base/result.h"
#include "app/vault/secret_text.h"

#include <QString>
#include <QUuid>

/// From the desk that waits: a file that somebody else has open is asked for with a signed note beside it
/// (release_note.h). Argon2id takes its seconds here: not for the window's thread.
namespace release_asking {

/// A question that was asked. Holds the key of the file, so that it opens without the passphrase as soon as
/// it is free; nothing of the file was read or written.
struct Asked
{
    Location location;
    /// The sign-in name of who asks.
    QString name;
    /// Null where the file was free already.
    QUuid number;
    /// Who has it, by display name; empty where their note says nothing.
    QString holder;
    QString machine;
};

enum class Answer {
    Waiting,
    Declined, ///< "not now"
    Free,     ///< open it with the location that was asked for
    KeyIsOld  ///< free, but the keys were renewed meanwhile: the passphrase is needed again
};

/// As the door: WrongPassphrase, Busy with the seconds to wait. Unavailable "file.holder-unknown" where who
/// has the file left no note to ask by, "file.note" where none can be left beside it.
Result<Asked> ask(
    const Location &location, const QString &name, const SecretText &passphrase, const Clock &clock);

Answer answerTo(const Asked &asked);

/// Takes the question back, unless somebody else's has taken its place.
void withdraw(const Asked &asked);

/// What is said of a file in use to who can open it: the holder's name as well ("file.in-use-by" {machine,
/// process, since, name}). The same error again for anybody else, and where it is another.
Error named(const Error &inUse, const Location &location, const QString &name, const SecretText &passphrase,
    const Clock &clock);

} // namespace release_asking
