#pragma once

#include "app/base/instant.h"
#include "app/base/result.h"

#include <QString>

/// Wrong guesses at the passphrases of embedded files, kept in this user's profile: nothing can be written
/// into a file before the right one. Holds no name, only a short keyed mark of it, because what is typed into
/// the wrong field may be a passphrase.
class GuessFile final
{
public:
    /// Of the profile, unless a test has a place of its own.
    explicit GuessFile(const QString &path = usualPath());

    static QString usualPath();

    /// Counts a guess before it is tried, so that a crash gives none for nothing. Busy with the seconds to
    /// wait while the last failure is too near (security.md 4.4.6). A clock that was set back begins
    /// the wait anew: it shortens none, and shuts nobody out until the old hour comes round again.
    Outcome count(const QString &vaultRef, const QString &name, Instant now);
    /// The guess that was just counted was right, or none, and opened nothing: only what was wrong before it
    /// still counts, and nobody waits for that again.
    void uncount(const QString &vaultRef, const QString &name);
    /// The guess was right: how many were wrong before it.
    int forgive(const QString &vaultRef, const QString &name);

private:
    QString m_path;
};
