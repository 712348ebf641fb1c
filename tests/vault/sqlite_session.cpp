#include "tests/vault/sqlite_session.h"

#include "app/vault/vault_vfs.h"

#include <QHash>

#include <sqlite3.h>

SqliteSession::~SqliteSession()
{
    close();
}

void SqliteSession::close()
{
    sqlite3_close(m_db);
    m_db = nullptr;
}

int SqliteSession::openNamed(const QByteArray &name)
{
    close();
    constexpr int flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_URI;
    m_code = sqlite3_open_v2(name.constData(), &m_db, flags, nullptr);
    sqlite3_busy_timeout(m_db, 0);
    return m_code;
}

int SqliteSession::open(const QString &path, quint32 ticket)
{
    if (ticket == 0)
        return openNamed(path.toUtf8());
    if (openNamed(vault_vfs::uri(path, ticket).toUtf8()) == SQLITE_OK && !vault_vfs::reserve(m_db))
        m_code = SQLITE_ERROR;
    return m_code;
}

int SqliteSession::run(const QByteArray &sql)
{
    m_code = sqlite3_exec(m_db, sql.constData(), nullptr, nullptr, nullptr);
    return m_code;
}

QByteArray SqliteSession::ask(const QByteArray &sql)
{
    QByteArray rows;
    m_code = sqlite3_exec(
        m_db, sql.constData(),
        [](void *out, int count, char **values, char **) {
            auto *text = static_cast<QByteArray *>(out);
            if (!text->isEmpty())
                text->append(';');
            for (int column = 0; column < count; ++column) {
                if (column > 0)
                    text->append('|');
                text->append(values[column] ? values[column] : "NULL");
            }
            return 0;
        },
        &rows, nullptr);
    return rows;
}

QByteArray SqliteSession::dump()
{
    QByteArray all = ask("SELECT type, name, tbl_name, sql FROM sqlite_schema ORDER BY type, name");
    int worst = m_code;
    const QByteArray names = ask("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name");
    worst = worst ? worst : m_code;
    for (const QByteArray &table : names.split(';')) {
        if (table.isEmpty())
            continue;
        const QByteArray columns = ask("SELECT group_concat('quote(\"' || name || '\")', '||'',''||') FROM "
                                       "pragma_table_info('" +
            table + "')");
        all +=
            "\n" + table + ": " + ask("SELECT rowid, " + columns + " FROM \"" + table + "\" ORDER BY rowid");
        worst = worst ? worst : m_code;
    }
    m_code = worst;
    return all;
}

bool SqliteSession::isSound()
{
    return ask("PRAGMA integrity_check") == "ok" && m_code == SQLITE_OK;
}

quint32 testTicket(char seed)
{
    static QHash<char, quint32> tickets;
    if (!tickets.contains(seed)) {
        auto key = SecretBytes::copyOf(QByteArray(PageCipher::keyBytes, seed));
        auto cipher = PageCipher::make(*std::move(key), QByteArray(PageCipher::vaultBytes, seed), 1);
        tickets.insert(seed, vault_vfs::admit(*std::move(cipher)));
    }
    return tickets.value(seed);
}
