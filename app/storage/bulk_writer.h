#pragma once

#include "app/base/result.h"
#include "app/storage/connection.h"

#include <QByteArrayView>
#include <QDate>
#include <QStringList>

#include <functional>
#include <memory>

/// Writes many rows to one table through the engine's own handle, inside the transaction that is open: an
/// insert of many rows on SQLite, COPY on PostgreSQL (performance.md 13.1). Values are given in column order.
class BulkWriter
{
public:
    /// `columns` as they will be given.
    static std::unique_ptr<BulkWriter> open(
        Connection &connection, const char *name, const QString &table, const QStringList &columns);

    virtual ~BulkWriter() = default;

    virtual void integer(qint64 value) = 0;
    virtual void text(QByteArrayView utf8) = 0;
    virtual void text(QStringView value) = 0;
    virtual void bytes(QByteArrayView value) = 0;
    virtual void null() = 0;
    void text(const QString &value) { text(QStringView(value)); }
    /// As days are stored; null when it is not valid.
    void day(QDate value);
    /// The row is complete. A failure is remembered and told by finish.
    virtual void endRow() = 0;
    /// Whether a row was refused; finish tells why.
    virtual bool hasFailed() const = 0;
    /// Everything is with the engine, or the reason why not.
    virtual Outcome finish() = 0;

    BulkWriter(const BulkWriter &) = delete;
    BulkWriter &operator=(const BulkWriter &) = delete;

protected:
    BulkWriter() = default;
};

/// Takes `count` numbers of a table's ids at once; the first of them. Inside a transaction only.
Result<qint64> reserveIds(Connection &connection, const QString &table, qint64 count);

/// Drops and recreates the indexes of a table around a large load. Foreign keys on a server go with them.
class SetAsideIndexes final
{
public:
    static Result<SetAsideIndexes> of(Connection &connection, const QStringList &tables);
    /// `progress` is told before each index how many of them are made, from 0 to 1; its failure stops the work.
    Outcome restore(Connection &connection, const std::function<Outcome(double)> &progress = {});

private:
    QStringList m_statements;
};
