#include "app/audit/request_rows.h"

#include "app/audit/row_bytes.h"
#include "app/storage/padded_places.h"

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace {

using row_bytes::As;
using row_bytes::Column;

constexpr Column requestColumns[] = {{"r.ref", As::Text}, {"r.type", As::Number},
    {"r.contact_ref", As::Bytes}, {"r.stage", As::Number}, {"r.outcome", As::Number},
    {"r.received_on", As::Text}, {"r.due_on", As::Text}, {"r.channel", As::Number},
    {"r.registered_by", As::Text}, {"r.registered_at", As::Number}, {"r.identity_method", As::Text},
    {"r.identity_level", As::Number}, {"r.identity_by", As::Text}, {"r.identity_at", As::Number},
    {"r.proposal_digest", As::Bytes}, {"r.prepared_by", As::Text}, {"r.prepared_at", As::Number},
    {"r.executed_by", As::Text}, {"r.executed_at", As::Number}, {"r.result", As::Text},
    {"r.answered_on", As::Text}, {"r.closed_at", As::Number}, {"r.version", As::Number},
    {"r.proposed_version", As::Number}};
constexpr Column decisionColumns[] = {{"d.ref", As::Text}, {"d.approver", As::Text},
    {"d.verdict", As::Number}, {"d.proposal_digest", As::Bytes}, {"d.decided_at", As::Number},
    {"d.document", As::Bytes}, {"d.signature", As::Bytes}, {"d.public_key", As::Bytes},
    {"d.certificate", As::Bytes}, {"d.stands_for", As::Text}, {"d.stands_until", As::Text},
    {"d.deputyship", As::Text}};
/// What its last day follows from, what belongs together, and what it aims at, which says who must decide;
/// words of it go with an erasure and stand not here.
constexpr Column termColumns[] = {{"r.extension_sent_on", As::Text}, {"r.letter_ref", As::Text},
    {"r.related_ref", As::Text}, {"r.aim", As::Number}, {"r.aim_purpose", As::Text},
    {"r.aim_channel", As::Number}, {"r.aim_ground", As::Number}};
constexpr Column questionColumns[] = {{"q.about", As::Number}, {"q.asked_on", As::Text},
    {"q.answered_on", As::Text}, {"q.reminded_on", As::Text}, {"q.reminded_again_on", As::Text}};

using AllRows = QHash<QString, RequestRows>;

/// So many requests are asked for in one statement.
constexpr qsizetype requestsAtOnce = 64;

Outcome addRow(const Row &row, row_bytes::Columns columns, int first, QByteArray &rows)
{
    const auto bytes = row_bytes::sizedRow(row, columns, first);
    if (!bytes)
        return bytes.error();
    rows += *bytes;
    return done;
}

/// The rows of a statement about some requests, each handed to `take`.
template <typename Named, typename Take>
Outcome eachOf(Connection &connection, const QString &select, const QString &order, FilingSystem filingSystem,
    const QList<Named> &names, Take take)
{
    Sql sql(connection, "state.requests", select + u' ' + padded_places::condition(names.size()) + order);
    padded_places::bind(sql.bind(filingSystem), names);
    std::optional<Error> failed;
    const auto read = sql.each([&](const Row &row) {
        if (Outcome taken = take(row); !taken)
            failed = taken.error();
        return !failed;
    });
    return read && failed ? Outcome(*failed) : read;
}

/// The rows of the requests themselves; by which number each is known.
Result<QHash<qint64, QString>> addOwn(
    Connection &connection, FilingSystem filingSystem, const QStringList &refs, AllRows &all)
{
    static const QList<Column> columns = QList<Column>(std::begin(requestColumns), std::end(requestColumns)) +
        QList<Column>(std::begin(termColumns), std::end(termColumns));
    static const QString select =
        row_bytes::selected(columns) + u", r.id FROM request r WHERE r.filing_system = ? AND r.ref"_s;
    QHash<qint64, QString> numbers;
    const auto read = eachOf(connection, select, {}, filingSystem, refs, [&](const Row &row) {
        RequestRows &rows = all[row.text(0)];
        numbers.insert(row.integer(int(columns.size())), row.text(0));
        Outcome added = addRow(row, requestColumns, 0, rows.own);
        return added ? addRow(row, termColumns, int(std::size(requestColumns)), rows.term) : added;
    });
    return read ? Result<QHash<qint64, QString>>(numbers) : Result<QHash<qint64, QString>>(read.error());
}

/// What belongs to requests and stands in a table of its own.
struct Belonging
{
    const char *from;
    row_bytes::Columns columns;
    QByteArray RequestRows::*rows;
};

/// Adds it in its order; not by that of everybody's, which would be read for it.
Outcome addBelonging(Connection &connection, FilingSystem filingSystem, const Belonging &what,
    const QHash<qint64, QString> &numbers, AllRows &all)
{
    if (numbers.isEmpty())
        return done;
    const QString table = QLatin1String(what.from);
    const QString select = row_bytes::selected(what.columns) +
        u", %2.request_id FROM %1 %2 WHERE %2.filing_system = ? AND %2.request_id"_s.arg(
            table.chopped(2), table.last(1));
    return eachOf(connection, select, u" ORDER BY %1.id + 0"_s.arg(table.last(1)), filingSystem,
        numbers.keys(), [&](const Row &row) {
            const QString ref = numbers.value(row.integer(int(what.columns.size())));
            return addRow(row, what.columns, 0, all[ref].*what.rows);
        });
}

} // namespace

Result<QByteArray> RequestRows::document() const
{
    const auto before = shortDocument();
    return before ? row_bytes::writtenWithTerm(*before, term + questions) : before;
}

Result<QByteArray> RequestRows::shortDocument() const
{
    return row_bytes::written(u"request"_s, own, decisions);
}

Result<QHash<QString, RequestRows>> RequestRows::of(
    Connection &connection, FilingSystem filingSystem, const QStringList &refs)
{
    AllRows all;
    for (qsizetype from = 0; from < refs.size(); from += requestsAtOnce) {
        const auto numbers = addOwn(connection, filingSystem, refs.mid(from, requestsAtOnce), all);
        if (!numbers)
            return numbers.error();
        for (const Belonging &what : {Belonging{"decision d", decisionColumns, &RequestRows::decisions},
                 Belonging{"request_question q", questionColumns, &RequestRows::questions}}) {
            if (auto added = addBelonging(connection, filingSystem, what, *numbers, all); !added)
                return added.error();
        }
    }
    return all;
}
