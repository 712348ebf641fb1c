#pragma once

#include <QByteArray>
#include <QString>

struct sqlite3;

/// One connection of SQLite for the tests of the vault, past Qt: they ask for codes and count calls.
class SqliteSession final
{
public:
    SqliteSession() = default;
    ~SqliteSession();
    SqliteSession(const SqliteSession &) = delete;
    SqliteSession &operator=(const SqliteSession &) = delete;

    /// Through the vault's layer where `ticket` is not zero, with its bytes reserved. Gives SQLite's code.
    int open(const QString &path, quint32 ticket);
    /// As it is named, without more.
    int openNamed(const QByteArray &name);
    void close();

    /// All statements of `sql`; gives SQLite's code of the last one that ran.
    int run(const QByteArray &sql);
    /// Values of all rows, rows and columns parted by '|' and ';'. The code of the last run() is code().
    QByteArray ask(const QByteArray &sql);
    int code() const { return m_code; }

    /// All that is in the database, in an order of its own: schema, then rows of each table.
    QByteArray dump();
    bool isSound();

    sqlite3 *handle() const { return m_db; }

private:
    sqlite3 *m_db = nullptr;
    int m_code = 0;
};

/// A ticket for a vault whose key and UUID are made of `seed`; the same one each time it is asked for.
quint32 testTicket(char seed);
