#include "app/retention/term_renewal.h"

#include "app/retention/retention_due_repository.h"
#include "app/retention/retention_subject_reader.h"
#include "app/retention/rule_table.h"
#include "app/storage/bulk_update.h"

namespace term_renewal {

namespace {

/// So many people are read at once.
constexpr int peopleAtOnce = 20'000;
/// So many who stand otherwise are handed on at once.
constexpr qsizetype standingsAtOnce = 1'000'000;

bool isStoredSo(const DueResult &stored, const DueResult &computed)
{
    return stored.state == retention_due_repository::storedState(computed) &&
        stored.keepUntil == computed.keepUntil && stored.restrictedFrom == computed.restrictedFrom &&
        stored.decidingRule == computed.decidingRule;
}

/// Writes what differs; whether anything did. Both are of the same categories in the same order.
bool renew(BulkUpdate &update, Id<Contact> contact, const QList<CategoryTerm> &stored,
    const QList<CategoryTerm> &computed)
{
    bool differs = false;
    for (qsizetype at = 0; at < stored.size(); ++at) {
        const CategoryTerm &term = computed.at(at);
        if (isStoredSo(stored.at(at).due, term.due))
            continue;
        differs = true;
        update.number(contact.number());
        update.number(static_cast<qint64>(term.category));
        update.number(static_cast<qint64>(retention_due_repository::storedState(term.due)));
        update.day(term.due.keepUntil.value_or(QDate()));
        update.day(term.due.restrictedFrom.value_or(QDate()));
        update.text(term.due.decidingRule);
        update.endRow();
    }
    return differs;
}

} // namespace

Outcome renewAll(Connection &connection, FilingSystem filingSystem, QDate today,
    const std::function<bool()> &isCancelled, const TakeStandings &take)
{
    if (auto allowed = connection.allowLongStatements(); !allowed)
        return allowed;
    const auto rules = retention_due_repository::rulesInForce(connection);
    if (!rules)
        return rules.error();
    const auto yearEnd = retention_due_repository::financialYearEndMonth(connection);
    if (!yearEnd)
        return yearEnd.error();
    const RuleTable table(*rules);
    BulkUpdate update(connection, "retention.renew", QStringLiteral("retention_due"),
        QStringLiteral("retention_due.filing_system = %1").arg(static_cast<int>(filingSystem)),
        {.keys = {QStringLiteral("contact_id"), QStringLiteral("category")},
            .numbers = {QStringLiteral("standing")},
            .texts = {
                QStringLiteral("keep_until"), QStringLiteral("restricted_from"), QStringLiteral("rule")}});
    QList<NewStanding> moved;
    qint64 after = 0;
    for (bool isMore = true; isMore;) {
        if (isCancelled())
            return Error{Failure::Cancelled, QStringLiteral("retention.recompute")};
        const auto count =
            retention_subject_reader::someAsStored(connection, filingSystem, after, peopleAtOnce, *yearEnd,
                [&](const retention_subject_reader::Gathered &gathered, const QList<CategoryTerm> &stored) {
                    after = gathered.contact.number();
                    const auto computed = contactTerms(gathered.subject, gathered.held, table, today);
                    if (!renew(update, gathered.contact, stored, computed))
                        return;
                    const ContactStanding standing = standingOf(computed);
                    if (standing != standingOf(stored))
                        moved.append({gathered.contact, standing});
                });
        if (!count)
            return count.error();
        isMore = *count == peopleAtOnce;
        if (moved.size() < standingsAtOnce && isMore)
            continue;
        if (auto taken = take(moved); !taken)
            return taken;
        moved.clear();
    }
    return update.finish();
}

} // namespace term_renewal
