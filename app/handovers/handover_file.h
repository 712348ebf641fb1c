#pragma once

#include "app/formats/staged_file.h"
#include "app/handovers/handover_order.h"

#include <memory>

/// The files of a list that leaves, written and read back, and not yet in their places.
struct HandoverFile
{
    std::unique_ptr<StagedFile> list;
    /// None where no letter is wanted.
    std::unique_ptr<StagedFile> letter;
    SecretText passphrase = {};
    /// What leaves without encryption: it gets to the disk only when it is put in its place.
    QByteArray plain = {};
    /// SHA-256 of the list as it is handed over.
    QByteArray digest = {};

    /// `content` as it is read by who has the passphrase; `name` of what is in the archive.
    static Result<HandoverFile> write(const HandoverOrder &order, const QString &name, QByteArray content);

    /// Both in their places, or neither. Unavailable "handover.not-written"; "handover.letter-left" where the
    /// letter could not be taken away again.
    Outcome putInPlace();
};
