#include "app/storage/migrations/migration.h"

Migration m0035LetterTemplates();

/// 0035: letters as the organisation words them, every version of them. No data of anybody.
Migration m0035LetterTemplates()
{
    return Migration(35, QStringLiteral("letter templates")).step(QStringLiteral(R"sql(
        CREATE TABLE letter_template (
            id {{serial}},
            letter TEXT NOT NULL,
            language TEXT NOT NULL,
            version {{integer}} NOT NULL,
            is_shipped {{integer}} NOT NULL,
            content TEXT NOT NULL,
            changed_at {{integer}} NOT NULL,
            changed_by TEXT NOT NULL,
            UNIQUE (letter, language, version)
        ) {{strict}})sql"));
}
