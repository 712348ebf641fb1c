#pragma once

#include "app/base/result.h"
#include "app/consent/consent_draft.h"

/// How large a file may be that is kept, and what is said of one that is too large or empty.
struct KeptFileBounds
{
    qsizetype largest;
    Error tooLarge;
    Error empty;
};

/// Reads a file to be kept, with its name and its kind as its content tells. Takes as long as the disk does.
Result<ConsentEvidence> readKeptFile(const QString &path, const KeptFileBounds &bounds);

/// Reads a file to be kept as evidence of consent.
Result<ConsentEvidence> readEvidenceFile(const QString &path);
