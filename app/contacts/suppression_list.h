#pragma once

#include "app/base/filing_system.h"
#include "app/base/instant.h"
#include "app/base/result.h"
#include "app/contacts/suppression_hash.h"
#include "app/vault/secret_bytes.h"

#include <QList>

#include <utility>

class Connection;
struct ContactPoint;

/// Addresses and numbers that must not come back, as keyed hashes. Source: domain.md 9.4.
namespace suppression_list {

/// The key of the hashes; empty while nothing was ever suppressed.
Result<SecretBytes> key(Connection &connection);
/// The key, made of 32 random bytes when there is none yet. Inside a transaction.
Result<SecretBytes> keyOrNew(Connection &connection);

/// What an e-mail address or a phone number is suppressed as.
SuppressedKind kindOf(const ContactPoint &point);

/// The scope of what belonged to somebody who was erased at their own request (domain.md 9.2).
inline const QString erasedScope = QStringLiteral("erased");

/// Why a value stands on the list.
enum class Standing {
    Free,     ///< it does not
    Unwanted, ///< somebody objected or withdrew
    Erased    ///< somebody was erased
};

/// How the normalised value stands on the list, in any scope; an erasure says more than an objection.
Result<Standing> standingOf(
    Connection &connection, FilingSystem filingSystem, SuppressedKind kind, const QString &normalised);

/// Puts the normalised value on the list, once for each scope and reason: what one reason put there stays
/// when another is taken back. One that stands there becomes newer. An e-mail address with a plus-tag is
/// added without it as well (security.md 4.8). `scope`: "all", a channel or a purpose key; `reason`: what
/// asked for it. Inside a transaction.
Outcome add(Connection &connection, FilingSystem filingSystem, SuppressedKind kind, const QString &normalised,
    const QString &scope, const QString &reason, Instant since);

/// The same for all that belonged to one person: the key is looked up and opened once.
Outcome addAll(Connection &connection, FilingSystem filingSystem,
    const QList<std::pair<SuppressedKind, QString>> &values, const QString &scope, const QString &reason,
    Instant since);

/// What a value is known by on the list.
struct Hash
{
    SuppressedKind kind = SuppressedKind::Email;
    QByteArray bytes = {};
    int keyVersion = 1;
};

/// By what these normalised values are known, each once, with the spellings that add() names.
QList<Hash> hashesOf(const SecretBytes &key, const QList<std::pair<SuppressedKind, QString>> &values);

/// One line of the list.
struct Line
{
    Hash hash = {};
    QString scope = {};
    QString reason = {};
    Instant since = {};
};

/// Puts these on the list, none of them twice; a few statements for many. Inside a transaction.
Outcome addLines(Connection &connection, FilingSystem filingSystem, const QList<Line> &lines);

/// The same for what is known by its hash alone, as the erasure ledger knows it.
Outcome addHash(Connection &connection, FilingSystem filingSystem, const QByteArray &hash,
    SuppressedKind kind, int version, const QString &scope, const QString &reason, Instant since);

/// Takes back what one reason put there, when that was a mistake. Inside a transaction.
Outcome takeBack(Connection &connection, FilingSystem filingSystem, const QString &reason);

} // namespace suppression_list
