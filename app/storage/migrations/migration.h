#pragma once

#include "app/storage/dialect.h"

#include <functional>

/// One numbered change of the schema: single statements, run in order in one transaction. Shipped text is
/// frozen.
class Migration final
{
public:
    Migration(int number, QString name) : m_number(number), m_name(std::move(name)) {}

    /// Plain SQL in the common language, with the words in double braces of Dialect::spelled.
    Migration &step(const QString &sql)
    {
        m_steps.append([sql](const Dialect &dialect) { return QStringList{dialect.spelled(sql)}; });
        return *this;
    }

    /// A table of personal data with an id.
    Migration &personal(const QString &name, const QString &columns)
    {
        m_steps.append([=](const Dialect &dialect) { return dialect.personalTable(name, columns); });
        return *this;
    }

    /// A table of personal data whose key is (filing_system, `key`).
    Migration &personalKeyed(const QString &name, const QString &key, const QString &columns)
    {
        m_steps.append(
            [=](const Dialect &dialect) { return dialect.personalKeyedTable(name, key, columns); });
        return *this;
    }

    /// A table of personal data to whose rows no other refers (Dialect::withoutNumberKey).
    Migration &withoutNumberKey(const QString &table, const QString &columns, const QStringList &indexes)
    {
        m_steps.append(
            [=](const Dialect &dialect) { return dialect.withoutNumberKey(table, columns, indexes); });
        return *this;
    }

    /// History: no updates, and no deletes but with an erasure permit for the contact in `contactColumn`.
    Migration &appendOnly(const QString &table, const QString &contactColumn = {})
    {
        m_steps.append([=](const Dialect &dialect) { return dialect.appendOnly(table, contactColumn); });
        return *this;
    }

    /// What appendOnly() guarded may be changed again: it gives way to another table.
    Migration &noLongerAppendOnly(const QString &table)
    {
        m_steps.append([=](const Dialect &dialect) { return dialect.noLongerAppendOnly(table); });
        return *this;
    }

    Migration &substringIndex(const QString &table, const QString &column)
    {
        m_steps.append([=](const Dialect &dialect) { return dialect.substringIndex(table, column); });
        return *this;
    }

    int number() const { return m_number; }
    QString name() const { return m_name; }

    QStringList statements(const Dialect &dialect) const
    {
        QStringList all;
        for (const auto &step : m_steps)
            all += step(dialect);
        return all;
    }

private:
    int m_number;
    QString m_name;
    QList<std::function<QStringList(const Dialect &)>> m_steps;
};
