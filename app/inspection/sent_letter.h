#pragma once

#include "app/base/instant.h"

#include <QString>

/// A letter that left about a request, as its step names it (letter_noting.h), and what the words it was made
/// by say of the ways that stand open to the person (art. 12(4) GDPR).
struct SentLetter
{
    /// "refused-access/nl 3": which template, and which version of it.
    QString mark = {};
    Instant at = {};
    /// That they can complain to the Autoriteit Persoonsgegevens (art. 77 GDPR).
    bool namesComplaint = false;
    /// That they can petition the court (art. 79 GDPR, art. 35 UAVG).
    bool namesCourt = false;

    friend bool operator==(const SentLetter &, const SentLetter &) = default;
};
