#include "app/retention/term_recomputing.h"

#include "app/retention/retention_due_repository.h"
#include "app/retention/retention_subject_reader.h"
#include "app/retention/term_watch_repository.h"
#include "app/storage/sql.h"
#include "app/storage/touched.h"

Outcome TermRecomputing::recompute(FilingSystem filingSystem, Id<Contact> contact)
{
    if (auto told = tellWatch(filingSystem, contact); !told)
        return told;
    if (auto read = readBasis(); !read)
        return read;
    const auto gathered =
        retention_subject_reader::one(m_connection, filingSystem, contact, m_financialYearEndMonth);
    if (!gathered)
        return gathered.error();
    auto removed = outcomeOf(Sql(m_connection, "retention.remove",
        QStringLiteral("DELETE FROM retention_due WHERE filing_system = ? AND contact_id = ?"))
                                 .bind(filingSystem)
                                 .bind(contact)
                                 .run());
    if (!removed || !*gathered)
        return removed;
    return store(
        filingSystem, contact, contactTerms((*gathered)->subject, (*gathered)->held, *m_rules, m_today));
}

Outcome TermRecomputing::tellWatch(FilingSystem filingSystem, Id<Contact> contact)
{
    if (!m_isWatched) {
        const auto watched = term_watch_repository::isWatched(m_connection);
        if (!watched)
            return watched.error();
        m_isWatched = *watched;
    }
    return *m_isWatched ? term_watch_repository::remember(m_connection, filingSystem, contact)
                        : Outcome(done);
}

Outcome TermRecomputing::readBasis()
{
    if (m_rules)
        return done;
    const auto rules = retention_due_repository::rulesInForce(m_connection);
    if (!rules)
        return rules.error();
    const auto yearEnd = retention_due_repository::financialYearEndMonth(m_connection);
    if (!yearEnd)
        return yearEnd.error();
    m_rules.emplace(*rules);
    m_financialYearEndMonth = *yearEnd;
    return done;
}

Outcome TermRecomputing::store(
    FilingSystem filingSystem, Id<Contact> contact, const QList<CategoryTerm> &terms)
{
    for (const CategoryTerm &term : terms) {
        auto stored = outcomeOf(Sql(m_connection, "retention.store",
            QStringLiteral(
                "INSERT INTO retention_due (filing_system, contact_id, category, standing, keep_until, "
                "restricted_from, rule) VALUES (?, ?, ?, ?, ?, ?, ?)"))
                                    .bind(filingSystem)
                                    .bind(contact)
                                    .bind(term.category)
                                    .bind(retention_due_repository::storedState(term.due))
                                    .bind(term.due.keepUntil)
                                    .bind(term.due.restrictedFrom)
                                    .bind(term.due.decidingRule)
                                    .run());
        if (!stored)
            return stored;
    }
    return done;
}
