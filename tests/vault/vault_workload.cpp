#include "tests/vault/vault_workload.h"

#include <sqlite3.h>

namespace {

QByteArray people(int from, int count, int variant)
{
    return QByteArray("WITH RECURSIVE n(i) AS (SELECT %1 UNION ALL SELECT i + 1 FROM n WHERE i < %2) "
                      "INSERT INTO person SELECT i, printf('naam %d van %3', i * 7919 % 1000), NULL FROM n")
        .replace("%1", QByteArray::number(from))
        .replace("%2", QByteArray::number(from + count - 1))
        .replace("%3", QByteArray::number(variant));
}

} // namespace

QList<QByteArray> vault_workload::transactions(int variant)
{
    const QByteArray blob = QByteArray::number(9000 + variant * 1000);
    return {
        "CREATE TABLE person (id INTEGER PRIMARY KEY, name TEXT, photo BLOB); CREATE INDEX by_name ON person "
        "(name); CREATE TABLE consent (person INTEGER, given INTEGER, PRIMARY KEY (person, given)) WITHOUT "
        "ROWID; CREATE TABLE ledger (step INTEGER)",
        people(1, 40, variant),
        "UPDATE person SET photo = zeroblob(" + blob + ") WHERE id % 13 = 0",
        "INSERT INTO consent SELECT id, id * 2 FROM person",
        "checkpoint",
        "DELETE FROM person WHERE id % 3 = 0",
        people(100, 60, variant),
        "UPDATE consent SET given = given + 1 WHERE person % 2 = 0",
        "CREATE TABLE request (id INTEGER PRIMARY KEY, body TEXT); INSERT INTO request SELECT id, name || "
        "hex(zeroblob(300)) FROM person WHERE id < 30",
        "checkpoint",
        "UPDATE person SET name = name || ' en zoon', photo = NULL",
        "DELETE FROM consent WHERE person > 20",
        "DROP TABLE request",
        people(200, 30, variant),
        "checkpoint",
        "UPDATE person SET photo = zeroblob(6000) WHERE id % 20 = 1",
        people(300, 150, variant),
        "DELETE FROM person WHERE id % 2 = 0",
        "checkpoint",
        "DELETE FROM person WHERE id > 50",
        "INSERT INTO person VALUES (999, 'laatste', zeroblob(5000))",
    };
}

QList<QByteArray> vault_workload::spilling()
{
    return {
        "INSERT INTO consent VALUES (1, 1)",
        "UPDATE person SET photo = zeroblob(5000) WHERE id < 13; UPDATE person SET name = name || ' x', "
        "photo "
        "= zeroblob(5001) WHERE id < 13",
        "checkpoint passive",
    };
}

bool vault_workload::isCheckpoint(const QByteArray &transaction)
{
    return transaction.startsWith("checkpoint");
}

int vault_workload::commit(SqliteSession &db, const QByteArray &transaction)
{
    if (isCheckpoint(transaction))
        return db.run(transaction == "checkpoint" ? "PRAGMA wal_checkpoint(TRUNCATE)"
                                                  : "PRAGMA wal_checkpoint(PASSIVE)");
    return db.run(
        "BEGIN IMMEDIATE; " + transaction + "; INSERT INTO ledger SELECT count(*) FROM ledger; COMMIT");
}
