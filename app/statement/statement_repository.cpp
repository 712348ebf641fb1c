#include "app/statement/statement_repository.h"

#include "app/storage/sql.h"
#include "app/storage/touched.h"

namespace statement_repository {

namespace {

const QString versionSelect = QStringLiteral(
    "SELECT v.number, v.facts, v.html_nl, v.html_en, v.digest, v.published_at, v.published_by, "
    "(SELECT display_name FROM staff_member WHERE ref = v.published_by) FROM statement_version v "
    "ORDER BY v.number DESC");

struct VersionRow
{
    StatementVersion version;
    QByteArray facts;
};

VersionRow versionRowFrom(const Row &row)
{
    return {.version = {.number = row.number(0),
                .htmlNl = row.bytes(2),
                .htmlEn = row.bytes(3),
                .digest = row.bytes(4),
                .publishedAt = row.instant(5),
                .publishedBy = row.text(6),
                .publishedByName = row.text(7)},
        .facts = row.bytes(1)};
}

Result<StatementVersion> checked(VersionRow row)
{
    StatementVersion &version = row.version;
    if (statement_version::digestOf(row.facts, version.htmlNl, version.htmlEn) != version.digest)
        return Error{Failure::Damaged, QStringLiteral("statement.stored")};
    auto facts = statement_facts::from(row.facts);
    if (!facts)
        return facts.error();
    version.facts = *std::move(facts);
    return version;
}

} // namespace

Result<QList<StatementText>> texts(Connection &connection)
{
    return Sql(connection, "statement.texts",
        QStringLiteral("SELECT section, dutch, english FROM statement_text "
                       "WHERE dutch <> '' OR english <> '' ORDER BY section"))
        .list([](const Row &row) {
            return StatementText{
                .section = row.as<StatementSection>(0), .dutch = row.text(1), .english = row.text(2)};
        });
}

Outcome setText(Connection &connection, const StatementText &text, const QString &staffRef, Instant now)
{
    return outcomeOf(Sql(connection, "statement.set-text",
        QStringLiteral("INSERT INTO statement_text (section, dutch, english, written_by, written_at) "
                       "VALUES (?, ?, ?, ?, ?) ON CONFLICT (section) DO UPDATE SET dutch = excluded.dutch, "
                       "english = excluded.english, written_by = excluded.written_by, "
                       "written_at = excluded.written_at"))
                         .bind(text.section)
                         .bind(text.dutch)
                         .bind(text.english)
                         .bind(staffRef)
                         .bind(now)
                         .run());
}

Result<QList<StatementVersion>> versions(Connection &connection)
{
    const auto rows = Sql(connection, "statement.versions", versionSelect).list(versionRowFrom);
    if (!rows)
        return rows.error();
    QList<StatementVersion> versions;
    for (const VersionRow &row : *rows) {
        auto version = checked(row);
        if (!version)
            return version.error();
        versions.append(*std::move(version));
    }
    return versions;
}

Result<std::optional<StatementVersion>> newest(Connection &connection)
{
    const auto row =
        Sql(connection, "statement.newest", versionSelect + QStringLiteral(" LIMIT 1")).first(versionRowFrom);
    if (!row)
        return row.error();
    if (!*row)
        return std::optional<StatementVersion>();
    auto version = checked(**row);
    return version ? Result<std::optional<StatementVersion>>(*std::move(version))
                   : Result<std::optional<StatementVersion>>(version.error());
}

Outcome add(Connection &connection, const StatementVersion &version)
{
    return outcomeOf(Sql(connection, "statement.add",
        QStringLiteral("INSERT INTO statement_version (number, facts, html_nl, html_en, digest, "
                       "published_by, published_at) VALUES (?, ?, ?, ?, ?, ?, ?)"))
                         .bind(version.number)
                         .bind(statement_facts::bytesOf(version.facts))
                         .bind(version.htmlNl)
                         .bind(version.htmlEn)
                         .bind(version.digest)
                         .bind(version.publishedBy)
                         .bind(version.publishedAt)
                         .run());
}

} // namespace statement_repository
