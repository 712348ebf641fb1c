#include "app/letters/letter_template_repository.h"

#include "app/storage/sql.h"

namespace letter_template_repository {

namespace {

const QString templateColumns =
    QStringLiteral("letter, language, version, is_shipped, content, changed_at, changed_by");

/// What is as it ships is kept without its words: they come with the program.
LetterTemplate templateFrom(const Row &row)
{
    const LetterKind kind = letterKindFrom(row.text(0)).value_or(LetterKind{});
    const LetterLanguage language = letterLanguageFrom(row.text(1)).value_or(LetterLanguage::Dutch);
    LetterTemplate found = letter_template::shipped(kind, language);
    found.version = row.number(2);
    found.isShipped = row.flag(3);
    if (!found.isShipped)
        found.text = row.text(4);
    found.changedAt = row.instant(5);
    found.changedBy = row.text(6);
    return found;
}

} // namespace

Result<QList<LetterTemplate>> changed(Connection &connection)
{
    return Sql(connection, "letter.templates",
        QStringLiteral("SELECT %1 FROM letter_template t WHERE version = (SELECT MAX(version) FROM "
                       "letter_template o WHERE o.letter = t.letter AND o.language = t.language) ORDER BY id")
            .arg(templateColumns))
        .list(templateFrom);
}

Result<std::optional<LetterTemplate>> find(
    Connection &connection, const LetterKind &kind, LetterLanguage language, std::optional<int> version)
{
    return Sql(connection, "letter.template",
        QStringLiteral(
            "SELECT %1 FROM letter_template WHERE letter = ? AND language = ? AND (? < 0 OR version "
            "= ?) ORDER BY version DESC LIMIT 1")
            .arg(templateColumns))
        .bind(keyOf(kind))
        .bind(keyOf(language))
        .bind(version.value_or(-1))
        .bind(version.value_or(-1))
        .first(templateFrom);
}

Outcome add(Connection &connection, const LetterTemplate &changed)
{
    const auto added = Sql(connection, "letter.template-add",
        QStringLiteral("INSERT INTO letter_template (%1) VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING")
            .arg(templateColumns))
                           .bind(keyOf(changed.kind))
                           .bind(keyOf(changed.language))
                           .bind(changed.version)
                           .bind(changed.isShipped)
                           .bind(changed.isShipped ? QString() : changed.text)
                           .bind(changed.changedAt.value_or(Instant()))
                           .bind(changed.changedBy)
                           .run();
    if (!added)
        return added.error();
    return *added == 1 ? Outcome(done)
                       : Outcome(Error{Failure::ChangedMeanwhile, QStringLiteral("letter.template")});
}

} // namespace letter_template_repository
