#include "app/storage/statement_cache.h"

#include <utility>

namespace {

/// What one piece of work uses (an erasure some fifty), for a few kinds of work.
constexpr std::size_t mostResting = 120;
/// Longer texts name the people they are about and do not come back.
constexpr qsizetype longestText = 4000;

} // namespace

std::optional<QSqlQuery> StatementCache::take(const QString &sql)
{
    const auto found = m_bySql.find(sql);
    if (found == m_bySql.end())
        return std::nullopt;
    std::optional<QSqlQuery> statement = std::move((*found)->statement);
    m_resting.erase(*found);
    m_bySql.erase(found);
    return statement;
}

void StatementCache::put(const QString &sql, QSqlQuery statement)
{
    statement.finish();
    if (sql.size() > longestText || m_bySql.contains(sql))
        return;
    m_resting.push_front({sql, std::move(statement)});
    m_bySql.insert(sql, m_resting.begin());
    if (m_resting.size() <= mostResting)
        return;
    m_bySql.remove(m_resting.back().sql);
    m_resting.pop_back();
}

void StatementCache::clear()
{
    m_bySql.clear();
    m_resting.clear();
}
