#include "app/insights/readiness_repository.h"

#include "app/storage/sql.h"

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
    // Art. 7(1): consent that runs rests on an act with a method, and with the text that was shown.
    {"consent.proved", Consent, 3, false, "",
        "SELECT COUNT(*), COALESCE(SUM(CASE WHEN e.method = '' OR (e.wording_id IS NULL AND e.statement = "
        "'') "
        "THEN 1 ELSE 0 END), 0) FROM consent_state s JOIN consent_event e "
        "ON e.filing_system = s.filing_system AND e.id = s.event_id "
        "WHERE s.filing_system = ? AND s.state IN (6, 7)"},
    // Its validity is not over, though the state still says that it runs.
    {"consent.in-time", Consent, 1, false, "d",
        "SELECT COUNT(*), COALESCE(SUM(CASE WHEN valid_until < ? THEN 1 ELSE 0 END), 0) FROM consent_state "
        "WHERE filing_system = ? AND state IN (6, 7)"},
    {"consent.history-sealed", Consent, 1, false, "",
        "SELECT COUNT(*), COALESCE(SUM(CASE WHEN entry_hash IS NULL THEN 1 ELSE 0 END), 0) "
        "FROM consent_event WHERE filing_system = ?"},
    {"consent.recipients-told", Consent, 2, true, "t",
        "SELECT COUNT(*), COALESCE(SUM(CASE WHEN done_at IS NULL AND opened_at < ? THEN 1 ELSE 0 END), 0) "
        "FROM recipient_task WHERE filing_system = ?"},
    // Art. 13, 14.
    {"transparency.informed", Transparency, 3, false, "d",
        "SELECT COUNT(*), COALESCE(SUM(CASE WHEN event_id IS NULL AND due_on < ? THEN 1 ELSE 0 END), 0) "
        "FROM informing_due WHERE filing_system = ?"},
    // Art. 12(3): what is asked is answered by the day it is due.
    {"rights.requests-in-time", Rights, 3, true, "d",
        "SELECT COUNT(*), COALESCE(SUM(CASE WHEN (answered_on IS NOT NULL AND answered_on > due_on) OR "
        "(answered_on IS NULL AND closed_at IS NULL AND due_on < ?) THEN 1 ELSE 0 END), 0) "
        "FROM request WHERE filing_system = ?"},
    // domain.md 8.4: a hold is looked at again within half a year.
    {"rights.holds-reviewed", Rights, 1, true, "d",
        "SELECT COUNT(*), COALESCE(SUM(CASE WHEN review_on < ? THEN 1 ELSE 0 END), 0) FROM legal_hold "
        "WHERE filing_system = ? AND released_at IS NULL"},
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

} // namespace

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
