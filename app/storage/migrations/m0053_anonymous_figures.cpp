#include "app/storage/migrations/migration.h"

Migration m0053AnonymousFigures();

/// 0053: what is left of people after they were anonymised (domain.md 9.5): how many of a kind, a year and a
/// region had which value. No row of it leads to a person.
Migration m0053AnonymousFigures()
{
    return Migration(53, QStringLiteral("anonymous-figures"))
        .personalKeyed(QStringLiteral("anonymous_figure"),
            QStringLiteral("category, rule, kind, ended_in, born_in, postcode, value"), QStringLiteral(R"sql(
            category {{integer}} NOT NULL,
            rule TEXT NOT NULL,
            kind {{integer}} NOT NULL,
            ended_in {{integer}} NOT NULL,
            born_in {{integer}} NOT NULL,
            postcode TEXT NOT NULL,
            value TEXT NOT NULL,
            people {{integer}} NOT NULL)sql"));
}
