#include "app/retention/retention_due_repository.h"

#include "app/retention/financial_year_setting.h"
#include "app/retention/retention_rule_repository.h"
#include "app/retention/retention_subject_reader.h"
#include "app/retention/rule_table.h"
#include "app/retention/term_recomputing.h"
#include "app/retention/term_watch_repository.h"
#include "app/storage/bulk_writer.h"
#include "app/storage/setting_table.h"
#include "app/storage/sql.h"
#include "app/storage/touched.h"

namespace retention_due_repository {

namespace {

const QStringList dueColumns = {QStringLiteral("filing_system"), QStringLiteral("contact_id"),
    QStringLiteral("category"), QStringLiteral("standing"), QStringLiteral("keep_until"),
    QStringLiteral("restricted_from"), QStringLiteral("rule")};

/// The setting that says for which day the standings of a filing system hold.
QString computedForKey(FilingSystem filingSystem)
{
    return QStringLiteral("terms_computed_for_%1").arg(static_cast<int>(filingSystem));
}

/// A stored term, whose category stands in this column.
CategoryTerm termFrom(const Row &row, int column)
{
    CategoryTerm term{.category = row.as<DataCategory>(column)};
    term.due.state = row.as<RetentionState>(column + 1);
    if (!row.isNull(column + 2))
        term.due.keepUntil = row.day(column + 2);
    if (!row.isNull(column + 3))
        term.due.restrictedFrom = row.day(column + 3);
    term.due.decidingRule = row.text(column + 4);
    return term;
}

} // namespace

RetentionState storedState(const DueResult &due)
{
    const bool isOverUndated = due.state == RetentionState::TermOver && !due.keepUntil;
    return standingOf(due.state) == Standing::ByDate && !isOverUndated ? RetentionState::WithinTerm
                                                                       : due.state;
}

std::unique_ptr<BulkWriter> termWriter(Connection &connection)
{
    return BulkWriter::open(connection, "retention.store", QStringLiteral("retention_due"), dueColumns);
}

void write(BulkWriter &writer, FilingSystem filingSystem, Id<Contact> contact, const CategoryTerm &term)
{
    writer.integer(static_cast<qint64>(filingSystem));
    writer.integer(contact.number());
    writer.integer(static_cast<qint64>(term.category));
    writer.integer(static_cast<qint64>(storedState(term.due)));
    writer.day(term.due.keepUntil.value_or(QDate()));
    writer.day(term.due.restrictedFrom.value_or(QDate()));
    writer.text(term.due.decidingRule);
    writer.endRow();
}

Result<QList<RetentionRule>> rulesInForce(Connection &connection)
{
    return retention_rule_repository::all(connection);
}

Result<int> financialYearEndMonth(Connection &connection)
{
    return financial_year_setting::find(connection);
}

Result<TermBasis> termBasis(Connection &connection)
{
    const auto rules = rulesInForce(connection);
    if (!rules)
        return rules.error();
    const auto month = financialYearEndMonth(connection);
    if (!month)
        return month.error();
    TermBasis basis{.rules = *rules, .financialYearEndMonth = *month};
    for (const RetentionRule &rule : *rules) {
        if (rule.inForce && rule.kind == RetentionRuleKind::Obligation)
            basis.duties.append(rule);
    }
    return basis;
}

Outcome recompute(Connection &connection, FilingSystem filingSystem, Id<Contact> contact, QDate today)
{
    return TermRecomputing(connection, today).recompute(filingSystem, contact);
}

Outcome recomputeAll(
    Connection &connection, FilingSystem filingSystem, QDate today, const std::function<bool()> &isCancelled)
{
    constexpr int slice = 20000;
    if (auto allowed = connection.allowLongStatements(); !allowed)
        return allowed;
    if (auto told = term_watch_repository::willComputeAll(connection, filingSystem); !told)
        return told;
    const auto basis = termBasis(connection);
    if (!basis)
        return basis.error();
    if (auto emptied = outcomeOf(Sql(connection, "retention.empty",
            QStringLiteral("DELETE FROM retention_due WHERE filing_system = ?"))
                                     .bind(filingSystem)
                                     .run());
        !emptied)
        return emptied;
    const RuleTable table(basis->rules);
    const auto writer = termWriter(connection);
    qint64 after = 0;
    for (;;) {
        if (isCancelled())
            return Error{Failure::Cancelled, QStringLiteral("retention.recompute")};
        const auto count = retention_subject_reader::some(connection, filingSystem, after, slice,
            basis->financialYearEndMonth, [&](const retention_subject_reader::Gathered &gathered) {
                const auto terms = contactTerms(gathered.subject, gathered.held, table, today);
                for (const CategoryTerm &term : terms)
                    write(*writer, filingSystem, gathered.contact, term);
                after = gathered.contact.number();
            });
        if (!count)
            return count.error();
        if (*count < slice)
            return writer->finish();
    }
}

Result<QList<CategoryTerm>> terms(Connection &connection, FilingSystem filingSystem, Id<Contact> contact)
{
    return Sql(connection, "retention.terms",
        QStringLiteral("SELECT category, standing, keep_until, restricted_from, rule FROM retention_due "
                       "WHERE filing_system = ? AND contact_id = ? ORDER BY category"))
        .bind(filingSystem)
        .bind(contact)
        .list([](const Row &row) { return termFrom(row, 0); });
}

Result<QHash<qint64, QList<CategoryTerm>>> termsOf(
    Connection &connection, FilingSystem filingSystem, const QList<Id<Contact>> &contacts)
{
    QHash<qint64, QList<CategoryTerm>> terms;
    if (contacts.isEmpty())
        return terms;
    QStringList numbers;
    for (const Id<Contact> contact : contacts)
        numbers.append(QString::number(contact.number()));
    auto read = Sql(connection, "retention.terms-of",
        QStringLiteral("SELECT contact_id, category, standing, keep_until, restricted_from, rule FROM "
                       "retention_due WHERE filing_system = ? AND contact_id IN (%1) "
                       "ORDER BY contact_id, category")
            .arg(numbers.join(u',')))
                    .once()
                    .bind(filingSystem)
                    .each([&terms](const Row &row) {
                        terms[row.integer(0)].append(termFrom(row, 1));
                        return true;
                    });
    if (!read)
        return read.error();
    return terms;
}

Result<QList<TermExplanation>> explained(
    Connection &connection, FilingSystem filingSystem, Id<Contact> contact, QDate today)
{
    const auto basis = termBasis(connection);
    if (!basis)
        return basis.error();
    const auto gathered =
        retention_subject_reader::one(connection, filingSystem, contact, basis->financialYearEndMonth);
    if (!gathered)
        return gathered.error();
    if (!*gathered)
        return Error{Failure::NotFound, QStringLiteral("retention.contact")};
    return explainedTerms((*gathered)->subject, (*gathered)->held, basis->rules, today);
}

Result<QMap<QString, qint64>> startsMissing(Connection &connection, FilingSystem filingSystem)
{
    QMap<QString, qint64> people;
    const auto read = Sql(connection, "retention.starts-missing",
        QStringLiteral(
            "SELECT rule, COUNT(DISTINCT contact_id) FROM retention_due WHERE filing_system = ? AND "
            "standing = ? GROUP BY rule"))
                          .bind(filingSystem)
                          .bind(RetentionState::StartUnknown)
                          .each([&people](const Row &row) {
                              people.insert(row.text(0), row.integer(1));
                              return true;
                          });
    if (!read)
        return read.error();
    return people;
}

Result<QList<Id<Contact>>> peopleWithoutStart(
    Connection &connection, FilingSystem filingSystem, const QString &ruleId, int limit)
{
    return Sql(connection, "retention.without-start",
        QStringLiteral("SELECT DISTINCT contact_id FROM retention_due WHERE filing_system = ? AND "
                       "standing = ? AND (rule = ? OR ? = '') ORDER BY contact_id LIMIT ?"))
        .bind(filingSystem)
        .bind(RetentionState::StartUnknown)
        .bind(ruleId)
        .bind(ruleId)
        .bind(limit)
        .list([](const Row &row) { return row.id<Contact>(0); });
}

Result<bool> isStartMissing(Connection &connection, FilingSystem filingSystem, Id<Contact> contact)
{
    const auto rows = Sql(connection, "retention.is-start-missing",
        QStringLiteral("SELECT COUNT(*) FROM retention_due WHERE filing_system = ? AND contact_id = ? AND "
                       "standing = ?"))
                          .bind(filingSystem)
                          .bind(contact)
                          .bind(RetentionState::StartUnknown)
                          .number();
    return rows ? Result<bool>(*rows > 0) : Result<bool>(rows.error());
}

Result<QList<Id<Contact>>> overtakenByTheDay(
    Connection &connection, FilingSystem filingSystem, QDate today, int limit)
{
    // What is over or nearly so counts by its date; the rest by date until only a duty keeps it. And a hold
    // that expired, or runs again because the day went back, is told by what is stored as held. Standings by
    // their numbers (1 within its term, 4 kept by a duty, 5 held): so each question has its index. Not in an
    // order: the parts would be merged in it, and everybody's terms read for that.
    const QDate lastSoon = today.addDays(dueSoonDays);
    return Sql(connection, "retention.overtaken",
        QStringLiteral(
            "SELECT DISTINCT contact_id FROM ("
            "SELECT contact_id FROM retention_due WHERE filing_system = ? AND standing = 1 AND "
            "restricted_from <= ? AND (keep_until IS NULL OR keep_until > ?) "
            "UNION ALL SELECT contact_id FROM retention_due WHERE filing_system = ? AND standing = 4 AND "
            "keep_until <= ? "
            "UNION ALL SELECT contact_id FROM retention_due WHERE filing_system = ? AND standing = 4 AND "
            "restricted_from > ? "
            "UNION ALL SELECT contact_id FROM legal_hold WHERE filing_system = ? AND "
            "released_at IS NULL AND (review_on < ?) = EXISTS (SELECT 1 FROM retention_due d WHERE "
            "d.filing_system = legal_hold.filing_system AND d.contact_id = legal_hold.contact_id "
            "AND d.standing = 5)) AS overtaken LIMIT ?"))
        .bind(filingSystem)
        .bind(today)
        .bind(lastSoon)
        .bind(filingSystem)
        .bind(lastSoon)
        .bind(filingSystem)
        .bind(today)
        .bind(filingSystem)
        .bind(today)
        .bind(limit)
        .list([](const Row &row) { return row.id<Contact>(0); });
}

Result<QDate> computedFor(Connection &connection, FilingSystem filingSystem)
{
    const auto day = setting_table::value(connection, "retention.computed-for", computedForKey(filingSystem));
    if (!day)
        return day.error();
    return QDate::fromString(*day, Qt::ISODate);
}

Outcome setComputedFor(Connection &connection, FilingSystem filingSystem, QDate day)
{
    return setting_table::set(
        connection, "retention.computed-for", computedForKey(filingSystem), day.toString(Qt::ISODate));
}

Result<QList<CategoryTerm>> keptDespiteErasure(
    Connection &connection, FilingSystem filingSystem, Id<Contact> contact, QDate today)
{
    const auto basis = termBasis(connection);
    if (!basis)
        return basis.error();
    const auto gathered =
        retention_subject_reader::one(connection, filingSystem, contact, basis->financialYearEndMonth);
    if (!gathered)
        return gathered.error();
    if (!*gathered)
        return Error{Failure::NotFound, QStringLiteral("retention.contact")};
    return keptByDuties(basis->duties, (*gathered)->subject, (*gathered)->held, today);
}

QList<CategoryTerm> keptByDuties(
    const QList<RetentionRule> &duties, const RetentionSubject &subject, DataCategories held, QDate today)
{
    auto kept = contactTerms(subject, held, duties, today);
    kept.removeIf([](const CategoryTerm &term) {
        return term.due.state == RetentionState::NoRule || term.due.state == RetentionState::TermOver ||
            term.due.state == RetentionState::StartUnknown;
    });
    return kept;
}

} // namespace retention_due_repository
