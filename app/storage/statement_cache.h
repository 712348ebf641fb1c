#pragma once

#include <QHash>
#include <QSqlQuery>
#include <QString>

#include <list>
#include <optional>

/// The statements of one line that are prepared and rest. Preparing costs more than running most of them, on
/// a server two journeys more. One that is taken out belongs to whoever runs it until it is put back, so that
/// the same text may run within itself. Nothing that was bound rests with it.
class StatementCache final
{
public:
    /// A statement of this text, if one rests.
    std::optional<QSqlQuery> take(const QString &sql);
    /// Lets it rest, without its values, its result and the lock that goes with a result.
    void put(const QString &sql, QSqlQuery statement);
    void clear();

private:
    struct Resting
    {
        QString sql;
        QSqlQuery statement;
    };

    std::list<Resting> m_resting; ///< the one used last at the front
    QHash<QString, std::list<Resting>::iterator> m_bySql;
};
