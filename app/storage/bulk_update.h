#pragma once

#include "app/base/result.h"
#include "app/storage/bulk_rows.h"
#include "app/storage/connection.h"

#include <QByteArrayList>
#include <QDate>
#include <QStringList>

struct sqlite3_stmt;

/// Changes columns of many rows of one table in place, some thousand in one statement, inside the transaction
/// that is open. Whoever gives them in the order of the table's key has its pages written once.
class BulkUpdate final
{
public:
    /// Which columns find a row, all numbers, and which are set: numbers, then texts. Values are given in
    /// this order.
    struct Columns
    {
        QStringList keys = {};
        QStringList numbers = {};
        QStringList texts = {};

        qsizetype size() const { return keys.size() + numbers.size() + texts.size(); }
    };

    /// `condition`: what holds of every row besides its keys, in words of our own; the filing system.
    BulkUpdate(Connection &connection, const char *name, const QString &table, const QString &condition,
        const Columns &columns);
    ~BulkUpdate();

    BulkUpdate(const BulkUpdate &) = delete;
    BulkUpdate &operator=(const BulkUpdate &) = delete;

    void number(qint64 value);
    void text(const QString &value);
    /// As days are stored; null when it is not valid.
    void day(QDate value);
    /// The row is complete. A failure is remembered and told by finish.
    void endRow();
    /// Everything is with the engine, or the reason why not.
    Outcome finish();

private:
    void send();
    Outcome sendToFile();
    Outcome sendToServer();
    QByteArray &next();

    Connection &m_connection;
    const char *m_name;
    QString m_sql;
    qsizetype m_columns;
    BulkRows m_rows = {};
    sqlite3_stmt *m_statement = nullptr;
    /// A server is given a list for each column.
    QByteArrayList m_lists = {};
    qsizetype m_column = 0;
    qsizetype m_waiting = 0;
    Outcome m_outcome = done;
};
