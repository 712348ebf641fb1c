#pragma once

#include "app/base/backend.h"
#include "app/base/error.h"

#include <QSqlError>
#include <QString>
#include <QStringList>

/// What differs in kind between the two engines. Everything else is one SQL text for both.
class Dialect
{
public:
    virtual ~Dialect() = default;

    static const Dialect &of(Backend backend);

    /// Begins a transaction that may write from its first statement on.
    virtual QString beginWriting() const = 0;
    /// Replaces the words in double braces of a migration: integer, bytes, serial, strict, binary.
    virtual QString spelled(QString text) const = 0;
    /// The statements that make a table of personal data: `filing_system` and `id` lead its key (house.md
    /// 0.2).
    virtual QStringList personalTable(const QString &name, const QString &columns) const = 0;
    /// The same without an `id` of its own: the key is (filing_system, `key`).
    virtual QStringList personalKeyedTable(
        const QString &name, const QString &key, const QString &columns) const = 0;
    /// Takes the key (filing_system, id) from a table of personal data to whose rows no other table refers,
    /// where that key is an index of its own that nobody asks: the rows are copied into a table of
    /// `columns`, and `indexes` (what follows CREATE INDEX) are made again.
    virtual QStringList withoutNumberKey(
        const QString &name, const QString &columns, const QStringList &indexes) const = 0;
    /// Triggers that refuse every update of a table, and every delete unless the contact's key stands in
    /// erasure_permit (`contactColumn` empty: every delete).
    virtual QStringList appendOnly(const QString &table, const QString &contactColumn) const = 0;
    /// Takes those triggers away again, for a table that gives way to another.
    virtual QStringList noLongerAppendOnly(const QString &table) const = 0;
    /// Statements that make substring search in `column` fast, where the engine can.
    virtual QStringList substringIndex(const QString &table, const QString &column) const = 0;
    /// What a driver's failure means. The driver's own words quote people, so they stay here.
    virtual Failure classify(const QSqlError &error) const = 0;

protected:
    Dialect() = default;
    Dialect(const Dialect &) = default;
    Dialect &operator=(const Dialect &) = default;
};
