#include "app/contacts/drafts_naming.h"

#include "app/base/filing_system.h"
#include "app/base/folded_text.h"
#include "app/storage/sql.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
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
    Typed typed;
};

QStringList wordsOf(const QString &folded)
{
    static const QRegularExpression between(QStringLiteral("[^\\p{L}]+"));
    return folded.split(between, Qt::SkipEmptyParts);
}

void gather(const QJsonValue &value, QString &text)
{
    text += value.toVariant().toString() + u'\n';
    for (const QJsonValue &each : value.toArray())
        gather(each, text);
    const QJsonObject fields = value.toObject();
    for (auto field = fields.begin(); field != fields.end(); ++field) {
        text += field.key() + u'\n';
        gather(field.value(), text);
    }
}

/// Between the signs of JSON, in which a line ends with a letter, words would not stand alone; so what is no
/// whole JSON is read without such letters.
Typed typedIn(const QString &content)
{
    static const QRegularExpression escape(QStringLiteral("\\\\[bfnrt]"));
    const auto json = QJsonDocument::fromJson(content.toUtf8());
    QString text = content;
    text.replace(escape, QStringLiteral("\n"));
    gather(json.isArray() ? QJsonValue(json.array()) : QJsonValue(json.object()), text);
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

bool tells(const QString &content, const Told &told)
{
    return tellsIn(typedIn(content), told);
}

Outcome drop(Connection &connection, const std::function<Result<QList<Told>>()> &readTold)
{
    const auto loose = Sql(connection, "contact.erase",
        QStringLiteral("SELECT filing_system, id, content FROM draft WHERE contact_id IS NULL"))
                           .list([](const Row &row) {
                               return Loose{static_cast<FilingSystem>(row.number(0)), row.id<Draft>(1),
                                   typedIn(row.text(2))};
                           });
    if (!loose)
        return loose.error();
    if (loose->isEmpty())
        return done;
    const auto told = readTold();
    if (!told)
        return told.error();
    for (const Loose &draft : *loose) {
        const bool isTold = std::any_of(
            told->cbegin(), told->cend(), [&draft](const Told &each) { return tellsIn(draft.typed, each); });
        if (!isTold)
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
