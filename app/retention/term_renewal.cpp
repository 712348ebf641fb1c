#include "app/retention/term_renewal.h"

#include "app/retention/retention_due_repository.h"
#include "app/retention/retention_subject_reader.h"
#include "app/retention/term_watch_repository.h"
#include "app/storage/bulk_update.h"

#include <algorithm>

namespace term_renewal {

namespace {

/// So many people are read at once.
constexpr int peopleAtOnce = 20'000;
/// So many who stand otherwise are handed on at once.
constexpr qsizetype standingsAtOnce = 1'000'000;
/// So many terms are written between two looks whether to go on.
constexpr qsizetype termsAtOnce = 20'000;

Error stopped()
{
    return {Failure::Cancelled, QStringLiteral("retention.recompute")};
}

QDate dayOf(qint32 julian)
{
    return julian == 0 ? QDate() : QDate::fromJulianDay(julian);
}

BulkUpdate updateOf(Connection &connection, FilingSystem filingSystem)
{
    return BulkUpdate(connection, "retention.renew", QStringLiteral("retention_due"),
        QStringLiteral("retention_due.filing_system = %1").arg(static_cast<int>(filingSystem)),
        {.keys = {QStringLiteral("contact_id"), QStringLiteral("category")},
            .numbers = {QStringLiteral("standing")},
            .texts = {
                QStringLiteral("keep_until"), QStringLiteral("restricted_from"), QStringLiteral("rule")}});
}

Outcome writeTerms(BulkUpdate &update, const PreparedTerms &prepared, const QSet<qint64> &but,
    const IsCancelled &isCancelled)
{
    for (qsizetype at = 0; at < prepared.terms().size(); ++at) {
        if (at % termsAtOnce == 0 && isCancelled())
            return stopped();
        const PreparedTerms::Term &term = prepared.terms().at(at);
        if (but.contains(term.contact))
            continue;
        update.number(term.contact);
        update.number(term.category);
        update.number(term.standing);
        update.day(dayOf(term.keepUntil));
        update.day(dayOf(term.restrictedFrom));
        update.text(prepared.ruleOf(term));
        update.endRow();
    }
    return done;
}

} // namespace

Result<RenewalBasis> basis(Connection &connection, QDate today)
{
    const auto rules = retention_due_repository::rulesInForce(connection);
    if (!rules)
        return rules.error();
    const auto yearEnd = retention_due_repository::financialYearEndMonth(connection);
    if (!yearEnd)
        return yearEnd.error();
    return RenewalBasis{.rules = *rules, .financialYearEndMonth = *yearEnd, .today = today};
}

Result<qint64> prepareSome(Connection &connection, FilingSystem filingSystem, qint64 &after, int limit,
    const RenewalBasis &basis, const RuleTable &rules, PreparedTerms &into)
{
    return retention_subject_reader::someAsStored(connection, filingSystem, after, limit,
        basis.financialYearEndMonth,
        [&](const retention_subject_reader::Gathered &gathered, const QList<CategoryTerm> &stored) {
            after = gathered.contact.number();
            into.add(
                gathered.contact, stored, contactTerms(gathered.subject, gathered.held, rules, basis.today));
        });
}

Outcome write(Connection &connection, FilingSystem filingSystem, const PreparedTerms &prepared,
    const QSet<qint64> &but, const IsCancelled &isCancelled, const TakeStandings &take)
{
    if (auto allowed = connection.allowLongStatements(); !allowed)
        return allowed;
    BulkUpdate update = updateOf(connection, filingSystem);
    if (auto written = writeTerms(update, prepared, but, isCancelled); !written)
        return written;
    if (auto written = update.finish(); !written)
        return written;
    QList<NewStanding> moved;
    std::copy_if(prepared.moved().cbegin(), prepared.moved().cend(), std::back_inserter(moved),
        [&but](const NewStanding &each) { return !but.contains(each.contact.number()); });
    return isCancelled() ? Outcome(stopped()) : take(moved);
}

Outcome renewAll(Connection &connection, FilingSystem filingSystem, QDate today,
    const IsCancelled &isCancelled, const TakeStandings &take)
{
    if (auto allowed = connection.allowLongStatements(); !allowed)
        return allowed;
    if (auto told = term_watch_repository::willComputeAll(connection, filingSystem); !told)
        return told;
    const auto by = basis(connection, today);
    if (!by)
        return by.error();
    const RuleTable rules(by->rules);
    BulkUpdate update = updateOf(connection, filingSystem);
    PreparedTerms some;
    QList<NewStanding> moved;
    qint64 after = 0;
    for (bool isMore = true; isMore;) {
        if (isCancelled())
            return stopped();
        const auto count = prepareSome(connection, filingSystem, after, peopleAtOnce, *by, rules, some);
        if (!count)
            return count.error();
        isMore = *count == peopleAtOnce;
        if (auto written = writeTerms(update, some, {}, isCancelled); !written)
            return written;
        moved += some.moved();
        some.clear();
        if (moved.size() < standingsAtOnce && isMore)
            continue;
        if (auto taken = take(moved); !taken)
            return taken;
        moved.clear();
    }
    return update.finish();
}

} // namespace term_renewal
