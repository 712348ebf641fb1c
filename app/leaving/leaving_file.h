#pragma once

#include "app/formats/staged_file.h"
#include "app/leaving/leaving_order.h"

#include <memory>

/// The files of something that leaves, written and read back, and not yet in their places: an AES-256 ZIP
/// under a passphrase that is drawn for it, unless it leaves plain.
struct LeavingFile
{
    std::unique_ptr<StagedFile> file;
    /// None where no letter is wanted.
    std::unique_ptr<StagedFile> letter;
    SecretText passphrase = {};
    /// What leaves without encryption: it gets to the disk only when it is put in its place.
    QByteArray plain = {};
    /// SHA-256 of the file as it leaves.
    QByteArray digest = {};

    /// `content` as it is read by who has the passphrase; `name` of what is in the archive. Unavailable
    /// "leaving.not-written".
    static Result<LeavingFile> write(const LeavingPlaces &places, const QString &name, QByteArray content);
    /// The same of several in one package, never plain. Invalid "leaving.package-only" where that is wanted.
    static Result<LeavingFile> write(const LeavingPlaces &places, const QList<LeavingPart> &parts);

    /// Both in their places, or neither. Unavailable "leaving.not-written"; "leaving.letter-left" where the
    /// letter could not be taken away again.
    Outcome putInPlace();
};

/// Where nothing stands in the way of writing: a file that is there already stays unless it may go, a letter
/// always. Invalid "leaving.same-place", Refused "leaving.exists".
Outcome checkPlaces(const LeavingPlaces &places, bool mayReplace);

/// Takes away what killed work left beside these places, from before the hour that ends now.
void sweepPlaces(const LeavingPlaces &places, const QDateTime &now);
