#pragma once

#include "app/audit/log_head.h"
#include "app/audit/signed_note.h"
#include "app/base/result.h"

#include <QByteArrayView>
#include <QList>
#include <QString>

/// A head of the log as people sign it (C2SP tlog-checkpoint): the origin
/// `klantkluis/<organisation>/<log>/<epoch>`, the size, and the root in base64, a line each.
struct Checkpoint
{
    /// A reference of 1 to 64 lower-case letters, digits and hyphens; never a name.
    QString organisation = {};
    LogHead head = {};

    /// "klantkluis/<organisation>/<UUID of the vault>/<epoch>", without newline.
    QString origin() const;
    /// To be signed by SignedNote::sign(). Invalid "checkpoint.organisation".
    Result<SignedNote> toNote() const;
    /// Without a look at the signatures. Damaged "checkpoint.format" for any other text; lines beyond the
    /// third are not accepted.
    static Result<Checkpoint> fromNote(const SignedNote &note);

    friend bool operator==(const Checkpoint &, const Checkpoint &) = default;
};

/// A checkpoint and the names of the known keys that signed it.
struct SignedCheckpoint
{
    Checkpoint checkpoint;
    QStringList signedBy;
};

/// Parses and verifies in one; errors of SignedNote and Checkpoint.
Result<SignedCheckpoint> verifiedCheckpoint(QByteArrayView note, const QList<NoteKey> &known);
