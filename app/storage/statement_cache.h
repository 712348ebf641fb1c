#pragma once

#include <QHash>
#include <QSqlQuery>
#include <QString>

#include <list>
#include <optional>

/// The statements of one line that are prepared and rest. Preparing costs more than running most of them, on a
/// server two journeys more. One that is taken out belongs to whoever runs it until it is put back, so that the
/// same text may run within itself.
class StatementCache final
{
public:
    /// A statement of this text, if one rests.
    std::optional<QSqlQuery> take(const QString &sql);
    /// Lets it rest: it gives up its place in the result first, and with that its lock.
    void put(const QString &sql, QSqlQuery statement);
    /// Before the line is closed.
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
