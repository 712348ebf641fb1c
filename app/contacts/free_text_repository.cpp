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
        {Hold, QLatin1String("legal_hold"), QLatin1String("released_for"), QLatin1String("released_at")},
        {StartMoment, QLatin1String("relation_fact"), QLatin1String("source"), unknownMoment},
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

constexpr QLatin1String fileField{"attachment.content"};
const QString fileColumns =
    QStringLiteral("SELECT id, added_at, contact_id, media_type, content FROM attachment");

/// How documents of office programs (ZIP, and those of before) and PDF begin.
const QList<QByteArray> documentBeginnings = {
    QByteArrayLiteral("PK\x03\x04"), QByteArrayLiteral("\xD0\xCF\x11\xE0"), QByteArrayLiteral("%PDF")};
const QString fileIsText = QStringLiteral("(media_type LIKE 'text/%' OR media_type = 'message/rfc822')");
const QString fileIsDocument =
    QStringLiteral("(substr(content, 1, 4) IN (?, ?, ?) OR media_type = 'application/pdf')");
const QString anyFile = QStringLiteral(" WHERE filing_system = ? AND (%1 OR %2) AND length(content) <= ?")
                            .arg(fileIsText, fileIsDocument);

Sql &bindAnyFile(Sql &sql, FilingSystem filingSystem)
{
    sql.bind(filingSystem);
    for (const QByteArray &beginning : documentBeginnings)
        sql.bind(beginning);
    return sql.bind(longestFileRead);
}

OwnedText fileFrom(const Row &row)
{
    return {row.id<Contact>(2),
        {.place = FreeTextPlace::FileContent,
            .number = row.integer(0),
            .at = row.instant(1),
            .content = row.bytes(4),
            .mediaType = row.text(3),
            .table = QLatin1String("attachment"),
            .column = QLatin1String("content"),
            .numberColumn = QLatin1String("id")}};
}

/// What can be read of a kept file at once.
Outcome addFiles(
    Connection &connection, FilingSystem filingSystem, Id<Contact> contact, QList<FreeText> &texts)
{
    Sql sql(connection, "free-text.files",
        fileColumns +
            QStringLiteral(" WHERE filing_system = ? AND %1 AND NOT %2 AND length(content) <= ? AND "
                           "contact_id = ? ORDER BY id")
                .arg(fileIsText, fileIsDocument));
    sql.once().bind(filingSystem);
    for (const QByteArray &beginning : documentBeginnings)
        sql.bind(beginning);
    const auto read = sql.bind(longestFileAtHand).bind(contact).each([&](const Row &row) {
        texts.append(fileFrom(row).text);
        return true;
    });
    return read ? Outcome(done) : Outcome(read.error());
}

/// The last file behind `after` that fits into memory with those before it; at least one, 0 where there is
/// none.
Result<qint64> lastFileAtOnce(Connection &connection, FilingSystem filingSystem, qint64 after, int limit)
{
    constexpr qint64 mostBytes = 32LL * 1024 * 1024;
    qint64 bytes = 0;
    qint64 last = 0;
    Sql sql(connection, "free-text.file-sizes",
        QStringLiteral("SELECT id, length(content) FROM attachment") + anyFile +
            QStringLiteral(" AND id > ? ORDER BY id LIMIT ?"));
    const auto read = bindAnyFile(sql, filingSystem).bind(after).bind(limit).each([&](const Row &row) {
        bytes += row.integer(1);
        if (last == 0 || bytes <= mostBytes)
            last = row.integer(0);
        return bytes <= mostBytes;
    });
    return read ? Result<qint64>(last) : read.error();
}

Result<QList<OwnedText>> someFiles(Connection &connection, FilingSystem filingSystem, qint64 after, int limit)
{
    const auto last = lastFileAtOnce(connection, filingSystem, after, limit);
    if (!last)
        return last.error();
    Sql sql(connection, "free-text.some-files",
        fileColumns + anyFile + QStringLiteral(" AND id > ? AND id <= ? ORDER BY id"));
    return bindAnyFile(sql.once(), filingSystem).bind(after).bind(*last).list(fileFrom);
}

QString fieldOfColumn(const TextColumn &column)
{
    return column.table + u'.' + column.column;
}

/// A row of a select of number, moment, contact and text.
OwnedText ownedFrom(const TextColumn &column, const Row &row)
{
    const QString text =
        column.place == FreeTextPlace::Proposal ? wordsOfProposal(row.text(3)).join(u'\n') : row.text(3);
    return {row.id<Contact>(2),
        {.place = column.place,
            .number = row.integer(0),
            .at = column.at == unknownMoment ? std::nullopt : row.maybeInstant(1),
            .text = text,
            .table = column.table,
            .column = column.column,
            .numberColumn = column.number}};
}

QString ownedSelect(const TextColumn &column)
{
    const QString joined = column.isOfRequest
        ? QStringLiteral(" t JOIN request r ON r.filing_system = t.filing_system AND r.id = t.request_id")
        : QStringLiteral(" t");
    const QString whose =
        column.isOfRequest ? QStringLiteral("r.contact_id") : QStringLiteral("t.contact_id");
    return QStringLiteral("SELECT t.%1, %2, %3, t.%4 FROM %5%6 WHERE t.filing_system = ? AND %3 IS NOT NULL "
                          "AND t.%4 <> ''")
        .arg(column.number,
            column.at == unknownMoment ? QString(column.at) : QStringLiteral("t.") + column.at, whose,
            column.column, column.table, joined);
}

} // namespace

QString OwnedText::field() const
{
    return text.table + u'.' + text.column;
}

int sourceCount()
{
    return static_cast<int>(textColumns().size()) + 1;
}

QString fieldOf(int source)
{
    return source < textColumns().size() ? fieldOfColumn(textColumns().at(source)) : QString(fileField);
}

FreeTextPlace placeOf(int source)
{
    return source < textColumns().size() ? textColumns().at(source).place : FreeTextPlace::FileContent;
}

Result<QList<OwnedText>> some(
    Connection &connection, FilingSystem filingSystem, int source, qint64 after, int limit)
{
    if (source == textColumns().size())
        return someFiles(connection, filingSystem, after, limit);
    const QString page = QStringLiteral(" AND %1 > ? ORDER BY %1 LIMIT ?");
    const TextColumn &column = textColumns().at(source);
    return Sql(
        connection, "free-text.some", ownedSelect(column) + page.arg(QStringLiteral("t.") + column.number))
        .once()
        .bind(filingSystem)
        .bind(after)
        .bind(limit)
        .list([&column](const Row &row) { return ownedFrom(column, row); });
}

Result<qint64> last(Connection &connection, FilingSystem filingSystem, int source)
{
    const TextColumn &column = textColumns().at(source);
    return Sql(connection, "free-text.last",
        QStringLiteral("SELECT COALESCE(MAX(%1), 0) FROM %2 WHERE filing_system = ?")
            .arg(column.number, column.table))
        .once()
        .bind(filingSystem)
        .number();
}

Result<std::optional<OwnedText>> one(
    Connection &connection, FilingSystem filingSystem, const QString &field, qint64 number)
{
    if (field == fileField) {
        Sql sql(connection, "free-text.one-file", fileColumns + anyFile + QStringLiteral(" AND id = ?"));
        return bindAnyFile(sql.once(), filingSystem).bind(number).first(fileFrom);
    }
    for (const TextColumn &column : textColumns()) {
        if (fieldOfColumn(column) == field)
            return Sql(connection, "free-text.one",
                ownedSelect(column) + QStringLiteral(" AND t.%1 = ?").arg(column.number))
                .once()
                .bind(filingSystem)
                .bind(number)
                .first([&column](const Row &row) { return ownedFrom(column, row); });
    }
    return Error{Failure::NotFound, QStringLiteral("text.field")};
}

Outcome remove(Connection &connection, FilingSystem filingSystem, const FreeText &where)
{
    const bool isFile = where.table == QLatin1String("attachment");
    const bool hasOwnRow = isFile || where.place == FreeTextPlace::Note;
    if (!hasOwnRow && where.place != FreeTextPlace::StartMoment && where.place != FreeTextPlace::Request)
        return Error{Failure::Invalid, QStringLiteral("text.account")};
    if (isFile) {
        const auto bound = Sql(connection, "free-text.bound",
            QStringLiteral(
                "SELECT (SELECT COUNT(*) FROM consent_event WHERE filing_system = ? AND evidence_id "
                "= ?) + (SELECT COUNT(*) FROM request_letter WHERE filing_system = ? AND "
                "attachment_id = ?)"))
                               .bind(filingSystem)
                               .bind(where.number)
                               .bind(filingSystem)
                               .bind(where.number)
                               .number();
        if (!bound)
            return bound.error();
        if (*bound > 0)
            return Error{Failure::Refused, QStringLiteral("text.evidence")};
    }
    const QString sql = hasOwnRow ? QStringLiteral("DELETE FROM %1 WHERE filing_system = ? AND %2 = ?")
                                        .arg(where.table, where.numberColumn)
                                  : QStringLiteral("UPDATE %1 SET %2 = '' WHERE filing_system = ? AND %3 = ?")
                                        .arg(where.table, where.column, where.numberColumn);
    const auto removed = Sql(connection, "free-text.remove", sql).bind(filingSystem).bind(where.number).run();
    return removed ? Outcome(done) : Outcome(removed.error());
}

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
