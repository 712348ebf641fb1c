#include "app/storage/migrations/migration.h"

Migration m0008SignInGuesses();

/// 0008: guesses at names that nobody has, counted as those at members are (security.md 4.4.6). A name is
/// kept as a short keyed mark, because what is typed into the wrong field may be a passphrase.
Migration m0008SignInGuesses()
{
    return Migration(8, QStringLiteral("sign-in-guesses")).step(QStringLiteral(R"sql(
            CREATE TABLE sign_in_guess (
                name_mark TEXT NOT NULL PRIMARY KEY,
                failures {{integer}} NOT NULL,
                retry_at {{integer}} NOT NULL
            ) {{strict}})sql"));
}
