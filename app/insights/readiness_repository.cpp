#include "app/insights/readiness_repository.h"

#include "app/insights/people_figure_reader.h"
#include "app/insights/readiness_rule.h"
#include "app/storage/sql.h"

#include <functional>

namespace readiness_repository {

namespace {

/// A question that answers how many there are and how many of them do not hold.
struct NamedQuestion
{
    const char *key;
    ReadinessRow row;
    int weight;
    /// Whether an organisation may well have none of it.
    bool isOptional;
    /// What is bound behind the filing system: d the day, t the moment from which on something is too long
    /// ago.
    const char *binds;
    const char *sql;
};

/// Whoever received data must know within the term in which a person is answered (art. 12(3) GDPR).
constexpr qint64 longestUntold = qint64(31) * 86'400'000'000;

using enum ReadinessRow;

constexpr NamedQuestion questions[] = {
    {"consent.recipients-told", Consent, 2, true, "t",
        "SELECT COUNT(*), COALESCE(SUM(CASE WHEN done_at IS NULL AND opened_at < ? THEN 1 ELSE 0 END), 0) "
        "FROM recipient_task WHERE filing_system = ?"},
    // Art. 12(3): what is asked is answered by the day it is due.
    {"rights.requests-in-time", Rights, 3, true, "d",
        "SELECT COUNT(*), COALESCE(SUM(CASE WHEN (answered_on IS NOT NULL AND answered_on > due_on) OR "
        "(answered_on IS NULL AND closed_at IS NULL AND due_on < ?) THEN 1 ELSE 0 END), 0) "
        "FROM request WHERE filing_system = ?"},
};

/// A question that is asked of people; who they are of whom it does not hold says readiness_rule.h.
struct PeopleQuestion
{
    const char *key;
    ReadinessRow row;
    int weight;
    bool isOptional;
    /// How many people it is asked of in a filing system.
    const char *seen;
};

constexpr PeopleQuestion peopleQuestions[] = {
    // Art. 7(1): consent that runs rests on an act with a method, and with the text that was shown.
    {"consent.proved", Consent, 3, false,
        "SELECT COUNT(DISTINCT contact_id) FROM consent_state WHERE filing_system = ? AND state IN (6, 7)"},
    // Its validity is not over, though the state still says that it runs.
    {"consent.in-time", Consent, 1, false,
        "SELECT COUNT(DISTINCT contact_id) FROM consent_state WHERE filing_system = ? AND state IN (6, 7)"},
    {"consent.history-sealed", Consent, 1, false,
        "SELECT COUNT(DISTINCT contact_id) FROM consent_event WHERE filing_system = ?"},
    // Art. 13, 14.
    {"consent.informed", Consent, 3, false, "SELECT COUNT(*) FROM informing_due WHERE filing_system = ?"},
    // Art. 14(2)(f), 15(1)(g).
    {"transparency.sources", Transparency, 2, false, "SELECT COUNT(*) FROM contact WHERE filing_system = ?"},
    // domain.md 8.4: a hold is looked at again within half a year.
    {"rights.holds-reviewed", Rights, 1, true,
        "SELECT COUNT(DISTINCT contact_id) FROM legal_hold WHERE filing_system = ? AND released_at IS NULL"},
};

Result<ReadinessCheck> answered(
    Connection &connection, FilingSystem filingSystem, const Moment &moment, const NamedQuestion &question)
{
    ReadinessCheck check{.key = QLatin1String(question.key), .row = question.row, .weight = question.weight};
    Sql sql(connection, question.key, QLatin1String(question.sql));
    // What is compared stands in the columns that are told, before whose they are.
    for (const QChar kind : QString(QLatin1String(question.binds))) {
        if (kind == u'd')
            sql.bind(moment.today);
        else
            sql.bind(Instant{moment.now.micros - longestUntold});
    }
    const auto read = sql.bind(filingSystem).first([&check](const Row &row) {
        check.seen = row.integer(0);
        check.failing = row.integer(1);
        return true;
    });
    return read ? Result<ReadinessCheck>(check) : Result<ReadinessCheck>(read.error());
}

Result<ReadinessCheck> answered(
    Connection &connection, FilingSystem filingSystem, const Moment &moment, const PeopleQuestion &question)
{
    const QString key = QLatin1String(question.key);
    const auto seen = Sql(connection, question.key, QLatin1String(question.seen)).bind(filingSystem).number();
    if (!seen)
        return seen.error();
    const auto failing = people_figure_reader::count(
        connection, filingSystem, *readiness_rule::failingPeople(key, moment.today), moment.today);
    if (!failing)
        return failing.error();
    return ReadinessCheck{
        .key = key, .row = question.row, .weight = question.weight, .seen = *seen, .failing = *failing};
}

/// The first records that a condition finds, and how many there are.
Result<FailingRecords> recordsWhere(Connection &connection, const QString &table, const QString &name,
    FailingRecord::Kind kind, const std::function<void(Sql &)> &bind, const QString &condition, int limit)
{
    FailingRecords found;
    Sql counting(connection, "readiness.records",
        QStringLiteral("SELECT COUNT(*) FROM %1 WHERE %2").arg(table, condition));
    bind(counting);
    const auto total = counting.number();
    if (!total)
        return total.error();
    found.total = *total;
    Sql listing(connection, "readiness.records",
        QStringLiteral("SELECT id, %1 FROM %2 WHERE %3 ORDER BY id LIMIT %4")
            .arg(name, table, condition)
            .arg(limit));
    bind(listing);
    const auto records = listing.list([kind](const Row &row) {
        return FailingRecord{.kind = kind, .number = row.integer(0), .name = row.text(1)};
    });
    if (!records)
        return records.error();
    found.records = *records;
    return found;
}

} // namespace

Result<FailingRecords> untoldRecipients(
    Connection &connection, FilingSystem filingSystem, const Moment &moment, int limit)
{
    return recordsWhere(
        connection, QStringLiteral("recipient_task"), QStringLiteral("recipient"),
        FailingRecord::Kind::RecipientTask,
        [&](Sql &sql) { sql.bind(filingSystem).bind(Instant{moment.now.micros - longestUntold}); },
        QStringLiteral("filing_system = ? AND done_at IS NULL AND opened_at < ?"), limit);
}

Result<FailingRecords> lateRequests(
    Connection &connection, FilingSystem filingSystem, const Moment &moment, int limit)
{
    return recordsWhere(
        connection, QStringLiteral("request"), QStringLiteral("ref"), FailingRecord::Kind::Request,
        [&](Sql &sql) { sql.bind(filingSystem).bind(moment.today); },
        QStringLiteral("filing_system = ? AND ((answered_on IS NOT NULL AND answered_on > due_on) OR "
                       "(answered_on IS NULL AND closed_at IS NULL AND due_on < ?))"),
        limit);
}

Result<QList<ReadinessCheck>> checks(Connection &connection, FilingSystem filingSystem, const Moment &moment)
{
    QList<ReadinessCheck> all;
    for (const NamedQuestion &question : questions) {
        const auto check = answered(connection, filingSystem, moment, question);
        if (!check)
            return check.error();
        if (!question.isOptional || check->seen.value_or(0) > 0)
            all.append(*check);
    }
    for (const PeopleQuestion &question : peopleQuestions) {
        const auto check = answered(connection, filingSystem, moment, question);
        if (!check)
            return check.error();
        if (!question.isOptional || check->seen.value_or(0) > 0)
            all.append(*check);
    }
    return all;
}

Result<qint64> people(Connection &connection, FilingSystem filingSystem)
{
    return Sql(connection, "readiness.people",
        QStringLiteral("SELECT COUNT(*) FROM contact WHERE filing_system = ?"))
        .bind(filingSystem)
        .number();
}

} // namespace readiness_repository
