#include "app/storage/statement_cache.h"

#include <utility>

namespace {

/// What one piece of work uses (an erasure some two hundred, by all that has to be looked at before), for a
/// few kinds of work. With fewer than one takes, each would be prepared anew every time.
constexpr std::size_t mostResting = 400;
/// Longer texts name the people they are about and do not come back.
constexpr qsizetype longestText = 4000;

/// Neither finish() nor another result takes what was bound.
void forgetValues(QSqlQuery &statement)
{
    const int count = static_cast<int>(statement.boundValues().size());
    for (int i = 0; i < count; ++i)
        statement.bindValue(i, QVariant());
}

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
    // What a server sent stays with the statement until it is asked for what comes behind it.
    if (!statement.isForwardOnly())
        statement.nextResult();
    statement.finish();
    forgetValues(statement);
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
