#pragma once

#include "app/audit/audit_entry.h"
#include "app/base/filing_system.h"
#include "app/base/result.h"
#include "app/vault/sha256.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>

#include <optional>

class Connection;

/// How an action left the row that it is about (security.md 4.2.3, ii): each entry about a protected row
/// bears a digest of it, so that who puts the row back, or another in its place, past the program is found.
/// Its bytes are in the README of this room.
namespace row_state {

enum class Table {
    Request, ///< with the decisions about it
    Member,  ///< with their roles, those that were taken back as well
    Rule,    ///< of retention
    Consent  ///< one act of consent
};

struct Name
{
    Table table = Table::Request;
    /// Of a consent whose detail was erased: nothing.
    QString ref = {};
    FilingSystem filingSystem = FilingSystem::Customers;
    /// Of a consent: the `ref` of whom it is of.
    QByteArray contact = {};
};

/// The row that an entry tells the change of; nothing for entries that change none of them.
std::optional<Name> changedBy(const AuditEntry &entry);

/// The row as it is, one way of writing it down: the same on both engines. What an erasure may take from it
/// stands not in it, so that it is the same before and after.
Result<QByteArray> document(Connection &connection, const Name &name);
/// The same as builds before migration 33 wrote it down: what an entry of theirs bears the digest of.
Result<QByteArray> earlierDocument(Connection &connection, const Name &name);
/// Those of all of these requests, there or not, by `ref`.
Result<QHash<QString, QByteArray>> requestDocuments(
    Connection &connection, FilingSystem filingSystem, const QStringList &refs);
/// Those of all consents of these people, by `ref`.
Result<QHash<QString, QByteArray>> consentDocuments(
    Connection &connection, FilingSystem filingSystem, const QList<QByteArray> &contacts);

/// With the salt of the entry's detail: what could be guessed from it goes with the detail.
Digest digestOf(QByteArrayView salt, QByteArrayView document);

/// What document() gives for a row that is not there.
Result<QByteArray> absent(Table table);

/// The number and salt of the newest entry that tells of this row, and what it says of it; of no consent.
struct Told
{
    qint64 position = 0;
    QByteArray digest = {};
    QByteArray salt = {};
    /// False where the salt was taken away.
    bool hasSalt = false;
};
Result<std::optional<Told>> lastTold(Connection &connection, const Name &name);

/// Whether the detail of an entry is still there.
Result<bool> hasDetail(Connection &connection, qint64 position);

/// Whether a consent's detail went by right: the person is gone, or part of what was kept of them.
Result<bool> isErased(Connection &connection, const Name &consent, qint64 position);

/// A request whose proposal is not what was hashed when it was made; of those that no erasure has emptied.
Result<std::optional<Name>> alteredProposal(Connection &connection);

/// A table with a row that no entry tells of. Nothing where demonstration data was made, whose rows have
/// none.
Result<std::optional<Table>> untold(Connection &connection);

} // namespace row_state
