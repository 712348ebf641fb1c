#include "app/insights/readiness_repository.h"

#include "app/insights/figure_counts.h"
#include "app/insights/people_figure_reader.h"
#include "app/insights/readiness_counted.h"
#include "app/insights/readiness_rule.h"
#include "app/storage/sql.h"

#include <algorithm>
#include <iterator>

namespace readiness_repository {

namespace {

/// What an organisation may well have none of: how many there are, and of how many it does not hold.
struct NamedQuestion
{
    const char *key;
    ReadinessRow row;
    int weight;
    const char *table;
    /// What is bound behind the filing system: d the day, t the moment from which on something is too long
    /// ago.
    char binds;
    const char *failing;
};

/// Whoever received data must know within the term in which a person is answered (art. 12(3) GDPR).
constexpr qint64 longestUntold = qint64(31) * 86'400'000'000;

using enum ReadinessRow;

constexpr NamedQuestion questions[] = {
    {"consent.recipients-told", Consent, 2, "recipient_task", 't', "done_at IS NULL AND opened_at < ?"},
    // Art. 12(3): what is asked is answered by the day it is due.
    {"rights.requests-in-time", Rights, 3, "request", 'd',
        "((answered_on IS NOT NULL AND answered_on > due_on) OR (answered_on IS NULL AND closed_at IS NULL "
        "AND due_on < ?))"},
};

/// A question that is asked of people; who they are of whom it does not hold says readiness_rule.h.
struct PeopleQuestion
{
    const char *key;
    ReadinessRow row;
    int weight;
    bool isOptional;
};

constexpr PeopleQuestion peopleQuestions[] = {
    // Art. 7(1): consent that runs rests on an act with a method, and with the text that was shown.
    {"consent.proved", Consent, 3, false},
    // Its validity is not over, though the state still says that it runs.
    {"consent.in-time", Consent, 1, false},
    {"consent.history-sealed", Consent, 1, false},
    // Art. 13, 14.
    {"consent.informed", Consent, 3, false},
    {"consent.grounds", Consent, 3, false},
    // Art. 14(2)(f), 15(1)(g).
    {"transparency.sources", Transparency, 2, false},
    // domain.md 8.4: a hold is looked at again within half a year.
    {"rights.holds-reviewed", Rights, 1, true},
};

const NamedQuestion &questionOf(const char *key)
{
    return *std::find_if(std::begin(questions), std::end(questions),
        [key](const NamedQuestion &question) { return QLatin1String(question.key) == QLatin1String(key); });
}

/// Counts, or lists, what a condition finds; the filing system and what the question compares with are bound.
Sql asking(Connection &connection, FilingSystem filingSystem, const Moment &moment,
    const NamedQuestion &question, const QString &select, const QString &rest)
{
    Sql sql(connection, question.key,
        QStringLiteral("SELECT %1 FROM %2 WHERE filing_system = ? AND %3%4")
            .arg(select, QLatin1String(question.table), QLatin1String(question.failing), rest));
    sql.bind(filingSystem);
    if (question.binds == 'd')
        sql.bind(moment.today);
    else
        sql.bind(Instant{moment.now.micros - longestUntold});
    return sql;
}

Result<ReadinessCheck> answered(
    Connection &connection, FilingSystem filingSystem, const Moment &moment, const NamedQuestion &question)
{
    const auto seen = Sql(connection, question.key,
        QStringLiteral("SELECT COUNT(*) FROM %1 WHERE filing_system = ?").arg(QLatin1String(question.table)))
                          .bind(filingSystem)
                          .number();
    if (!seen)
        return seen.error();
    const auto failing =
        asking(connection, filingSystem, moment, question, QStringLiteral("COUNT(*)"), QString()).number();
    if (!failing)
        return failing.error();
    return ReadinessCheck{.key = QLatin1String(question.key),
        .row = question.row,
        .weight = question.weight,
        .seen = *seen,
        .failing = *failing};
}

/// The people of whom some consent runs.
Result<qint64> withConsent(Connection &connection, FilingSystem filingSystem)
{
    const auto known = figure_counts::count(connection, filingSystem, CountedFigure::Running);
    if (!known)
        return known.error();
    if (*known)
        return **known;
    return Sql(connection, "readiness.with-consent",
        QStringLiteral("SELECT COUNT(DISTINCT contact_id) FROM consent_state WHERE filing_system = ? AND "
                       "state IN (6, 7)"))
        .bind(filingSystem)
        .number();
}

Result<qint64> onHold(Connection &connection, FilingSystem filingSystem)
{
    return Sql(connection, "readiness.on-hold",
        QStringLiteral("SELECT COUNT(DISTINCT contact_id) FROM legal_hold WHERE filing_system = ? AND "
                       "released_at IS NULL"))
        .bind(filingSystem)
        .number();
}

Result<ReadinessCheck> answered(
    Connection &connection, FilingSystem filingSystem, const Moment &moment, const PeopleQuestion &question)
{
    const QString key = QLatin1String(question.key);
    ReadinessCheck check{.key = key, .row = question.row, .weight = question.weight};
    if (readiness_counted::keys().contains(key)) {
        const auto asked = readiness_counted::known(connection, filingSystem, key, moment.today);
        if (!asked)
            return asked.error();
        check.seen = asked->seen;
        check.failing = asked->failing;
        check.asOf = asked->asOf;
        return check;
    }
    const auto seen =
        question.isOptional ? onHold(connection, filingSystem) : withConsent(connection, filingSystem);
    if (!seen)
        return seen.error();
    const auto failing = people_figure_reader::count(
        connection, filingSystem, *readiness_rule::failingPeople(key, moment.today), moment.today);
    if (!failing)
        return failing.error();
    check.seen = *seen;
    check.failing = *failing;
    return check;
}

/// The first records of which a question does not hold, and how many there are.
Result<FailingRecords> recordsOf(Connection &connection, FilingSystem filingSystem, const Moment &moment,
    const NamedQuestion &question, FailingRecord::Kind kind, const QString &name, int limit)
{
    FailingRecords found;
    const auto total =
        asking(connection, filingSystem, moment, question, QStringLiteral("COUNT(*)"), QString()).number();
    if (!total)
        return total.error();
    found.total = *total;
    const auto records =
        asking(connection, filingSystem, moment, question, QStringLiteral("id, ") + name,
            QStringLiteral(" ORDER BY id LIMIT %1").arg(limit))
            .list([kind](const Row &row) {
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
    return recordsOf(connection, filingSystem, moment, questionOf("consent.recipients-told"),
        FailingRecord::Kind::RecipientTask, QStringLiteral("recipient"), limit);
}

Result<FailingRecords> lateRequests(
    Connection &connection, FilingSystem filingSystem, const Moment &moment, int limit)
{
    return recordsOf(connection, filingSystem, moment, questionOf("rights.requests-in-time"),
        FailingRecord::Kind::Request, QStringLiteral("ref"), limit);
}

Result<QList<ReadinessCheck>> checks(Connection &connection, FilingSystem filingSystem, const Moment &moment)
{
    QList<ReadinessCheck> all;
    for (const NamedQuestion &question : questions) {
        const auto check = answered(connection, filingSystem, moment, question);
        if (!check)
            return check.error();
        if (check->seen.value_or(0) > 0)
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

} // namespace readiness_repository
