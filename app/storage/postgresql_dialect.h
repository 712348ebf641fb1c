#pragma once

#include "app/storage/dialect.h"

/// The server: PostgreSQL 15 and newer.
class PostgresqlDialect final : public Dialect
{
public:
    QString beginWriting() const override;
    QString spelled(QString text) const override;
    QStringList personalTable(const QString &name, const QString &columns) const override;
    QStringList personalKeyedTable(
        const QString &name, const QString &key, const QString &columns) const override;
    QStringList withoutNumberKey(
        const QString &name, const QString &columns, const QStringList &indexes) const override;
    QStringList appendOnly(const QString &table, const QString &contactColumn) const override;
    QStringList noLongerAppendOnly(const QString &table) const override;
    QStringList substringIndex(const QString &table, const QString &column) const override;
    Failure classify(const QSqlError &error) const override;
};
