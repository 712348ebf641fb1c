#include "app/contacts/drafts_naming.h"

#include "app/base/filing_system.h"
#include "app/base/folded_text.h"
#include "app/storage/sql.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace drafts_naming {

namespace {

constexpr qsizetype shortestPoint = 5;
constexpr qsizetype shortestName = 2;

/// What was typed, as it is compared.
struct Typed
{
    QString text;
    QSet<QString> words;
};

struct Loose
{
    FilingSystem filingSystem;
    Id<Draft> id;
    QString content;
};

QStringList wordsOf(const QString &folded)
{
    static const QRegularExpression between(QStringLiteral("[^\\p{L}]+"));
    return folded.split(between, Qt::SkipEmptyParts);
}

/// Forms write JSON, in which a line ends with a letter: words would not stand alone beside it.
Typed typedIn(QString text)
{
    static const QRegularExpression escape(QStringLiteral("\\\\(?:u[0-9a-fA-F]{4}|.)"));
    text.replace(escape, QStringLiteral("\n"));
    const QString folded = foldedText(text);
    Typed typed{folded, {}};
    for (const QString &word : wordsOf(folded)) {
        typed.words.insert(word);
        if (word.endsWith(u's'))
            typed.words.insert(word.chopped(1)); // the genitive
    }
    return typed;
}

bool stand(const Typed &typed, const QString &name)
{
    const QStringList words = wordsOf(foldedText(name));
    return !words.isEmpty() && std::all_of(words.begin(), words.end(), [&typed](const QString &word) {
        return typed.words.contains(word);
    });
}

bool tellsIn(const Typed &typed, const Told &told)
{
    if (told.point.size() >= shortestPoint && typed.text.contains(foldedText(told.point)))
        return true;
    const QString &calledBy = told.givenName.isEmpty() ? told.initials : told.givenName;
    const QString first = wordsOf(foldedText(calledBy)).value(0);
    if (first.isEmpty() || !typed.words.contains(first))
        return false;
    const auto stands = [&typed](const QString &surname) {
        return surname.size() >= shortestName && stand(typed, surname);
    };
    return stands(told.surname) || stands(told.partnerSurname);
}

} // namespace

bool tells(const QString &content, const QList<Told> &people)
{
    const Typed typed = typedIn(content);
    return std::any_of(
        people.begin(), people.end(), [&typed](const Told &told) { return tellsIn(typed, told); });
}

Outcome drop(Connection &connection, const std::function<Result<QList<Told>>()> &readTold)
{
    const auto loose =
        Sql(connection, "contact.erase",
            QStringLiteral("SELECT filing_system, id, content FROM draft WHERE contact_id IS NULL"))
            .list([](const Row &row) {
                return Loose{static_cast<FilingSystem>(row.number(0)), row.id<Draft>(1), row.text(2)};
            });
    if (!loose)
        return loose.error();
    if (loose->isEmpty())
        return done;
    const auto told = readTold();
    if (!told)
        return told.error();
    for (const Loose &draft : *loose) {
        if (!tells(draft.content, *told))
            continue;
        const auto dropped = Sql(connection, "contact.erase",
            QStringLiteral("DELETE FROM draft WHERE filing_system = ? AND id = ?"))
                                 .bind(draft.filingSystem)
                                 .bind(draft.id)
                                 .run();
        if (!dropped)
            return dropped.error();
    }
    return done;
}

} // namespace drafts_naming
