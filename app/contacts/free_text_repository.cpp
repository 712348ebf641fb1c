#include "app/contacts/free_text_repository.h"

#include "app/storage/sql.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QStringList>

namespace free_text_repository {

namespace {

/// A column in which somebody wrote; how its row is numbered, when it was written ("NULL": that is not kept),
/// and by what it belongs to the person.
struct TextColumn
{
    FreeTextPlace place;
    QLatin1String table;
    QLatin1String column;
    QLatin1String at;
    bool isOfRequest = false;
    QLatin1String number = QLatin1String("id");
};

constexpr QLatin1String unknownMoment{"NULL"};

const QList<TextColumn> &textColumns()
{
    using enum FreeTextPlace;
    static const QList<TextColumn> columns = {
        {Note, QLatin1String("note"), QLatin1String("body"), QLatin1String("written_at")},
        {FileName, QLatin1String("attachment"), QLatin1String("name"), QLatin1String("added_at")},
        {Consent, QLatin1String("consent_event"), QLatin1String("statement"), QLatin1String("recorded_at")},
        {Consent, QLatin1String("consent_event"), QLatin1String("remark"), QLatin1String("recorded_at")},
        {Consent, QLatin1String("consent_event"), QLatin1String("source"), QLatin1String("recorded_at")},
        {Consent, QLatin1String("consent_event"), QLatin1String("place"), QLatin1String("recorded_at")},
        {Consent, QLatin1String("consent_event"), QLatin1String("authority"), QLatin1String("recorded_at")},
        {Request, QLatin1String("request"), QLatin1String("remark"), QLatin1String("registered_at")},
        {Request, QLatin1String("request"), QLatin1String("mandate"), QLatin1String("registered_at")},
        {Request, QLatin1String("request"), QLatin1String("representative"), QLatin1String("registered_at")},
        {Request, QLatin1String("request"), QLatin1String("extension_reason"),
            QLatin1String("registered_at")},
        {Request, QLatin1String("request_step"), QLatin1String("remark"), QLatin1String("happened_at"), true},
        {Request, QLatin1String("request_question"), QLatin1String("reason"), unknownMoment, true},
        {Request, QLatin1String("identity_evidence"), QLatin1String("remark"), unknownMoment, true,
            QLatin1String("request_id")},
        {Proposal, QLatin1String("request"), QLatin1String("proposal"), QLatin1String("registered_at")},
        {Decision, QLatin1String("decision_reason"), QLatin1String("reason"), unknownMoment, true,
            QLatin1String("request_id")},
        {Hold, QLatin1String("legal_hold"), QLatin1String("reason"), QLatin1String("set_at")},
        {Ground, QLatin1String("processing_ground"), QLatin1String("reason"), QLatin1String("recorded_at")},
        {Informing, QLatin1String("informing_event"), QLatin1String("reason"), QLatin1String("recorded_at")},
        {StartMoment, QLatin1String("relation_fact"), QLatin1String("reference"), unknownMoment},
    };
    return columns;
}

QString whoseText(const TextColumn &column)
{
    return column.isOfRequest
        ? QStringLiteral("request_id IN (SELECT id FROM request WHERE filing_system = ? AND contact_id = ?)")
        : QStringLiteral("filing_system = ? AND contact_id = ?");
}

/// What the preparer wrote in a proposal as it is stored (Proposal::toJson()).
QStringList wordsOfProposal(const QString &json)
{
    const QJsonDocument proposal = QJsonDocument::fromJson(json.toUtf8());
    QStringList words = {proposal[QStringLiteral("ground_words")].toString(),
        proposal[QStringLiteral("statement")].toString(),
        proposal[QStringLiteral("refusal")][QStringLiteral("words")].toString()};
    const QJsonArray plan = proposal[QStringLiteral("plan")].toArray();
    for (const QJsonValue &row : plan)
        words.append(row[QStringLiteral("reason")].toString());
    words.removeAll(QString());
    return words;
}

Outcome addTexts(Connection &connection, FilingSystem filingSystem, Id<Contact> contact,
    const TextColumn &column, QList<FreeText> &texts)
{
    const QString sql = QStringLiteral("SELECT %1, %2, %3 FROM %4 WHERE filing_system = ? AND %3 <> '' AND ")
                            .arg(column.number, column.at, column.column, column.table) +
        whoseText(column) +
        // Not in the order of everybody's: SQLite would read those of the whole filing system.
        QStringLiteral(" ORDER BY %1 + 0").arg(column.number);
    const auto read = Sql(connection, "free-text.of", sql)
                          .bind(filingSystem)
                          .bind(filingSystem)
                          .bind(contact)
                          .each([&](const Row &row) {
                              const QStringList words = column.place == FreeTextPlace::Proposal
                                  ? wordsOfProposal(row.text(2))
                                  : QStringList{row.text(2)};
                              for (const QString &text : words)
                                  texts.append({.place = column.place,
                                      .number = row.integer(0),
                                      .at = column.at == unknownMoment ? std::nullopt : row.maybeInstant(1),
                                      .text = text,
                                      .table = column.table,
                                      .column = column.column,
                                      .numberColumn = column.number});
                              return true;
                          });
    return read ? Outcome(done) : Outcome(read.error());
}

/// What can be read of a kept file without a program for it.
Outcome addFiles(
    Connection &connection, FilingSystem filingSystem, Id<Contact> contact, QList<FreeText> &texts)
{
    const QString message = QStringLiteral("message/rfc822");
    const auto read = Sql(connection, "free-text.files",
        QStringLiteral("SELECT id, added_at, media_type, content FROM attachment WHERE filing_system = ? "
                       "AND contact_id = ? AND (media_type LIKE 'text/%' OR media_type = ?) "
                       "AND length(content) <= ? ORDER BY id"))
                          .once()
                          .bind(filingSystem)
                          .bind(contact)
                          .bind(message)
                          .bind(longestFileRead)
                          .each([&](const Row &row) {
                              texts.append({.place = FreeTextPlace::FileContent,
                                  .number = row.integer(0),
                                  .at = row.instant(1),
                                  .content = row.bytes(3),
                                  .isMessage = row.text(2) == message});
                              return true;
                          });
    return read ? Outcome(done) : Outcome(read.error());
}

} // namespace

Result<QList<FreeText>> of(Connection &connection, FilingSystem filingSystem, Id<Contact> contact)
{
    QList<FreeText> texts;
    for (const TextColumn &column : textColumns()) {
        if (auto added = addTexts(connection, filingSystem, contact, column, texts); !added)
            return added.error();
    }
    if (auto added = addFiles(connection, filingSystem, contact, texts); !added)
        return added.error();
    return texts;
}

Outcome replace(Connection &connection, FilingSystem filingSystem, const FreeText &where, const QString &text)
{
    if (!isMaskable(where.place) || where.table.isEmpty())
        return Error{Failure::Invalid, QStringLiteral("text.account")};
    // The text itself is asked for again: whoever changed it meanwhile is not overwritten.
    const auto replaced = Sql(connection, "free-text.replace",
        QStringLiteral("UPDATE %1 SET %2 = ? WHERE filing_system = ? AND %3 = ? AND %2 = ?")
            .arg(where.table, where.column, where.numberColumn))
                              .bind(text)
                              .bind(filingSystem)
                              .bind(where.number)
                              .bind(where.text)
                              .run();
    return replaced ? Outcome(done) : Outcome(replaced.error());
}

} // namespace free_text_repository
