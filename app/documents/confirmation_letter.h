#pragma once

#include "app/base/instant.h"

#include <QLocale>
#include <QString>

/// What the message says with which somebody is asked to take the second step of a double opt-in.
struct ConfirmationFacts
{
    QString purposeNl = {};
    QString purposeEn = {};
    QString token = {};
    /// The first moment at which the token is worth nothing any more.
    Instant expiresAt = {};
    /// Empty where the file was not told.
    QString organisation = {};
};

struct ConfirmationLetter
{
    QString subject = {};
    QString text = {};
};

/// In the language of the person, and without a word of advertising: it only asks what was meant
/// (domain.md 2.6 "Confirm").
ConfirmationLetter confirmationLetter(const ConfirmationFacts &facts, QLocale::Language language);
