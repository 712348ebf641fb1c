#include "app/contacts/drafts_naming.h"

#include "app/base/whole_words.h"
#include "app/storage/sql.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace drafts_naming {

namespace {

constexpr qsizetype shortestPoint = 5;
constexpr qsizetype shortestName = 2;

struct Loose
{
    Id<Draft> id;
    QString text;
};

void gather(const QJsonValue &value, QString &text)
{
    if (value.isString())
        text += value.toString() + u'\n';
    for (const QJsonValue &each : value.toArray())
        gather(each, text);
    for (const QJsonValue &each : value.toObject())
        gather(each, text);
}

/// What was typed: between the signs of JSON, in which a line ends with a letter, words would not stand
/// alone.
QString textOf(const QString &content)
{
    const auto json = QJsonDocument::fromJson(content.toUtf8());
    if (json.isNull())
        return content;
    QString text;
    gather(json.isArray() ? QJsonValue(json.array()) : QJsonValue(json.object()), text);
    return text;
}

bool tellsIn(const QString &text, const Told &told)
{
    if (told.point.size() >= shortestPoint && text.contains(told.point, Qt::CaseInsensitive))
        return true;
    return told.surname.size() >= shortestName && told.givenName.size() >= shortestName &&
        whole_words::stand(text, told.surname) && whole_words::stand(text, told.givenName);
}

} // namespace

bool tells(const QString &content, const Told &told)
{
    return tellsIn(textOf(content), told);
}

Outcome drop(Connection &connection, const std::function<Result<QList<Told>>()> &readTold)
{
    const auto loose = Sql(
        connection, "contact.erase", QStringLiteral("SELECT id, content FROM draft WHERE contact_id IS NULL"))
                           .list([](const Row &row) {
                               return Loose{row.id<Draft>(0), textOf(row.text(1))};
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
            told->cbegin(), told->cend(), [&draft](const Told &each) { return tellsIn(draft.text, each); });
        if (!isTold)
            continue;
        const auto dropped =
            Sql(connection, "contact.erase", QStringLiteral("DELETE FROM draft WHERE id = ?"))
                .bind(draft.id)
                .run();
        if (!dropped)
            return dropped.error();
    }
    return done;
}

} // namespace drafts_naming
