#include "app/lists/list_search_repository.h"

#include "app/base/folded_text.h"
#include "app/contacts/contact_details.h"
#include "app/lists/list_table.h"
#include "app/storage/bulk_reader.h"

#include <QHash>

#include <algorithm>
#include <limits>

namespace list_search_repository {

namespace {

template <typename AnyRow>
quint32 rankFrom(const AnyRow &row)
{
    return static_cast<quint32>(row.integer(0));
}

/// Sorts behind everything that begins with `beginning`, byte for byte.
QString behind(const QString &beginning)
{
    return beginning + QString::fromUcs4(U"\U0010ffff", 1);
}

bool needsSecondLook(const SearchWords &words)
{
    // An underscore stands for any letter in LIKE.
    return std::any_of(
        words.words.begin(), words.words.end(), [](const QByteArray &word) { return word.contains('_'); });
}

QString likeEach(const SearchWords &words)
{
    QStringList conditions;
    for (qsizetype i = 0; i < words.words.size(); ++i)
        conditions.append(QStringLiteral("haystack LIKE ?"));
    return conditions.join(QStringLiteral(" AND "));
}

/// Runs a search whose rows are rank and text, up to the limit.
Result<ListResult> collect(Sql &sql, const SearchWords &words, qsizetype limit)
{
    ListResult result;
    const bool verify = needsSecondLook(words);
    auto read = sql.each([&](const Row &row) {
        if (verify && !containsAll(row.text(1).toUtf8(), words))
            return true;
        if (limit > 0 && result.count() == limit) {
            result.complete = false;
            return false;
        }
        result.ranks.push_back(rankFrom(row));
        return true;
    });
    if (!read)
        return read.error();
    return result;
}

QString textWhereNeeded(const SearchWords &words)
{
    return needsSecondLook(words) ? QStringLiteral("haystack") : QStringLiteral("''");
}

/// One more than the limit tells whether there are more.
QString limitFor(const SearchWords &words, qsizetype limit)
{
    return limit > 0 && !needsSecondLook(words) ? QStringLiteral(" LIMIT %1").arg(limit + 1) : QString();
}

void bindLikes(Sql &sql, const SearchWords &words)
{
    for (const QByteArray &word : words.words)
        sql.bind(u'%' + QString::fromUtf8(word) + u'%');
}

} // namespace

Result<QList<ListRow>> page(Connection &connection, FilingSystem filingSystem, quint32 fromRank, int count)
{
    return BulkReader(connection, "list.page",
        QStringLiteral("SELECT %2 FROM %1 WHERE rank >= ? ORDER BY rank LIMIT ?")
            .arg(list_table::name(filingSystem), list_table::shownColumns()))
        .bind(qint64{fromRank})
        .bind(count)
        .list(list_table::shownFrom<BulkRow>);
}

Result<QList<ListRow>> page(Connection &connection, FilingSystem filingSystem, const QList<quint32> &ranks)
{
    constexpr qsizetype atOnce = 250;
    QHash<quint32, ListRow> found;
    for (qsizetype from = 0; from < ranks.size(); from += atOnce) {
        const qsizetype count = std::min(atOnce, ranks.size() - from);
        BulkReader reader(connection, "list.page",
            QStringLiteral("SELECT %2 FROM %1 WHERE rank IN (?%3)")
                .arg(list_table::name(filingSystem), list_table::shownColumns(),
                    QStringLiteral(", ?").repeated(count - 1)));
        for (qsizetype i = from; i < from + count; ++i)
            reader.bind(qint64{ranks[i]});
        auto read = reader.each([&](const BulkRow &row) {
            const ListRow shown = list_table::shownFrom(row);
            found.insert(shown.rank, shown);
            return true;
        });
        if (!read)
            return read.error();
    }
    QList<ListRow> rows;
    for (const quint32 rank : ranks) {
        if (const auto row = found.constFind(rank); row != found.constEnd())
            rows.append(*row);
    }
    return rows;
}

Result<QList<std::pair<ListRow, QByteArray>>> named(
    Connection &connection, FilingSystem filingSystem, const QList<quint32> &ranks)
{
    constexpr qsizetype atOnce = 1'000;
    QList<std::pair<ListRow, QByteArray>> rows;
    for (qsizetype from = 0; from < ranks.size(); from += atOnce) {
        QStringList numbers;
        for (const quint32 rank : ranks.mid(from, atOnce))
            numbers.append(QString::number(rank));
        auto read =
            Sql(connection, "list.named",
                QStringLiteral("SELECT %2 FROM %1 WHERE rank IN (%3)")
                    .arg(list_table::name(filingSystem), list_table::wholeColumns(), numbers.join(u',')))
                .once()
                .each([&rows](const Row &row) {
                    const ListRow whole = list_table::wholeFrom(row);
                    rows.append({whole,
                        whole.name.isEmpty() ? QByteArray() : whole.haystack.section(u'\n', 0, 0).toUtf8()});
                    return true;
                });
        if (!read)
            return read.error();
    }
    return rows;
}

Result<std::optional<quint32>> rankOf(Connection &connection, FilingSystem filingSystem, Id<Contact> contact)
{
    return Sql(connection, "list.rank-of",
        QStringLiteral("SELECT rank FROM %1 WHERE contact_id = ?").arg(list_table::name(filingSystem)))
        .bind(contact)
        .first(rankFrom<Row>);
}

Result<std::optional<quint32>> rankAt(
    Connection &connection, FilingSystem filingSystem, const QString &beginning)
{
    return Sql(connection, "list.rank-at",
        QStringLiteral("SELECT rank FROM %1 WHERE sort_key >= ? ORDER BY sort_key, contact_id LIMIT 1")
            .arg(list_table::name(filingSystem)))
        .bind(beginning)
        .first(rankFrom<Row>);
}

Result<std::optional<std::pair<quint32, quint32>>> stretchOf(
    Connection &connection, FilingSystem filingSystem, const QString &beginning)
{
    using Ends = std::optional<std::pair<quint32, quint32>>;
    const auto end = [&](const char *direction) {
        return Sql(connection, "list.stretch",
            QStringLiteral("SELECT rank FROM %1 WHERE sort_key >= ? AND sort_key < ? "
                           "ORDER BY sort_key %2, contact_id %2 LIMIT 1")
                .arg(list_table::name(filingSystem), QLatin1String(direction)))
            .bind(beginning)
            .bind(behind(beginning))
            .first(rankFrom<Row>);
    };
    const auto first = end("ASC");
    if (!first)
        return first.error();
    const auto last = end("DESC");
    if (!last)
        return last.error();
    return *first && *last ? Ends(std::pair(**first, **last)) : Ends();
}

Result<qint64> positionOf(Connection &connection, FilingSystem filingSystem, quint32 rank)
{
    return Sql(connection, "list.position",
        QStringLiteral("SELECT COUNT(*) FROM %1 WHERE rank < ?").arg(list_table::name(filingSystem)))
        .bind(qint64{rank})
        .number();
}

Result<std::pair<quint32, quint32>> span(Connection &connection, FilingSystem filingSystem)
{
    using Span = std::pair<quint32, quint32>;
    const QString table = list_table::name(filingSystem);
    const auto found = Sql(connection, "list.span",
        QStringLiteral("SELECT COALESCE((SELECT MIN(rank) FROM %1), 0), COALESCE((SELECT MAX(rank) FROM %1), 0)")
            .arg(table))
                           .first([](const Row &row) {
                               return Span(rankFrom(row), static_cast<quint32>(row.integer(1)));
                           });
    if (!found)
        return found.error();
    return found->value_or(Span(0, 0));
}

Result<ListResult> beginningWith(
    Connection &connection, FilingSystem filingSystem, const SearchWords &words, qsizetype limit)
{
    const QStringList beginnings = words.beginnings();
    if (beginnings.isEmpty())
        return ListResult();
    QStringList ranges;
    for (qsizetype i = 0; i < beginnings.size(); ++i)
        ranges.append(QStringLiteral("sort_key >= ? AND sort_key < ?"));
    const bool hasOthers = words.words.size() > 1;
    Sql sql(connection, "list.beginning",
        QStringLiteral("SELECT rank, %2 FROM %1 WHERE (%3)%4 ORDER BY sort_key, contact_id%5")
            .arg(list_table::name(filingSystem), textWhereNeeded(words), ranges.join(QStringLiteral(" OR ")),
                hasOthers ? QStringLiteral(" AND ") + likeEach(words) : QString(), limitFor(words, limit)));
    for (const QString &beginning : beginnings)
        sql.bind(beginning).bind(behind(beginning));
    if (hasOthers)
        bindLikes(sql, words);
    return collect(sql, words, limit);
}

Result<ListResult> containing(
    Connection &connection, FilingSystem filingSystem, const SearchWords &words, qsizetype limit)
{
    Sql sql(connection, "list.containing",
        QStringLiteral("SELECT rank, %2 FROM %1 WHERE %3 ORDER BY rank%4")
            .arg(list_table::name(filingSystem), textWhereNeeded(words), likeEach(words),
                limitFor(words, limit)));
    bindLikes(sql, words);
    return collect(sql, words, limit);
}

Result<std::vector<quint32>> numbered(Connection &connection, FilingSystem filingSystem, const QString &typed)
{
    std::vector<quint32> ranks;
    auto read = Sql(connection, "list.numbered",
        QStringLiteral("SELECT rank FROM %1 WHERE contact_id IN (SELECT contact_id FROM identifier "
                       "WHERE filing_system = ? AND normalised = ? AND kind IN (?, ?)) ORDER BY rank")
            .arg(list_table::name(filingSystem)))
                    .bind(filingSystem)
                    .bind(foldedText(typed.trimmed()))
                    .bind(Identifier::Kind::CustomerNumber)
                    .bind(Identifier::Kind::EmployeeNumber)
                    .each([&](const Row &row) {
                        ranks.push_back(rankFrom(row));
                        return true;
                    });
    if (!read)
        return read.error();
    return ranks;
}

Result<QList<Id<Contact>>> contactsAt(
    Connection &connection, FilingSystem filingSystem, const std::vector<quint32> &ranks)
{
    constexpr std::size_t atOnce = 10'000;
    QList<Id<Contact>> contacts;
    for (std::size_t from = 0; from < ranks.size(); from += atOnce) {
        const std::size_t to = std::min(from + atOnce, ranks.size());
        QStringList numbers;
        for (std::size_t i = from; i < to; ++i)
            numbers.append(QString::number(ranks[i]));
        QHash<quint32, Id<Contact>> found;
        auto read = Sql(connection, "list.contacts-at",
            QStringLiteral("SELECT rank, contact_id FROM %1 WHERE rank IN (%2)")
                .arg(list_table::name(filingSystem), numbers.join(u',')))
                        .each([&](const Row &row) {
                            found.insert(rankFrom(row), row.id<Contact>(1));
                            return true;
                        });
        if (!read)
            return read.error();
        for (std::size_t i = from; i < to; ++i) {
            if (const auto contact = found.constFind(ranks[i]); contact != found.constEnd())
                contacts.append(*contact);
        }
    }
    return contacts;
}

Result<QList<Id<Contact>>> contactsFrom(
    Connection &connection, FilingSystem filingSystem, quint32 fromRank, qint64 count)
{
    return Sql(connection, "list.contacts-from",
        QStringLiteral("SELECT contact_id FROM %1 WHERE rank >= ? ORDER BY rank LIMIT ?")
            .arg(list_table::name(filingSystem)))
        .bind(qint64{fromRank})
        .bind(count)
        .list([](const Row &row) { return row.id<Contact>(0); });
}

Outcome haystacks(Connection &connection, FilingSystem filingSystem, quint32 first, quint32 last, int atMost,
    const std::function<bool(quint32, const QByteArray &)> &take)
{
    return BulkReader(connection, "list.haystacks",
        QStringLiteral("SELECT rank, haystack FROM %1 WHERE rank >= ? AND rank <= ? ORDER BY rank LIMIT ?")
            .arg(list_table::name(filingSystem)))
        .bind(qint64{first})
        .bind(qint64{last})
        .bind(atMost > 0 ? atMost : std::numeric_limits<qint64>::max())
        .each([&](const BulkRow &row) { return take(rankFrom(row), row.utf8(1).toByteArray()); });
}

Outcome ranks(Connection &connection, FilingSystem filingSystem, quint32 first, quint32 last, int atMost,
    const std::function<bool(quint32)> &take)
{
    return BulkReader(connection, "list.ranks",
        QStringLiteral("SELECT rank FROM %1 WHERE rank >= ? AND rank <= ? ORDER BY rank LIMIT ?")
            .arg(list_table::name(filingSystem)))
        .bind(qint64{first})
        .bind(qint64{last})
        .bind(atMost > 0 ? atMost : std::numeric_limits<qint64>::max())
        .each([&](const BulkRow &row) { return take(rankFrom(row)); });
}

Result<qint64> version(Connection &connection, FilingSystem filingSystem)
{
    return Sql(connection, "list.version", QStringLiteral("SELECT version FROM list_state WHERE filing_system = ?"))
        .bind(filingSystem)
        .number();
}

Result<bool> hasMovedSince(Connection &connection, FilingSystem filingSystem, qint64 version)
{
    const auto moved = Sql(connection, "list.moved",
        QStringLiteral("SELECT 1 FROM list_change WHERE filing_system = ? AND version > ? "
                       "AND first_rank < last_rank LIMIT 1"))
                           .bind(filingSystem)
                           .bind(version)
                           .number();
    if (!moved)
        return moved.error();
    return *moved != 0;
}

Result<QList<Change>> changesAfter(
    Connection &connection, FilingSystem filingSystem, qint64 version, int atMost)
{
    return Sql(connection, "list.changes",
        QStringLiteral("SELECT version, first_rank, last_rank FROM list_change "
                       "WHERE filing_system = ? AND version > ? ORDER BY version LIMIT ?"))
        .bind(filingSystem)
        .bind(version)
        .bind(atMost)
        .list([](const Row &row) {
            return Change{row.integer(0), static_cast<quint32>(row.integer(1)), static_cast<quint32>(row.integer(2))};
        });
}

} // namespace list_search_repository
